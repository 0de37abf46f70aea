/** From a metric's value to points, and exactly back. */
import type { Curve } from '../models/schema';

/** A control point with its value made absolute. */
export interface Rung {
  readonly value: number;
  readonly score: number;
}

/** Where a value stands on its curve: the best control point it reaches and the next one up; null beyond the ends. */
export interface Segment {
  readonly reached: Rung | null;
  readonly next: Rung | null;
}

/**
 * The two control points a value is between.
 * @param qualityLine the shop's category line of 品退率 (a fraction), for points given as multiples of it
 */
export function segmentOf(curve: Curve, value: number, qualityLine: number): Segment {
  const { rungs, rising } = ladder(curve, qualityLine);
  const missed = rungs.findIndex((rung) => (rising ? value < rung.value : value > rung.value));
  if (missed === -1) return { reached: rungs.at(-1) ?? null, next: null };
  return { reached: rungs[missed - 1] ?? null, next: rungs[missed] ?? null };
}

/**
 * Points for a value. `linear`: straight between control points, flat outside, exactly the point's score at a point and never
 * beyond it between. `steps`: the score of the best tier whose value is reached.
 * @param qualityLine as for `segmentOf`
 */
export function scoreOf(curve: Curve, value: number, qualityLine: number): number {
  const { reached, next } = segmentOf(curve, value, qualityLine);
  if (reached === null) return next?.score ?? Number.NaN;
  if (next === null || curve.kind === 'steps' || value === reached.value) return reached.score;
  return between(reached.score, next.score, (value - reached.value) / (next.value - reached.value));
}

/**
 * The inverse: the easiest value that earns at least `score`, exact at control points; null where the curve never gives so
 * much. At or under the curve's lowest score that is the worst control point's value (everything worse earns it too).
 */
export function valueFor(curve: Curve, score: number, qualityLine: number): number | null {
  const { rungs } = ladder(curve, qualityLine);
  const index = rungs.findIndex((rung) => rung.score >= score);
  const upper = rungs[index];
  if (upper === undefined) return null;
  const lower = index === 0 ? undefined : rungs[index - 1];
  if (lower === undefined || curve.kind === 'steps' || upper.score === score) return upper.value;
  return between(lower.value, upper.value, (score - lower.score) / (upper.score - lower.score));
}

/** The most points a curve can give. */
export function bestScore(curve: Curve): number {
  return Math.max(...curve.points.map((point) => point.score));
}

/** Control points from worst to best, and whether better means a larger value. */
function ladder(
  curve: Curve,
  qualityLine: number,
): { readonly rungs: readonly Rung[]; readonly rising: boolean } {
  const rungs = curve.points
    .map(({ value, score, relativeTo }) => ({
      value: relativeTo === 'qualityLine' ? value * qualityLine : value,
      score,
    }))
    .sort((a, b) => a.value - b.value);
  const rising = (rungs.at(-1)?.score ?? 0) > first(rungs).score;
  return { rungs: rising ? rungs : rungs.reverse(), rising };
}

function first(rungs: readonly Rung[]): Rung {
  const rung = rungs[0];
  if (rung === undefined) throw new Error('A curve has at least one control point.');
  return rung;
}

/** A point on the way from `from` to `to`; rounding never carries it past either end. */
function between(from: number, to: number, share: number): number {
  const value = from + (to - from) * share;
  return Math.min(Math.max(value, Math.min(from, to)), Math.max(from, to));
}
