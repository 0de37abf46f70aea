import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textResult, type TextResult } from '../checkup/schema-texts';
import { keepRows } from '../metrics/kept-rows';
import { makeDataset, type RowOf, type ShopFixture } from '../metrics/testing/make-dataset';
import { shuffleDataset } from '../metrics/testing/shuffle-dataset';
import type { Dataset } from '../model/dataset';
import { analyseTexts, type TextOptions } from './analyse-texts';

const PERIOD = { from: '2026-09-11', to: '2026-09-20' };

function analyse(dataset: Dataset, options: TextOptions = {}): readonly TextResult[] {
  return analyseTexts(keepRows(dataset), PERIOD, options);
}

function only(shop: ShopFixture, options: TextOptions = {}): TextResult {
  const [result, ...others] = analyse(makeDataset({ 甲店: shop }), options);
  if (result === undefined || others.length > 0) throw new Error('not one shop');
  return result;
}

function review(
  day: number,
  content: string,
  more: Partial<RowOf<'reviews'>> = {},
): RowOf<'reviews'> {
  const time = `2026-09-${String(day).padStart(2, '0')} 10:00:00`;
  return { orderId: `${day}-${content}`, rating: 3, productName: '饭盒', content, time, ...more };
}

function count(result: TextResult, topic: string) {
  const found = result.topics.find((one) => one.topic === topic);
  if (found === undefined) return null;
  const { mentions, positive, negative, before } = found;
  return { mentions, positive, negative, before };
}

