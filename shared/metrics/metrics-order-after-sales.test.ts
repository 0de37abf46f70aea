import { describe, expect, it } from 'vitest';
import { makeDataset, type RowOf, type ShopFixture } from './testing/make-dataset';
import { metricOf } from './testing/metric-of';

const PERIOD = { from: '2026-07-01', to: '2026-07-30' };
const DAY_5 = '2026-07-05 10:00:00';

/** Four paid orders: 1–3 shipped and completed on the 12th, 4 not shipped. */
const ORDERS: readonly RowOf<'orders'>[] = [
  ...['1', '2', '3'].map((orderId): RowOf<'orders'> => ({
    orderId,
    subOrderId: `s${orderId}`,
    payTime: DAY_5,
    shipTime: '2026-07-06 10:00:00',
    completeTime: '2026-07-12 10:00:00',
    status: 'completed',
  })),
  {
    orderId: '4',
    subOrderId: 's4',
    payTime: DAY_5,
    shipTime: null,
    completeTime: null,
    status: 'to_ship',
  },
];

type AfterSale = RowOf<'afterSales'>;
let next = 0;
/** An after-sale of order 1, applied for on the 10th and successful, unless said otherwise. */
function afterSale(cells: AfterSale): AfterSale {
  next += 1;
  return {
    afterSaleId: `a${next}`,
    orderId: '1',
    applyTime: '2026-07-10 10:00:00',
    type: 'return_refund',
    status: 'success',
    finishTime: null,
    reasonClass: 'no_reason',
    reason: '',
    arbitrated: false,
    ...cells,
  };
}

function measured(id: string, afterSales: readonly AfterSale[], shop: ShopFixture = {}) {
  return metricOf(makeDataset({ 甲店: { orders: ORDERS, afterSales, ...shop } }), id, PERIOD);
}

describe('rates of orders by the reason of an after-sale', () => {
  const reasons: readonly AfterSale[] = [
    afterSale({ orderId: '1', reasonClass: 'quality', reason: '质量问题', status: 'withdrawn' }),
    afterSale({ orderId: '1', reasonClass: 'misdescribed' }),
    afterSale({ orderId: '2', reasonClass: 'damage' }),
    afterSale({ orderId: '2', reasonClass: 'wrong_or_missing' }),
    afterSale({ orderId: '3', reasonClass: 'logistics' }),
    afterSale({ orderId: '4', reasonClass: 'not_received', type: 'refund_before_ship' }),
    // After the period: not known yet.
    afterSale({ orderId: '2', reasonClass: 'quality', applyTime: '2026-07-31 00:00:00' }),
  ];

  it.each([
    ['goods.qualityReturnRate', 1, 3],
    ['goods.qualityRefundPaidRate', 1, 4],
    ['logistics.damageReturnRate', 1, 4],
    ['logistics.wrongItemRate', 1, 3],
    ['logistics.complaintRate', 2, 4],
  ])('%s = %d / %d', (id, numerator, denominator) => {
    expect(measured(id, reasons)).toMatchObject({ numerator, denominator, status: 'ok' });
  });

  it('show the after-sale and its words', () => {
    expect(measured('goods.qualityRefundPaidRate', reasons.slice(0, 1)).evidence).toEqual([
      {
        source: 1,
        row: 2,
        id: '1',
        product: null,
        value: null,
        text: '质量问题',
        time: '2026-07-10 10:00:00',
      },
    ]);
  });

  it('count after-sales from before the period too', () => {
    const early = afterSale({ reasonClass: 'quality', applyTime: '2026-06-20 10:00:00' });
    expect(measured('goods.qualityRefundPaidRate', [early]).numerator).toBe(1);
  });

  it('find the order by its sub-order', () => {
    const bySubOrder = afterSale({ orderId: 'elsewhere', subOrderId: 's2', reasonClass: 'damage' });
    expect(measured('logistics.damageReturnRate', [bySubOrder]).numerator).toBe(1);
  });

  it('take no number for none: orders without one have only the after-sales of their lines', () => {
    const numberless = ORDERS.map((line) => ({ ...line, orderId: null }));
    const stray = afterSale({ orderId: null, subOrderId: null, reasonClass: 'damage' });
    const ofLine = afterSale({ orderId: '1', subOrderId: 's1', reasonClass: 'damage' });
    const rate = measured('logistics.damageReturnRate', [stray, ofLine], { orders: numberless });
    expect(rate).toMatchObject({ numerator: 1, denominator: 4 });

    const gift = { orderId: null, subOrderId: 's9', gift: true };
    const orders = [...ORDERS.map((line) => ({ ...line, gift: false })), gift];
    expect(measured('service.rejectionRate', [stray], { orders })).toMatchObject({
      numerator: 0,
      denominator: 1,
    });
  });

  it('say how many of their orders may still come back', () => {
    const orders = [
      ...ORDERS,
      { orderId: '9', payTime: '2026-07-11 00:00:01', status: 'shipped' as const },
    ];
    const rate = measured('goods.qualityRefundPaidRate', [], { orders });
    expect(rate).toMatchObject({ denominator: 5, immature: 1 });
  });

  it('are missing without a reason column', () => {
    const bare = { afterSaleId: '1', orderId: '1', applyTime: DAY_5 };
    expect(measured('goods.qualityReturnRate', [bare]).status).toBe('noColumn');
  });
});

