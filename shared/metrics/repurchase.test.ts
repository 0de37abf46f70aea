import { expect, it } from 'vitest';
import { makeDataset, type RowOf } from './testing/make-dataset';
import { metricOf } from './testing/metric-of';

const period = { from: '2026-07-01', to: '2026-07-30' };
const order = (
  orderId: string,
  day: string,
  buyerKey: string | null,
  cells: Partial<RowOf<'orders'>> = {},
): RowOf<'orders'> => ({
  orderId,
  payTime: `${day} 12:00:00`,
  status: 'completed',
  buyerKey,
  ...cells,
});

function rate(...orders: readonly RowOf<'orders'>[]) {
  return metricOf(makeDataset({ 甲店: { orders } }), 'customers.repurchaseRate90', period);
}

it('counts buyers of two orders among all in the 90 days to the end', () => {
  const measured = rate(
    // 2026-05-02 is the first of the 90 days.
    order('0', '2026-05-01', 'a'),
    order('1', '2026-05-02', 'a'),
    order('2', '2026-07-30', 'a'),
    order('3', '2026-06-01', 'b'),
    order('4', '2026-06-01', null),
    order('5', '2026-07-31', 'b'),
    order('6', '2026-06-02', 'c', { payTime: null, status: 'closed' }),
    order('7', '2026-06-02', 'd'),
    order('7', '2026-06-02', 'd', { subOrderId: '7b' }),
  );
  expect(measured).toMatchObject({
    status: 'ok',
    numerator: 1,
    denominator: 3,
    value: 1 / 3,
    origin: 'computed',
  });
});

it('is at least what files of fewer days show', () => {
  const [first, second] = [order('1', '2026-05-03', 'a'), order('2', '2026-07-01', 'a')];
  expect(rate(first, second)).toMatchObject({ status: 'lowerBound', value: 1 });
  const early = order('0', '2026-05-02', null);
  expect(rate(early, first, second)).toMatchObject({ status: 'ok', value: 1 });
});

it('needs a column that tells the buyer', () => {
  const { buyerKey: _, ...without } = order('1', '2026-07-03', null);
  expect(rate(without).status).toBe('noColumn');
  expect(rate(order('1', '2026-07-03', null)).status).toBe('noRows');
});
