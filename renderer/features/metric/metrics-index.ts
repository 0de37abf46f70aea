/** The metrics of one shop as the index lists them: by dimension, what costs most first. */
import type { CheckupResult, MetricResult, ShopResult } from '../../../shared/checkup/schema';
import { LEAST_LOSS } from '../../../shared/format/format';
import { MEASURES } from '../../../shared/metrics/catalogue';
import type { MetricDefinition } from '../../../shared/metrics/metric';
import type { ModelDimension } from '../../../shared/models/schema';
import { lossesOf, type Loss } from '../../../shared/scoring/losses';
import { modelOf } from '../../ui/check-up';

export interface IndexRow {
  readonly definition: MetricDefinition;
  readonly metric: MetricResult;
  /** What it lacks of full marks; null when it has them or is not scored. */
  readonly loss: Loss | null;
  /** Whether it costs points anybody would notice; in a shop without a total, whether it lacks full marks. */
  readonly isLosing: boolean;
  /** The best other shop, where that one's value is better. */
  readonly better: { readonly shop: ShopResult; readonly index: number } | null;
}

/** What the index has columns for: metric, value, score, points lost, and the trend where days are known. */
export interface IndexColumns {
  readonly hasTrend: boolean;
  readonly count: number;
}

export interface IndexGroup {
  /** Null = metrics for reference, in no score. */
  readonly dimension: ModelDimension | null;
  /** Most points lost first, then what has a value and no score, in catalogue order. */
  readonly rows: readonly IndexRow[];
  /** At full marks. */
  readonly full: readonly IndexRow[];
  /** Without a value. */
  readonly missing: readonly IndexRow[];
}

/** All metrics of a shop. For reference only those are missing that files could bring. */
export function metricsIndex(result: CheckupResult, shop: ShopResult): readonly IndexGroup[] {
  const model = modelOf(result, shop);
  const losses = new Map(lossesOf(shop, model).map((loss) => [loss.metric.id, loss]));
  const order = [...losses.keys()];
  const hasPoints = [...losses.values()].some(({ loss }) => loss !== null);
  const all = shop.metrics.flatMap((metric): IndexRow[] => {
    const definition = MEASURES.find(({ id }) => id === metric.id);
    if (definition === undefined) return [];
    const loss = losses.get(metric.id) ?? null;
    const isLosing = loss !== null && (hasPoints ? (loss.loss ?? 0) >= LEAST_LOSS : true);
    return [{ definition, metric, loss, isLosing, better: betterShop(result, shop, metric.id) }];
  });
  const groupOf = (dimension: ModelDimension | null): IndexGroup => {
    const own = all.filter(({ metric }) => metric.dimension === (dimension?.id ?? null));
    const present = own.filter(({ metric }) => metric.value !== null);
    const lost = present.filter(({ loss }) => loss !== null);
    return {
      dimension,
      rows: [
        ...lost.sort((a, b) => order.indexOf(a.metric.id) - order.indexOf(b.metric.id)),
        ...present.filter(({ metric }) => metric.score === null),
      ],
      full: present.filter(({ metric, loss }) => metric.score !== null && loss === null),
      missing: own.filter(
        ({ metric, definition }) =>
          metric.value === null && (dimension !== null || definition.needs.length > 0),
      ),
    };
  };
  return [...model.dimensions.map(groupOf), groupOf(null)].filter(
    ({ rows, full, missing }) => rows.length + full.length + missing.length > 0,
  );
}

/** The rows that lose, of all groups, the dearest first. */
export function losingRows(groups: readonly IndexGroup[]): readonly IndexRow[] {
  return groups
    .flatMap(({ rows }) => rows)
    .filter(({ isLosing }) => isLosing)
    .sort(
      (a, b) =>
        (b.loss?.loss ?? 0) - (a.loss?.loss ?? 0) ||
        (b.loss?.missing ?? 0) - (a.loss?.missing ?? 0),
    );
}

export interface IndexFilter {
  /** Only what loses points. */
  readonly losingOnly: boolean;
  /** Part of a name, in whatever case; '' = any. */
  readonly search: string;
}

/** The groups with the rows a filter lets through; groups without any fall away. */
export function filterIndex(
  groups: readonly IndexGroup[],
  { losingOnly, search }: IndexFilter,
  nameOf: (definition: MetricDefinition) => string,
): readonly IndexGroup[] {
  const wanted = search.trim().toLowerCase();
  const passes = (row: IndexRow): boolean =>
    (!losingOnly || row.isLosing) &&
    (wanted === '' || nameOf(row.definition).toLowerCase().includes(wanted));
  return groups
    .map(({ dimension, rows, full, missing }) => ({
      dimension,
      rows: rows.filter(passes),
      full: full.filter(passes),
      missing: missing.filter(passes),
    }))
    .filter(({ rows, full, missing }) => rows.length + full.length + missing.length > 0);
}

function betterShop(
  { shops, comparison }: CheckupResult,
  { id }: ShopResult,
  metric: string,
): IndexRow['better'] {
  const cells = comparison.metrics.find((row) => row.metric === metric)?.cells ?? [];
  const own = cells.find(({ shop }) => shop === id)?.rank ?? null;
  const best = cells.find(({ rank }) => rank === 1);
  if (own === null || own === 1 || best === undefined) return null;
  const index = shops.findIndex((shop) => shop.id === best.shop);
  const shop = shops[index];
  return shop === undefined ? null : { shop, index };
}
