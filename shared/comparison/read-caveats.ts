import type { ShopResult } from '../checkup/schema';
import type { Comparison } from '../checkup/schema-comparison';
import type { Message } from '../result';
import { shownScore } from '../scoring/official';
import type { ReadingCode } from '../text/reading';
import { namesOf, sentence } from './sentence';

/** What the figures cannot say, and of which shops. */
export function readCaveats(
  shops: readonly ShopResult[],
  totals: readonly Comparison['totals'][number][],
): readonly Message[] {
  const unranked = new Set(
    totals.flatMap(({ cells }) => cells.flatMap(({ shop, rank }) => (rank === null ? [shop] : []))),
  );
  const about = (code: ReadingCode, which: (shop: ShopResult) => boolean): readonly Message[] => {
    const named = shops.filter(which);
    return named.length === 0 ? [] : [sentence(code, { shops: namesOf(named) })];
  };
  const formal = ({ total }: ShopResult): boolean => total.stage !== 'growth';
  const isWithout = (shop: ShopResult): boolean => formal(shop) && shownScore(shop.total) === null;
  return [
    ...about('reading.growth', ({ total }) => total.stage === 'growth' && total.score !== null),
    ...about(
      'reading.growthPersonal',
      ({ total }) => total.stage === 'growth' && total.score === null,
    ),
    ...about('reading.otherScale', (shop) => {
      return formal(shop) && shop.total.official !== null && unranked.has(shop.id);
    }),
    ...about('reading.noWeights', (shop) => isWithout(shop) && shop.total.status === 'noTotal'),
    ...about('reading.noTotal', (shop) => isWithout(shop) && shop.total.status !== 'noTotal'),
    ...about('reading.indicative', ({ total }) => shownScore(total) !== null && total.indicative),
  ];
}
