/** A set of actions that meets a requirement at little effort, where the cheapest is not found in time. */
import type { Bound } from './plan-bound';
import type { PlanProblem } from './plan-problem';
import {
  effortOf,
  leftAfter,
  mayMeet,
  pointsWith,
  ROUNDING,
  sumOf,
  work,
  type Found,
  type Requirement,
} from './plan-requirement';

/**
 * The cheaper of two sets (of equal ones the one with more points), both found without trying all: see below.
 * @param bounds of the requirement's needs
 * @param least effort known to be needed
 */
export function nearSet(
  problem: PlanProblem,
  requirement: Requirement,
  bounds: readonly Bound[],
  least: number,
): Found | null {
  return [greedySet(problem, requirement), valuedSet(problem, requirement, bounds, least)].reduce(
    (best, found) => {
      if (best === null || found === null) return best ?? found;
      const saved =
        effortOf(problem, best.items) - effortOf(problem, found.items) ||
        found.points - best.points;
      return saved > 0 ? found : best;
    },
  );
}

/**
 * Item by item the one that brings most per effort of what is still needed, then
 * without those that turn out not to be needed, the least useful first. Needs that are met count for nothing.
 */
function greedySet(problem: PlanProblem, requirement: Requirement): Found | null {
  const { items } = problem;
  const needs = [requirement.total, ...requirement.others];
  const missing = (left: readonly number[]): number =>
    sumOf(
      needs.map(({ weights, points }) =>
        points <= 0 ? 0 : Math.max(0, points - pointsWith(problem, weights, left)) / points,
      ),
    );
  const meets = (chosen: readonly number[]): boolean =>
    requirement.judge(leftAfter(problem, chosen)) !== null;
  let chosen: readonly number[] = [];
  const rates = new Map<number, number>();
  while (!meets(chosen) && chosen.length < items.length) {
    const left = leftAfter(problem, chosen);
    const now = missing(left);
    let [next, most] = [-1, Number.NEGATIVE_INFINITY];
    items.forEach((item, place) => {
      if (rates.has(place)) return;
      const after = [...left];
      work(item, after);
      const rate = (now - missing(after)) / item.effort;
      if (rate > most) [next, most] = [place, rate];
    });
    rates.set(next, most);
    chosen = [...chosen, next];
  }
  const order = [...chosen].sort((a, b) => (rates.get(a) ?? 0) - (rates.get(b) ?? 0));
  for (const place of order) {
    const without = chosen.filter((one) => one !== place);
    if (meets(without)) chosen = without;
  }
  const points = requirement.judge(leftAfter(problem, chosen));
  return points === null ? null : { items: chosen, points };
}

/** Of each effort upwards the items the bounds value most (each need's, and their sum), until some meet the requirement. */
function valuedSet(
  problem: PlanProblem,
  requirement: Requirement,
  bounds: readonly Bound[],
  least: number,
): Found | null {
  const { items } = problem;
  const worths = bounds.map(({ worth }) => worth);
  const together = items.map((_item, place) => sumOf(worths.map((worth) => worth[place] ?? 0)));
  const orders = [...worths, together].map((worth) =>
    [1, 2, 3].map((effort) =>
      [...items.keys()]
        .filter((place) => items[place]?.effort === effort)
        .sort((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0)),
    ),
  );
  const total = sumOf(items.map(({ effort }) => effort));
  for (let effort = least; effort <= total; effort += 1) {
    let best: Found | null = null;
    for (const [ones = [], twos = [], threes = []] of orders) {
      for (let three = 0; three <= threes.length && 3 * three <= effort; three += 1) {
        for (let two = 0; two <= twos.length && 3 * three + 2 * two <= effort; two += 1) {
          const one = effort - 3 * three - 2 * two;
          if (one > ones.length) continue;
          const chosen = [...ones.slice(0, one), ...twos.slice(0, two), ...threes.slice(0, three)];
          const left = leftAfter(problem, chosen);
          const points = mayMeet(problem, requirement, left) ? requirement.judge(left) : null;
          if (points !== null && (best === null || points > best.points + ROUNDING)) {
            best = { items: chosen, points };
          }
        }
      }
    }
    if (best !== null) return best;
  }
  return null;
}
