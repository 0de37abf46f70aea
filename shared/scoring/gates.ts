import type { ShopTotal } from '../checkup/schema';
import type { Gate, ScoreModel } from '../models/schema';

/** How a total stands to a gate. */
export interface GateStanding {
  readonly gate: Gate;
  /** Points still missing (positive) or in hand (negative), from the shown total; unrounded. */
  readonly distance: number;
  /**
   * reached: judged by the day and every end of the band is over the line · dayReached: the same, but the platform judges by
   * a mean or by days in a row, so this one total does not decide · unsure: the line is inside the band · short: below it.
   */
  readonly standing: 'reached' | 'dayReached' | 'unsure' | 'short';
}

/** What a gate is held against: the total and, where it is an estimate, its band. */
export type TotalForGates = Pick<ShopTotal, 'score' | 'low' | 'high'>;

/** Every gate of the model, lowest first, with the distance to it; empty without a total. */
export function gatesAhead(total: TotalForGates, model: ScoreModel): readonly GateStanding[] {
  const { score } = total;
  if (score === null) return [];
  const low = total.low ?? score;
  const high = total.high ?? score;
  return [...model.gates]
    .sort((a, b) => a.threshold - b.threshold)
    .map((gate) => ({
      gate,
      distance: gate.threshold - score,
      standing: standingOf(gate, low, high),
    }));
}

function standingOf(gate: Gate, low: number, high: number): GateStanding['standing'] {
  if (high < gate.threshold) return 'short';
  if (low < gate.threshold) return 'unsure';
  return gate.judgedBy === 'day' ? 'reached' : 'dayReached';
}
