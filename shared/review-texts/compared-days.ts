/** Which days a period is compared with. */
import type { Period } from '../model/period';
import { DAY, dateOf, frameOf, type Frame } from '../metrics/time-windows';

export interface ComparedDays {
  /** Days before the period, as many as it has; else its own first half. */
  readonly basis: 'previous' | 'firstHalf';
  readonly before: Frame;
  readonly from: string;
  readonly to: string;
  /** The days `before` is compared to. */
  readonly now: Frame;
}

/** Files reach back to the days before where their first row lies in the first quarter of these: small shops have days without one. */
const REACHED = 1 / 4;

/**
 * The days to compare a period with; null for a single day without days before it.
 * @param oldest second of the oldest row; null = there is none
 */
export function comparedDays(period: Period, oldest: number | null): ComparedDays | null {
  const whole = frameOf(period);
  const days = (whole.end - whole.start) / DAY;
  const start = whole.start - days * DAY;
  if (oldest !== null && oldest < start + days * DAY * REACHED) {
    return { ...daysOf('previous', start, whole.start), now: whole };
  }
  const middle = whole.start + Math.floor(days / 2) * DAY;
  if (middle === whole.start) return null;
  return {
    ...daysOf('firstHalf', whole.start, middle),
    now: { ...whole, start: middle },
  };
}

function daysOf(
  basis: ComparedDays['basis'],
  start: number,
  end: number,
): Omit<ComparedDays, 'now'> {
  return {
    basis,
    before: { start, end, dailyStart: start },
    from: dateOf(start),
    to: dateOf(end - DAY),
  };
}
