/** A model with some of its figures changed by the user. */
import { formatValue } from '../format/format';
import { ok, type Result } from '../result';
import { pick, type Language } from '../text/local-text';
import { fill } from '../text/say';
import { UI_MODELS } from '../text/ui-models';
import { changeProblems } from './change-problems';
import { metricById } from '../metrics/catalogue';
import type { Curve, MetricSlot, ModelDimension, Provenance, ScoreModel } from './schema';
import type { ModelChanges } from './user-models';

/** Weights sum to 1 but for a few doubles. */
const ROUNDING = 1e-12;

/**
 * The parent with the changes in. Dimension weights are merged with the parent's and brought to a sum of 1; where the parent
 * has none they stay null until every dimension is given one. Changed figures say that they are the user's and what they
 * were; weights of the user's own have no plausible alternatives, and those of a dimension go before an industry's.
 * @returns the first of `changeProblems`, if there is any
 */
export function deriveModel(
  parent: ScoreModel,
  changes: ModelChanges,
  identity: { readonly id: string; readonly name: string },
): Result<ScoreModel> {
  const [problem] = changeProblems(parent, changes);
  if (problem !== undefined) return { ok: false, error: problem };
  const weights = dimensionWeights(parent, changes);
  return ok({
    ...parent,
    id: identity.id,
    name: { zh: identity.name, en: identity.name },
    parent: parent.id,
    dimensions: parent.dimensions.map((dimension) => {
      const changed = withSlots(dimension, changes);
      const weight = weights?.get(dimension.id);
      return weight === undefined
        ? changed
        : { ...changed, weight, weightProvenance: weightFrom(dimension.weight) };
    }),
    weightAlternatives: weights === null ? parent.weightAlternatives : [],
    industryWeights: parent.industryWeights.filter(
      (row) => !touched(parent, changes).some((metric) => metric in row.weights),
    ),
  });
}

/** The weights of all dimensions once some differ from the parent's; null where they are the parent's. */
function dimensionWeights(
  { dimensions }: ScoreModel,
  changes: ModelChanges,
): ReadonlyMap<string, number> | null {
  const given = dimensions.map(({ id, weight }) => changes.dimensionWeights[id] ?? weight);
  const known = given.filter((weight) => weight !== null);
  if (known.length < dimensions.length) return null;
  const sum = known.reduce((total, weight) => total + weight, 0);
  const weights = known.map((weight) => weight / sum);
  const same = dimensions.every(
    ({ weight }, index) => Math.abs((weights[index] ?? 0) - (weight ?? 0)) < ROUNDING,
  );
  return same ? null : new Map(dimensions.map(({ id }, index) => [id, weights[index] ?? 0]));
}

function withSlots(dimension: ModelDimension, changes: ModelChanges): ModelDimension {
  const all = dimension.metrics.reduce((sum, { weight }) => sum + weight, 0);
  const change = (slot: MetricSlot): MetricSlot => {
    const weight = changes.metricWeights[slot.metric] ?? slot.weight;
    const points = changes.curves[slot.metric];
    return {
      ...slot,
      ...(weight === slot.weight
        ? {}
        : { weight, weightProvenance: weightFrom(slot.weight / all) }),
      ...(points === undefined || samePoints(points, slot.curve.points)
        ? {}
        : {
            curve: { ...slot.curve, points: [...points], provenance: curveFrom(slot) },
          }),
    };
  };
  return {
    ...dimension,
    metrics: dimension.metrics.map(change),
    fallback: dimension.fallback.map(change),
  };
}

/** Metrics of the dimensions in which the user gave a metric another weight. */
function touched({ dimensions }: ScoreModel, { metricWeights }: ModelChanges): readonly string[] {
  return dimensions
    .filter(({ metrics }) =>
      metrics.some(({ metric, weight }) => (metricWeights[metric] ?? weight) !== weight),
    )
    .flatMap(({ metrics }) => metrics.map(({ metric }) => metric));
}

function samePoints(a: readonly Point[], b: readonly Point[]): boolean {
  return (
    a.length === b.length &&
    a.every((point, index) => {
      const other = b[index];
      return (
        point.value === other?.value &&
        point.score === other.score &&
        point.relativeTo === other.relativeTo
      );
    })
  );
}

type Point = Curve['points'][number];

function weightFrom(was: number | null): Provenance {
  return was === null
    ? { kind: 'user', source: UI_MODELS['models.setWithoutOld'] }
    : userSet((language) => formatValue(was, 'ratio', language));
}

function curveFrom({ metric, curve }: MetricSlot): Provenance {
  const { unit } = metricById(metric);
  return userSet((language) =>
    curve.points
      .map(({ value, score, relativeTo }) => {
        const shown =
          relativeTo === null
            ? formatValue(value, unit, language)
            : fill(pick(UI_MODELS['models.timesLine'], language), { times: value }, language);
        return `${shown} → ${score}`;
      })
      .join(language === 'en' ? ', ' : '，'),
  );
}

/** A figure the user set, with what it was. */
function userSet(was: (language: Language) => string): Provenance {
  const inWords = (language: Language): string =>
    fill(pick(UI_MODELS['models.set'], language), { was: was(language) }, language);
  return { kind: 'user', source: { zh: inWords('zh-CN'), en: inWords('en') } };
}
