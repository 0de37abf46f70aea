import type { Row } from '../../model/cell';
import { foldHeader } from '../header';
import { HEADING_DEPTH, headingAt, type Heading } from '../heading';
import { nameColumns } from '../heading-names';
import { isBlank } from '../cells/plain-text';
import { dayOf } from './day-of';
import { isMeasure, meaningOf, meaningsOf, type Meaning } from './names';

/** A column of a table in rows (one shop a row). */
export interface WideColumn {
  readonly index: number;
  readonly header: string;
  readonly meaning: Meaning | null;
  /** The day that stands above its name and those beside it, `YYYY-MM-DD`; null when none does. */
  readonly date: string | null;
}

/** A table in rows without its end; row numbers are 0-based. */
export interface WideStart {
  readonly form: 'wide';
  /** First and last row of its heading. */
  readonly top: number;
  readonly header: number;
  /** Its first column, and the one behind its last. */
  readonly span: readonly [number, number];
  readonly columns: readonly WideColumn[];
}

/** Least number of understood names in the last row of a heading of several rows. */
const LEAST_NAMES = 2;

/** A heading, and how many of its columns are understood. */
interface Candidate {
  readonly heading: Heading;
  readonly columns: readonly WideColumn[];
  readonly score: number;
}

/**
 * The tables in rows whose heading of one to three rows begins with a row: several where they stand side by side. `isDataRow`
 * says of rows that they belong to the table above.
 */
export function wideTablesAt(
  rows: readonly Row[],
  top: number,
  isDataRow: (row: number) => boolean,
): readonly WideStart[] {
  const at = (first: number, depth: number) =>
    isDataRow(first) && depth > 1 ? null : candidateAt(rows, first + depth - 1, depth);
  const depths = Array.from({ length: HEADING_DEPTH }, (_, depth) => depth + 1);
  const best = depths
    .map((depth) => at(top, depth))
    .reduce((one, other) => ((other?.score ?? 0) > (one?.score ?? 0) ? other : one), null);
  if (best === null) return [];
  // A title, or a remark, above the heading says no more.
  const { row } = best.heading;
  const least = depths
    .filter((depth) => row - depth + 1 >= top)
    .map((depth) => at(row - depth + 1, depth))
    .find((one) => one?.score === best.score);
  const { heading, columns } = least ?? best;
  return sideBySide(columns).map((own) => ({
    form: 'wide',
    top: heading.top,
    header: heading.row,
    span: [own[0]?.index ?? 0, (own.at(-1)?.index ?? 0) + 1],
    columns: own,
  }));
}

function candidateAt(rows: readonly Row[], row: number, depth: number): Candidate | null {
  const heading = headingAt(rows, row, depth);
  if (heading === null) return null;
  const columns = columnsOf(heading);
  if (!isTable(columns)) return null;
  const understood = columns.filter(({ meaning }) => meaning !== null);
  // The last row of a heading has names in it: one of data has none, or that of the metric it is about.
  const named = understood.filter(({ index }) => !isBlank(rows[row]?.[index]));
  if (depth > 1 && named.length < LEAST_NAMES) return null;
  const dated = columns.filter(({ date }) => date !== null);
  return { heading, columns, score: understood.length + dated.length };
}

function columnsOf(heading: Heading): readonly WideColumn[] {
  const dates = heading.columns.map(({ group }) => (group === null ? null : dayOf(group).date));
  const columns = heading.columns.map((column, index) =>
    dates[index] === null ? column : { ...column, group: null },
  );
  const named = nameColumns({ ...heading, columns }, (name) => meaningOf(name) !== null);
  const meanings = meaningsOf(
    named.map(({ header }) => header),
    dates.some((date) => date !== null),
  );
  return named.map(({ index, header, repeated }) => {
    // A name told apart only by an unknown group is there to be said, not to be read.
    const again = repeated ? meaningOf(columns[index]?.name ?? '') : null;
    const meaning = meanings[index] ?? again;
    return { index, header, meaning, date: isMeasure(meaning) ? (dates[index] ?? null) : null };
  });
}

function isTable(columns: readonly WideColumn[]): boolean {
  const count = (...types: Meaning['type'][]) =>
    columns.filter(({ meaning }) => meaning !== null && types.includes(meaning.type)).length;
  const measures = count('metric', 'count', 'side');
  // Names of dimensions group metrics as well: they are columns of scores only beside shops or days.
  const isOfShops = count('shop', 'date') > 0 || columns.some(({ date }) => date !== null);
  return isOfShops ? measures + columns.filter(isScore).length > 0 : measures >= 2;
}

/** Bonus, deduction and level alone may belong to a table of anything. */
function isScore({ meaning }: WideColumn): boolean {
  return meaning?.type === 'official' && !['bonus', 'deduction', 'level'].includes(meaning.part);
}

/**
 * Takes the columns of one row of headings apart where another table begins: with shops or days of its own, behind a blank column
 * or by the very name that a table before has.
 */
function sideBySide(columns: readonly WideColumn[]): readonly (readonly WideColumn[])[] {
  const tables: WideColumn[][] = [[]];
  for (const column of columns) {
    const table = tables.at(-1) ?? [];
    const isKey = column.meaning?.type === 'shop' || column.meaning?.type === 'date';
    const isBehindBlank = table.at(-1)?.header === '';
    const isAgain = table.some(({ header }) => foldHeader(header) === foldHeader(column.header));
    const begins = isKey && (isBehindBlank || isAgain);
    if (begins && table.some(({ meaning }) => isMeasure(meaning))) tables.push([column]);
    else table.push(column);
  }
  return tables;
}
