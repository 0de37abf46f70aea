/** What became of every row: used, duplicate, out of the period or ignored. Nothing is dropped silently. */
import { TIME } from '../model/columns';
import type { Dataset } from '../model/dataset';
import type { Issue } from '../model/issue';
import type { RecordKind } from '../model/records';
import type { Source } from '../model/source';
import { byteAt, cellAt, int32At, uint16At } from './cells';
import { FATE, tablesOf, type AnyTable, type Deduped } from './dedupe';
import type { SourceUse } from './measurement';
import { anyNegative, earlyPickup, negativeDurations } from './negative-durations';
import type { OfficialFate } from './official-scores';
import type { ShopView } from './shop-view';
import { happened, inPeriod } from './time-windows';

/** As much of a cell as an issue may show. */
const FOUND_LENGTH = 60;

/** One kind's rows marked by whether a metric of the period looks at them. */
type UsedRows = Readonly<Record<RecordKind, Uint8Array>>;

/**
 * Accounts for every row of every source, same index as `dataset.sources`. An order is used when it was paid or signed in
 * the period; an after-sale when applied for in it, or before its end for a used order; a review when written in it; agents'
 * figures when of a day in it or of no day; a parcel when an order in it is used; an official score
 * when it is of a day in it and no other of that day counts before it; the rows of metric tables always.
 */
export function accountRows(
  dataset: Dataset,
  deduped: Readonly<Record<RecordKind, Deduped>>,
  views: readonly ShopView[],
  officialFates: readonly OfficialFate[],
): SourceUse[] {
  const used = markUsed(dataset, views);
  const uses = dataset.sources.map((source) => {
    const rows = source.rowsRead - source.rowsIgnored - source.rowsRejected;
    const issues: Issue[] = [];
    const isTable = !(source.kind in deduped);
    return { used: isTable ? rows : 0, duplicate: 0, outOfPeriod: 0, ignored: 0, issues };
  });
  accountOfficial(dataset, officialFates, uses);
  for (const [kind, table] of entries(tablesOf(dataset))) {
    const { fate, changed } = deduped[kind];
    const isNegative = anyNegative(table);
    for (let row = 0; row < table.length; row += 1) {
      const number = uint16At(table.source, row);
      const use = uses[number];
      const source = dataset.sources[number];
      if (use === undefined || source === undefined) continue;
      if (fate[row] === FATE.GIFT) use.ignored += 1;
      else if (fate[row] === FATE.DUPLICATE) use.duplicate += 1;
      else if (byteAt(used[kind], row) === 0) use.outOfPeriod += 1;
      else {
        use.used += 1;
        if (isNegative(row)) use.issues.push(...negativeDurations(table, row, source));
      }
    }
    for (const { row, fields } of changed) {
      const number = cellAt(table.source, row);
      const source = dataset.sources[number];
      if (source === undefined) continue;
      uses[number]?.issues.push(changedDuplicate(source, cellAt(table.row, row), fields));
    }
  }
  for (const { rows, parcels, orders } of views) {
    rows.parcels.forEach((row, at) => {
      const number = cellAt(dataset.parcels.source, row);
      const source = dataset.sources[number];
      if (source === undefined || used.parcels[row] !== 1) return;
      const within = parcels.ordersOf(cellAt(parcels.ofRow, at));
      const paid = within.map((order) => cellAt(orders.pay, order));
      uses[number]?.issues.push(...earlyPickup(dataset.parcels, row, source, paid));
    });
  }
  for (const use of uses) use.issues.sort((a, b) => a.row - b.row);
  return uses;
}

/** Tables of official scores alone: `uses` has all their rows as used so far. */
function accountOfficial(
  dataset: Dataset,
  fates: readonly OfficialFate[],
  uses: readonly { used: number; duplicate: number; outOfPeriod: number }[],
): void {
  dataset.officialScores.forEach(({ source }, at) => {
    const use = uses[source];
    const fate = fates[at] ?? 'used';
    if (use === undefined || fate === 'used') return;
    if (dataset.sources[source]?.kind !== 'officialScores') return;
    use.used -= 1;
    use[fate] += 1;
  });
}

function markUsed(dataset: Dataset, views: readonly ShopView[]): UsedRows {
  const used = {
    orders: new Uint8Array(dataset.orders.length),
    afterSales: new Uint8Array(dataset.afterSales.length),
    reviews: new Uint8Array(dataset.reviews.length),
    agentStats: new Uint8Array(dataset.agentStats.length),
    parcels: new Uint8Array(dataset.parcels.length),
  };
  for (const { frame, rows, orders, afterSales, reviews, parcels, signed } of views) {
    const counts = (order: number): boolean =>
      inPeriod(frame, int32At(orders.paid, order)) || inPeriod(frame, int32At(signed, order));
    rows.orders.forEach((row, line) => {
      if (counts(int32At(orders.ofLine, line))) used.orders[row] = 1;
    });
    afterSales.row.forEach((row, at) => {
      const [apply, order] = [int32At(afterSales.apply, at), int32At(afterSales.order, at)];
      const ofOrder = order >= 0 && happened(frame, apply) && counts(order);
      if (inPeriod(frame, apply) || ofOrder) used.afterSales[row] = 1;
    });
    reviews.row.forEach((row, at) => {
      if (inPeriod(frame, int32At(reviews.time, at))) used.reviews[row] = 1;
    });
    for (const row of rows.agentStats) {
      const date = cellAt(dataset.agentStats.columns.date, row);
      if (date < TIME.FIRST || inPeriod(frame, date)) used.agentStats[row] = 1;
    }
    rows.parcels.forEach((row, at) => {
      if (parcels.ordersOf(cellAt(parcels.ofRow, at)).some(counts)) used.parcels[row] = 1;
    });
  }
  return used;
}

/** Names the columns in which the row differs from the one that counts; what stood in them would not fit. */
function changedDuplicate(source: Source, row: number, fields: readonly string[]): Issue {
  const headers = source.mapping.flatMap(({ header, field }) =>
    field !== null && fields.includes(field) ? [header] : [],
  );
  const found = headers.join('、').slice(0, FOUND_LENGTH);
  return { code: 'changedDuplicate', row, column: '', header: '', found };
}

function entries(tables: Readonly<Record<RecordKind, AnyTable>>): [RecordKind, AnyTable][] {
  return Object.values(tables).map((table) => [table.kind, table]);
}
