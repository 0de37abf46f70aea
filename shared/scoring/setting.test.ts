import { describe, expect, it } from 'vitest';
import { scoreShop } from './score-shop';
import { settingOf } from './setting';
import { WITH_FLOOR } from './testing/any-case';
import { mean, ratio, shopWith } from './testing/shops';
import { UNKNOWN_PROFILE } from '../checkup/profile';

const GIVEN = {
  'goods.rating': mean(4.5, 60, 0.8),
  'reviews.badRate': ratio(2, 60),
  'goods.qualityReturnRate': ratio(3, 90),
  'chat.dissatisfactionRate': ratio(1, 3),
  'service.auditHours': mean(5, 20, 2),
  'service.escalationRate': 0.004,
};

function shopOf(paidOrders30: NonNullable<Parameters<typeof shopWith>[2]>['paidOrders30']) {
  const profile = { ...UNKNOWN_PROFILE, type: 'ordinary', scoringIndustry: 'tea' } as const;
  const said = { ...profile, adjustments: { 'next-day-delivery': 1, 'fake-trade': 1 } };
  const rest = paidOrders30 === undefined ? {} : { paidOrders30 };
  return scoreShop(shopWith('店', GIVEN, rest), WITH_FLOOR, said);
}

describe('the setting of a scored shop', () => {
  it('holds what decides its score besides its metrics', () => {
    expect(settingOf(shopOf({ count: 40, days: 15 }))).toMatchObject({
      ...{ qualityLine: 0.01, type: 'ordinary', industry: 'tea' },
      ...{ bonus: 5, deduction: 10, orders: 80 },
    });
    expect(settingOf(shopOf(undefined)).orders).toBeNull();
  });

  it('counts bad cases where counts tell them', () => {
    const { cases } = settingOf(shopOf(40));
    expect(cases.get('goods.qualityReturnRate')).toEqual({ fixed: 0, of: 90 });
    expect(cases.get('chat.dissatisfactionRate')).toEqual({ fixed: 3, of: 0 });
    expect(cases.get('goods.rating')).toEqual({ fixed: 2, of: 0 });
    expect(cases.has('service.auditHours')).toBe(false);
    expect(cases.has('service.escalationRate')).toBe(false);
  });

  it('gives a shop of few orders and few bad cases the floor of the rules', () => {
    const score = (id: string, orders: number) =>
      shopOf(orders).metrics.find((metric) => metric.id === id)?.score;
    expect(['goods.rating', 'goods.qualityReturnRate'].map((id) => score(id, 40))).toEqual([
      80, 80,
    ]);
    expect(score('goods.rating', 600)).toBe(60);
    expect(score('goods.qualityReturnRate', 600)).toBe(50);
  });
});
