import { expect, it } from 'vitest';
import { inReadingOrder, tagsOf } from './read-pages.mjs';

/** @param {string} text @param {number | null} mark */
const drawn = (text, mark) => {
  const box = { left: 0, top: 0, right: 10, bottom: 10 };
  return { text, box, clip: null, size: 10, font: 'NotoSansSC-Regular', mark };
};

const PIECES = [drawn('页脚', null), drawn('正文', 1), drawn('正文又一行', 1), drawn('标题', 0)];

/** @param {number} mark */
const content = (mark) => ({ type: 'content', id: `p2R_mc${mark}` });

it('takes the order and the roles from the tags, and puts the rest behind', () => {
  const tags = tagsOf({
    role: 'Root',
    children: [
      { role: 'H2', children: [{ role: 'NonStruct', children: [content(0)] }] },
      { role: 'P', children: [content(1)] },
    ],
  });
  expect(inReadingOrder(PIECES, tags).map(({ role, text }) => [role, text])).toEqual([
    ['H2', '标题'],
    ['P', '正文'],
    ['P', '正文又一行'],
    ['', '页脚'],
  ]);
});

it('keeps the order of drawing where nothing is tagged', () => {
  expect(inReadingOrder(PIECES, tagsOf(null)).map(({ role, text }) => [role, text])).toEqual(
    PIECES.map(({ text }) => ['', text]),
  );
});
