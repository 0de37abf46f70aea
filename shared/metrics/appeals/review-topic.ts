import { REVIEW_WORDS } from '../../knowledge/appeal-rules';

/** Longest first, so that a short word does not break up a longer one. */
function wordsOf(words: string): readonly string[] {
  return words.split(' ').sort((a, b) => b.length - a.length);
}

const COURIER = wordsOf(REVIEW_WORDS.courier);
const PLATFORM = wordsOf(REVIEW_WORDS.platform);
const ELSEWHERE = [...wordsOf(REVIEW_WORDS.goods), ...wordsOf(REVIEW_WORDS.shop)];
const BESIDE = wordsOf(REVIEW_WORDS.beside);

/** What separates clauses. */
const BETWEEN = /[\s\p{P}\p{S}]+/u;

/**
 * What a review is about when it is about the courier or the platform alone; null when it speaks of goods or shop too, or
 * says anything that is not known to be beside the point: rather one row too few than a wrong one. Both = the courier.
 */
export function reviewTopic(text: string): 'courier' | 'platform' | null {
  const topics = new Set<'courier' | 'platform'>();
  for (const clause of text.split(BETWEEN)) {
    if (clause === '') continue;
    const withoutCourier = without(clause, COURIER);
    const rest = without(withoutCourier, PLATFORM);
    if (has(rest, ELSEWHERE)) return null;
    if (withoutCourier !== clause) topics.add('courier');
    if (rest !== withoutCourier) topics.add('platform');
    if (rest === clause && !has(rest, BESIDE)) return null;
  }
  if (topics.has('courier')) return 'courier';
  return topics.has('platform') ? 'platform' : null;
}

function has(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word));
}

/** The text with the words taken out; what stood around them does not join to a new word. */
function without(text: string, words: readonly string[]): string {
  return words.reduce((rest, word) => rest.replaceAll(word, '|'), text);
}
