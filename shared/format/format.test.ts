import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatBand,
  formatCount,
  formatDifference,
  formatPeriod,
  formatPoints,
  formatScore,
  formatSigned,
  formatValue,
  differenceWord,
  plainDifference,
  plainScore,
  plainValue,
  unitWord,
} from './format';

describe('formatValue', () => {
  it('shows what is missing as a dash, never as 0', () => {
    expect(formatValue(null, 'ratio', 'zh-CN')).toBe('—');
    expect(formatValue(0, 'ratio', 'zh-CN')).toBe('0%');
  });

  it.each([
    [0.019, '1.9%'],
    [0.0035, '0.35%'],
    [0.00036, '0.04%'],
    [0.00001, '<0.01%'],
    [0.95, '95.0%'],
    [0.99412, '99.41%'],
    [0.99999, '>99.99%'],
    [1, '100%'],
    [1.25, '125.0%'],
    [0.888888, '88.9%'],
  ])('ratio %d reads %s', (value, text) => {
    expect(formatValue(value, 'ratio', 'zh-CN')).toBe(text);
  });

  it('shows hours, days, seconds, stars and counts with their units', () => {
    expect(formatValue(38.2, 'hours', 'zh-CN')).toBe('38.2 小时');
    expect(formatValue(0.25, 'hours', 'en')).toBe('0.25 h');
    expect(formatValue(24, 'hours', 'zh-CN', 'days')).toBe('1 天');
    expect(formatValue(36, 'hours', 'en', 'days')).toBe('1.5 d');
    expect(formatValue(45, 'seconds', 'zh-CN')).toBe('45 秒');
    expect(formatValue(13.87, 'seconds', 'en')).toBe('13.9 s');
    expect(formatValue(600.4, 'seconds', 'zh-CN')).toBe('600 秒');
    expect(formatValue(4.8167, 'stars', 'zh-CN')).toBe('4.82');
    expect(formatValue(1234, 'count', 'zh-CN')).toBe('1,234');
  });
});

describe('formatScore', () => {
  it('shows one decimal and does not round across a line', () => {
    expect(formatScore(88.382937)).toBe('88.4');
    expect(formatScore(59.96)).toBe('60.0');
    expect(formatScore(59.96, [60])).toBe('59.9');
    expect(formatScore(60, [60])).toBe('60.0');
    expect(formatScore(59.999999, [60])).toBe('59.9');
    expect(formatScore(60.04, [60.02])).toBe('60.1');
    expect(formatScore(null, [60])).toBe('—');
  });

  it('never reads as the other side of a threshold', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 100, noNaN: true }),
        fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 4 }),
        (score, thresholds) => {
          const shown = Number(formatScore(score, thresholds));
          expect(Math.abs(shown - score)).toBeLessThan(0.1000001);
          for (const line of thresholds) expect(shown >= line).toBe(score >= line);
        },
      ),
    );
  });
});

describe('the other forms', () => {
  it('shows bands with a dash between, one figure when the ends read alike', () => {
    expect(formatBand(84.21, 87.96)).toBe('84.2–88.0');
    expect(formatBand(84.21, 84.22)).toBe('84.2');
    expect(formatBand(null, 84)).toBe('—');
    expect(formatBand(58.2, 59.98, [60])).toBe('58.2–59.9');
  });

  it('counts in thousands', () => {
    expect(formatCount(0)).toBe('0');
    expect(formatCount(1234567)).toBe('1,234,567');
    expect(formatCount(null)).toBe('—');
  });

  it('signs points with a true minus and keeps small gains visible', () => {
    expect(formatSigned(4.81)).toBe('+4.8');
    expect(formatSigned(-6.2)).toBe('−6.2');
    expect(formatSigned(0.03)).toBe('+0.03');
    expect(formatSigned(-0.001)).toBe('0.0');
    expect(formatSigned(null)).toBe('—');
  });

  it('says amounts of points without a sign and nothing as 0', () => {
    expect(formatPoints(-6.2)).toBe('6.2');
    expect(formatPoints(0.03)).toBe('0.03');
    expect(formatPoints(0.004)).toBe('0');
    expect(formatPoints(null)).toBe('—');
  });

  it('says differences of ratios in percentage points', () => {
    expect(formatDifference(0.012, 'ratio', 'zh-CN')).toBe('+1.2 个百分点');
    expect(formatDifference(-0.0012, 'ratio', 'en')).toBe('−0.12 pp');
    expect(formatDifference(-14, 'hours', 'zh-CN')).toBe('−14.0 小时');
    expect(formatDifference(0, 'stars', 'zh-CN')).toBe('0.00');
    expect(formatDifference(null, 'stars', 'zh-CN')).toBe('—');
  });

  it('shortens a period within one year', () => {
    expect(formatPeriod({ from: '2026-09-12', to: '2026-10-11' }, 'zh-CN')).toBe(
      '2026-09-12 – 10-11',
    );
    expect(formatPeriod({ from: '2025-12-12', to: '2026-01-10' }, 'zh-CN')).toBe(
      '2025-12-12 – 2026-01-10',
    );
    expect(formatPeriod({ from: '2026-01-10', to: '2026-01-10' }, 'en')).toBe('2026-01-10');
    expect(formatPeriod({ from: null, to: null }, 'zh-CN')).toBe('无日期');
  });
});

describe('figures for a spreadsheet', () => {
  it('are numbers to it, their words apart', () => {
    expect(plainValue(0.019, 'ratio')).toBe('1.9%');
    expect(plainValue(38.2, 'hours')).toBe('38.2');
    expect(plainValue(36, 'hours', 'days')).toBe('1.5');
    expect([unitWord('hours', 'zh-CN'), unitWord('hours', 'zh-CN', 'days')]).toEqual([
      '小时',
      '天',
    ]);
    expect(unitWord('ratio', 'en')).toBeNull();
  });

  it('carry a minus sign a spreadsheet knows', () => {
    expect(plainDifference(-0.012, 'ratio')).toBe('-1.2');
    expect(differenceWord('ratio', 'zh-CN')).toBe('个百分点');
    expect(plainDifference(14, 'hours')).toBe('14.0');
    expect(plainScore(-6.24)).toBe('-6.2');
  });
});
