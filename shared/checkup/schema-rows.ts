/** Rows that ask for something: what must be handled today, and what may be contested. Part of `CheckupResult`. */
import { APPEAL_KINDS, TODAY_KINDS } from './row-kinds';
import { z } from './zod';

export const todayItem = z.object({
  /** Index into `sources`. */
  source: z.number().int(),
  row: z.number().int(),
  /** Number of the order or after-sale; null where a review names none. */
  id: z.string().nullable(),
  product: z.string().nullable(),
  /** Status, reason or review text, mail addresses, phones and runs of five or more digits masked, at most 120 characters. */
  text: z.string().nullable(),
  /** Paid, applied or reviewed at. */
  time: z.string().nullable(),
  /** Promise or automatic deadline; null where the files give none. */
  deadline: z.string().nullable(),
  /** From `asOf` to the deadline; negative when it has passed. */
  hoursLeft: z.number().nullable(),
  /** Stands only in a file more than 24 hours older than `asOf`: it may have been handled since. */
  stale: z.boolean(),
});

/** What one shop must handle of one kind, as its newest file of the kind shows it, whatever the period. */
export const todayList = z.object({
  shop: z.string(),
  kind: z.enum(TODAY_KINDS),
  /** Moment hours are counted from: when the newest file was exported, else its newest event. */
  asOf: z.string().nullable(),
  total: z.number().int(),
  /** How many of them are stale; these count as neither overdue nor soon. */
  stale: z.number().int(),
  overdue: z.number().int(),
  /** Due within 24 hours from `asOf`. */
  soon: z.number().int(),
  /** The most urgent first, those without a deadline after them, stale ones last; at most 100. */
  items: z.array(todayItem),
});

/** Rows of one shop that may be contested for one reason. 以后台规则为准. */
export const appealList = z.object({
  shop: z.string(),
  kind: z.enum(APPEAL_KINDS),
  /** Metrics that count these rows. */
  metrics: z.array(z.string()),
  total: z.number().int(),
  /** Newest first; at most 100. */
  items: z.array(
    z.object({
      source: z.number().int(),
      row: z.number().int(),
      id: z.string().nullable(),
      /** The order it belongs to, where `id` is an after-sale's. */
      order: z.string().nullable(),
      product: z.string().nullable(),
      text: z.string().nullable(),
      time: z.string().nullable(),
    }),
  ),
});

export type TodayItem = z.infer<typeof todayItem>;
export type TodayList = z.infer<typeof todayList>;
export type AppealList = z.infer<typeof appealList>;
