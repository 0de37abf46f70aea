/** The parts of the program that save, in a process that is killed again and again at any moment. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { build } from 'vite';
import { Random } from '../../sample-shops/random.mjs';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** Times it is killed. */
const KILLS = 320;
/** Killed within this time after it has begun to save, in milliseconds; a round of saves takes about a tenth of it. */
const SAVING_MS = 150;
/** Of so many times once while it starts: within this time. */
const EACH_START = 6;
const START_MS = 300;

/** @typedef {import('../../verify.mjs').Check} Check */
/** @typedef {import('../../../electron/storage/testing/save-forever').Found} Found */
/** @typedef {'document' | 'shops' | 'settings'} Kept */
/** @typedef {{ found: Found } | { saved: Kept, number: number }} Message */

/**
 * @param {string} folder to work in
 * @param {Check} check
 */
export async function killedWhileSaving(folder, check) {
  const script = await bundle(path.join(folder, 'bundle'));
  const kept = path.join(folder, 'kept');
  await mkdir(kept, { recursive: true });
  const seed = Date.now() % 2 ** 32;
  const random = new Random(seed);
  console.log(`  seed ${seed}`);
  /** @type {Record<Kept, number>} */
  const told = { document: 0, shops: 0, settings: 0 };
  /** @type {string[]} */
  const problems = [];
  let started = 0;
  let documents = 0;
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const child = fork(script, [kept], { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
    let said = '';
    child.stderr?.on('data', (text) => (said += text));
    /** @type {Promise<void>} */
    const begun = new Promise((resolve) => {
      child.on('message', (/** @type {Message} */ message) => {
        if ('saved' in message) {
          told[message.saved] = message.number;
          return;
        }
        const { found } = message;
        started += 1;
        problems.push(
          ...faultsOf(found, told, documents).map((fault) => `kill ${kill - 1}: ${fault}`),
        );
        documents = found.documents;
        // What was written but not told of counts as well.
        for (const key of /** @type {Kept[]} */ (Object.keys(told))) told[key] = found[key];
        resolve();
      });
    });
    const exited = once(child, 'exit');
    const isStart = kill % EACH_START === 0;
    if (!isStart) await Promise.race([begun, exited]);
    await Promise.race([sleep(random.next() * (isStart ? START_MS : SAVING_MS)), exited]);
    if (child.exitCode !== null) problems.push(`kill ${kill}: ended by itself\n${said}`);
    child.kill('SIGKILL');
    await exited;
  }
  const left = [...(await readdir(kept)), ...(await readdir(path.join(kept, 'checkups')))];
  problems.push(...left.filter((name) => name.includes('.bad-')));
  if (told.document < KILLS) problems.push(`only ${told.document} saves`);
  check(
    `[F1 E] ${KILLS} 次杀在保存中：文件不是旧的就是新的 (${started} starts, ${told.document} saves, ${documents} documents)`,
    problems,
  );
  return kept;
}

/**
 * What of it cannot be: less than was told to be saved, more than one beyond, anything that could not be read, a document gone.
 *
 * @param {Found} found
 * @param {Readonly<Record<Kept, number>>} told
 * @param {number} documents there were
 */
function faultsOf(found, told, documents) {
  const faults = found.bad.map((code) => `bad: ${code}`);
  for (const key of /** @type {Kept[]} */ (Object.keys(told))) {
    const [saved, is] = [told[key], found[key]];
    const most = Math.max(...Object.values(told)) + 1;
    if (is < saved || is > most) faults.push(`${key} is ${is}, told ${saved}`);
  }
  if (found.documents < documents) faults.push(`${found.documents} of ${documents} documents`);
  return faults;
}

/** @param {string} outDir */
async function bundle(outDir) {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: { electron: path.join(import.meta.dirname, 'no-electron.mjs') } },
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: path.join(ROOT, 'electron/storage/testing/save-forever.ts'),
      outDir,
      minify: false,
      rolldownOptions: { output: { format: 'cjs', entryFileNames: 'bundle.cjs' } },
    },
  });
  return path.join(outDir, 'bundle.cjs');
}
