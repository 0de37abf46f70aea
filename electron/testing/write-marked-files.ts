/** Run by Node: writes the marked files of every known export into a folder, in turn in every format, and a list of the marks. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import iconv from 'iconv-lite';
import * as XLSX from 'xlsx';
import { MARKED_TABLES } from '../../shared/import/testing/marked-tables';
import { ASSESSMENT_ITEMS, takesAnswer } from '../../shared/knowledge/assessment-items';
import type { Row } from '../../shared/model/cell';
import { BUILT_IN_DESIGNS } from '../../shared/report/design';

const BOOKS = ['xlsx', 'biff8', 'xlsb', 'ods'] as const;
const SUFFIXES = { xlsx: 'xlsx', biff8: 'xls', xlsb: 'xlsb', ods: 'ods' } as const;

/** A table no program knows, with names of columns of its own; a person says what they are. */
const OWN_HEADERS = ['流水编号', '哪天买的', '钱到账', '付了多少', '联系电话', '收货人', '进展'];
const OWN_COLUMNS = { 流水编号: 'orderId', 哪天买的: 'orderTime', 钱到账: 'payTime' };
const OWN_MARKS = { phone: '13909990001', name: '欧阳鱻鱻鱻鱻鱻鱻' } as const;

async function write(folder: string): Promise<void> {
  const files = path.join(folder, 'files');
  await mkdir(files, { recursive: true });
  for (const [at, { name, head, body }] of MARKED_TABLES.entries()) {
    const rows = [...head, ...body].map((row) => [...row]);
    const type = BOOKS[at % BOOKS.length] ?? 'xlsx';
    // Numbers of many digits are texts, as platforms write them; every fifth file is one of text, as Excel saves it in China.
    const [suffix, content] =
      at % 5 === 4 ? ['csv', csv(rows)] : [SUFFIXES[type], workbook(rows, type)];
    await writeFile(path.join(files, `小店甲_${name}.${suffix}`), content);
  }
  const own = Array.from({ length: 9 }, (_, at) => [
    ...[`691792676889430${at}`, `2026-09-1${at} 12:00:00`, `2026-09-1${at} 12:05:00`, '20.50'],
    ...[OWN_MARKS.phone, OWN_MARKS.name, '已发货'],
  ]);
  await writeFile(path.join(files, '小店甲_流水.csv'), csv([OWN_HEADERS, ...own]));
  const marks = [...MARKED_TABLES.flatMap((table) => table.marks), ...Object.values(OWN_MARKS)];
  const [item] = ASSESSMENT_ITEMS;
  const told = {
    ...{ marks, design: BUILT_IN_DESIGNS.full, headers: OWN_HEADERS, columns: OWN_COLUMNS },
    ...{
      question: item?.id,
      answer: [0, 1, 2, 3, 4].find((one) => item !== undefined && takesAnswer(item, one)),
    },
  };
  await writeFile(path.join(folder, 'marks.json'), JSON.stringify(told));
}

function workbook(rows: Row[], bookType: (typeof BOOKS)[number]): Buffer {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(
    book,
    XLSX.utils.aoa_to_sheet(rows.map((row) => [...row])),
    'Sheet1',
  );
  const made = XLSX.write(book, { type: 'array', bookType, compression: true }) as ArrayBuffer;
  return Buffer.from(made);
}

function csv(rows: readonly Row[]): Buffer {
  const lines = rows.map((row) => row.map((cell) => `"${String(cell ?? '')}"`).join(','));
  return iconv.encode(lines.join('\r\n'), 'gb18030');
}

void write(process.argv[2] ?? '');
