/**
 * Random shops that look like shops: orders run from payment to completion, after-sales and parcels belong to them, and in
 * between stands everything exports are odd in. For holding `measure` against a second computation.
 */
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
import { METRICS } from '../catalogue';
import { UNREADABLE, type RowOf, type ShopFixture, type TableFixture } from './make-dataset';

/** The days the random events lie around: 90 of them, the period is some of them. */
const FIRST_DAY = Date.UTC(2026, 5, 1) / 1000;
const HOUR = 3600;
const DAY = 24 * HOUR;
const SPAN_DAYS = 90;

function stamp(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' ');
}

/** Hours about which rules of clocks turn, a second to either side, and any other second. */
const secondOfDay = fc.oneof(
  { weight: 2, arbitrary: fc.integer({ min: 0, max: DAY - 1 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(0, 6, 8, 18, 23, 24), fc.integer({ min: -1, max: 1 }))
      .map(([hour, off]) => (hour * HOUR + off + DAY) % DAY),
  },
);

const moment = fc
  .tuple(fc.integer({ min: 0, max: SPAN_DAYS - 1 }), secondOfDay)
  .map(([day, second]) => FIRST_DAY + day * DAY + second);

/** From one event to the next: mostly forward, at times at once, exactly on a limit, or backwards. */
const gap = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 0, max: 5 * DAY }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(0, 24 * HOUR, 48 * HOUR, 48 * HOUR + 1, 72 * HOUR, 72 * HOUR + 1),
  },
  { weight: 1, arbitrary: fc.integer({ min: -2 * DAY, max: -1 }) },
);

type Odd<T> = T | null | typeof UNREADABLE;

/** Mostly the value, now and then nothing or something unreadable. */
function odd<T>(arbitrary: fc.Arbitrary<T>, empty = 2): fc.Arbitrary<Odd<T>> {
  return fc.oneof(
    { weight: 14, arbitrary },
    { weight: empty, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constant(UNREADABLE) },
  );
}

function mostly<T>(usual: T, ...others: readonly T[]): fc.Arbitrary<T> {
  return fc.oneof(
    { weight: 8, arbitrary: fc.constant(usual) },
    { weight: 2, arbitrary: fc.constantFrom(...others) },
  );
}

const orderId = fc.integer({ min: 1, max: 14 }).map((n) => `692000${n}`);
/** Of an order that is in no file. */
const strangeId = fc.integer({ min: 1, max: 3 }).map((n) => `699000${n}`);

/** Some steps later than a moment, each odd in its own way: a stopped step leaves the later ones empty, mostly. */
const steps = (count: number) =>
  fc
    .tuple(
      moment,
      fc.array(odd(gap, 1), { minLength: count, maxLength: count }),
      fc.integer({ min: 1, max: count * 3 }),
    )
    .map(([start, gaps, last]) => {
      let at = start;
      return {
        start,
        times: gaps.map((step, index): Odd<string> => {
          if (index >= last || step === null) return null;
          if (step === UNREADABLE) return step;
          at += step;
          return stamp(at);
        }),
      };
    });

const at = (times: readonly Odd<string>[], index: number): Odd<string> => times[index] ?? null;

const order: fc.Arbitrary<RowOf<'orders'>> = fc
  .record({
    orderId,
    line: fc.integer({ min: 1, max: 2 }),
    hasSubOrder: mostly(true, false),
    gift: mostly<boolean | null>(false, true, null),
    course: steps(4),
    isPaid: mostly(true, false),
    promise: odd(fc.constantFrom(12, 24, 48, 72, 73, 24 * 10)),
    expected: odd(fc.integer({ min: 1, max: 8 })),
    // Words of statuses, types and reasons that nobody knows become `other`: these cells are never unreadable.
    status: fc.oneof(
      fc.constantFrom(...ORDER_STATUS, null),
      fc.constantFrom('completed', 'closed', 'shipped'),
    ),
    shipStatusWord: odd(fc.constantFrom('已签收', '待签收', '已发货'), 6),
    productId: fc.constantFrom('p1', 'p2'),
    productName: fc.constantFrom('杯子', '碗'),
    spec: fc.constantFrom('红', '蓝', null),
    trackingNo: odd(fc.constantFrom('YT1', 'YT2', 'YT3', 'YT4')),
    saysBuyer: mostly(true, false),
    giftOrderId: fc.oneof(
      { weight: 12, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: orderId },
    ),
  })
  .map(
    ({
      line,
      saysBuyer,
      hasSubOrder,
      course: { start, times },
      isPaid,
      promise,
      expected,
      ...rest
    }) => ({
      ...rest,
      // One buyer for all lines of an order, few buyers for many orders.
      buyerKey: saysBuyer ? `buyer${Number(rest.orderId) % 3}` : null,
      subOrderId: hasSubOrder ? `${rest.orderId}${line}` : null,
      orderTime: stamp(start - 60),
      payTime: isPaid ? stamp(start) : null,
      promiseShipTime: typeof promise === 'number' ? stamp(start + promise * HOUR) : promise,
      shipTime: at(times, 0),
      pickupTime: at(times, 1),
      signTime: at(times, 2),
      completeTime: at(times, 3),
      expectedDeliveryTime: typeof expected === 'number' ? stamp(start + expected * DAY) : expected,
    }),
  );

