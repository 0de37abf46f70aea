import { describe, expect, it } from 'vitest';
import { concatenate } from '../import/concatenate';
import { METRICS } from './catalogue';
import { measure } from './measure';
import { makeDataset, UNREADABLE } from './testing/make-dataset';
import { metricOf } from './testing/metric-of';

describe('summary tables', () => {
  const shop = (
    [good, neutral, bad]: readonly [number, number, number],
    [processed, completed]: readonly [number, number],
    days: number,
  ) => {
    const denominator = good + neutral + bad;
    return {
      platform: 'other' as const,
      values: {
        'reviews.goodRate': { numerator: good, denominator },
        'reviews.neutralRate': { numerator: neutral, denominator },
        'reviews.badRate': { numerator: bad, denominator },
        'orders.completionRate': { numerator: completed, denominator: processed },
        'logistics.shipHours': days * 24,
      },
    };
  };
  const dataset = makeDataset({
    小店A: shop([500, 50, 10], [1000, 950], 1),
    小店B: shop([400, 80, 20], [900, 800], 2),
    小店C: shop([450, 60, 15], [800, 720], 1.5),
  });

  it.each([
    ['orders.completionRate', [0.95, 800 / 900, 0.9]],
    ['reviews.goodRate', [500 / 560, 400 / 500, 450 / 525]],
    ['reviews.neutralRate', [50 / 560, 80 / 500, 60 / 525]],
    ['reviews.badRate', [10 / 560, 20 / 500, 15 / 525]],
    ['logistics.shipHours', [24, 48, 36]],
  ])('give %s as printed', (id, expected) => {
    const values = ['小店A', '小店B', '小店C'].map((name) => metricOf(dataset, id, null, name));
    expect(values.map(({ value }) => value)).toEqual(expected);
    expect(values.map(({ status }) => status)).toEqual(['table', 'table', 'table']);
  });

  it('have no period and list the whole catalogue in its order', () => {
    const measured = measure(dataset, { period: null });
    expect(measured.period).toEqual({ from: null, to: null });
    expect(measured.shops.map(({ name }) => name)).toEqual(['小店A', '小店B', '小店C']);
    expect(measured.shops[0]?.metrics.map(({ id }) => id)).toEqual(METRICS.map(({ id }) => id));
    expect(measured.warnings).toEqual([]);
    expect(measured.uses.map(({ used }) => used)).toEqual([1, 1, 1]);
  });
});

const JULY = { from: '2026-07-01', to: '2026-07-30' };
const paid = (orderId: string, payTime: string) => ({
  orderId,
  payTime,
  status: 'to_ship' as const,
});

