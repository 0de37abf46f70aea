import { expect, it } from 'vitest';
import { FATE } from './dedupe';
import { dedupeAll } from './dedupe-all';
import { indexShops } from './shops';
import { makeDataset } from './testing/make-dataset';

const BOUGHT = { orderId: '1', gift: false, giftOrderId: '2', status: 'shipped' } as const;
const FREE = { orderId: '2', gift: false, giftOrderId: null, status: 'shipped' } as const;

it('an order another row of the shop names as a gift is one, in whatever file it stands', () => {
  const dataset = makeDataset({
    甲: { orders: { files: [{ rows: [BOUGHT] }, { rows: [FREE] }] } },
    乙: { orders: [FREE] },
  });
  const { orders } = dedupeAll(dataset, indexShops(dataset.sources));
  expect([...orders.fate]).toEqual([FATE.KEPT, FATE.GIFT, FATE.KEPT]);
});
