/**
 * One cell as a reader hands it over. Date cells of workbooks arrive as text (`YYYY-MM-DD HH:mm:ss`, or `H:MM:SS`
 * for durations), converted from serial and number format by the reader; percentages as text (`30%`); error cells as their text (`#N/A`).
 */
export type Cell = string | number | boolean | null;

/** Cells of one row, by column; may be shorter than the header. */
export type Row = readonly Cell[];

/** One worksheet (or one text file) as read, before anything is recognised in it. */
export interface RawSheet {
  /** Worksheet name; empty for text files. */
  readonly name: string;
  /** All rows from the first of the sheet; index 0 is row 1. */
  readonly rows: readonly Row[];
}

/** A file that was opened: its sheets and the encoding its text was in (`xlsx` for workbooks). */
export interface RawFile {
  readonly encoding: string;
  readonly sheets: readonly RawSheet[];
  /** When the file was last written (Beijing civil seconds); left out when unknown. */
  readonly writtenAt?: number;
}
