/** What a set of actions must do, and what it does. */
import { gainWith, type PlanItem, type PlanProblem } from './plan-problem';

/** Sums of points are compared with differences of totals, which were added in another order. */
export const ROUNDING = 1e-9;

/** Points by metric that a set needs, whatever else it must do. */
export interface Need {
  /** By place of the metric. */
  readonly weights: readonly number[];
  readonly points: number;
}

/** What a set of actions must do. */
export interface Requirement {
  /** What it needs of the total; it is ranked by these points. */
  readonly total: Need;
  /** What else it needs. */
  readonly others: readonly Need[];
  /** The points it really brings with so much of the gaps left; null where it does not meet the requirement. */
  readonly judge: (left: readonly number[]) => number | null;
}

/** A set that meets the requirement, as places of items in order. */
export interface Found {
  readonly items: readonly number[];
  readonly points: number;
}

/** The set a search ends with. */
export interface Cheapest extends Found {
  /** Whether surely no set of less effort meets the requirement. */
  readonly proven: boolean;
}

/** What is left of every gap after some actions. */
export function leftAfter({ items, metrics }: PlanProblem, chosen: readonly number[]): number[] {
  const left = metrics.map(() => 1);
  for (const place of chosen) work(items[place], left);
  return left;
}

/** The efforts of some actions together. */
export function effortOf({ items }: PlanProblem, chosen: readonly number[]): number {
  return sumOf(chosen.map((place) => items[place]?.effort ?? 0));
}

/** Lets an action work on what is left. */
export function work(item: PlanItem | undefined, left: number[]): void {
  for (const { metric, keep } of item?.moves ?? []) left[metric] = (left[metric] ?? 1) * keep;
}

/** Points of all metrics with so much of their gaps left. */
export function pointsWith(
  { metrics }: PlanProblem,
  weights: readonly number[],
  left: readonly number[],
): number {
  return metrics.reduce(
    (sum, metric, place) => sum + (weights[place] ?? 0) * gainWith(metric, left[place] ?? 1),
    0,
  );
}

/** Whether the sums over metrics leave it possible that a set meets the requirement. */
export function mayMeet(
  problem: PlanProblem,
  { total, others }: Requirement,
  left: readonly number[],
): boolean {
  return [total, ...others].every(
    ({ weights, points }) => pointsWith(problem, weights, left) >= points - ROUNDING,
  );
}

export function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
