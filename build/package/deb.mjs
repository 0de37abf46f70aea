/** The package for Debian, Ubuntu and what comes from them. */
import { createHash } from 'node:crypto';
import {
  chmod,
  copyFile,
  cp,
  mkdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import { glob } from 'tinyglobby';
import { mustRun } from '../run.mjs';
import { ensureTool } from '../system-packages.mjs';
import { ICON_SIZES, ICONS, manifest, NAME, TRIAL } from './product.mjs';

const PARTS = path.join(import.meta.dirname, 'linux');
const MIME = 'application-x-shop-checkup';

/** Packages with the libraries Electron is linked to; a second name is that of Debian 13 and Ubuntu 24.04. */
const DEPENDS = [
  'libasound2 | libasound2t64',
  'libatk-bridge2.0-0 | libatk-bridge2.0-0t64',
  'libatk1.0-0 | libatk1.0-0t64',
  'libatspi2.0-0 | libatspi2.0-0t64',
  'libc6',
  'libcairo2',
  'libcups2 | libcups2t64',
  'libdbus-1-3',
  'libdrm2',
  'libexpat1',
  'libgbm1',
  'libgcc-s1',
  'libglib2.0-0 | libglib2.0-0t64',
  'libgtk-3-0 | libgtk-3-0t64',
  'libnspr4',
  'libnss3',
  'libpango-1.0-0',
  'libudev1',
  'libx11-6',
  'libxcb1',
  'libxcomposite1',
  'libxdamage1',
  'libxext6',
  'libxfixes3',
  'libxkbcommon0',
  'libxrandr2',
];

/** Debian's names of processors. */
const ARCHITECTURES = /** @type {Readonly<Record<string, string>>} */ ({
  x64: 'amd64',
  arm64: 'arm64',
});

/**
 * @param {import('./pack.mjs').Packed} packed
 * @param {string} work a folder, made anew
 * @param {string} out the folder of the package
 * @param {{ isQuick?: boolean }} [options] quick: hardly compressed
 * @returns {Promise<string>} the package
 */
export async function makeDeb(packed, work, out, { isQuick = false } = {}) {
  await ensureTool('dpkg-deb', ['dpkg']);
  await rm(work, { recursive: true, force: true });
  await layOut(packed, work);
  const architecture = ARCHITECTURES[process.arch] ?? process.arch;
  await writeControl(packed, work, architecture);
  await mkdir(out, { recursive: true });
  const file = path.join(out, `${NAME}_${packed.version}_${architecture}${packed.mark}.deb`);
  const compression = isQuick ? ['-Zgzip', '-z1'] : ['-Zxz'];
  const args = ['--root-owner-group', ...compression, '--build', work, file];
  await mustRun('dpkg-deb', args);
  return file;
}

/**
 * What is installed, where it is installed.
 *
 * @param {import('./pack.mjs').Packed} packed
 * @param {string} tree
 */
async function layOut(packed, tree) {
  const program = path.join(tree, 'usr/lib', NAME);
  await mkdir(path.dirname(program), { recursive: true });
  await cp(packed.folder, program, { recursive: true });
  await chmod(program, 0o755);
  // Belongs to root and runs as root: the sandbox works where ordinary programs may not make one of their own (Ubuntu 24.04).
  await chmod(path.join(program, 'chrome-sandbox'), 0o4755);
  await mkdir(path.join(tree, 'usr/bin'), { recursive: true });
  await symlink(`../lib/${NAME}/${NAME}`, path.join(tree, 'usr/bin', NAME));
  await put(path.join(PARTS, `${NAME}.desktop`), path.join(tree, 'usr/share/applications'));
  await put(path.join(PARTS, `${NAME}.xml`), path.join(tree, 'usr/share/mime/packages'));
  await put(path.join(PARTS, 'copyright'), path.join(tree, 'usr/share/doc', NAME));
  const icons = path.join(tree, 'usr/share/icons/hicolor');
  const kinds = /** @type {const} */ ([
    [NAME, 'apps', NAME],
    ['document', 'mimetypes', MIME],
  ]);
  for (const [drawing, kind, name] of kinds) {
    for (const size of ICON_SIZES) {
      const to = path.join(icons, `${size}x${size}`, kind);
      await put(path.join(ICONS, 'png', `${drawing}-${size}.png`), to, `${name}.png`);
    }
    await put(
      path.join(ICONS, `${drawing}.svg`),
      path.join(icons, 'scalable', kind),
      `${name}.svg`,
    );
  }
}

/**
 * @param {string} file
 * @param {string} folder
 * @param {string} [name]
 */
async function put(file, folder, name = path.basename(file)) {
  await mkdir(folder, { recursive: true });
  await copyFile(file, path.join(folder, name));
  await chmod(path.join(folder, name), 0o644);
}

/**
 * @param {import('./pack.mjs').Packed} packed
 * @param {string} tree
 * @param {string} architecture
 */
async function writeControl({ version, isOfficial }, tree, architecture) {
  const files = (await glob('usr/**', { cwd: tree, dot: true, followSymbolicLinks: false })).sort();
  let bytes = 0;
  let sums = '';
  for (const file of files.filter((name) => name !== `usr/bin/${NAME}`)) {
    bytes += (await stat(path.join(tree, file))).size;
    const content = await readFile(path.join(tree, file));
    sums += `${createHash('md5').update(content).digest('hex')}  ${file}\n`;
  }
  const { description } = await manifest();
  const folder = path.join(tree, 'DEBIAN');
  await mkdir(folder);
  await writeFile(path.join(folder, 'md5sums'), sums);
  const control = [
    `Package: ${NAME}`,
    `Version: ${version}`,
    `Architecture: ${architecture}`,
    'Maintainer: 小店体检 contributors <noreply@shop-checkup.invalid>',
    `Installed-Size: ${Math.ceil(bytes / 1024)}`,
    `Depends: ${DEPENDS.join(', ')}`,
    'Recommends: xdg-utils',
    'Suggests: fonts-noto-cjk',
    'Section: misc',
    'Priority: optional',
    'Description: offline check-up of an online shop (小店体检)',
    ` ${description}`,
  ].join('\n');
  const trial = isOfficial ? '' : ` .\n${TRIAL.lines.map((line) => ` ${line}\n`).join('')}`;
  await writeFile(path.join(folder, 'control'), `${control}\n${trial}`);
  await chmod(folder, 0o755);
}
