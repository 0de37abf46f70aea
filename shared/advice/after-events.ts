import type { MetricResult, ShopResult } from '../checkup/schema';
import type { ScoreModel } from '../models/schema';
import { slotOf } from '../scoring/slot-of';
import { isScored } from '../scoring/values';
import { EVENT_EFFECTS, type Effect, type ShopEvent } from './events';
import { fullMarks } from './full-marks';

/** A metric before and after some events. */
export interface Move {
  readonly metric: string;
  readonly from: number;
  readonly to: number;
}

/** What some events do to a shop. */
export interface Moves {
  readonly moves: readonly Move[];
  /** Metrics with a value that the events touch but whose counts are not known: what becomes of them cannot be told. */
  readonly untold: readonly string[];
}

/** All metrics some events move, together. Only values that stand for the metric itself are moved, not bounds or proxies. */
export function movesOf(
  shop: ShopResult,
  model: ScoreModel,
  events: ReadonlyMap<ShopEvent, number>,
): Moves {
  const byMetric = new Map<string, { readonly effect: Effect; readonly times: number }[]>();
  for (const [event, times] of events) {
    for (const effect of EVENT_EFFECTS[event]) {
      const others = byMetric.get(effect.metric) ?? [];
      byMetric.set(effect.metric, [...others, { effect, times }]);
    }
  }
  const moves: Move[] = [];
  const untold: string[] = [];
  for (const metric of shop.metrics) {
    const effects = byMetric.get(metric.id);
    if (effects === undefined || metric.value === null || !isScored(metric.status)) continue;
    const to = valueAfter(metric, effects, bestOf(metric.id, shop, model));
    if (to === null) untold.push(metric.id);
    else moves.push({ metric: metric.id, from: metric.value, to });
  }
  return { moves, untold };
}

/**
 * A metric's value after events, from its counts; null where they are not known.
 * @param best the value full marks ask for; null where the model does not score the metric
 */
export function valueAfter(
  metric: MetricResult,
  effects: readonly { readonly effect: Effect; readonly times: number }[],
  best: number | null,
): number | null {
  const isRatio = metric.unit === 'ratio';
  let part = isRatio ? metric.numerator : sumOf(metric);
  let whole = isRatio ? metric.denominator : metric.count;
  if (part === null || whole === null) return null;
  for (const { effect, times } of effects) {
    if ('hits' in effect !== isRatio) return null;
    const added = addedBy(effect, metric, best);
    if (added === null) return null;
    part += added.part * times;
    whole += added.whole * times;
  }
  if (whole <= 0) return null;
  return isRatio ? Math.min(Math.max(part / whole, 0), 1) : part / whole;
}

/** The value full marks of the model ask for; null where it does not score the metric. */
export function bestOf(metric: string, shop: ShopResult, model: ScoreModel): number | null {
  const slot = slotOf(model, metric)?.slot;
  return slot === undefined ? null : fullMarks(slot, shop);
}

function addedBy(
  effect: Effect,
  metric: MetricResult,
  best: number | null,
): { readonly part: number; readonly whole: number } | null {
  if ('hits' in effect) return { part: effect.hits, whole: effect.base };
  if ('value' in effect) return { part: effect.value, whole: 1 };
  if ('over' in effect) {
    return metric.value === null ? null : { part: metric.value + effect.over, whole: 1 };
  }
  return best === null ? null : { part: best, whole: 1 };
}

function sumOf({ sum, value, count }: MetricResult): number | null {
  return sum ?? (value === null || count === null ? null : value * count);
}
