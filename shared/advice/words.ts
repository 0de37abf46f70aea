/** The advice in words; the sentences are in `text/advice.ts`. */
import type { MetricResult } from '../checkup/schema';
import type { EventCost, Opportunity, Plan, Recovery } from '../checkup/schema-advice';
import { styleParam } from '../format/metric-text';
import { actionById } from '../knowledge/actions';
import type { Gate } from '../models/schema';
import type { Message } from '../result';
import { goodEventOf } from './events';
import type { Line } from './lines';

/** Changes smaller than this are nothing but rounding. */
const ROUNDING = 1e-9;

/** What a metric at its target brings. */
export function describeOpportunity(opportunity: Opportunity, metric: MetricResult): Message {
  const { target, gain } = opportunity;
  const params = { metric: metric.id, ...styleParam([metric]) };
  if (target === null) return { code: 'opportunity.outOfReach', params };
  return gain === null
    ? { code: 'opportunity.noPoints', params: { ...params, target } }
    : { code: 'opportunity.gain', params: { ...params, target, gain } };
}

/** How many further good events it takes, as ordinary trade; null where there is no target to reach. */
export function describeNeeded(
  { target, needed }: Opportunity,
  metric: MetricResult,
): Message | null {
  if (target === null) return null;
  const event = goodEventOf(metric.id)?.event;
  const counted = metric.denominator !== null || metric.count !== null;
  if (event === undefined || !counted) return { code: 'needed.notCounted', params: {} };
  if (needed === null) return { code: 'needed.never', params: {} };
  if (needed === 0) return { code: 'needed.already', params: {} };
  return { code: `needed.${event}`, params: { needed } };
}

/** What one more event does to the total; the event itself is named by `event.…`. */
export function describeCost({ change }: EventCost): Message {
  if (change === null) return { code: 'cost.unknown', params: {} };
  return change < -ROUNDING
    ? { code: 'cost.lost', params: { loss: -change } }
    : { code: 'cost.none', params: {} };
}

/** When a gate is reached, by the rule it is judged by: a day's total alone never says so where means or days running do. */
export function describeGateAhead(
  { firstDay, judgedDay }: Recovery['gates'][number],
  { judgedBy }: Gate,
): Message {
  // Good days before may carry a mean over the line ahead of the day's own total.
  if (judgedDay !== null && (firstDay === null || judgedDay < firstDay)) {
    return { code: 'recovery.meanOnly', params: { judgedDay } };
  }
  if (firstDay === null) return { code: 'recovery.never', params: {} };
  if (judgedBy === 'day') return { code: 'recovery.day', params: { firstDay } };
  return judgedDay === null
    ? { code: `recovery.${judgedBy}Later`, params: { firstDay } }
    : { code: `recovery.${judgedBy}`, params: { firstDay, judgedDay } };
}

/** What a plan brings, and what its line asks for besides. Empty without totals. */
export function describePlan(
  { actions, from, to, reaches, proven }: Plan,
  { threshold, gate }: Line,
  model: string,
): readonly Message[] {
  if (from === null || to === null) return [];
  const efforts = actions.flatMap((id) => actionById(id)?.effort ?? []);
  const params = {
    actions: actions.length,
    efforts: efforts.toSorted().join('\n'),
    from,
    to,
    model,
  };
  const brings: Message = reaches
    ? { code: proven ? 'plan.reaches' : 'plan.near', params }
    : to >= threshold
      ? { code: 'plan.conditions', params }
      : { code: 'plan.short', params: { ...params, missing: threshold - to } };
  const judged = gate === null || gate.judgedBy === 'day' ? [] : [`plan.${gate.judgedBy}`];
  const products = gate?.also.some(({ of }) => of === 'product') === true ? ['plan.products'] : [];
  return [brings, ...[...judged, ...products].map((code) => ({ code, params: {} }))];
}
