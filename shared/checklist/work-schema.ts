/** The user's part of a document as it comes from a page or from disk. */
import { METRIC_STATUS } from '../checkup/schema';
import { z } from '../checkup/zod';
import {
  CHANGED,
  ITEM_STATES,
  LONGEST_NOTE,
  LONGEST_OWNER,
  LONGEST_TITLE,
  MOST_HISTORY,
  UNTOUCHED,
  type ChecklistState,
  type Work,
} from './work';

const day = z.iso.date();
const stamp = z.string().regex(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/);
const figure = z.number().nullable();
const LONGEST_KEY = 300;
const MOST_ITEMS = 10_000;

const snapshot = z.strictObject({
  metric: z.string().max(100),
  value: figure,
  low: figure,
  high: figure,
  numerator: figure,
  denominator: figure,
  count: figure,
  sum: figure,
  m2: figure,
  status: z.enum(METRIC_STATUS),
  period: z.union([
    z.strictObject({ from: day, to: day }),
    z.strictObject({ from: z.null(), to: z.null() }),
  ]),
});

const historyEntry = z.strictObject({
  at: stamp,
  what: z.enum(CHANGED),
  from: z.string().max(LONGEST_NOTE),
  to: z.string().max(LONGEST_NOTE),
});

const state: z.ZodType<ChecklistState> = z.strictObject({
  state: z.enum(ITEM_STATES),
  owner: z.string().max(LONGEST_OWNER),
  due: day.nullable(),
  note: z.string().max(LONGEST_NOTE),
  changedAt: stamp,
  history: z.array(historyEntry).max(MOST_HISTORY).readonly(),
  baseline: snapshot.nullable(),
});

/** Releases before knew done or not done alone. */
const tick = z
  .strictObject({ done: z.boolean(), changedAt: stamp })
  .transform(({ done, changedAt }): ChecklistState => ({
    ...UNTOUCHED,
    state: done ? 'done' : 'open',
    changedAt,
  }));

function workOf(item: z.ZodType<ChecklistState>) {
  return z.strictObject({
    title: z.string().max(LONGEST_TITLE),
    checklist: z
      .record(z.string().max(LONGEST_KEY), item)
      .refine((items) => Object.keys(items).length <= MOST_ITEMS),
  }) satisfies z.ZodType<Work>;
}

/** As a page sends it. */
export const work = workOf(state);

/** As documents of this release and earlier ones hold it. */
export const keptWork = workOf(z.union([state, tick]));
