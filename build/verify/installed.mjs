/**
 * What `npm run verify -- package` does with the Debian packages on this machine, under a screen: installs, uses as an ordinary person,
 * upgrades, removes. Called with JSON: the folder to work in, the packages, the file for the outcomes.
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { NAME, ROOT } from '../package/product.mjs';
import { run } from '../run.mjs';
import { mustRunTool } from '../system-packages.mjs';
import { removeTrialAccount, makeTrialAccount } from './trial-account.mjs';
import { installReleased } from './installed-release.mjs';
import { useInstalled } from './installed-use.mjs';
import { leftInSystem } from './installed-files.mjs';

const { folder, debs, answer } = JSON.parse(process.argv[2] ?? '');

/** @type {import('./marks.mjs').Outcome[]} */
const outcomes = [];
/** @type {string[]} */
const figures = [];

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
  mustRunTool('apt-get', ['install', '--yes', '--quiet', '--no-install-recommends', deb]);

// Nobody's own is taken away.
const { code } = await run('dpkg-query', ['--show', '--showformat=${Version}', 'shop-checkup'], {
  quiet: true,
});
if (code === 0) throw new Error('这台电脑上装着 shop-checkup，先删掉它 (remove it first)');
const person = await makeTrialAccount();
try {
  await check('[I1 R] 装上 (installed)', async () => {
    await install(debs.release);
    return (await mustRunTool('dpkg', ['--verify', 'shop-checkup'])).split('\n').filter(Boolean);
  });
  await installReleased(person, check);
  await check('[I1 R] 量得出大小和启动时间 (size and start are measured)', measureInstalled);
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
  await removeTrialAccount();
  await writeFile(answer, JSON.stringify({ outcomes, figures }));
}

/** Size and start of the released program, as the person starts it. */
async function measureInstalled() {
  const size = await mustRunTool('dpkg-query', ['--show', '--showformat=${Installed-Size}', NAME]);
  const bench = path.join(ROOT, 'benchmarks/start.mjs');
  const { output } = await person.run([process.execPath, bench, `/usr/bin/${NAME}`]);
  const cold = /^cold (\d+) ms/m.exec(output)?.[1];
  const warm = /^median of the warm starts (\d+) ms/m.exec(output)?.[1];
  if (cold === undefined || warm === undefined) return [output];
  figures.push(
    `装好占 (installed) ${Math.round(Number(size) / 1024)} MiB`,
    `从启动到画好第一页 (from the start to the drawn first page)：第一次 (cold) ${cold} ms，之后的中位数 (median of the warm) ${warm} ms`,
  );
  return [];
}
