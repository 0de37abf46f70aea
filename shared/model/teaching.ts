/** What a person taught the program about tables it did not know: it is asked once and remembered. */
import type { RecordKind } from './records';

/** What the columns of a table are. The table is known again by the names of its columns, in whatever order. */
export interface TableMapping {
  /** Names of the columns as written; '' where a column has none. */
  readonly headers: readonly string[];
  readonly kind: RecordKind;
  /** Field or special column (`ColumnTarget`) by `columnKeys` of the headers; columns left out are not used. */
  readonly columns: Readonly<Record<string, string>>;
  /** File it was given for. */
  readonly file: string;
  /** `YYYY-MM-DD HH:mm:ss`. */
  readonly savedAt: string;
}

/** Fields whose words mean one of a closed list. */
export const WORD_FIELDS = [
  'orders.status',
  'afterSales.type',
  'afterSales.status',
  'afterSales.reasonClass',
  'afterSales.liable',
  'reviews.level',
] as const;
export type WordField = (typeof WORD_FIELDS)[number];

/** What a word no rule knows stands for. */
export interface WordMeaning {
  readonly field: WordField;
  /** As an issue shows it (`shownCell`). */
  readonly word: string;
  /** A word of the field's closed list. */
  readonly value: string;
}

/** All that was taught. */
export interface Teaching {
  readonly tables: readonly TableMapping[];
  readonly words: readonly WordMeaning[];
}

/** More are no list a person keeps. */
export const MOST_TABLES = 500;
export const MOST_WORDS = 2000;

/** Nothing taught yet. */
export const NOTHING_TAUGHT: Teaching = { tables: [], words: [] };
