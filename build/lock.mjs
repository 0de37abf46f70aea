import { link, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Process numbers are used again: no work here takes so long. */
const tooOldMs = 15 * 60_000;

/**
 * Runs `work` while no other process runs under the same lock; waits for its turn. A lock whose
 * owner has died is taken over.
 *
 * @template T
 * @param {string} file the lock, a file that exists while it is held
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(file, work) {
  await mkdir(path.dirname(file), { recursive: true });
  while (!(await take(file))) {
    if (!(await ownerIsAlive(file))) await rm(file, { force: true });
    else await sleep(200);
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

/**
 * The owner's number is written first and linked into place, so that no lock is ever without one.
 *
 * @param {string} file
 */
async function take(file) {
  const mine = `${file}.${process.pid}`;
  await writeFile(mine, String(process.pid));
  try {
    await link(mine, file);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(mine, { force: true });
  }
}

/** @param {string} file */
async function ownerIsAlive(file) {
  const [owner, made] = await Promise.all([
    readFile(file, 'utf8').then(Number, () => 0),
    stat(file).then(({ mtimeMs }) => mtimeMs, Date.now),
  ]);
  if (owner === 0) return true; // Just given back: try again.
  if (Date.now() - made > tooOldMs) return false;
  try {
    process.kill(owner, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
