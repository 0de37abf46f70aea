import type { ShopProfile } from '../checkup/schema';
import type { ShopMeasurement } from '../metrics/measurement';
import type { Adjustment, ScoreModel } from '../models/schema';
import { isOnModelScale } from './official';

/** Points added and taken off, neither negative; null = not known. */
export interface Adjustments {
  readonly bonus: number | null;
  readonly deduction: number | null;
}

/**
 * A shop's bonus and deduction: what the platform's page of the period says goes before what the profile says; 0 where the
 * model has none, null where nothing was said of any.
 */
export function adjustmentsOf(
  { platform, officialAdjustments: told }: ShopMeasurement,
  model: ScoreModel,
  { adjustments: said }: ShopProfile,
): Adjustments {
  const page = isOnModelScale(platform, model) ? told : { bonus: null, deduction: null };
  return {
    bonus: page.bonus ?? saidPoints(model.bonuses, said),
    deduction: page.deduction ?? saidPoints(model.deductions, said),
  };
}

/** Points of bonuses or of deductions, by what was said of them; 0 where there are none of the kind, null where nothing was said. */
export function saidPoints(
  adjustments: readonly Adjustment[],
  said: ShopProfile['adjustments'],
): number | null {
  const isSaid = adjustments.some(({ id }) => said[id] !== undefined);
  if (adjustments.length > 0 && !isSaid) return null;
  return adjustments.reduce((sum, one) => sum + points(one, said[one.id] ?? 0), 0);
}

/** @param cases how many cases there are; 1 or 0 for what counts once */
function points({ points: each, counted, cap }: Adjustment, cases: number): number {
  const all = each * (counted === 'once' ? Math.min(cases, 1) : cases);
  return cap === null ? all : Math.min(all, cap);
}
