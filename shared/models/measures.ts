/** What a model can score: the metrics of the catalogue, and what a shop judges of itself. */
import { ASSESSMENT_ITEMS } from '../knowledge/assessment-items';
import { METRICS } from '../metrics/catalogue';
import type { MetricDefinition } from '../metrics/metric';

/** One thing a model may name in a slot. */
export type Measure = Pick<MetricDefinition, 'id' | 'name' | 'unit' | 'direction'>;

/** Metrics in the order of the catalogue, then the items of the self-assessment. */
export const MEASURES: readonly Measure[] = [...METRICS, ...ASSESSMENT_ITEMS];

const BY_ID = new Map(MEASURES.map((measure) => [measure.id, measure]));

/** The measure of an id; throws on an unknown one, since models are checked against `MEASURES`. */
export function measureById(id: string): Measure {
  const measure = BY_ID.get(id);
  if (measure === undefined) throw new Error(`Nothing to score has the id "${id}"`);
  return measure;
}
