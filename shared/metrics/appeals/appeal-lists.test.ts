import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { APPEAL_KINDS } from '../../checkup/row-kinds';
import { appealList, type AppealList } from '../../checkup/schema-rows';
import { APPEAL_RULES } from '../../knowledge/appeal-rules';
import { keepRows } from '../kept-rows';
import { makeDataset, type RowOf, type ShopFixture } from '../testing/make-dataset';
import { randomShops } from '../testing/random-shop';
import { shuffleDataset } from '../testing/shuffle-dataset';
import { appealLists } from './appeal-lists';

const PERIOD = { from: '2026-09-12', to: '2026-10-11' };

const ORDER: RowOf<'orders'> = {
  ...{ orderId: '1', subOrderId: '11', status: 'completed' },
  ...{ payTime: '2026-09-20 10:00:00', shipTime: '2026-09-21 10:00:00' },
  ...{ signTime: '2026-09-23 10:00:00', shipStatusWord: null },
};
const CASE: RowOf<'afterSales'> = {
  ...{ afterSaleId: '9', orderId: '1', subOrderId: null, applyTime: '2026-09-24 10:00:00' },
  ...{ type: 'return_refund', status: 'success', reason: '质量问题', reasonClass: 'quality' },
  ...{ liable: null, shipStatusWord: null, productName: '饭盒' },
};

function listsOf(shop: ShopFixture): readonly AppealList[] {
  return appealLists(keepRows(makeDataset({ 甲店: shop })), PERIOD);
}

/** Kinds found of one order and its after-sale. */
function kinds(
  order: Partial<RowOf<'orders'>> | null,
  ...cases: readonly Partial<RowOf<'afterSales'>>[]
): readonly string[] {
  const afterSales = cases.map((one, at) => ({ ...CASE, afterSaleId: `9${at}`, ...one }));
  const orders = order === null ? {} : { orders: [{ ...ORDER, ...order }] };
  return listsOf({ afterSales, ...orders }).map(({ kind }) => kind);
}

describe('after-sales that may be contested', () => {
  it('say which metrics count them', () => {
    expect(listsOf({ orders: [ORDER], afterSales: [{ ...CASE, liable: 'buyer' }] })).toEqual([
      {
        shop: 'douyin/甲店',
        kind: 'qualityBuyerLiable',
        metrics: ['goods.qualityReturnRate', 'goods.qualityRefundPaidRate'],
        total: 1,
        items: [
          {
            ...{ source: 1, row: 2, id: '9', order: '1', product: '饭盒', text: '质量问题' },
            time: '2026-09-24 10:00:00',
          },
        ],
      },
    ]);
  });

  it('are none of the ordinary ones', () => {
    expect(kinds({}, {})).toEqual([]);
    expect(kinds({}, { liable: 'merchant' })).toEqual([]);
    expect(kinds({}, { liable: 'buyer', reasonClass: 'no_reason' })).toEqual([]);
  });

  it('are those decided against the platform, whatever a metric counts them for', () => {
    expect(kinds({}, { liable: 'platform', reasonClass: 'logistics' })).toEqual(['platformLiable']);
    expect(kinds({}, { liable: 'platform', reasonClass: 'price' })).toEqual([]);
  });

  it('are those taken back for good', () => {
    const withdrawn = { status: 'withdrawn' as const };
    expect(kinds({}, withdrawn)).toEqual(['qualityWithdrawn']);
    expect(kinds(null, withdrawn)).toEqual(['qualityWithdrawn']);
    expect(kinds({}, withdrawn, { reasonClass: 'no_reason' })).toEqual(['qualityWithdrawn']);
    expect(kinds({}, withdrawn, {})).toEqual([]);
    expect(kinds({}, { ...withdrawn, reasonClass: 'size' })).toEqual([]);
  });

  it('are those applied for before the goods left', () => {
    const early = { applyTime: '2026-09-21 09:59:59' };
    expect(kinds({}, early)).toEqual(['qualityBeforeShipping']);
    expect(kinds({}, { applyTime: '2026-09-21 10:00:00' })).toEqual([]);
    expect(kinds(null, { type: 'refund_before_ship' })).toEqual(['qualityBeforeShipping']);
    expect(kinds({ shipTime: null, signTime: null, status: 'to_ship' }, early)).toEqual([
      'qualityBeforeShipping',
    ]);
  });

  it('are those of parcels that were refused', () => {
    expect(kinds({}, { shipStatusWord: '已拒收' })).toEqual(['qualityAfterRefusal']);
    expect(kinds({ shipStatusWord: '退回中' }, {})).toEqual(['qualityAfterRefusal']);
    expect(kinds({}, { shipStatusWord: '已拒收', reasonClass: 'damage' })).toEqual([]);
  });

  it('are those said not to have arrived though signed for before', () => {
    const missing = { reasonClass: 'not_received' as const, reason: '没收到货' };
    expect(kinds({}, missing)).toEqual(['notReceivedButSigned']);
    expect(kinds({ signTime: null, completeTime: '2026-09-23 10:00:00' }, missing)).toEqual([
      'notReceivedButSigned',
    ]);
    expect(kinds({ signTime: '2026-09-25 10:00:00' }, missing)).toEqual([]);
    expect(kinds({}, { ...missing, reason: '空包/少货' })).toEqual([]);
  });

  it('belong to the period by their order, else by the application', () => {
    const liable = { liable: 'buyer' as const };
    const late = { applyTime: '2026-10-12 00:00:00', ...liable };
    expect(kinds({}, late)).toEqual([]);
    const before = { payTime: '2026-09-01', shipTime: '2026-09-02', signTime: '2026-09-05' };
    expect(kinds(before, liable)).toEqual([]);
    expect(kinds({ ...before, signTime: '2026-09-12' }, liable)).toEqual(['qualityBuyerLiable']);
    expect(kinds(null, liable)).toEqual(['qualityBuyerLiable']);
    expect(kinds(null, late)).toEqual([]);
  });

  it('are none without a period', () => {
    const kept = keepRows(makeDataset({ 甲店: { values: { 'goods.rating': 4.8 } } }));
    expect(appealLists(kept, { from: null, to: null })).toEqual([]);
  });
});

