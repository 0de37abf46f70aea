/** The comparison read aloud. Bands are given, not drawn, so that the cases are plain. */
import { describe, expect, it } from 'vitest';
import { UNKNOWN_PROFILE } from '../checkup/profile';
import type { ShopResult } from '../checkup/schema';
import { DOUYIN_2026_09 } from '../models/data/douyin-2026-09';
import { KUAISHOU_ARTICLE } from '../models/data/kuaishou-article';
import { MODELS } from '../models/models';
import type { ScoreModel } from '../models/schema';
import { scoreShop } from '../scoring/score-shop';
import { mean, ratio, shopWith, type Given } from '../scoring/testing/shops';
import { say } from '../text/say';
import { compare } from './compare';
import { totalSignificance } from './totals';

interface Case {
  readonly given?: Readonly<Record<string, Given>>;
  readonly band?: readonly [number, number];
  readonly official?: number;
  readonly platform?: 'douyin' | 'kuaishou';
  readonly model?: ScoreModel;
}

function shop(name: string, { given, band, official, platform, model }: Case): ShopResult {
  const made = scoreShop(
    shopWith(name, given ?? { 'goods.rating': 4.7 }, {
      platform: platform ?? 'douyin',
      ...(official === undefined ? {} : { official }),
    }),
    model ?? DOUYIN_2026_09,
    UNKNOWN_PROFILE,
  );
  if (band === undefined) return made;
  const [low, high] = band;
  return {
    ...made,
    total: { ...made.total, score: (low + high) / 2, low, high, indicative: false },
  };
}

const aloud = (...shops: readonly ShopResult[]): string[] =>
  compare(shops, MODELS).reading.map((sentence) => say(sentence, 'zh-CN'));

function rowOf(metric: string, ...values: readonly Given[]): string | null {
  const shops = values.map((value, index) =>
    shop('甲乙丙丁戊己'.charAt(index), { given: { [metric]: value } }),
  );
  const reading = compare(shops, MODELS).metrics.find((row) => row.metric === metric)?.reading;
  return reading === undefined || reading === null ? null : say(reading, 'zh-CN');
}

describe('a row in one sentence', () => {
  it('names both ends in the words of the metric, and how far the difference can be believed', () => {
    const hours = [mean(8.2, 400, 3), mean(31, 300, 9), mean(15, 300, 4)];
    expect(rowOf('logistics.pickupHours', ...hours)).toBe(
      '甲最快（8.2 小时），乙最慢（31.0 小时），差距可信。',
    );
    expect(rowOf('goods.qualityReturnRate', ratio(5, 900), ratio(7, 900))).toBe(
      '甲更低（0.56%），乙是 0.78%，不过差别可能只是偶然。',
    );
    expect(rowOf('goods.rating', mean(4.9, 20, 0.3), mean(4.2, 300, 0.5), 4.5)).toBe(
      '甲最高（4.90），乙最低（4.20），单量太少，先别下结论。',
    );
  });

  it('names all of equal value, and the middle of many', () => {
    expect(rowOf('goods.rating', 4.8, 4.8, 4.2)).toBe('乙、甲最高（4.80），丙最低（4.20）。');
    expect(rowOf('goods.rating', 4.8, 4.8)).toBe('2 家店都是 4.80。');
    expect(rowOf('chat.avgReplySeconds', 20, 30, 40, 50, 60)).toBe(
      '甲最快（20 秒），戊最慢（60 秒），5 家店的中位数是 40 秒。',
    );
  });

  it('is silent on one shop and cautious on figures that are only bounds', () => {
    expect(rowOf('goods.rating', 4.8)).toBeNull();
    const bound = (value: number): Given => ({ value, status: 'lowerBound' });
    expect(rowOf('logistics.pickupHours', bound(12), bound(8))).toBe(
      '数值都不是准确值，先后只供参考：乙 8.0 小时，甲 12.0 小时。',
    );
  });
});

describe('two totals', () => {
  const [low, middle, high] = [
    shop('低', { band: [60, 66] }),
    shop('中', { band: [65, 71] }),
    shop('高', { band: [72, 78] }),
  ];
  const official = shop('官', { official: 66 });

  it('differ credibly where their bands do not meet', () => {
    expect(totalSignificance(low.total, high.total)).toBe('credible');
    expect(totalSignificance(low.total, middle.total)).toBe('chance');
  });

  it('are exact where official: a point against a band, and never in doubt between themselves', () => {
    expect(totalSignificance(official.total, middle.total)).toBe('chance');
    expect(totalSignificance(official.total, high.total)).toBe('credible');
    expect(totalSignificance(official.total, shop('官二', { official: 90 }).total)).toBeNull();
    expect(totalSignificance(shop('无', {}).total, high.total)).toBeNull();
  });

  it('are told apart in the table from the best on', () => {
    const cells = compare([low, middle, high, official], MODELS).totals[0]?.cells;
    expect(cells?.map(({ rank, significance }) => [rank, significance])).toEqual([
      [4, 'credible'],
      [2, 'credible'],
      [1, null],
      [3, 'credible'],
    ]);
  });
});

