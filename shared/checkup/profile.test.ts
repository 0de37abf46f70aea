import { describe, expect, it } from 'vitest';
import { INDUSTRIES, industryById } from '../knowledge/industries';
import { known } from '../shops/testing/known-shop';
import { profileOf, qualityLineOf, UNKNOWN_PROFILE } from './profile';

describe('the profile of a measured shop', () => {
  const shop = { name: '小店A', platform: 'douyin' } as const;

  it('carries what is known of the shop of its name on its platform', () => {
    const said = { scoringIndustry: 'fresh', adjustments: { 'fake-trade': 1 } };
    const shops = [
      known('小店 A', { platform: 'douyin', industry: 'fruit', type: 'personal', ...said }),
      known('k', { name: '小店A', platform: 'kuaishou', industry: 'tea' }),
    ];
    expect(profileOf(shop, shops)).toEqual({
      industry: 'fruit',
      qualityLine: 0.024,
      qualityLineKnown: true,
      type: 'personal',
      ...said,
    });
    expect(profileOf({ name: '小店B', platform: 'douyin' }, shops)).toBe(UNKNOWN_PROFILE);
  });

  it('goes by the industries of a rules pack where one is in use', () => {
    const line = { low: 0.015, high: 0.015 };
    const industries = [{ id: 'tea', name: { zh: '茶叶', en: 'Tea' }, line }];
    expect(profileOf(shop, [known('小店A', { industry: 'tea' })], industries)).toMatchObject({
      qualityLine: 0.015,
      qualityLineKnown: true,
    });
  });

  it('says so where the line is not known', () => {
    const line = (industry: string | null) => profileOf(shop, [known('小店A', { industry })]);
    expect(line(null)).toMatchObject({ qualityLine: 0.01, qualityLineKnown: false });
    expect(line('household')).toMatchObject({ industry: 'household', qualityLineKnown: false });
    expect(line('of-a-later-version')).toMatchObject({
      qualityLine: 0.01,
      qualityLineKnown: false,
    });
  });

  it('takes the shop’s own line before the industry’s', () => {
    expect(qualityLineOf({ industry: 'household', qualityLine: 0.012 })).toBe(0.012);
    expect(qualityLineOf({ industry: 'tea', qualityLine: 0.012 })).toBe(0.012);
  });
});

describe('the industries', () => {
  it('have ids of their own and lines as the rule prints them', () => {
    expect(new Set(INDUSTRIES.map(({ id }) => id)).size).toBe(INDUSTRIES.length);
    for (const { line } of INDUSTRIES) {
      expect(line.low).toBeGreaterThanOrEqual(0.003);
      expect(line.high).toBeLessThanOrEqual(0.05);
      expect(line.low).toBeLessThanOrEqual(line.high);
    }
    expect(industryById('skin-care')?.line).toEqual({ low: 0.003, high: 0.003 });
    expect(industryById('home-improvement')?.line).toEqual({ low: 0.01, high: 0.03 });
  });
});
