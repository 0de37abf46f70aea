/** Rows as evidence. Part of `CheckupResult`. */
import { z } from './zod';

/** A row shown for what it says: one of the (at most 20) worst rows behind a metric, a review quoted, an after-sale of a reason. */
export const evidence = z.object({
  /** Index into `sources`. */
  source: z.number().int(),
  row: z.number().int(),
  /** Order, after-sale or review's order number. */
  id: z.string().nullable(),
  product: z.string().nullable(),
  /** What makes it bad, in the metric's unit (hours, stars, an agent's rate), a review's stars; null where rows are only counted. */
  value: z.number().nullable(),
  /** The words that count: reason, status, review text; mail addresses, phones and runs of five or more digits masked, at most 120 characters. */
  text: z.string().nullable(),
  time: z.string().nullable(),
});

export type Evidence = z.infer<typeof evidence>;
