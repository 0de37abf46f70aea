/** Whether the metric of a thing that was done has moved since. */
import type { CheckupResult, MetricStatus } from '../checkup/schema';
import { MEASURES } from '../metrics/catalogue';
import type { MaybePeriod } from '../model/period';
import { significanceOf } from '../scoring/significance';
import { snapshotOf } from './snapshot';
import type { Snapshot } from './work';

/**
 * improved, worse: by more than chance (95 %) · unsure: see `reason` · sameData: nothing later than when it was done ·
 * noData: no figure on one side.
 */
export type Verdict = 'improved' | 'worse' | 'unsure' | 'sameData' | 'noData';

/** Why nothing is sure. otherBasis: the two figures do not measure the same, one being a bound or a stand-in. */
export type Unsure = 'chance' | 'tooFew' | 'noCounts' | 'otherBasis';

export interface Moved {
  readonly verdict: Verdict;
  /** Null unless unsure. */
  readonly reason: Unsure | null;
  /** Where the figure went, sure or not; null without two figures to hold against each other. */
  readonly way: 'better' | 'worse' | 'same' | null;
  readonly before: Snapshot;
  /** Null when the result does not know the metric. */
  readonly after: Snapshot | null;
  /** Days both figures are of; the change is watered down by them. 0 where days are not known. */
  readonly overlap: number;
}

/** The metric of a done item now, against what it was when it was done. */
export function movedOf(result: CheckupResult, shop: string, before: Snapshot): Moved {
  const after = snapshotOf(result, shop, before.metric);
  const known = { before, after, reason: null, way: null, overlap: 0 };
  if (after === null || isSameData(before, after)) {
    return { ...known, verdict: after === null ? 'noData' : 'sameData' };
  }
  return { ...known, ...change(before, after), overlap: sharedDays(before.period, after.period) };
}

/** How a figure went from one snapshot to another of the same metric, whenever they were taken. */
export function change(
  before: Snapshot,
  after: Snapshot,
): Pick<Moved, 'verdict' | 'reason' | 'way'> {
  const measure = MEASURES.find(({ id }) => id === before.metric);
  if (measure === undefined || before.value === null || after.value === null) {
    return { verdict: 'noData', reason: null, way: null };
  }
  const { unit, direction } = measure;
  const rise = isNear(before.value, after.value) ? 0 : after.value - before.value;
  const gain = direction === 'higher' ? rise : -rise;
  const way = gain === 0 ? 'same' : gain > 0 ? 'better' : 'worse';
  if (!isSameBasis(before.status, after.status)) {
    return { verdict: 'unsure', reason: 'otherBasis', way };
  }
  const significance = significanceOf({ ...before, unit }, { ...after, unit });
  if (significance !== 'credible' || way === 'same') {
    return { verdict: 'unsure', reason: reasonOf(significance), way };
  }
  return { verdict: way === 'better' ? 'improved' : 'worse', reason: null, way };
}

function reasonOf(significance: ReturnType<typeof significanceOf>): Unsure {
  if (significance === null) return 'noCounts';
  return significance === 'tooFew' ? 'tooFew' : 'chance';
}

/** Sums of floating-point numbers differ in their last digits. */
const HAIR = 1e-12;

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= HAIR * Math.max(Math.abs(a), Math.abs(b));
}

const EXACT: ReadonlySet<MetricStatus> = new Set(['ok', 'table', 'typed', 'pasted', 'assessed']);

/** Computed and given figures are the same metric; a bound or a stand-in is only comparable with its like. */
export function isSameBasis(a: MetricStatus, b: MetricStatus): boolean {
  return a === b || (EXACT.has(a) && EXACT.has(b));
}

/** No day after those of the figure before; without days, the very same figures. */
function isSameData(before: Snapshot, after: Snapshot): boolean {
  if (before.period.to !== null && after.period.to !== null) {
    return after.period.to <= before.period.to;
  }
  const figures = (['value', 'numerator', 'denominator', 'count', 'sum', 'm2'] as const).map(
    (name) => before[name] === after[name],
  );
  return figures.every(Boolean);
}

const DAY_MS = 24 * 3600 * 1000;

/** Days two periods share; 0 where days are not known. */
export function sharedDays(a: MaybePeriod, b: MaybePeriod): number {
  if (a.from === null || b.from === null) return 0;
  const from = a.from > b.from ? a.from : b.from;
  const to = a.to < b.to ? a.to : b.to;
  return Math.max(0, (Date.parse(to) - Date.parse(from)) / DAY_MS + 1);
}
