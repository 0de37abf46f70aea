import type { AppealKind } from '../../checkup/row-kinds';

/** A row that may be contested for one reason; cells as its table holds them. */
export interface Contested {
  readonly kind: AppealKind;
  /** Metrics of the period that count it. */
  readonly metrics: readonly string[];
  readonly table: 'afterSales' | 'reviews';
  readonly row: number;
  readonly id: number;
  /** The order it belongs to, where `id` is an after-sale's; EMPTY for reviews. */
  readonly order: number;
  readonly product: number;
  readonly text: number;
  readonly time: number;
}
