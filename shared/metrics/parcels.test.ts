import { describe, expect, it } from 'vitest';
import { measure } from './measure';
import { makeDataset, UNREADABLE, type RowOf, type ShopFixture } from './testing/make-dataset';
import { metricOf } from './testing/metric-of';

const PERIOD = { from: '2026-09-01', to: '2026-09-30' };

const ORDERS = [
  {
    orderId: '1',
    payTime: '2026-09-01 10:00:00',
    shipTime: '2026-09-01 12:00:00',
    expectedDeliveryTime: '2026-09-04 00:00:00',
    status: 'completed',
    trackingNo: 'YT1',
  },
  {
    orderId: '2',
    payTime: '2026-09-02 10:00:00',
    shipTime: '2026-09-02 12:00:00',
    expectedDeliveryTime: '2026-09-04 00:00:00',
    status: 'shipped',
    trackingNo: 'YT2',
  },
] as const satisfies readonly RowOf<'orders'>[];

const PARCELS = [
  {
    trackingNo: 'YT1',
    orderIds: '1',
    pickupTime: '2026-09-01 14:00:00',
    signTime: '2026-09-03 12:00:00',
  },
  {
    trackingNo: 'YT2',
    orderIds: '2',
    pickupTime: '2026-09-02 18:00:00',
    signTime: '2026-09-05 12:00:00',
  },
] as const satisfies readonly RowOf<'parcels'>[];

function metric(id: string, shop: ShopFixture) {
  return metricOf(makeDataset({ 店: shop }), `logistics.${id}`, PERIOD);
}

function accounts(shop: ShopFixture) {
  const { uses, warnings } = measure(makeDataset({ 店: shop }), { period: PERIOD });
  return {
    uses: uses.map(({ used, duplicate, outOfPeriod }) => [used, duplicate, outOfPeriod]),
    issues: uses.flatMap(({ issues }) => issues),
    warnings: warnings
      .filter(({ code }) => /parcel/i.test(code))
      .map(({ code, params }) => [code, params]),
  };
}

