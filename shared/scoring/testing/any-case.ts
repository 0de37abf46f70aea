/** Any values of any model's metrics, for properties that hold whatever they are. */
import fc from 'fast-check';
import { DOUYIN_2026_09 } from '../../models/data/douyin-2026-09';
import { MODELS } from '../../models/models';
import type { ScoreModel } from '../../models/schema';
import type { ScoreSetting } from '../setting';
import { PLAIN } from './shops';

/** The Douyin model with what no shipped model need have: a floor of few orders and metric weights by industry. */
export const WITH_FLOOR: ScoreModel = {
  ...DOUYIN_2026_09,
  id: 'with-floor',
  lowVolume: {
    score: 80,
    orders: { flagship: 300, others: 500 },
    mostCases: 3,
    metrics: ['goods.rating', 'goods.qualityReturnRate', 'chat.dissatisfactionRate'],
    provenance: DOUYIN_2026_09.structureProvenance,
  },
  industryWeights: [
    row('tea', 'flagship', { 'service.auditHours': 15, 'chat.avgReplySeconds': 35 }),
    row('tea', 'ordinary', { 'service.auditHours': 30 }),
    row('toys', 'any', { 'chat.dissatisfactionRate': 40, 'goods.rating': 50 }),
  ],
};

function row(
  industry: string,
  type: 'flagship' | 'ordinary' | 'any',
  weights: Readonly<Record<string, number>>,
): ScoreModel['industryWeights'][number] {
  const name = { zh: industry, en: industry };
  const provenance = DOUYIN_2026_09.structureProvenance;
  return { industry, name, type, weights: { ...weights }, provenance };
}

/** Values a model's metrics can take, around their control points; any of them may be missing. */
export function anyValues(model: ScoreModel): fc.Arbitrary<ReadonlyMap<string, number>> {
  return fc
    .tuple(
      ...slotsOf(model).map((slot) => {
        const ends = slot.curve.points.map(
          (point) => point.value * (point.relativeTo === null ? 1 : PLAIN.qualityLine),
        );
        const value = fc.double({ min: Math.min(...ends), max: Math.max(...ends), noNaN: true });
        return fc.option(value.map((number) => [slot.metric, number] as const));
      }),
    )
    .map((pairs) => new Map(pairs.filter((pair) => pair !== null)));
}

/** Any shop's facts, of use to the model or not. */
export function anySetting(model: ScoreModel): fc.Arbitrary<ScoreSetting> {
  const cases = fc.tuple(
    ...slotsOf(model).map(({ metric }) =>
      fc
        .record({ fixed: fc.nat({ max: 5 }), of: fc.nat({ max: 900 }) })
        .map((basis) => [metric, basis] as const),
    ),
  );
  return fc
    .record({
      bonus: fc.nat({ max: 15 }),
      deduction: fc.nat({ max: 60 }),
      type: fc.constantFrom('flagship', 'ordinary', 'personal', null),
      industry: fc.constantFrom('tea', 'toys', 'unheard-of', null),
      orders: fc.option(fc.nat({ max: 900 })),
      cases: cases.map((pairs) => new Map(pairs)),
    })
    .map((given) => ({ ...PLAIN, ...given }));
}

/** A model with values and facts of a shop. */
export const anyCase = fc
  .constantFrom(...MODELS, WITH_FLOOR)
  .chain((model) =>
    fc.record({ model: fc.constant(model), values: anyValues(model), setting: anySetting(model) }),
  );

/** Every place of a metric in a model, stand-ins included. */
export function slotsOf(model: ScoreModel) {
  return model.dimensions.flatMap((dimension) => [...dimension.metrics, ...dimension.fallback]);
}
