import {
  mergeTeaching,
  withoutTable,
  withoutWord,
  withTable,
  withWord,
} from '../../shared/import/mappings/teach';
import { MOST_TABLES, MOST_WORDS, type Teaching } from '../../shared/model/teaching';
import { fail, ok, type Result } from '../../shared/result';
import type { StoredValue } from '../storage/stored-value';
import { TEACHING_FILE } from '../storage/teaching-file';
import { giveAway, takeIn } from './exchange';
import type { Handlers } from './register';

export interface TeachingServices {
  readonly teaching: StoredValue<Teaching>;
  /** Asks the person where to write what was taught; null when they changed their mind. */
  readonly chooseTeachingTarget: () => Promise<string | null>;
  /** Asks the person for a file of it; null when they changed their mind. */
  readonly chooseTeachingFile: () => Promise<string | null>;
}

type TeachingChannels = `teaching/${string}` & keyof Handlers;

/** What was taught of tables and words: keeping it, giving it away, taking it in. */
export function teachingHandlers(services: TeachingServices): Pick<Handlers, TeachingChannels> {
  const { teaching } = services;

  /** Errors: `teaching.tooMany`, `teaching.notSaved`. */
  function keep(value: Teaching): Result<Teaching> {
    const fits = value.tables.length <= MOST_TABLES && value.words.length <= MOST_WORDS;
    if (!fits) return fail('teaching.tooMany', { tables: MOST_TABLES, words: MOST_WORDS });
    return teaching.keep(value);
  }

  return {
    'teaching/read': () => ok(teaching.value),
    'teaching/saveTable': ({ table }) => keep(withTable(teaching.value, table)),
    'teaching/removeTable': ({ headers }) => keep(withoutTable(teaching.value, headers)),
    'teaching/saveWord': ({ word }) => keep(withWord(teaching.value, word)),
    'teaching/removeWord': (word) => keep(withoutWord(teaching.value, word)),
    'teaching/replace': ({ teaching: value }) => keep(value),
    'teaching/export': async () =>
      giveAway(TEACHING_FILE, teaching.value, await services.chooseTeachingTarget()),
    'teaching/import': async () => {
      const taken = await takeIn(TEACHING_FILE, await services.chooseTeachingFile());
      if (!taken.ok) return taken;
      if (taken.value === null) return ok(null);
      const before = teaching.value;
      const kept = keep(mergeTeaching(before, taken.value.value));
      return kept.ok ? ok({ file: taken.value.file, before, teaching: kept.value }) : kept;
    },
  };
}
