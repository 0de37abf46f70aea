/** After-sales that may be contested. */
import type { AppealKind } from '../../checkup/row-kinds';
import { NOT_ABOUT_ARRIVAL, REFUSED_WORDS } from '../../knowledge/appeal-rules';
import { TIME } from '../../model/columns';
import {
  AFTER_SALE_TYPE,
  LIABLE_PARTY,
  REASON_CLASS,
  type LiableParty,
  type ReasonClass,
} from '../../model/records';
import { FACT } from '../after-sales-view';
import { cellAt, textAt } from '../cells';
import type { ShopView } from '../shop-view';
import { happened, inPeriod } from '../time-windows';
import type { Contested } from './contested';

/** Orders that are a metric's denominator, see `metrics-order-after-sales`. */
type Cohort = 'paid' | 'shipped' | 'signed';

interface Counting {
  readonly metric: string;
  readonly cohort: Cohort;
}

const QUALITY: readonly Counting[] = [
  { metric: 'goods.qualityReturnRate', cohort: 'signed' },
  { metric: 'goods.qualityRefundPaidRate', cohort: 'paid' },
];
const LOGISTICS: readonly Counting[] = [{ metric: 'logistics.complaintRate', cohort: 'paid' }];

/** Metrics that count after-sales of a reason. */
const COUNTED: Partial<Record<ReasonClass, readonly Counting[]>> = {
  quality: QUALITY,
  misdescribed: QUALITY,
  damage: [{ metric: 'logistics.damageReturnRate', cohort: 'paid' }],
  wrong_or_missing: [{ metric: 'logistics.wrongItemRate', cohort: 'shipped' }],
  logistics: LOGISTICS,
  not_received: LOGISTICS,
};

/** An after-sale with what the rules ask of it. */
interface Case {
  /** Index in `AfterSalesView`. */
  readonly at: number;
  readonly row: number;
  /** Order it belongs to; -1 when that is in no file. */
  readonly order: number;
  readonly apply: number;
  readonly reason: ReasonClass;
}

type Test = (view: ShopView, one: Case) => boolean;

const TESTS: readonly (readonly [AppealKind, Test])[] = [
  ['qualityBuyerLiable', (view, one) => blamesGoods(one) && isLiable(view, one, 'buyer')],
  ['platformLiable', (view, one) => isLiable(view, one, 'platform')],
  ['qualityWithdrawn', (view, one) => blamesGoods(one) && isWithdrawnForGood(view, one)],
  ['qualityBeforeShipping', (view, one) => blamesGoods(one) && isBeforeShipping(view, one)],
  ['qualityAfterRefusal', (view, one) => isQuality(one) && isRefused(view, one)],
  ['notReceivedButSigned', (view, one) => isArrived(view, one)],
];

/** After-sales a metric of the period counts and a rule speaks of, once per rule. */
export function contestedAfterSales(view: ShopView): readonly Contested[] {
  const { afterSales, orders, dataset, frame } = view;
  const { columns } = dataset.afterSales;
  return Array.from(afterSales.row).flatMap((row, at): readonly Contested[] => {
    const reason = REASON_CLASS[cellAt(columns.reasonClass, row) - 1];
    const apply = cellAt(afterSales.apply, at);
    if (reason === undefined || !happened(frame, apply)) return [];
    const one: Case = { at, row, order: cellAt(afterSales.order, at), apply, reason };
    const metrics = countedBy(view, one);
    if (metrics.length === 0) return [];
    const order = cellAt(columns.orderId, row);
    return TESTS.filter(([, test]) => test(view, one)).map(([kind]) => ({
      kind,
      metrics,
      row,
      table: 'afterSales',
      id: cellAt(columns.afterSaleId, row),
      order: one.order < 0 ? order : cellAt(orders.orderId, one.order),
      product: cellAt(columns.productName, row),
      text: cellAt(columns.reason, row),
      time: apply,
    }));
  });
}

/**
 * Metrics of the period that count an after-sale: by its order's time; where that is in no file, those that would, if it was
 * applied for in the period.
 */
function countedBy({ orders, signed, frame }: ShopView, { order, apply, reason }: Case) {
  const counting = COUNTED[reason] ?? [];
  if (order < 0) return inPeriod(frame, apply) ? counting.map(({ metric }) => metric) : [];
  const isPaid = inPeriod(frame, cellAt(orders.paid, order));
  const counts: Readonly<Record<Cohort, boolean>> = {
    paid: isPaid,
    shipped: isPaid && happened(frame, cellAt(orders.ship, order)),
    signed: inPeriod(frame, cellAt(signed, order)),
  };
  return counting.filter(({ cohort }) => counts[cohort]).map(({ metric }) => metric);
}

function isQuality({ reason }: Case): boolean {
  return reason === 'quality' || reason === 'misdescribed';
}

function blamesGoods(one: Case): boolean {
  return isQuality(one) || one.reason === 'damage';
}

function isLiable({ dataset }: ShopView, { row }: Case, party: LiableParty): boolean {
  return LIABLE_PARTY[cellAt(dataset.afterSales.columns.liable, row) - 1] === party;
}

/** Taken back, and no other request of the order blames the goods and stands. */
function isWithdrawnForGood({ afterSales }: ShopView, { at, order }: Case): boolean {
  const factsOf = (index: number): number => cellAt(afterSales.facts, index);
  if ((factsOf(at) & FACT.WITHDRAWN) === 0) return false;
  if (order < 0) return true;
  let next = cellAt(afterSales.first, order);
  for (; next >= 0; next = cellAt(afterSales.next, next)) {
    const blames = (factsOf(next) & (FACT.QUALITY | FACT.DAMAGE)) !== 0;
    if (blames && (factsOf(next) & FACT.WITHDRAWN) === 0) return false;
  }
  return true;
}

/** By the order's ship time; where there is none to go by, by what the after-sale says. */
function isBeforeShipping({ orders, dataset }: ShopView, { row, order, apply }: Case): boolean {
  const ship = order < 0 ? TIME.ABSENT : cellAt(orders.ship, order);
  if (ship >= TIME.FIRST) return apply < ship;
  if (ship === TIME.EMPTY) return true;
  const type = AFTER_SALE_TYPE[cellAt(dataset.afterSales.columns.type, row) - 1];
  return type === 'refund_before_ship';
}

function isRefused({ orders, dataset }: ShopView, { row, order }: Case): boolean {
  const own = dataset.afterSales.columns.shipStatusWord;
  const cells = [cellAt(own, row)];
  if (order >= 0) {
    cells.push(cellAt(dataset.orders.columns.shipStatusWord, cellAt(orders.row, order)));
  }
  return cells.some((cell) => {
    const words = textAt(dataset.strings, cell) ?? '';
    return REFUSED_WORDS.some((word) => words.includes(word));
  });
}

/** Said not to have arrived, after a time at which the order was signed for or confirmed. */
function isArrived({ orders, dataset }: ShopView, { row, order, apply, reason }: Case): boolean {
  if (reason !== 'not_received' || order < 0) return false;
  const words = textAt(dataset.strings, cellAt(dataset.afterSales.columns.reason, row)) ?? '';
  if (NOT_ABOUT_ARRIVAL.some((word) => words.includes(word))) return false;
  return [orders.sign, orders.complete].some((column) => {
    const time = cellAt(column, order);
    return time >= TIME.FIRST && time < apply;
  });
}
