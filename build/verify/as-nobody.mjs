/** Programs run as an ordinary user, with Chromium's sandbox on, also where root calls. */
import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import { ensureElectron } from '../electron-runtime.mjs';

/** `nobody` everywhere: owns no files, is in no group. */
const NOBODY = '65534';

/** @typedef {{ prefix: readonly string[], env: Record<string, string>}} Nobody */

/**
 * The words before a command and the variables that make it run as an ordinary user: none where we are one. Root's runtime lies
 * where only root looks, so it is copied; steps that give the same folder share the copy.
 *
 * @param {string} folder to make the user's own folders and the copy in
 * @returns {Promise<Nobody>}
 */
export async function asNobody(folder) {
  if (process.getuid?.() !== 0) return { prefix: [], env: {} };
  const runtime = path.join(folder, 'runtime');
  if (!existsSync(runtime)) {
    await cp(path.dirname(await realpath(await ensureElectron())), runtime, { recursive: true });
  }
  const home = path.join(folder, 'home');
  const temporary = path.join(home, 'tmp');
  await mkdir(temporary, { recursive: true });
  for (const one of [folder, home, temporary]) await chmod(one, 0o777);
  return {
    prefix: [
      'setpriv',
      `--reuid=${NOBODY}`,
      `--regid=${NOBODY}`,
      '--clear-groups',
      '--no-new-privs',
    ],
    env: {
      ...{ HOME: home, TMPDIR: temporary, ELECTRON_OVERRIDE_DIST_PATH: runtime },
      ...{ XDG_CACHE_HOME: path.join(home, '.cache'), XDG_CONFIG_HOME: path.join(home, '.config') },
    },
  };
}
