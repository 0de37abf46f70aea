import { ok } from '../../shared/result';
import type { OwnPhrase } from '../../shared/review-texts/lexicon';
import type { StoredValue } from '../storage/stored-value';
import type { Handlers } from './register';

export interface PhraseServices {
  readonly phrases: StoredValue<readonly OwnPhrase[]>;
}

type PhraseChannels = `phrases/${string}` & keyof Handlers;

/** How the person says phrases of reviews are to be read. */
export function phraseHandlers({ phrases }: PhraseServices): Pick<Handlers, PhraseChannels> {
  return {
    'phrases/read': () => ok(phrases.value),
    'phrases/save': ({ phrases: value }) => phrases.keep(value),
  };
}
