/** Three hundred check-ups in one run of the program: what it takes up does not grow. */
import path from 'node:path';
import { buildIfStale } from '../build-app.mjs';
import { electronCommand, virtualScreen } from '../electron-command.mjs';
import { run } from '../run.mjs';
import { asNobody } from './as-nobody.mjs';

const TIMES = 300;
const EVERY = 10;

/** Check-ups after which everything is loaded and caches are full; compared with the last as many. */
const SETTLED = { from: 60, to: 120 };

/**
 * Each check-up that is kept has its place in the curves: 66 kB of JSON in the history file, held as objects by the main process and
 * by the page. This many MB a check-up are no leak; one result held too long would be more than a megabyte.
 */
const KEPT_MEGABYTES = 0.35;

/** A handle or two may just be open. */
const HANDLES = 4;

/** @typedef {{ count: number, beforeCollecting: number, megabytes: number, handles: number, processes: number, parts: [string, number][] }} Sample */

/**
 * @param {string} folder to work in
 * @param {import('../verify.mjs').Check} check
 */
export async function verifySoak(folder, check) {
  await electronCommand();
  await buildIfStale();
  const user = await asNobody(path.join(folder, 'user'));
  const userData = path.join(user.env['HOME'] ?? folder, 'soak');
  const [command = '', ...args] = [
    ...[...user.prefix, ...virtualScreen(() => {}), process.execPath],
    path.join(import.meta.dirname, 'soak-run.mjs'),
    ...[userData, String(TIMES), String(EVERY)],
  ];
  const { code, output } = await run(command, args, { quiet: true, env: user.env });
  /** @type {readonly Sample[]} */
  const samples = output
    .split('\n')
    .filter((line) => line.startsWith('{"count"'))
    .map((line) => JSON.parse(line));
  for (const { count, beforeCollecting, megabytes, handles, processes, parts } of samples.filter(
    (_, index) => (index + 1) % 5 === 0,
  )) {
    const each = parts.map(([kind, size]) => `${kind} ${size}`).join(', ');
    console.log(
      `    ${count}: ${beforeCollecting} → ${megabytes} MB (${each}), ${handles} handles, ${processes} processes`,
    );
  }
  check(
    `体检 ${TIMES} 次都做完了 (all were done)`,
    code === 0 && samples.length === TIMES / EVERY ? [] : [`code ${code}`, output.slice(-2000)],
  );
  const span = SETTLED.to - SETTLED.from;
  const early = samples.filter(({ count }) => count > SETTLED.from && count <= SETTLED.to);
  const late = samples.filter(({ count }) => count > TIMES - span);
  const figures = [];
  const between = TIMES - SETTLED.to;
  for (const [kind, what, more] of /** @type {const} */ ([
    ['megabytes', '回收垃圾后的内存 (memory held, MB)', KEPT_MEGABYTES * between],
    ['handles', '句柄 (handles)', HANDLES],
    ['processes', '进程 (processes)', 0],
  ])) {
    const [before, after] = [median(early, kind), median(late, kind)];
    const figure = `${what}：第 ${SETTLED.from}–${SETTLED.to} 次体检 (check-ups) ${before}，最后 ${span} 次 (the last) ${after}`;
    figures.push(figure);
    check(`[K1 E] ${figure}`, before > 0 && after <= before + more ? [] : [`${before} → ${after}`]);
  }
  const most = Math.max(...samples.map(({ beforeCollecting }) => beforeCollecting));
  return [
    ...figures,
    `每 ${EVERY} 次体检回收一次，回收前内存最多 (most memory before a collection, one every ${EVERY} check-ups)：${most} MB`,
  ];
}

/**
 * @param {readonly Sample[]} samples
 * @param {'megabytes' | 'handles' | 'processes'} kind
 */
function median(samples, kind) {
  const sorted = samples.map((sample) => sample[kind]).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
