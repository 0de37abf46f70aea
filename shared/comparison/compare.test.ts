import { describe, expect, it } from 'vitest';
import type { ShopResult } from '../checkup/schema';
import { DOUYIN_2026_09 } from '../models/data/douyin-2026-09';
import { KUAISHOU_ARTICLE } from '../models/data/kuaishou-article';
import { SIX_FACTORS } from '../models/data/six-factors';
import { MODELS } from '../models/models';
import { ARTICLE_SHOPS, mean, ratio, scored, shopWith } from '../scoring/testing/shops';
import { say } from '../text/say';
import { compare } from './compare';

const article = ARTICLE_SHOPS.map((shop) => scored(shop, SIX_FACTORS));

function cellsOf(shops: readonly ShopResult[], metric: string) {
  const row = compare(shops, MODELS).metrics.find((candidate) => candidate.metric === metric);
  if (row === undefined) throw new Error(`${metric} is not compared.`);
  return row.cells;
}

function aloud(shops: readonly ShopResult[]): string[] {
  return compare(shops, MODELS).reading.map((sentence) => say(sentence, 'zh-CN'));
}

describe('metrics side by side', () => {
  it('ranks by the direction of the metric and measures from the best', () => {
    expect(cellsOf(article, 'logistics.shipHours').map((c) => [c.rank, c.difference])).toEqual([
      [1, 0],
      [3, 24],
      [2, 12],
    ]);
    expect(cellsOf(article, 'goods.qualityScore').map((c) => c.rank)).toEqual([1, 3, 2]);
  });

  it('leaves out metrics nobody has and keeps the order of the catalogue', () => {
    const ids = compare(article, MODELS).metrics.map((row) => row.metric);
    expect(ids).toHaveLength(12);
    expect(ids).not.toContain('goods.rating');
  });

  it('lets equal values share a rank', () => {
    const shops = [4.5, 4.5, 4.2].map((value, index) =>
      scored(shopWith(`店${index}`, { 'goods.rating': value }), DOUYIN_2026_09),
    );
    expect(cellsOf(shops, 'goods.rating').map((cell) => cell.rank)).toEqual([1, 1, 3]);
  });

  it('says of ratios with counts whether the difference is more than chance', () => {
    const shops = [ratio(5, 1000), ratio(30, 1000), ratio(8, 1000), ratio(1, 20)].map((given, i) =>
      scored(shopWith(`店${i}`, { 'goods.qualityReturnRate': given }), DOUYIN_2026_09),
    );
    expect(cellsOf(shops, 'goods.qualityReturnRate').map((cell) => cell.significance)).toEqual([
      null,
      'credible',
      'chance',
      'tooFew',
    ]);
  });

  it('does not rank a missing value, nor a substitute against the real one', () => {
    const shops = [
      scored(shopWith('甲', { 'logistics.pickupHours': 9 }), DOUYIN_2026_09),
      scored(
        shopWith('乙', { 'logistics.pickupHours': { value: 3, status: 'lowerBound' } }),
        DOUYIN_2026_09,
      ),
      scored(shopWith('丙', {}), DOUYIN_2026_09),
    ];
    expect(cellsOf(shops, 'logistics.pickupHours').map((cell) => [cell.value, cell.rank])).toEqual([
      [9, 1],
      [3, null],
      [null, null],
    ]);
  });

  it('ranks substitutes among themselves when all are of one kind', () => {
    const shops = [12, 8].map((value, index) =>
      scored(
        shopWith(`店${index}`, { 'logistics.pickupHours': { value, status: 'lowerBound' } }),
        DOUYIN_2026_09,
      ),
    );
    expect(cellsOf(shops, 'logistics.pickupHours').map((cell) => cell.rank)).toEqual([2, 1]);
  });
});

describe('totals', () => {
  it('are ranked within one model', () => {
    const [group, ...others] = compare(article, MODELS).totals;
    expect(others).toEqual([]);
    expect(group?.cells.map((cell) => cell.rank)).toEqual([1, 3, 2]);
    expect(group?.cells[1]?.difference).toBeCloseTo(70.99537 - 88.382937, 5);
  });

  it('of different models are never ranked together', () => {
    const shops = [
      scored(shopWith('甲', { 'goods.rating': 4.9 }), DOUYIN_2026_09),
      scored(shopWith('乙', { 'reviews.goodRate': 0.99 }), KUAISHOU_ARTICLE),
    ];
    const { totals, reading } = compare(shops, MODELS);
    expect(totals.map((group) => group.cells.map((cell) => cell.rank))).toEqual([[1], [1]]);
    expect(reading[0]?.code).toBe('reading.severalModels');
  });

  it('fixed by the growth stage are shown but not ranked', () => {
    const shops = [
      scored(shopWith('老店', { 'goods.rating': 4.6 }, { paidOrders30: 900 }), DOUYIN_2026_09),
      scored(shopWith('新店', { 'goods.rating': 4.9 }, { paidOrders30: 9 }), DOUYIN_2026_09),
    ];
    const cells = compare(shops, MODELS).totals[0]?.cells;
    expect(cells?.map((cell) => [cell.score === null, cell.rank])).toEqual([
      [false, 1],
      [false, null],
    ]);
    expect(aloud(shops).join('')).toContain('新店近 30 天有效支付订单不足');
  });
});

