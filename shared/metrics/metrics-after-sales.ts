/** Metrics whose denominator is after-sales: how fast and how well they are handled. */
import { BYTE, TEXT, TIME } from '../model/columns';
import { LIABLE_PARTY } from '../model/records';
import {
  HIT,
  measureMean,
  measureRatio,
  MISS,
  missing,
  OUT,
  type EvidenceSource,
  type Measured,
  type Verdict,
} from './accumulate';
import { FACT } from './after-sales-view';
import { byteAt, int32At, uint16At, uint32At } from './cells';
import { requireColumns, requireKinds, type Requirement } from './requirements';
import { evidenceOf, type ShopView } from './shop-view';
import { auditStart, happened, HOUR, inPeriod } from './time-windows';

/** 仅退款 is on time within this. */
const REFUND_LIMIT = 48 * HOUR;
const MERCHANT = LIABLE_PARTY.indexOf('merchant') + 1;
/** `none` is written both for nobody liable and for not decided yet, so it counts as undecided. */
const UNDECIDED = LIABLE_PARTY.indexOf('none') + 1;

const DONE: Requirement = ['afterSales', 'finishTime', 'merchantRefundTime'];

/** How each is measured, by metric id. */
export const AFTER_SALE_METRICS: Readonly<Record<string, (view: ShopView) => Measured>> = {
  'service.auditHours': auditHours,
  'service.refundOnlyHours': (view) => duration(view, FACT.REFUNDED_ONLY, [DONE], doneAfter(view)),
  'service.returnRefundHours': (view) => duration(view, FACT.RETURNED, [DONE], doneAfter(view)),
  'service.returnHandlingHours': returnHandlingHours,
  'service.refundOnTimeRate': refundOnTimeRate,
  'service.escalationRate': (view) => as('proxy', escalationRate(view)),
  'service.rejectionRate': (view) => as('lowerBound', rejectionRate(view)),
  'service.merchantLiableRate': merchantLiableRate,
  'service.resolutionRate': (view) => as('upperBound', resolutionRate(view)),
};

/** A time of an after-sale's own row. */
function cellOf({ afterSales }: ShopView, column: Int32Array, index: number): number {
  return int32At(column, uint32At(afterSales.row, index));
}

function auditHours(view: ShopView): Measured {
  const { agreeTime } = view.dataset.afterSales.columns;
  const { afterSales, frame } = view;
  const facts = FACT.REFUNDED_ONLY | FACT.RETURNED;
  return duration(view, facts, [['afterSales', 'agreeTime']], (index) => {
    const [apply, agree] = [int32At(afterSales.apply, index), cellOf(view, agreeTime, index)];
    if (!happened(frame, agree) || agree < apply) return null;
    return Math.max(0, agree - auditStart(apply));
  });
}

function returnHandlingHours(view: ShopView): Measured {
  const { finishTime, returnShipTime } = view.dataset.afterSales.columns;
  const needs: Requirement[] = [
    ['afterSales', 'finishTime'],
    ['afterSales', 'returnShipTime'],
  ];
  return duration(view, FACT.RETURNED, needs, (index) => {
    const finish = cellOf(view, finishTime, index);
    const sent = cellOf(view, returnShipTime, index);
    return happened(view.frame, finish) && sent >= TIME.FIRST && sent <= finish
      ? finish - sent
      : null;
  });
}

/** A computed value that is not quite what its name says. */
function as(status: 'proxy' | 'lowerBound' | 'upperBound', measured: Measured): Measured {
  return measured.status === 'ok' ? { ...measured, status } : measured;
}

/** Mean over the successful after-sales with one of the facts. */
function duration(
  view: ShopView,
  facts: number,
  needs: readonly Requirement[],
  ticks: (index: number) => number | null,
): Measured {
  const { afterSales } = view;
  const lacking =
    requireKinds(view, 'afterSales') ??
    requireColumns(view, [['afterSales', 'type'], ['afterSales', 'status'], ...needs]);
  if (lacking !== null) return missing(lacking);
  return measureMean(view, {
    time: afterSales.apply,
    groupings: view.groups.afterSales,
    hours: true,
    ticks: (index) => ((uint16At(afterSales.facts, index) & facts) === 0 ? null : ticks(index)),
    ticksPerUnit: HOUR,
    unit: 'hours',
    bad: 'high',
    percentiles: true,
    evidence: afterSaleEvidence(view),
  });
}

/** Seconds from the application to the money back. */
function doneAfter({ afterSales, frame }: ShopView): (index: number) => number | null {
  return (index) => {
    const [apply, done] = [int32At(afterSales.apply, index), int32At(afterSales.done, index)];
    return happened(frame, done) && done >= apply ? done - apply : null;
  };
}

