/** Cells merged downwards in one column; rows and column 0-based, both rows included. */
export interface MergedDown {
  readonly column: number;
  readonly first: number;
  readonly last: number;
}
