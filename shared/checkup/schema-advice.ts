/** What a shop can gain, what an event costs it, how it recovers. Part of `CheckupResult`; all points are estimates of the model. */
import { EVENT_KINDS } from './event-kinds';
import { z } from './zod';

/** What to aim at: the next gate, the next grade, the best comparable shop, full marks. */
export const GOAL_KINDS = ['gate', 'grade', 'best', 'full'] as const;

/** One metric brought to a target, all others as they are. */
export const opportunity = z.object({
  shop: z.string(),
  metric: z.string(),
  goal: z.enum(GOAL_KINDS),
  /** Gate id, grade id or shop id; null for full marks. */
  name: z.string().nullable(),
  /** Value to reach, in the metric's unit; null where this metric alone cannot do it. */
  target: z.number().nullable(),
  /** Points of the total it brings; null where `target` is, and where metrics do not move the total. */
  gain: z.number().nullable(),
  /** Events needed: the fewest further good ones of the metric to reach the target; null where more cannot do it or counts are not known. */
  needed: z.number().int().nullable(),
});

/** What one more event of a kind does to the total. */
export const eventCost = z.object({
  shop: z.string(),
  event: z.enum(EVENT_KINDS),
  /** Change of the total, unrounded (a cost is negative); null where the shop's figures cannot tell. */
  change: z.number().nullable(),
  /** Metrics it moves, with their new values. */
  moves: z.array(z.object({ metric: z.string(), from: z.number(), to: z.number() })),
});

/** The rolling 30-day window over the next 60 days. */
export const recovery = z.object({
  shop: z.string(),
  /** asNow: new days like the last 7 · full: like full marks of every metric that loses points. */
  scenario: z.enum(['asNow', 'full']),
  /** Total at the end of each day ahead, the first being the day after the period. */
  days: z.array(z.object({ date: z.string(), score: z.number() })),
  gates: z.array(
    z.object({
      gate: z.string(),
      /** First day the day's total is at or above the line; null when not within the days. */
      firstDay: z.string().nullable(),
      /** First day the line holds as the platform judges it (means of 7 or 30 days, days running); null when not within the days. */
      judgedDay: z.string().nullable(),
    }),
  ),
});

/** The cheapest set of actions that brings a shop over a line. */
export const plan = z.object({
  shop: z.string(),
  /** Gate id, or the next grade's where no gate is ahead. */
  gate: z.string(),
  /** Ids of actions, the most gain per effort first; all there are where they do not reach the line together. */
  actions: z.array(z.string()),
  /** Sum of their efforts. */
  effort: z.number().int(),
  /** Total now and with all of them; null where there is no total. */
  from: z.number().nullable(),
  to: z.number().nullable(),
  reaches: z.boolean(),
  /** Whether surely no set of less effort reaches the line; false where the search ended at its limit. */
  proven: z.boolean(),
});

export type Opportunity = z.infer<typeof opportunity>;
export type EventCost = z.infer<typeof eventCost>;
export type Recovery = z.infer<typeof recovery>;
export type Plan = z.infer<typeof plan>;
