import type { IssueCode } from '../../model/issue';
import type { RowCells } from '../../model/sheet';

/** Reports what cannot be read in the i-th data row, with the cell as it may be shown. */
export type ReportCell = (i: number, code: IssueCode, found: string) => void;

/**
 * One column as it is gathered row by row. What a cell means may depend on the whole column (day before month, digits lost
 * in Excel), so that it is settled at the end.
 */
export interface Captured {
  /** Takes the cell of the next data row. */
  readonly add: (cells: RowCells, slot: number) => void;
  /** The i-th cell as an issue may show it. */
  readonly shown: (i: number) => string;
}

/** Cells that are shown in issues, by data row; the first of a column are enough. */
export class ShownCells {
  readonly #texts = new Map<number, string>();

  set(i: number, text: string): void {
    if (this.#texts.size < MOST_SHOWN) this.#texts.set(i, text);
  }

  get(i: number): string | undefined {
    return this.#texts.get(i);
  }
}

/** Issues kept per column; the others are only counted. */
const MOST_SHOWN = 200;