describe('reviews that may be contested', () => {
  const review: RowOf<'reviews'> = {
    ...{ orderId: '1', time: '2026-10-01 10:00:00', rating: 1, productName: '饭盒' },
    ...{ content: '快递太慢了，等了一周', appendContent: null, level: 'bad' },
  };
  const found = (cells: Partial<RowOf<'reviews'>>) =>
    listsOf({ reviews: [{ ...review, ...cells }] });

  it('are bad, of the period and about nothing but the courier or the platform', () => {
    expect(found({})).toMatchObject([
      {
        kind: 'reviewAboutCourier',
        metrics: ['goods.rating', 'goods.badReviewPaidRate', 'reviews.badRate'],
        items: [{ id: '1', order: null, text: '快递太慢了，等了一周' }],
      },
    ]);
    expect(found({ content: '平台太差' })).toMatchObject([{ kind: 'reviewAboutPlatform' }]);
    expect(found({ appendContent: '东西也坏了' })).toEqual([]);
    expect(found({ rating: 3, level: 'neutral' })).toEqual([]);
    expect(found({ time: '2026-10-12 00:00:00' })).toEqual([]);
  });

  it('come newest first, all counted', () => {
    const reviews = Array.from({ length: 3 }, (_, at) => ({
      ...review,
      orderId: String(at),
      time: `2026-10-0${at + 1} 10:00:00`,
    }));
    const [list] = appealLists(keepRows(makeDataset({ 甲店: { reviews } })), PERIOD, 2);
    expect(list?.total).toBe(3);
    expect(list?.items.map(({ id }) => id)).toEqual(['2', '1']);
  });
});

describe('whatever the files hold', () => {
  it('lists are the same in any order of files and rows, and fit their schema', () => {
    const period = { from: '2026-06-10', to: '2026-07-20' };
    fc.assert(
      fc.property(
        randomShops,
        fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })),
        (shops, stream) => {
          const dataset = makeDataset(shops);
          const lists = appealLists(keepRows(dataset), period, 5);
          for (const list of lists) {
            expect(appealList.parse(list)).toEqual(list);
            expect(list.total).toBeGreaterThan(0);
            expect(list.metrics.length).toBeGreaterThan(0);
          }
          const { dataset: shuffled, placeOf } = shuffleDataset(dataset, () =>
            Number(stream.next().value),
          );
          const moved = lists.map((list) => ({
            ...list,
            items: list.items.map((item) => ({ ...item, source: placeOf[item.source] })),
          }));
          expect(appealLists(keepRows(shuffled), period, 5)).toEqual(moved);
        },
      ),
      { numRuns: 80 },
    );
  });
});

describe('the rules', () => {
  it('never promise anything', () => {
    for (const kind of APPEAL_KINDS) {
      const { name, why, proof } = APPEAL_RULES[kind];
      for (const { zh } of [name, why, proof]) expect(zh).not.toMatch(/一定|必定|保证|肯定|删差评/);
    }
  });
});
