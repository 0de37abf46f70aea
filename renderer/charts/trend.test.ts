import { describe, expect, it } from 'vitest';
import type { DailyPoint } from '../../shared/checkup/schema';
import { trendOf } from './trend';

function ratio(date: string, numerator: number, denominator: number): DailyPoint {
  return { date, numerator, denominator, count: null, sum: null, m2: null };
}

describe('trendOf', () => {
  it('divides the sums of the last seven days', () => {
    const trend = trendOf([ratio('2026-10-01', 1, 10), ratio('2026-10-02', 0, 30)]);
    expect(trend.map((point) => point.value)).toEqual([0.1, 0.025]);
    expect(trend[1]?.base).toBe(40);
  });

  it('tells each day alone beside the seven', () => {
    const [, second] = trendOf([ratio('2026-10-01', 1, 10), ratio('2026-10-02', 3, 30)]);
    expect(second).toMatchObject({ day: 0.1, dayBase: 30, base: 40 });
    expect(trendOf([ratio('2026-10-01', 0, 0)])[0]?.day).toBeNull();
  });

  it('forgets what is seven days old, also across missing days and months', () => {
    const trend = trendOf([ratio('2026-09-28', 5, 5), ratio('2026-10-05', 1, 4)]);
    expect(trend[1]?.value).toBe(0.25);
  });

  it('has no value where nothing happened', () => {
    expect(trendOf([ratio('2026-10-01', 0, 0)])[0]?.value).toBeNull();
  });

  it('reads means by sum and count', () => {
    const day: DailyPoint = {
      date: '2026-10-01',
      numerator: null,
      denominator: null,
      count: 4,
      sum: 96,
      m2: 1,
    };
    expect(trendOf([day])[0]?.value).toBe(24);
  });
});
