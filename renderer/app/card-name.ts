import type { CheckupCard } from '../../shared/ipc/contract';

const SHOPS_NAMED = 3;

/** What a check-up is called: its title, else its first shops. */
export function cardName(card: CheckupCard, separator: string): string {
  return card.title === '' ? card.shops.slice(0, SHOPS_NAMED).join(separator) : card.title;
}
