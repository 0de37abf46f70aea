import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { drawnText } from './drawn-text.mjs';

/** @typedef {[operator: keyof typeof OPS, ...args: any[]]} Call */

/** A page 800 points high, upside down as PDFs are. */
const PAGE = /** @type {const} */ ([1, 0, 0, -1, 0, 800]);

/** @param {string} text @param {number} [width] of a letter, in thousandths of the size */
const glyphs = (text, width = 1000) => [...text].map((unicode) => ({ unicode, width }));

/** @param {readonly Call[]} calls */
const drawn = (...calls) =>
  drawnText(
    {
      fnArray: calls.map(([name]) => OPS[name]),
      argsArray: calls.map(([, ...args]) => (args.length === 0 ? null : args)),
    },
    [...PAGE],
    { nameOf: (id) => id, letters: new Map([[7, 'ffi']]) },
  );

/** @param {number} size @returns {Call[]} */
const text = (size = 10) => [['beginText'], ['setFont', 'f', size]];

/** @param {{ left: number, top: number, right: number, bottom: number } | null | undefined} box */
const rounded = (box) =>
  box && [box.left, box.top, box.right, box.bottom].map((edge) => Math.round(edge));

describe('drawnText', () => {
  it('gives the ink of a line from the upper left corner', () => {
    const [piece, ...more] = drawn(...text(), ['moveText', 100, 700], ['showText', glyphs('甲乙')]);
    expect(more).toEqual([]);
    expect(piece).toMatchObject({ text: '甲乙', size: 10, font: 'f', clip: null, mark: null });
    expect(rounded(piece?.box)).toEqual([100, 92, 120, 101]);
  });

  it('joins what goes on where the last glyph ended, and no more', () => {
    const pieces = drawn(
      ...text(),
      ['moveText', 100, 700],
      ['showText', glyphs('甲')],
      ['moveText', 10, 0],
      ['showText', [...glyphs('（'), 500, ...glyphs('丙')]],
      ['moveText', 60, 0],
      ['showText', glyphs('右栏')],
      ['moveText', 0, -12],
      ['showText', glyphs('下一行')],
      ['setFont', 'f', 8],
      ['showText', glyphs('小')],
      ['setFont', 'g', 8],
      ['showText', glyphs('→')],
    );
    expect(pieces.map((piece) => piece.text)).toEqual(['甲（丙', '右栏', '下一行', '小', '→']);
  });

  it('follows matrices, also where text is turned', () => {
    const [piece] = drawn(
      ['save'],
      ['transform', 0.5, 0, 0, 0.5, 10, 20],
      ...text(20),
      ['setTextMatrix', [0, 1, -1, 0, 200, 1000]],
      ['showText', glyphs('竖排')],
      ['restore'],
    );
    expect(piece?.size).toBeCloseTo(10);
    // It begins 110 points from the left, 520 from below, and runs up for 20.
    expect(rounded(piece?.box)).toEqual([102, 260, 111, 280]);
  });

  it('knows what text is clipped by, until it is taken back', () => {
    const pieces = drawn(
      ['save'],
      ['clip'],
      ['constructPath', OPS.endPath, [], [50, 600, 150, 750]],
      ['save'],
      ['transform', 1, 0, 0, 1, 100, 0],
      ['eoClip'],
      ['constructPath', OPS.endPath, [], [0, 0, 100, 700]],
      ...text(),
      ['showText', glyphs('里')],
      ['restore'],
      ...text(),
      ['showText', glyphs('中')],
      ['restore'],
      ['constructPath', OPS.fill, [], [0, 0, 1, 1]],
      ...text(),
      ['showText', glyphs('外')],
    );
    expect(pieces.map((piece) => rounded(piece.clip))).toEqual([
      [100, 100, 150, 200],
      [50, 50, 150, 200],
      null,
    ]);
  });

  it('leaves spaces out of boxes, and takes full-width marks for half as wide', () => {
    const [piece] = drawn(...text(), ['showText', [...glyphs('甲，'), ...glyphs('  ', 250)]]);
    expect(piece?.text).toBe('甲，  ');
    expect(piece?.box.right).toBeCloseTo(15);
    const [opening] = drawn(...text(), ['showText', glyphs('（')]);
    expect(opening?.box.left).toBeCloseTo(5);
  });

  it('says the letters of a glyph without a character where they are known', () => {
    const ligature = { unicode: '\0', width: 900, originalCharCode: 7 };
    const [piece] = drawn(...text(), [
      'showText',
      [...glyphs('o', 500), ligature, { ...ligature, originalCharCode: 8 }],
    ]);
    expect(piece?.text).toBe('offi\0');
  });

  it('reads what is drawn from a form in its place', () => {
    const [piece] = drawn(
      ['paintFormXObjectBegin', [1, 0, 0, 1, 30, 0], [0, 0, 50, 50]],
      ...text(),
      ['showText', glyphs('甲')],
      ['paintFormXObjectEnd'],
    );
    expect(rounded(piece?.box)).toEqual([30, 792, 40, 801]);
    expect(rounded(piece?.clip)).toEqual([30, 750, 80, 800]);
  });
});
