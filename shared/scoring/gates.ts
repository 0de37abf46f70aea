import type { ShopProfile, ShopResult, ShopTotal } from '../checkup/schema';
import type { GateResult } from '../checkup/schema-gates';
import type { ProductTable } from '../checkup/schema-groups';
import type { Gate, ScoreModel } from '../models/schema';
import { conditionOf } from './gate-conditions';
import { isGateFor } from './gate-shops';
import { hasOwnScale, shownBand, shownScore } from './official';

/** How a total stands to a gate. */
export interface GateStanding {
  readonly gate: Gate;
  /** Whether it is for the shop, as far as its industry tells. */
  readonly isFor: ReturnType<typeof isGateFor>;
  /** Points still missing (positive) or in hand (negative), from the shown total; unrounded. */
  readonly distance: number;
  /**
   * reached: judged by the day and every end of the band is over the line · dayReached: the same, but the platform judges by
   * a mean or by days in a row, so this one total does not decide · unsure: the line is inside the band · short: below it.
   */
  readonly standing: 'reached' | 'dayReached' | 'unsure' | 'short';
}

/** What of a shop tells how it stands to gates. */
interface GatesShop {
  readonly total: ShopTotal;
  readonly profile: ShopProfile;
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
  return standingsOf(shop, model).map(({ gate, isFor, distance, standing }) => {
    const conditions = gate.also.map((condition) => conditionOf(condition, shop, products));
    const own = conditions.filter(({ of }) => of !== 'product').map(({ state }) => state);
    const isOpen = own.some((state) => state === 'unsure' || state === 'unknown');
    const excluded = shop.total.stage === 'growth' && !gate.growthCounts;
    return {
      shop: shop.id,
      gate: gate.id,
      distance,
      standing:
        isFor === 'no'
          ? 'other'
          : excluded
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

/**
 * The next line of a shop: the gates, all at one threshold, that are the lowest not surely reached; empty when there are none,
 * or no total. A gate that is only perhaps for the shop is its next line only where no other is ahead.
 */
export function nextGates(shop: GatesShop, model: ScoreModel): readonly GateStanding[] {
  const ahead = gatesOf(shop, model).filter(
    ({ standing }) => standing === 'short' || standing === 'unsure',
  );
  const sure = ahead.filter(({ isFor }) => isFor === 'yes');
  const [next, ...others] = sure.length > 0 ? sure : ahead;
  return next === undefined
    ? []
    : [next, ...others.filter(({ gate }) => gate.threshold === next.gate.threshold)];
}

/** The gates of the model that are or may be for the shop, lowest first, with the distance to each; empty without a total. */
export function gatesOf(shop: GatesShop, model: ScoreModel): readonly GateStanding[] {
  return standingsOf(shop, model).filter(({ isFor }) => isFor !== 'no');
}

function standingsOf({ total, profile }: GatesShop, model: ScoreModel): readonly GateStanding[] {
  const { score, low, high } = totalForGates(total);
  if (score === null) return [];
  return [...model.gates]
    .sort((a, b) => a.threshold - b.threshold)
    .map((gate) => ({
      gate,
      isFor: isGateFor(gate, profile),
      distance: gate.threshold - score,
      standing: standingOf(gate, low ?? score, high ?? score),
    }));
}

function standingOf(gate: Gate, low: number, high: number): GateStanding['standing'] {
  if (high < gate.threshold) return 'short';
  if (low < gate.threshold) return 'unsure';
  return gate.judgedBy === 'day' ? 'reached' : 'dayReached';
}
