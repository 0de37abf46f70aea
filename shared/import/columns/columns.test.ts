import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CELL, RowCells } from '../../model/sheet';
import { dateOrder, parseTime } from '../cells/time';
import { presentText } from '../cells/plain-text';
import { isRoundedColumn, LOST, looksRounded, parseId } from '../cells/id';
import { NUMBER_PARSERS } from '../read-columns';
import { MADE_TABLES } from '../testing/made-tables';
import { TextPool } from '../text-pool';
import type { Captured } from './captured';
import { IdColumn } from './id-column';
import { NumberColumn } from './number-column';
import { TextColumn } from './text-column';
import { TimeColumn } from './time-column';

/** Letters cells are made of, in every order. */
const LETTERS = [
  ...'0123456789.,-+/:;()%¥￥$万亿元年月日时分秒上下午 \t\u3000\u200b\ufeff\u00a0"\'=eEТT_—－＃#N/Aabc好😀０１．',
];

const CELLS = fc.oneof(
  fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 24 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    ...MADE_TABLES.flatMap(({ body }) => body.flat()).filter((cell) => typeof cell === 'string'),
  ),
  fc.stringMatching(/^\s?[0-9]{1,20}(\.[0-9]{0,4})?\s?$/),
  fc.stringMatching(
    /^20[0-9]{2}[-/.年][01]?[0-9][-/.月][0-3]?[0-9]日?([ T][0-2]?[0-9]:[0-5]?[0-9](:[0-5][0-9])?)?$/,
  ),
  fc.stringMatching(/^[0-3]?[0-9]\/[0-3]?[0-9]\/(20)?2[0-9]( [0-2]?[0-9]:[0-5][0-9])?$/),
);

/** Adds texts as the bytes a file has, which may be read without making a string of them. */
function addAll(column: Captured, texts: readonly string[]): void {
  for (const text of texts) {
    const cells = new RowCells(1);
    // Not at the beginning and the end of the bytes, as in a file.
    const bytes = new TextEncoder().encode(`7${text}7`);
    cells.setText(0, bytes, 1, bytes.length - 1);
    if (text === '') cells.kinds[0] = CELL.BLANK;
    column.add(cells, 0);
  }
}

const COLUMN = fc.array(CELLS, { minLength: 1, maxLength: 20 });

describe('a column of texts is read as cell by cell:', () => {
  it.each(['money', 'count', 'number'] as const)('%s', (kind) => {
    fc.assert(
      fc.property(COLUMN, (texts) => {
        const parser = NUMBER_PARSERS[kind];
        const column = new NumberColumn(parser);
        addAll(column, texts);
        const read = [...column.finish(() => undefined)];
        expect(read).toEqual(texts.map((text) => parser.parse(text)));
      }),
      { numRuns: 500 },
    );
  });

  it('moments, day and month as the whole column tells', () => {
    fc.assert(
      fc.property(COLUMN, (texts) => {
        const column = new TimeColumn();
        addAll(column, texts);
        const order = dateOrder(texts);
        const read = [...column.finish(() => undefined, { latest: null })];
        expect(read).toEqual(texts.map((text) => parseTime(text, order)));
      }),
      { numRuns: 500 },
    );
  });

  it('ids', () => {
    fc.assert(
      fc.property(COLUMN, (texts) => {
        const pool = new TextPool();
        const column = new IdColumn(pool);
        addAll(column, texts);
        const ids = texts.map(parseId);
        const long = ids.filter((id) => id !== LOST && id.length >= 18).length;
        const rounded = ids.filter((id) => id !== LOST && looksRounded(id)).length;
        const isRounded = isRoundedColumn(long, rounded);
        const expected = ids.map((id) =>
          id === LOST || (isRounded && looksRounded(id)) ? '(lost)' : id,
        );
        const read = [...column.finish(() => undefined)];
        expect(read.map((id) => (id === 1 ? '(lost)' : pool.text(id)))).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('words', () => {
    fc.assert(
      fc.property(COLUMN, (texts) => {
        const column = new TextColumn(new TextPool());
        addAll(column, texts);
        expect(texts.map((_, i) => column.at(i))).toEqual(texts.map(presentText));
      }),
      { numRuns: 500 },
    );
  });
});
