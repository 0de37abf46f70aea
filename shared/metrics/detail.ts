/** How much is kept of the rows behind a metric besides its figures. */
import { WORST_ROWS } from './worst';

export interface Detail {
  /** Rows shown as evidence, the worst first. */
  readonly rows: number;
  /** Whether means also say how their values spread over the ranges of their unit. */
  readonly ranges: boolean;
}

/** What a check-up keeps. */
export const USUAL_DETAIL: Detail = { rows: WORST_ROWS, ranges: false };
