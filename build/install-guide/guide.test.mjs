import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';

/** @param {string} name */
function read(name) {
  return readFile(path.join(import.meta.dirname, name), 'utf8');
}

it('shows every drawing, each made into its picture and told in words', async () => {
  const [guide, drawings, files] = await Promise.all([
    read('安装说明.md'),
    read('drawings.html'),
    readdir(path.join(import.meta.dirname, 'pictures')),
  ]);
  const drawn = [...drawings.matchAll(/<figure id="([\w-]+)"/g)].map(([, id]) => `${id}.png`);
  const shown = [...guide.matchAll(/!\[[^\]]{8,}\]\(pictures\/([\w.-]+)\)/g)].map(
    ([, name]) => name,
  );
  expect(drawn.length).toBeGreaterThan(0);
  expect(files.sort()).toEqual(drawn.toSorted());
  expect(shown.sort()).toEqual(drawn.toSorted());
});