describe('official totals', () => {
  const official = (name: string, total: number, platform: 'douyin' | 'kuaishou') =>
    scored(
      shopWith(name, { 'goods.rating': 4.6 }, { platform, official: total }),
      platform === 'douyin' ? DOUYIN_2026_09 : KUAISHOU_ARTICLE,
    );

  it('are ranked with the estimates of the platform’s model', () => {
    const estimate = scored(
      shopWith('估算店', { 'goods.rating': 4.7 }, { platform: 'douyin' }),
      DOUYIN_2026_09,
    );
    const shops = [estimate, official('官方店', 82, 'douyin')];
    const cells = compare(shops, MODELS).totals[0]?.cells;
    expect(cells?.map(({ score, rank }) => [score, rank])).toEqual([
      [70, 2],
      [82, 1],
    ]);
    expect(aloud(shops)[0]).toBe('官方店总分 82.0，比估算店高 12.0 分。');
  });

  it('on a scale of their own are ranked only among themselves', () => {
    const estimate = scored(
      shopWith('估算店', { 'reviews.goodRate': 0.9 }, { platform: 'kuaishou' }),
      KUAISHOU_ARTICLE,
    );
    const [low, high] = [official('低', 4.6, 'kuaishou'), official('高', 4.8, 'kuaishou')];
    const ranks = (shops: readonly ShopResult[]) =>
      compare(shops, MODELS).totals[0]?.cells.map(({ rank }) => rank);
    expect(ranks([low, high])).toEqual([2, 1]);
    expect(ranks([low, estimate])).toEqual([null, 1]);
  });
});

describe('the table read in words', () => {
  it('tells of three shops who leads, each dimension and why, the widest gap and what to do first', () => {
    expect(aloud(article)).toEqual([
      '小店A 总分最高，约 87.1–89.2 分（估算），比第二名小店C 高约 9.3 分，比最低的小店B 高约 17.4 分。',
      '可比的 12 项指标里，小店A 的数值项项最好，小店B 的项项最差。',
      '商品质量：小店A 在前（最高 90.8 分），小店B 在后（最低 75.8 分），主要差在商品质量评分（4.50 对 3.80）。',
      '售后服务：小店A 在前（最高 91.3 分），小店B 在后（最低 71.3 分），主要差在退换货处理评分（4.70 对 3.90）。',
      '用户评价：小店A 在前（最高 85.7 分），小店B 在后（最低 70.0 分），主要差在差评率（1.8% 对 4.0%），差距可信。',
      '订单完成率：小店A 最高（95.0%），小店B 最低（88.9%），差距可信。',
      '平均发货时长：小店A 最快（1 天），小店B 最慢（2 天）。',
      '客户粘性：小店A 在前（最高 77.5 分），小店B 在后（最低 60.0 分），主要差在二次购买率（30.0% 对 20.0%）。',
      '拉开差距最多的是平均发货时长：小店A 1 天，小店B 2 天，这一项就差 5.0 分。',
      '小店B、小店C 最该先改的都是平均发货时长，这一项丢分最多。',
      '小店A 最该先改的是二次购买率（现在 30.0%，丢 2.1 分）。',
    ]);
  });

  it('tells of one shop where it stands and what costs the most', () => {
    const [b] = [article[1]].filter((shop) => shop !== undefined);
    if (b === undefined) throw new Error('There are three shops.');
    const sentences = aloud([b]);
    expect(sentences).toHaveLength(3);
    expect(sentences[0]).toMatch(/^小店B 的总分大约在 \d+\.\d–\d+\.\d 之间（估算）。$/);
    expect(sentences[2]).toBe('丢分最多的是平均发货时长（2 天），丢 6.7 分。');
  });

  it('warns when bands overlap and when the widest gap may be chance', () => {
    const shops = [4.78, 4.76].map((value, index) =>
      scored(
        shopWith(`店${index}`, { 'goods.rating': mean(value, 60, 0.6) }, { platform: 'douyin' }),
        DOUYIN_2026_09,
      ),
    );
    const text = aloud(shops).join('');
    expect(text).toContain('估算区间有重叠');
    expect(text).toContain('可能只是偶然');
    expect(text).toContain('仅供参考');
  });

  it('stays short for twelve shops and names those that cannot be scored', () => {
    const shops = Array.from({ length: 12 }, (_, index) =>
      scored(
        shopWith(
          `店${String(index).padStart(2, '0')}`,
          index === 11
            ? {}
            : { 'goods.rating': 4.5 + index / 100, 'service.auditHours': 3 + index },
        ),
        DOUYIN_2026_09,
      ),
    );
    const sentences = aloud(shops);
    expect(sentences.length).toBeLessThanOrEqual(8);
    expect(sentences).toContain('店11 还算不出总分：能打分的指标太少。');
    expect(sentences.join('')).not.toMatch(/[{}]|undefined|NaN/);
  });

  it('says nothing of shops there are not', () => {
    expect(compare([], MODELS)).toEqual({ metrics: [], totals: [], splits: [], reading: [] });
  });
});
