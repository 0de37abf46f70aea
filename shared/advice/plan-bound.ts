/**
 * How much any set of actions can bring at most, as a sum over its actions: what the search for a plan prunes by.
 *
 * With `w = −ln(keep)` an action adds `w` to the work done on a metric, and a metric's points are a function of the work alone.
 * For any price p ≥ 0 of work, points ≤ A(p) + p · work, where A(p) = max over all work of (points − p · work) (the convex
 * conjugate). Summed over metrics, a set of actions brings at most Σ A(p) + Σ (what its actions' work costs at these prices),
 * whatever the prices; good prices make it tight (Lagrangian duality, improved by subgradients with Polyak's step).
 */
import type { PlanItem, PlanMetric, PlanProblem } from './plan-problem';

/** A gap left smaller than this counts as closed, so that work stays finite. */
const CLOSED = 1e-12;
/** Steps to better prices; more no longer tighten the bound noticeably. */
const STEPS = 30;
/** Sums are compared with points that were added in another order. */
const ROUNDING = 1e-9;

/** At most `constant` + the `worth` of every chosen item. */
export interface Bound {
  readonly constant: number;
  /** By place of the item. */
  readonly worth: readonly number[];
  /** Items by effort (1, 2, 3), the most worth first, with the sums of the first ones: `sums[n]` of the first n. */
  readonly classes: readonly ItemClass[];
}

export interface ItemClass {
  readonly effort: number;
  readonly items: readonly number[];
  readonly sums: readonly number[];
}

/** So many items of each class. */
export type Counts = readonly number[];

/**
 * The tightest bound found on sets of at most `effort`. Stops as soon as one shows that they fall short of `need`.
 * @param weights of the metrics in what is bounded
 */
export function boundFor(
  problem: PlanProblem,
  weights: readonly number[],
  effort: number,
  need: number,
): { readonly bound: Bound; readonly most: number } {
  let prices = problem.metrics.map(
    (metric, place) => ((metric.gains[0]?.gain ?? 0) * (weights[place] ?? 0)) / 2,
  );
  let best: { bound: Bound; most: number } | null = null;
  for (let step = 0; step < STEPS; step += 1) {
    const conjugates = problem.metrics.map((metric, place) =>
      conjugate(metric, weights[place] ?? 0, prices[place] ?? 0),
    );
    const bound = boundAt(problem, prices, conjugates);
    const { most, chosen } = mostWithin(bound, effort);
    if (best === null || most < best.most) best = { bound, most };
    if (most < need) break;
    const slopes = conjugates.map(({ work }) => -work);
    for (const item of chosen) {
      for (const { metric, keep } of problem.items[item]?.moves ?? []) {
        slopes[metric] = (slopes[metric] ?? 0) + workOf(keep);
      }
    }
    const length = slopes.reduce((sum, slope) => sum + slope * slope, 0);
    if (length === 0) break;
    // Polyak's step towards `need`, shortened as the bound settles.
    const stride = (most - need + ROUNDING) / length / (1 + step / 4);
    prices = prices.map((price, place) => Math.max(0, price - stride * (slopes[place] ?? 0)));
  }
  if (best === null) throw new Error('There is at least one step.');
  return best;
}

/** A(p), with the work at which it is reached. */
function conjugate(
  { gains, kind }: PlanMetric,
  weight: number,
  price: number,
): { readonly value: number; readonly work: number } {
  let value = Number.NEGATIVE_INFINITY;
  let at = 1;
  const offer = (left: number, gain: number): void => {
    const reached = gain * weight + price * Math.log(Math.max(left, CLOSED));
    if (reached > value) [value, at] = [reached, Math.max(left, CLOSED)];
  };
  gains.forEach((upper, place) => {
    offer(upper.left, upper.gain);
    const lower = gains[place - 1];
    if (lower === undefined || kind === 'steps') return;
    const slope = (lower.gain - upper.gain) / (upper.left - lower.left);
    const turn = slope > 0 ? price / (slope * weight) : Number.POSITIVE_INFINITY;
    if (turn > lower.left && turn < upper.left) {
      offer(turn, upper.gain + slope * (upper.left - turn));
    }
  });
  return { value, work: -Math.log(at) };
}

function workOf(keep: number): number {
  return -Math.log(Math.max(keep, CLOSED));
}

function boundAt(
  { items }: PlanProblem,
  prices: readonly number[],
  conjugates: readonly { readonly value: number }[],
): Bound {
  const worth = items.map(({ moves }) =>
    moves.reduce((sum, { metric, keep }) => sum + (prices[metric] ?? 0) * workOf(keep), 0),
  );
  const classes = classesBy(items, worth);
  const constant = conjugates.reduce((sum, { value }) => sum + value, 0) + ROUNDING;
  return { constant, worth, classes };
}

/** Items by effort, the most worth first. */
function classesBy(items: readonly PlanItem[], worth: readonly number[]): readonly ItemClass[] {
  return [1, 2, 3].map((effort): ItemClass => {
    const places = items
      .flatMap((item, place) => (item.effort === effort ? [place] : []))
      .sort((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0));
    const sums = [0];
    for (const place of places) sums.push((sums.at(-1) ?? 0) + (worth[place] ?? 0));
    return { effort, items: places, sums };
  });
}

/** The most a bound allows with at most so much effort, and the items that give it. */
function mostWithin(
  { constant, classes }: Bound,
  effort: number,
): { readonly most: number; readonly chosen: readonly number[] } {
  const [ones, twos, threes] = classes;
  if (ones === undefined || twos === undefined || threes === undefined) {
    throw new Error('There are three efforts.');
  }
  let most = Number.NEGATIVE_INFINITY;
  let counts: Counts = [0, 0, 0];
  for (let three = 0; three <= threes.items.length && 3 * three <= effort; three += 1) {
    for (let two = 0; two <= twos.items.length && 3 * three + 2 * two <= effort; two += 1) {
      const one = Math.min(ones.items.length, effort - 3 * three - 2 * two);
      const sum = (ones.sums[one] ?? 0) + (twos.sums[two] ?? 0) + (threes.sums[three] ?? 0);
      if (constant + sum > most) {
        most = constant + sum;
        counts = [one, two, three];
      }
    }
  }
  return {
    most,
    chosen: classes.flatMap(({ items }, place) => items.slice(0, counts[place] ?? 0)),
  };
}
