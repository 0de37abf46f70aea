import { expect, it } from 'vitest';
import { makeDataset } from '../metrics/testing/make-dataset';
import { leaveOut } from './leave-out';
import { recordsOf } from './testing/read-back';

it('takes the rows of a table out, and says they are ignored', () => {
  const dataset = makeDataset({
    小店A: { orders: [{ orderId: '1' }, { orderId: '2' }], reviews: [{ rating: 5 }] },
    小店B: { orders: [{ orderId: '3' }], values: { 'logistics.shipHours': 24 } },
  });
  const index = dataset.sources.findIndex(
    ({ shop, kind }) => shop === '小店A' && kind === 'orders',
  );
  const rest = leaveOut(dataset, [index]);
  expect(recordsOf(rest, 'orders')).toEqual([expect.objectContaining({ orderId: '3' })]);
  expect(recordsOf(rest, 'reviews')).toEqual(recordsOf(dataset, 'reviews'));
  expect(rest.sources[index]).toMatchObject({ rowsRead: 2, rowsIgnored: 2, rowsRejected: 0 });
  expect(rest.sources).toHaveLength(dataset.sources.length);
  expect(rest.values).toEqual(dataset.values);
  expect(leaveOut(dataset, [])).toBe(dataset);
});
