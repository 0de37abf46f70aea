/** Random shops for properties: few ids, so that duplicates, several lines and joins are common; odd cells included. */
import fc from 'fast-check';
import { PLATFORMS } from '../../model/platform';
import {
  AFTER_SALE_STATUS,
  AFTER_SALE_TYPE,
  LIABLE_PARTY,
  ORDER_STATUS,
  REASON_CLASS,
  REVIEW_LEVEL,
  type RecordKind,
} from '../../model/records';
import { UNREADABLE, type RowOf, type ShopFixture } from './make-dataset';

const FIRST_DAY = Date.UTC(2026, 5, 1) / 1000;
const SPAN = 70 * 86_400;

/** A time within 70 days from 2026-06-01; equal ones and round hours are common. */
const time = fc
  .oneof(
    fc.integer({ min: 0, max: SPAN }),
    fc.integer({ min: 0, max: 40 }).map((n) => n * 21_600),
  )
  .map((offset) =>
    new Date((FIRST_DAY + offset) * 1000).toISOString().slice(0, 19).replace('T', ' '),
  );

/** Mostly the value, now and then nothing or something unreadable. */
function odd<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null | typeof UNREADABLE> {
  return fc.oneof(
    { weight: 8, arbitrary: value },
    { weight: 3, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constant(UNREADABLE) },
  );
}

const word = (prefix: string, max: number): fc.Arbitrary<string> =>
  fc.integer({ min: 1, max }).map((n) => `${prefix}${n}`);
const orderId = word('69200000000000000', 12);

const order: fc.Arbitrary<RowOf<'orders'>> = fc.record({
  orderId,
  subOrderId: fc.option(word('69300000000000000', 16), { nil: null }),
  gift: fc.oneof(
    { weight: 6, arbitrary: fc.constant(false) },
    { weight: 1, arbitrary: fc.constant(true) },
  ),
  orderTime: time,
  payTime: fc.option(time, { freq: 8, nil: null }),
  promiseShipTime: odd(time),
  shipTime: odd(time),
  signTime: odd(time),
  completeTime: odd(time),
  expectedDeliveryTime: odd(time),
  status: fc.constantFrom(...ORDER_STATUS),
  shipStatusWord: fc.constantFrom('已签收', '待签收', '已发货', null),
  productId: word('p', 3),
  spec: word('s', 2),
});

const afterSale: fc.Arbitrary<RowOf<'afterSales'>> = fc.record({
  afterSaleId: word('14000000000000000', 15),
  orderId,
  subOrderId: fc.option(word('69300000000000000', 16), { nil: null }),
  type: fc.constantFrom(...AFTER_SALE_TYPE),
  status: fc.constantFrom(...AFTER_SALE_STATUS),
  applyTime: time,
  agreeTime: odd(time),
  merchantRefundTime: odd(time),
  finishTime: odd(time),
  closeTime: odd(time),
  returnShipTime: odd(time),
  shipStatusWord: fc.constantFrom('已签收', '未发货', null),
  reason: fc.constantFrom('质量问题', '破损', '不想要了'),
  reasonClass: fc.constantFrom(...REASON_CLASS),
  arbitrated: odd(fc.boolean()),
  liable: odd(fc.constantFrom(...LIABLE_PARTY)),
});

const review: fc.Arbitrary<RowOf<'reviews'>> = fc.record({
  orderId,
  productId: word('p', 3),
  rating: odd(fc.constantFrom(1, 2, 3, 4, 4.5, 5)),
  level: odd(fc.constantFrom(...REVIEW_LEVEL)),
  content: fc.constantFrom('很好', '一般', '此用户没有填写评价', null),
  time,
  replied: odd(fc.boolean()),
  replyTime: odd(time),
});

const day = fc
  .integer({ min: 0, max: 69 })
  .map((n) => new Date((FIRST_DAY + n * 86_400) * 1000).toISOString().slice(0, 10));
const count = fc.integer({ min: 0, max: 40 });
const rate = fc.double({ min: 0, max: 1, noNaN: true });

/** Agents of one or several files, some with days, some with rows of the whole shop among them. */
const agentStat: fc.Arbitrary<RowOf<'agentStats'>> = fc.oneof(
  fc.record({
    agent: word('客服', 3),
    scope: fc.constant('agent' as const),
    date: fc.option(day, { nil: null }),
    sessions: odd(count),
    receivedUsers: odd(count),
    avgReplySeconds: odd(count),
    threeMinuteRate: odd(rate),
    ratedCount: odd(count),
    badCount: odd(count),
  }),
  fc.record({
    agent: fc.constantFrom('店铺汇总值', '店铺平均值'),
    scope: fc.constant('shop' as const),
    date: fc.option(day, { nil: null }),
    sessions: odd(count),
    avgReplySecondsWorktime: odd(count),
    satisfactionRate: odd(rate),
  }),
);

/** Parcels of one or several orders, their rows repeated with other troubles. */
const parcel: fc.Arbitrary<RowOf<'parcels'>> = fc.record({
  trackingNo: word('YT', 6),
  orderIds: fc
    .uniqueArray(orderId, { minLength: 1, maxLength: 2 })
    .map((ids) => [...ids].sort().join(',')),
  shipTime: odd(time),
  pickupTime: odd(time),
  signTime: odd(time),
  exception: fc.constantFrom('揽收超时', null),
});

const value = fc.record({
  value: fc.double({ min: 0, max: 1, noNaN: true }),
  date: fc.option(fc.constantFrom('2026-06-20', '2026-07-20', '2026-08-20')),
  origin: fc.constantFrom('table' as const, 'typed' as const, 'pasted' as const),
});

/** Rows spread over one to three files, which may carry an export moment. */
function files<K extends RecordKind>(row: fc.Arbitrary<RowOf<K>>) {
  const file = fc.record(
    { rows: fc.array(row, { maxLength: 14 }), exportedAt: time },
    { requiredKeys: ['rows'] },
  );
  return fc.array(file, { minLength: 1, maxLength: 3 }).map((list) => ({ files: list }));
}

const shop: fc.Arbitrary<ShopFixture> = fc.record(
  {
    platform: fc.constantFrom(...PLATFORMS),
    orders: files(order),
    afterSales: files(afterSale),
    reviews: files(review),
    agentStats: files(agentStat),
    parcels: files(parcel),
    values: fc.record(
      { 'goods.rating': value, 'service.complaintRate': value, 'chat.satisfactionRate': value },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);

/** One to three shops. */
export const randomShops = fc.dictionary(fc.constantFrom('甲店', '乙店', '丙店'), shop, {
  minKeys: 1,
  maxKeys: 3,
});
