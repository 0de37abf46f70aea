/** What a package does not say itself, each with its reason. */

/** Licences that let a free program be given away with its parts; any other stops the build until someone has read it. */
export const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BSL-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
]);

/**
 * Texts that stand in texts/NAME.txt instead of in the package.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const TEXT_KEPT_HERE = {
  saxes: '包里没有许可文件，取自它的源码库 (the package has no licence file; from its repository)',
  vite: '包里的文件还列着不进产品的开发工具，这里只留它自己的 (its file goes on with tools that are not in the program)',
};

/**
 * Work of others inside a package whose own files do not say so any more.
 *
 * @typedef {{ readonly name: string, readonly version: string, readonly licence: string, readonly inside: string, readonly text: string }} Inside
 *
 * @type {readonly Inside[]}
 */
export const INSIDE = [
  // The builds of pdf.js for older browsers carry what those lack.
  { name: 'core-js', version: '3.48.0', licence: 'MIT', inside: 'pdfjs-dist', text: 'core-js' },
  // Its code in es/packages/upng was ported from this.
  { name: 'upng-js', version: '2.1.0', licence: 'MIT', inside: '@cantoo/pdf-lib', text: 'upng-js' },
];
