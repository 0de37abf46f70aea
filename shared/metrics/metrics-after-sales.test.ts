import { describe, expect, it } from 'vitest';
import { makeDataset, type RowOf } from './testing/make-dataset';
import { metricOf } from './testing/metric-of';

const PERIOD = { from: '2026-07-01', to: '2026-07-30' };
const APPLIED = '2026-07-10 10:00:00';

type AfterSale = RowOf<'afterSales'>;
let next = 0;
/** A successful return of an order of its own, applied for on the 10th at ten, unless said otherwise. */
function afterSale(cells: AfterSale): AfterSale {
  next += 1;
  return {
    afterSaleId: `a${next}`,
    orderId: `o${next}`,
    applyTime: APPLIED,
    type: 'return_refund',
    status: 'success',
    agreeTime: null,
    merchantRefundTime: null,
    finishTime: null,
    closeTime: null,
    returnShipTime: null,
    arbitrated: false,
    liable: null,
    ...cells,
  };
}

function measured(id: string, afterSales: readonly AfterSale[]) {
  return metricOf(makeDataset({ 甲店: { afterSales } }), id, PERIOD);
}

describe('售后平均审核时长', () => {
  it('is of successful refunds after shipping, resting from 23 to 8', () => {
    const rate = measured('service.auditHours', [
      afterSale({ agreeTime: '2026-07-10 12:00:00' }),
      afterSale({
        type: 'refund_only',
        applyTime: '2026-07-10 23:00:00',
        agreeTime: '2026-07-11 09:00:00',
      }),
      // Agreed to at night: not below 0.
      afterSale({ applyTime: '2026-07-10 23:30:00', agreeTime: '2026-07-10 23:40:00' }),
      // One second before the rest: 10 h and 1 s.
      afterSale({ applyTime: '2026-07-10 22:59:59', agreeTime: '2026-07-11 09:00:00' }),
      afterSale({ type: 'exchange', agreeTime: '2026-07-20 12:00:00' }),
      afterSale({ status: 'pending', agreeTime: '2026-07-20 12:00:00' }),
      afterSale({ agreeTime: null }),
    ]);
    expect(rate).toMatchObject({ status: 'ok', count: 4, sum: 13 + 1 / 3600, median: 1.5 });
  });

  it('leaves out approvals from before the application', () => {
    expect(
      measured('service.auditHours', [afterSale({ agreeTime: '2026-07-10 09:00:00' })]),
    ).toMatchObject({
      status: 'noRows',
      value: null,
    });
  });
});

describe('完结时长', () => {
  const rows: readonly AfterSale[] = [
    afterSale({ type: 'refund_only', finishTime: '2026-07-10 14:00:00' }),
    afterSale({ type: 'refund_only', merchantRefundTime: '2026-07-12 10:00:00' }),
    afterSale({
      type: 'refund_only',
      finishTime: '2026-07-12 10:00:01',
      merchantRefundTime: '2026-07-10 10:00:00',
    }),
    afterSale({ type: 'refund_only', finishTime: '2026-07-31 00:00:00' }),
    afterSale({ returnShipTime: '2026-07-11 10:00:00', finishTime: '2026-07-14 10:00:00' }),
    afterSale({ returnShipTime: null, finishTime: '2026-07-11 10:00:00' }),
  ];

  it('of 仅退款 runs to the finish, else to the merchant’s refund', () => {
    const mean = measured('service.refundOnlyHours', rows);
    expect(mean).toMatchObject({ count: 3, median: 48 });
    expect(mean.sum).toBe(100 + 1 / 3600);
  });

  it('of 退货退款 likewise', () => {
    expect(measured('service.returnRefundHours', rows)).toMatchObject({ count: 2, sum: 120 });
  });

  it('of handling a return begins when the buyer sends it back', () => {
    expect(measured('service.returnHandlingHours', rows)).toMatchObject({ count: 1, value: 72 });
  });

  it('is within the limit up to 48 hours', () => {
    const rate = measured('service.refundOnTimeRate', rows);
    expect(rate).toMatchObject({ numerator: 2, denominator: 3 });
    expect(rate.evidence.map(({ id }) => id)).toEqual([rows[2]?.orderId]);
  });
});