describe('totals in words', () => {
  it('say that no order can be told where bands meet', () => {
    const [a, b] = [shop('甲', { band: [70, 80] }), shop('乙', { band: [72, 84] })];
    expect(aloud(a, b)[0]).toBe('乙、甲的总分分不出高下：估算区间有重叠，都在 70.0–84.0 分之间。');
    const [front, back] = aloud(a, b, shop('丙', { band: [50, 55] }));
    expect(front).toBe('乙、甲总分在前（70.0–84.0 分），估算区间有重叠，先后说不准。');
    expect(back).toBe('丙的区间整个低于乙。');
  });

  it('say who is last only where that is certain', () => {
    const [first] = aloud(
      shop('甲', { band: [80, 90] }),
      shop('乙', { band: [70, 74] }),
      shop('丙', { band: [50, 82] }),
    );
    expect(first).toBe('甲总分最高（80.0–90.0 分），比第二名乙高约 13.0 分（估算）。');
  });

  it('name those of equal totals together', () => {
    const official = (name: string, total: number) => shop(name, { official: total });
    expect(aloud(official('甲', 82), official('乙', 70), official('丙', 70))[0]).toBe(
      '甲总分 82.0，比丙、乙高 12.0 分。',
    );
    expect(aloud(official('甲', 82), official('乙', 82))[0]).toBe('乙、甲的总分并列最高（82.0）。');
  });

  it('of many shops tell the groups their bands make, or the last three', () => {
    const banded = Array.from({ length: 12 }, (_, index) => {
      const low = 50 + 10 * Math.floor(index / 4);
      return shop(`店${String(index).padStart(2, '0')}`, { band: [low, low + 6] });
    });
    expect(aloud(...banded)[1]).toBe(
      '按估算区间，12 家店可以分成 3 档，同一档里先后说不准；第一档 4 家，最后一档是店00、店01、店02、店03。',
    );
    const exact = [90, 80, 70, 60, 50].map((total, index) =>
      shop(`店${index}`, { official: total }),
    );
    expect(aloud(...exact)[1]).toBe('排在最后的是店2、店3、店4。');
  });

  it('of several models stand apart, each group with its rules', () => {
    const spoken = aloud(
      shop('甲', { official: 80 }),
      shop('乙', { official: 70 }),
      shop('丙', {
        given: { 'reviews.goodRate': 0.9 },
        platform: 'kuaishou',
        model: KUAISHOU_ARTICLE,
      }),
    );
    expect(spoken[0]).toMatch(/^这些店按 2 套不同的规则打分/);
    expect(spoken[1]).toMatch(/^按抖音.*打分的是乙、甲。$/);
    expect(spoken).toContain('丙最该先改的是好评率（现在 90.0%，丢 10.0 分）。');
  });

  it('on a scale of their own, or without weights, say why they are not ranked', () => {
    const kuaishou = { platform: 'kuaishou', model: KUAISHOU_ARTICLE } as const;
    const given = { 'reviews.goodRate': 0.9 };
    const spoken = aloud(
      shop('甲', { ...kuaishou, given }),
      shop('乙', { ...kuaishou, given, official: 4.8 }),
    );
    expect(spoken).toContain('乙的官方总分用的是另一种分制，不和估算的总分放在一起排名。');
    const bare: ScoreModel = {
      ...KUAISHOU_ARTICLE,
      dimensions: KUAISHOU_ARTICLE.dimensions.map((dimension) => ({ ...dimension, weight: null })),
    };
    const [a, b] = ['甲', '乙'].map((name, index) =>
      shop(name, {
        platform: 'kuaishou',
        model: bare,
        given: { 'reviews.goodRate': 0.9 + index / 20 },
      }),
    );
    if (a === undefined || b === undefined) throw new Error('There are two shops.');
    const without = compare([a, b], [bare]).reading.map((one) => say(one, 'zh-CN'));
    expect(without.at(-1)).toBe('乙、甲所用的规则没有公布权重，算不出总分，只比各项指标。');
    expect(without[0]).toBe('好评率：乙更高（95.0%），甲是 90.0%。');
  });
});

describe('what buyers complain of', () => {
  it('is the reason most orders name, shops with the same one together', () => {
    const complaints = (quality: number, damage: number): Case => ({
      given: {
        'goods.qualityReturnRate': ratio(quality, 500),
        'logistics.damageReturnRate': ratio(damage, 500),
      },
    });
    const spoken = aloud(
      shop('甲', complaints(12, 3)),
      shop('乙', complaints(9, 2)),
      shop('丙', complaints(4, 20)),
      shop('丁', complaints(3, 2)),
    );
    expect(spoken).toContain('乙、甲的买家申请售后时，提得最多的是质量问题或与描述不符（21 单）。');
    expect(spoken).toContain('丙的买家申请售后时，提得最多的是商品或包装破损（20 单）。');
    expect(spoken.join('')).not.toMatch(/丁的买家/);
  });
});
