import fc from 'fast-check';
import type { ShopResult } from '../../checkup/schema';
import { metricById } from '../../metrics/catalogue';
import type { ShopMeasurement } from '../../metrics/measurement';
import type { Measurement } from '../../metrics/metric';
import type { ScoreModel } from '../../models/schema';
import { shopWith } from '../../scoring/testing/shops';
import { UNKNOWN_PROFILE } from '../../checkup/profile';
import { scoreShop } from '../../scoring/score-shop';

/** Where values of a unit lie that make both good and bad scores. */
const RANGES = {
  ratio: [0, 1],
  stars: [3.5, 5],
  hours: [0, 80],
  seconds: [0, 240],
  count: [0, 100],
} as const;

/** A shop scored without its bands, which take most of the time. */
export function scoredPlainly(measured: ShopMeasurement, model: ScoreModel): ShopResult {
  return scoreShop(measured, model, UNKNOWN_PROFILE);
}

/** Any shop with a counted value of every metric of the model, scored without its bands; sometimes an official total. */
export function anyShop(model: ScoreModel): fc.Arbitrary<ShopResult> {
  const metrics = model.dimensions.flatMap((dimension) =>
    dimension.metrics.map((slot) => slot.metric),
  );
  const values = fc.record(Object.fromEntries(metrics.map((id) => [id, anyCounted(id)])));
  const official = fc.option(fc.integer({ min: 0, max: 100 }));
  return fc.tuple(values, official).map(([given, total]) => {
    const measured = shopWith('店', given, {
      platform: model.platform ?? 'other',
      ...(total === null || model.platform !== 'douyin' ? {} : { official: total }),
    });
    return scoredPlainly(measured, model);
  });
}

function anyCounted(id: string): fc.Arbitrary<Partial<Measurement>> {
  const { unit, direction } = metricById(id);
  const [low, high] = RANGES[unit];
  const count = fc.integer({ min: 1, max: 2000 });
  // In thousandths, so that no value lies a rounding away from a tier.
  const share = fc.integer({ min: 0, max: 1000 }).map((part) => part / 1000);
  return fc.tuple(count, share).map(([cases, at]): Partial<Measurement> => {
    if (unit === 'ratio') {
      // Most rates lie near their good end.
      const numerator = Math.round(cases * (direction === 'lower' ? at ** 4 : 1 - at ** 4));
      return { value: numerator / cases, numerator, denominator: cases, status: 'ok' };
    }
    const sum = cases * (low + at * (high - low));
    return { value: sum / cases, count: cases, sum, status: 'ok' };
  });
}
