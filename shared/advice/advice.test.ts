import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ShopResult } from '../checkup/schema';
import { compare } from '../comparison/compare';
import type { Action } from '../knowledge/action';
import { DOUYIN_2026_09 } from '../models/data/douyin-2026-09';
import { KUAISHOU_2025 } from '../models/data/kuaishou-2025';
import { SIX_FACTORS } from '../models/data/six-factors';
import { MODELS } from '../models/models';
import type { ScoreModel } from '../models/schema';
import { ARTICLE_SHOPS, mean, ratio, scored, shopWith } from '../scoring/testing/shops';
import { say } from '../text/say';
import { buildChecklist } from './checklist';
import { findings } from './findings';
import { gainOf } from './gain';

const text = { zh: '', en: '' };

function action(id: string, effort: 1 | 2 | 3, moves: Readonly<Record<string, number>>): Action {
  return {
    id,
    title: text,
    why: text,
    steps: [text, text],
    verify: text,
    owner: 'owner',
    effort,
    moves: Object.entries(moves).map(([metric, share]) => ({ metric, share })),
    source: 'test',
  };
}

function checklist(shops: readonly ShopResult[], actions: readonly Action[], models = MODELS) {
  return buildChecklist(shops, models, compare(shops, models), actions);
}

const [a, b] = ARTICLE_SHOPS.map((shop) => scored(shop, SIX_FACTORS));
if (a === undefined || b === undefined) throw new Error('There are three shops.');

