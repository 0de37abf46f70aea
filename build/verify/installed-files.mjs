/** Files of the installed program: the system's, and the person's own. */
import { access, readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { PRODUCT } from '../package/product.mjs';
import { mustRunTool } from '../system-packages.mjs';

/** Where the package puts things that other programs ask for. */
const SYSTEM = {
  program: '/usr/bin/shop-checkup',
  sandbox: '/usr/lib/shop-checkup/chrome-sandbox',
  kinds: '/usr/share/mime/globs2',
  openers: '/usr/share/applications/mimeinfo.cache',
  icon: '/usr/share/icons/hicolor/48x48/mimetypes/application-x-shop-checkup.png',
};

/**
 * What is missing for a person to find the program and to open its files with it.
 *
 * @returns {Promise<string[]>}
 */
export async function missingInSystem() {
  const problems = [];
  const { uid, mode } = await stat(SYSTEM.sandbox);
  if (uid !== 0 || (mode & 0o7777) !== 0o4755)
    problems.push(`${SYSTEM.sandbox} ${mode.toString(8)}`);
  if (!(await readFile(SYSTEM.kinds, 'utf8')).includes('application/x-shop-checkup:*.tijian')) {
    problems.push('.tijian 不认识 (unknown kind of file)');
  }
  const openers = await readFile(SYSTEM.openers, 'utf8');
  if (!openers.includes('application/x-shop-checkup=shop-checkup.desktop;')) {
    problems.push('.tijian 没有程序打开 (nothing opens it)');
  }
  await access(SYSTEM.icon);
  return problems;
}

/**
 * Removes the package: what is left of it, and what of the person's is not.
 *
 * @param {import('./trial-account.mjs').TrialAccount} person
 * @returns {Promise<string[]>}
 */
export async function leftInSystem(person) {
  const listed = (await mustRunTool('dpkg', ['--listfiles', 'shop-checkup'])).split('\n');
  const before = await documentsOf(person);
  await mustRunTool('apt-get', ['purge', '--yes', '--quiet', 'shop-checkup']);
  const problems = [];
  for (const file of listed) {
    const isOurs = /shop-checkup/.test(file);
    const isThere = await access(file).then(
      () => true,
      () => false,
    );
    if (isOurs && isThere) problems.push(file);
  }
  if (listed.length < 30) problems.push(`listed: ${listed.length}`);
  const kinds = await readFile(SYSTEM.kinds, 'utf8');
  if (kinds.includes('tijian')) problems.push(SYSTEM.kinds);
  const after = await documentsOf(person);
  if (before.length === 0 || after.join() !== before.join()) {
    problems.push(`${before.join()} → ${after.join()}`);
  }
  return problems;
}

/**
 * What the program keeps for the person.
 *
 * @param {import('./trial-account.mjs').TrialAccount} person
 */
export async function documentsOf({ home }) {
  const names = await readdir(path.join(home, '.config', PRODUCT, 'checkups'));
  return names.filter((name) => name.endsWith('.tijian')).sort();
}
