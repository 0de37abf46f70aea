import { readXlsx, writeXlsx } from 'hucre/xlsx';
import path from 'node:path';
import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { FIELD_SETS, fieldSet, type FieldSetId } from '../../shared/import/entries/field-sets';
import { importFile } from '../../shared/import/import-file';
import { metricById } from '../../shared/metrics/catalogue';
import type { FileImport } from '../../shared/model/dataset';
import { LANGUAGES, type Language } from '../../shared/text/local-text';
import { openFile } from '../import/open-file';
import { tempFolder } from '../testing/temp-folder';
import { makeFillIn } from './fill-in';

const MADE = new Date('2026-10-12T01:00:00Z');

/** The form, filled in below its example, as the program reads it back. */
async function filled(
  id: FieldSetId,
  language: Language,
  rows: (headings: readonly string[]) => readonly (readonly (string | number)[])[],
): Promise<FileImport> {
  const file = path.join(await tempFolder(), '表.xlsx');
  const [sheet] = (await readXlsx(await makeFillIn(id, language, MADE))).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const headings = (sheet.rows[0] ?? []).map(String);
  const bytes = await writeXlsx({
    sheets: [{ name: sheet.name, rows: [...sheet.rows, ...rows(headings).map((row) => [...row])] }],
  });
  await writeFile(file, bytes);
  const opened = await openFile(file, {});
  if (!opened.ok) throw new Error(opened.error.code);
  const imported = await importFile(opened.value, { file: '表.xlsx', path: '/表.xlsx' });
  opened.value.close();
  return imported;
}

describe.each(LANGUAGES)('the form in %s', (language) => {
  it.each(FIELD_SETS.map(({ id }) => id))('for %s is read back whole', async (id) => {
    const set = fieldSet(id);
    const { dataset, errors } = await filled(id, language, (headings) => [
      // Ratios are given by their counts alone, the others by their value.
      headings.map((heading, column) => {
        if (column === 0) return '甲店';
        if (column === 1) return '2026-10-11';
        if (/分子$| numerator$/.test(heading)) return 8;
        if (/分母$| denominator$/.test(heading)) return 500;
        return heading.includes('%') ? '' : 3;
      }),
    ]);
    expect(errors).toEqual([]);
    expect(dataset.sources).toMatchObject([
      { shop: '甲店', platform: set.platform, rowsRead: 3, rowsIgnored: 2, issueCounts: {} },
    ]);
    expect(dataset.values.map(({ metric }) => metric).sort()).toEqual([...set.metrics].sort());
    for (const { metric, value, numerator, denominator, date } of dataset.values) {
      expect(date).toBe('2026-10-11');
      expect([numerator, denominator, value]).toEqual(
        metricById(metric).unit === 'ratio' ? [8, 500, 0.016] : [null, null, 3],
      );
    }
    expect(dataset.officialScores.map(({ total, bonus }) => [total, bonus])).toEqual(
      set.scores.length === 0 ? [] : [[3, set.scores.includes('bonus') ? 3 : null]],
    );
  });

  it.each(FIELD_SETS.map(({ id }) => id))('for %s takes percentages as such', async (id) => {
    const { dataset } = await filled(id, language, (headings) => [
      headings.map((heading, column) => {
        if (column === 0) return '甲店';
        return /[(（]%[)）]$/.test(heading) ? 0.5 : '';
      }),
    ]);
    const ratios = fieldSet(id).metrics.filter((metric) => metricById(metric).unit === 'ratio');
    expect(dataset.values.map(({ metric }) => metric).sort()).toEqual([...ratios].sort());
    expect(dataset.values.every(({ value }) => value === 0.005)).toBe(true);
  });

  it('with nothing filled in says so', async () => {
    const { dataset, errors } = await filled('douyin', language, () => []);
    expect(dataset.sources).toEqual([]);
    expect(errors.map(({ code }) => code)).toEqual(['table.noRows']);
  });
});

describe('the form', () => {
  it('keeps heading and notes in sight, checks what is typed and tells it beforehand', async () => {
    const workbook = await readXlsx(await makeFillIn('douyin', 'zh-CN', MADE), {
      readStyles: true,
    });
    const [sheet] = workbook.sheets;
    expect(sheet?.name).toBe('抖音填写表');
    expect(sheet?.freezePane).toMatchObject({ rows: 2, columns: 1 });
    const validations = sheet?.dataValidations ?? [];
    expect(validations).toHaveLength((sheet?.rows[0]?.length ?? 0) - 1);
    expect(validations.every(({ range }) => /^[A-Z]+4:[A-Z]+53$/.test(range))).toBe(true);
    const rating = validations.find(({ inputMessage }) => inputMessage?.includes('1 到 5 分'));
    expect(rating).toMatchObject({ type: 'decimal', formula1: '1', formula2: '5' });
    expect(rating?.inputMessage).toContain('商家体验分 → 商品');
    for (const { inputMessage = '', errorMessage = '' } of validations) {
      expect(Math.max(inputMessage.length, errorMessage.length)).toBeLessThanOrEqual(255);
    }
  });
});
