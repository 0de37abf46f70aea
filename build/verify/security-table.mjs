/** The table of SECURITY.md: what is promised, at which levels it was tried, and how that went. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ITEMS } from './items.mjs';

const FILE = path.resolve(import.meta.dirname, '../../SECURITY.md');
const [BEGIN, END] = ['<!-- verify: begin -->', '<!-- verify: end -->'];
const STATES = { passed: '✓', failed: '✗ 失败 (failed)', missing: '— 没有试 (not tried)' };

/**
 * @param {readonly import('./marks.mjs').Shown[]} shown
 * @param {readonly string[]} facts lines about the run: when, on what, figures
 */
export function tableOf(shown, facts) {
  const rows = ITEMS.map(({ id, text }) => {
    const own = shown.filter((one) => one.id === id);
    const [levels, results] = [
      own.map(({ level, tests }) => `${level} × ${tests}`).join('<br>'),
      own.map(({ state }) => STATES[state]).join('<br>'),
    ];
    return `| ${id} | ${text.replaceAll('<', '&lt;')} | ${levels} | ${results} |`;
  });
  return [
    ...facts.map((fact) => `- ${fact}`),
    '',
    '| | 承诺 (promise) | 级别 × 测试数 (level × tests) | 结果 (result) |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

/** @param {string} table */
export async function writeTable(table) {
  const text = await readFile(FILE, 'utf8');
  const [before, rest] = text.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined)
    throw new Error(`SECURITY.md: ${BEGIN} … ${END}`);
  await writeFile(FILE, `${before}${BEGIN}\n\n${table}\n\n${END}${after}`);
}