describe('parcels', () => {
  it('tell orders when they were picked up and signed for', () => {
    const shop = { orders: ORDERS, parcels: PARCELS };
    expect(metric('pickupHours', shop)).toMatchObject({ value: 6, count: 2, status: 'ok' });
    expect(metric('deliveryHours', shop)).toMatchObject({ value: 60, count: 2, status: 'ok' });
    expect(metric('onTimeDeliveryRate', shop)).toMatchObject({ numerator: 1, denominator: 2 });
    expect(metric('pickupHours', shop).evidence[0]).toMatchObject({ id: '2', source: 0, row: 3 });
    expect(accounts(shop)).toEqual({
      uses: [
        [2, 0, 0],
        [2, 0, 0],
      ],
      issues: [],
      warnings: [],
    });
  });

  it('are found by their number where they name no order', () => {
    const parcels = PARCELS.map(({ orderIds: _, ...parcel }) => parcel);
    expect(metric('pickupHours', { orders: ORDERS, parcels }).value).toBe(6);
  });

  it('do not change what the order file says itself', () => {
    const orders = ORDERS.map((order) => ({ ...order, pickupTime: '2026-09-02 12:00:00' }));
    expect(metric('pickupHours', { orders, parcels: PARCELS }).value).toBe((26 + 2) / 2);
  });

  it('of one number are one parcel, whatever rows say of it', () => {
    const [first, second] = PARCELS;
    const parcels = [
      { ...first, exception: '揽收超时', signTime: null },
      { ...first, exception: '派签超时', pickupTime: null },
      second,
    ];
    const shop = { orders: ORDERS, parcels };
    expect(metric('deliveryHours', shop)).toMatchObject({ value: 60, count: 2 });
    expect(accounts(shop).uses).toEqual([
      [2, 0, 0],
      [3, 0, 0],
    ]);
    const twice = { ...shop, parcels: [...parcels, ...parcels] };
    expect(accounts(twice).uses[1]).toEqual([3, 3, 0]);
    expect(metric('deliveryHours', twice)).toMatchObject({ value: 60, count: 2 });
  });

  it('of one order have arrived with the last', () => {
    const parcels = [
      { trackingNo: 'A', orderIds: '1', pickupTime: '2026-09-01 14:00:00', signTime: null },
      {
        trackingNo: 'B',
        orderIds: '1,2',
        pickupTime: '2026-09-02 14:00:00',
        signTime: '2026-09-03 12:00:00',
      },
    ];
    const shop = { orders: ORDERS, parcels };
    expect(metric('pickupHours', shop).value).toBe((28 + 4) / 2);
    expect(metric('deliveryHours', shop)).toMatchObject({ value: 24, count: 1 });
    expect(metric('onTimeDeliveryRate', shop)).toMatchObject({ numerator: 1, denominator: 2 });
  });

  it('leave orders they are not known of out, and say how many', () => {
    const shop = {
      orders: ORDERS,
      parcels: [...PARCELS.slice(0, 1), { trackingNo: 'X', orderIds: '9' }],
    };
    expect(metric('onTimeDeliveryRate', shop)).toMatchObject({ numerator: 1, denominator: 1 });
    expect(accounts(shop)).toMatchObject({
      uses: [
        [2, 0, 0],
        [1, 0, 1],
      ],
      warnings: [
        ['warning.parcelsWithoutOrder', { shop: '店', count: 1, total: 2 }],
        ['warning.parcelsOfSomeOrders', { shop: '店', joined: 1, total: 2 }],
      ],
    });
  });

  it('of gifts are ignored', () => {
    const orders = [...ORDERS, { orderId: '3', gift: true, trackingNo: 'YT3' }];
    const parcels = [
      ...PARCELS,
      { trackingNo: 'YT3', orderIds: '3', pickupTime: '2026-09-02 18:00:00' },
      { trackingNo: 'YT3', orderIds: null, pickupTime: '2026-09-02 19:00:00' },
      { trackingNo: 'YT4', orderIds: '1,3', pickupTime: '2026-09-01 14:00:00' },
    ];
    const { uses, warnings } = measure(makeDataset({ 店: { orders, parcels } }), {
      period: PERIOD,
    });
    expect(uses.map(({ used, ignored }) => [used, ignored])).toEqual([
      [2, 1],
      [3, 2],
    ]);
    expect(warnings.filter(({ code }) => /parcel/i.test(code))).toEqual([]);
  });

  it('say what they need to be of use', () => {
    expect(accounts({ parcels: PARCELS }).warnings).toEqual([
      ['warning.parcelsNeedOrders', { shop: '店' }],
    ]);
    const strange = {
      orders: ORDERS,
      parcels: [{ trackingNo: 'X', orderIds: '9', pickupTime: null }],
    };
    expect(accounts(strange).warnings).toEqual([
      ['warning.noParcelJoins', { shop: '店', total: 1 }],
    ]);
  });

  it('picked up before the payment are issues, and left out', () => {
    const parcels: readonly RowOf<'parcels'>[] = [
      { ...PARCELS[0], pickupTime: '2026-09-01 09:00:00' },
      { ...PARCELS[1], pickupTime: UNREADABLE },
    ];
    const shop = { orders: ORDERS, parcels };
    expect(metric('pickupHours', shop).status).toBe('noRows');
    expect(accounts(shop).issues).toEqual([
      {
        code: 'negativeDuration',
        row: 2,
        column: '',
        header: 'pickupTime',
        found: '2026-09-01 09:00:00',
      },
    ]);
  });

  it('give a delivery time where only they know when an order was shipped', () => {
    const orders = ORDERS.map(({ shipTime: _, ...order }) => order);
    const parcels = PARCELS.map((parcel) => ({ ...parcel, shipTime: '2026-09-02 12:00:00' }));
    expect(metric('deliveryHours', { orders, parcels }).value).toBe((24 + 72) / 2);
    expect(metric('deliveryHours', { orders, parcels: PARCELS }).status).toBe('noColumn');
    expect(metric('shipHours', { orders, parcels }).status).toBe('noColumn');
    const cancelled = metricOf(
      makeDataset({ 店: { orders, parcels } }),
      'orders.cancelRate',
      PERIOD,
    );
    expect(cancelled.status).toBe('noColumn');
  });
});
