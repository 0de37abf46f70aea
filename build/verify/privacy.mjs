/** What is personal in the files the real program reads is in nothing it keeps, writes, or leaves behind when it crashes. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import iconv from 'iconv-lite';
import { writeXlsx } from 'hucre/xlsx';
import { buildIfStale, buildNode } from '../build-app.mjs';
import { electronCommand, virtualScreen } from '../electron-command.mjs';
import { mustRun } from '../run.mjs';
import { searchFolder, textOfPdf } from './search-marks.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** What stands in the files in place of a phone. */
const MASKED = '打我电话*****';

/** @typedef {import('../verify.mjs').Check} Check */

/**
 * @param {string} folder to work in
 * @param {Check} check
 */
export async function verifyPrivacy(folder, check) {
  await electronCommand();
  await buildIfStale();
  const given = path.join(folder, 'privacy-given');
  await buildNode('write-marked-files.cjs', 'electron/testing/write-marked-files.ts');
  await mustRun(process.execPath, [path.join(ROOT, 'out/write-marked-files.cjs'), given]);
  const { marks } = JSON.parse(await readFile(path.join(given, 'marks.json'), 'utf8'));

  await verifySearch(path.join(folder, 'privacy-control'), marks, check);
  const inputs = await searchFolder(path.join(given, 'files'), marks);
  const missed = new Set(marks);
  for (const found of inputs.found) missed.delete(found.split(': ').at(-1));
  check(
    `[V1 E] 标记确实在导入的文件里 (the marks are in the files read): ${marks.length - missed.size}/${marks.length}`,
    [...missed],
  );

  const place = path.join(folder, 'privacy');
  const places = ['user-data', 'temp', 'home', 'saved'].map((name) => path.join(place, name));
  for (const made of places) await mkdir(made, { recursive: true });
  const [, temp = '', home = ''] = places;
  const script = path.join(import.meta.dirname, 'privacy-journey.mjs');
  const [command = '', ...args] = [
    ...virtualScreen(() => {}),
    ...[process.execPath, script, given, place],
  ];
  const env = {
    TMPDIR: temp,
    XDG_CONFIG_HOME: path.join(home, 'config'),
    XDG_DATA_HOME: path.join(home, 'data'),
    XDG_CACHE_HOME: path.join(home, 'cache'),
  };
  const output = await mustRun(command, args, { cwd: ROOT, env });
  const told = JSON.parse(output.slice(output.lastIndexOf('\n{') + 1));
  check(
    `[V1 E] 走完全程 (the whole journey): ${told.files} 个文件 (files), ${told.tables} 张表 (tables)`,
    told.problems,
  );
  for (const searched of places) {
    const { found, files } = await searchFolder(searched, marks);
    check(
      `[V1 E] ${path.basename(searched)}：没有任何个人信息 (nothing personal): ${files.length} 个文件 (files)`,
      found,
    );
  }
  const dumps = (await searchFolder(place, marks)).files.filter((file) =>
    /\.(dmp|mdmp)$|(^|[\\/])core(\.\d+)?$/.test(file),
  );
  check('[V1 E] 页面、引擎、主进程崩溃后没有留下内存记录 (no memory dumps after crashes)', dumps);
  await verifyMasked(path.join(place, 'saved'), check);
  const userData = path.join(place, 'user-data');
  await verifyTold(userData, check);
  await mustRun(command, [...args, 'delete'], { cwd: ROOT, env });
  const { found, files } = await searchFolder(userData, [...marks, '小店甲', '流水编号']);
  check(
    `[V2 E] 全部删除以后什么都不剩 (nothing is left after deleting all): ${files.length}`,
    found,
  );
}

/**
 * The settings tell of every file the program and Chromium have made.
 *
 * @param {string} userData
 * @param {Check} check
 */
async function verifyTold(userData, check) {
  await buildNode('kept-places.cjs', 'electron/storage/kept-places.ts');
  const script = createRequire(import.meta.url)(path.join(ROOT, 'out/kept-places.cjs'));
  const { files } = await searchFolder(userData, []);
  const names = files.map((file) => path.relative(userData, file).split(path.sep).join('/'));
  check(
    `[V2 E] 设置里写明了每个文件 (the settings tell of every file): ${names.length}`,
    names.filter((name) => script.keptPlaceOf(name) === null),
  );
}

/**
 * The search finds what it looks for, wherever it is.
 *
 * @param {string} folder
 * @param {readonly string[]} marks
 * @param {Check} check
 */
async function verifySearch(folder, marks, check) {
  await mkdir(folder, { recursive: true });
  const name = marks.find((mark) => mark.startsWith('欧阳')) ?? '';
  const phone = marks.find((mark) => /^\d+$/.test(mark)) ?? '';
  const pdf = await PDFDocument.create();
  pdf.addPage().drawText(`tel ${phone}`);
  const cells = { sheets: [{ name: 'Sheet1', rows: [[`收 ${name}`]] }] };
  /** @type {Record<string, string | Uint8Array>} */
  const files = {
    'utf8.log': `x ${name} x`,
    'utf16.bin': Buffer.from(`x${name}x`, 'utf16le'),
    'gbk.txt': iconv.encode(`收货人${name}`, 'gb18030'),
    'escaped.json': `"${name.replaceAll(/./gu, (letter) => `\\u${letter.charCodeAt(0).toString(16)}`)}"`,
    'book.xlsx': await writeXlsx(cells),
    'report.pdf': await pdf.save(),
    [`${name}.txt`]: '',
  };
  for (const [file, content] of Object.entries(files))
    await writeFile(path.join(folder, file), content);
  const { found } = await searchFolder(folder, marks);
  const missed = Object.keys(files).filter((file) => !found.some((one) => one.startsWith(file)));
  check(
    `[V1 E] 查找本身查得出来 (the search finds what is planted): ${Object.keys(files).length}`,
    missed,
  );
}

/**
 * The texts the marks stood in are in every kind of file that was saved: the search looks at the right things.
 *
 * @param {string} folder
 * @param {Check} check
 */
async function verifyMasked(folder, check) {
  const masked = [MASKED, '打我电话 *****'];
  const { found } = await searchFolder(folder, masked);
  const pdf = await textOfPdf(path.join(folder, 'report.pdf'));
  const missing = ['book.xlsx', 'figures.json', 'copy.tijian', 'tables'].filter(
    (file) => !found.some((one) => one.startsWith(file)),
  );
  if (!pdf.includes('*****')) missing.push('report.pdf');
  check('[V1 E] 打过码的原话在每种导出里 (the masked words are in every kind of file)', missing);
}
