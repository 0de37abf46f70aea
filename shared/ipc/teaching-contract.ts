/** The channels of what a person taught the program to read, and the functions the window calls them by. */
import type { TableMapping, Teaching, WordField, WordMeaning } from '../model/teaching';
import type { Result } from '../result';
import type { OwnPhrase } from '../review-texts/lexicon';

/** What was taught before a file was taken in, and after. */
export interface TeachingImported {
  /** Name of the file. */
  readonly file: string;
  readonly before: Teaching;
  readonly teaching: Teaching;
}

export interface TeachingChannels {
  /** What was taught of tables and words. Every change answers with all of it. */
  'teaching/read': { request: null; response: Result<Teaching> };
  /** Keeps a mapping, in place of the one for the same columns. */
  'teaching/saveTable': { request: { readonly table: TableMapping }; response: Result<Teaching> };
  'teaching/removeTable': {
    request: { readonly headers: readonly string[] };
    response: Result<Teaching>;
  };
  /** Keeps what a word means, in place of what it meant. */
  'teaching/saveWord': { request: { readonly word: WordMeaning }; response: Result<Teaching> };
  'teaching/removeWord': {
    request: Pick<WordMeaning, 'field' | 'word'>;
    response: Result<Teaching>;
  };
  /** Keeps just this: the undoing of what was taken in from a file. */
  'teaching/replace': { request: { readonly teaching: Teaching }; response: Result<Teaching> };
  /** Writes it into a file the person chooses; null when they changed their mind. */
  'teaching/export': { request: null; response: Result<{ readonly file: string } | null> };
  /** Puts what a file teaches among this; null when the person changed their mind. */
  'teaching/import': { request: null; response: Result<TeachingImported | null> };
  /** How the person says phrases of reviews are to be read; used by the next check-up made. */
  'phrases/read': { request: null; response: Result<readonly OwnPhrase[]> };
  'phrases/save': {
    request: { readonly phrases: readonly OwnPhrase[] };
    response: Result<readonly OwnPhrase[]>;
  };
}

/** The part of `window.checkup` that teaches. */
export interface TeachingApi {
  readonly readTeaching: () => Promise<Result<Teaching>>;
  readonly saveTable: (table: TableMapping) => Promise<Result<Teaching>>;
  readonly removeTable: (headers: readonly string[]) => Promise<Result<Teaching>>;
  readonly saveWord: (word: WordMeaning) => Promise<Result<Teaching>>;
  readonly removeWord: (field: WordField, word: string) => Promise<Result<Teaching>>;
  readonly replaceTeaching: (teaching: Teaching) => Promise<Result<Teaching>>;
  readonly exportTeaching: () => Promise<TeachingChannels['teaching/export']['response']>;
  readonly importTeaching: () => Promise<TeachingChannels['teaching/import']['response']>;
  readonly readPhrases: () => Promise<Result<readonly OwnPhrase[]>>;
  readonly savePhrases: (phrases: readonly OwnPhrase[]) => Promise<Result<readonly OwnPhrase[]>>;
}
