import { describe, expect, it } from 'vitest';
import { makeDataset, UNREADABLE, type RowOf } from './testing/make-dataset';
import { metricOf } from './testing/metric-of';

const PERIOD = { from: '2026-07-01', to: '2026-07-30' };

/** A metric of one shop with these order lines. */
function ofOrders(id: string, orders: readonly RowOf<'orders'>[]) {
  return metricOf(makeDataset({ 甲店: { orders } }), id, PERIOD);
}

const DAY_10 = '2026-07-10 10:00:00';

describe('平均揽收时长', () => {
  const orders: readonly RowOf<'orders'>[] = [
    // 2 h, plain.
    { orderId: '1', payTime: DAY_10, pickupTime: '2026-07-10 12:00:00' },
    // Paid in the evening: the clock starts at 06:00, 3 h.
    { orderId: '2', payTime: '2026-07-10 18:00:00', pickupTime: '2026-07-11 09:00:00' },
    // One second earlier it runs through the night, 15 h and 1 s.
    { orderId: '3', payTime: '2026-07-10 17:59:59', pickupTime: '2026-07-11 09:00:00' },
    // Picked up the same night: not below 0.
    { orderId: '4', payTime: '2026-07-10 19:00:00', pickupTime: '2026-07-10 20:00:00' },
    // Not picked up, paid outside the period, picked up after it.
    { orderId: '5', payTime: DAY_10, pickupTime: null },
    { orderId: '6', payTime: '2026-06-30 23:59:59', pickupTime: '2026-07-01 08:00:00' },
    { orderId: '7', payTime: '2026-07-30 10:00:00', pickupTime: '2026-07-31 00:00:00' },
  ];

  it('runs from the payment to the pickup, resting at night', () => {
    const measured = ofOrders('logistics.pickupHours', orders);
    expect(measured).toMatchObject({
      status: 'ok',
      count: 4,
      sum: 20 + 1 / 3600,
      p90: 15 + 1 / 3600,
    });
    expect(measured.median).toBe(2.5);
  });

  it('uses shipping where no file has a pickup time, and says at least', () => {
    const shipped = [{ orderId: '1', payTime: DAY_10, shipTime: '2026-07-10 16:00:00' }];
    const measured = ofOrders('logistics.pickupHours', shipped);
    expect(measured).toMatchObject({ status: 'lowerBound', value: 6, count: 1 });
  });
});

describe('平均发货时长', () => {
  it('runs by the plain clock and leaves presales out', () => {
    const measured = ofOrders('logistics.shipHours', [
      { orderId: '1', payTime: '2026-07-10 20:00:00', shipTime: '2026-07-11 08:00:00' },
      {
        orderId: '2',
        payTime: DAY_10,
        promiseShipTime: '2026-07-13 10:00:00',
        shipTime: '2026-07-12 10:00:00',
      },
      {
        orderId: '3',
        payTime: DAY_10,
        promiseShipTime: '2026-07-13 10:00:01',
        shipTime: '2026-07-20 10:00:00',
      },
    ]);
    expect(measured).toMatchObject({ value: 30, count: 2, sum: 60 });
  });

  it('waits for the last line that is not cancelled', () => {
    const line = { orderId: '1', payTime: DAY_10 };
    const measured = ofOrders('logistics.shipHours', [
      { ...line, subOrderId: '11', status: 'shipped', shipTime: '2026-07-10 12:00:00' },
      { ...line, subOrderId: '12', status: 'shipped', shipTime: '2026-07-10 15:00:00' },
      { ...line, subOrderId: '13', status: 'closed', shipTime: null },
      {
        ...line,
        orderId: '2',
        subOrderId: '21',
        status: 'shipped',
        shipTime: '2026-07-10 12:00:00',
      },
      { ...line, orderId: '2', subOrderId: '22', status: 'to_ship', shipTime: null },
    ]);
    expect(measured).toMatchObject({ value: 5, count: 1 });
  });

  it('shows the slowest orders with their product', () => {
    const row = (orderId: string, shipTime: string): RowOf<'orders'> => ({
      orderId,
      productName: `商品${orderId}`,
      payTime: DAY_10,
      shipTime,
    });
    const { evidence } = ofOrders('logistics.shipHours', [
      row('1', '2026-07-10 11:00:00'),
      row('2', '2026-07-12 10:00:00'),
    ]);
    expect(evidence).toEqual([
      { source: 0, row: 3, id: '2', product: '商品2', value: 48, text: null, time: DAY_10 },
      { source: 0, row: 2, id: '1', product: '商品1', value: 1, text: null, time: DAY_10 },
    ]);
  });
});

