import type { ShopResult } from '../checkup/schema';
import type { Plan } from '../checkup/schema-advice';
import type { Comparison } from '../checkup/schema-comparison';
import type { Action } from '../knowledge/action';
import type { ScoreModel } from '../models/schema';
import { conditionsHold } from '../scoring/gate-conditions';
import { NO_CHANGES, type AdviceChanges } from './advice-changes';
import { goalsOf } from './goals';
import { gatesAbove, gradeAbove, type Line } from './lines';
import { modelOf } from './model-of';
import { planProblem, valuesWith, type PlanProblem } from './plan-problem';
import { leftAfter, type Need, type Requirement } from './plan-requirement';
import { cheapestSet } from './plan-search';
import { rescorerOf, type Rescorer } from './rescore';

/**
 * For every gate of each shop that lies above its shown total, or whose checkable conditions do not hold yet, and where there
 * is none for the next grade: the cheapest set of actions (sum of their efforts) with which the total reaches the line and
 * the conditions hold, scored anew with every clamp and cap. Of equal ones the fewest actions, the most points, the ids.
 * Several actions on one metric leave the product of what each leaves of the gap.
 *
 * Where all actions together do not reach it, they are all listed, and `to` says how far they lead. Shops whose total does
 * not move with their metrics have no plans. How long it may take, and what then: `plan-search.ts`.
 */
export function plansOf(
  shops: readonly ShopResult[],
  models: readonly ScoreModel[],
  comparison: Comparison,
  actions: readonly Action[],
  changes: AdviceChanges = NO_CHANGES,
): Plan[] {
  return shops.flatMap((shop) => {
    const model = modelOf(shop, models);
    const rescorer = rescorerOf(shop, model);
    if (rescorer === null) return [];
    const problem = planProblem(shop, model, goalsOf(shop, model, comparison), actions, changes);
    const lines = linesAhead(shop, model, rescorer);
    const solved = new Map<string, Omit<Plan, 'gate'>>();
    return lines.map((line) => {
      const key = JSON.stringify([line.threshold, line.gate?.also ?? []]);
      const plan = solved.get(key) ?? planFor(line, problem, shop, rescorer);
      solved.set(key, plan);
      return { ...plan, gate: line.id };
    });
  });
}

function linesAhead(shop: ShopResult, model: ScoreModel, rescorer: Rescorer): readonly Line[] {
  const scoring = rescorer.score(new Map());
  const reached = gatesAbove(Number.NEGATIVE_INFINITY, model, shop.profile).filter(
    ({ threshold, gate }) =>
      threshold <= rescorer.now &&
      gate !== null &&
      !conditionsHold(gate, scoring, rescorer.values, shop),
  );
  const gates = [...reached, ...gatesAbove(rescorer.now, model, shop.profile)];
  if (gates.length > 0) return gates;
  const grade = gradeAbove(rescorer.now, model);
  return grade === undefined ? [] : [grade];
}

function planFor(
  line: Line,
  problem: PlanProblem,
  shop: ShopResult,
  rescorer: Rescorer,
): Omit<Plan, 'gate'> {
  const all = problem.items.map((_item, place) => place);
  const found = cheapestSet(problem, requirementOf(line, problem, shop, rescorer));
  const chosen = found?.items ?? all;
  const alone = (place: number): number =>
    shownWith(problem, leftAfter(problem, [place]), rescorer) - rescorer.now;
  const ranked = chosen
    .flatMap((place) => {
      const item = problem.items[place];
      return item === undefined ? [] : [{ item, gain: alone(place) }];
    })
    .sort(
      (a, b) => b.gain / b.item.effort - a.gain / a.item.effort || (a.item.id < b.item.id ? -1 : 1),
    );
  return {
    shop: shop.id,
    actions: ranked.map(({ item }) => item.id),
    effort: ranked.reduce((sum, { item }) => sum + item.effort, 0),
    from: rescorer.now,
    to: shownWith(problem, leftAfter(problem, chosen), rescorer),
    reaches: found !== null,
    // Where all of them do not reach it, no fewer do.
    proven: found?.proven ?? true,
  };
}

/** What reaches the line: points of the total and of dimensions, and in the end the shop scored anew. */
function requirementOf(
  { threshold, gate }: Line,
  problem: PlanProblem,
  shop: ShopResult,
  rescorer: Rescorer,
): Requirement {
  const { metrics } = problem;
  const others = (gate?.also ?? []).flatMap(({ of, id, atLeast }): Need[] => {
    const score = shop.dimensions.find((dimension) => dimension.id === id)?.score ?? null;
    if (of !== 'dimension' || atLeast === null || score === null) return [];
    const weights = metrics.map(({ dimension, share }) => (dimension === id ? share : 0));
    return [{ weights, points: atLeast - score }];
  });
  return {
    total: {
      weights: metrics.map(({ weight }) => weight),
      points: threshold - rescorer.now,
    },
    others,
    judge(left) {
      const changed = valuesWith(problem, left);
      const scoring = rescorer.score(changed);
      const shown = rescorer.shown(scoring);
      const values = new Map([...rescorer.values, ...changed]);
      const holds = gate === null || conditionsHold(gate, scoring, values, shop);
      return shown >= threshold && holds ? shown - rescorer.now : null;
    },
  };
}

function shownWith(problem: PlanProblem, left: readonly number[], rescorer: Rescorer): number {
  return rescorer.shown(rescorer.score(valuesWith(problem, left)));
}
