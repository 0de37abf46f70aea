/** Metrics of after-sales alone, and of orders that have some. */
import { DAY, HOUR, isUnknown, isValue, type Cell } from './cells';
import { UNREADABLE } from '../make-dataset';
import type { AfterSale } from './after-sales';
import { isYoung, type Columns, type Metrics } from './order-metrics';
import { clockStart, type Order } from './orders';
import { meanHours, ratio, without, type Figures, type Part, type Span } from './statistics';

const LIMIT = 48 * HOUR;

const needs = (fields: readonly boolean[], figures: () => Figures): Figures =>
  fields.every(Boolean) ? figures() : without('noColumn');

export function afterSaleMetrics(
  afterSales: readonly AfterSale[],
  span: Span,
  has: (field: string) => boolean,
): Metrics {
  const successful = (...types: readonly string[]) =>
    afterSales.filter(
      ({ type, status }) =>
        status === 'success' && typeof type === 'string' && types.includes(type),
    );
  const known = has('type') && has('status');
  const refunded = ({ done }: AfterSale) => done;
  const lasting = (
    of: readonly AfterSale[],
    from: (one: AfterSale) => Cell<number>,
    to: (one: AfterSale) => Cell<number>,
  ) =>
    of.flatMap((one) => {
      const start = from(one);
      const stop = to(one);
      return isValue(start) && isValue(stop) && stop >= start
        ? [{ at: one.apply, one, value: stop - start }]
        : [];
    });
  const applied = ({ apply }: AfterSale) => apply;
  const hasRefund = has('finishTime') || has('merchantRefundTime');
  return {
    'service.auditHours': needs([known, has('agreeTime')], () =>
      meanHours(
        lasting(successful('refund_only', 'return_refund'), applied, ({ agree }) => agree).map(
          ({ at, one, value }) => ({
            at,
            value: Math.max(0, value + one.apply - clockStart(one.apply, 'apply')),
          }),
        ),
        span,
      ),
    ),
    'service.refundOnlyHours': needs([known, hasRefund], () =>
      meanHours(lasting(successful('refund_only'), applied, refunded), span),
    ),
    'service.returnRefundHours': needs([known, hasRefund], () =>
      meanHours(lasting(successful('return_refund'), applied, refunded), span),
    ),
    'service.returnHandlingHours': needs([known, has('finishTime'), has('returnShipTime')], () =>
      meanHours(
        lasting(
          successful('return_refund'),
          ({ returnShip }) => returnShip,
          ({ finish }) => finish,
        ),
        span,
      ),
    ),
    'service.refundOnTimeRate': needs([known, hasRefund], () =>
      ratio(
        lasting(successful('refund_only'), applied, refunded).map(({ at, value }) => ({
          at,
          numerator: Number(value <= LIMIT),
          denominator: 1,
        })),
        span,
      ),
    ),
    'service.escalationRate': needs([has('arbitrated')], () =>
      ratio(escalations(afterSales, span), span, 'proxy'),
    ),
    'service.rejectionRate': needs([has('status')], () =>
      ratio(
        afterSales
          .filter(({ status }) => !isUnknown(status) && status !== 'withdrawn')
          .map(({ apply, status }) => ({
            at: apply,
            numerator: Number(status === 'rejected'),
            denominator: 1,
          })),
        span,
        'lowerBound',
      ),
    ),
    'service.merchantLiableRate': needs([has('arbitrated'), has('liable')], () =>
      ratio(
        afterSales
          .filter(
            ({ arbitrated, liable }) => arbitrated === true && isValue(liable) && liable !== 'none',
          )
          .map(({ apply, liable }) => ({
            at: apply,
            numerator: Number(liable === 'merchant'),
            denominator: 1,
          })),
        span,
      ),
    ),
    'service.resolutionRate': needs([has('status'), has('arbitrated')], () =>
      ratio(
        afterSales
          .filter(({ status, arbitrated }) => !isUnknown(status) && !isUnknown(arbitrated))
          .map(({ apply, status, arbitrated }) => ({
            at: apply,
            numerator: Number(!(arbitrated === true || status === 'rejected')),
            denominator: 1,
          })),
        span,
        'upperBound',
      ),
    ),
  };
}

/**
 * Orders with an after-sale applied for in the period, each once, on the day of its first; for the days before the period
 * those that have none in it. An after-sale of no order stands for itself.
 */
function escalations(afterSales: readonly AfterSale[], span: Span): readonly Part[] {
  const seriesStart = span.end + 1 - 60 * DAY;
  const ofOrder = new Map<unknown, AfterSale[]>();
  for (const one of afterSales) {
    const id = one.order?.id ?? (isValue(one.orderId) ? one.orderId : one);
    ofOrder.set(id, [...(ofOrder.get(id) ?? []), one]);
  }
  return [...ofOrder.values()].flatMap((all) => {
    const inside = all.filter(({ apply }) => apply >= span.from);
    const counted = inside.length > 0 ? inside : all.filter(({ apply }) => apply >= seriesStart);
    const isArbitrated = counted.some(({ arbitrated }) => arbitrated === true);
    if (!isArbitrated && counted.some(({ arbitrated }) => isUnknown(arbitrated))) return [];
    const at = Math.min(...counted.map(({ apply }) => apply));
    return counted.length === 0 ? [] : [{ at, numerator: Number(isArbitrated), denominator: 1 }];
  });
}

