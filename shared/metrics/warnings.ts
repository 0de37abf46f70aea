/** What the user should know about the data before trusting the figures. */
import { TIME } from '../model/columns';
import type { Dataset } from '../model/dataset';
import type { MaybePeriod } from '../model/period';
import type { RecordKind } from '../model/records';
import type { Message } from '../result';
import type { WARNINGS } from '../text/warnings';
import { cellAt } from './cells';
import type { SourceUse } from './measurement';
import type { MetricDefinition } from './metric';
import { isPresale } from './orders-view';
import type { ShopView } from './shop-view';
import type { ShopIndex } from './shops';
import { dateOf, inPeriod } from './time-windows';

const ENDS_EARLIER: Readonly<Record<RecordKind, keyof typeof WARNINGS>> = {
  orders: 'warning.ordersEndEarlier',
  afterSales: 'warning.afterSalesEndEarlier',
  reviews: 'warning.reviewsEndEarlier',
};

/** All warnings of a measurement but those about given values, by file and then by shop. */
export function warningsOf(
  dataset: Dataset,
  index: ShopIndex,
  period: MaybePeriod,
  views: readonly ShopView[],
  newest: readonly Readonly<Record<RecordKind, number | null>>[],
): Message[] {
  return [
    ...unassigned(dataset, index),
    ...index.shops.flatMap(({ name }, shop) => {
      const view = views[shop];
      const ends = newest[shop];
      if (view === undefined || ends === undefined) return [];
      return [...endsEarlier(name, period, ends), ...joinRate(name, view), ...presales(name, view)];
    }),
  ];
}

/** Files of which not one row lies in the period, by their names. */
export function outOfPeriod(dataset: Dataset, uses: readonly SourceUse[]): Message[] {
  const files = dataset.sources.flatMap(({ file, shop }, at) => {
    const use = uses[at];
    const nothing = shop !== null && use !== undefined && use.used === 0 && use.outOfPeriod > 0;
    return nothing ? [file] : [];
  });
  return [...new Set(files)].sort().map((file) => warning('warning.outOfPeriod', { file }));
}

/** Values of a metric that contradict each other and carry neither date nor export moment to choose by. */
export function disputedValue(shop: string, { name }: MetricDefinition): Message {
  return warning('warning.disputedValue', { shop, metricZh: name.zh, metricEn: name.en });
}

function warning(code: keyof typeof WARNINGS, params: Message['params']): Message {
  return { code, params };
}

/** Files nobody has said the shop of, once each, in the order of their names. */
function unassigned(dataset: Dataset, index: ShopIndex): Message[] {
  const files = dataset.sources.flatMap((source, at) =>
    index.ofSource[at] === -1 ? [source.file] : [],
  );
  return [...new Set(files)].sort().map((file) => warning('warning.noShop', { file }));
}

function endsEarlier(
  shop: string,
  period: MaybePeriod,
  newest: Readonly<Record<RecordKind, number | null>>,
): Message[] {
  const kinds: readonly RecordKind[] = ['orders', 'afterSales', 'reviews'];
  return kinds.flatMap((kind) => {
    const time = newest[kind];
    if (period.to === null || time === null || dateOf(time) >= period.to) return [];
    return [warning(ENDS_EARLIER[kind], { shop, last: dateOf(time), to: period.to })];
  });
}

/** After-sales of the period whose order is in no file; all of them mean that the files belong to different shops. */
function joinRate(shop: string, { afterSales, frame, has }: ShopView): Message[] {
  let count = 0;
  let total = 0;
  for (let at = 0; at < afterSales.length; at += 1) {
    if (!inPeriod(frame, cellAt(afterSales.apply, at))) continue;
    total += 1;
    if (cellAt(afterSales.order, at) < 0) count += 1;
  }
  if (count === 0 || !has('orders')) return [];
  const code = count === total ? 'warning.nothingJoins' : 'warning.afterSalesWithoutOrder';
  return [warning(code, { shop, count, total, joined: total - count })];
}

function presales(shop: string, { orders, frame }: ShopView): Message[] {
  let count = 0;
  for (let order = 0; order < orders.length; order += 1) {
    const pay = cellAt(orders.pay, order);
    if (pay >= TIME.FIRST && inPeriod(frame, pay) && isPresale(orders, order) === true) count += 1;
  }
  return count === 0 ? [] : [warning('warning.presalesApart', { shop, count })];
}
