import type { MetricSlot, ModelDimension, ScoreModel } from '../models/schema';

/** The place a metric has in a model: its slot, stand-ins included, and the dimension that holds it; undefined for none. */
export function slotOf(
  model: ScoreModel,
  metric: string,
): { readonly dimension: ModelDimension; readonly slot: MetricSlot } | undefined {
  for (const dimension of model.dimensions) {
    const slot = [...dimension.metrics, ...dimension.fallback].find((one) => one.metric === metric);
    if (slot !== undefined) return { dimension, slot };
  }
  return undefined;
}
