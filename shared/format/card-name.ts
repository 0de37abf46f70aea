import type { CheckupCard } from '../ipc/contract';

const SHOPS_NAMED = 3;

/** What a check-up is called: its title, else its first shops. */
export function cardName(card: Pick<CheckupCard, 'title' | 'shops'>, separator: string): string {
  return card.title === '' ? card.shops.slice(0, SHOPS_NAMED).join(separator) : card.title;
}
