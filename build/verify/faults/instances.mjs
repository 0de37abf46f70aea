/** The program started while it runs. */
import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { missingIn, start, startBeside, until, wordsOf } from './running.mjs';

/** A program that gives way ends long before that; one that runs on does not end. */
const GIVE_WAY_MS = 15_000;

/** @typedef {import('../../verify.mjs').Check} Check */

/**
 * @param {string} folder to work in
 * @param {Check} check
 */
export async function twoInstances(folder, check) {
  const userData = path.join(folder, 'instances');
  const file = path.join(folder, '双击打开的订单.csv');
  await writeFile(file, '订单号,支付时间,订单状态\n1001,2026-09-01 10:00:30,已发货\n');
  const { app, page, close } = await start(userData);
  await page.getByRole('button', { name: '选择文件' }).waitFor();
  const second = await startBeside(userData, [file], GIVE_WAY_MS);
  if (second.code === null) second.kill();
  const words = await until(
    () => wordsOf(app),
    (text) => text.includes('双击打开的订单.csv'),
  );
  check('[F3 E] 再开一次：文件交给已开的那个，自己退出 (a second start hands over and ends)', [
    ...(second.code === 0 ? [] : [`the second one: ${second.code ?? 'ran on'}`]),
    ...missingIn(words, ['双击打开的订单.csv']),
  ]);
  const others = await Promise.all([1, 2, 3].map(() => startBeside(userData, [], GIVE_WAY_MS)));
  for (const { code, kill } of others) if (code === null) kill();
  await close();

  const fresh = path.join(folder, 'instances-fresh');
  const race = await Promise.all([1, 2, 3].map(() => startBeside(fresh, [], GIVE_WAY_MS)));
  const running = race.filter(({ code }) => code === null);
  for (const { kill } of running) kill();
  const made = await readdir(path.join(fresh, 'checkups'));
  check('[F3 E] 同一个数据文件夹，几个同时开也只有一个在写 (never two at one folder)', [
    ...others.filter(({ code }) => code !== 0).map(({ code }) => `beside one: ${code}`),
    ...(running.length === 1 ? [] : [`${running.length} of three started at once run`]),
    ...(made.includes('bin') ? [] : ['the one that runs made no folder']),
  ]);
}
