/** Shops side by side: every metric ranked, the difference to the best, and whether it is more than chance. */
import type { ShopResult } from '../checkup/schema';
import type { Comparison, ComparisonCell } from '../checkup/schema-comparison';
import type { ScoreSplit } from '../checkup/schema-split';
import { MEASURES } from '../metrics/catalogue';
import type { ScoreModel } from '../models/schema';
import { significanceOf } from '../scoring/significance';
import { splitScores } from '../scoring/split';
import { fieldOf, indexed, type Entry, type Field } from './field';
import { linesOf, standingOf } from './lines';
import { readComparison } from './reading';
import { readRow } from './row-reading';
import { spreadOf } from './spread';
import { compareTotals } from './totals';

type MetricRow = Comparison['metrics'][number];

/**
 * Compares shops on every metric at least one has a value for, and on their totals model by model.
 * @param models the models the shops are scored by; they give the order of the groups
 */
export function compare(shops: readonly ShopResult[], models: readonly ScoreModel[]): Comparison {
  const byId = indexed(shops);
  const metrics = MEASURES.map((definition) => fieldOf(definition, byId))
    .filter(({ all }) => all.some(({ result }) => typeof result?.value === 'number'))
    .map(compareMetric);
  const totals = models.flatMap((model) => {
    const group = shops.filter((shop) => shop.model === model.id);
    return group.length === 0 ? [] : [compareTotals(model, group)];
  });
  return {
    metrics,
    totals,
    splits: totals.flatMap((group) => splitsOf(group, shops, models)),
    reading: readComparison(shops, metrics, totals, models),
  };
}

/**
 * Whether two shops differ on a metric by more than chance. Null unless both are ranked in the row (values of two kinds are
 * not compared), and where counts are not known.
 * @param row the row of the metric · @param shops the shops of the result · @param a, b ids of two of them
 */
export function significanceBetween(
  row: Pick<MetricRow, 'metric' | 'cells'>,
  shops: readonly ShopResult[],
  a: string,
  b: string,
): ComparisonCell['significance'] {
  const [first, second] = [a, b].map((id) => {
    const isRanked = row.cells.some(({ shop, rank }) => shop === id && rank !== null);
    const shop = isRanked ? shops.find((one) => one.id === id) : undefined;
    return shop?.metrics.find((metric) => metric.id === row.metric);
  });
  return first === undefined || second === undefined ? null : significanceOf(first, second);
}

/** Every ranked shop of a group but the first held against that one. */
function splitsOf(
  { model, cells }: Comparison['totals'][number],
  shops: readonly ShopResult[],
  models: readonly ScoreModel[],
): readonly ScoreSplit[] {
  const rules = models.find(({ id }) => id === model);
  const ofCell = (cell: (typeof cells)[number] | undefined): ShopResult | undefined =>
    shops.find(({ id }) => id === cell?.shop);
  const bestCell = cells.find(({ rank }) => rank === 1);
  const best = ofCell(bestCell);
  if (rules === undefined || best === undefined) return [];
  return cells
    .filter((cell) => cell.rank !== null && cell !== bestCell)
    .flatMap((cell) => {
      const shop = ofCell(cell);
      return shop === undefined ? [] : (splitScores(shop, best, rules) ?? []);
    });
}

function compareMetric(field: Field): MetricRow {
  const { definition, all, ranked } = field;
  const entries = new Map(ranked.map((entry) => [entry.shop, entry]));
  const [best] = ranked;
  return {
    metric: definition.id,
    cells: all.map(({ shop, result }): ComparisonCell => ({
      shop: shop.id,
      value: result?.value ?? null,
      score: result?.score ?? null,
      ...againstBest(entries.get(shop), best),
      standing: result === undefined ? null : standingOf(definition, result, shop),
    })),
    spread: spreadOf(ranked),
    lines: linesOf(
      definition.id,
      all.map(({ shop }) => shop),
    ),
    reading: readRow(field),
  };
}

function againstBest(
  entry: Entry | undefined,
  best: Entry | undefined,
): Pick<ComparisonCell, 'rank' | 'difference' | 'significance'> {
  if (entry === undefined || best === undefined) {
    return { rank: null, difference: null, significance: null };
  }
  return {
    rank: entry.rank,
    difference: entry.value - best.value,
    significance: entry.rank === 1 ? null : significanceOf(entry.result, best.result),
  };
}
