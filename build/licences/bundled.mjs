/** Which files of others a bundle really holds. */
import path from 'node:path';

/** Code the bundler writes in by itself: the beginning of its module's name → the package it comes from. */
const WRITTEN_BY = /** @type {const} */ ([
  ['\0rolldown/', 'rolldown'],
  ['\0vite/', 'vite'],
]);

/**
 * Notes every file whose code or bytes are in the output: modules that were left out as unused are not, and tools that only built it are not.
 *
 * @param {string} root of the project
 * @param {Set<string>} noted files, absolute; for code the bundler wrote itself, that bundler's package.json
 * @returns {import('vite').Plugin}
 */
export function noteBundled(root, noted) {
  return {
    name: 'note-bundled',
    generateBundle(_options, bundle) {
      const base = this.environment.config.root;
      for (const output of Object.values(bundle)) {
        if (output.type === 'chunk') {
          for (const [id, { renderedLength }] of Object.entries(output.modules)) {
            if (renderedLength > 0) noted.add(fileOf(root, id));
          }
        } else {
          for (const name of output.originalFileNames) noted.add(path.resolve(base, name));
        }
      }
    },
  };
}

/**
 * @param {string} root
 * @param {string} id of a module
 */
function fileOf(root, id) {
  const writer = WRITTEN_BY.find(([prefix]) => id.startsWith(prefix));
  if (writer) return path.join(root, 'node_modules', writer[1], 'package.json');
  const file = id.replace(/^\0/, '').replace(/\?.*$/, '');
  if (path.isAbsolute(file)) return path.normalize(file);
  throw new Error(
    `${JSON.stringify(id)}: 不知道这段代码是谁的 (whose code is it? see build/licences/bundled.mjs)`,
  );
}
