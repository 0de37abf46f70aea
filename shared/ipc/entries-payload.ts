/** Schema of figures entered by hand: what the page's own fields would not take is refused here as well. */
import { z } from '../checkup/zod';
import type { EntryValue } from '../import/entries/entry';
import { FIELD_SET_IDS } from '../import/entries/field-sets';
import { rangeOf } from '../import/entries/read-field';
import { METRICS } from '../metrics/catalogue';
import { OFFICIAL_DIMENSIONS } from '../model/official-score';
import { PLATFORMS } from '../model/platform';

const MOST_SHOPS = 200;
const MOST_LINES = 100_000;
/** Of one figure: its name, value, unit and counts, wherever a page repeats them. */
const MOST_LINES_OF_ONE = 1000;
const UNITS = new Map(METRICS.map(({ id, unit }) => [id, unit]));

export const fieldSetId = z.enum(FIELD_SET_IDS);

const points = z.number().min(rangeOf('points').low).max(rangeOf('points').high);
const count = z.number().nonnegative();
const origin = z.enum(['typed', 'pasted']);
const line = z.number().int().min(0).max(MOST_LINES);
const lines = z.array(line.positive()).max(MOST_LINES_OF_ONE);

const entryValue = z
  .strictObject({
    metric: z.string().refine((id) => UNITS.has(id)),
    value: z.number().nullable(),
    numerator: count.nullable(),
    denominator: count.positive().nullable(),
    count: count.positive().nullable(),
    origin,
    lines,
  })
  .refine(isPossible);

/** In the range of its unit, with both counts of a ratio or none, the part not above the whole. */
function isPossible({ metric, value, numerator, denominator }: EntryValue): boolean {
  const unit = UNITS.get(metric);
  if (unit === undefined || (value === null && numerator === null)) return false;
  const { low, high } = rangeOf(unit);
  if (value !== null && !(value >= low && value <= high)) return false;
  if (numerator === null || denominator === null) return numerator === denominator;
  return unit === 'ratio' && numerator <= denominator;
}

const score = z.strictObject({
  total: points.nullable(),
  dimensions: z.partialRecord(z.enum(OFFICIAL_DIMENSIONS), points),
  metrics: z.record(
    z.string().refine((id) => UNITS.has(id)),
    points,
  ),
  bonus: points.nullable(),
  deduction: points.nullable(),
  level: z.string().max(20).nullable(),
  origin,
  lines,
});

const entry = z.strictObject({
  shop: z.string().trim().min(1).max(100),
  platform: z.enum(PLATFORMS),
  date: z.iso.date().nullable(),
  values: z.array(entryValue).max(METRICS.length),
  official: score.nullable(),
  pageLines: line.nullable(),
});

export const entries = z.strictObject({
  entries: z.array(entry).max(MOST_SHOPS),
  add: z.boolean(),
});
