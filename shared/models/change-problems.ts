/** What is wrong with a user's changes to a model, each with its place, what was found and what to do. */
import type { MetricUnit } from '../checkup/schema';
import type { Message } from '../result';
import { MEASURES } from '../metrics/catalogue';
import type { Measure } from '../metrics/metric';
import type { Curve, MetricSlot, ScoreModel } from './schema';
import type { ModelChanges } from './user-models';

type Points = readonly Curve['points'][number][];

/** Every problem, in the order weights of dimensions, weights of metrics, curves; empty when the changes can be made. */
export function changeProblems(model: ScoreModel, changes: ModelChanges): readonly Message[] {
  const slots = model.dimensions.flatMap(({ metrics, fallback }) => [...metrics, ...fallback]);
  const slotFor = (id: string): MetricSlot | undefined => slots.find(({ metric }) => metric === id);
  const inModel = (metric: string): readonly Message[] =>
    slotFor(metric) !== undefined
      ? []
      : [{ code: 'model.unknownMetric', params: { metric, model: model.id } }];
  return [
    ...Object.entries(changes.dimensionWeights).flatMap(([id, weight]): readonly Message[] => {
      const dimension = `${model.id}/${id}`;
      if (!model.dimensions.some((one) => one.id === id)) {
        return [{ code: 'model.unknownDimension', params: { dimension: id, model: model.id } }];
      }
      return isPositive(weight)
        ? []
        : [{ code: 'model.dimensionWeight', params: { dimension, found: weight } }];
    }),
    ...Object.entries(changes.metricWeights).flatMap(([metric, weight]) => [
      ...inModel(metric),
      ...(isPositive(weight)
        ? []
        : [{ code: 'model.metricWeight', params: { metric, found: weight } }]),
    ]),
    ...Object.entries(changes.curves).flatMap(([metric, points]) => {
      const measure = MEASURES.find(({ id }) => id === metric);
      const slot = slotFor(metric);
      return measure === undefined || slot === undefined
        ? inModel(metric)
        : pointProblems(points, slot.curve.kind, measure, model.dimensionScale);
    }),
  ];
}

/** The least and the most a value of a unit can be. */
export function rangeOf(unit: MetricUnit): { readonly low: number; readonly high: number } {
  if (unit === 'ratio') return { low: 0, high: 1 };
  return unit === 'stars' ? { low: 1, high: 5 } : { low: 0, high: Number.MAX_SAFE_INTEGER };
}

function isPositive(weight: number): boolean {
  return Number.isFinite(weight) && weight > 0;
}

function pointProblems(
  points: Points,
  kind: Curve['kind'],
  { id: metric, unit, direction }: Measure,
  scale: ScoreModel['dimensionScale'],
): readonly Message[] {
  if (points.length < 2) {
    return [{ code: 'model.tooFewPoints', params: { metric, count: points.length } }];
  }
  if (new Set(points.map(({ relativeTo }) => relativeTo)).size > 1) {
    return [{ code: 'model.mixedPoints', params: { metric } }];
  }
  const outside = points.flatMap((point, index) =>
    outsideProblems(point, index + 1, metric, unit, scale),
  );
  if (outside.length > 0) return outside;
  const order = points.slice(1).flatMap((point, index) => {
    const before = points[index] ?? point;
    const at = { metric, point: index + 2 };
    if (point.value <= before.value) {
      const code = point.relativeTo === null ? 'model.valuesMustRise' : 'model.timesMustRise';
      return [{ code, params: { ...at, found: point.value, before: before.value } }];
    }
    const step = (point.score - before.score) * (direction === 'higher' ? 1 : -1);
    if (step === 0 && kind === 'steps') {
      return [{ code: 'model.sameTier', params: { ...at, found: point.score } }];
    }
    if (step >= 0) return [];
    const code = direction === 'higher' ? 'model.scoresMustRise' : 'model.scoresMustFall';
    return [{ code, params: { ...at, found: point.score, before: before.score } }];
  });
  if (order.length > 0) return order;
  return points.every(({ score }) => score === points[0]?.score)
    ? [{ code: 'model.flatCurve', params: { metric, found: points[0]?.score ?? 0 } }]
    : [];
}

function outsideProblems(
  { value, score, relativeTo }: Points[number],
  point: number,
  metric: string,
  unit: MetricUnit,
  scale: ScoreModel['dimensionScale'],
): readonly Message[] {
  const { low, high } =
    relativeTo === null ? rangeOf(unit) : { low: 0, high: Number.MAX_SAFE_INTEGER };
  return [
    ...(value >= low && value <= high
      ? []
      : [
          relativeTo === null
            ? { code: `model.value.${unit}`, params: { metric, point, found: value } }
            : { code: 'model.value.times', params: { metric, point, found: value } },
        ]),
    ...(score >= scale.min && score <= scale.max
      ? []
      : [
          {
            code: 'model.scoreOutside',
            params: { metric, point, found: score, low: scale.min, high: scale.max },
          },
        ]),
  ];
}
