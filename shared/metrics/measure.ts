/** The measurement of a whole dataset: the one entry of this folder. */
import type { Dataset } from '../model/dataset';
import type { MaybePeriod, Period } from '../model/period';
import type { RecordKind } from '../model/records';
import { missing, type Measured } from './accumulate';
import { METRICS } from './catalogue';
import { COMPUTED } from './computed';
import { defaultPeriod, newestPrimary } from './default-period';
import { keepRows, viewKept, type KeptRows } from './kept-rows';
import type { DatasetMeasurement, ShopMeasurement } from './measurement';
import type { MetricDefinition, Measurement } from './metric';
import { chooseOfficial, NO_OFFICIAL, type ChosenOfficial } from './official-scores';
import { chooseValue, givenValue } from './metric-values';
import { paidOrders30 } from './paid-orders';
import { measureProducts } from './products';
import { accountRows } from './row-accounting';
import type { ShopRows, ShopView } from './shop-view';
import type { ShopIndex } from './shops';
import { frameOf } from './time-windows';
import { disputedValue, warningsOf } from './warnings';

/**
 * Measures every metric of the catalogue for every shop of a dataset. Pure, and the same whatever the order of files and
 * rows (but for the source indices in evidence). `period` null = the default one. Sources without a shop are not measured.
 */
export function measure(
  dataset: Dataset,
  options: { readonly period: Period | null },
): DatasetMeasurement {
  return measureKept(keepRows(dataset), options);
}

/** The same from rows that were sorted out already. */
export function measureKept(
  kept: KeptRows,
  options: { readonly period: Period | null },
): DatasetMeasurement {
  const { dataset, index, deduped } = kept;
  const newest = kept.shops.map(({ rows }) => newestByKind(dataset, rows));
  const events = newest.flatMap((kinds) => Object.values(kinds));
  const period = options.period ?? defaultPeriod(events, dataset);
  const frame = frameOf(period);
  const views = kept.shops.map((shop) => viewKept(kept, shop, frame));
  const official = chooseOfficial(dataset, index, period);
  const shops = views.map((view, shop) =>
    measureShop(view, index, shop, period, official.chosen[shop] ?? NO_OFFICIAL),
  );
  const uses = accountRows(dataset, deduped, views, official.fates);
  return {
    period,
    shops: shops.map(({ measured }) => measured),
    uses,
    warnings: [
      ...warningsOf({ dataset, index, period, frame, uses, views, newest }),
      ...shops.flatMap(({ measured, disputed }) =>
        disputed.map((metric) => disputedValue(measured.name, metric)),
      ),
    ],
  };
}

/** Something of every kind. */
function byKind<T>(make: (kind: RecordKind) => T): Readonly<Record<RecordKind, T>> {
  return {
    orders: make('orders'),
    afterSales: make('afterSales'),
    reviews: make('reviews'),
    agentStats: make('agentStats'),
    parcels: make('parcels'),
  };
}

function newestByKind(
  dataset: Dataset,
  rows: ShopRows,
): Readonly<Record<RecordKind, number | null>> {
  return byKind((kind) => newestPrimary(dataset, kind, rows[kind]));
}

interface MeasuredShop {
  readonly measured: ShopMeasurement;
  /** Metrics with given values that contradict each other. */
  readonly disputed: readonly MetricDefinition[];
}

function measureShop(
  view: ShopView,
  index: ShopIndex,
  shop: number,
  period: MaybePeriod,
  official: ChosenOfficial,
): MeasuredShop {
  const { name, platform } = index.shops[shop] ?? { name: '', platform: 'other' };
  const disputed: MetricDefinition[] = [];
  let quality: Measured['status'] = 'noFile';
  const metrics = METRICS.map((metric): Measurement => {
    const given = givenValue(view.dataset, index, shop, metric.id, period.to);
    if (given?.disputed === true) disputed.push(metric);
    const own = COMPUTED.get(metric.id)?.(view) ?? missing(notComputed(view, metric));
    if (metric.id === QUALITY) quality = own.status;
    return { id: metric.id, ...chooseValue(own, given) };
  });
  const measured = {
    ...{ name, platform, metrics },
    paidOrders30: paidOrders30(view),
    official: official.total,
    officialAdjustments: official.adjustments,
    officialScores: official.days,
    groups: view.groups.listed,
    products: measureProducts(view, quality !== 'noFile' && quality !== 'noColumn'),
  };
  return { measured, disputed };
}

/** What the files say of it decides whether products have a rate of their own. */
const QUALITY = 'goods.qualityReturnRate';

/** Metrics nothing computes yet: the file is missing, or it is there and cannot say it. */
function notComputed(view: ShopView, { needs }: MetricDefinition): 'noFile' | 'noColumn' {
  const given = needs.some((kind) => kind === 'orders' && view.has(kind));
  return given ? 'noColumn' : 'noFile';
}
