import { describe, expect, it } from 'vitest';
import type { MetricResult } from '../checkup/schema';
import { METRICS } from '../metrics/catalogue';
import type { MetricDefinition } from '../metrics/metric';
import { filledFormula, givenFormula } from './formula';

const definition: MetricDefinition = {
  id: 'goods.returnRate',
  group: 'goods',
  name: { zh: '退货率', en: 'Return rate' },
  unit: 'ratio',
  direction: 'lower',
  formula: { zh: '退货 {numerator} 单 ÷ 发货 {denominator} 单', en: '{numerator} ÷ {denominator}' },
  help: { zh: '', en: '' },
  needs: [],
  official: null,
  origin: { zh: '', en: '' },
};
const metric: MetricResult = {
  id: 'goods.returnRate',
  dimension: null,
  value: 0.019,
  unit: 'ratio',
  numerator: 1200,
  denominator: 64_000,
  count: null,
  sum: null,
  m2: null,
  median: null,
  p90: null,
  low: null,
  high: null,
  score: null,
  weight: null,
  contribution: null,
  status: 'ok',
  origin: 'computed',
  immature: 0,
  evidence: [],
  daily: [],
  breakdowns: [],
};

describe('filledFormula', () => {
  it('puts the real numbers in and ends with the value', () => {
    expect(filledFormula(definition, metric, 'zh-CN')).toBe(
      '退货 1,200 单 ÷ 发货 64,000 单 = 1.9%',
    );
  });

  it('is not given when a number is unknown', () => {
    expect(filledFormula(definition, { ...metric, numerator: null }, 'zh-CN')).toBeNull();
  });

  it('keeps the unit of summed times', () => {
    const hours: MetricDefinition = {
      ...definition,
      unit: 'hours',
      formula: { zh: '{sum} ÷ {count} 单', en: '{sum} ÷ {count}' },
    };
    const mean: MetricResult = { ...metric, unit: 'hours', value: 24, sum: 48, count: 2 };
    expect(filledFormula(hours, mean, 'zh-CN')).toBe('48.0 小时 ÷ 2 单 = 24.0 小时');
  });
});

describe('givenFormula', () => {
  it('leaves no placeholder behind in any formula of the catalogue', () => {
    for (const one of METRICS) {
      for (const language of ['zh-CN', 'en'] as const) {
        expect(givenFormula(one, language, '')).not.toMatch(/[{}]/);
        expect(givenFormula(one, language, '')).not.toBe('');
      }
    }
  });

  it('notes where the numbers are from, unless the formula says so itself', () => {
    expect(givenFormula(definition, 'zh-CN', '（表）')).toBe('退货单 ÷ 发货单（表）');
    const onlyTables = { ...definition, formula: { zh: '由表格给出', en: 'given by a table' } };
    expect(givenFormula(onlyTables, 'zh-CN', '（表）')).toBe('由表格给出');
  });
});
