/** Shops as nobody would name them, some with files missing, one with reviews that read like formulas. */
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import Papa from 'papaparse';

const EXAMPLES = path.resolve(import.meta.dirname, '../../examples/three-shops');
/** Each shop is the files of one example under a name of its own. */
const SOURCES = ['小店B', '小店A', '小店C'];
/** Of the first source a text file. */
const REVIEWS = '评价管理-2026-10-12.csv';
/** Forty letters, two shops that differ in the last alone. */
const LONG = '一家名字特别长的旗舰店'.repeat(4).slice(0, 39);
const NAMES = [
  ...['+86', '-x', '@a', `${LONG}甲`, `${LONG}乙`, 'Shop & "Co" <b>', "O'Brien", '店,铺', '普通店'],
  ...['只有订单', '只有评价'],
];
/** Shops that keep only the files whose names match. */
const KEPT = /** @type {Record<string, RegExp>} */ ({ 只有订单: /^\d/, 只有评价: /^评价/ });
/** Known from a table of metrics alone, in days. */
const SUMMED_UP = '=1+1';

/** What reviews and products say. */
const FORMULAS = ['=1+1', '+86 400', '-x', '@a', '=HYPERLINK("http://a.example","点我")'];

/**
 * Writes the shops' files.
 *
 * @param {string} folder
 * @returns {Promise<{ inputs: string[], says: string[] }>} arguments of the command line, and texts the workbook must hold
 */
export async function makeAwkwardShops(folder) {
  const inputs = [];
  for (const [index, name] of NAMES.entries()) {
    const source = SOURCES[index % SOURCES.length] ?? '';
    const kept = KEPT[name];
    const own = path.join(folder, String(index));
    await cp(path.join(EXAMPLES, source), own, {
      recursive: true,
      filter: (file) => file.endsWith(source) || (kept?.test(path.basename(file)) ?? true),
    });
    inputs.push(`--shop=${name}=${own}`);
  }
  await putFormulas(path.join(folder, '0', REVIEWS));
  const summary = path.join(folder, 'summary', '汇总.csv');
  await mkdir(path.dirname(summary), { recursive: true });
  const rows = [
    ['店铺名称', '商品综合评分', '平均发货时长（天）', '商品品质退货率'],
    [SUMMED_UP, '4.80', '1.5', '0.35%'],
  ];
  await writeFile(summary, `\uFEFF${Papa.unparse(rows, { newline: '\r\n' })}`);
  return { inputs: [...inputs, summary], says: [...NAMES, SUMMED_UP, ...FORMULAS] };
}

/**
 * Puts formulas into the texts of bad reviews.
 *
 * @param {string} file
 */
async function putFormulas(file) {
  const { data } = Papa.parse(await readFile(file, 'utf8'), { skipEmptyLines: true });
  const [headings = [], ...rows] = /** @type {string[][]} */ (data);
  const columns = ['评价内容', '商品名称'].map((heading) => headings.indexOf(heading));
  if (columns.includes(-1)) throw new Error(`${file}: ${headings.join()}`);
  const changed = rows.map((row, index) =>
    row.map((cell, column) =>
      columns.includes(column) ? (FORMULAS[index % FORMULAS.length] ?? '') : cell,
    ),
  );
  await writeFile(file, Papa.unparse([headings, ...changed], { newline: '\r\n' }));
}
