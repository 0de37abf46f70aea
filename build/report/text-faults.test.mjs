import { describe, expect, it } from 'vitest';
import { textFaults } from './text-faults.mjs';

/** @typedef {import('./read-pages.mjs').Piece} Piece */

/**
 * A piece of 10 points, as wide as its letters.
 *
 * @param {string} text
 * @param {number} left
 * @param {number} top
 * @param {Partial<Piece>} [more]
 * @returns {Piece}
 */
function piece(text, left, top, more = {}) {
  const box = { left, top, right: left + 10 * text.length, bottom: top + 9 };
  return { text, box, clip: null, size: 10, font: 'NotoSansSC-Regular', role: 'P', ...more };
}

/** @param {readonly Piece[]} pieces */
const faultsOf = (...pieces) =>
  textFaults({ width: 595, height: 842, pieces }).map(({ kind, text }) => `${kind}: ${text}`);

it('finds nothing in lines that follow each other, columns side by side and a heading above text', () => {
  const clip = { left: 50, top: 40, right: 545, bottom: 800 };
  expect(
    faultsOf(
      piece('标题', 50, 40, { role: 'H2', clip }),
      piece('第一行', 50, 60, { clip }),
      piece('右栏', 80, 60, { clip }),
      piece('第二行', 50, 68.5, { clip }),
      piece('1 / 2', 290, 815, { role: '' }),
    ),
  ).toEqual([]);
});

describe('text outside what is printed', () => {
  it.each([
    [piece('左', -1, 100), 'off the page: 左'],
    [piece('右', 590, 100), 'off the page: 右'],
    [piece('下', 100, 840), 'off the page: 下'],
    [piece('左', 13, 100), 'in the margin no printer prints on: 左'],
    [piece('上', 100, 5), 'in the margin no printer prints on: 上'],
    [piece('右边', 563, 100), 'in the margin no printer prints on: 右边'],
  ])('%#', (given, said) => {
    expect(faultsOf(given)).toEqual([said]);
  });
});

describe('text that is cut off', () => {
  const clip = { left: 100, top: 100, right: 150, bottom: 112 };

  it.each([
    ['at the end of a line', piece('长长长长长长', 100, 102, { clip })],
    ['at its beginning', piece('长长', 92, 102, { clip })],
    ['above', piece('高', 100, 97, { clip })],
    ['below', piece('低', 100, 105, { clip })],
  ])('%s', (_, given) => {
    expect(faultsOf(given)).toEqual([`cut off: ${given.text}`]);
  });

  it('is none where a box is a little wider than its glyphs', () => {
    expect(faultsOf(piece('正好五个字', 100.5, 99.5, { clip }))).toEqual([]);
  });
});

describe('text on top of other text', () => {
  it.each([
    ['lines too near', piece('第一行', 50, 100), piece('第二行', 50, 106)],
    ['a cell wider than its column', piece('很长的格子', 50, 100), piece('下一格', 95, 101)],
    ['one inside the other', piece('很长的格子', 50, 100), piece('小', 70, 102)],
  ])('%s', (_, first, second) => {
    expect(faultsOf(first, second)).toEqual([`overlapping: ${first.text} | ${second.text}`]);
    expect(faultsOf(second, first)).toEqual([`overlapping: ${first.text} | ${second.text}`]);
  });

  it('is told for each pair, whatever stands between them on the page', () => {
    const tall = piece('竖', 50, 100, { box: { left: 50, top: 100, right: 60, bottom: 300 } });
    const found = faultsOf(tall, piece('旁', 200, 150), piece('甲', 52, 200), piece('乙', 52, 250));
    expect(found).toEqual(['overlapping: 竖 | 甲', 'overlapping: 竖 | 乙']);
  });
});

describe('headings', () => {
  const heading = piece('标题', 50, 700, { role: 'H3' });
  const footer = piece('小店A', 50, 795);

  it('are told when nothing but the footer follows on their page', () => {
    const above = piece('上文', 50, 600);
    expect(faultsOf(above, heading, footer)).toEqual(['orphaned heading: 标题']);
  });

  it('are told together when one follows the other', () => {
    const next = piece('小标题', 50, 720, { role: 'H4' });
    expect(faultsOf(heading, next, footer)).toHaveLength(2);
  });

  it('stand well above text, and beside it', () => {
    expect(faultsOf(heading, piece('正文', 50, 720), footer)).toEqual([]);
  });
});

it('finds text in a font of the machine', () => {
  expect(faultsOf(piece('1 / 2', 290, 815, { font: 'DejaVuSans' }))).toEqual([
    'in another font: 1 / 2',
  ]);
});

it.each(['\0\0.\0', '\uFFFD', '\uE001'])('finds glyphs that stand for no letter (%j)', (text) => {
  expect(faultsOf(piece(text, 50, 100))).toEqual([
    `with unknown letters: ${text.replaceAll('\0', '\uFFFD')}`,
  ]);
});
