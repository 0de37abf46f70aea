/** Rates of orders that have an after-sale of some kind: the order-side view of after-sales. */
import { TIME } from '../model/columns';
import {
  HIT,
  measureRatio,
  MISS,
  missing,
  OUT,
  type EvidenceSource,
  type Measured,
  type Verdict,
} from './accumulate';
import { FACT, latestWith } from './after-sales-view';
import type { Grouping } from './breakdowns';
import { byteAt, int32At, uint16At, uint32At } from './cells';
import { PAID, youngOrders } from './metrics-orders';
import { requireColumns, requireKinds, type Requirement } from './requirements';
import { evidenceOf, type ShopView } from './shop-view';
import { happened, inPeriod } from './time-windows';

/** Which orders are the denominator: paid in the period, those of them shipped by its end, or signed in the period. */
type Cohort = 'paid' | 'shipped' | 'signed';

interface OrderRate {
  readonly id: string;
  readonly cohort: Cohort;
  /** After-sale facts any of which puts the order into the numerator. */
  readonly facts: number;
  /** The fact that says those could not be read. */
  readonly unknown: number;
  /** Return rates say how many of their orders may still come back. */
  readonly saysYoung: boolean;
}

const REASON = { unknown: FACT.REASON_UNKNOWN, saysYoung: true };
const OUTCOME = { unknown: FACT.OUTCOME_UNKNOWN, saysYoung: true };

const RATES: readonly OrderRate[] = [
  { id: 'goods.qualityReturnRate', cohort: 'signed', facts: FACT.QUALITY, ...REASON },
  { id: 'goods.qualityRefundPaidRate', cohort: 'paid', facts: FACT.QUALITY, ...REASON },
  { id: 'goods.returnRate', cohort: 'shipped', facts: FACT.RETURNED, ...OUTCOME },
  {
    id: 'goods.returnExchangeRate',
    cohort: 'shipped',
    facts: FACT.RETURNED | FACT.EXCHANGED,
    ...OUTCOME,
  },
  { id: 'goods.refundOnlyRate', cohort: 'shipped', facts: FACT.REFUNDED_ONLY, ...OUTCOME },
  { id: 'logistics.damageReturnRate', cohort: 'paid', facts: FACT.DAMAGE, ...REASON },
  {
    id: 'logistics.wrongItemRate',
    cohort: 'shipped',
    facts: FACT.WRONG_ITEM,
    ...REASON,
    saysYoung: false,
  },
  {
    id: 'logistics.complaintRate',
    cohort: 'paid',
    facts: FACT.LOGISTICS,
    ...REASON,
    saysYoung: false,
  },
  {
    id: 'service.complaintRate',
    cohort: 'paid',
    facts: FACT.ARBITRATED,
    unknown: FACT.ARBITRATION_UNKNOWN,
    saysYoung: false,
  },
];

/** How each is measured, by metric id. */
export const ORDER_AFTER_SALE_METRICS: Readonly<Record<string, (view: ShopView) => Measured>> =
  Object.fromEntries(
    RATES.map((rate) => [
      rate.id,
      (view: ShopView): Measured => {
        const measured = measureOrderRate(view, rate);
        // Orders are all we see of complaints, the platform counts more: shown, never scored.
        const standsIn = rate.id === 'service.complaintRate' && measured.status === 'ok';
        return standsIn ? { ...measured, status: 'proxy' } : measured;
      },
    ]),
  );

function measureOrderRate(view: ShopView, rate: OrderRate): Measured {
  const lacking =
    requireKinds(view, 'orders', 'afterSales') ?? requireColumns(view, columnsOf(rate));
  if (lacking !== null) return missing(lacking);
  const { orders, afterSales, frame } = view;
  const time = rate.cohort === 'signed' ? view.signed : orders.paid;
  const inCohort = (order: number): boolean =>
    rate.cohort !== 'shipped' || happened(frame, int32At(orders.ship, order));
  const judge = (order: number): Verdict => {
    if (!inCohort(order)) return OUT;
    const facts = uint16At(afterSales.factsOfOrder, order);
    if ((facts & rate.facts) !== 0) return HIT;
    return (facts & rate.unknown) === 0 ? MISS : OUT;
  };
  const measured = measureRatio(view, {
    time,
    groupings: groupingsOf(view, rate.facts),
    hours: false,
    judge,
    bad: 'hits',
    evidence: afterSaleOfOrder(view, rate.facts),
  });
  if (!rate.saysYoung || measured.status !== 'ok') return measured;
  const counted = (order: number): boolean =>
    inPeriod(frame, int32At(time, order)) && judge(order) !== OUT;
  return { ...measured, immature: youngOrders(view, counted) };
}

function columnsOf(rate: OrderRate): Requirement[] {
  const needs: Requirement[] = [];
  if (rate.unknown === FACT.REASON_UNKNOWN) needs.push(['afterSales', 'reasonClass']);
  if (rate.unknown === FACT.OUTCOME_UNKNOWN) {
    needs.push(['afterSales', 'type'], ['afterSales', 'status']);
  }
  if (rate.unknown === FACT.ARBITRATION_UNKNOWN) needs.push(['afterSales', 'arbitrated']);
  if (rate.cohort !== 'signed') needs.push(PAID);
  if (rate.cohort === 'shipped') needs.push(['orders', 'shipTime']);
  if (rate.cohort === 'signed') {
    // With none of these only returned orders would be known as signed, and nearly all of them would count as bad.
    needs.push(['orders', 'signTime', 'completeTime', 'shipStatusWord', 'status']);
  }
  return needs;
}

/** An order that counts stands with the product of its after-sale, where several come with that only if they are of one. */
function groupingsOf({ groups, afterSales }: ShopView, facts: number): readonly Grouping[] {
  const [ofAfterSale] = groups.afterSales;
  return groups.orders.map((grouping) => {
    if (grouping.by !== 'product' || ofAfterSale === undefined) return grouping;
    return {
      ...grouping,
      ofHit: (order) => {
        let place = -1;
        const { first, next } = afterSales;
        for (let at = int32At(first, order); at >= 0; at = int32At(next, at)) {
          if ((uint16At(afterSales.facts, at) & facts) === 0) continue;
          const own = byteAt(ofAfterSale.of, at);
          if (place >= 0 && place !== own) return grouping.listed;
          place = own;
        }
        return place < 0 ? grouping.listed : place;
      },
    };
  });
}

/** The after-sale that put the order into the numerator. */
function afterSaleOfOrder(view: ShopView, facts: number): EvidenceSource {
  const { afterSales: table, strings } = view.dataset;
  const { afterSales } = view;
  const time = (order: number): number => {
    const at = latestWith(afterSales, order, facts);
    return at < 0 ? TIME.EMPTY : int32At(afterSales.apply, at);
  };
  return {
    time,
    make: (order, value) => {
      const row = uint32At(afterSales.row, latestWith(afterSales, order, facts));
      const words = uint32At(table.columns.reason, row);
      return evidenceOf(table, strings, row, { value, text: words, time: time(order) });
    },
  };
}
