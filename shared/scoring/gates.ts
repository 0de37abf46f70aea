import type { ShopResult, ShopTotal } from '../checkup/schema';
import type { GateResult } from '../checkup/schema-gates';
import type { ProductTable } from '../checkup/schema-groups';
import type { Gate, ScoreModel } from '../models/schema';
import { conditionOf } from './gate-conditions';
import { hasOwnScale, shownBand, shownScore } from './official';

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

/**
 * What lines a total is held against: an official or exact score stands alone, an estimate with its band. None of an official
 * score without a grade: it is on another scale than the lines.
 */
export function totalForGates(total: ShopTotal): TotalForGates {
  const score = hasOwnScale(total) ? null : shownScore(total);
  if (total.status === 'estimated') return { score, ...shownBand(total) };
  return { score, low: score, high: score };
}

/**
 * How a shop stands to every gate of its model, lowest first, with what each gate asks besides the total; empty without a
 * total on the model's scale. The growth stage's fixed score is held only against gates it counts for.
 * @param products the shop's products, for conditions on single ones; null = not known
 */
export function gateStandings(
  shop: ShopResult,
  model: ScoreModel,
  products: ProductTable | null,
): readonly GateResult[] {
  return gatesAhead(totalForGates(shop.total), model).map(({ gate, distance, standing }) => {
    const conditions = gate.also.map((condition) => conditionOf(condition, shop, products));
    const own = conditions.filter(({ of }) => of !== 'product').map(({ state }) => state);
    const isOpen = own.some((state) => state === 'unsure' || state === 'unknown');
    const excluded = shop.total.stage === 'growth' && !gate.growthCounts;
    return {
      shop: shop.id,
      gate: gate.id,
      distance,
      standing: excluded
        ? 'growth'
        : standing === 'short' || own.includes('failed')
          ? 'short'
          : isOpen
            ? 'unsure'
            : standing,
      conditions,
    };
  });
}

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
