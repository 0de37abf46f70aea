/** Metrics of orders, straight from their definitions. */
import { DAY, HOUR, isUnknown, isValue, type Cell } from './cells';
import { clockStart, type Order } from './orders';
import { meanHours, ratio, without, type Figures, type Part, type Span } from './statistics';

export type Metrics = Readonly<Record<string, Figures>>;

/** What the order files (and those of parcels) have. */
export interface Columns {
  readonly has: (field: string) => boolean;
  readonly parcelHas: (field: string) => boolean;
}

export function orderMetrics(orders: readonly Order[], span: Span, columns: Columns): Metrics {
  const { has, parcelHas } = columns;
  const isPaidKnown = has('payTime') || has('status');
  const paid = orders.flatMap((order) =>
    order.paidAt === null ? [] : [{ ...order, paidAt: order.paidAt }],
  );
  const needs = (fields: readonly boolean[], figures: () => Figures): Figures =>
    fields.every(Boolean) ? figures() : without('noColumn');
  const duration = (
    of: readonly (Order & { readonly paidAt: number })[],
    from: (order: Order) => Cell<number>,
    to: (order: Order) => Cell<number>,
    floor: (order: Order) => number,
  ) =>
    of.flatMap((order) => {
      const start = from(order);
      const stop = to(order);
      if (!isValue(start) || !isValue(stop) || stop < start) return [];
      return [{ at: order.paidAt, value: Math.max(0, stop - floor(order)) }];
    });
  const payOf = ({ pay }: Order) => pay;
  const noPresale = paid.filter(({ presale }) => presale === false);
  const start = ({ pay }: Order) => (isValue(pay) ? clockStart(pay, 'pay') : 0);
  const hasPickup = has('pickupTime') || parcelHas('pickupTime');
  const due = paid.filter(({ cancelled }) => cancelled === false);
  const cancelled: Part[] = paid
    .filter(
      ({ cancelled, noStatus, everShipped }) =>
        !isUnknown(cancelled) && (!noStatus || isValue(everShipped)),
    )
    .map((order) => ({
      at: order.paidAt,
      numerator: Number(order.cancelled === true),
      denominator: 1,
    }));
  return {
    'logistics.pickupHours': needs([has('payTime'), hasPickup || has('shipTime')], () =>
      hasPickup
        ? meanHours(
            duration(noPresale, payOf, ({ pickup }) => pickup, start),
            span,
          )
        : meanHours(
            duration(noPresale, payOf, ({ ship }) => ship, start),
            span,
            'lowerBound',
          ),
    ),
    'logistics.shipHours': needs([has('payTime'), has('shipTime')], () =>
      meanHours(
        duration(
          noPresale,
          payOf,
          ({ ship }) => ship,
          ({ pay }) => (isValue(pay) ? pay : 0),
        ),
        span,
      ),
    ),
    'logistics.onTimeShipRate': needs([isPaidKnown, has('shipTime'), has('promiseShipTime')], () =>
      ratio(
        due.flatMap((order) => {
          const { promise, ship } = order;
          if (!isValue(promise) || promise > span.end || isUnknown(ship)) return [];
          const onTime = isValue(ship) && ship <= promise;
          return [{ at: order.paidAt, numerator: Number(onTime), denominator: 1 }];
        }),
        span,
      ),
    ),
    'logistics.ship48hRate': needs([has('payTime'), has('shipTime')], () =>
      ratio(
        due.flatMap((order) => {
          const { pay, ship, presale } = order;
          if (presale !== false || !isValue(pay) || isUnknown(ship)) return [];
          if (isValue(ship) && ship < pay) return [];
          if (!isValue(ship) && span.end + 1 - pay < 48 * HOUR) return [];
          const within48 = isValue(ship) && ship - pay <= 48 * HOUR;
          return [{ at: order.paidAt, numerator: Number(within48), denominator: 1 }];
        }),
        span,
      ),
    ),
    'logistics.deliveryHours': needs(
      [has('signTime') || parcelHas('signTime'), has('shipTime') || parcelHas('shipTime')],
      () =>
        meanHours(
          orders.flatMap(({ sign, everShipped }) =>
            isValue(sign) && isValue(everShipped) && sign >= everShipped
              ? [{ at: sign, value: sign - everShipped }]
              : [],
          ),
          span,
        ),
    ),
    'logistics.onTimeDeliveryRate': needs(
      [isPaidKnown, has('expectedDeliveryTime'), has('signTime') || parcelHas('signTime')],
      () =>
        ratio(
          paid.flatMap(({ expected, sign, cancelled: isCancelled, paidAt }) => {
            if (!isValue(expected) || expected > span.end) return [];
            if (isCancelled === true || isUnknown(sign)) return [];
            const onTime = isValue(sign) && sign <= expected;
            return [{ at: paidAt, numerator: Number(onTime), denominator: 1 }];
          }),
          span,
        ),
    ),
    'orders.completionRate': needs([isPaidKnown, has('status') || has('completeTime')], () =>
      completion(paid, span),
    ),
    'orders.cancelRate': needs([isPaidKnown, has('status'), has('shipTime')], () =>
      ratio(cancelled, span),
    ),
    'customers.repurchaseRate90': needs([isPaidKnown, has('buyerKey')], () =>
      repurchase(paid, orders, span),
    ),
  };
}

/** Buyers with two paid orders or more in the 90 days to the end, of the buyers in them; no day is theirs. */
function repurchase(
  paid: readonly (Order & { readonly paidAt: number })[],
  all: readonly Order[],
  span: Span,
): Figures {
  const first = span.end + 1 - 90 * DAY;
  const bought = new Map<string, number>();
  for (const { buyer, paidAt } of paid) {
    if (buyer === null || paidAt < first || paidAt > span.end) continue;
    bought.set(buyer, (bought.get(buyer) ?? 0) + 1);
  }
  const counts = [...bought.values()];
  // Files that begin later do not show who bought before: the true rate is no lower.
  const isWhole = all.some(({ began }) => began !== null && began < first + DAY);
  const figures = ratio(
    counts.map((count) => ({ at: span.end, numerator: Number(count > 1), denominator: 1 })),
    span,
    isWhole ? 'ok' : 'lowerBound',
  );
  return { ...figures, daily: [] };
}

function completion(paid: readonly (Order & { readonly paidAt: number })[], span: Span): Figures {
  const known = paid.filter(({ completed }) => completed !== null);
  const isMature = ({ completed, closed, paidAt }: Order & { readonly paidAt: number }) =>
    completed === true || closed || !isYoung(paidAt, span);
  const young = known.filter(
    (order) => !isMature(order) && order.paidAt >= span.from && order.paidAt <= span.end,
  ).length;
  const parts = known.filter(isMature).map(({ completed, paidAt }) => ({
    at: paidAt,
    numerator: Number(completed === true),
    denominator: 1,
  }));
  const figures = ratio(parts, span);
  if (figures.denominator === null) return without(young > 0 ? 'immature' : 'noRows', young);
  return { ...figures, immature: young };
}

/** Paid less than 20 days before the period's end (the midnight after its last day), or even later. */
export function isYoung(paidAt: number, { end }: Span): boolean {
  return end + 1 - paidAt < 20 * DAY;
}
