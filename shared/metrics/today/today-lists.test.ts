import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TodayKind } from '../../checkup/row-kinds';
import { todayList, type TodayList } from '../../checkup/schema-rows';
import { keepRows } from '../kept-rows';
import { makeDataset, UNREADABLE, type RowOf, type ShopFixture } from '../testing/make-dataset';
import { randomShops } from '../testing/random-shop';
import { shuffleDataset } from '../testing/shuffle-dataset';
import { mergeToday } from './merge-today';
import { ROWS_KEPT, todayLists } from './today-lists';

type Order = RowOf<'orders'>;

function listsOf(shop: ShopFixture): readonly TodayList[] {
  return todayLists(keepRows(makeDataset({ 甲店: shop })));
}

function listOf(shop: ShopFixture, kind: TodayKind): TodayList | undefined {
  return listsOf(shop).find((list) => list.kind === kind);
}

const EXPORTED = '2026-10-12 09:30:00';
const ORDER: Order = {
  orderId: '1',
  subOrderId: '11',
  payTime: '2026-10-11 10:00:00',
  promiseShipTime: '2026-10-13 10:00:00',
  shipTime: null,
  status: 'to_ship',
  productName: '饭盒',
  afterSaleStatus: null,
};

/** The list of orders to ship of one file. */
function ship(rows: readonly Order[], more: Partial<ShopFixture> = {}): TodayList | undefined {
  return listOf({ orders: { files: [{ rows, exportedAt: EXPORTED }] }, ...more }, 'ship');
}

function idsOf(list: TodayList | undefined): readonly (string | null)[] {
  return list?.items.map(({ id }) => id) ?? [];
}

describe('orders to ship', () => {
  it('say how many hours are left from the export on', () => {
    expect(ship([ORDER])).toEqual({
      shop: 'douyin/甲店',
      kind: 'ship',
      asOf: EXPORTED,
      ...{ total: 1, stale: 0, overdue: 0, soon: 0 },
      items: [
        {
          ...{ source: 0, row: 2, id: '1', product: '饭盒', text: null },
          ...{ time: '2026-10-11 10:00:00', deadline: '2026-10-13 10:00:00' },
          ...{ hoursLeft: 24.5, stale: false },
        },
      ],
    });
  });

  it('come with the nearest promise first, those without one last and oldest first', () => {
    const list = ship(
      [
        { ...ORDER, orderId: '1', promiseShipTime: null, payTime: '2026-10-09 10:00:00' },
        { ...ORDER, orderId: '2', promiseShipTime: null, payTime: '2026-10-08 10:00:00' },
        { ...ORDER, orderId: '3', promiseShipTime: '2026-10-13 09:30:00' },
        { ...ORDER, orderId: '4', promiseShipTime: '2026-10-12 09:29:59' },
        { ...ORDER, orderId: '5', promiseShipTime: '2026-10-12 09:30:00' },
        { ...ORDER, orderId: '6', promiseShipTime: '2026-10-13 09:30:01' },
      ].map((row) => ({ ...row, subOrderId: `${row.orderId}1` })),
    );
    expect(idsOf(list)).toEqual(['4', '5', '3', '6', '2', '1']);
    expect(list).toMatchObject({ total: 6, overdue: 1, soon: 2 });
    expect(list?.items.at(-1)).toMatchObject({ deadline: null, hoursLeft: null });
  });

  it.each<[string, Order]>([
    ['unpaid', { payTime: null, status: 'unpaid' }],
    ['shipped', { shipTime: '2026-10-11 12:00:00', status: 'shipped' }],
    ['shipped, as its status says', { status: 'shipped' }],
    ['shipped at a time that cannot be read', { shipTime: UNREADABLE }],
    ['cancelled', { status: 'closed' }],
    ['signed for', { signTime: '2026-10-12 08:00:00' }],
    ['a gift', { gift: true }],
    ['refunded', { afterSaleStatus: '已全额退款' }],
  ])('leave out what is %s', (_, cells) => {
    expect(
      idsOf(
        ship([
          { ...ORDER, ...cells },
          { ...ORDER, orderId: '2', subOrderId: '22' },
        ]),
      ),
    ).toEqual(['2']);
  });

  it('hold presales, and say that a refund is asked for', () => {
    const list = ship([
      { ...ORDER, promiseShipTime: '2026-10-25 10:00:00', afterSaleStatus: '退款中' },
    ]);
    expect(list?.items).toMatchObject([{ hoursLeft: 312.5, text: '退款中' }]);
  });

  it('stand once per order, for the line that waits with the nearest promise', () => {
    const list = ship([
      { ...ORDER, productName: '已发', shipTime: '2026-10-11 12:00:00', status: 'shipped' },
      { ...ORDER, subOrderId: '12', productName: '晚', promiseShipTime: null },
      { ...ORDER, subOrderId: '13', productName: '早' },
    ]);
    expect(list?.items.map(({ product }) => product)).toEqual(['早']);
  });

  it('go by the status where no column says when orders shipped', () => {
    const row: Order = { orderId: '1', payTime: '2026-10-11 10:00:00', status: 'to_ship' };
    const list = ship([
      row,
      { ...row, orderId: '2', status: 'shipped' },
      { ...row, orderId: '3', status: 'other' },
    ]);
    expect(idsOf(list)).toEqual(['1']);
  });

  it('go by parcels too', () => {
    const parcels = [{ trackingNo: 'YT1', orderIds: '1', shipTime: '2026-10-12 08:00:00' }];
    expect(idsOf(ship([ORDER], { parcels }))).toEqual([]);
  });

  it('leave out a line whose money went back, as the after-sales say', () => {
    const refund: RowOf<'afterSales'> = {
      ...{ afterSaleId: '9', orderId: '1', subOrderId: '11', applyTime: '2026-10-11 11:00:00' },
      ...{ type: 'refund_before_ship', status: 'success', refundAmount: 5000 },
    };
    const paid = { ...ORDER, amountPaid: 5000 };
    expect(idsOf(ship([paid], { afterSales: [refund] }))).toEqual([]);
    for (const part of [{ refundAmount: 4999 }, { status: 'pending' as const }]) {
      expect(idsOf(ship([paid], { afterSales: [{ ...refund, ...part }] }))).toEqual(['1']);
    }
  });

  it('are an empty list where all is shipped, and none where the files cannot say', () => {
    expect(ship([{ ...ORDER, status: 'closed' }])).toMatchObject({ total: 0, items: [] });
    expect(listsOf({ orders: [{ orderId: '1', payTime: '2026-10-11' }] })).toEqual([]);
    expect(listsOf({ values: { 'goods.rating': 4.8 } })).toEqual([]);
  });
});

