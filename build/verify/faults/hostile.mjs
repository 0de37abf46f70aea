/** Files made to take all memory, never to end, or to be no files, given to the real program together with a good one. */
import { mkdir, open, symlink, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { answerOpenDialog } from '../../answer-app.mjs';
import { mustRun } from '../../run.mjs';
import { missingIn, start, until, wordsOf } from './running.mjs';

const GIGABYTE = 2 ** 30;
/** What engine and page may take at most, in MB: far less than the files would. */
const MOST_ENGINE = 3000;
const MOST_PAGE = 900;
/** All of them are read within this time. */
const LIMIT_MS = 180_000;

const HEADER = '订单号,支付时间,订单状态';
const ROW = '6917926768823643751,2026-09-01 10:00:30,已发货';

/** @typedef {import('../../verify.mjs').Check} Check */

/**
 * @param {string} folder to work in
 * @param {Check} check
 */
export async function hostileFiles(folder, check) {
  const place = path.join(folder, 'hostile');
  await mkdir(place, { recursive: true });
  const good = path.join(place, '好的 订单.csv');
  await writeFile(good, `${HEADER}\n${ROW}\n`);
  const hostile = await make(place);
  const { app, page, close } = await start(path.join(folder, 'hostile-data'));
  await answerOpenDialog(app, [good, ...hostile.map(({ file }) => file)]);
  const answers = countAnswers(page);
  await page.getByRole('button', { name: '选择文件' }).click();
  const { engine, window } = await peakUntilRead(app, page);
  const answered = answers.stop();
  const words = await wordsOf(app);
  check(
    `[F9 E] ${hostile.length} 个恶意文件各有一句话，好的照读 (engine at most ${engine} MB, page ${window} MB)`,
    [
      ...(await wrongWords(page, hostile)),
      ...missingIn(words, [path.basename(good), '开始体检']),
      ...(engine > 0 && engine <= MOST_ENGINE ? [] : [`the engine took ${engine} MB`]),
      ...(window > 0 && window <= MOST_PAGE ? [] : [`the page took ${window} MB`]),
    ],
  );
  check(`[F9 E] 读的时候窗口一直能用 (the page answered ${answered} times meanwhile)`, [
    ...(answered > 5 ? [] : [`${answered} answers`]),
  ]);
  await close();
  await awkwardPaths(folder, check);
}

/**
 * Files of which it is not said what is wrong with them.
 *
 * @param {import('./running.mjs').Page} page
 * @param {readonly { file: string, says: string }[]} hostile
 */
async function wrongWords(page, hostile) {
  const told = page.getByRole('region', { name: '没能读取的' }).getByRole('listitem');
  const problems = [];
  for (const { file, says } of hostile) {
    const name = path.basename(file);
    const lines = await told.filter({ hasText: name }).allInnerTexts();
    if (!lines.some((line) => line.includes(says))) problems.push(`${name}: ${lines.join(' | ')}`);
  }
  return problems;
}

/**
 * @param {string} folder
 * @param {Check} check
 */
async function awkwardPaths(folder, check) {
  const name = '很长的中文文件夹名 有空格 😀 (1) & 100%';
  const top = path.join(folder, 'paths');
  const deep = path.join(top, ...Array.from({ length: 8 }, (_, at) => `${name}${at}`));
  await mkdir(deep, { recursive: true });
  const file = path.join(deep, '订单 😀.csv');
  await writeFile(file, `${HEADER}\n${ROW}\n`);
  await symlink(file, path.join(top, '快捷方式.csv'));
  await symlink(top, path.join(top, '绕圈'));
  const { app, page, close } = await start(path.join(folder, '数据 😀 文件夹'));
  await answerOpenDialog(app, [top]);
  await page.getByRole('button', { name: '选择文件' }).click();
  const begin = page.getByRole('button', { name: '开始体检' });
  await begin.waitFor();
  const words = await wordsOf(app);
  await close();
  check(
    `[F10 E] 链接、${file.length} 个字的路径、空格和表情都能读 (links, long and awkward paths)`,
    [
      ...missingIn(words, ['订单 😀.csv', '快捷方式.csv']),
      ...(words.includes('没能读取的') ? [words] : []),
    ],
  );
}

/**
 * @param {string} place
 * @returns {Promise<readonly { file: string, says: string }[]>}
 */
async function make(place) {
  const at = (/** @type {string} */ name) => path.join(place, name);
  await sparse(at('全是空的.csv'), '', 2 * GIGABYTE - 4096);
  await sparse(at('三个 GB.csv'), 'x', 3 * GIGABYTE);
  await sparse(at('稀疏.xlsx'), 'PK\x03\x04', 2 * GIGABYTE - 4096);
  await sparse(at('老的.xls'), '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 2 * GIGABYTE - 4096);
  await repeated(at('没有换行.csv'), 'x'.repeat(2 ** 20), 700);
  await repeated(at('一个格子.csv'), `${HEADER}\n${ROW},"${'店'.repeat(2 ** 19)}`, 200);
  await repeated(at('一万七千列.csv'), `${ROW}${',1'.repeat(17_000)}\n`, 3000);
  await writeFile(at('炸弹.zip'), bomb());
  const xml =
    '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">';
  await writeFile(at('套娃.xml'), xml + '<x>'.repeat(3e6));
  await symlink('/dev/zero', at('没有尽头.csv'));
  await symlink('绕.csv', at('绕.csv'));
  await mustRun('mkfifo', [at('管道.csv')]);
  return [
    { file: at('全是空的.csv'), says: '不是表格' },
    { file: at('三个 GB.csv'), says: '超过了 2048 MB 的上限' },
    { file: at('稀疏.xlsx'), says: '解不开' },
    { file: at('老的.xls'), says: '超过了 256 MB 的上限' },
    { file: at('没有换行.csv'), says: '超过 16 MB' },
    { file: at('一个格子.csv'), says: '超过 1 MB' },
    { file: at('一万七千列.csv'), says: '超过 16384 列' },
    { file: at('炸弹.zip'), says: '炸弹.zip' },
    { file: at('套娃.xml'), says: '套娃.xml' },
    { file: at('没有尽头.csv'), says: '不是普通文件' },
    { file: at('绕.csv'), says: '快捷方式绕成了一圈 [ELOOP]' },
    { file: at('管道.csv'), says: '不是普通文件' },
  ];
}

/**
 * @param {string} file
 * @param {string} head
 * @param {number} size
 */
async function sparse(file, head, size) {
  await writeFile(file, Buffer.from(head, 'latin1'));
  await truncate(file, size);
}

/**
 * @param {string} file
 * @param {string} text
 * @param {number} times
 */
async function repeated(file, text, times) {
  const handle = await open(file, 'w');
  for (let time = 0; time < times; time += 1) await handle.write(text);
  await handle.close();
}

/** A zip of a table of half a gigabyte of one letter, which claims to be a small one. */
function bomb() {
  const packed = deflateRawSync(Buffer.alloc(GIGABYTE / 2, 'a'));
  const name = Buffer.from('a.csv');
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  /** @type {readonly (readonly [Buffer, number])[]} */
  const headers = [
    [local, 8],
    [entry, 10],
  ];
  for (const [header, at] of headers) {
    header.writeUInt16LE(8, at);
    header.writeUInt32LE(packed.length, at + 10);
    header.writeUInt32LE(1000, at + 14);
    header.writeUInt16LE(name.length, at + 18);
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length + name.length, 12);
  end.writeUInt32LE(local.length + name.length + packed.length, 16);
  return Buffer.concat([local, name, packed, entry, name, end]);
}

/**
 * Memory the processes take at most, in MB, until the files are read.
 *
 * @param {import('./running.mjs').App} app
 * @param {import('./running.mjs').Page} page
 */
async function peakUntilRead(app, page) {
  const peak = { engine: 0, window: 0 };
  await until(
    async () => {
      const metrics = await app.evaluate(({ app: program }) => program.getAppMetrics());
      for (const { name, serviceName, type, memory } of metrics) {
        const megabytes = Math.round(memory.workingSetSize / 1024);
        if ([name, serviceName].includes('checkup-engine'))
          peak.engine = Math.max(peak.engine, megabytes);
        if (type === 'Tab') peak.window = Math.max(peak.window, megabytes);
      }
      return page.getByRole('button', { name: '开始体检' }).isVisible();
    },
    (isRead) => isRead,
    LIMIT_MS,
  );
  return peak;
}

/**
 * Asks the page again and again whether it still draws.
 *
 * @param {import('./running.mjs').Page} page
 */
function countAnswers(page) {
  let count = 0;
  let isOver = false;
  const ask = async () => {
    while (!isOver) {
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
      count += 1;
    }
  };
  ask().catch(() => undefined);
  return {
    stop: () => {
      isOver = true;
      return count;
    },
  };
}
