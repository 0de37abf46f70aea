/** Finds words that replies must not hold. */
import {
  FORBIDDEN_CLAIMS,
  type AdvertisingKind,
  type ForbiddenClaim,
} from '../knowledge/advertising-words';
import { plainText } from './plain-text';

const KINDS: ReadonlyMap<string, AdvertisingKind> = new Map(
  FORBIDDEN_CLAIMS.map(({ word, kind }) => [word, kind]),
);

/** "不治疗", "不返现": said not to be so. */
const DENIED = '(?<!不能|不是|不可|没有|不|非|勿)';
const DENIABLE: ReadonlySet<AdvertisingKind> = new Set(['medical', 'induced']);

/** All of them at once, longer ones first. */
const ANY = new RegExp(
  FORBIDDEN_CLAIMS.toSorted((a, b) => b.word.length - a.word.length)
    .map(patternOf)
    .join('|'),
  'g',
);

function patternOf({ word, kind, notAfter, notBefore }: ForbiddenClaim): string {
  const before = notAfter === undefined ? '' : `(?<!${alternatives(notAfter)})`;
  const after = notBefore === undefined ? '' : `(?!${alternatives(notBefore)})`;
  return `${DENIABLE.has(kind) ? DENIED : ''}${before}${escaped(word)}${after}`;
}

function alternatives(words: string): string {
  return words.split(/\s+/).map(escaped).join('|');
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

/** Forbidden words of a text with the kinds of claim they are, each once, in the order of the text. */
export function forbiddenIn(
  text: string,
): readonly { readonly word: string; readonly kind: AdvertisingKind }[] {
  const words = new Set(Array.from(plainText(text).matchAll(ANY), ([word]) => word));
  return Array.from(words).flatMap((word) => {
    const kind = KINDS.get(word);
    return kind === undefined ? [] : [{ word, kind }];
  });
}