describe('after-sales that are open', () => {
  const open: RowOf<'afterSales'> = {
    ...{ afterSaleId: '9', orderId: '1', applyTime: '2026-10-11 10:00:00', reason: '质量问题' },
    ...{ type: 'return_refund', status: 'pending', autoDeadline: '2026-10-12 20:00:00' },
    ...{ agreeTime: null, returnShipTime: null, productName: null },
  };
  const listFor = (rows: readonly RowOf<'afterSales'>[]) =>
    listOf({ afterSales: rows }, 'afterSale');

  it('count from the newest event where no export moment is known, never from a deadline', () => {
    const list = listFor([open, { ...open, afterSaleId: '8', status: 'success' }]);
    expect(list).toMatchObject({ asOf: '2026-10-11 10:00:00', total: 1, soon: 0, overdue: 0 });
    expect(list?.items).toMatchObject([{ id: '9', text: '质量问题', hoursLeft: 34 }]);
  });

  it('leave out what waits for the buyer to send the goods', () => {
    const agreed = { ...open, agreeTime: '2026-10-11 11:00:00' };
    const back = { ...agreed, afterSaleId: '7', returnShipTime: '2026-10-11 18:00:00' };
    const money = { ...agreed, afterSaleId: '6', type: 'refund_only' as const };
    expect(idsOf(listFor([agreed, back, money]))).toEqual(['7', '6']);
  });
});

describe('reviews without an answer', () => {
  const bad: RowOf<'reviews'> = {
    ...{ orderId: '1', time: '2026-10-10 10:00:00', rating: 1, content: '坏了，打13800000001' },
    replied: false,
  };

  it('come newest first, with digits masked and no deadline', () => {
    const list = listOf(
      {
        reviews: [
          bad,
          { ...bad, orderId: '2', time: '2026-10-11 10:00:00', rating: 2 },
          { ...bad, orderId: '3', rating: 3 },
          { ...bad, orderId: '4', replied: true },
          { ...bad, orderId: '5', rating: null },
        ],
      },
      'review',
    );
    expect(idsOf(list)).toEqual(['2', '1']);
    expect(list?.items[1]).toMatchObject({
      text: '坏了，打*****',
      deadline: null,
      hoursLeft: null,
    });
  });

  it('are no list where no file says what was answered', () => {
    const without: readonly RowOf<'reviews'>[] = [
      { orderId: '1', time: '2026-10-10 10:00:00', rating: 1, content: '坏了' },
    ];
    expect(listOf({ reviews: without }, 'review')).toBeUndefined();
    const files = [{ rows: [{ ...bad, orderId: '8' }] }, { rows: without }];
    expect(idsOf(listOf({ reviews: { files } }, 'review'))).toEqual(['8']);
  });
});

