/**
 * Every metric of one shop, a second time: straight from the definitions, over plain records, the plainest way. It is
 * what `measure` is held against; nothing of `measure` is used here but the names of fields and metrics.
 */
import type { Period } from '../../../model/period';
import type { RecordKind } from '../../../model/records';
import type { ShopFixture } from '../make-dataset';
import { afterSaleMetrics, orderAfterSaleMetrics } from './after-sale-metrics';
import { plainAfterSales } from './after-sales';
import { ABSENT, civilSeconds, DAY, dayOf } from './cells';
import { chatMetrics } from './chat-metrics';
import { givenFigures } from './given-values';
import { orderMetrics, type Metrics } from './order-metrics';
import { plainOrders } from './orders';
import { badReviewPaidRate, reviewMetrics } from './review-metrics';
import { plainShop } from './rows';
import { without, type Figures } from './statistics';

/**
 * The 30 days that end on the newest payment, application, review or day of chats, or on the day a person gave figures of;
 * null where nothing has a day. Without a pay time column the order time stands for it.
 */
export function naivePeriod(shop: ShopFixture): Period | null {
  const { orders, afterSales, reviews, agentStats } = plainShop(shop);
  const given = Object.values(shop.values ?? {}).flatMap((value) =>
    typeof value !== 'number' && value.origin !== 'table' && typeof value.date === 'string'
      ? [civilSeconds(value.date)]
      : [],
  );
  const events = [
    ...(orders ?? []).map((line) =>
      line['payTime'] === ABSENT ? line['orderTime'] : line['payTime'],
    ),
    ...(afterSales ?? []).map(({ applyTime }) => applyTime),
    ...(reviews ?? []).map(({ time }) => time),
    ...(agentStats ?? []).map(({ date }) => date),
    ...given,
  ].filter((cell) => typeof cell === 'number');
  if (events.length === 0) return null;
  const last = Math.max(...events);
  return { from: dayOf(last - 29 * DAY), to: dayOf(last) };
}

/** The figures of a shop for the days of a period, by metric id. */
export function measureNaively(shop: ShopFixture, period: Period): (id: string) => Figures {
  const span = { from: civilSeconds(period.from), end: civilSeconds(period.to) + DAY - 1 };
  const plain = plainShop(shop);
  const orders = plainOrders(plain, span.end);
  const afterSales = plainAfterSales(plain, orders, shop.platform ?? 'douyin', span.end);
  const has = (kind: RecordKind) => (field: string) => {
    const rows = plain[kind];
    return rows !== null && (rows.length === 0 || rows.some((row) => row[field] !== ABSENT));
  };
  const parcelHas = (field: string) => plain.parcels !== null && has('parcels')(field);
  const columns = { has: has('orders'), parcelHas, afterSaleHas: has('afterSales') };
  const computed: Metrics = {
    ...(plain.orders === null ? {} : orderMetrics(orders, span, columns)),
    ...(plain.afterSales === null ? {} : afterSaleMetrics(afterSales, span, has('afterSales'))),
    ...(plain.orders === null || plain.afterSales === null
      ? {}
      : orderAfterSaleMetrics(orders, afterSales, span, columns)),
    ...(plain.reviews === null ? {} : reviewMetrics(plain.reviews, span, has('reviews'))),
    ...(plain.orders === null || plain.reviews === null
      ? {}
      : {
          'goods.badReviewPaidRate':
            (columns.has('payTime') || columns.has('status')) &&
            (has('reviews')('level') || has('reviews')('rating'))
              ? badReviewPaidRate(plain.reviews, orders, span)
              : without('noColumn'),
        }),
    ...(plain.agentStats === null ? {} : chatMetrics(plain.datedStats, span, has('agentStats'))),
  };
  // Computed beats table, typed and pasted, but only where it is exactly what the metric says.
  return (id) => {
    const own = computed[id] ?? without('noFile');
    return own.status === 'ok' ? own : (givenFigures(shop, id, period.to) ?? own);
  };
}
