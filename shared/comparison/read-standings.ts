import type { ShopResult } from '../checkup/schema';
import type { Comparison } from '../checkup/schema-comparison';
import type { Message } from '../result';
import { sentence } from './sentence';

type MetricRow = Comparison['metrics'][number];

/**
 * The shop with the best figure in most metrics, among those every shop can be ranked on and not all are equal in. Nothing
 * where two shops have as many, or where there are fewer than two such metrics.
 * @param shops under one model; those ranked by total where there are such
 */
export function readStandings(
  shops: readonly ShopResult[],
  metrics: readonly MetricRow[],
): readonly Message[] {
  const rows = metrics
    .map(({ cells }) => {
      const ranks = new Map(cells.map(({ shop, rank }) => [shop, rank]));
      return shops.map(({ id }) => ranks.get(id) ?? null);
    })
    .filter((ranks): ranks is number[] => ranks.every((rank) => rank !== null))
    .map((ranks) => ({ ranks, best: Math.min(...ranks), worst: Math.max(...ranks) }))
    .filter(({ best, worst }) => best < worst);
  if (rows.length < 2) return [];
  const counts = shops.map((shop, index) => ({
    shop,
    best: rows.filter(({ ranks, best }) => ranks[index] === best).length,
    worst: rows.filter(({ ranks, worst }) => ranks[index] === worst).length,
  }));
  const most = Math.max(...counts.map(({ best }) => best));
  const [first, ...others] = counts.filter(({ best }) => best === most);
  if (first === undefined || others.length > 0) return [];
  const common = { shop: first.shop.name, metrics: rows.length };
  const last = counts.find(({ worst }) => worst === rows.length);
  return most === rows.length && last !== undefined
    ? [sentence('reading.everywhere', { ...common, last: last.shop.name })]
    : [sentence('reading.mostBest', { ...common, best: most })];
}
