/** The packed program and its Debian package: what is in them, and what happens to a person who installs, uses, upgrades and removes it. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { electronCommand, virtualScreen } from '../electron-command.mjs';
import { makeDeb } from '../package/deb.mjs';
import { packProgram } from '../package/pack.mjs';
import { manifest, TRIAL } from '../package/product.mjs';
import { run } from '../run.mjs';
import { verifyLicences } from './licences.mjs';
import { checkDeb, checkPacked } from './package-contents.mjs';

const DRIVER = path.join(import.meta.dirname, 'installed.mjs');

/**
 * @param {string} folder to work in
 * @param {import('../verify.mjs').Check} check
 */
export async function verifyPackage(folder, check) {
  if (process.platform !== 'linux') throw new Error('只在 Linux 上能试 (only on Linux)');
  await electronCommand();
  const { version } = await manifest();
  /** @param {import('../package/product.mjs').Flavour} flavour  @param {string} as */
  const made = async (flavour, as) => {
    const work = path.join(folder, as);
    const packed = await packProgram(work, { flavour, version: as });
    const deb = await makeDeb(packed, path.join(work, 'tree'), folder, { isQuick: true });
    return { packed, deb };
  };
  const release = await made('release', version);
  if (!release.packed.isOfficial) console.log(`  ${TRIAL.lines.join(' ')}`);
  await checkPacked(release.packed, check);
  await verifyLicences(release.packed.folder, check);
  await checkDeb(release.deb, release.packed, check);
  // The same program otherwise: only such a one lets a test drive it.
  const [first, later] = [await made('test', `${version}+1`), await made('test', `${version}+2`)];

  const answer = path.join(folder, 'installed.json');
  const debs = { release: release.deb, first: first.deb, later: later.deb };
  const [command = '', ...args] = [
    ...virtualScreen(() => {}),
    ...[process.execPath, DRIVER, JSON.stringify({ folder, debs, answer })],
  ];
  const { output } = await run(command, args, { quiet: true });
  const text = await readFile(answer, 'utf8').catch(() => null);
  if (text === null) throw new Error(output.trim().slice(-2000));
  /** @type {{ outcomes: import('./marks.mjs').Outcome[], figures: string[] }} */
  const { outcomes, figures } = JSON.parse(text);
  for (const { title, problems } of outcomes) check(title, problems);
  return figures;
}
