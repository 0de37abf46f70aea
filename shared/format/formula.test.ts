import { describe, expect, it } from 'vitest';
import { articleDataset } from '../checkup/testing/datasets';
import { runCheckup } from '../checkup/run-checkup';
import type { MetricDefinition } from '../metrics/metric';
import { metricById } from '../metrics/catalogue';
import { filledFormula } from './formula';

const made = runCheckup(articleDataset(), {
  model: null,
  period: null,
  appVersion: '0.0.0',
  createdAt: '2026-10-12 09:00:00',
});
const good = made.ok
  ? made.value.shops[0]?.metrics.find(({ id }) => id === 'reviews.goodRate')
  : undefined;
if (good === undefined) throw new Error('no metric');
const rate: MetricDefinition = {
  ...metricById('reviews.goodRate'),
  formula: { zh: '好评 {numerator} ÷ 评价 {denominator}', en: 'Good {numerator} ÷ {denominator}' },
};

describe('filledFormula', () => {
  it('puts the real numbers in and ends with the value', () => {
    expect(filledFormula(rate, good, 'zh-CN')).toBe('好评 500 ÷ 评价 560 = 89.3%');
    expect(filledFormula(rate, good, 'en')).toBe('Good 500 ÷ 560 = 89.3%');
  });

  it('is not given when a number is unknown', () => {
    expect(filledFormula(rate, { ...good, numerator: null }, 'zh-CN')).toBeNull();
  });

  it('keeps the unit of summed times', () => {
    const hours: MetricDefinition = {
      ...rate,
      unit: 'hours',
      formula: { zh: '{sum} ÷ {count} 单', en: '{sum} ÷ {count}' },
    };
    const mean = { ...good, unit: 'hours' as const, value: 24, sum: 48, count: 2 };
    expect(filledFormula(hours, mean, 'zh-CN')).toBe('48.0 小时 ÷ 2 单 = 24.0 小时');
  });
});
