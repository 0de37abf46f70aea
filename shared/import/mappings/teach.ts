import type { TableMapping, Teaching, WordMeaning } from '../../model/teaching';
import { fingerprintOf } from './column-keys';

/** With a mapping, in place of the one of the same columns. */
export function withTable(teaching: Teaching, table: TableMapping): Teaching {
  return { ...teaching, tables: [...withoutTable(teaching, table.headers).tables, table] };
}

/** Without the mapping of these columns. */
export function withoutTable(teaching: Teaching, headers: readonly string[]): Teaching {
  const gone = fingerprintOf(headers);
  return {
    ...teaching,
    tables: teaching.tables.filter((table) => fingerprintOf(table.headers) !== gone),
  };
}

/** With the meaning of a word, in place of what it meant. */
export function withWord(teaching: Teaching, word: WordMeaning): Teaching {
  return { ...teaching, words: [...withoutWord(teaching, word).words, word] };
}

/** Without a word. */
export function withoutWord(
  teaching: Teaching,
  { field, word }: Pick<WordMeaning, 'field' | 'word'>,
): Teaching {
  return {
    ...teaching,
    words: teaching.words.filter((one) => one.field !== field || one.word !== word),
  };
}

/** What two know together; where both know of the same columns or word, the other goes first. */
export function mergeTeaching(teaching: Teaching, other: Teaching): Teaching {
  const tables = other.tables.reduce(withTable, teaching);
  return other.words.reduce(withWord, tables);
}
