import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { SCHEMA_VERSION } from '../../shared/checkup/schema';
import { METRICS } from '../../shared/metrics/catalogue';
import { decodeDocument } from './document-file';

const FIXTURES = path.join(import.meta.dirname, 'fixtures');

/** A document as that version of the program saved it. */
async function savedBy(version: number): Promise<string> {
  return readFile(path.join(FIXTURES, `version-${version}.tijian`), 'utf8');
}

describe('a document saved by an earlier version', () => {
  it.each([1, 2])(
    'of schema %i opens as one of this version, its figures as they were',
    async (version) => {
      const text = await savedBy(version);
      const saved = JSON.parse(text) as {
        result: {
          shops: {
            name: string;
            total: { score: number };
            metrics: { id: string; value: number | null }[];
          }[];
        };
      };
      const opened = decodeDocument(Buffer.from(text));
      if (!opened.ok) throw new Error(opened.error.code);
      const { result, work } = opened.value;
      expect(result.schemaVersion).toBe(SCHEMA_VERSION);
      expect(work.title).toBe('小店A 体检');
      expect(result.shops.map(({ name, total }) => [name, total.score])).toEqual(
        saved.result.shops.map(({ name, total }) => [name, total.score]),
      );
      for (const [at, shop] of result.shops.entries()) {
        expect(shop.metrics.map(({ id }) => id)).toEqual(METRICS.map(({ id }) => id));
        for (const { id, value } of saved.result.shops[at]?.metrics ?? []) {
          expect(shop.metrics.find((metric) => metric.id === id)?.value).toBe(value);
        }
      }
    },
  );

  it('keeps the ticks of its checklist as things done', async () => {
    const opened = decodeDocument(Buffer.from(await savedBy(2)));
    if (!opened.ok) throw new Error(opened.error.code);
    expect(opened.value.work.checklist).toEqual({
      'other/小店A|worst-three-skus-pause': {
        ...{ state: 'done', owner: '', due: null, note: '', history: [], baseline: null },
        changedAt: '2026-10-20 09:00:00',
      },
    });
  });

  it('is refused when a byte of it was changed', async () => {
    const text = (await savedBy(1)).replace('"coverage":', '"covErage":');
    expect(decodeDocument(Buffer.from(text))).toMatchObject({
      ok: false,
      error: { code: 'app.documentBad' },
    });
  });
});
