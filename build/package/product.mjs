/** What the program is called wherever a system asks. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** The project's folder. */
export const ROOT = path.resolve(import.meta.dirname, '../..');

/** Pictures, drawn by `npm run icons`. */
export const ICONS = path.join(ROOT, 'build', 'icons');

/** The pixels of its pictures on Linux and Windows. */
export const ICON_SIZES = [16, 24, 32, 48, 64, 128, 256, 512];

/** Of the executable, packages and folders of programs: no system trips over it. */
export const NAME = 'shop-checkup';

/** What a person reads. */
export const PRODUCT = '小店体检';

/** As macOS tells programs apart. */
export const BUNDLE_ID = 'app.shop-checkup';

/** The ending of its files, without the dot. */
export const SUFFIX = 'tijian';

/**
 * How a program is packed. A test can drive the one for tests: it differs in one fuse, and is never handed on.
 *
 * @typedef {'release' | 'test'} Flavour
 */

/** The version and description in package.json. */
export async function manifest() {
  /** @type {{ version: string, description: string, license: string }} */
  const { version, description, license } = JSON.parse(
    await readFile(path.join(ROOT, 'package.json'), 'utf8'),
  );
  return { version, description, license };
}

/** What a program on a third party's runtime is told apart by. */
export const TRIAL = {
  mark: '_trial-only',
  lines: [
    '仅供试用，不要分发：运行时来自第三方。',
    'For trying only, not to be given away: its runtime comes from a third party.',
  ],
};
