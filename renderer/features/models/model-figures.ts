/** Figures of models as they are shown in fields and typed there. */
import type { MetricUnit } from '../../../shared/checkup/schema';
import { parseNumber } from '../../../shared/import/cells/number';
import { parseRate } from '../../../shared/import/cells/rate';
import type { Curve, ModelDimension, ScoreModel } from '../../../shared/models/schema';
import type { ModelChanges } from '../../../shared/models/user-models';

/** One control point of a curve. */
export type CurvePoint = Curve['points'][number];

/** More digits are noise. */
const DIGITS = 6;

/** A number as one types it. */
export function plain(value: number): string {
  return String(Number(value.toPrecision(DIGITS)));
}

/** A fraction as percent without the sign. */
export function percent(fraction: number): string {
  return plain(fraction * 100);
}

/** A percent that was typed, with or without the sign, as a fraction; null when it is no number. */
export function readPercent(text: string): number | null {
  return finite(parseRate(text, 'percent')) ?? fractionOf(finite(parseNumber(text.trim())));
}

/** A number that was typed; null when it is none. */
export function readNumber(text: string): number | null {
  return finite(parseNumber(text.trim()));
}

/** A metric's value in a field: rates as percent, multiples of the quality line as they are. */
export function valueText(value: number, unit: MetricUnit, relativeTo: string | null): string {
  return unit === 'ratio' && relativeTo === null ? percent(value) : plain(value);
}

/** What was typed there; null when it is no number. */
export function readValue(
  text: string,
  unit: MetricUnit,
  relativeTo: string | null,
): number | null {
  return unit === 'ratio' && relativeTo === null ? readPercent(text) : readNumber(text);
}

/** A weight as it stands in its field and what it comes to; null while there is none. */
export interface Weight {
  /** On the scale on which the parent's weights sum to 1. */
  readonly typed: number | null;
  /** Share of the whole. */
  readonly share: number | null;
}

/** A dimension's weight in the total. `model` is the parent with the changes in. */
export function dimensionWeight(id: string, { parent, model, changes }: Weighed): Weight {
  const typed = changes.dimensionWeights[id] ?? dimensionOf(parent, id)?.weight ?? null;
  return { typed, share: dimensionOf(model, id)?.weight ?? null };
}

/** A model, what it was made from and how. */
export interface Weighed {
  readonly parent: ScoreModel;
  readonly model: ScoreModel;
  readonly changes: ModelChanges;
}

/** A metric's weight in its dimension. */
export function metricWeight(
  metric: string,
  dimension: string,
  { parent, model }: Weighed,
): Weight {
  const was = dimensionOf(parent, dimension);
  const now = dimensionOf(model, dimension);
  const weight = now?.metrics.find((slot) => slot.metric === metric)?.weight;
  if (was === undefined || now === undefined || weight === undefined) {
    return { typed: null, share: null };
  }
  return { typed: weight / sumOf(was), share: weight / sumOf(now) };
}

/** A metric's weight on the model's own scale, from one on that of `Weight.typed`. */
export function ownScale(typed: number, dimension: string, parent: ScoreModel): number {
  const was = dimensionOf(parent, dimension);
  return was === undefined ? typed : typed * sumOf(was);
}

/** A curve with a point between one and the next. */
export function withPointAfter(points: readonly CurvePoint[], index: number): CurvePoint[] {
  const [here, next] = [points[index], points[index + 1]];
  if (here === undefined || next === undefined) return [...points];
  const middle = {
    value: (here.value + next.value) / 2,
    score: (here.score + next.score) / 2,
    relativeTo: here.relativeTo,
  };
  return [...points.slice(0, index + 1), middle, ...points.slice(index + 1)];
}

/** How many figures differ from the parent's. */
export function countOf({ dimensionWeights, metricWeights, curves }: ModelChanges): number {
  return [dimensionWeights, metricWeights, curves].reduce(
    (sum, record) => sum + Object.keys(record).length,
    0,
  );
}

function dimensionOf(model: ScoreModel, id: string): ModelDimension | undefined {
  return model.dimensions.find((dimension) => dimension.id === id);
}

function sumOf({ metrics }: ModelDimension): number {
  return metrics.reduce((sum, { weight }) => sum + weight, 0);
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

function fractionOf(typed: number | null): number | null {
  return typed === null ? null : typed / 100;
}
