/** The cheapest set of actions that meets a requirement: exact, unless the search grows beyond its limit. */
import { boundFor, type Bound, type Counts } from './plan-bound';
import { nearSet } from './plan-near';
import type { PlanItem, PlanProblem } from './plan-problem';
import {
  effortOf,
  leftAfter,
  mayMeet,
  pointsWith,
  ROUNDING,
  sumOf,
  work,
  type Cheapest,
  type Found,
  type Need,
  type Requirement,
} from './plan-requirement';

/**
 * Sets looked at for one requirement at most, so that a shop's plans take some 50 ms at most (benchmarks/README.md). Beyond it the
 * answer is the best set found until then, or `nearSet`: it meets the requirement, but a cheaper one may exist.
 */
const MOST_STEPS = 10_000;

/**
 * The set of least effort that meets the requirement; of equal ones the fewest actions, then the most points, then the ids,
 * but never an action without one that is better in every way. Null where all actions together do not meet it.
 *
 * Efforts are tried upwards from the least the bound allows; within one, sets are built action by action, each only if what
 * is left can still reach what is needed, and none without every action that is better than it in every way.
 */
export function cheapestSet(problem: PlanProblem, requirement: Requirement): Cheapest | null {
  const { items } = problem;
  const all = items.map((_item, place) => place);
  if (requirement.judge(leftAfter(problem, all)) === null) return null;
  const total = sumOf(items.map(({ effort }) => effort));
  const tight = (need: Need, effort: number) =>
    boundFor(problem, need.weights, effort, need.points - ROUNDING);
  const isTooLittle = (need: Need, effort: number): boolean =>
    tight(need, effort).most < need.points - ROUNDING;

  // Sets are pruned by the need that asks for the most effort.
  let [hardest, least] = [requirement.total, leastEffort(total, requirement.total, isTooLittle)];
  for (const need of requirement.others) {
    const effort = leastEffort(total, need, isTooLittle);
    if (effort > least) [hardest, least] = [need, effort];
  }
  const needs = [requirement.total, ...requirement.others];
  const search = new Search(problem, requirement, hardest);
  for (let effort = least; effort <= total; effort += 1) {
    const { bound, most } = tight(hardest, effort);
    if (most < hardest.points - ROUNDING) continue;
    const rest = needs.flatMap((need) =>
      need === hardest ? [] : [{ need, bound: tight(need, effort).bound }],
    );
    const found = search.at(effort, bound, rest);
    if (found !== null) return { ...found, proven: true };
    if (search.isOver) {
      const bounds = [bound, ...rest.map((one) => one.bound)];
      const near = nearSet(problem, requirement, bounds, effort);
      // Every smaller effort was looked through or is too little.
      return near === null ? null : { ...near, proven: effortOf(problem, near.items) <= effort };
    }
  }
  return null;
}

