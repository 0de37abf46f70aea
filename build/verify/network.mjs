/** The whole journey where there is no network, every attempt to reach one counted. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { buildIfStale } from '../build-app.mjs';
import { electronCommand } from '../electron-command.mjs';
import { run } from '../run.mjs';
import { ensureTool } from '../system-packages.mjs';
import { endToEnd } from './end-to-end.mjs';
import { asNobody } from './as-nobody.mjs';

/** From the first file dropped in to the printed report and the files taken along. */
const JOURNEY = ['journey', 'report-window', 'settings'];

/** Where the program that drives the tests meets the one that is driven. */
const LOOPBACK = /sin_addr=inet_addr\("127\.0\.0\.1"\)|inet_pton\(AF_INET6, "::1"/;

/**
 * @param {string} folder to work in
 * @param {import('../verify.mjs').Check} check
 */
export async function verifyNetwork(folder, check) {
  await electronCommand();
  await buildIfStale();
  await ensureTool('strace', ['strace']);
  const user = await asNobody(path.join(folder, 'user'));
  const trace = path.join(user.env['TMPDIR'] ?? folder, 'calls.txt');
  const watched = [
    'strace',
    '-f',
    '--seccomp-bpf',
    '-qq',
    '-e',
    'trace=connect,sendto',
    '-o',
    trace,
  ];
  const alone = await namespaceWithoutNetwork();
  const tests = await endToEnd(
    path.join(folder, 'network'),
    { ...user, prefix: [...alone, ...user.prefix] },
    JOURNEY,
    watched,
  );
  const where =
    alone.length > 0
      ? '没有网卡的命名空间里 (in a namespace without interfaces)'
      : '只数连接 (connections counted only)';
  for (const { title, problems } of tests) check(`${where}: ${title}`, problems);
  const calls = (await readFile(trace, 'utf8'))
    .split('\n')
    .filter((call) => /AF_INET6?\b/.test(call));
  // The driver's own are there: attempts would have been seen.
  check(
    `看得到连接 (connections are seen): ${calls.length}`,
    calls.some((call) => LOOPBACK.test(call)) ? [] : ['0'],
  );
  check(
    '[N1 E] 走完全程，没有一次向外的连接 (the whole journey, not one connection to the outside)',
    [
      ...(tests.length > 0 ? [] : ['no test']),
      ...tests.flatMap(({ title, problems }) => (problems.length > 0 ? [title] : [])),
      ...calls.filter((call) => !LOOPBACK.test(call)),
    ],
  );
}

/** The words before a command that has no network but its own loopback; none where that is not allowed. */
async function namespaceWithoutNetwork() {
  const words = ['unshare', '--net', '--', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh'];
  const { code } = await run('unshare', [...words.slice(1), 'true'], { quiet: true });
  return code === 0 ? words : [];
}