describe('平台求助率', () => {
  it('counts orders, not after-sales, and only stands in', () => {
    const rate = measured('service.escalationRate', [
      afterSale({ orderId: '1' }),
      afterSale({ orderId: '1', arbitrated: true }),
      afterSale({ orderId: '2' }),
      afterSale({ orderId: '3', applyTime: '2026-06-30 10:00:00', arbitrated: true }),
      afterSale({ orderId: '4', applyTime: '2026-06-30 10:00:00', arbitrated: true }),
      afterSale({ orderId: '4' }),
    ]);
    expect(rate).toMatchObject({ numerator: 1, denominator: 3, status: 'proxy' });
  });
});

describe('售后拒绝率', () => {
  it('leaves out what the buyer took back and says at least', () => {
    const rate = measured('service.rejectionRate', [
      afterSale({ status: 'rejected' }),
      afterSale({ status: 'withdrawn' }),
      afterSale({ status: 'closed' }),
      afterSale({}),
      // Refused after the period: still pending then.
      afterSale({ status: 'rejected', closeTime: '2026-07-31 00:00:00' }),
    ]);
    expect(rate).toMatchObject({ numerator: 1, denominator: 4, status: 'lowerBound' });
  });
});

describe('纠纷商责率', () => {
  it('is of arbitrations with a decision', () => {
    const rate = measured('service.merchantLiableRate', [
      afterSale({ arbitrated: true, liable: 'merchant' }),
      afterSale({ arbitrated: true, liable: 'buyer' }),
      afterSale({ arbitrated: true, liable: 'none' }),
      afterSale({ arbitrated: true }),
      afterSale({ arbitrated: false, liable: 'merchant' }),
    ]);
    expect(rate).toMatchObject({ numerator: 1, denominator: 2 });
  });
});

describe('问题解决率', () => {
  it('takes an after-sale both escalated and rejected off once and says at most', () => {
    const rate = measured('service.resolutionRate', [
      afterSale({ status: 'rejected', arbitrated: true }),
      afterSale({ status: 'rejected' }),
      afterSale({}),
      afterSale({ status: 'withdrawn' }),
    ]);
    expect(rate).toMatchObject({ numerator: 2, denominator: 4, value: 0.5, status: 'upperBound' });
  });
});

describe('after-sales of a file without a type column', () => {
  const rows: readonly AfterSale[] = [
    { status: 'rejected' as const, arbitrated: false },
    { status: 'success' as const, arbitrated: true },
    { status: 'success' as const, arbitrated: false },
    { status: 'withdrawn' as const, arbitrated: false },
  ].map((cells, at) => ({ ...cells, afterSaleId: `${at}`, applyTime: APPLIED }));

  it('are still rejected, withdrawn or resolved by their status', () => {
    expect(measured('service.rejectionRate', rows)).toMatchObject({ numerator: 1, denominator: 3 });
    expect(measured('service.resolutionRate', rows)).toMatchObject({
      numerator: 2,
      denominator: 4,
    });
    expect(measured('service.auditHours', rows).status).toBe('noColumn');
  });
});

describe('after-sales of which a cell is not known', () => {
  it('are in neither part of the metrics that need it', () => {
    const statusless: readonly AfterSale[] = [
      { afterSaleId: 'b1', applyTime: APPLIED, arbitrated: true },
      { afterSaleId: 'b2', applyTime: APPLIED, arbitrated: false },
    ];
    const files = [
      { rows: [afterSale({}), afterSale({ arbitrated: true })] },
      { rows: statusless },
    ];
    const dataset = makeDataset({ 甲店: { afterSales: { files } } });
    expect(metricOf(dataset, 'service.resolutionRate', PERIOD)).toMatchObject({
      numerator: 1,
      denominator: 2,
    });
  });
});

describe('after-sales without orders', () => {
  it('are used where no order is needed and nowhere else', () => {
    const rows = [afterSale({ agreeTime: '2026-07-10 12:00:00' })];
    expect(measured('service.auditHours', rows).value).toBe(2);
    expect(measured('goods.returnRate', rows).status).toBe('noFile');
  });
});

describe('after-sales that name a line and no order', () => {
  it('are of the one order the line belongs to', () => {
    const payTime = '2026-07-05 10:00:00';
    const orders = ['s1', 's2'].map((subOrderId) => ({ orderId: '1', subOrderId, payTime }));
    const afterSales = ['s1', 's2'].map((subOrderId) =>
      afterSale({ orderId: null, subOrderId, arbitrated: subOrderId === 's2' }),
    );
    const dataset = makeDataset({ 甲店: { orders, afterSales } });
    expect(metricOf(dataset, 'service.escalationRate', PERIOD)).toMatchObject({
      numerator: 1,
      denominator: 1,
    });
  });
});
