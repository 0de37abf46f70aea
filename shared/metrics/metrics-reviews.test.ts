import { describe, expect, it } from 'vitest';
import { makeDataset, UNREADABLE, type RowOf } from './testing/make-dataset';
import { metricOf } from './testing/metric-of';

const PERIOD = { from: '2026-07-01', to: '2026-07-30' };

type Review = RowOf<'reviews'>;
const REVIEWS: readonly Review[] = [
  {
    orderId: '1',
    rating: 5,
    content: '很好用',
    time: '2026-07-01 00:00:00',
    replyTime: '2026-07-01 06:00:00',
  },
  { orderId: '2', rating: 4, content: '此用户没有填写评价。', time: '2026-07-02 10:00:00' },
  {
    orderId: '3',
    rating: 3,
    content: '一般',
    time: '2026-07-03 10:00:00',
    replyTime: '2026-07-31 00:00:00',
  },
  {
    orderId: '4',
    rating: 2,
    content: '坏了',
    time: '2026-07-04 10:00:00',
    replyTime: '2026-07-05 10:00:00',
  },
  { orderId: '5', rating: 1, content: null, time: '2026-07-05 10:00:00' },
  { orderId: '6', rating: UNREADABLE, content: '！！', time: '2026-07-06 10:00:00' },
  { orderId: '7', rating: 5, content: '早', time: '2026-06-30 23:59:59' },
];

function measured(id: string, reviews: readonly Review[] = REVIEWS) {
  return metricOf(makeDataset({ 甲店: { reviews } }), id, PERIOD);
}

describe('商品综合评分', () => {
  it('is the mean of the ratings that can be read', () => {
    // 5, 4, 3, 2, 1: mean 3, squared deviations 4 + 1 + 0 + 1 + 4.
    const rating = measured('goods.rating');
    expect(rating).toMatchObject({ value: 3, count: 5, sum: 15, m2: 10, median: null, p90: null });
    expect(rating.evidence.slice(0, 2).map(({ value, text }) => [value, text])).toEqual([
      [1, null],
      [2, '坏了'],
    ]);
  });
});

describe('the rows behind a metric', () => {
  it('never show a phone number a buyer wrote, though its end would be cut off', () => {
    const time = '2026-07-02 10:00:00';
    const reviews: readonly Review[] = [
      { orderId: '6917926768823641234', rating: 1, content: '加我13600001234', time },
      { orderId: '2', rating: 2, content: `${'差'.repeat(116)}13600001234`, time },
    ];
    const { evidence } = measured('goods.rating', reviews);
    expect(evidence.map(({ id, text }) => [id, text])).toEqual([
      ['6917926768823641234', '加我*****'],
      ['2', `${'差'.repeat(116)}***…`],
    ]);
  });
});

describe('levels', () => {
  it.each([
    ['reviews.goodRate', 2],
    ['reviews.neutralRate', 1],
    ['reviews.badRate', 2],
  ])('%s follows the stars: %d of 5', (id, numerator) => {
    expect(measured(id)).toMatchObject({ numerator, denominator: 5 });
  });

  it('stay as given where they are given', () => {
    const reviews: readonly Review[] = [
      { level: 'bad', rating: 5, time: '2026-07-02', content: 'a' },
      { level: 'good', rating: null, time: '2026-07-02', content: 'b' },
      { level: null, rating: 4, time: '2026-07-02', content: 'c' },
    ];
    expect(measured('reviews.goodRate', reviews)).toMatchObject({ numerator: 2, denominator: 3 });
  });
});

describe('正面评价占比', () => {
  it('looks only at reviews that say something, and stands in', () => {
    expect(measured('reviews.positiveTextRate')).toMatchObject({
      numerator: 1,
      denominator: 3,
      status: 'proxy',
    });
  });
});

describe('replies', () => {
  it('count once given, by the end of the period, to reviews in which the buyer says something', () => {
    expect(measured('reviews.replyRate')).toMatchObject({ numerator: 2, denominator: 3 });
    expect(measured('reviews.replyHours')).toMatchObject({ count: 2, sum: 30, value: 15 });
  });

  it('are known by a flag or by their words too', () => {
    const reviews: readonly Review[] = [
      { time: '2026-07-02', content: 'a', replied: true },
      { time: '2026-07-02', content: 'b', replied: false },
      { time: '2026-07-02', content: 'c', replied: UNREADABLE },
      { time: '2026-07-02', content: 'd', reply: '谢谢' },
    ];
    expect(measured('reviews.replyRate', reviews)).toMatchObject({ numerator: 2, denominator: 3 });
    expect(measured('reviews.replyHours', reviews).status).toBe('noColumn');
  });
});

describe('reviews of a file without any column about replies', () => {
  it('are not taken for unanswered ones', () => {
    const time = '2026-07-02';
    const files = [
      { rows: [{ time, content: 'a', replied: true }] },
      { rows: [{ time, content: 'b', rating: 5 }] },
    ];
    const dataset = makeDataset({ 甲店: { reviews: { files } } });
    expect(metricOf(dataset, 'reviews.replyRate', PERIOD)).toMatchObject({
      numerator: 1,
      denominator: 1,
    });
  });
});

describe('质量差评率（按支付）', () => {
  it('counts bad reviews and paid orders each on their own date', () => {
    const orders = ['1', '2', '3', '4'].map((orderId) => ({
      orderId,
      payTime: '2026-07-20 10:00:00',
    }));
    const rate = metricOf(
      makeDataset({ 甲店: { orders, reviews: REVIEWS } }),
      'goods.badReviewPaidRate',
      PERIOD,
    );
    expect(rate).toMatchObject({ numerator: 2, denominator: 4, value: 0.5 });
    expect(
      rate.daily.map(({ date, numerator, denominator }) => [date, numerator, denominator]),
    ).toEqual([
      ['2026-07-04', 1, 0],
      ['2026-07-05', 1, 0],
      ['2026-07-20', 0, 4],
    ]);
  });
});