describe('gainOf', () => {
  it('is the unrounded difference of the totals', () => {
    expect(gainOf(b, SIX_FACTORS, new Map([['logistics.shipHours', 24]]))).toBeCloseTo(30 / 6, 9);
  });

  it('takes several metrics jointly', () => {
    const both = gainOf(
      b,
      SIX_FACTORS,
      new Map([
        ['logistics.shipHours', 24],
        ['orders.completionRate', 1],
      ]),
    );
    expect(both).toBeCloseTo(30 / 6 + 100 / 9 / 6, 9);
  });

  it('is never negative for a better value and all losses for full marks', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
        const hours = 48 - share * 32;
        const gain = gainOf(b, SIX_FACTORS, new Map([['logistics.shipHours', hours]]));
        expect(gain).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('is null where metrics do not move the total', () => {
    const growth = scored(
      shopWith('新店', { 'goods.rating': 4.5 }, { paidOrders30: 3 }),
      DOUYIN_2026_09,
    );
    expect(gainOf(growth, DOUYIN_2026_09, new Map([['goods.rating', 4.9]]))).toBeNull();
  });
});

describe('the checklist', () => {
  it('counts an action’s share of the gap, and full marks', () => {
    const [item] = checklist([b], [action('ship-earlier', 2, { 'logistics.shipHours': 0.5 })]);
    expect(item).toEqual({
      shop: b.id,
      action: 'ship-earlier',
      metric: 'logistics.shipHours',
      gain: expect.closeTo(20 / 6, 9),
      fullGain: expect.closeTo(40 / 6, 9),
      target: 16,
      current: 48,
      effort: 2,
      causes: [],
      order: 1,
    });
  });

  it('puts most points for least effort first, then by gain, weight and id', () => {
    const items = checklist(
      [b],
      [
        action('big-project', 3, { 'logistics.shipHours': 0.9 }),
        action('switch', 1, { 'logistics.shipHours': 0.5 }),
        action('twin-b', 1, { 'orders.completionRate': 0.1 }),
        action('twin-a', 1, { 'orders.completionRate': 0.1 }),
      ],
    );
    expect(items.map((item) => [item.order, item.action])).toEqual([
      [1, 'switch'],
      [2, 'big-project'],
      [3, 'twin-a'],
      [4, 'twin-b'],
    ]);
  });

  it('goes by gain where points per effort differ by nothing but rounding, and by id without points', () => {
    for (let step = 1; step < 20; step += 1) {
      const shop = scored(shopWith('店', { 'goods.rating': 4.7 + step / 100 }), DOUYIN_2026_09);
      const even = checklist(
        [shop],
        [
          action('small', 1, { 'goods.rating': 0.2 }),
          action('middle', 2, { 'goods.rating': 0.4 }),
          action('large', 3, { 'goods.rating': 0.6 }),
        ],
      );
      expect(even.map((item) => item.action)).toEqual(['large', 'middle', 'small']);
    }

    const bound = scored(
      shopWith('店', { 'logistics.pickupHours': { value: 30, status: 'lowerBound' } }),
      DOUYIN_2026_09,
    );
    const pointless = checklist(
      [bound],
      [
        action('project', 3, { 'logistics.pickupHours': 0.5 }),
        action('habit', 1, { 'logistics.pickupHours': 0.5 }),
      ],
    );
    expect(pointless.map((item) => item.action)).toEqual(['habit', 'project']);
  });

  it('lists an action once with its joint gain, under the metric with most to gain', () => {
    const items = checklist(
      [b],
      [action('both', 1, { 'orders.completionRate': 0.5, 'logistics.shipHours': 0.5 })],
    );
    expect(items).toHaveLength(1);
    expect(items[0]?.metric).toBe('logistics.shipHours');
    expect(items[0]?.gain).toBeCloseTo(20 / 6 + 100 / 9 / 2 / 6, 9);
  });

  it('leaves out actions for metrics at full marks, and for substitutes that may hide full marks', () => {
    const shop = scored(
      shopWith('店', {
        'goods.rating': 4.95,
        'logistics.pickupHours': { value: 5, status: 'lowerBound' },
        'service.escalationRate': { value: 0.1, status: 'proxy' },
      }),
      DOUYIN_2026_09,
    );
    const actions = [
      action('rating', 1, { 'goods.rating': 0.5 }),
      action('pickup', 1, { 'logistics.pickupHours': 0.5 }),
      action('escalation', 1, { 'service.escalationRate': 0.5 }),
    ];
    expect(checklist([shop], actions)).toEqual([]);
  });

  it('keeps, after all others and without points, what is short of full marks even at its bound', () => {
    const shop = scored(
      shopWith('店', {
        'goods.rating': 4.7,
        'logistics.pickupHours': { value: 30, status: 'lowerBound' },
        'logistics.damageReturnRate': 0.01,
      }),
      DOUYIN_2026_09,
    );
    const items = checklist(
      [shop],
      [
        action('damage', 1, { 'logistics.damageReturnRate': 0.5 }),
        action('pickup', 1, { 'logistics.pickupHours': 0.5 }),
        action('rating', 3, { 'goods.rating': 0.01 }),
      ],
    );
    expect(items.map((item) => [item.action, item.gain === null])).toEqual([
      ['rating', false],
      ['damage', true],
      ['pickup', true],
    ]);
  });

  it('numbers each shop by itself', () => {
    const items = checklist([a, b], [action('ship-earlier', 2, { 'logistics.shipHours': 0.5 })]);
    expect(items.map((item) => [item.shop, item.order])).toEqual([
      [a.id, 1],
      [b.id, 1],
    ]);
  });

  it('aims at the best shop where nothing can be scored', () => {
    const bare: ScoreModel = {
      ...SIX_FACTORS,
      id: 'bare',
      dimensions: SIX_FACTORS.dimensions.filter((dimension) => dimension.id === 'loyalty'),
    };
    const shops = [0.01, 0.04].map((rate, index) =>
      scored(shopWith(`店${index}`, { 'goods.returnRate': rate }), bare),
    );
    const items = checklist(shops, [action('returns', 1, { 'goods.returnRate': 0.5 })], [bare]);
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ shop: 'other/店1', gain: null, fullGain: null, target: 0.01 });
  });

  it('takes the user’s targets and shares, and leaves out what is at its target', () => {
    const actions = [
      action('ship-earlier', 2, { 'logistics.shipHours': 0.5 }),
      action('finish', 1, { 'orders.completionRate': 0.5 }),
    ];
    const items = buildChecklist([b], MODELS, compare([b], MODELS), actions, {
      targets: new Map([
        ['logistics.shipHours', 40],
        ['orders.completionRate', 0.8],
      ]),
      shares: new Map([['ship-earlier/logistics.shipHours', 0.25]]),
    });
    expect(items).toEqual([
      expect.objectContaining({
        action: 'ship-earlier',
        target: 40,
        gain: expect.closeTo(2.5 / 6, 9),
        fullGain: expect.closeTo(10 / 6, 9),
      }),
    ]);
  });

  it('has gains between nothing and full, and full gains under what is lost', () => {
    const actions = SIX_FACTORS.dimensions.flatMap((dimension) =>
      dimension.metrics.map((slot) => action(`do-${slot.metric}`, 1, { [slot.metric]: 0.4 })),
    );
    const items = checklist([a, b], actions);
    expect(items.length).toBeGreaterThan(15);
    for (const item of items) {
      expect(item.gain).toBeGreaterThan(0);
      expect(item.fullGain).toBeGreaterThanOrEqual(Number(item.gain));
    }
  });
});

