/**
 * The Windows setup under Wine, with a stand-in for the program: there is no Windows here, and Wine shows what the setup writes and removes,
 * not how it looks.
 */
import { access, copyFile, cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openPromise } from 'yauzl';
import { virtualScreen } from '../electron-command.mjs';
import { PRODUCT } from '../package/product.mjs';
import { makeForWindows, makeSetup } from '../package/windows.mjs';
import { run } from '../run.mjs';
import { ensureTool } from '../system-packages.mjs';

/** Debian's Wine runs programs of 64 bits only, its compiler makes such setups too; what is handed on runs on every Windows. */
const TARGET = 'amd64-unicode';
const LIMIT_MS = 3 * 60_000;
/** A program that has not ended so soon runs on. */
const RUNS_MS = 5000;
/** How the setup ends on a Windows it does not know. */
const TOO_OLD = 3;
const KEY =
  'HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\shop-checkup';
const SOFTWARE = 'HKEY_CURRENT_USER\\Software';
const CLASSES = 'HKEY_CURRENT_USER\\Software\\Classes';

/**
 * @param {string} folder to work in
 * @param {import('../verify.mjs').Check} check
 */
export async function verifyWindowsSetup(folder, check) {
  await ensureTool('makensis', ['nsis']);
  await ensureTool('wine', ['wine', 'wine64']);
  const wine = wineIn(path.join(folder, 'wine'));
  await wine.run('wineboot', ['--init']);
  const places = placesOf(await wine.person());
  await mkdir(places.documents, { recursive: true });
  await writeFile(path.join(places.documents, '我的.tijian'), 'kept');

  const [first, second] = [path.join(folder, 'first.exe'), path.join(folder, 'second.exe')];
  const work = path.join(folder, 'setup');
  const payload = await standIn(path.join(folder, 'payload'), ['resources/app.asar']);
  const later = await standIn(path.join(folder, 'later'), ['resources/app.asar', 'new/部件.txt']);
  // A program with a window, that runs.
  await copyFile(wine.program('notepad.exe'), path.join(payload, 'shop-checkup.exe'));
  await makeSetup({ payload, version: '1.2.3', work, setup: first, target: TARGET });
  await makeSetup({ payload: later, version: '1.3.0', work, setup: second, target: TARGET });

  await checkForWindows(payload, folder, check);

  await wine.run('winecfg', ['-v', 'win7']);
  check('[I2 R] Windows 7 上不装 (refused on Windows 7)', [
    ...((await wine.call(first, ['/S'])).code === TOO_OLD ? [] : ['code']),
    ...(await filesIn(places.program)),
  ]);
  await wine.run('winecfg', ['-v', 'win10']);
  await wine.run(first, ['/S']);
  check('[I2 R] 静默安装：文件、快捷方式 (installed silently: files, shortcuts)', [
    ...(await differing(payload, places.program, ['Uninstall.exe', 'document.ico'])),
    ...(await missing(places.shortcuts)),
  ]);
  check(
    '[I2 R] 注册表：卸载项、.tijian 的打开方式 (registry)',
    await wine.registryLacks([
      [KEY, `"DisplayName"="${PRODUCT}"`],
      [KEY, '"DisplayVersion"="1.2.3"'],
      [KEY, `"Publisher"="${PRODUCT} contributors"`],
      [KEY, '"EstimatedSize"=dword:0000'],
      [KEY, 'Uninstall.exe\\" /S"'],
      [`${CLASSES}\\.tijian`, '@="shop-checkup.tijian"'],
      [`${CLASSES}\\shop-checkup.tijian\\shell\\open\\command`, 'shop-checkup.exe\\" \\"%1\\""'],
      [`${CLASSES}\\shop-checkup.tijian\\DefaultIcon`, 'document.ico"'],
    ]),
  );

  const mine = path.join(places.program, '我自己放的.txt');
  await writeFile(mine, 'mine');
  const running = wine.call(path.join(places.program, 'shop-checkup.exe'), []);
  const ranOn = await Promise.race([running.then(() => false), sleep(RUNS_MS, true)]);
  await wine.run(second, ['/S']);
  const { timedOut } = await running;
  check('[I2 R] 装新版先把开着的程序好好关上 (a running program is closed first)', [
    ...(ranOn ? [] : ['没有开着 (did not run)']),
    ...(timedOut ? ['没有关上 (not closed)'] : []),
  ]);
  check('[I2 R] 盖着装新版：旧文件换新，别的不动 (upgraded, nothing else touched)', [
    ...(await differing(later, places.program, [
      'Uninstall.exe',
      'document.ico',
      path.basename(mine),
    ])),
    ...(await wine.registryLacks([[KEY, '"DisplayVersion"="1.3.0"']])),
    ...(await missing(places.shortcuts)),
    ...(await missing([path.join(places.documents, '我的.tijian')])),
  ]);

  await wine.run(path.join(places.program, 'Uninstall.exe'), ['/S']);
  await wine.settle();
  check('[I2 R] 静默卸载：自己的都删掉，体检记录留着 (removed silently, check-ups kept)', [
    ...(await differing(null, places.program, [path.basename(mine)])),
    ...(await present(places.shortcuts)),
    ...(await wine.registryHas([KEY, `${CLASSES}\\.tijian`, `${CLASSES}\\shop-checkup.tijian`])),
    ...(await missing([path.join(places.documents, '我的.tijian')])),
  ]);
  await wine.end();
}

/**
 * What `npm run dist` makes on Windows.
 *
 * @param {string} payload
 * @param {string} folder
 * @param {import('../verify.mjs').Check} check
 */
