/**
 * The bundled examples from their files to the result document, compared with documents kept beside this test. After an
 * intended change: `npm run golden`, then read the difference before committing it.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CheckupResult } from '../../shared/checkup/schema';
import { MODELS } from '../../shared/models/models';
import { checkUp } from './check-up';

/** The document without the long parts that follow from data kept elsewhere: whole models, and days one by one. */
function kept(result: CheckupResult): unknown {
  return {
    ...result,
    models: result.models.map(({ id }) => id),
    shops: result.shops.map((shop) => ({
      ...shop,
      metrics: shop.metrics.map((metric) => ({
        ...metric,
        daily: metric.daily.length,
        breakdowns: metric.breakdowns.map(({ by }) => by),
      })),
      officialRecord: {
        ...shop.officialRecord,
        history: shop.officialRecord.history.length,
      },
    })),
    recoveries: result.recoveries.map((recovery) => ({
      ...recovery,
      days: [recovery.days.at(0), recovery.days.at(-1)],
    })),
  };
}

/** What a model makes of the shops: totals, parts, and the metrics it scores, one line each. */
function scoresOf({ shops, gates }: CheckupResult): unknown {
  return shops.map(({ id, name, total, dimensions, metrics }) => ({
    name,
    total,
    dimensions: dimensions.map((part) => oneLine(part.id, part.score, part.weight, part.status)),
    metrics: metrics
      .filter(({ score }) => score !== null)
      .map((metric) => oneLine(metric.id, metric.value, metric.score, metric.contribution)),
    gates: gates
      .filter(({ shop }) => shop === id)
      .map(({ gate, standing, distance }) => oneLine(gate, standing, distance)),
  }));
}

function oneLine(...parts: readonly (string | number | null)[]): string {
  return parts.map((part) => (typeof part === 'number' ? part.toFixed(6) : String(part))).join(' ');
}

async function expectKept(name: string, document: unknown): Promise<void> {
  const file = path.join(import.meta.dirname, `${name}.json`);
  const text = `${JSON.stringify(document, null, 1)}\n`;
  if (process.env['UPDATE_GOLDEN'] === '1') await writeFile(file, text);
  expect(text, 'if this change is intended: npm run golden').toBe(await readFile(file, 'utf8'));
}

describe('the bundled examples', () => {
  it.each(['three-shops', 'summary'])('%s gives the document agreed on', async (example) => {
    await expectKept(example, kept(await checkUp(example)));
  });

  it.each(MODELS.map(({ id }) => id))('three-shops under %s gives the scores agreed on', async (model) => {
    await expectKept(`models/${model}`, scoresOf(await checkUp('three-shops', model)));
  });

  it.each(['three-shops', 'summary'])('%s accounts for every row', async (example) => {
    for (const { file, sheet, rows } of (await checkUp(example)).sources) {
      const { used, duplicate, outOfPeriod, ignored, rejected } = rows;
      expect(used + duplicate + outOfPeriod + ignored + rejected, `${file} ${sheet}`).toBe(rows.read);
    }
  });

  it('summary gives the totals of the article’s figures', async () => {
    const { shops } = await checkUp('summary');
    expect(shops.map(({ name, total }) => [name, total.score?.toFixed(6)])).toEqual([
      ['小店A', '88.382937'],
      ['小店B', '70.995370'],
      ['小店C', '79.067460'],
    ]);
  });
});