describe('the findings', () => {
  it('tell why a metric moves no total: the growth stage, or a dimension without its core metrics', () => {
    const values = { 'goods.rating': 4.7, 'logistics.damageReturnRate': 0.01 };
    const codes = (paidOrders30: number) => {
      const shop = scored(shopWith('店', values, { paidOrders30 }), DOUYIN_2026_09);
      return findings([shop], MODELS, compare([shop], MODELS)).map(({ message }) => message.code);
    };
    expect(codes(100)).toEqual(['finding.value', 'finding.noCore']);
    expect(codes(3)).toEqual(['finding.growth', 'finding.growth']);
  });

  it('tell so where the platform publishes no weights', () => {
    const shop = scored(shopWith('店', { 'logistics.onTimeShipRate': 0.95 }), KUAISHOU_2025);
    const found = findings([shop], MODELS, compare([shop], MODELS));
    expect(found.map(({ message, loss }) => [message.code, loss])).toEqual([
      ['finding.noWeight', null],
    ]);
  });

  it('name what costs points, the most expensive first, adding up to all that is missing', () => {
    const found = findings([b], MODELS, compare([b], MODELS));
    const losses = found.map((finding) => Number(finding.loss));
    expect(losses).toEqual([...losses].sort((x, y) => y - x));
    expect(losses.reduce((sum, loss) => sum + loss, 0)).toBeCloseTo(100 - Number(b.total.score), 9);
    expect(found[0]?.metric).toBe('logistics.shipHours');
  });

  it('show the numbers behind a metric in words', () => {
    const shop = scored(
      shopWith('店', {
        'goods.qualityReturnRate': ratio(12, 640),
        'goods.rating': mean(4.7, 1200, 0.5),
        'service.auditHours': 6,
        'service.escalationRate': { value: 0.01, status: 'proxy' },
        'logistics.pickupHours': { value: 20, status: 'lowerBound' },
      }),
      DOUYIN_2026_09,
    );
    const spoken = findings([shop], MODELS, compare([shop], MODELS)).map((finding) =>
      say(finding.message, 'zh-CN'),
    );
    expect(spoken).toContain('商品品质退货率 1.9%（12/640），丢 3.0 分');
    expect(spoken).toContain('商品综合评分 4.70（1,200 条的平均），丢 16.9 分');
    expect(spoken).toContainEqual(
      expect.stringContaining('平均揽收时长至少 20.0 小时（满分线 6.0 小时），真实值只会更差'),
    );
    expect(spoken).toContainEqual(
      expect.stringContaining('平台求助率按现有表格约 1.0%，与平台口径不同，所以没有打分'),
    );
    expect(spoken).toHaveLength(5);
  });
});
