import { expect, it } from 'vitest';
import { makeDataset } from '../../shared/metrics/testing/make-dataset';
import { RECORD_KINDS } from '../../shared/model/records';
import { buffersOf } from './transfer';

it('hands over every column, without copies left behind', () => {
  const dataset = makeDataset({ 小店A: { orders: [{ orderId: '1', payTime: '2026-10-01' }] } });
  const moved = structuredClone(dataset, { transfer: buffersOf(dataset) });
  expect(moved.orders.length).toBe(1);
  expect(moved.orders.columns.orderId).toHaveLength(1);
  expect(dataset.strings.bytes).toHaveLength(0);
  for (const kind of RECORD_KINDS) {
    const table = dataset[kind];
    for (const array of [...Object.values(table.columns), table.source, table.row]) {
      expect(array).toHaveLength(0);
    }
  }
});
