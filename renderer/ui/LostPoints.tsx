import type { ReactNode } from 'react';
import { LEAST_LOSS } from '../../shared/format/format';

/** What is said of points lost; so few that a figure with one decimal would not show them are no alarm. */
export function LostPoints({
  loss,
  children,
}: {
  /** Points of the total, 0 and more. */
  readonly loss: number;
  readonly children: ReactNode;
}) {
  return <span className={loss < LEAST_LOSS ? 'faint' : 'loss'}>{children}</span>;
}
