/** What the parts of a model beside its curves and dimensions must satisfy: stages, industries, adjustments, lines. */
import { industryById } from '../knowledge/industries';
import type { Measure } from '../metrics/metric';
import type { Adjustment, Gate, GateCondition, ModelDimension, ScoreModel } from './schema';

/**
 * Everything wrong with these parts, each as `place: what`; empty when they are sound.
 * @param catalogue the metrics that exist
 */
export function partProblems(
  model: ScoreModel,
  catalogue: readonly Pick<Measure, 'id'>[],
): readonly string[] {
  return [
    ...stageProblems(model),
    ...model.industryWeights.flatMap((row) => rowProblems(row, model)),
    ...repeated(model.industryWeights.map(({ industry, type }) => `${industry} ${type}`)).map(
      (row) => `industryWeights: two rows of ${row}`,
    ),
    ...[...model.bonuses, ...model.deductions].flatMap(adjustmentProblems),
    ...repeated([...model.bonuses, ...model.deductions].map(({ id }) => id)).map(
      (id) => `adjustments: two of id ${id}`,
    ),
    ...model.gates.flatMap((gate) => gateProblems(gate, model, catalogue)),
    ...shownProblems(model),
  ];
}

function stageProblems(model: ScoreModel): readonly string[] {
  const { growthStage, lowVolume, dimensionScale, scale } = model;
  const slots = model.dimensions.flatMap(metricsOf);
  const unknown = (place: string, ids: readonly string[]): readonly string[] =>
    ids.filter((id) => !slots.includes(id)).map((id) => `${place}: ${id} is not in the model`);
  const growthScores =
    growthStage === null ? [] : [growthStage.score, growthStage.misbehaviourScore];
  return [
    ...unknown('growthStage', growthStage?.metrics ?? []),
    ...unknown('lowVolume', lowVolume?.metrics ?? []),
    ...(growthScores.every(within(scale)) ? [] : ['growthStage: a score is outside the scale']),
    ...(lowVolume === null || within(dimensionScale)(lowVolume.score)
      ? []
      : ['lowVolume: the score is outside the range of dimensions']),
  ];
}

/** Weights of an industry replace a dimension's own as a whole, so they name all of it and sum to the same. */
function rowProblems(
  row: ScoreModel['industryWeights'][number],
  model: ScoreModel,
): readonly string[] {
  const place = `industryWeights ${row.industry} ${row.type}`;
  const ids = Object.keys(row.weights);
  const touched = model.dimensions.filter((dimension) =>
    dimension.metrics.some(({ metric }) => ids.includes(metric)),
  );
  const known = touched.flatMap((dimension) => dimension.metrics.map(({ metric }) => metric));
  const alone = model.industryWeights.every(
    ({ industry, type }) =>
      industry !== row.industry || type === row.type || (type !== 'any' && row.type !== 'any'),
  );
  return [
    ...ids.filter((id) => !known.includes(id)).map((id) => `${place}: ${id} is not in the model`),
    ...known.filter((id) => !ids.includes(id)).map((id) => `${place}: ${id} has no weight`),
    ...touched
      .filter((dimension) => !sumsAlike(dimension, row.weights))
      .map(({ id }) => `${place}: does not sum to the weights of ${id}`),
    ...(Object.values(row.weights).every((weight) => weight > 0)
      ? []
      : [`${place}: a weight is not positive`]),
    ...(alone ? [] : [`${place}: beside a row for any shop`]),
  ];
}

function sumsAlike(
  dimension: ModelDimension,
  weights: Readonly<Record<string, number | undefined>>,
): boolean {
  const difference = dimension.metrics.reduce(
    (sum, { metric, weight }) => sum + (weights[metric] ?? 0) - weight,
    0,
  );
  return Math.abs(difference) < 1e-9;
}

function adjustmentProblems({ id, points, counted, cap }: Adjustment): readonly string[] {
  return [
    ...(points > 0 ? [] : [`${id}: points are not positive`]),
    ...(cap !== null && cap < points ? [`${id}: the cap is under one case`] : []),
    ...(cap !== null && counted === 'once' ? [`${id}: counted once, yet capped`] : []),
  ];
}

function gateProblems(
  gate: Gate,
  model: ScoreModel,
  catalogue: readonly Pick<Measure, 'id'>[],
): readonly string[] {
  return [
    ...(within(model.scale)(gate.threshold) ? [] : [`gate ${gate.id}: outside the scale`]),
    ...(gate.only?.industries ?? [])
      .filter((id) => industryById(id) === undefined)
      .map((id) => `gate ${gate.id}: no industry ${id}`),
    ...gate.also.flatMap((condition) =>
      conditionProblems(condition, model, catalogue).map((what) => `gate ${gate.id}: ${what}`),
    ),
  ];
}

function conditionProblems(
  { of, id, atLeast, atMost, relativeTo }: GateCondition,
  model: ScoreModel,
  catalogue: readonly Pick<Measure, 'id'>[],
): readonly string[] {
  const limits = [atLeast, atMost].filter((limit) => limit !== null);
  const exists =
    of === 'dimension'
      ? model.dimensions.some((dimension) => dimension.id === id)
      : catalogue.some((metric) => metric.id === id);
  return [
    ...(exists ? [] : [`no ${of === 'dimension' ? 'dimension' : 'metric'} ${id}`]),
    ...(limits.length > 0 ? [] : [`${id} has no limit`]),
    ...(atLeast !== null && atMost !== null && atLeast > atMost ? [`${id} can never be met`] : []),
    ...(of !== 'dimension' || limits.every(within(model.dimensionScale))
      ? []
      : [`${id} is outside the range of dimensions`]),
    ...(of === 'dimension' && relativeTo !== null ? [`${id} is points, not a rate`] : []),
  ];
}

/** What buyers see must be told for every total, best first (`display` is checked with the orders of the model). */
function shownProblems(model: ScoreModel): readonly string[] {
  const { stars, display, scale } = model;
  const falls = (numbers: readonly number[]): boolean =>
    numbers.every((number, index) => index === 0 || number < (numbers[index - 1] ?? number));
  const reachesEnd = (rows: readonly { readonly from: number }[]): boolean =>
    rows.length === 0 || (rows.at(-1)?.from ?? 0) <= scale.min;
  return [
    ...(falls(stars.map(({ from }) => from)) && falls(stars.map((row) => row.stars))
      ? []
      : ['stars: not best first']),
    ...(reachesEnd(stars) ? [] : ['stars: none for the lowest totals']),
    ...(reachesEnd(display) ? [] : ['display: nothing for the lowest totals']),
  ];
}

function metricsOf(dimension: ModelDimension): readonly string[] {
  return [...dimension.metrics, ...dimension.fallback].map(({ metric }) => metric);
}

function within({ min, max }: ScoreModel['scale']): (value: number) => boolean {
  return (value) => value >= min && value <= max;
}

function repeated(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}
