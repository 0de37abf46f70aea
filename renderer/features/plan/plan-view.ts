/** What the page shows of a shop: what can be tried, and what the tried total does to the lines. */
import { GOOD_EVENTS, type ShopEvent } from '../../../shared/advice/events';
import { movesOf } from '../../../shared/advice/after-events';
import { lineById, type Line } from '../../../shared/advice/lines';
import { rescorerOf } from '../../../shared/advice/rescore';
import { whatIf, type WhatIf } from '../../../shared/advice/what-if';
import type { CheckupResult, MetricResult, ShopResult } from '../../../shared/checkup/schema';
import type { Plan } from '../../../shared/checkup/schema-advice';
import { EVENT_KINDS } from '../../../shared/checkup/event-kinds';
import type { Gate, MetricSlot, ModelDimension, ScoreModel } from '../../../shared/models/schema';
import { scoreOf } from '../../../shared/scoring/curve';
import { failedConditions, type HeldCondition } from '../../../shared/scoring/gate-conditions';
import { gatesOf } from '../../../shared/scoring/gates';
import { lossesOf } from '../../../shared/scoring/losses';
import { hasOwnScale } from '../../../shared/scoring/official';
import { slotOf } from '../../../shared/scoring/slot-of';

/** A metric that can be tried with other values. */
export interface Trial {
  readonly metric: MetricResult;
  /** The value it has now. */
  readonly value: number;
  readonly slot: MetricSlot;
  /** Points of the total it loses; null where it moves no total, 0 with full marks. */
  readonly loss: number | null;
}

/** A dimension's metrics that lose points, the most expensive first. */
export interface DimensionTrials {
  readonly dimension: ModelDimension;
  readonly trials: readonly Trial[];
}

/** Everything of a shop that can be tried. */
export interface Trials {
  /** The most expensive dimension first. */
  readonly dimensions: readonly DimensionTrials[];
  /** Metrics with full marks. */
  readonly full: readonly Trial[];
  /** How many metrics the model scores and the shop has no scored value of. */
  readonly lacking: number;
}

/** The scored metrics of a shop by dimension. */
export function trialsOf(shop: ShopResult, model: ScoreModel): Trials {
  const losses = lossesOf(shop, model);
  const losing = new Set(losses.map(({ metric }) => metric.id));
  const dimensions = model.dimensions
    .map((dimension) => {
      const own = losses.filter(({ metric }) => slotOf(model, metric.id)?.dimension === dimension);
      const lost = own.reduce((sum, { loss }) => sum + (loss ?? 0), 0);
      const missing = own.reduce((sum, one) => sum + one.missing, 0);
      return { dimension, lost, missing, trials: own };
    })
    .filter(({ trials }) => trials.length > 0)
    .toSorted((a, b) => b.lost - a.lost || b.missing - a.missing)
    .map(({ dimension, trials }) => ({ dimension, trials }));
  const full = shop.metrics.flatMap((metric): Trial[] => {
    const slot = slotOf(model, metric.id)?.slot;
    if (slot === undefined || metric.value === null || metric.score === null) return [];
    return losing.has(metric.id) ? [] : [{ metric, value: metric.value, slot, loss: 0 }];
  });
  const slots = model.dimensions.flatMap(({ metrics }) => metrics);
  const scored = new Set(shop.metrics.flatMap(({ id, score }) => (score === null ? [] : [id])));
  return {
    dimensions,
    full,
    lacking: slots.filter(({ metric }) => !scored.has(metric)).length,
  };
}

/** An event that can be counted up. */
export interface EventTrial {
  readonly event: ShopEvent;
  /** Points of the total one more brings (or, negative, costs); null where the total does not move. */
  readonly gain: number | null;
}

/** The events of a shop. */
export interface EventTrials {
  readonly bad: readonly EventTrial[];
  readonly good: readonly EventTrial[];
  /** Those that touch scored metrics whose counts are not known. */
  readonly untold: readonly ShopEvent[];
}

