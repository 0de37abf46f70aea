import type { Cell, Row } from '../model/cell';
import { BYTE, NUM, TEXT, TIME, type Column } from '../model/columns';
import type { IssueCode } from '../model/issue';
import type { EnumType, FieldType } from '../model/records';
import { parseFlag } from './cells/flag';
import { isLongId, isRoundedColumn, LOST, looksRounded, parseId } from './cells/id';
import { parseCount, parseMoney, parseNumber } from './cells/number';
import { isErrorText, presentText } from './cells/plain-text';
import { dateOrder, parseTime } from './cells/time';
import type { StringPool } from './string-pool';
import { classify, type WordRules } from './words/word-rules';

/** One column of the data rows of a table, and where what cannot be read is reported. */
export interface ColumnCells {
  readonly length: number;
  /** Cell of the i-th data row. */
  readonly at: (i: number) => Cell | undefined;
  readonly report: (i: number, code: IssueCode) => void;
}

/** The cells of one column in the rows picked. */
export function cellsOf(
  rows: readonly Row[],
  picked: readonly number[],
  column: number,
  report: ColumnCells['report'],
): ColumnCells {
  return { length: picked.length, at: (i) => rows[picked[i] ?? 0]?.[column], report };
}

function* each(cells: ColumnCells): Iterable<Cell | undefined> {
  for (let i = 0; i < cells.length; i += 1) yield cells.at(i);
}

/** Ids as texts of the pool; those whose digits are lost are reported and unreadable. */
export function readIds(cells: ColumnCells, pool: StringPool): Uint32Array {
  const ids: (string | null)[] = [];
  let long = 0;
  let rounded = 0;
  for (const cell of each(cells)) {
    const id = parseId(cell);
    ids.push(id);
    if (id !== LOST && isLongId(id)) long += 1;
    if (id !== LOST && looksRounded(id)) rounded += 1;
  }
  const roundedColumn = isRoundedColumn(long, rounded);
  return Uint32Array.from(ids, (id, i) => {
    if (id !== LOST && !(roundedColumn && looksRounded(id))) return pool.intern(id);
    cells.report(i, 'lostId');
    return TEXT.UNREADABLE;
  });
}

/** Free text. */
function readTexts(cells: ColumnCells, pool: StringPool): Uint32Array {
  const column = new Uint32Array(cells.length);
  for (let i = 0; i < cells.length; i += 1) {
    const text = presentText(cells.at(i));
    column[i] = isErrorText(text) ? TEXT.UNREADABLE : pool.intern(text);
  }
  return column;
}

/**
 * Moments; day and month of `6/7/26` as the whole column tells. What has happened cannot lie behind `latest`, the moment
 * the file was written: such a time is a slip of the pen (2062 for 2026) and unreadable, so that it does not move the
 * period of everything else. If most lie there, it is the clock of the computer that is wrong, and none is doubted.
 */
function readTimes(cells: ColumnCells, latest: number | null): Int32Array {
  const order = dateOrder(each(cells));
  const column = Int32Array.from({ length: cells.length }, (_, i) => parseTime(cells.at(i), order));
  const known = column.filter((time) => time >= TIME.FIRST);
  const isLate = (time: number) => latest !== null && time > latest;
  const doubted = known.filter(isLate).length <= known.length / 2;
  return column.map((time, i) => {
    if (time !== TIME.UNREADABLE && !(doubted && isLate(time))) return time;
    cells.report(i, 'unreadableTime');
    return TIME.UNREADABLE;
  });
}

/** Numbers by the parser given. */
function readNumbers(
  cells: ColumnCells,
  parse: (cell: Cell | undefined) => number,
  code: IssueCode,
): Float64Array {
  const column = new Float64Array(cells.length);
  for (let i = 0; i < cells.length; i += 1) {
    const value = parse(cells.at(i));
    if (value === NUM.UNREADABLE) cells.report(i, code);
    column[i] = value;
  }
  return column;
}

/** Yes and no. */
export function readFlags(cells: ColumnCells): Uint8Array {
  const column = new Uint8Array(cells.length);
  for (let i = 0; i < cells.length; i += 1) {
    const flag = parseFlag(cells.at(i));
    if (flag === BYTE.UNREADABLE) cells.report(i, 'unreadableFlag');
    column[i] = flag;
  }
  return column;
}

/**
 * Words of a closed list. A word no rule knows becomes `other` (or unreadable where the list has no such word) and is
 * reported once.
 */
export function readWords<W extends string>(
  cells: ColumnCells,
  type: EnumType<W>,
  rules: WordRules<W>,
): Uint8Array {
  const column = new Uint8Array(cells.length);
  const known = new Map<string, number>();
  const other = type.enum.findIndex((word) => word === 'other');
  for (let i = 0; i < cells.length; i += 1) {
    const text = presentText(cells.at(i));
    if (text === '') continue;
    let byte = known.get(text);
    if (byte === undefined) {
      const word = classify(rules, text);
      if (word === null) cells.report(i, 'unknownWord');
      byte = word === null ? (other < 0 ? BYTE.UNREADABLE : other + 1) : byteOf(type, word);
      known.set(text, byte);
    }
    column[i] = byte;
  }
  return column;
}

/** How a word of a closed list is stored: its place in the list, from 1. */
export function byteOf<W extends string>(type: EnumType<W>, word: W): number {
  return type.enum.indexOf(word) + 1;
}

/** Reads a column of any type but words, which need their rules; `latest` as for the times of what has happened. */
export function readPlain(
  cells: ColumnCells,
  type: Exclude<FieldType, EnumType>,
  { pool, latest }: { readonly pool: StringPool; readonly latest: number | null },
): Column {
  switch (type) {
    case 'id':
      return readIds(cells, pool);
    case 'text':
      return readTexts(cells, pool);
    case 'time':
      return readTimes(cells, latest);
    case 'money':
      return readNumbers(cells, parseMoney, 'unreadableMoney');
    case 'count':
      return readNumbers(cells, parseCount, 'unreadableNumber');
    case 'number':
      return readNumbers(cells, parseNumber, 'unreadableNumber');
    case 'flag':
      return readFlags(cells);
  }
}
