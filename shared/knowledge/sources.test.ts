import { describe, expect, it } from 'vitest';
import { METRICS } from '../metrics/catalogue';
import { describeSource, isKnownSource } from './sources';

describe('sources in words', () => {
  it('name rules and tables of articles, joined as a list', () => {
    expect(describeSource('001·3 · D1')).toEqual({
      zh: '文章：怎样提高抖音服务体验分（表 3）；抖音《商家体验分规范》2026-08-06 公示',
      en: 'article on raising the Douyin score (table 3); Douyin rule of the experience score, 2026-08-06',
    });
    expect(describeSource('000·text').zh).toBe('文章：服务体验分低的原因');
  });

  it('leave words that are no code as they are, and tell them apart', () => {
    expect(describeSource('抖音售后单 纠纷责任方').zh).toBe('抖音售后单 纠纷责任方');
    expect(isKnownSource('D1 · D99')).toBe(false);
    expect(isKnownSource('002·11')).toBe(false);
    expect(isKnownSource('D1 · 002·10')).toBe(true);
  });

  it('no code of the metric catalogue stays a code', () => {
    const left = METRICS.filter(({ origin }) => /(^|[ ；])([DKX]\d+|\d{3}·)/.test(origin.zh));
    expect(left.map(({ id }) => id)).toEqual([]);
  });
});
