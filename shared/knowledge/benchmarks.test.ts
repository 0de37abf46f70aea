import { describe, expect, it } from 'vitest';
import { METRICS } from '../metrics/catalogue';
import { BENCHMARKS, benchmarkById, isInForce } from './benchmarks';
import { isKnownSource } from './sources';

describe('benchmark lines', () => {
  it('have an id of their own, a metric of the catalogue, a known source and a date', () => {
    expect(new Set(BENCHMARKS.map(({ id }) => id)).size).toBe(BENCHMARKS.length);
    for (const benchmark of BENCHMARKS) {
      expect(METRICS.some(({ id }) => id === benchmark.metric)).toBe(true);
      expect(isKnownSource(benchmark.source), benchmark.source).toBe(true);
      expect(benchmark.date).toMatch(/^\d{4}(-\d{2}){0,2}$/);
      expect(benchmarkById(benchmark.id)).toBe(benchmark);
    }
  });

  it('lie in the range of their metric', () => {
    for (const { metric, value } of BENCHMARKS) {
      if (value === 'qualityLine') continue;
      const unit = METRICS.find(({ id }) => id === metric)?.unit;
      expect(value).toBeGreaterThan(0);
      if (unit === 'ratio') expect(value).toBeLessThan(1);
      if (unit === 'stars') expect(value).toBeLessThanOrEqual(5);
    }
  });

  it('never call the figure of a shop or a team a rule, nor anything an average of an industry', () => {
    for (const benchmark of BENCHMARKS) {
      const isRule = benchmark.meaning === 'admission' || benchmark.meaning === 'alarm';
      expect(benchmark.confidence).toBe(isRule ? 'official' : 'secondary');
      expect(benchmark.name.zh).not.toMatch(/行业|平均水平|均值/);
      expect(benchmark.name.en).not.toMatch(/industry|average of/);
    }
  });

  it('are in force only while the rules name them', () => {
    const metrics = BENCHMARKS.filter(isInForce).map(({ metric }) => metric);
    expect(metrics).toEqual([
      'goods.qualityReturnRate',
      'reviews.goodRate',
      'logistics.onTimeShipRate',
    ]);
  });
});
