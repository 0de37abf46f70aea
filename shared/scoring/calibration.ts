/** How our scores are brought to the platform's own, from the days both are known. Used while a check-up is made, not by views. */
import type { Correction } from '../checkup/schema-official';

/** Our score and the platform's of one part on one day. */
export interface ScorePair {
  readonly ours: number;
  readonly official: number;
}

/** From this many dates on a curve is fitted; fewer give one offset. */
const FEWEST_FOR_CURVE = 3;

/**
 * The correction of one part (`total` or a dimension id); null without a date. Under three dates it is the mean difference;
 * from three on isotonic regression, so that a better score of ours never becomes a worse one. `error` is what it missed each
 * date by when fitted without it (root mean square).
 */
export function fitCorrection(part: string, pairs: readonly ScorePair[]): Correction | null {
  if (pairs.length === 0) return null;
  const isCurve = pairs.length >= FEWEST_FOR_CURVE;
  return {
    part,
    method: isCurve ? 'monotone' : 'offset',
    dates: pairs.length,
    points: [...pointsOf(pairs)],
    error: isCurve ? leaveOneOutError(pairs) : null,
  };
}

/** A score of ours corrected: straight between the points, the same difference as at the nearest one beyond them. */
export function applyCorrection(points: readonly ScorePair[], score: number): number {
  const upper = points.findIndex(({ ours }) => ours >= score);
  const after = points[upper === -1 ? points.length - 1 : upper];
  const before = points[upper - 1];
  if (after === undefined) return score;
  if (before === undefined || upper === -1) return score + after.official - after.ours;
  const share = (score - before.ours) / (after.ours - before.ours);
  return before.official + share * (after.official - before.official);
}

function pointsOf(pairs: readonly ScorePair[]): readonly ScorePair[] {
  return pairs.length >= FEWEST_FOR_CURVE ? isotonic(pairs) : [meanOf(pairs)];
}

function leaveOneOutError(pairs: readonly ScorePair[]): number {
  const squares = pairs.map(({ ours, official }, left) => {
    const others = pairs.filter((_, index) => index !== left);
    return (applyCorrection(pointsOf(others), ours) - official) ** 2;
  });
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length);
}

/** Pairs of neighbouring scores of ours that have one official value. */
interface Block {
  readonly pairs: readonly ScorePair[];
  /** Mean of their official scores. */
  readonly level: number;
}

/**
 * Least squares over rising functions, by pooling adjacent violators (Ayer and others, 1955): one point for each different
 * score of ours, in order.
 */
function isotonic(pairs: readonly ScorePair[]): readonly ScorePair[] {
  const blocks: Block[] = [];
  for (const same of sameScores(pairs)) {
    let block = blockOf(same);
    for (let last = blocks.at(-1); last !== undefined; last = blocks.at(-1)) {
      if (last.level < block.level) break;
      block = blockOf([...last.pairs, ...block.pairs]);
      blocks.pop();
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ pairs: pooled, level }) =>
    [...new Set(pooled.map(({ ours }) => ours))].map((ours) => ({ ours, official: level })),
  );
}

/** The pairs by our score, the lowest first. */
function sameScores(pairs: readonly ScorePair[]): readonly (readonly ScorePair[])[] {
  const groups = new Map<number, ScorePair[]>();
  for (const pair of [...pairs].sort((a, b) => a.ours - b.ours || a.official - b.official)) {
    groups.set(pair.ours, [...(groups.get(pair.ours) ?? []), pair]);
  }
  return [...groups.values()];
}

function blockOf(pairs: readonly ScorePair[]): Block {
  return { pairs, level: meanOf(pairs).official };
}

function meanOf(pairs: readonly ScorePair[]): ScorePair {
  const mean = (of: (pair: ScorePair) => number): number =>
    pairs.reduce((sum, pair) => sum + of(pair), 0) / pairs.length;
  return { ours: mean(({ ours }) => ours), official: mean(({ official }) => official) };
}
