import { expect, it } from 'vitest';
import { makeDataset } from '../metrics/testing/make-dataset';
import { daysOfSources, joinedOfSources } from './source-cover';

const dataset = makeDataset({
  小店A: {
    orders: [
      { orderId: '1', orderTime: '2026-09-03 08:00:00', payTime: '2026-09-04 00:10:00' },
      { orderId: '2', subOrderId: '2-1', orderTime: null },
    ],
    afterSales: [
      { orderId: '1', applyTime: '2026-09-10 10:00:00' },
      { orderId: '2-1', applyTime: '2026-09-02 10:00:00' },
      { orderId: '9', applyTime: null },
      { orderId: null, applyTime: null },
    ],
    reviews: [{ orderId: null, time: null }],
    parcels: [
      { trackingNo: 'X', orderIds: '7,2' },
      { trackingNo: 'Y', orderIds: '8' },
    ],
  },
});
const at = (kind: string) => dataset.sources.findIndex((source) => source.kind === kind);

it('says which days the rows of each table cover', () => {
  const days = daysOfSources(dataset);
  expect(days[at('orders')]).toEqual({ from: '2026-09-03', to: '2026-09-04' });
  expect(days[at('afterSales')]).toEqual({ from: '2026-09-02', to: '2026-09-10' });
  expect(days[at('reviews')]).toEqual({ from: null, to: null });
});

it('says how many rows that name an order find it among the orders', () => {
  const joined = joinedOfSources(dataset);
  expect(joined[at('orders')]).toBeNull();
  expect(joined[at('afterSales')]).toEqual({ found: 2, of: 3 });
  expect(joined[at('reviews')]).toBeNull();
  expect(joined[at('parcels')]).toEqual({ found: 1, of: 2 });
});
