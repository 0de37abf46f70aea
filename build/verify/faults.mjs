/** What goes wrong around the program, made to go wrong: it is killed while saving. */
import path from 'node:path';
import { killedWhileSaving } from './faults/kill-loop.mjs';

/** @typedef {import('../verify.mjs').Check} Check */

/**
 * @param {string} folder to work in
 * @param {Check} check
 */
export async function verifyFaults(folder, check) {
  await killedWhileSaving(path.join(folder, 'killed'), check);
}
