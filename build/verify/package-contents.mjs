/** What is in a packed program and its Debian package, looked at without starting it. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { listPackage, extractFile } from '@electron/asar';
import { FUSES, fuseFaults } from '../package/fuses.mjs';
import { run } from '../run.mjs';
import { ensureTool, mustRunTool } from '../system-packages.mjs';

/** All that may be in the archive, and each of it must be. */
const ALLOWED = [
  /^package\.json$/,
  /^out\/(main|preload|engine|parse-worker)\.cjs$/,
  /^out\/renderer\/(index|report)\.html$/,
  /^out\/renderer\/licences\.js$/,
  /^out\/renderer\/assets\/[\w.-]+-[\w-]{8}\.(js|css|woff2)$/,
  /^examples\/(three-shops\/小店[ABC]|summary)\/[^/]+\.(xlsx|csv)$/,
  /^build\/icons\/png\/shop-checkup-256\.png$/,
];
const FIELDS = ['name', 'productName', 'version', 'description', 'license', 'main', 'desktopName'];

/** What Debian asks of its own packages, and a program that brings its own runtime cannot do or need not. */
const OF_THE_RUNTIME = [
  'elevated-privileges',
  'embedded-library',
  'no-changelog',
  'no-manual-page',
  'shared-library-is-executable',
  'unstripped-binary-or-object',
];

const ENTRY = path.join(import.meta.dirname, '../package/linux/shop-checkup.desktop');

/** @typedef {import('../package/pack.mjs').Packed} Packed */
/** @typedef {import('../verify.mjs').Check} Check */

/**
 * The packed program of a release.
 *
 * @param {Packed} packed
 * @param {Check} check
 */
export async function checkPacked({ program, resources }, check) {
  const archive = path.join(resources, 'app.asar');
  const names = listPackage(archive, { isPack: false }).map((name) => name.slice(1));
  const folders = new Set(names.map((name) => path.posix.dirname(name)));
  const files = names.filter((name) => !folders.has(name));
  const { length } = files;
  check(`[I3 R] 包里只有该有的文件 (only what belongs there): ${length}`, [
    ...files.filter((name) => !ALLOWED.some((pattern) => pattern.test(name))),
    ...ALLOWED.filter((pattern) => !files.some((name) => pattern.test(name))).map(
      (pattern) => `没有 (none): ${pattern}`,
    ),
    ...(await readdir(resources)).filter((name) => name !== 'app.asar'),
  ]);
  const fields = JSON.parse(extractFile(archive, 'package.json').toString('utf8'));
  check(
    '[I3 R] package.json 只有必要的几项 (only the fields needed)',
    Object.keys(fields).filter((name) => !FIELDS.includes(name)),
  );
  const texts = files.filter((name) => /\.(cjs|js|css)$/.test(name));
  check(
    '[I3 R] 没有指向源码的线索 (nothing leads to sources)',
    texts.filter((name) => /sourceMappingURL=data:/.test(extractFile(archive, name).toString())),
  );
  check(
    `[E19 R] 熔断开关读回来和清单一致 (fuses read back): ${Object.keys(FUSES).length}`,
    await fuseFaults(program, 'release'),
  );
}

/**
 * The Debian package, before it is installed.
 *
 * @param {string} deb
 * @param {Packed} packed
 * @param {Check} check
 */
export async function checkDeb(deb, { folder, program }, check) {
  await ensureTool('lintian', ['lintian']);
  await ensureTool('desktop-file-validate', ['desktop-file-utils']);
  const { output } = await run('lintian', ['--allow-root', '--tag-display-limit', '0', deb], {
    quiet: true,
    env: { LC_ALL: 'C.UTF-8' },
  });
  const told = linesOf(output).filter((line) => /^[EW]: /.test(line));
  check(
    '[I1 R] lintian 没有别的意见 (lintian has nothing else to say)',
    told.filter((line) => !OF_THE_RUNTIME.includes(line.split(' ')[2] ?? '')),
  );
  const depends = await mustRunTool('dpkg-deb', ['--field', deb, 'Depends']);
  const named = depends.split(/, | \| /).map((name) => name.split(' ')[0] ?? '');
  const needed = await librariesOf(program, folder);
  check(
    `[I1 R] 依赖写全了 (every library comes from a package named): ${needed.length}`,
    needed.flatMap(({ library, owners }) =>
      owners.some((name) => named.includes(name)) ? [] : [`${library}: ${owners.join(' ')}`],
    ),
  );
  const entry = await run('desktop-file-validate', [ENTRY], { quiet: true });
  check('[I1 R] 应用菜单的条目合格 (the entry in the menu is valid)', linesOf(entry.output));
}

/**
 * The shared libraries a program itself is linked to, but its own, and the packages they come from.
 *
 * @param {string} program
 * @param {string} folder of its own
 */
async function librariesOf(program, folder) {
  const own = await readdir(folder);
  const header = await mustRunTool('objdump', ['--private-headers', program]);
  const wanted = [...header.matchAll(/^\s*NEEDED\s+(\S+)/gm)].map(([, name = '']) => name);
  const linked = await mustRunTool('ldd', [program]);
  const found = [];
  // The loader comes with every system.
  for (const library of wanted.filter((name) => !own.includes(name) && !name.startsWith('ld-'))) {
    const line = linesOf(linked).find((one) => one.trim().startsWith(`${library} => `)) ?? '';
    const file = line.split(' => ')[1]?.split(' ')[0] ?? '';
    // Packages know files by where they were before /lib became a part of /usr.
    const places = [file, file.replace(/^\/usr/, ''), `/usr${file}`];
    const { output } = await run('dpkg', ['--search', ...places], { quiet: true });
    const owners = [...output.matchAll(/^([\w.+-]+)(?::\w+)?: \//gm)].map(([, name = '']) => name);
    found.push({ library, owners });
  }
  return found;
}

/** @param {string} text */
function linesOf(text) {
  return text.split('\n').filter((line) => line !== '');
}
