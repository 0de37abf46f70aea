import { describe, expect, it } from 'vitest';
import { judgeProducts } from '../scoring/products';
import { measure } from './measure';
import type { ProductCounts, ProductTableCounts } from './products';
import { makeDataset, UNREADABLE, type RowOf, type ShopFixture } from './testing/make-dataset';

const period = { from: '2026-07-01', to: '2026-07-30' };

function productsOf(shop: ShopFixture): ProductTableCounts {
  const [only] = measure(makeDataset({ 甲店: shop }), { period }).shops;
  if (only === undefined) throw new Error('no shop');
  return only.products;
}

const line = (orderId: string, productId: string, cells: Partial<RowOf<'orders'>> = {}) => ({
  orderId,
  subOrderId: `${orderId}-${productId}`,
  payTime: '2026-07-05 10:30:00',
  shipTime: '2026-07-06 10:30:00',
  signTime: '2026-07-08 10:30:00',
  status: 'completed' as const,
  productId,
  productName: `名${productId}`,
  ...cells,
});

const afterSale = (
  orderId: string,
  cells: Partial<RowOf<'afterSales'>> = {},
): RowOf<'afterSales'> => ({
  afterSaleId: `a${orderId}`,
  orderId,
  subOrderId: null,
  productId: null,
  applyTime: '2026-07-10 08:00:00',
  type: 'refund_only' as const,
  status: 'success' as const,
  reasonClass: 'quality' as const,
  ...cells,
});

describe('the products of a shop', () => {
  it('are counted in each of their orders, the most sold first', () => {
    const { rows } = productsOf({
      orders: [
        line('1', 'A'),
        line('1', 'B'),
        line('2', 'B'),
        line('2', 'B', { subOrderId: '2-again' }),
        line('3', 'C', { signTime: null, status: 'shipped' }),
        line('4', 'D', { payTime: '2026-05-05 10:30:00', signTime: '2026-05-08 10:30:00' }),
      ],
      afterSales: [afterSale('9')],
    });
    expect(rows.map(({ id, paidOrders, signedOrders }) => [id, paidOrders, signedOrders])).toEqual([
      ['B', 2, 2],
      ['A', 1, 1],
      ['C', 1, 0],
    ]);
    expect(rows[0]?.name).toBe('名B');
  });

  it('came back by the after-sale’s own product, its sub-order’s, else with the whole order', () => {
    const both = (id: string) => [line(id, 'A'), line(id, 'B')];
    const quality = (...afterSales: RowOf<'afterSales'>[]) =>
      Object.fromEntries<unknown>(
        productsOf({ orders: [...both('1'), ...both('2')], afterSales }).rows.map((row) => [
          row.id ?? '',
          [row.qualityOrders, row.signedOrders],
        ]),
      );
    expect(quality(afterSale('1', { productId: 'A' }))).toEqual({ A: [1, 2], B: [0, 2] });
    expect(quality(afterSale('1', { subOrderId: '1-B' }))).toEqual({ A: [0, 2], B: [1, 2] });
    expect(quality(afterSale('1'))).toEqual({ A: [1, 2], B: [1, 2] });
    // A product that is not in the order says no more than none.
    expect(quality(afterSale('1', { productId: 'Z' }))).toEqual({ A: [1, 2], B: [1, 2] });
    expect(quality(afterSale('1', { reasonClass: 'price' }))).toEqual({ A: [0, 2], B: [0, 2] });
    // What cannot be read is in neither part.
    expect(
      quality(
        afterSale('1', { productId: 'A', reasonClass: UNREADABLE }),
        afterSale('2', { reasonClass: 'size' }),
      ),
    ).toEqual({ A: [0, 1], B: [0, 2] });
  });

  it('have no quality orders where the files cannot tell', () => {
    const { rows } = productsOf({ orders: [line('1', 'A')] });
    expect(rows[0]).toMatchObject({ signedOrders: 1, qualityOrders: null });
  });

  it('have their reviews', () => {
    const review = (productId: string, rating: number | null) => ({
      productId,
      rating,
      content: `${productId}${rating}`,
      time: '2026-07-09 08:00:00',
    });
    const { rows } = productsOf({
      reviews: [review('A', 5), review('A', 3), review('A', 1), review('B', null)],
    });
    expect(
      rows.map(({ id, reviews, goodReviews, badReviews, rating }) => [
        id,
        reviews,
        goodReviews,
        badReviews,
        rating,
      ]),
    ).toEqual([
      ['A', 3, 1, 1, 3],
      ['B', 1, 0, 0, null],
    ]);
  });

  it('are 200 at most', () => {
    const orders = Array.from({ length: 203 }, (_, at) => line(String(at), `p${at}`));
    const { rows, others } = productsOf({ orders });
    expect([rows.length, others]).toEqual([200, 3]);
  });
});

describe('products held against the line', () => {
  const counts = (qualityOrders: number | null, signedOrders: number): ProductCounts => ({
    id: 'A',
    name: '杯子',
    paidOrders: signedOrders,
    signedOrders,
    qualityOrders,
    reviews: 0,
    goodReviews: 0,
    badReviews: 0,
    rating: null,
  });
  const standing = (...given: readonly [number | null, number]) =>
    judgeProducts([counts(...given)], 0.01)[0]?.standing;

  it('are over it only when even the low end is', () => {
    // Wilson of 30/1000 is 2.1–4.3 %, of 12/1000 0.7–2.1 %, of 0/1000 0–0.4 %.
    expect(standing(30, 1000)).toBe('over');
    expect(standing(12, 1000)).toBe('unsure');
    expect(standing(0, 1000)).toBe('within');
    expect(standing(29, 29)).toBe('tooFew');
    expect(standing(30, 30)).toBe('over');
  });

  it('stand nowhere where nothing is known', () => {
    expect(standing(0, 0)).toBeNull();
    expect(judgeProducts([counts(null, 50)], 0.01)[0]).toMatchObject({
      qualityReturnRate: null,
      low: null,
      standing: null,
      line: 0.01,
    });
  });
});
