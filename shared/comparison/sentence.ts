/** What the sentences of a comparison are made with. */
import type { ShopResult } from '../checkup/schema';
import type { ComparisonCell } from '../checkup/schema-comparison';
import type { Message, MessageParams } from '../result';
import type { ReadingCode } from '../text/reading';
import { compareText } from './field';

export function sentence(code: ReadingCode, params: MessageParams = {}): Message {
  return { code, params };
}

/** Names as one param, in an order that does not depend on that of the shops. */
export function namesOf(shops: readonly ShopResult[]): string {
  return shops
    .toSorted((a, b) => compareText(a.id, b.id))
    .map(({ name }) => name)
    .join('\n');
}

const TRUST = { credible: 'Credible', chance: 'Chance', tooFew: 'TooFew' } as const;

/** End of the code of a sentence that says how far a difference can be believed; empty where counts are not known. */
export function trustOf(
  significance: ComparisonCell['significance'],
): (typeof TRUST)[keyof typeof TRUST] | '' {
  return significance === null ? '' : TRUST[significance];
}
