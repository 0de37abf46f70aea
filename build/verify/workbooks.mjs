/** Workbooks as the command line makes them, opened in LibreOffice: what a person sees there is what the program says. */
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { buildIfStale } from '../build-app.mjs';
import { mustRun } from '../run.mjs';
import { makeAwkwardShops } from './awkward-shops.mjs';
import { convert, CSV, ensureLibreOffice } from './libre-office.mjs';
import { compareSheets, formulasIn } from './sheets-alike.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** @typedef {import('../verify.mjs').Check} Check */
/** @typedef {{ title: string, inputs: readonly string[], language: string, says: readonly string[] }} Sample */

/**
 * @param {string} folder to work in
 * @param {Check} check
 */
export async function verifyWorkbooks(folder, check) {
  await ensureLibreOffice();
  await buildIfStale();
  const awkward = await makeAwkwardShops(path.join(folder, 'awkward'));
  /** @type {readonly Sample[]} */
  const samples = [
    {
      ...{ title: '三家示例店 (three shops)', inputs: [path.join(ROOT, 'examples/three-shops')] },
      ...{ language: 'zh-CN', says: [] },
    },
    { title: '难缠的十二家店 (twelve awkward shops)', language: 'zh-CN', ...awkward },
    { title: '同上，英文 (the same in English)', language: 'en', ...awkward },
  ];
  for (const [index, sample] of samples.entries()) {
    console.log(`\n${sample.title}`);
    await verifyWorkbook(path.join(folder, `workbook-${index}`), sample, check);
  }
}

/**
 * @param {string} folder
 * @param {Sample} sample
 * @param {Check} check
 */
async function verifyWorkbook(folder, { inputs, language, says }, check) {
  const ours = path.join(folder, 'ours');
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, 'book.xlsx');
  const cli = path.join(ROOT, 'out', 'cli.cjs');
  await node(cli, [...inputs, '--lang', language, '--xlsx', file, '--csv', ours]);

  const book = await readXlsx(await readFile(file), { readStyles: true });
  const names = book.sheets.map(({ name }) => name);
  const [saved = ''] = await convert(file, 'xlsx', path.join(folder, 'saved'));
  const again = await readXlsx(await readFile(saved), { readStyles: true });
  const keptNames = again.sheets.map(({ name }) => name);
  check(
    `工作表齐全、顺序不变 (sheets, in order): ${names.length}`,
    names.join() === keptNames.join() ? [] : [`${names.join()} → ${keptNames.join()}`],
  );
  // Without a window LibreOffice has no view to keep them in: looked for in the file alone.
  check(
    '每张表的表头都冻结 (headings frozen)',
    book.sheets.flatMap(({ name, freezePane }) => ((freezePane?.rows ?? 0) > 0 ? [] : [name])),
  );
  check('没有公式 (no formulas)', [...formulasIn(book.sheets), ...formulasIn(again.sheets)]);
  for (const [title, problems] of Object.entries(compareSheets(book.sheets, again.sheets))) {
    check(title, problems);
  }

  const shown = await convert(file, CSV, path.join(folder, 'shown'));
  const { compared, problems, texts } = await compareShown(names, ours, shown);
  check(`LibreOffice 显示的就是程序写的 (cells shown as written): ${compared}`, problems);
  const missing = says.filter((text) => !texts.has(text));
  check(
    `公式样的文字还是文字 (texts like formulas stay texts): ${says.length}`,
    missing.map((text) => `没有找到 (not found): ${text}`),
  );
  const [pdf = ''] = await convert(file, 'pdf', path.join(folder, 'printed'));
  const { pages, narrow } = await narrowCells(pdf);
  check(`没有放不下的数字 (no ###), 页 (pages): ${pages}`, narrow);
}

/**
 * Every cell of every sheet: what the program's own comma-separated files say of it and what LibreOffice shows.
 *
 * @param {readonly string[]} names of the sheets
 * @param {string} folder of the program's files
 * @param {readonly string[]} shown LibreOffice's files
 */
async function compareShown(names, folder, shown) {
  /** @type {string[]} */
  const problems = [];
  /** @type {Set<string>} */
  const texts = new Set();
  let compared = 0;
  for (const name of names) {
    const theirs = shown.find((file) => file.endsWith(`-${name}.csv`));
    if (theirs === undefined) {
      problems.push(`${name}: 没有打开 (not opened)`);
      continue;
    }
    const [written, seen] = await Promise.all(
      [path.join(folder, `${name}.csv`), theirs].map(cellsOf),
    );
    for (const [row, cells] of (written ?? []).entries()) {
      for (const [column, cell] of cells.entries()) {
        const [expected, found] = [plainText(cell), seen?.[row]?.[column] ?? ''];
        compared += 1;
        texts.add(found);
        if (expected !== found && expected !== found.replaceAll(/(?<=\d),(?=\d{3})/g, '')) {
          problems.push(`${name} ${row + 1}:${column + 1} “${expected}” → “${found}”`);
        }
      }
    }
  }
  return { compared, problems, texts };
}

/** @param {string} file */
async function cellsOf(file) {
  const text = (await readFile(file, 'utf8')).replace(/^\uFEFF/, '');
  return /** @type {string[][]} */ (Papa.parse(text, { delimiter: ',' }).data);
}

/**
 * Without what keeps a text from being taken for a formula or a number in a file of text.
 *
 * @param {string} cell
 */
function plainText(cell) {
  return cell.replace(/^'(?=[=+\-@\t\n])/, '').replace(/^(\d+)\t$/, '$1');
}

/**
 * Cells too narrow for their figures, as a spreadsheet marks them, on the printed pages.
 *
 * @param {string} pdf
 */
async function narrowCells(pdf) {
  const document = await getDocument({ data: new Uint8Array(await readFile(pdf)), verbosity: 0 })
    .promise;
  /** @type {string[]} */
  const narrow = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const marked = items.some((item) => 'str' in item && /^#{3,}$/.test(item.str.trim()));
    if (marked) narrow.push(`第 ${number} 页 (page ${number})`);
  }
  return { pages: document.numPages, narrow };
}

/**
 * @param {string} script
 * @param {readonly string[]} args
 */
async function node(script, args) {
  await mustRun(process.execPath, [script, ...args]);
}