describe('rows of an older file', () => {
  const older = {
    rows: [{ ...ORDER, payTime: '2026-10-10 10:00:00' }],
    exportedAt: '2026-10-11 09:29:59',
  };
  const newer = {
    rows: [{ ...ORDER, orderId: '2', subOrderId: '22', promiseShipTime: null }],
    exportedAt: EXPORTED,
  };

  it('come last and are not counted as due', () => {
    const list = listOf({ orders: { files: [older, newer] } }, 'ship');
    expect(idsOf(list)).toEqual(['2', '1']);
    expect(list).toMatchObject({ asOf: EXPORTED, total: 2, stale: 1, overdue: 0, soon: 0 });
  });

  it('are as good as new within a day, and gone when the newer file shows them shipped', () => {
    const sameDay = { ...older, exportedAt: '2026-10-11 09:30:00' };
    expect(listOf({ orders: { files: [sameDay, newer] } }, 'ship')?.stale).toBe(0);
    const shipped = {
      rows: [{ ...ORDER, shipTime: '2026-10-12 08:00:00', status: 'shipped' as const }],
      exportedAt: EXPORTED,
    };
    expect(listOf({ orders: { files: [older, shipped] } }, 'ship')?.total).toBe(0);
  });
});

describe('long lists', () => {
  it('keep the most urgent and count all', () => {
    const rows = Array.from({ length: ROWS_KEPT + 5 }, (_, at) => ({
      ...ORDER,
      orderId: String(at + 1),
      subOrderId: `s${at}`,
      promiseShipTime: `2026-10-13 10:0${at % 10}:00`,
    }));
    const list = ship(rows);
    expect(list).toMatchObject({ total: ROWS_KEPT + 5 });
    expect(list?.items).toHaveLength(ROWS_KEPT);
    expect(list?.items[0]?.id).toBe('1');
    const kept = keepRows(makeDataset({ 甲店: { orders: rows } }));
    expect(todayLists(kept, Infinity)[0]?.items).toHaveLength(ROWS_KEPT + 5);
  });
});

describe('lists of several shops', () => {
  it('become one by deadline, stale rows last', () => {
    const shop = (promise: string | null, id: string): ShopFixture => ({
      orders: {
        files: [
          { rows: [{ ...ORDER, orderId: id, promiseShipTime: promise }], exportedAt: EXPORTED },
        ],
      },
    });
    const lists = todayLists(
      keepRows(
        makeDataset({
          甲店: shop('2026-10-13 10:00:00', '1'),
          乙店: shop('2026-10-12 10:00:00', '2'),
          丙店: shop(null, '3'),
        }),
      ),
    );
    expect(mergeToday(lists).map(({ item }) => item.id)).toEqual(['2', '1', '3']);
    const stale = lists.map((list) => ({
      ...list,
      items: list.items.map((item) => ({ ...item, stale: item.id === '2' })),
    }));
    expect(mergeToday(stale).map(({ item }) => item.id)).toEqual(['1', '3', '2']);
  });
});

describe('whatever the files hold', () => {
  it('lists are the same in any order of files and rows, and fit their schema', () => {
    fc.assert(
      fc.property(
        randomShops,
        fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })),
        (shops, stream) => {
          const dataset = makeDataset(shops);
          const lists = todayLists(keepRows(dataset), 5);
          for (const list of lists) {
            expect(todayList.parse(list)).toEqual(list);
            expect(list.total).toBeGreaterThanOrEqual(list.stale + list.overdue + list.soon);
          }
          const { dataset: shuffled, placeOf } = shuffleDataset(dataset, () =>
            Number(stream.next().value),
          );
          const moved = lists.map((list) => ({
            ...list,
            items: list.items.map((item) => ({ ...item, source: placeOf[item.source] })),
          }));
          expect(todayLists(keepRows(shuffled), 5)).toEqual(moved);
        },
      ),
      { numRuns: 80 },
    );
  });
});