const afterSale: fc.Arbitrary<RowOf<'afterSales'>> = fc
  .record({
    afterSaleId: fc.integer({ min: 1, max: 14 }).map((n) => `140${n}`),
    orderId: fc.oneof(
      { weight: 8, arbitrary: orderId },
      { weight: 1, arbitrary: strangeId },
      { weight: 1, arbitrary: fc.constant(null) },
    ),
    line: fc.option(fc.integer({ min: 1, max: 2 })),
    course: steps(4),
    type: fc.oneof(
      fc.constantFrom(...AFTER_SALE_TYPE, null),
      fc.constantFrom('refund_only', 'return_refund'),
    ),
    status: fc.oneof(fc.constantFrom(...AFTER_SALE_STATUS, null), fc.constant('success')),
    shipStatusWord: odd(fc.constantFrom('已签收', '未签收', '未发货'), 6),
    closeTime: odd(moment.map(stamp), 8),
    reason: fc.constantFrom('质量问题', '破损', '不想要了'),
    reasonClass: fc.constantFrom(...REASON_CLASS),
    arbitrated: odd(fc.boolean()),
    liable: odd(fc.constantFrom(...LIABLE_PARTY)),
    fallback: odd(gap, 3),
  })
  .map(({ line, course: { start, times }, fallback, ...rest }) => ({
    ...rest,
    subOrderId: line === null ? null : `${rest.orderId ?? '6920001'}${line}`,
    applyTime: stamp(start),
    agreeTime: at(times, 0),
    returnShipTime: at(times, 1),
    finishTime: at(times, 2),
    merchantRefundTime: typeof fallback === 'number' ? stamp(start + fallback) : fallback,
  }));

const review: fc.Arbitrary<RowOf<'reviews'>> = fc
  .record({
    orderId: fc.option(orderId),
    productId: fc.constantFrom('p1', 'p2', null),
    rating: odd(fc.constantFrom(1, 2, 3, 4, 4.5, 5), 4),
    level: odd(fc.constantFrom(...REVIEW_LEVEL), 12),
    content: fc.constantFrom('很好', '一般', '坏了', '！！', '此用户没有填写评价。', null),
    time: moment,
    replied: odd(fc.boolean(), 6),
    reply: odd(fc.constantFrom('谢谢', '抱歉'), 10),
    replyTime: odd(gap, 8),
  })
  .map(({ time, replyTime, ...rest }) => ({
    ...rest,
    time: stamp(time),
    replyTime: typeof replyTime === 'number' ? stamp(time + replyTime) : replyTime,
  }));

const day = fc
  .integer({ min: 0, max: SPAN_DAYS - 1 })
  .map((n) => stamp(FIRST_DAY + n * DAY).slice(0, 10));
const count = fc.integer({ min: 0, max: 40 });
const rate = fc.integer({ min: 0, max: 100 }).map((n) => n / 100);

const agentStat: fc.Arbitrary<RowOf<'agentStats'>> = fc.record({
  agent: fc.constantFrom('小美', '小刚', null),
  scope: mostly<'agent' | 'shop'>('agent', 'shop'),
  date: fc.option(day, { nil: null }),
  sessions: odd(count),
  receivedUsers: odd(count),
  firstReplySeconds: odd(count),
  avgReplySeconds: odd(count),
  avgReplySecondsWorktime: odd(count, 8),
  threeMinuteRate: odd(rate),
  threeMinuteRateWorktime: odd(rate, 8),
  ratedCount: odd(count),
  goodCount: odd(count),
  badCount: odd(fc.integer({ min: 0, max: 8 })),
  satisfactionRate: odd(rate),
  dissatisfactionRate: odd(rate),
  inquiryUsers: odd(count),
  paidUsers: odd(fc.integer({ min: 0, max: 8 })),
});

const parcel: fc.Arbitrary<RowOf<'parcels'>> = fc
  .record({
    trackingNo: fc.constantFrom('YT1', 'YT2', 'YT3', 'YT4', 'YT5'),
    orderIds: odd(
      fc
        .uniqueArray(
          fc.oneof({ weight: 6, arbitrary: orderId }, { weight: 1, arbitrary: strangeId }),
          { minLength: 1, maxLength: 3 },
        )
        .map((ids) => [...ids].sort().join(',')),
    ),
    course: steps(3),
    exception: fc.constantFrom('揽收超时', '派签超时', null),
  })
  .map(({ course: { times }, ...rest }) => ({
    ...rest,
    shipTime: at(times, 0),
    pickupTime: at(times, 1),
    signTime: at(times, 2),
  }));

/** Columns a file always has, as without them its rows are not read. */
const KEPT: Readonly<Record<RecordKind, readonly string[]>> = {
  orders: ['orderId'],
  afterSales: ['afterSaleId', 'orderId', 'applyTime'],
  reviews: ['time'],
  agentStats: ['agent', 'scope'],
  parcels: ['trackingNo'],
};

