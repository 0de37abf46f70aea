/** A disk that is full or read-only, for real: a small one of its own, which only root can make. */
import { mkdir, open, readdir, readFile, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { answerSaveDialog } from '../../answer-app.mjs';
import { mustRun, run } from '../../run.mjs';
import { askPage, goTo, missingIn, start, tryExample, until, wordsOf } from './running.mjs';

/** Room for the program's data and Chromium's. */
const SIZE = '96m';

/** @typedef {import('../../verify.mjs').Check} Check */
/** @typedef {{ name: string, code: string, words: string, begin: (disk: string) => Promise<void>, end: (disk: string) => Promise<void> }} Fault */

const DESIGN =
  "{ sections: ['onePage'], look: { logo: null, name: '', contact: '', accent: null } }";
/** What lies on the disk beside what fills it. */
const ON_DISK = ['checkups', 'settings.json'];

/** @type {readonly Fault[]} */
const FAULTS = [
  {
    ...{ name: '磁盘满 (full disk)', code: 'ENOSPC', words: '磁盘满了 [ENOSPC]' },
    begin: fill,
    end: (disk) => rm(path.join(disk, 'fill')),
  },
  {
    ...{ name: '磁盘只读 (read-only disk)', code: 'EROFS', words: '磁盘是只读的 [EROFS]' },
    begin: readOnly,
    end: (disk) => mount(['-o', 'remount,rw', disk]),
  },
];

/**
 * @param {string} folder to work in
 * @param {Check} check
 */
export async function disksThatRefuse(folder, check) {
  for (const fault of FAULTS) {
    const disk = path.join(folder, `disk-${fault.code}`);
    await mkdir(disk, { recursive: true });
    await mount(['-t', 'tmpfs', '-o', `size=${SIZE}`, 'shop-checkup', disk]);
    try {
      await refusing(disk, fault, check);
    } finally {
      await run('umount', ['--lazy', disk], { quiet: true });
    }
  }
}

/**
 * @param {string} disk
 * @param {Fault} fault
 * @param {Check} check
 */
async function refusing(disk, { name, code, words, begin, end }, check) {
  // Chromium's data lie elsewhere: it keeps files open to write, so that nothing could be made read-only.
  const userData = path.join(path.dirname(disk), `data-${code}`);
  const checkups = path.join(disk, 'checkups');
  await mkdir(checkups, { recursive: true });
  await mkdir(path.join(userData, 'checkups'), { recursive: true });
  await mount(['--bind', checkups, path.join(userData, 'checkups')]);
  await symlink(path.join(disk, 'settings.json'), path.join(userData, 'settings.json'));
  try {
    const { app, page, close } = await start(userData);
    await tryExample(page);
    await goTo(page, '清单');
    await page.getByRole('main').locator('label').filter({ hasText: '小店' }).first().waitFor();
    await askPage(app, "checkup.writeSettings({ language: 'zh-CN', theme: 'light' })");
    const before = await filesIn(disk);
    await begin(disk);
    await page.getByRole('main').locator('label').filter({ hasText: '小店' }).first().click();
    const notice = page.getByRole('alert').filter({ hasText: '还没有存到磁盘上' });
    await notice.waitFor();
    const told = missingIn(await notice.innerText(), [words, '再保存一次', '另存一份']);
    const [, id = ''] = /([^/]+)\.tijian/.exec([...before.keys()].join(' ')) ?? [];
    told.push(...(await savesElsewhere(app, disk, id, code)));
    const after = await filesIn(disk);
    for (const [file, bytes] of before) {
      if (after.get(file)?.equals(bytes) !== true) told.push(`changed: ${file}`);
    }
    const stray = (await readdir(disk)).filter((file) => !['fill', ...ON_DISK].includes(file));
    told.push(...stray.map((file) => `left: ${file}`));

    await end(disk);
    await page.getByRole('button', { name: '再保存一次' }).click();
    await until(
      () => wordsOf(app),
      (text) => text.includes('体检已保存'),
    );
    const now = await readFile(path.join(checkups, `${id}.tijian`), 'utf8');
    if (!now.includes('"state":"done"')) told.push('the held check-up is not on the disk');
    await close();
    check(
      `[F2 E] ${name}：体检、设置、报告、工作簿、另存都说清楚，旧文件没动，好了再存 (told, held, saved)`,
      told,
    );
  } finally {
    await run('umount', ['--lazy', path.join(userData, 'checkups')], { quiet: true });
  }
}

/**
 * What is wrong with how saving other files there ends.
 *
 * @param {import('./running.mjs').App} app
 * @param {string} disk
 * @param {string} id of the check-up
 * @param {string} code
 */
async function savesElsewhere(app, disk, id, code) {
  const ask = `id: '${id}', shops: []`;
  /** @type {readonly (readonly [string, string, string])[]} */
  const saves = [
    ['app.settingsNotSaved', '', "checkup.writeSettings({ language: 'zh-CN', theme: 'dark' })"],
    ['report.notExported', 'r.xlsx', `checkup.exportCheckup({ ${ask}, format: 'xlsx' })`],
    ['app.reportNotSaved', 'r.pdf', `checkup.saveReport({ ${ask}, design: ${DESIGN} })`],
    ['app.copyNotSaved', 'c.tijian', `checkup.saveCopy('${id}')`],
  ];
  const problems = [];
  for (const [expected, target, script] of saves) {
    await answerSaveDialog(app, path.join(disk, target));
    await askPage(
      app,
      `globalThis.asked = null; ${script}.then((answer) => (globalThis.asked = answer)); 1`,
    );
    const answer = JSON.stringify(
      await until(
        () => askPage(app, 'globalThis.asked'),
        (found) => found !== null && found !== undefined,
      ),
    );
    if (!answer.includes(expected) || !answer.includes(code))
      problems.push(`${expected}: ${answer}`);
  }
  return problems;
}

/**
 * The settings and the check-ups on the disk.
 *
 * @param {string} disk
 */
async function filesIn(disk) {
  const names = await readdir(path.join(disk, 'checkups'));
  const documents = names.filter((name) => name.endsWith('.tijian'));
  /** @type {Map<string, Buffer>} */
  const files = new Map();
  for (const name of ['settings.json', ...documents.map((one) => path.join('checkups', one))])
    files.set(name, await readFile(path.join(disk, name)));
  return files;
}

/**
 * Writes until nothing more fits.
 *
 * @param {string} disk
 */
async function fill(disk) {
  const handle = await open(path.join(disk, 'fill'), 'w');
  try {
    for (const size of [1 << 20, 4096, 1]) {
      for (;;) {
        const written = await handle.write(Buffer.alloc(size)).catch(() => null);
        if (written === null || written.bytesWritten < size) break;
      }
    }
  } finally {
    await handle.close();
  }
}

/** @param {string} disk */
async function readOnly(disk) {
  await mount(['-o', 'remount,ro', disk]);
}

/** @param {readonly string[]} args */
async function mount(args) {
  await mustRun('mount', args);
}