/** The least effort that is not too little, by halving: what is too little for a need is so with less, too. */
function leastEffort(
  total: number,
  need: Need,
  isTooLittle: (need: Need, effort: number) => boolean,
): number {
  let [low, high] = [0, total];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isTooLittle(need, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A need that sets are not built by, with its bound. */
interface RestOfNeeds {
  readonly need: Need;
  readonly bound: Bound;
}

/** Holds what is being built while sets of one effort after another are looked through. */
class Search {
  readonly #problem: PlanProblem;
  readonly #requirement: Requirement;
  readonly #hardest: Need;
  readonly #betters: readonly (readonly number[])[];
  readonly #skipped: boolean[];
  #steps = 0;
  #best: Found | null = null;

  constructor(problem: PlanProblem, requirement: Requirement, hardest: Need) {
    this.#problem = problem;
    this.#requirement = requirement;
    this.#hardest = hardest;
    this.#betters = bettersOf(problem.items);
    this.#skipped = problem.items.map(() => false);
  }

  get isOver(): boolean {
    return this.#steps > MOST_STEPS;
  }

  /** The best set of exactly this effort, of as few actions as can be; null when there is none. */
  at(effort: number, bound: Bound, rest: readonly RestOfNeeds[]): Found | null {
    const [ones = 0, twos = 0, threes = 0] = bound.classes.map(({ items }) => items.length);
    for (let count = Math.ceil(effort / 3); count <= effort; count += 1) {
      this.#best = null;
      for (let three = 0; three <= Math.min(threes, count); three += 1) {
        const two = effort - count - 2 * three;
        const one = count - two - three;
        if (two < 0 || two > twos || one < 0 || one > ones) continue;
        const counts = [one, two, three];
        if (rest.some((other) => mostOf(other.bound, counts) < this.#neededOf(other.need)))
          continue;
        const left = this.#problem.metrics.map(() => 1);
        this.#choose(bound, counts, { place: 0, at: 0, taken: 0 }, [], left, 0);
      }
      if (this.#best !== null || this.isOver) return this.#best;
    }
    return null;
  }

  /** Takes or leaves the next item of a class; `at` is its place there, `taken` how many of the class are chosen. */
  #choose(
    bound: Bound,
    counts: Counts,
    { place, at, taken }: { readonly place: number; readonly at: number; readonly taken: number },
    chosen: readonly number[],
    left: readonly number[],
    worth: number,
  ): void {
    const items = bound.classes[place]?.items;
    if (items === undefined) {
      this.#finish(chosen, left);
      return;
    }
    const missing = (counts[place] ?? 0) - taken;
    if (missing === 0) {
      this.#choose(bound, counts, { place: place + 1, at: 0, taken: 0 }, chosen, left, worth);
      return;
    }
    if (at + missing > items.length) return;
    this.#steps += 1;
    if (this.isOver) return;
    if (
      bound.constant + worth + mostLeft(bound, counts, place, at, missing) <
      this.#neededOf(this.#hardest)
    ) {
      return;
    }
    const item = items[at];
    if (item === undefined) return;
    if ((this.#betters[item] ?? []).every((better) => !this.#skipped[better])) {
      const after = [...left];
      work(this.#problem.items[item], after);
      const next = { place, at: at + 1, taken: taken + 1 };
      this.#choose(bound, counts, next, [...chosen, item], after, worth + (bound.worth[item] ?? 0));
    }
    this.#skipped[item] = true;
    this.#choose(bound, counts, { place, at: at + 1, taken }, chosen, left, worth);
    this.#skipped[item] = false;
  }

  /** Points of a need a set must be able to reach to be of interest. */
  #neededOf(need: Need): number {
    const isTotal = need === this.#requirement.total;
    const best = isTotal && this.#best !== null ? this.#best.points : Number.NEGATIVE_INFINITY;
    return Math.max(need.points, best) - ROUNDING;
  }

  #finish(chosen: readonly number[], left: readonly number[]): void {
    this.#steps += 1;
    const { total, judge } = this.#requirement;
    if (this.#best !== null) {
      const points = pointsWith(this.#problem, total.weights, left);
      if (points < this.#best.points - ROUNDING) return;
    }
    if (!mayMeet(this.#problem, this.#requirement, left)) return;
    this.#steps += 4;
    const reached = judge(left);
    if (reached === null) return;
    const found: Found = { items: chosen, points: reached };
    if (this.#best === null || this.#isBetter(found, this.#best)) this.#best = found;
  }

  #isBetter(one: Found, other: Found): boolean {
    if (Math.abs(one.points - other.points) > ROUNDING) return one.points > other.points;
    const ids = ({ items }: Found): string =>
      items
        .map((place) => this.#problem.items[place]?.id ?? '')
        .sort()
        .join('\n');
    return ids(one) < ids(other);
  }
}

/** The most so many items of each class can bring. */
function mostOf({ constant, classes }: Bound, counts: Counts): number {
  return constant + sumOf(classes.map(({ sums }, place) => sums[counts[place] ?? 0] ?? 0));
}

/** The most worth the items still to be chosen can have: the next ones of this class, the first ones of the later ones. */
function mostLeft(
  { classes }: Bound,
  counts: Counts,
  place: number,
  at: number,
  missing: number,
): number {
  const sums = classes[place]?.sums ?? [];
  let most = (sums[at + missing] ?? 0) - (sums[at] ?? 0);
  for (let later = place + 1; later < classes.length; later += 1) {
    most += classes[later]?.sums[counts[later] ?? 0] ?? 0;
  }
  return most;
}

/**
 * For every item those that are at least as good in every way: no more effort, and at least as large a share of every metric.
 * Some cheapest set holds none without them. Of equal ones the first id counts as better.
 */
function bettersOf(items: readonly PlanItem[]): readonly (readonly number[])[] {
  const covers = (a: PlanItem, b: PlanItem): boolean =>
    a.effort <= b.effort &&
    b.moves.every(({ metric, keep }) =>
      a.moves.some((move) => move.metric === metric && move.keep <= keep),
    );
  return items.map((item) =>
    items.flatMap((other, place) => {
      if (other === item || !covers(other, item)) return [];
      return covers(item, other) && item.id < other.id ? [] : [place];
    }),
  );
}