export function orderAfterSaleMetrics(
  orders: readonly Order[],
  afterSales: readonly AfterSale[],
  span: Span,
  columns: Columns & { readonly afterSaleHas: (field: string) => boolean },
): Metrics {
  const { has, parcelHas, afterSaleHas } = columns;
  const of = new Map<Order, AfterSale[]>();
  for (const one of afterSales)
    if (one.order !== null) of.set(one.order, [...(of.get(one.order) ?? []), one]);
  const cohort = (
    base: readonly { readonly order: Order; readonly at: number }[],
    counts: (one: AfterSale) => boolean | null,
    status: 'ok' | 'proxy' = 'ok',
    saysYoung = true,
  ): Figures => {
    const parts = base.flatMap(({ order, at }) => {
      const verdicts = (of.get(order) ?? []).map(counts);
      const hit = verdicts.includes(true);
      if (!hit && verdicts.includes(null)) return [];
      return [{ at, numerator: Number(hit), denominator: 1, order }];
    });
    const young = parts.filter(
      ({ at, order }) =>
        at >= span.from && at <= span.end && order.paidAt !== null && isYoung(order.paidAt, span),
    ).length;
    const figures = ratio(parts, span, status);
    return figures.denominator === null ? figures : { ...figures, immature: saysYoung ? young : 0 };
  };
  const ofClass =
    (...classes: readonly string[]) =>
    ({ reasonClass }: AfterSale): boolean | null =>
      isUnknown(reasonClass)
        ? null
        : typeof reasonClass === 'string' && classes.includes(reasonClass);
  const succeeded =
    (...types: readonly string[]) =>
    ({ type, status }: AfterSale): boolean | null => {
      if (isUnknown(status)) return null;
      if (status !== 'success') return false;
      return isUnknown(type) ? null : typeof type === 'string' && types.includes(type);
    };
  const paid = orders.flatMap((order) =>
    order.paidAt === null ? [] : [{ order, at: order.paidAt }],
  );
  const shipped = paid.filter(({ order }) => isValue(order.ship));
  const signed = orders.flatMap((order) => {
    const at = signedAt(order, of.get(order) ?? [], span.end);
    return at === null ? [] : [{ order, at }];
  });
  const isPaidKnown = has('payTime') || has('status');
  const isSignedKnown =
    has('signTime') ||
    parcelHas('signTime') ||
    has('completeTime') ||
    has('shipStatusWord') ||
    has('status');
  const byClass = [isPaidKnown, afterSaleHas('reasonClass')];
  const byOutcome = [isPaidKnown, has('shipTime'), afterSaleHas('type'), afterSaleHas('status')];
  const quality = ofClass('quality', 'misdescribed');
  return {
    'goods.qualityReturnRate': needs([isSignedKnown, afterSaleHas('reasonClass')], () =>
      cohort(signed, quality),
    ),
    'goods.qualityRefundPaidRate': needs(byClass, () => cohort(paid, quality)),
    'goods.returnRate': needs(byOutcome, () => cohort(shipped, succeeded('return_refund'))),
    'goods.returnExchangeRate': needs(byOutcome, () =>
      cohort(shipped, succeeded('return_refund', 'exchange')),
    ),
    'goods.refundOnlyRate': needs(byOutcome, () => cohort(shipped, succeeded('refund_only'))),
    'logistics.damageReturnRate': needs(byClass, () => cohort(paid, ofClass('damage'))),
    'logistics.wrongItemRate': needs([...byClass, has('shipTime')], () =>
      cohort(shipped, ofClass('wrong_or_missing'), 'ok', false),
    ),
    'logistics.complaintRate': needs(byClass, () =>
      cohort(paid, ofClass('logistics', 'not_received'), 'ok', false),
    ),
    'service.complaintRate': needs([isPaidKnown, afterSaleHas('arbitrated')], () =>
      cohort(
        paid,
        ({ arbitrated }) => (isUnknown(arbitrated) ? null : arbitrated === true),
        'proxy',
        false,
      ),
    ),
  };
}

/**
 * When an order counts as signed: sign time, completion; else an after-sale that says so or brought the goods back; else a
 * word of the order, dated by its first after-sale. Not in the text: without any after-sale the word is dated by the payment.
 */
function signedAt(order: Order, afterSales: readonly AfterSale[], end: number): number | null {
  for (const time of [order.sign, order.complete] as const) {
    if (time === UNREADABLE) return null;
    if (isValue(time)) return time <= end ? time : null;
  }
  const proof = afterSales.filter(
    ({ type, status, saysSigned }) =>
      saysSigned || (type === 'return_refund' && status === 'success'),
  );
  if (proof.length > 0) return Math.min(...proof.map(({ apply }) => apply));
  if (!order.saysSigned) return null;
  return afterSales.length > 0 ? Math.min(...afterSales.map(({ apply }) => apply)) : order.paidAt;
}
