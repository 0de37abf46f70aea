/** Any shop scored under a model, without bands, which take long. */
import fc from 'fast-check';
import { UNKNOWN_PROFILE } from '../../checkup/profile';
import type { ShopResult } from '../../checkup/schema';
import { METRICS } from '../../metrics/catalogue';
import type { ScoreModel } from '../../models/schema';
import { scoreShop } from '../score-shop';
import { anyValues } from './any-case';
import { shopWith } from './shops';

const MEASURED: ReadonlySet<string> = new Set(METRICS.map(({ id }) => id));

/**
 * Of any stage, with or without an official total, bonus and deduction. What a model scores that no file measures stays missing,
 * as it does in a check-up.
 */
export function anyShop(model: ScoreModel): fc.Arbitrary<ShopResult> {
  return fc
    .record({
      values: anyValues(model).map((values) => [...values].filter(([id]) => MEASURED.has(id))),
      official: fc.option(fc.double({ min: 50, max: 100, noNaN: true }), { nil: undefined }),
      paidOrders30: fc.option(fc.nat({ max: 900 }), { nil: undefined }),
      bonus: fc.option(fc.nat({ max: 40 })),
      deduction: fc.option(fc.nat({ max: 80 })),
      type: fc.constantFrom('flagship', 'ordinary', 'personal', null),
      scoringIndustry: fc.constantFrom('tea', 'toys', null),
    })
    .map(({ values, official, paidOrders30, bonus, deduction, ...profile }) =>
      scoreShop(
        shopWith('店', Object.fromEntries(values), {
          platform: model.platform ?? 'other',
          ...(official === undefined ? {} : { official }),
          ...(paidOrders30 === undefined ? {} : { paidOrders30 }),
          officialAdjustments: { bonus, deduction },
        }),
        model,
        { ...UNKNOWN_PROFILE, ...profile },
      ),
    );
}
