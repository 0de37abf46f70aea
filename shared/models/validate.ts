/** What a model must satisfy beyond its shape (`schema.ts`), so that scoring it needs no checks of its own. */
import type { Measure } from '../metrics/metric';
import type { Curve, MetricSlot, ModelDimension, ScoreModel } from './schema';
import { partProblems } from './validate-parts';

/** What must be known of a metric or an item of the self-assessment for a model to name it. */
type Known = Pick<Measure, 'id' | 'direction'>;

/** Multiples of the quality line keep their order whatever the line is; this one is only for checking. */
const ANY_QUALITY_LINE = 0.01;

/**
 * Everything wrong with a model, each as `place: what`, for whoever writes models; empty when it is sound.
 * @param catalogue what can be scored (`MEASURES`), with its directions
 */
export function modelProblems(model: ScoreModel, catalogue: readonly Known[]): readonly string[] {
  return [
    ...repeated(model.dimensions.map((dimension) => dimension.id)).map(
      (id) => `${id}: two dimensions of this id`,
    ),
    ...repeated(slotsOf(model).map((slot) => slot.metric)).map((id) => `${id}: used in two places`),
    ...slotsOf(model).flatMap((slot) => slotProblems(slot, model, catalogue)),
    ...model.dimensions
      .filter((dimension) => !dimension.metrics.some((slot) => slot.core))
      .map((dimension) => `${dimension.id}: no core metric`),
    ...weightProblems(model),
    ...orderProblems(model),
    ...partProblems(model, catalogue),
  ];
}

function slotProblems(
  slot: MetricSlot,
  model: ScoreModel,
  catalogue: readonly Known[],
): readonly string[] {
  const definition = catalogue.find((metric) => metric.id === slot.metric);
  if (definition === undefined) return [`${slot.metric}: not in the catalogue`];
  return curveProblems(slot.curve, definition.direction, model.dimensionScale).map(
    (problem) => `${slot.metric}: ${problem}`,
  );
}

function curveProblems(
  curve: Curve,
  direction: Measure['direction'],
  scale: ScoreModel['dimensionScale'],
): readonly string[] {
  const points = curve.points.map(({ value, score, relativeTo }) => ({
    value: relativeTo === 'qualityLine' ? value * ANY_QUALITY_LINE : value,
    score,
  }));
  const steps = points.slice(1).map((point, index) => ({
    value: point.value - (points[index]?.value ?? 0),
    score: point.score - (points[index]?.score ?? 0),
  }));
  const sign = direction === 'higher' ? 1 : -1;
  const mixed = new Set(curve.points.map((point) => point.relativeTo)).size > 1;
  return [
    ...(mixed ? ['mixes absolute and relative values'] : []),
    ...(steps.every((step) => step.value > 0) ? [] : ['values do not rise from point to point']),
    ...(steps.every((step) => step.score * sign >= 0)
      ? []
      : [`scores do not follow the metric's direction (${direction})`]),
    ...(curve.kind === 'steps' && steps.some((step) => step.score === 0)
      ? ['two tiers give the same score']
      : []),
    ...(steps.some((step) => step.score !== 0) ? [] : ['all points give the same score']),
    ...(points.every(({ score }) => score >= scale.min && score <= scale.max)
      ? []
      : ['a score is outside the range of dimensions']),
  ];
}

function weightProblems(model: ScoreModel): readonly string[] {
  const weights = model.dimensions.map((dimension) => dimension.weight);
  const given = weights.filter((weight) => weight !== null);
  if (given.length === 0) return [];
  const ids = model.dimensions.map((dimension) => dimension.id);
  const sets = [given, ...model.weightAlternatives.map((set) => Object.values(set))];
  const isEstimate = (dimension: ModelDimension): boolean =>
    dimension.weightProvenance.kind === 'estimate';
  return [
    ...(given.length < weights.length ? ['weights: given for some dimensions only'] : []),
    ...sets
      .filter((set) => Math.abs(set.reduce((sum, weight) => sum + weight, 0) - 1) > 1e-9)
      .map((set) => `weights: ${set.join(' + ')} is not 1`),
    ...(model.weightAlternatives.every((set) => sameMembers(Object.keys(set), ids))
      ? []
      : ['weights: an alternative does not name every dimension']),
    ...(model.dimensions.some(isEstimate) && model.weightAlternatives.length === 0
      ? ['weights: estimates without alternatives']
      : []),
  ];
}

function orderProblems(model: ScoreModel): readonly string[] {
  const rises = (numbers: readonly number[]): boolean =>
    numbers.every((number, index) => index === 0 || number >= (numbers[index - 1] ?? number));
  const falls = (numbers: readonly number[]): boolean => rises([...numbers].reverse());
  return [
    ...(rises(model.gates.map((gate) => gate.threshold)) ? [] : ['gates: not lowest first']),
    ...repeated(model.gates.map((gate) => gate.id)).map((id) => `gates: two of id ${id}`),
    ...(falls(model.grades.map((grade) => grade.from)) ? [] : ['grades: not best first']),
    ...(falls(model.display.map((entry) => entry.from)) &&
    falls(model.display.map((entry) => entry.shown))
      ? []
      : ['display: not best first']),
  ];
}

function slotsOf(model: ScoreModel): readonly MetricSlot[] {
  return model.dimensions.flatMap((dimension) => [...dimension.metrics, ...dimension.fallback]);
}

function repeated(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

function sameMembers(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((member) => b.includes(member));
}
