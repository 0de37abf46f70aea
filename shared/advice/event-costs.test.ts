import { describe, expect, it } from 'vitest';
import { METRICS } from '../metrics/catalogue';
import { DOUYIN_2026_09 } from '../models/data/douyin-2026-09';
import { KUAISHOU_ARTICLE } from '../models/data/kuaishou-article';
import { MODELS } from '../models/models';
import { mean, ratio, shopWith, type Given } from '../scoring/testing/shops';
import { eventCosts } from './event-costs';
import { EVENT_EFFECTS } from './events';
import { gainOf } from './gain';
import { scoredPlainly } from './testing/any-shop';

const full = {
  'goods.rating': mean(4.75, 199, 0.6),
  'goods.qualityReturnRate': ratio(4, 400),
  'logistics.pickupHours': mean(20, 399, 5),
  'logistics.onTimeDeliveryRate': ratio(380, 400),
  'service.auditHours': mean(6, 40, 3),
  'service.escalationRate': { ...ratio(1, 200), status: 'pasted' as const },
  'chat.avgReplySeconds': { value: 40, count: 149, sum: 40 * 149, status: 'ok' as const },
};

function costs(given: Readonly<Record<string, Given>>, model = DOUYIN_2026_09) {
  const shop = scoredPlainly(shopWith('店', given), model);
  return { shop, costs: Object.fromEntries(eventCosts([shop], MODELS).map((c) => [c.event, c])) };
}

describe('eventCosts', () => {
  it('moves every metric an event touches, together', () => {
    const both = { ...full, 'reviews.badRate': ratio(4, 99), 'reviews.goodRate': ratio(90, 99) };
    const cost = costs(both).costs['oneStarReview'];
    expect(cost?.moves).toEqual([
      { metric: 'goods.rating', from: 4.75, to: expect.closeTo((4.75 * 199 + 1) / 200, 12) },
      { metric: 'reviews.goodRate', from: 90 / 99, to: 0.9 },
      { metric: 'reviews.badRate', from: 4 / 99, to: 0.05 },
    ]);
  });

  it('is the difference of the totals, and a cost for every event of a shop short of full marks', () => {
    const { shop, costs: all } = costs(full);
    for (const cost of Object.values(all)) {
      const moved = new Map(cost.moves.map(({ metric, to }) => [metric, to]));
      expect(cost.change).toBeCloseTo(Number(gainOf(shop, DOUYIN_2026_09, moved)), 9);
      expect(cost.change).toBeLessThan(0);
    }
    expect(all['oneStarReview']?.change).toBeLessThan(Number(all['threeStarReview']?.change));
    const late = all['lateShipment']?.moves;
    expect(late).toEqual([
      { metric: 'logistics.pickupHours', from: 20, to: expect.closeTo(20 + 24 / 400, 12) },
    ]);
    expect(all['slowChat']?.moves[0]?.to).toBeCloseTo((40 * 149 + 600) / 150, 12);
  });

  it('tells nothing where the counts are not known or only a proxy is', () => {
    const { costs: all } = costs({
      'goods.rating': 4.7,
      'logistics.onTimeDeliveryRate': 0.95,
      'service.auditHours': 5,
      'service.escalationRate': { ...ratio(1, 100), status: 'proxy' },
    });
    expect(Object.values(all).map(({ change }) => change)).toEqual(Array(6).fill(null));
    expect(Object.values(all).flatMap(({ moves }) => moves)).toEqual([]);
  });

  it('is nothing where the model scores none of it, and not told in the growth stage', () => {
    const article = costs({ 'reviews.goodRate': ratio(80, 100) }, KUAISHOU_ARTICLE).costs;
    expect(article['slowChat']?.change).toBe(0);
    expect(article['oneStarReview']?.change).toBeLessThan(0);
    const young = scoredPlainly(shopWith('店', full, { paidOrders30: 3 }), DOUYIN_2026_09);
    for (const { change } of eventCosts([young], MODELS)) expect(change).toBeNull();
  });

  it('never makes a rate more than everything', () => {
    const { costs: all } = costs({ ...full, 'goods.qualityReturnRate': ratio(5, 5) });
    const move = all['qualityReturn']?.moves.find((one) => one.metric.includes('qualityReturn'));
    expect(move?.to).toBe(1);
  });
});

describe('the events', () => {
  const effects = Object.values(EVENT_EFFECTS).flat();

  it('touch metrics of the catalogue, ratios by cases and means by values', () => {
    for (const effect of effects) {
      const metric = METRICS.find(({ id }) => id === effect.metric);
      expect(metric, effect.metric).toBeDefined();
      expect('hits' in effect, effect.metric).toBe(metric?.unit === 'ratio');
    }
  });

  it('touch a metric once each', () => {
    for (const list of Object.values(EVENT_EFFECTS)) {
      expect(new Set(list.map(({ metric }) => metric)).size).toBe(list.length);
    }
  });
});
