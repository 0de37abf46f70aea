import type { ShopResult } from '../checkup/schema';
import type { Gate } from '../models/schema';
import type { Scoring } from '../scoring/score-values';

/**
 * Whether the further conditions of a gate hold under a scoring: dimensions by their points, metrics by their values. What is
 * not known, and conditions on every product, cannot be checked here and do not count.
 */
export function conditionsHold(
  { also }: Gate,
  scoring: Scoring,
  values: ReadonlyMap<string, number>,
  { profile }: Pick<ShopResult, 'profile'>,
): boolean {
  return also.every(({ of, id, atLeast, atMost, relativeTo }) => {
    if (of === 'product') return true;
    const known =
      of === 'dimension'
        ? (scoring.dimensions.find((dimension) => dimension.id === id)?.score ?? null)
        : (values.get(id) ?? null);
    if (known === null) return true;
    const unit = relativeTo === 'qualityLine' ? profile.qualityLine : 1;
    return (
      (atLeast === null || known >= atLeast * unit) && (atMost === null || known <= atMost * unit)
    );
  });
}