describe('the period', () => {
  it('is by default the 30 days that end on the newest payment, application or review of all shops', () => {
    const dataset = makeDataset({
      甲店: { orders: [paid('1', '2026-07-20 10:00:00')] },
      乙店: { reviews: [{ time: '2026-07-30 23:59:59', rating: 5 }] },
      丙店: { afterSales: [{ afterSaleId: '1', orderId: '9', applyTime: '2026-07-29 00:00:00' }] },
    });
    expect(measure(dataset, { period: null }).period).toEqual(JULY);
  });

  it('ignores the times of orders that were not paid', () => {
    const unpaid = {
      orderId: '2',
      orderTime: '2026-08-15',
      payTime: null,
      status: 'closed' as const,
    };
    const dataset = makeDataset({ 甲店: { orders: [paid('1', '2026-07-30 10:00:00'), unpaid] } });
    expect(measure(dataset, { period: null }).period).toEqual(JULY);
  });

  it('holds both of its ends', () => {
    const orders = [
      paid('1', '2026-06-30 23:59:59'),
      paid('2', '2026-07-01 00:00:00'),
      paid('3', '2026-07-30 23:59:59'),
      paid('4', '2026-07-31 00:00:00'),
    ];
    const dataset = makeDataset({ 甲店: { orders } });
    const [use] = measure(dataset, { period: JULY }).uses;
    expect(use).toMatchObject({ used: 2, outOfPeriod: 2 });
    expect(measure(dataset, { period: JULY }).shops[0]?.paidOrders30).toEqual({
      count: 2,
      days: 30,
    });
  });

  it('counts paid orders over 30 days, however short the period is', () => {
    const orders = [paid('1', '2026-07-01 00:00:00'), paid('2', '2026-07-30 12:00:00')];
    const period = { from: '2026-07-30', to: '2026-07-30' };
    const shop = measure(makeDataset({ 甲店: { orders } }), { period }).shops[0];
    expect(shop?.paidOrders30).toEqual({ count: 2, days: 30 });
  });

  it('says how many of those days the order files show, from the first order to the last', () => {
    const unpaid = { orderId: '9', orderTime: '2026-07-20 23:00:00', status: 'unpaid' as const };
    const orders = [paid('1', '2026-07-22 00:30:00'), paid('2', '2026-07-25 12:00:00'), unpaid];
    const shop = measure(makeDataset({ 甲店: { orders } }), { period: JULY }).shops[0];
    expect(shop?.paidOrders30).toEqual({ count: 2, days: 6 });
  });

  it('leaves paid orders unknown without an orders file', () => {
    const dataset = makeDataset({ 甲店: { reviews: [{ time: '2026-07-30', rating: 5 }] } });
    expect(measure(dataset, { period: null }).shops[0]?.paidOrders30).toBeNull();
  });

  it('leaves them unknown when no order is of those days, with a warning that says so', () => {
    const dataset = makeDataset({
      甲店: { orders: [paid('1', '2026-06-10 10:00:00')] },
      乙店: { orders: [paid('1', '2026-07-30 10:00:00')] },
    });
    const { shops, warnings } = measure(dataset, { period: null });
    expect(shops.map(({ paidOrders30 }) => paidOrders30)).toEqual([{ count: 1, days: 1 }, null]);
    expect(warnings).toContainEqual({
      code: 'warning.endsBeforePeriod',
      params: {
        shop: '甲店',
        last: '2026-06-10',
        from: '2026-07-01',
        kind: 'orders',
      },
    });
    expect(warnings.map(({ code }) => code)).not.toContain('warning.ordersEndEarlier');
  });

  it('leaves them unknown when no column tells which orders are paid', () => {
    const placed = [{ orderId: '1', orderTime: '2026-07-30 10:00:00' }];
    const { shops, warnings } = measure(makeDataset({ 甲店: { orders: placed } }), {
      period: JULY,
    });
    expect(shops[0]?.paidOrders30).toBeNull();
    expect(warnings).toEqual([{ code: 'warning.paymentUnknown', params: { shop: '甲店' } }]);
  });

  it('says when not one order was paid', () => {
    const unpaid = {
      orderId: '1',
      orderTime: '2026-07-30',
      payTime: null,
      status: 'unpaid' as const,
    };
    const { shops, warnings } = measure(makeDataset({ 甲店: { orders: [unpaid] } }), {
      period: JULY,
    });
    expect(shops[0]?.paidOrders30).toEqual({ count: 0, days: 1 });
    expect(warnings).toEqual([{ code: 'warning.nothingPaid', params: { shop: '甲店', count: 1 } }]);
  });

  it('gives days of the series even before it', () => {
    const dataset = makeDataset({
      甲店: {
        reviews: [
          { time: '2026-05-31 23:59:59', rating: 1 },
          { time: '2026-06-01 00:00:00', rating: 2 },
          { time: '2026-07-30 12:00:00', rating: 5 },
        ],
      },
    });
    const rating = metricOf(dataset, 'goods.rating', JULY);
    expect(rating).toMatchObject({ value: 5, count: 1, sum: 5, m2: 0 });
    expect(rating.daily).toEqual([
      { date: '2026-06-01', numerator: null, denominator: null, count: 1, sum: 2, m2: 0 },
      { date: '2026-07-30', numerator: null, denominator: null, count: 1, sum: 5, m2: 0 },
    ]);
  });
});

describe('statuses', () => {
  const dataset = makeDataset({
    甲店: {
      orders: [{ orderId: '1', payTime: '2026-07-30 10:00:00', status: 'to_ship' }],
      afterSales: [],
    },
  });

  it.each([
    ['goods.rating', 'noFile'],
    ['goods.badReviewPaidRate', 'noFile'],
    ['chat.avgReplySeconds', 'noFile'],
    ['customers.retentionRate', 'noFile'],
    ['customers.repurchaseRate90', 'noColumn'],
    ['logistics.shipHours', 'noColumn'],
    ['orders.cancelRate', 'noColumn'],
    ['service.auditHours', 'noRows'],
    ['orders.completionRate', 'immature'],
  ])('%s without its data is %s', (id, status) => {
    expect(metricOf(dataset, id)).toMatchObject({
      status,
      value: null,
      denominator: null,
      origin: null,
    });
  });
});

