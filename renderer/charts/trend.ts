/** A metric over days as seven-day values, which swing less than single days of few orders. */
import type { DailyPoint } from '../../shared/checkup/schema';

export interface TrendPoint {
  readonly date: string;
  /** Value of the seven days that end with `date`; null where nothing happened in them. */
  readonly value: number | null;
  /** Rows behind it. */
  readonly base: number;
  /** Value of `date` alone; null where nothing happened on it. */
  readonly day: number | null;
  /** Rows of `date` alone. */
  readonly dayBase: number;
}

/** Days put together for one point of the line. */
export const WINDOW_DAYS = 7;
const DAY = 86_400_000;

/** Rolling seven-day value for each day given: sum of parts over sum of bases, never a mean of daily means. */
export function trendOf(daily: readonly DailyPoint[]): readonly TrendPoint[] {
  return daily.map((point) => {
    const end = dayNumber(point.date);
    const window = daily.filter(({ date }) => {
      const age = end - dayNumber(date);
      return age >= 0 && age < WINDOW_DAYS;
    });
    const { value, base } = together(window);
    const alone = together([point]);
    return { date: point.date, value, base, day: alone.value, dayBase: alone.base };
  });
}

function together(days: readonly DailyPoint[]): Pick<TrendPoint, 'value' | 'base'> {
  const base = total(days.map((day) => day.denominator ?? day.count));
  const part = total(days.map((day) => day.numerator ?? day.sum));
  return { value: base > 0 ? part / base : null, base };
}

function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY;
}

function total(values: readonly (number | null)[]): number {
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}
