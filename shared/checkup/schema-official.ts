/** The platform's own scores beside ours, day by day, and what ours is off by. Part of `CheckupResult`. */
import { z } from './zod';

/** A day of the rolling 30-day window. */
export const historyDay = z.object({
  /** `YYYY-MM-DD`, the window's last day. */
  date: z.string(),
  /** Our total of that window, not corrected; null where it has none. */
  score: z.number().nullable(),
  /** By dimension id, not corrected. */
  dimensions: z.record(z.string(), z.number()),
  /** The platform's total and dimension scores of that day; null where not given. */
  official: z.number().nullable(),
  officialDimensions: z.record(z.string(), z.number()),
});

/** How our score of one part (`total` or a dimension id) is brought to the platform's. */
export const correction = z.object({
  part: z.string(),
  /** offset: the mean difference (1 or 2 dates) · monotone: isotonic regression (3 dates or more). */
  method: z.enum(['offset', 'monotone']),
  dates: z.number().int(),
  /** Our score → the platform's; straight between, the same difference beyond the ends. One point for an offset. */
  points: z.array(z.object({ ours: z.number(), official: z.number() })),
  /** Root mean square of the differences that remain when each date is left out in turn, in points; null under 3 dates. */
  error: z.number().nullable(),
});

export const officialRecord = z.object({
  /**
   * At most the last 31 days for which the window is whole, oldest first; where no figure is known by day, the last day alone,
   * if the platform's scores of it are.
   */
  history: z.array(historyDay),
  corrections: z.array(correction),
});

export type HistoryDay = z.infer<typeof historyDay>;
export type Correction = z.infer<typeof correction>;
export type OfficialRecord = z.infer<typeof officialRecord>;