describe('row accounting', () => {
  it('finds gifts, copies, changed copies and rows no metric of the period looks at', () => {
    const line = { orderId: '6920000001', subOrderId: '1', payTime: '2026-07-29 10:00:00' };
    const dataset = makeDataset({
      甲店: {
        orders: {
          files: [
            {
              exportedAt: '2026-07-31 09:00:00',
              rows: [
                { ...line, status: 'shipped', gift: false },
                { ...line, status: 'shipped', gift: false },
                { ...line, orderId: '6920000002', subOrderId: '2', gift: true, status: 'shipped' },
                {
                  orderId: '6920000003',
                  subOrderId: '3',
                  payTime: null,
                  status: 'closed',
                  gift: false,
                },
              ],
            },
            { exportedAt: '2026-07-30 09:00:00', rows: [{ ...line, status: 'to_ship' }] },
          ],
        },
        afterSales: [
          {
            afterSaleId: '1',
            orderId: '6920000002',
            subOrderId: '2',
            applyTime: '2026-07-30 08:00:00',
          },
        ],
      },
    });
    const { uses, shops } = measure(dataset, { period: JULY });
    expect(uses).toEqual([
      { used: 1, duplicate: 1, outOfPeriod: 1, ignored: 1, issues: [] },
      {
        used: 0,
        duplicate: 1,
        outOfPeriod: 0,
        ignored: 0,
        issues: [{ code: 'changedDuplicate', row: 2, column: '', header: '', found: 'status' }],
      },
      { used: 0, duplicate: 0, outOfPeriod: 0, ignored: 1, issues: [] },
    ]);
    expect(shops[0]?.paidOrders30?.count).toBe(1);
  });

  it('uses after-sales from before the period whose order was paid in it, and orders signed in it', () => {
    const dataset = makeDataset({
      甲店: {
        orders: [
          { orderId: '1', payTime: '2026-06-29 10:00:00', signTime: '2026-07-01 00:00:00' },
          { orderId: '2', payTime: '2026-06-29 10:00:00', signTime: '2026-06-30 23:59:59' },
        ],
        afterSales: [
          { afterSaleId: '1', orderId: '1', applyTime: '2026-06-30 10:00:00' },
          { afterSaleId: '2', orderId: '2', applyTime: '2026-06-30 10:00:00' },
        ],
      },
    });
    const { uses } = measure(dataset, { period: JULY });
    expect(uses.map(({ used, outOfPeriod }) => [used, outOfPeriod])).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  it('reports durations that run backwards once, and leaves them out', () => {
    const orders = [
      { orderId: '1', payTime: '2026-07-30 10:00:00', shipTime: '2026-07-30 09:00:00' },
      { orderId: '2', payTime: '2026-07-30 10:00:00', shipTime: '2026-07-30 12:00:00' },
    ];
    const dataset = makeDataset({ 甲店: { orders } });
    expect(measure(dataset, { period: null }).uses[0]?.issues).toEqual([
      {
        code: 'negativeDuration',
        row: 2,
        column: '',
        header: 'shipTime',
        found: '2026-07-30 09:00:00',
      },
    ]);
    expect(metricOf(dataset, 'logistics.shipHours')).toMatchObject({ value: 2, count: 1 });
  });
});

describe('warnings', () => {
  it('name data that end early, after-sales without orders and presales', () => {
    const dataset = makeDataset({
      甲店: {
        orders: [
          { orderId: '1', payTime: '2026-07-20 10:00:00', promiseShipTime: '2026-07-23 10:00:01' },
        ],
        afterSales: [
          { afterSaleId: '1', orderId: '1', applyTime: '2026-07-30 10:00:00' },
          { afterSaleId: '2', orderId: '7', applyTime: '2026-07-30 10:00:00' },
        ],
      },
    });
    expect(measure(dataset, { period: null }).warnings).toEqual([
      {
        code: 'warning.ordersEndEarlier',
        params: { shop: '甲店', last: '2026-07-20', to: '2026-07-30' },
      },
      {
        code: 'warning.afterSalesWithoutOrder',
        params: { shop: '甲店', count: 1, total: 2, joined: 1 },
      },
      { code: 'warning.presalesApart', params: { shop: '甲店', count: 1 } },
    ]);
  });

  it('say when nothing joins, and when all of a kind lies before the period', () => {
    const dataset = makeDataset({
      甲店: {
        orders: [paid('1', '2026-07-30 10:00:00')],
        afterSales: [{ afterSaleId: '2', orderId: '7', applyTime: '2026-07-30 10:00:00' }],
        reviews: [{ time: '2026-05-01 10:00:00', rating: 5 }],
      },
    });
    expect(measure(dataset, { period: null }).warnings.map(({ code }) => code)).toEqual([
      'warning.endsBeforePeriod',
      'warning.nothingJoins',
    ]);
  });

  it('blame no file of which another shop’s rows lie in the period', () => {
    const dataset = makeDataset({
      甲店: { reviews: [{ time: '2026-07-30 10:00:00', rating: 5 }] },
      乙店: { reviews: [{ time: '2026-05-01 10:00:00', rating: 5 }] },
    });
    const sources = dataset.sources.map((source) => ({ ...source, file: '评价.csv' }));
    const { warnings } = measure({ ...dataset, sources }, { period: null });
    expect(warnings.map(({ code, params }) => [code, params['shop']])).toEqual([
      ['warning.endsBeforePeriod', '乙店'],
    ]);
  });

  it('name a file outside the period when the shop has another of the kind inside', () => {
    const may = [paid('1', '2026-05-01 10:00:00')];
    const july = [paid('2', '2026-07-30 10:00:00')];
    const dataset = concatenate(
      [may, july].map((orders, at) => {
        const { sources, ...rest } = makeDataset({ 甲店: { orders } });
        const named = sources.map((source) => ({ ...source, file: `${String(at)}.csv` }));
        return { dataset: { ...rest, sources: named } };
      }),
    );
    const { warnings } = measure(dataset, { period: null });
    expect(warnings).toEqual([{ code: 'warning.outOfPeriod', params: { file: '0.csv' } }]);
  });

  it('ask for the shop of a file that has none', () => {
    const dataset = makeDataset({ 甲店: { orders: [paid('1', '2026-07-30 10:00:00')] } });
    const sources = dataset.sources.map((source) => ({ ...source, shop: null }));
    const { warnings, shops, uses } = measure({ ...dataset, sources }, { period: null });
    expect(warnings).toEqual([{ code: 'warning.noShop', params: { file: '甲店-orders-1.csv' } }]);
    expect(shops).toEqual([]);
    expect(uses[0]).toMatchObject({ used: 0, outOfPeriod: 1 });
  });
});

describe('shops', () => {
  it('are sorted by name, and a table of no platform completes the one shop of its name', () => {
    const table = { platform: 'other' as const, values: { 'customers.retentionRate': 0.8 } };
    const real = makeDataset({ 乙店: { orders: [paid('1', '2026-07-30')] }, 甲店: table });
    const named = {
      ...real,
      sources: real.sources.map((source) => ({ ...source, shop: '乙店' })),
    };
    const { shops } = measure(named, { period: null });
    expect(shops.map(({ name, platform }) => [name, platform])).toEqual([['乙店', 'douyin']]);
    expect(metricOf(named, 'customers.retentionRate').value).toBe(0.8);
  });

  it('do not share orders of the same number', () => {
    const orders = [paid('1', '2026-07-30 10:00:00')];
    const { shops } = measure(makeDataset({ 乙店: { orders }, 甲店: { orders } }), {
      period: null,
    });
    expect(shops.map(({ name, paidOrders30 }) => [name, paidOrders30?.count])).toEqual([
      ['乙店', 1],
      ['甲店', 1],
    ]);
  });
});

describe('cells that cannot be read', () => {
  it('take the order out of the metrics that need them and out of no others', () => {
    const dataset = makeDataset({
      甲店: {
        orders: [
          { orderId: '1', payTime: '2026-07-30 10:00:00', shipTime: UNREADABLE, status: 'shipped' },
          {
            orderId: '2',
            payTime: '2026-07-30 10:00:00',
            shipTime: '2026-07-30 13:00:00',
            status: 'shipped',
          },
        ],
        afterSales: [
          {
            afterSaleId: '1',
            orderId: '1',
            applyTime: '2026-07-30 20:00:00',
            reasonClass: 'damage',
          },
        ],
      },
    });
    expect(metricOf(dataset, 'logistics.shipHours')).toMatchObject({ value: 3, count: 1 });
    expect(metricOf(dataset, 'logistics.ship48hRate')).toMatchObject({
      numerator: 1,
      denominator: 1,
    });
    expect(metricOf(dataset, 'logistics.damageReturnRate')).toMatchObject({
      numerator: 1,
      denominator: 2,
    });
  });
});
