import type { ReactNode } from 'react';
import type { MetricResult } from '../../shared/checkup/schema';
import { isScored } from '../../shared/scoring/values';
import { StatusNote } from './StatusNote';

/** A value with what keeps it from being a plain one, as it is said: "at least" before it, "for reference" behind it. */
export function NotedValue({
  metric,
  children,
}: {
  readonly metric: MetricResult;
  readonly children: ReactNode;
}) {
  if (isScored(metric.status)) return children;
  const note = <StatusNote status={metric.status} needs={[]} />;
  const isBound = metric.status === 'lowerBound' || metric.status === 'upperBound';
  return (
    <>
      {isBound && note} {children} {!isBound && note}
    </>
  );
}
