import { describe, expect, it } from 'vitest';
import { DOUYIN_SERVICE_WEIGHTS } from './data/douyin-service-weights';

const shares = DOUYIN_SERVICE_WEIGHTS.map(({ weights }) => Object.values(weights));

/** Rows of each industry, by its id. */
const byIndustry = new Map(
  DOUYIN_SERVICE_WEIGHTS.map(({ industry }) => [
    industry,
    DOUYIN_SERVICE_WEIGHTS.filter((row) => row.industry === industry),
  ]),
);

function rowOf(industry: string, type: string) {
  return DOUYIN_SERVICE_WEIGHTS.find((row) => row.industry === industry && row.type === type);
}

describe('the weights of the service metrics by industry', () => {
  it('are 101 rows of four that sum to 100', () => {
    expect(shares).toHaveLength(101);
    for (const row of shares) {
      expect(row).toHaveLength(4);
      expect(row.reduce((sum, weight) => sum + weight, 0)).toBe(100);
    }
  });

  it('are 25 each in 38 rows, which no other row comes near', () => {
    const rows = shares.map((row) => row.join('/'));
    const sizes = [...new Set(rows)].map((row) => rows.filter((other) => other === row).length);
    expect(rows.filter((row) => row === '25/25/25/25')).toHaveLength(38);
    expect(sizes.sort((a, b) => b - a).slice(0, 2)).toEqual([38, 14]);
  });

  it('stay within the ranges of the rule', () => {
    const ranges = {
      'chat.dissatisfactionRate': [15, 40],
      'chat.avgReplySeconds': [15, 40],
      'service.auditHours': [15, 30],
      'service.escalationRate': [15, 30],
    };
    for (const [metric, range] of Object.entries(ranges)) {
      const values = DOUYIN_SERVICE_WEIGHTS.map(({ weights }) => Number(weights[metric]));
      expect([metric, Math.min(...values), Math.max(...values)]).toEqual([metric, ...range]);
    }
  });

  it('have one name for each industry, and either one row for any shop or one for each kind', () => {
    for (const [industry, rows] of byIndustry) {
      expect(new Set(rows.map(({ name }) => `${name.zh} ${name.en}`)).size, industry).toBe(1);
      expect([['any'], ['flagship', 'ordinary']], industry).toContainEqual(
        rows.map(({ type }) => type).sort(),
      );
    }
    const names = DOUYIN_SERVICE_WEIGHTS.map(({ industry, name }) => [name.zh, industry] as const);
    expect(new Set(names.map(([zh]) => zh)).size).toBe(new Set(names.map(([, id]) => id)).size);
  });

  it.each([
    ['others', 'any', [25, 25, 25, 25]],
    ['make-up', 'ordinary', [35, 15, 30, 20]],
    ['make-up', 'flagship', [20, 40, 20, 20]],
    ['tea', 'any', [25, 30, 15, 30]],
    ['womens-wear', 'ordinary', [20, 40, 20, 20]],
    ['watches', 'any', [20, 40, 20, 20]],
  ] as const)('are those of the rule for %s, %s', (industry, type, weights) => {
    expect(Object.values(rowOf(industry, type)?.weights ?? {})).toEqual(weights);
  });
});