describe('rates of orders by what came of an after-sale', () => {
  const outcomes: readonly AfterSale[] = [
    afterSale({ orderId: '1', type: 'return_refund' }),
    afterSale({ orderId: '2', type: 'exchange' }),
    afterSale({ orderId: '3', type: 'refund_only' }),
    // Not successful, or not yet.
    afterSale({ orderId: '2', type: 'return_refund', status: 'rejected' }),
    afterSale({ orderId: '3', type: 'return_refund', finishTime: '2026-07-31 00:00:00' }),
    // Not shipped, so in no denominator.
    afterSale({ orderId: '4', type: 'refund_before_ship' }),
  ];

  it.each([
    ['goods.returnRate', 1],
    ['goods.returnExchangeRate', 2],
    ['goods.refundOnlyRate', 1],
  ])('%s = %d / 3', (id, numerator) => {
    expect(measured(id, outcomes)).toMatchObject({ numerator, denominator: 3 });
  });

  it('take a Kuaishou 仅退款 before shipping for a refund before shipping', () => {
    const early = afterSale({ type: 'refund_only', applyTime: '2026-07-06 09:59:59' });
    expect(measured('goods.refundOnlyRate', [early], { platform: 'kuaishou' }).numerator).toBe(0);
    expect(measured('goods.refundOnlyRate', [early]).numerator).toBe(1);
    const late = afterSale({ type: 'refund_only', applyTime: '2026-07-06 10:00:00' });
    expect(measured('goods.refundOnlyRate', [late], { platform: 'kuaishou' }).numerator).toBe(1);
  });
});

describe('投诉比例', () => {
  it('is arbitrations over paid orders and only stands in', () => {
    const rate = measured('service.complaintRate', [afterSale({ arbitrated: true })]);
    expect(rate).toMatchObject({ numerator: 1, denominator: 4, status: 'proxy' });
  });

  it('is what a table says where one does', () => {
    const values = { 'service.complaintRate': 0.02 };
    const rate = measured('service.complaintRate', [afterSale({ arbitrated: true })], { values });
    expect(rate).toMatchObject({ value: 0.02, status: 'table', numerator: null });
  });
});

describe('signed orders', () => {
  const signed = (order: RowOf<'orders'>, afterSales: readonly AfterSale[] = []) =>
    measured('goods.qualityReturnRate', afterSales, {
      orders: [{ orderId: '1', payTime: '2026-06-20 10:00:00', ...order }],
    }).denominator;

  it('are dated by the signature, else the completion', () => {
    expect(signed({ signTime: '2026-07-01 00:00:00', completeTime: '2026-07-31' })).toBe(1);
    expect(signed({ signTime: '2026-06-30 23:59:59', completeTime: '2026-07-10' })).toBeNull();
    expect(signed({ signTime: null, completeTime: '2026-07-10 10:00:00' })).toBe(1);
  });

  it('are known by a status that says so, but not by 待签收', () => {
    const paid = { payTime: DAY_5 };
    expect(signed({ ...paid, shipStatusWord: '已签收' })).toBe(1);
    expect(signed({ ...paid, shipStatusWord: '待签收' })).toBeNull();
  });

  it('are known by goods that came back, dated by that application', () => {
    const returned = afterSale({});
    const order = { signTime: null, completeTime: null, status: 'shipped' as const };
    expect(signed(order, [returned])).toBe(1);
    expect(signed(order, [{ ...returned, status: 'pending' }])).toBeNull();
  });

  it('cannot be told without any column that says it', () => {
    const orders = [{ orderId: '1', payTime: DAY_5 }];
    expect(measured('goods.qualityReturnRate', [afterSale({})], { orders }).status).toBe(
      'noColumn',
    );
  });
});

describe('young orders', () => {
  it('are those of the rate, not those a cell left out of it', () => {
    const orders = ['1', '2'].map((orderId) => ({ orderId, payTime: '2026-07-29 10:00:00' }));
    const cells = { applyTime: '2026-07-30 10:00:00', orderId: '2' };
    const { reasonClass: _, ...withoutReason } = afterSale(cells);
    const files = [{ rows: [withoutReason] }, { rows: [afterSale({ ...cells, orderId: '9' })] }];
    const dataset = makeDataset({ 甲店: { orders, afterSales: { files } } });
    expect(metricOf(dataset, 'goods.qualityRefundPaidRate', PERIOD)).toMatchObject({
      numerator: 0,
      denominator: 1,
      immature: 1,
    });
  });
});
