/** What must be handled today, per shop and kind, as the newest files show it. */
import { type TodayKind, TODAY_KINDS } from '../../checkup/row-kinds';
import type { TodayItem, TodayList } from '../../checkup/schema-rows';
import { TIME } from '../../model/columns';
import type { RecordKind } from '../../model/records';
import { cellAt, textAt } from '../cells';
import { eventColumns, latestEvent, tablesOf, type AnyTable } from '../dedupe';
import { EVER, viewKept, type KeptRows, type KeptShop } from '../kept-rows';
import { requireColumns, requireKinds, type Requirement } from '../requirements';
import type { ShopView } from '../shop-view';
import { shownText } from '../shown-text';
import { HOUR, stampOf } from '../time-windows';
import { openAfterSales } from './open-after-sales';
import { ordersToShip } from './orders-to-ship';
import type { Task } from './task';
import { unansweredReviews } from './unanswered-reviews';

/** Items a result keeps of one list. */
export const ROWS_KEPT = 100;
/** A deadline so near is soon, in hours. */
const SOON_HOURS = 24;
/** Rows of files exported so much earlier than the newest one may have been handled since, in seconds. */
const STALE_AFTER = 24 * HOUR;

interface Plan {
  readonly kind: RecordKind;
  /** Columns without which nothing can be said: then there is no list. */
  readonly needs: readonly Requirement[];
  readonly find: (view: ShopView) => readonly Task[];
}

const PLANS: Readonly<Record<TodayKind, Plan>> = {
  ship: {
    kind: 'orders',
    needs: [
      ['orders', 'payTime', 'status'],
      ['orders', 'shipTime', 'status'],
    ],
    find: ordersToShip,
  },
  afterSale: { kind: 'afterSales', needs: [['afterSales', 'status']], find: openAfterSales },
  review: {
    kind: 'reviews',
    needs: [
      ['reviews', 'level', 'rating'],
      ['reviews', 'replied', 'replyTime', 'reply'],
    ],
    find: unansweredReviews,
  },
};

/**
 * The lists of every shop, in the order of shops and kinds; the same whatever the order of files and rows (but for source
 * indices). A shop without a file of a kind, or whose files cannot say, has no list of it. `limit` = items kept per list,
 * all are counted. Without a promise or automatic deadline nothing is assumed: deadline null, after those that have one.
 */
export function todayLists(kept: KeptRows, limit = ROWS_KEPT): readonly TodayList[] {
  return kept.shops.flatMap((shop) => {
    const view = viewKept(kept, shop, EVER);
    return TODAY_KINDS.flatMap((kind): readonly TodayList[] => {
      const plan = PLANS[kind];
      if (requireKinds(view, plan.kind) !== null) return [];
      if (requireColumns(view, plan.needs) !== null) return [];
      return [makeList(kept, shop, kind, plan.find(view), limit)];
    });
  });
}

function makeList(
  kept: KeptRows,
  shop: KeptShop,
  kind: TodayKind,
  tasks: readonly Task[],
  limit: number,
): TodayList {
  const table = tablesOf(kept.dataset)[PLANS[kind].kind];
  const moments = momentsOf(kept, shop, table);
  const asOf = Math.max(TIME.EMPTY, ...moments.values());
  const isStale = ({ row }: Task): boolean => {
    const source = cellAt(table.source, row);
    // Without a moment of export nothing tells an old file from the older part of one that was split.
    if (kept.dataset.sources[source]?.exportedAt === null) return false;
    return (moments.get(source) ?? TIME.EMPTY) < asOf - STALE_AFTER;
  };
  const items = tasks
    .map((task) => ({ task, stale: isStale(task) }))
    .sort((a, b) => compare(kind, table, kept, a, b))
    .map(({ task, stale }) => makeItem(kept, table, task, asOf, stale));
  const fresh = items.filter(({ stale }) => !stale);
  const due = fresh.flatMap(({ hoursLeft }) => (hoursLeft === null ? [] : [hoursLeft]));
  return {
    shop: shop.id,
    kind,
    asOf: stampOf(asOf),
    total: items.length,
    stale: items.length - fresh.length,
    overdue: due.filter((hours) => hours < 0).length,
    soon: due.filter((hours) => hours >= 0 && hours <= SOON_HOURS).length,
    items: items.slice(0, limit),
  };
}

/** Per source of the shop and kind the moment it shows: its export, or its newest event when that is later. */
function momentsOf(
  { dataset, index, shops }: KeptRows,
  shop: KeptShop,
  table: AnyTable,
): ReadonlyMap<number, number> {
  const own = shops.indexOf(shop);
  const moments = new Map<number, number>();
  dataset.sources.forEach(({ kind, exportedAt }, source) => {
    if (kind !== table.kind || index.ofSource[source] !== own) return;
    moments.set(source, exportedAt ?? TIME.EMPTY);
  });
  const events = eventColumns(table);
  for (const row of shop.rows[table.kind]) {
    const source = cellAt(table.source, row);
    const event = latestEvent(events, row);
    if (event > (moments.get(source) ?? TIME.EMPTY)) moments.set(source, event);
  }
  return moments;
}

interface Placed {
  readonly task: Task;
  readonly stale: boolean;
}

/** Stale ones last; then by deadline; then orders and after-sales that wait longest, reviews that are newest; then by place. */
function compare(kind: TodayKind, table: AnyTable, kept: KeptRows, a: Placed, b: Placed): number {
  if (a.stale !== b.stale) return a.stale ? 1 : -1;
  const urgency = sooner(a.task.deadline, b.task.deadline);
  if (urgency !== 0) return urgency;
  const age =
    kind === 'review' ? newer(a.task.time, b.task.time) : sooner(a.task.time, b.task.time);
  if (age !== 0) return age;
  const rankOf = ({ task }: Placed): number =>
    cellAt(kept.index.rank, cellAt(table.source, task.row));
  return rankOf(a) - rankOf(b) || cellAt(table.row, a.task.row) - cellAt(table.row, b.task.row);
}

/** Order of two times; what is no time comes last. */
function sooner(a: number, b: number): number {
  const [known, other] = [a >= TIME.FIRST, b >= TIME.FIRST];
  if (known && other) return a - b;
  return Number(other) - Number(known);
}

/** The same the other way round; what is no time still comes last. */
function newer(a: number, b: number): number {
  return a >= TIME.FIRST && b >= TIME.FIRST ? b - a : sooner(a, b);
}

function makeItem(
  { dataset: { strings } }: KeptRows,
  table: AnyTable,
  task: Task,
  asOf: number,
  stale: boolean,
): TodayItem {
  const isKnown = task.deadline >= TIME.FIRST && asOf >= TIME.FIRST;
  return {
    source: cellAt(table.source, task.row),
    row: cellAt(table.row, task.row),
    id: textAt(strings, task.id),
    product: textAt(strings, task.product),
    text: shownText(strings, task.text),
    time: stampOf(task.time),
    deadline: stampOf(task.deadline),
    hoursLeft: isKnown ? (task.deadline - asOf) / HOUR : null,
    stale,
  };
}
