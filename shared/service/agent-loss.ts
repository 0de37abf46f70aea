/** What an agent costs the shop: the shop scored again with this agent's part of its figures at the model's full marks. */
import { fullMarks } from '../advice/full-marks';
import { gainOf } from '../advice/gain';
import type { ShopResult } from '../checkup/schema';
import type { AgentFigures, AgentResult, ServiceFigures } from '../checkup/schema-service';
import { metricById } from '../metrics/catalogue';
import type { ScoreModel } from '../models/schema';
import { slotOf } from '../scoring/slot-of';
import { isScored } from '../scoring/values';
import { FIGURE_METRICS, FIGURE_NAMES, type FigureName } from './figure-metrics';

/** Less is no loss but the last digit of a sum. */
const NOTHING = 1e-9;

/**
 * Points of the shop's total, all figures of the agent at once and one by one. Null where the shop's total does not move with
 * chats (no model figure of chats has a value, the growth stage), or where nothing tells how many of the shop's chats are the agent's.
 */
export function agentLoss(
  agent: AgentFigures,
  service: ServiceFigures,
  shop: ShopResult,
  model: ScoreModel,
): Pick<AgentResult, 'loss' | 'losses'> {
  const values = new Map(
    FIGURE_NAMES.flatMap((name) => {
      const value = valueWithout(name, agent, service, shop, model);
      return value === null ? [] : [[FIGURE_METRICS[name], value] as const];
    }),
  );
  const gain = values.size === 0 ? null : gainOf(shop, model, values);
  if (gain === null) return { loss: null, losses: [] };
  const losses = [...values]
    .map(([metric, value]) => ({
      metric,
      points: gainOf(shop, model, new Map([[metric, value]])) ?? 0,
    }))
    .filter(({ points }) => points > NOTHING)
    .sort((a, b) => b.points - a.points);
  return { loss: gain > NOTHING ? gain : 0, losses };
}

/**
 * The shop's value with the agent's part at full marks, never past them; an agent who is better stays. Null where the model does
 * not score the metric, or the agent's part in it is not known.
 */
function valueWithout(
  name: FigureName,
  agent: AgentFigures,
  { figures, agents }: ServiceFigures,
  shop: ShopResult,
  model: ScoreModel,
): number | null {
  const metric = FIGURE_METRICS[name];
  const slot = slotOf(model, metric)?.slot;
  const scored = shop.metrics.find(
    ({ id, status, score }) => id === metric && isScored(status) && score !== null,
  );
  const { value, count } = agent.figures[name];
  const now = scored?.value ?? null;
  if (slot === undefined || now === null || value === null || count === null) return null;
  const isLower = metricById(metric).direction === 'lower';
  const isBetter = (a: number, b: number): boolean => (isLower ? a < b : a > b);
  const full = fullMarks(slot, shop);
  if (!isBetter(full, value) || !isBetter(full, now)) return now;
  const ofAgents = agents.reduce((sum, one) => sum + (one.figures[name].count ?? 0), 0);
  const all = Math.max(figures[name].count ?? 0, ofAgents);
  const without = now + (count / all) * (full - value);
  return isBetter(without, full) ? full : without;
}
