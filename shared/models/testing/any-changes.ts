/** Random changes that can be made to a model, for properties. */
import fc from 'fast-check';
import { rangeOf } from '../change-problems';
import { metricById } from '../../metrics/catalogue';
import type { Curve, MetricSlot, ScoreModel } from '../schema';
import type { ModelChanges } from '../user-models';

const weight = fc.double({ min: 0.01, max: 100, noNaN: true });

/** Some of the keys, each with a value. */
function some<T>(
  keys: readonly string[],
  value: (key: string) => fc.Arbitrary<T>,
): fc.Arbitrary<Readonly<Record<string, T>>> {
  return fc
    .subarray([...keys])
    .chain((chosen) =>
      fc.tuple(...chosen.map((key) => value(key).map((given) => [key, given] as const))),
    )
    .map((entries) => Object.fromEntries(entries));
}

/** Steps a value's range is cut into, so that values stay apart when they are multiplied. */
const STEPS = 1000;

function anyPoints(
  { metric, curve }: MetricSlot,
  { min, max }: ScoreModel['dimensionScale'],
): fc.Arbitrary<readonly Curve['points'][number][]> {
  const { unit, direction } = metricById(metric);
  const relativeTo = curve.points[0]?.relativeTo ?? null;
  const { low, high } = relativeTo === null ? rangeOf(unit) : { low: 0, high: 10 };
  const top = Math.min(high, 1000);
  return fc
    .integer({ min: 2, max: 5 })
    .chain((count) => fc.tuple(rising(0, STEPS, count), rising(min, max, count)))
    .map(([steps, scores]) =>
      steps.map((step, index) => ({
        value: low + ((top - low) * step) / STEPS,
        score: scores[direction === 'higher' ? index : scores.length - 1 - index] ?? min,
        relativeTo,
      })),
    );
}

/** So many different whole numbers, the least first. */
function rising(min: number, max: number, count: number): fc.Arbitrary<readonly number[]> {
  return fc
    .uniqueArray(fc.integer({ min, max }), { minLength: count, maxLength: count })
    .map((numbers) => [...numbers].sort((a, b) => a - b));
}

/** Changes of any of the model's weights and curves, all of them possible. */
export function anyChanges(model: ScoreModel): fc.Arbitrary<ModelChanges> {
  const slots = model.dimensions.flatMap(({ metrics, fallback }) => [...metrics, ...fallback]);
  const bySlot = new Map(slots.map((slot) => [slot.metric, slot]));
  return fc.record({
    dimensionWeights: some(
      model.dimensions.map(({ id }) => id),
      () => weight,
    ),
    metricWeights: some([...bySlot.keys()], () => weight),
    curves: some([...bySlot.keys()], (metric) => {
      const slot = bySlot.get(metric);
      if (slot === undefined) throw new Error(metric);
      return anyPoints(slot, model.dimensionScale);
    }),
  });
}