/** The events that move what a shop is scored by, and what one more does; others are left out. */
export function eventTrialsOf(shop: ShopResult, model: ScoreModel): EventTrials {
  const scored = new Set(shop.metrics.flatMap(({ id, score }) => (score === null ? [] : [id])));
  const told = (event: ShopEvent): 'told' | 'untold' | 'none' => {
    const { moves, untold } = movesOf(shop, model, new Map([[event, 1]]));
    if (untold.some((metric) => scored.has(metric))) return 'untold';
    return moves.some(({ metric }) => scored.has(metric)) ? 'told' : 'none';
  };
  const trials = (events: readonly ShopEvent[]): readonly EventTrial[] =>
    events
      .filter((event) => told(event) === 'told')
      .map((event) => ({
        event,
        gain: whatIf(shop, model, { events: new Map([[event, 1]]) }).gain,
      }));
  return {
    bad: trials(EVENT_KINDS),
    good: trials(GOOD_EVENTS),
    untold: [...EVENT_KINDS, ...GOOD_EVENTS].filter((event) => told(event) === 'untold'),
  };
}

/** A line of the shop with where the total is and where it would be. */
export interface TriedLine {
  readonly gate: Gate;
  /** Whether it is surely for the shop, as far as its industry tells. */
  readonly isFor: 'yes' | 'maybe' | 'no';
  /** Whether the total shown now, and the tried one, is at the line or over it. */
  readonly was: boolean;
  readonly is: boolean;
  /** Of the further conditions that can be checked, those that fail under what is tried. */
  readonly failed: readonly HeldCondition[];
  /** Points the tried total lacks (positive) or has in hand. */
  readonly distance: number;
}

/** How the tried total stands to the lines of a shop, lowest first; empty where metrics do not move the total. */
export function triedLines(
  shop: ShopResult,
  model: ScoreModel,
  tried: WhatIf,
): readonly TriedLine[] {
  const rescorer = rescorerOf(shop, model);
  const { total } = tried;
  if (rescorer === null || total === null) return [];
  const values = new Map(tried.metrics.map(({ metric, value }) => [metric, value]));
  const scoring = rescorer.score(values);
  return gatesOf(shop, model).map(({ gate, isFor }) => ({
    gate,
    isFor,
    was: rescorer.now >= gate.threshold,
    is: total >= gate.threshold,
    failed: failedConditions(gate, scoring, values, shop),
    distance: gate.threshold - total,
  }));
}

/** Why a shop's total does not follow its metrics, or is not what the model says; null where it does. */
export type Fixed = 'noScores' | 'growth' | 'ownScale' | 'noWeights' | 'noCore' | null;

/** What keeps the page from saying what the total would be. */
export function fixedBy(shop: ShopResult, model: ScoreModel): Fixed {
  if (shop.metrics.every(({ score }) => score === null)) return 'noScores';
  if (shop.total.stage === 'growth') return 'growth';
  if (hasOwnScale(shop.total)) return 'ownScale';
  if (model.dimensions.some(({ weight }) => weight === null)) return 'noWeights';
  return rescorerOf(shop, model) === null ? 'noCore' : null;
}

/** A plan with the lines it leads to. */
export interface PlanChoice {
  readonly plan: Plan;
  readonly line: Line;
  /** All lines with this very plan; they are at one height. */
  readonly lines: readonly Line[];
}

/** The plans of a shop, lowest line first; lines that take the same plan together. */
export function planChoices(
  { plans }: Pick<CheckupResult, 'plans'>,
  shop: ShopResult,
  model: ScoreModel,
): readonly PlanChoice[] {
  const choices = new Map<string, PlanChoice>();
  for (const plan of plans.filter((one) => one.shop === shop.id)) {
    const line = lineById(plan.gate, model);
    if (line === undefined) continue;
    const key = JSON.stringify([line.threshold, plan.actions, plan.reaches]);
    const before = choices.get(key);
    if (before === undefined) choices.set(key, { plan, line, lines: [line] });
    else choices.set(key, { ...before, lines: [...before.lines, line] });
  }
  return [...choices.values()].toSorted((a, b) => a.line.threshold - b.line.threshold);
}

/** Metrics tried at a value of more points than they have, in the order of the trials. */
export function improvedMetrics(
  { dimensions }: Pick<Trials, 'dimensions'>,
  values: Readonly<Record<string, number>>,
  qualityLine: number,
): readonly string[] {
  return dimensions.flatMap(({ trials }) =>
    trials.flatMap(({ metric, slot, value }) => {
      const tried = values[metric.id];
      if (tried === undefined) return [];
      const gains =
        scoreOf(slot.curve, tried, qualityLine) > scoreOf(slot.curve, value, qualityLine);
      return gains ? [metric.id] : [];
    }),
  );
}
