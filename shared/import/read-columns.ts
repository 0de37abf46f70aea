import { BYTE, TEXT } from '../model/columns';
import type { IssueCode } from '../model/issue';
import type { EnumType } from '../model/records';
import { parseFlag } from './cells/flag';
import { isLongId, isRoundedColumn, LOST, looksRounded, parseId } from './cells/id';
import { parseCount, parseMoney, parseNumber } from './cells/number';
import { presentText } from './cells/plain-text';
import type { NumberParser } from './columns/number-column';
import { shownCell } from './issue-log';
import type { TextPool } from './text-pool';
import { classify, type WordRules } from './words/word-rules';

/** What words of a field stand for, by the word as an issue shows it. */
export type Meanings = ReadonlyMap<string, string>;

/** One column of words of a table, and where what cannot be read is reported. */
export interface ColumnCells {
  readonly length: number;
  /** Text of the i-th data row; '' where nothing is there. */
  readonly at: (i: number) => string;
  readonly report: (i: number, code: IssueCode) => void;
}

/** The cells one after the other, for what a whole column decides. */
export function* eachCell(cells: ColumnCells): Iterable<string> {
  for (let i = 0; i < cells.length; i += 1) yield cells.at(i);
}

/** Ids as texts of the pool; those whose digits are lost are reported and unreadable. */
export function readIds(cells: ColumnCells, pool: TextPool): Uint32Array {
  const ids: (string | null)[] = [];
  let long = 0;
  let rounded = 0;
  for (const cell of eachCell(cells)) {
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

/** How the numbers of a field are read. */
export const NUMBER_PARSERS: Readonly<Record<'money' | 'count' | 'number', NumberParser>> = {
  money: {
    parse: parseMoney,
    plain: (units, decimals) => (decimals <= 2 ? units * 10 ** (2 - decimals) : null),
    code: 'unreadableMoney',
  },
  count: {
    parse: parseCount,
    plain: (units, decimals) => (decimals === 0 ? units : null),
    code: 'unreadableNumber',
  },
  number: {
    parse: parseNumber,
    plain: (units, decimals) => units / 10 ** decimals,
    code: 'unreadableNumber',
  },
};

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
 * Words of a closed list: what a person said of a word goes before the rules. A word nothing is known of becomes `other` (or
 * unreadable where the list has no such word) and is reported once.
 */
export function readWords<W extends string>(
  cells: ColumnCells,
  type: EnumType<W>,
  rules: WordRules<W>,
  taught: Meanings,
): Uint8Array {
  const column = new Uint8Array(cells.length);
  const known = new Map<string, number>();
  const other = type.enum.findIndex((word) => word === 'other');
  for (let i = 0; i < cells.length; i += 1) {
    const text = presentText(cells.at(i));
    if (text === '') continue;
    let byte = known.get(text);
    if (byte === undefined) {
      const word = meaningOf(taught, type, text) ?? classify(rules, text);
      if (word === null) cells.report(i, 'unknownWord');
      byte = word === null ? (other < 0 ? BYTE.UNREADABLE : other + 1) : byteOf(type, word);
      known.set(text, byte);
    }
    column[i] = byte;
  }
  return column;
}

/** What a person said a word stands for; null when nothing was said of it. */
export function meaningOf<W extends string>(
  taught: Meanings,
  type: EnumType<W>,
  text: string,
): W | null {
  const value = taught.size === 0 ? undefined : taught.get(shownCell(text));
  return type.enum.find((word) => word === value) ?? null;
}

/** How a word of a closed list is stored: its place in the list, from 1. */
export function byteOf<W extends string>(type: EnumType<W>, word: W): number {
  return type.enum.indexOf(word) + 1;
}