describe('承诺发货及时率', () => {
  it('judges the promises that fell due, cancelled orders apart', () => {
    const order = { payTime: DAY_10, promiseShipTime: '2026-07-12 10:00:00' };
    const measured = ofOrders('logistics.onTimeShipRate', [
      { ...order, orderId: '1', status: 'shipped', shipTime: '2026-07-12 10:00:00' },
      { ...order, orderId: '2', status: 'shipped', shipTime: '2026-07-12 10:00:01' },
      { ...order, orderId: '3', status: 'to_ship', shipTime: null },
      { ...order, orderId: '4', status: 'closed', shipTime: null },
      { ...order, orderId: '5', status: 'to_ship', promiseShipTime: '2026-07-31 00:00:00' },
      { ...order, orderId: '6', status: 'to_ship', promiseShipTime: '2026-07-30 23:59:59' },
      { ...order, orderId: '7', status: 'shipped', promiseShipTime: null },
    ]);
    expect(measured).toMatchObject({ numerator: 1, denominator: 4 });
    expect(measured.evidence.map(({ id }) => id)).toEqual(['2', '3', '6']);
  });
});

describe('48小时发货率', () => {
  it('counts orders that shipped or have had 48 hours', () => {
    const measured = ofOrders('logistics.ship48hRate', [
      { orderId: '1', payTime: DAY_10, shipTime: '2026-07-12 10:00:00', status: 'shipped' },
      { orderId: '2', payTime: DAY_10, shipTime: '2026-07-12 10:00:01', status: 'shipped' },
      { orderId: '3', payTime: '2026-07-29 00:00:00', shipTime: null, status: 'to_ship' },
      { orderId: '4', payTime: '2026-07-29 00:00:01', shipTime: null, status: 'to_ship' },
      {
        orderId: '5',
        payTime: '2026-07-30 09:00:00',
        shipTime: '2026-07-30 10:00:00',
        status: 'shipped',
      },
      { orderId: '6', payTime: DAY_10, shipTime: null, status: 'closed' },
    ]);
    expect(measured).toMatchObject({ numerator: 2, denominator: 4 });
  });
});

describe('发签配送时长', () => {
  it('is of orders signed in the period, whenever they were paid', () => {
    const measured = ofOrders('logistics.deliveryHours', [
      {
        orderId: '1',
        payTime: '2026-06-20 10:00:00',
        shipTime: '2026-06-29 00:00:00',
        signTime: '2026-07-01 00:00:00',
      },
      { orderId: '2', payTime: DAY_10, shipTime: DAY_10, signTime: '2026-07-31 00:00:00' },
      { orderId: '3', payTime: DAY_10, shipTime: DAY_10, signTime: null },
    ]);
    expect(measured).toMatchObject({ value: 48, count: 1 });
  });

  it('never takes the completion for the signature', () => {
    const orders = [
      { orderId: '1', payTime: DAY_10, shipTime: DAY_10, completeTime: '2026-07-20' },
    ];
    expect(ofOrders('logistics.deliveryHours', orders).status).toBe('noColumn');
  });
});

describe('运单配送时效达成率', () => {
  it('judges the parcels that were due', () => {
    const order = { payTime: DAY_10, expectedDeliveryTime: '2026-07-14 20:00:00' };
    const measured = ofOrders('logistics.onTimeDeliveryRate', [
      { ...order, orderId: '1', signTime: '2026-07-14 20:00:00' },
      { ...order, orderId: '2', signTime: '2026-07-14 20:00:01' },
      { ...order, orderId: '3', signTime: null },
      { ...order, orderId: '4', expectedDeliveryTime: '2026-07-31 00:00:00', signTime: null },
      { ...order, orderId: '5', expectedDeliveryTime: null, signTime: '2026-07-14 20:00:00' },
    ]);
    expect(measured).toMatchObject({ numerator: 1, denominator: 3 });
  });
});

