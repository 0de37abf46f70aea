/** Undoing one lesson without undoing those that came after it. */
import { withoutTable, withoutWord, withTable, withWord } from '../../shared/import/mappings/teach';
import type { Teaching } from '../../shared/model/teaching';

/** A change of what was taught. */
export interface Lesson {
  readonly before: Teaching;
  readonly after: Teaching;
}

/** What is taught now without a lesson: what it brought is gone, what it replaced or removed is back. */
export function takeBack(now: Teaching, { before, after }: Lesson): Teaching {
  const brought = {
    tables: added(before.tables, after.tables),
    words: added(before.words, after.words),
  };
  const gone = {
    tables: added(after.tables, before.tables),
    words: added(after.words, before.words),
  };
  let teaching = now;
  for (const { headers } of brought.tables) teaching = withoutTable(teaching, headers);
  for (const word of brought.words) teaching = withoutWord(teaching, word);
  teaching = gone.tables.reduce(withTable, teaching);
  return gone.words.reduce(withWord, teaching);
}

function added<T>(before: readonly T[], after: readonly T[]): readonly T[] {
  const known = new Set(before.map((one) => JSON.stringify(one)));
  return after.filter((one) => !known.has(JSON.stringify(one)));
}
