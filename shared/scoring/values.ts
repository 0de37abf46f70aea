import type { MetricStatus } from '../checkup/schema';

/** Statuses whose value stands for the metric itself. Bounds, proxies and missing ones are shown but not scored. */
const SCORED: ReadonlySet<MetricStatus> = new Set(['ok', 'table', 'typed', 'pasted', 'assessed']);

/** Whether a value of this status is scored and counts as coverage. */
export function isScored(status: MetricStatus): boolean {
  return SCORED.has(status);
}

/** The values a shop is scored by, in the order given. */
export function scoredValues(
  metrics: readonly {
    readonly id: string;
    readonly value: number | null;
    readonly status: MetricStatus;
  }[],
): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  for (const metric of metrics) {
    if (metric.value !== null && isScored(metric.status)) values.set(metric.id, metric.value);
  }
  return values;
}
