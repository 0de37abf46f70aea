/** What all rows of the grid are told. */
import type { CheckupResult } from '../../../shared/checkup/schema';
import type { RefCallback } from 'react';
import type { CompareMember } from './compare-rows';
import type { CellMode } from './compare-view';
import type { Segment } from './grid-window';

export interface RowProps {
  readonly result: CheckupResult;
  readonly mode: CellMode;
  /** Id of the shop the others are held against; null = the best. */
  readonly reference: string | null;
  /** The shops shown, in their order. */
  readonly members: readonly CompareMember[];
  /** Which of them are drawn. */
  readonly columns: readonly Segment[];
  /** Its number in the grid; the headings are row 0. */
  readonly row: number;
  /** Column of the cell the Tab key leads to; null when it is in another row. */
  readonly active: number | null;
  readonly watch: RefCallback<HTMLElement>;
}
