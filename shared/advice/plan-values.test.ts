import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../comparison/compare';
import { ACTIONS } from '../knowledge/actions';
import { DOUYIN_2026_09 } from '../models/data/douyin-2026-09';
import { NO_CHANGES } from './advice-changes';
import { plansOf } from './plan';
import { planValues } from './plan-values';
import { anyShop } from './testing/any-shop';
import { whatIf } from './what-if';

describe('planValues', () => {
  it('tried out, come to the total the plan promises', () => {
    fc.assert(
      fc.property(anyShop(DOUYIN_2026_09), (shop) => {
        const comparison = compare([shop], [DOUYIN_2026_09]);
        for (const plan of plansOf([shop], [DOUYIN_2026_09], comparison, ACTIONS).slice(0, 2)) {
          const around = [comparison, plan.actions, ACTIONS, NO_CHANGES] as const;
          const { values, moves } = planValues(shop, DOUYIN_2026_09, ...around);
          expect(whatIf(shop, DOUYIN_2026_09, { values }).total).toBeCloseTo(plan.to ?? 0, 9);
          expect([...moves.keys()].sort()).toEqual([...plan.actions].sort());
          for (const move of [...moves.values()].flat()) {
            expect(values.has(move.metric)).toBe(true);
            const now = shop.metrics.find(({ id }) => id === move.metric)?.value;
            expect(move.from).toBe(now);
          }
        }
      }),
      { numRuns: 15 },
    );
  });
});
