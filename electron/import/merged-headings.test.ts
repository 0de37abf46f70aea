import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as XLSX from 'xlsx';
import { importFile } from '../../shared/import/import-file';
import { recordsOf } from '../../shared/import/testing/read-back';
import type { FileImport } from '../../shared/model/dataset';
import { openFile } from './open-file';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'merged-headings-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** A sheet of scores of a month: days as date cells, each merged over its three names; the other names merged downwards. */
function scoreSheet(month: number): XLSX.WorkSheet {
  const first = 45_292 + month * 31;
  const sheet = XLSX.utils.aoa_to_sheet([
    ['平台', '店铺', { t: 'n', v: first, z: 'yyyy-mm-dd' }, '', '', first + 1],
    ['', '', '物流分', '商品分', '服务分', '物流分', '商品分', '服务分'],
    ['抖音', '小店A', 90, 80, 92, 91, 81, 93],
    ['', '小店B', 88, 78, 90, 89, 79, 91],
  ]);
  sheet['!merges'] = ['A1:A2', 'B1:B2', 'C1:E1', 'F1:H1', 'A3:A4'].map(XLSX.utils.decode_range);
  return sheet;
}

/** Ratings of chats by day: names of days and users merged downwards, groups merged over theirs. */
function ratingSheet(): XLSX.WorkSheet {
  const sheet = XLSX.utils.aoa_to_sheet([
    ['接待评价'],
    ['日期', '接待人数', '总', '', '', '邀请', '', ''],
    ['', '', '收到', '很满意', '满意率', '收到', '很满意', '满意率'],
    ['2024-09-22', 310, 20, 15, '85.0%', 10, 7, '70.0%'],
  ]);
  sheet['!merges'] = ['A1:H1', 'A2:A3', 'B2:B3', 'C2:E2', 'F2:H2'].map(XLSX.utils.decode_range);
  return sheet;
}

async function read(
  name: string,
  sheets: readonly (readonly [string, XLSX.WorkSheet])[],
): Promise<FileImport> {
  const book = XLSX.utils.book_new();
  for (const [title, sheet] of sheets) XLSX.utils.book_append_sheet(book, sheet, title);
  const bookType = name.endsWith('.xls') ? 'biff8' : 'xlsx';
  const path = join(folder, name);
  await writeFile(
    path,
    new Uint8Array(XLSX.write(book, { type: 'array', bookType }) as ArrayBuffer),
  );
  const opened = await openFile(path, {});
  if (!opened.ok) throw new Error(opened.error.code);
  try {
    return await importFile(opened.value, { file: name, path: name });
  } finally {
    opened.value.close();
  }
}

describe.each(['汇总.xlsx', '汇总.xls'])('merged headings of %s', (name) => {
  it('are read on every sheet', async () => {
    const months = Array.from({ length: 18 }, (_, month) => `${month + 1}月`);
    const scores = months.map((month, at) => [month, scoreSheet(at)] as const);
    const { dataset, errors } = await read(name, [...scores, ['评价', ratingSheet()]]);
    expect(errors).toEqual([]);
    expect(dataset.sources.flatMap(({ issues }) => issues)).toEqual([]);
    expect([...new Set(dataset.sources.map(({ sheet }) => sheet))]).toEqual([...months, '评价']);
    expect(dataset.officialScores).toHaveLength(months.length * 4);
    const first = dataset.officialScores
      .slice(0, 4)
      .map(({ source, date, dimensions }) => [
        dataset.sources[source]?.shop,
        dataset.sources[source]?.platform,
        date,
        dimensions.goods,
      ]);
    expect(first).toEqual([
      ['小店A', 'douyin', '2024-01-01', 80],
      ['小店A', 'douyin', '2024-01-02', 81],
      ['小店B', 'douyin', '2024-01-01', 78],
      ['小店B', 'douyin', '2024-01-02', 79],
    ]);
    expect(dataset.sources.at(-1)).toMatchObject({ kind: 'agentStats', headerRow: 3, rowsRead: 1 });
    expect(recordsOf(dataset, 'agentStats')).toMatchObject([
      { date: '2024-09-22 00:00:00', receivedUsers: 310, ratedCount: 20, satisfactionRate: 0.85 },
    ]);
  });
});