describe('the texts of a shop', () => {
  it('are read with the words added later, without those the platform put in', () => {
    const result = only({
      reviews: [
        review(11, '发货太慢', { rating: 1 }),
        review(12, '质量不错', { appendContent: '用了一周就坏了', rating: 2 }),
        review(13, '系统默认好评', { rating: 5 }),
        review(14, '👍', { rating: 5 }),
        review(25, '发货太慢'),
      ],
    });
    expect(result).toMatchObject({ reviews: 2, complaining: 2, praising: 1 });
    expect(count(result, 'logistics')).toMatchObject({ mentions: 1, negative: 1 });
    expect(count(result, 'quality')).toMatchObject({ mentions: 1, positive: 1, negative: 0 });
    expect(result.topics.find(({ topic }) => topic === 'function')?.complaints).toEqual([
      {
        ...{ source: 0, row: 3, id: '12-质量不错', product: '饭盒', value: 2 },
        ...{ text: '用了一周就坏了', time: '2026-09-12 10:00:00' },
      },
    ]);
    expect(textResult.parse(result)).toEqual(result);
  });

  it('quote the plainest complaints, none twice, with numbers masked', () => {
    const long = `发货太慢，${'等了又等，'.repeat(15)}`;
    const result = only({
      reviews: [
        review(11, long, { rating: 1 }),
        review(12, '发货慢，电话13800138123', { rating: 1 }),
        review(13, '发货慢，不过质量不错', { rating: 1 }),
        review(14, '发货太慢了吧', { rating: 2 }),
        review(15, '发货太慢了吧', { rating: 2 }),
        review(16, '发货也太慢了', { rating: 2 }),
      ],
    });
    const quotes = result.topics.find(({ topic }) => topic === 'logistics')?.complaints;
    expect(quotes?.map(({ text }) => text)).toEqual([
      '发货慢，电话*****',
      '发货也太慢了',
      '发货太慢了吧',
    ]);
  });

  it('are compared with the days before where files reach these, else half with half', () => {
    const now = [review(12, '发货太慢'), review(18, '发货太慢'), review(19, '质量不错')];
    const halves = only({ reviews: now });
    expect(halves.before).toEqual({
      ...{ basis: 'firstHalf', from: '2026-09-11', to: '2026-09-15' },
      ...{ reviews: 1, afterSales: 0 },
    });
    expect(halves.now).toEqual({ reviews: 2, afterSales: 0 });
    expect(count(halves, 'logistics')).toMatchObject({ negative: 2, before: { negative: 1 } });

    const reaching = only({ reviews: [review(1, '发货太慢'), review(2, '好吃'), ...now] });
    expect(reaching.before).toMatchObject({
      ...{ basis: 'previous', from: '2026-09-01', to: '2026-09-10', reviews: 2 },
    });
    expect(reaching.now).toEqual({ reviews: 3, afterSales: 0 });
    expect(count(reaching, 'quality')).toMatchObject({ positive: 1, before: { positive: 1 } });
  });

  it('are told by product, by the only one of the order where the review names none', () => {
    const result = only({
      orders: [
        { orderId: '7', payTime: '2026-09-11 10:00:00', status: 'completed', productName: '水杯' },
      ],
      reviews: [
        review(12, '盖子裂了', { orderId: '7', productName: null }),
        review(13, '发货太慢'),
        review(14, '杯子碎了', { orderId: '7', productName: null }),
      ],
    });
    expect(
      result.products.map(({ product, reviews, complaining }) => [product, reviews, complaining]),
    ).toEqual([
      ['水杯', 2, 2],
      ['饭盒', 1, 1],
    ]);
  });

  it('say why after-sales were asked for', () => {
    const one = (
      id: string,
      day: number,
      reason: string,
      reasonClass: 'quality' | 'size' | null,
    ) => ({
      ...{ afterSaleId: id, applyTime: `2026-09-${day} 10:00:00`, reason, reasonClass },
      productName: '饭盒',
    });
    const result = only({
      afterSales: [
        one('1', 12, '质量问题', 'quality'),
        one('2', 17, '质量问题', 'quality'),
        one('3', 18, '做工差', 'quality'),
        one('4', 18, '尺码偏小', 'size'),
        one('5', 18, '说不清', null),
      ],
    });
    expect(result).toMatchObject({ reviews: 0, afterSales: 5, now: { afterSales: 4 } });
    expect(result.reasons.map(({ rows, ...rest }) => ({ ...rest, rows: rows.length }))).toEqual([
      {
        ...{ reason: 'quality', count: 3, before: 1, rows: 3 },
        words: [
          { text: '质量问题', count: 2 },
          { text: '做工差', count: 1 },
        ],
        products: [{ product: '饭盒', count: 3 }],
      },
      {
        ...{ reason: 'size', count: 1, before: 0, rows: 1 },
        ...{ words: [{ text: '尺码偏小', count: 1 }], products: [{ product: '饭盒', count: 1 }] },
      },
    ]);
  });

  it('show forbidden words in replies', () => {
    const result = only({
      reviews: [
        review(12, '好吃', { reply: '我家是全国第一' }),
        review(13, '好吃', { reply: '全国第一，欢迎再来' }),
        review(14, '好吃', { reply: '谢谢' }),
      ],
    });
    expect(result.replies).toBe(3);
    expect(result.forbidden).toMatchObject([{ word: '全国第一', kind: 'absolute', count: 2 }]);
    expect(result.forbidden[0]?.rows.map(({ text }) => text)).toEqual([
      '全国第一，欢迎再来',
      '我家是全国第一',
    ]);
  });

  it('are read by the phrases of the person', () => {
    const phrases = [{ phrase: '咬不动', topic: 'quality', polarity: 'positive' }] as const;
    const shop = { reviews: [review(12, '耐磨，狗咬不动')] };
    expect(only(shop).complaining).toBe(1);
    expect(only(shop, { phrases }).complaining).toBe(0);
  });

  it('tell how far reading is', () => {
    const told: [number, number][] = [];
    const reviews = Array.from({ length: 4500 }, (_, at) => review(12, `好吃${at}`));
    only({ reviews }, { onProgress: (done, total) => told.push([done, total]) });
    expect(told).toEqual([
      [2000, 4500],
      [4000, 4500],
    ]);
  });

  it('are the same whatever the order of files and rows', () => {
    const texts = [
      '发货太慢',
      '质量不错，颜色不对',
      '客服不理人',
      '好吃，会再来',
      '盖子裂了',
      '没有异味',
      '味道大',
    ];
    const row = fc.record({
      content: fc.constantFrom(...texts),
      rating: fc.integer({ min: 1, max: 5 }),
      day: fc.integer({ min: 1, max: 20 }),
      productName: fc.constantFrom('饭盒', '水杯', null),
      reply: fc.constantFrom('全网最低', '最佳，全网最低', null),
    });
    const withoutSources = (results: readonly TextResult[]): unknown =>
      JSON.parse(
        JSON.stringify(results, (key, value: unknown) => (key === 'source' ? null : value)),
      );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 20 }), fc.nat(), (rows, seed) => {
        const files = [rows.slice(0, 7), rows.slice(7)].map((part, file) => ({
          rows: part.map(({ day, content, ...rest }, at) =>
            review(day, content, { ...rest, orderId: `${file}-${at}` }),
          ),
        }));
        const dataset = makeDataset({ 甲店: { reviews: { files } } });
        let state = seed;
        const random = (): number => {
          state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
          return state / 2 ** 32;
        };
        const shuffled = shuffleDataset(dataset, random).dataset;
        expect(withoutSources(analyse(shuffled))).toEqual(withoutSources(analyse(dataset)));
      }),
    );
  });
});
