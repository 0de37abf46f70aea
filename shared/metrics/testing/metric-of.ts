import type { Dataset } from '../../model/dataset';
import type { Period } from '../../model/period';
import { measure } from '../measure';
import type { Measurement } from '../metric';

/** A measured metric of a shop (the only one when not named); throws when it is not there. */
export function metricOf(
  dataset: Dataset,
  id: string,
  period: Period | null = null,
  shop?: string,
): Measurement {
  const { shops } = measure(dataset, { period });
  const found = shops.find(({ name }) => shop === undefined || name === shop);
  const metric = found?.metrics.find((candidate) => candidate.id === id);
  if (metric === undefined) throw new Error(`${id} was not measured`);
  return metric;
}