describe('订单完成率', () => {
  it('leaves out orders too young to have an outcome and says how many', () => {
    const measured = ofOrders('orders.completionRate', [
      { orderId: '1', payTime: DAY_10, status: 'completed', completeTime: '2026-07-20 10:00:00' },
      // Completed after the period: not yet, and 20 days old, so it counts against.
      { orderId: '2', payTime: DAY_10, status: 'completed', completeTime: '2026-07-31 00:00:00' },
      { orderId: '3', payTime: '2026-07-25 10:00:00', status: 'closed', completeTime: null },
      { orderId: '4', payTime: '2026-07-11 00:00:00', status: 'shipped', completeTime: null },
      { orderId: '5', payTime: '2026-07-11 00:00:01', status: 'shipped', completeTime: null },
      // Completed by its word alone.
      { orderId: '6', payTime: '2026-07-25 10:00:00', status: 'completed', completeTime: null },
    ]);
    expect(measured).toMatchObject({ numerator: 2, denominator: 5, immature: 1, status: 'ok' });
  });
});

describe('发货前取消率', () => {
  it('counts orders of which every line was closed unshipped', () => {
    const measured = ofOrders('orders.cancelRate', [
      {
        orderId: '1',
        subOrderId: '1',
        payTime: DAY_10,
        status: 'closed',
        shipTime: null,
        cancelReason: '不想要了',
      },
      { orderId: '2', subOrderId: '2', payTime: DAY_10, status: 'closed', shipTime: DAY_10 },
      { orderId: '3', subOrderId: '3', payTime: DAY_10, status: 'closed', shipTime: null },
      { orderId: '3', subOrderId: '4', payTime: DAY_10, status: 'shipped', shipTime: DAY_10 },
      { orderId: '4', subOrderId: '5', payTime: null, status: 'closed', shipTime: null },
    ]);
    expect(measured).toMatchObject({ numerator: 1, denominator: 3 });
    expect(measured.evidence.map(({ id, text }) => [id, text])).toEqual([['1', '不想要了']]);
  });
});

describe('an order without a pay-time column', () => {
  it('is paid when its status says so, on the day it was placed', () => {
    const measured = ofOrders('orders.completionRate', [
      { orderId: '1', orderTime: '2026-07-02 10:00:00', status: 'completed' },
      { orderId: '2', orderTime: '2026-07-02 10:00:00', status: 'shipped' },
      { orderId: '3', orderTime: '2026-07-02 10:00:00', status: 'unpaid' },
      { orderId: '4', orderTime: '2026-06-30 10:00:00', status: 'completed' },
    ]);
    expect(measured).toMatchObject({ numerator: 1, denominator: 2 });
  });

  it('is paid when any of its lines is, whichever comes first', () => {
    const line = { orderId: '1', orderTime: '2026-07-02 10:00:00' };
    const refunded = { ...line, subOrderId: '1', status: 'closed' as const, shipTime: DAY_10 };
    const kept = { ...line, subOrderId: '2', status: 'completed' as const, shipTime: DAY_10 };
    for (const lines of [
      [refunded, kept],
      [kept, refunded],
    ]) {
      const measured = ofOrders('orders.completionRate', lines);
      expect(measured).toMatchObject({ numerator: 1, denominator: 1 });
    }
  });
});

describe('lines without an order number', () => {
  it('are orders of their own, known by their own number', () => {
    const measured = ofOrders('logistics.shipHours', [
      { subOrderId: '1', payTime: DAY_10, shipTime: '2026-07-10 12:00:00' },
      { subOrderId: '2', payTime: DAY_10, shipTime: '2026-07-10 14:00:00' },
      { orderId: UNREADABLE, subOrderId: '3', payTime: DAY_10, shipTime: '2026-07-10 16:00:00' },
    ]);
    expect(measured).toMatchObject({ count: 3, value: 4 });
  });
});

describe('orders of a file without the column that another file has', () => {
  const files = [
    {
      rows: [
        { orderId: '1', payTime: DAY_10, shipTime: null, status: 'closed' as const },
        { orderId: '2', payTime: DAY_10, shipTime: DAY_10, status: 'completed' as const },
      ],
    },
    {
      rows: [
        { orderId: '3', payTime: DAY_10, shipTime: null },
        { orderId: '4', payTime: DAY_10, shipTime: DAY_10 },
      ],
    },
  ];
  const dataset = makeDataset({ 甲店: { orders: { files } } });

  it('are not taken for orders that were not cancelled, unless they shipped', () => {
    expect(metricOf(dataset, 'orders.cancelRate', PERIOD)).toMatchObject({
      numerator: 1,
      denominator: 3,
    });
  });

  it('are not taken for orders that did not complete', () => {
    expect(metricOf(dataset, 'orders.completionRate', PERIOD)).toMatchObject({
      numerator: 1,
      denominator: 2,
    });
  });
});