async function checkForWindows(payload, folder, check) {
  const program = path.join(folder, 'portable');
  await cp(payload, program, { recursive: true });
  const packed = { folder: program, version: '1.2.3', isOfficial: true, mark: '' };
  const places = { program: path.join(program, 'shop-checkup.exe'), resources: '' };
  const out = path.join(folder, 'release');
  const files = await makeForWindows({ ...packed, ...places }, path.join(folder, 'parts'), out);
  const names = (await filesIn(out)).sort();
  const wanted = ['portable.zip', 'setup.exe'].map(
    (name) => `shop-checkup_1.2.3_windows-${process.arch}_${name}`,
  );
  check('[I2 R] 安装包和绿色版都做得出来 (the setup and the portable program are made)', [
    ...(names.join() === wanted.join() ? [] : names),
  ]);
  const zip = await openPromise(files[1] ?? '');
  /** @type {string[]} */
  const inside = [];
  for await (const { fileName } of zip.eachEntry()) inside.push(fileName);
  const expected = [...(await filesIn(payload)), '数据/说明.txt'].map(
    (name) => `${PRODUCT}/${name}`,
  );
  check(
    '[I2 R] 绿色版里是程序和放数据的文件夹 (the program and a folder for its data)',
    inside.sort().join() === expected.sort().join() ? [] : inside,
  );
}

/**
 * A folder like that of the program.
 *
 * @param {string} folder
 * @param {readonly string[]} more files
 */
async function standIn(folder, more) {
  for (const name of ['shop-checkup.exe', 'locales/zh-CN.pak', ...more]) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), `${folder} ${name} `.repeat(200));
  }
  return folder;
}

/** @param {string} person folder */
function placesOf(person) {
  const roaming = path.join(person, 'AppData', 'Roaming');
  const menu = path.join(roaming, 'Microsoft', 'Windows', 'Start Menu', 'Programs');
  return {
    program: path.join(person, 'AppData', 'Local', 'Programs', 'shop-checkup'),
    documents: path.join(roaming, PRODUCT, 'checkups'),
    shortcuts: [menu, path.join(person, 'Desktop')].map((folder) =>
      path.join(folder, `${PRODUCT}.lnk`),
    ),
  };
}

/**
 * A Windows of its own.
 *
 * @param {string} prefix the folder with all of it
 */
function wineIn(prefix) {
  const env = { WINEPREFIX: prefix, WINEARCH: 'win64', WINEDEBUG: '-all', LC_ALL: 'C.UTF-8' };
  /** @param {string} program  @param {readonly string[]} args */
  const call = async (program, args) => {
    const [command = '', ...rest] = [...virtualScreen(() => {}), 'wine', program, ...args];
    return run(command, rest, { quiet: true, env, limitMs: LIMIT_MS });
  };
  /** What the registry says of each key. */
  const keys = async () => {
    const file = path.join(prefix, 'drive_c', 'software.reg');
    await call('reg', ['export', SOFTWARE, 'C:\\software.reg', '/y']);
    const text = new TextDecoder('utf-16le').decode(await readFile(file));
    const sections = text.split(/^\[/m).slice(1);
    return new Map(sections.map((section) => [section.slice(0, section.indexOf(']')), section]));
  };
  return {
    call,
    /** @param {string} name of one that comes with it */
    program: (name) => path.join(prefix, 'drive_c', 'windows', name),
    /** @param {string} program  @param {readonly string[]} args */
    async run(program, args) {
      const { code, output, timedOut } = await call(program, args);
      if (code !== 0 || timedOut) {
        throw new Error(`${path.basename(program)} ${timedOut ? 'timed out' : code}: ${output}`);
      }
    },
    /** The person's folder. */
    async person() {
      const users = path.join(prefix, 'drive_c', 'users');
      const [name = ''] = (await readdir(users)).filter((one) => one !== 'Public');
      return path.join(users, name);
    },
    /** @param {readonly (readonly [key: string, line: string])[]} wanted */
    async registryLacks(wanted) {
      const found = await keys();
      return wanted.flatMap(([key, line]) =>
        found.get(key)?.includes(line) ? [] : [`${key}: ${line} ≠ ${found.get(key)}`],
      );
    },
    /** @param {readonly string[]} unwanted */
    async registryHas(unwanted) {
      const found = await keys();
      if (found.size < 10) throw new Error(`registry: ${found.size}`);
      return unwanted.filter((key) => found.has(key));
    },
    /** An uninstaller goes on as a copy of itself. */
    async settle() {
      await run('wineserver', ['--wait'], { quiet: true, env, limitMs: LIMIT_MS });
    },
    async end() {
      await run('wineserver', ['--kill'], { quiet: true, env });
    },
  };
}

/**
 * @param {string | null} wanted a folder; null: none
 * @param {string} found
 * @param {readonly string[]} more files that belong there too
 */
async function differing(wanted, found, more) {
  const names = [...(wanted === null ? [] : await filesIn(wanted)), ...more].sort();
  const there = (await filesIn(found)).sort();
  const problems = names.join() === there.join() ? [] : [`${names.join()} → ${there.join()}`];
  for (const name of wanted === null ? [] : await filesIn(wanted)) {
    const [ours, theirs] = await Promise.all(
      [wanted ?? '', found].map((folder) => readFile(path.join(folder, name)).catch(() => null)),
    );
    if (!ours || !theirs || !ours.equals(theirs)) problems.push(name);
  }
  return problems;
}

/** @param {string} folder */
async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
}

/** @param {readonly string[]} files */
async function missing(files) {
  const there = await present(files);
  return files.filter((file) => !there.includes(file)).map((file) => `没有 (none): ${file}`);
}

/** @param {readonly string[]} files */
async function present(files) {
  const found = await Promise.all(
    files.map((file) =>
      access(file).then(
        () => [file],
        () => [],
      ),
    ),
  );
  return found.flat();
}
