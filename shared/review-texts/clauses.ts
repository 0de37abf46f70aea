/** A text taken apart into clauses and these into known words. */
import type { Lexicon, Word } from './lexicon';
import { longestAt } from './word-tree';

export interface Token {
  readonly word: Word;
  readonly start: number;
  readonly end: number;
}

export interface Clause {
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly end: number;
  /** Numbers the sentences. */
  readonly sentence: number;
  /** Whether a question mark ends it. */
  readonly isAsked: boolean;
}

/** Ends a clause; the second kind ends a sentence too. */
const PAUSE = /[\s,、;:()"“”‘’'~～《》【】…—，；：（）\p{Extended_Pictographic}]/u;
const STOP = /[。.!！?？\n]/;

/** The clauses of a text (see `plainText`), those without a known word left out. */
export function clausesOf(text: string, lexicon: Lexicon): readonly Clause[] {
  const clauses: Clause[] = [];
  let [tokens, start, sentence]: [Token[], number, number] = [[], 0, 0];
  const close = (end: number, isAsked = false): void => {
    if (tokens.length > 0) clauses.push({ tokens, start, end, sentence, isAsked });
    tokens = [];
    start = end;
  };
  let at = 0;
  while (at < text.length) {
    const found = longestAt(lexicon.own, text, at) ?? longestAt(lexicon.words, text, at);
    if (found !== null) {
      if (found.value.roles.has('contrast')) close(at);
      tokens.push({ word: found.value, start: at, end: found.end });
      at = found.end;
      continue;
    }
    if (isEitherOr(text, at)) {
      at += EITHER_OR;
      continue;
    }
    const letter = text.charAt(at);
    const isStop = STOP.test(letter);
    if (isStop || PAUSE.test(letter)) close(at, letter === '?');
    if (isStop) sentence += 1;
    at += 1;
  }
  close(text.length);
  return clauses;
}

/** "厚不厚": asks and says nothing. */
function isEitherOr(text: string, at: number): boolean {
  return text.charAt(at + 1) === '不' && text.charAt(at) === text.charAt(at + 2);
}

const EITHER_OR = 3;
