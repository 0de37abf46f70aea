/**
 * What `npm run verify -- package` does with the Debian packages on this machine, under a screen: installs, uses as an ordinary person,
 * upgrades, removes. Called with JSON: the folder to work in, the packages, the file for the outcomes.
 */
import { writeFile } from 'node:fs/promises';
import { run } from '../run.mjs';
import { removeNormalUser, makeNormalUser, mustRun } from './normal-user.mjs';
import { installReleased } from './installed-release.mjs';
import { useInstalled } from './installed-use.mjs';
import { leftInSystem } from './installed-files.mjs';

const { folder, debs, answer } = JSON.parse(process.argv[2] ?? '');

/** @type {import('./marks.mjs').Outcome[]} */
const outcomes = [];

/**
 * What does not go on is the outcome.
 *
 * @param {string} title
 * @param {() => Promise<readonly string[]>} work
 */
async function check(title, work) {
  try {
    outcomes.push({ title, problems: await work() });
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    outcomes.push({ title, problems: [text.slice(0, 2000)] });
  }
}

/** @typedef {typeof check} Try */

/** @param {string} deb */
const install = (deb) =>
  mustRun('apt-get', ['install', '--yes', '--quiet', '--no-install-recommends', deb]);

// Nobody's own is taken away.
const { code } = await run('dpkg-query', ['--show', '--showformat=${Version}', 'shop-checkup'], {
  quiet: true,
});
if (code === 0) throw new Error('这台电脑上装着 shop-checkup，先删掉它 (remove it first)');
const person = await makeNormalUser();
try {
  await check('[I1 R] 装上 (installed)', async () => {
    await install(debs.release);
    return (await mustRun('dpkg', ['--verify', 'shop-checkup'])).split('\n').filter(Boolean);
  });
  await installReleased(person, check);
  await check('[I1 R] 升级到更高的版本 (upgraded)', async () => {
    await install(debs.first);
    return [];
  });
  await useInstalled(person, { folder, upgrade: () => install(debs.later) }, check);
  await check('[I1 R] 删掉后系统里什么都不剩，记录还在 (removed, check-ups kept)', () =>
    leftInSystem(person),
  );
} finally {
  await run('apt-get', ['purge', '--yes', '--quiet', 'shop-checkup'], { quiet: true });
  await removeNormalUser();
  await writeFile(answer, JSON.stringify(outcomes));
}
