/** Shops held against one of them that a person picks, or against the best. */
import type { ShopResult } from '../checkup/schema';
import type { Comparison, ComparisonCell } from '../checkup/schema-comparison';
import { pointsByScore } from '../scoring/split';
import { significanceBetween } from './compare';
import { bandSignificance, totalSignificance } from './totals';

type MetricRow = Comparison['metrics'][number];
type TotalGroup = Comparison['totals'][number];

/** A shop's distance to another one on a metric, a dimension or the total. */
export interface Against {
  /** The shop's figure minus the other's, in its unit; null where the two are not comparable. */
  readonly difference: number | null;
  /** Whether that is more than chance; null of the other shop itself and where nothing tells. */
  readonly significance: ComparisonCell['significance'];
  /** Points of the total the difference in score makes; null without scores, weights or a model in common. */
  readonly points: number | null;
}

const APART: Against = { difference: null, significance: null, points: null };

/**
 * Every shop's distance on one metric, by shop.
 * @param row the row of the metric · @param shops the shops of the result
 * @param reference id of the shop they are held against; null = the best of the row
 */
export function metricAgainst(
  row: Pick<MetricRow, 'metric' | 'cells'>,
  shops: readonly ShopResult[],
  reference: string | null,
): ReadonlyMap<string, Against> {
  const other =
    reference === null
      ? row.cells.find(({ rank }) => rank === 1)
      : row.cells.find(({ shop, rank }) => shop === reference && rank !== null);
  const points = pointsTo(row.metric, shops, other?.shop);
  return new Map(
    row.cells.map((cell): [string, Against] => {
      if (cell.rank === null || cell.value === null || other === undefined) {
        return [cell.shop, APART];
      }
      if (reference === null) {
        const { difference, significance } = cell;
        return [cell.shop, { difference, significance, points: points(cell.shop) }];
      }
      const isSame = cell.shop === reference;
      return [
        cell.shop,
        {
          difference: cell.value - (other.value ?? 0),
          significance: isSame ? null : significanceBetween(row, shops, cell.shop, reference),
          points: points(cell.shop),
        },
      ];
    }),
  );
}

/**
 * Every shop's distance on the total, by shop, within the group of one model.
 * @param reference id of a shop; where it is null the best total counts, where it is not ranked in the group nothing does
 */
export function totalsAgainst(
  { cells }: Pick<TotalGroup, 'cells'>,
  shops: readonly ShopResult[],
  reference: string | null,
): ReadonlyMap<string, Against> {
  const totals = new Map(shops.map(({ id, total }) => [id, total]));
  const other = cells.find(({ shop, rank }) => shop === reference && rank !== null);
  return new Map(
    cells.map(({ shop, rank, score, difference, significance }): [string, Against] => {
      if (reference === null) return [shop, { difference, significance, points: difference }];
      const [ours, theirs] = [totals.get(shop), totals.get(reference)];
      if (rank === null || score === null || other === undefined || !ours || !theirs) {
        return [shop, APART];
      }
      const apart = score - (other.score ?? 0);
      return [
        shop,
        {
          difference: apart,
          significance: shop === reference ? null : totalSignificance(ours, theirs),
          points: apart,
        },
      ];
    }),
  );
}

/**
 * Every shop's distance on one dimension, by shop.
 * @param shops shops under one model · @param reference id of one of them; null = the best of the dimension
 */
export function dimensionAgainst(
  shops: readonly ShopResult[],
  dimension: string,
  reference: string | null,
): ReadonlyMap<string, Omit<Against, 'points'>> {
  const scored = shops.flatMap((shop) => {
    const {
      score = null,
      low = null,
      high = null,
    } = shop.dimensions.find(({ id }) => id === dimension) ?? {};
    if (score === null) return [];
    const band = low === null || high === null ? null : { low, high, exact: false };
    return [{ id: shop.id, score, band }];
  });
  const other =
    reference === null
      ? scored.toSorted((a, b) => b.score - a.score)[0]
      : scored.find(({ id }) => id === reference);
  if (other === undefined) return new Map();
  return new Map(
    scored.map(({ id, score, band }) => [
      id,
      {
        difference: score - other.score,
        significance: id === other.id ? null : bandSignificance(band, other.band),
      },
    ]),
  );
}

/** Points of the total between a shop and the other one, from their scores on a metric. */
function pointsTo(
  metric: string,
  shops: readonly ShopResult[],
  other: string | undefined,
): (shop: string) => number | null {
  const weighed = (id: string | undefined) => {
    const shop = shops.find((one) => one.id === id);
    const { score = null, weight = null } = shop?.metrics.find((one) => one.id === metric) ?? {};
    return shop === undefined || score === null || weight === null
      ? null
      : { model: shop.model, score, weight };
  };
  const theirs = weighed(other);
  return (id) => {
    const ours = weighed(id);
    if (ours === null || theirs === null || ours.model !== theirs.model) return null;
    return pointsByScore(ours, theirs);
  };
}
