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

/** Code units of characters beyond the first plane. */
const SURROGATES = { from: 0xd800, to: 0xe000 };

/** What a character ends: nothing, a clause, or a sentence too. */
const PAUSE = 1;
const STOP = 2;
const ENDS = endsTable();

function endsTable(): Uint8Array {
  const ends = new Uint8Array(2 ** 16);
  const mark = (letters: string, kind: number): void => {
    for (const letter of letters) ends[letter.charCodeAt(0)] = kind;
  };
  mark(' \t\r,、;:()"“”‘’\'~～《》【】…—，；：（）\u3000\u00a0', PAUSE);
  mark('\n。.!！?？', STOP);
  // Characters of two halves: emoji, but for a few rare letters.
  ends.fill(PAUSE, SURROGATES.from, SURROGATES.to);
  return ends;
}

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
    const end = ENDS[text.charCodeAt(at)];
    if (end !== 0) close(at, text.charAt(at) === '?');
    if (end === STOP) sentence += 1;
    at += 1;
  }
  close(text.length);
  return clauses;
}

/** "厚不厚": asks and says nothing. */
function isEitherOr(text: string, at: number): boolean {
  return text.charCodeAt(at + 1) === NOT && text.charCodeAt(at) === text.charCodeAt(at + 2);
}

const EITHER_OR = 3;
const NOT = '不'.charCodeAt(0);