/** Columns a row may lack in a file of its own. */
function fieldsOfRow(row: object, kind: RecordKind): readonly string[] {
  return Object.keys(row).filter((field) => !KEPT[kind].includes(field));
}

/**
 * Rows in one or two files, some of them in both (as they are, or changed in one cell), the files with or without an
 * export moment, and each without some columns.
 */
function files<K extends RecordKind>(
  kind: K,
  row: fc.Arbitrary<RowOf<K>>,
  most: number,
): fc.Arbitrary<TableFixture<K>> {
  const lacking = fc.oneof(
    { weight: 5, arbitrary: fc.constant<readonly number[]>([]) },
    { weight: 2, arbitrary: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }) },
    // Columns of one matter stand side by side, and are missing together.
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.nat(), fc.integer({ min: 2, max: 4 }))
        .map(([first, count]) => Array.from({ length: count }, (_, index) => first + index)),
    },
  );
  return fc
    .record({
      rows: fc.array(row, { minLength: 1, maxLength: most }),
      second: fc.option(
        fc.record({
          rows: fc.array(row, { maxLength: 4 }),
          copied: fc.array(fc.nat(), { maxLength: 4 }),
          changed: fc.array(fc.tuple(fc.nat(), fc.nat(), row), { maxLength: 4 }),
        }),
      ),
      exported: fc.array(fc.option(moment), { minLength: 2, maxLength: 2 }),
      lacking: fc.tuple(lacking, lacking),
    })
    .map(({ rows, second, exported, lacking: [lackingFirst, lackingSecond] }) => {
      const again =
        second === null
          ? null
          : [
              ...second.rows,
              ...second.copied.flatMap((index) => rows[index % rows.length] ?? []),
              ...second.changed.flatMap(([index, field, other]) => {
                const one = rows[index % rows.length];
                if (one === undefined) return [];
                const fields = fieldsOfRow(one, kind).filter(
                  (name) => !/Id$|^date$|^spec$/.test(name),
                );
                const name = fields[field % fields.length] ?? '';
                return [{ ...one, [name]: other[name as keyof typeof other] }];
              }),
            ];
      const file = (own: readonly RowOf<K>[], index: number, without: readonly number[]) => {
        const time = exported[index] ?? null;
        const fields = fieldsOfRow(rows[0] ?? {}, kind);
        const gone = new Set(without.map((n) => fields[n % fields.length]));
        return {
          ...(time === null ? {} : { exportedAt: stamp(time) }),
          rows: own.map(
            (one) =>
              Object.fromEntries(
                Object.entries(one).filter(([name]) => !gone.has(name)),
              ) as RowOf<K>,
          ),
        };
      };
      return {
        files: [
          file(rows, 0, lackingFirst),
          ...(again === null ? [] : [file(again, 1, lackingSecond)]),
        ],
      };
    });
}

const value = fc.record(
  {
    value: fc.option(rate),
    numerator: fc.option(fc.integer({ min: 0, max: 50 })),
    denominator: fc.option(fc.integer({ min: 0, max: 90 })),
    count: fc.option(fc.integer({ min: 1, max: 90 })),
    date: fc.option(day),
    origin: fc.constantFrom('table' as const, 'typed' as const, 'pasted' as const),
  },
  { requiredKeys: ['value', 'origin'] },
);

const shop: fc.Arbitrary<ShopFixture> = fc
  .record({
    platform: fc.constantFrom(...PLATFORMS),
    orders: fc.option(files('orders', order, 18), { freq: 9, nil: undefined }),
    afterSales: fc.option(files('afterSales', afterSale, 14), { freq: 9, nil: undefined }),
    reviews: fc.option(files('reviews', review, 8), { freq: 3, nil: undefined }),
    agentStats: fc.option(files('agentStats', agentStat, 6), { freq: 3, nil: undefined }),
    parcels: fc.option(files('parcels', parcel, 6), { freq: 2, nil: undefined }),
    values: fc.dictionary(fc.constantFrom(...METRICS.map(({ id }) => id)), value, { maxKeys: 6 }),
  })
  .map(
    (fixture) =>
      Object.fromEntries(
        Object.entries(fixture).filter(([, part]) => part !== undefined),
      ) as ShopFixture,
  );

const period = fc
  .tuple(
    fc.oneof(
      { weight: 3, arbitrary: fc.integer({ min: 20, max: 60 }) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: SPAN_DAYS }) },
    ),
    fc.oneof(
      { weight: 3, arbitrary: fc.constant(30) },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: 100 }) },
    ),
  )
  .map(([first, length]) => ({
    from: stamp(FIRST_DAY + first * DAY).slice(0, 10),
    to: stamp(FIRST_DAY + (first + length - 1) * DAY).slice(0, 10),
  }));

/** A shop and the days looked at; null = those that are looked at when none are chosen. */
export const shopAndPeriod = fc.record({ shop, period: fc.option(period, { freq: 8 }) });
