import { valueFor } from '../scoring/curve';
import type { MetricSlot } from '../models/schema';
import type { ShopResult } from '../checkup/schema';
import type { Rescorer } from './rescore';

/** How close a target is to the first value that reaches the line, in parts of the way from the present value to full marks. */
const PRECISION = 1e-12;

/** A metric that is to bring the total over a line. */
export interface Lever {
  readonly metric: string;
  readonly slot: MetricSlot;
  /** Present value, points on the curve, and share of the total. */
  readonly value: number;
  readonly score: number;
  readonly weight: number;
  /** The value of full marks. */
  readonly full: number;
}

/**
 * The easiest value of one metric, all others as they are, with which the shown total reaches `line`; null where even full
 * marks do not. The total at the target is at or above the line, a hair (`PRECISION`) short of the target it is not.
 *
 * The curve's inverse through the metric's weight gives it at once; only where rounding, floors or ends of the scale put the
 * total on the other side is the place searched for by halving.
 */
export function targetFor(
  line: number,
  lever: Lever,
  rescorer: Rescorer,
  { profile }: Pick<ShopResult, 'profile'>,
): number | null {
  const { metric, value, full } = lever;
  const reaches = (tried: number): boolean =>
    rescorer.shown(rescorer.score(new Map([[metric, tried]]))) >= line;
  if (!reaches(full)) return null;
  const hair = (value - full) * PRECISION;
  const points = lever.score + (line - rescorer.now) / lever.weight;
  const direct = valueFor(lever.slot.curve, points, profile.qualityLine);
  if (direct !== null && reaches(direct) && !reaches(direct + hair)) return direct;
  let [missed, reached] = [value, full];
  while (Math.abs(missed - reached) > Math.abs(hair)) {
    const middle = (missed + reached) / 2;
    if (middle === missed || middle === reached) break;
    if (reaches(middle)) reached = middle;
    else missed = middle;
  }
  return reached;
}