function ratio(
  view: ShopView,
  needs: readonly Requirement[],
  judge: (index: number, facts: number) => Verdict,
  bad: 'hits' | 'misses',
): Measured {
  const { afterSales } = view;
  const lacking = requireKinds(view, 'afterSales') ?? requireColumns(view, needs);
  if (lacking !== null) return missing(lacking);
  return measureRatio(view, {
    time: afterSales.apply,
    groupings: view.groups.afterSales,
    hours: true,
    judge: (index) => judge(index, uint16At(afterSales.facts, index)),
    bad,
    evidence: afterSaleEvidence(view),
  });
}

/** A success without a time cannot be judged and is in neither part. */
function refundOnTimeRate(view: ShopView): Measured {
  const seconds = doneAfter(view);
  const needs: Requirement[] = [['afterSales', 'type'], ['afterSales', 'status'], DONE];
  const judge = (index: number, facts: number): Verdict => {
    const taken = (facts & FACT.REFUNDED_ONLY) === 0 ? null : seconds(index);
    if (taken === null) return OUT;
    return taken <= REFUND_LIMIT ? HIT : MISS;
  };
  return ratio(view, needs, judge, 'misses');
}

/**
 * Orders with arbitration among orders with an after-sale. An order stands on the day of its first application in the
 * period; one that has none there, on its first in the days of the series.
 */
function escalationRate(view: ShopView): Measured {
  const { afterSales, dataset, frame } = view;
  const { orderId } = dataset.afterSales.columns;
  const orders = new Map<number, { first: number; facts: number; inside: boolean }>();
  for (let index = 0; index < afterSales.length; index += 1) {
    const apply = int32At(afterSales.apply, index);
    const inside = inPeriod(frame, apply);
    if (!inside && (apply < frame.dailyStart || !happened(frame, apply))) continue;
    const order = int32At(afterSales.order, index);
    const id =
      order >= 0
        ? uint32At(view.orders.orderId, order)
        : uint32At(orderId, uint32At(afterSales.row, index));
    const key = id >= TEXT.FIRST ? id : -1 - index;
    const known = orders.get(key);
    const facts = uint16At(afterSales.facts, index);
    if (known === undefined || (inside && !known.inside)) {
      orders.set(key, { first: index, facts, inside });
    } else if (inside === known.inside) {
      known.facts |= facts;
      if (apply < int32At(afterSales.apply, known.first)) known.first = index;
    }
  }
  const facts = new Map([...orders.values()].map((order) => [order.first, order.facts]));
  const judge = (index: number): Verdict => {
    const known = facts.get(index);
    if (known === undefined) return OUT;
    if ((known & FACT.ARBITRATED) !== 0) return HIT;
    return (known & FACT.ARBITRATION_UNKNOWN) === 0 ? MISS : OUT;
  };
  return ratio(view, [['afterSales', 'arbitrated']], judge, 'hits');
}

function rejectionRate(view: ShopView): Measured {
  const judge = (_index: number, facts: number): Verdict => {
    if ((facts & (FACT.WITHDRAWN | FACT.STATUS_UNKNOWN)) !== 0) return OUT;
    return (facts & FACT.REJECTED) === 0 ? MISS : HIT;
  };
  return ratio(view, [['afterSales', 'status']], judge, 'hits');
}

function merchantLiableRate(view: ShopView): Measured {
  const { liable } = view.dataset.afterSales.columns;
  const judge = (index: number, facts: number): Verdict => {
    const party = byteAt(liable, uint32At(view.afterSales.row, index));
    const decided = party !== BYTE.EMPTY && party !== UNDECIDED && party < BYTE.ABSENT;
    if ((facts & FACT.ARBITRATED) === 0 || !decided) return OUT;
    return party === MERCHANT ? HIT : MISS;
  };
  return ratio(
    view,
    [
      ['afterSales', 'arbitrated'],
      ['afterSales', 'liable'],
    ],
    judge,
    'hits',
  );
}

function resolutionRate(view: ShopView): Measured {
  const judge = (_index: number, facts: number): Verdict => {
    if ((facts & (FACT.ARBITRATION_UNKNOWN | FACT.STATUS_UNKNOWN)) !== 0) return OUT;
    return (facts & (FACT.ARBITRATED | FACT.REJECTED)) === 0 ? HIT : MISS;
  };
  return ratio(
    view,
    [
      ['afterSales', 'arbitrated'],
      ['afterSales', 'status'],
    ],
    judge,
    'misses',
  );
}

/** An after-sale with the buyer's reason. */
function afterSaleEvidence(view: ShopView): EvidenceSource {
  const { afterSales: table, strings } = view.dataset;
  const { afterSales } = view;
  return {
    time: (index) => int32At(afterSales.apply, index),
    make: (index, value) => {
      const row = uint32At(afterSales.row, index);
      const text = uint32At(table.columns.reason, row);
      return evidenceOf(table, strings, row, {
        value,
        text,
        time: int32At(afterSales.apply, index),
      });
    },
  };
}
