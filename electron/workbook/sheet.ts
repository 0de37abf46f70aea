/** What a sheet holds, before any library writes it: cells with a look, widths, what is frozen, filtered and chosen. */
import { displayWidth } from '../display-width';
import { figureText } from './figure-text';
import type { Figure } from './figure';
import { linesIn, longestWord } from './lines-in';

/** What stands in a cell. Text is always text, never a formula. */
export type Content = string | Figure | null;

/**
 * title · heading: bold on a fill · figureHeading: the same over figures, to the right as they are · section: bold · body ·
 * wrapped: long text on several lines · paragraph: the same over all columns to the last · hint: wrapped and pale: to be read,
 * not to be kept · free: text that may run over the empty cells beside it and does not widen its column.
 */
export type Look =
  | 'title'
  | 'heading'
  | 'figureHeading'
  | 'section'
  | 'body'
  | 'wrapped'
  | 'paragraph'
  | 'hint'
  | 'free';

export interface PlannedCell {
  readonly content: Content;
  readonly look: Look;
  /** How what is typed into an empty cell is shown. */
  readonly format?: string;
}

/** A column whose cells hold one of a few words, picked from a list. */
export interface Choices {
  /** 0-based. */
  readonly column: number;
  readonly values: readonly string[];
  /** Those whose rows are behind one: they turn pale. */
  readonly settled: readonly string[];
  /** Said when something else is typed. */
  readonly wrong: string;
}

/** What may be typed into the cells of a column. */
export interface Limits {
  /** 0-based. */
  readonly column: number;
  /** Days are counted as Excel counts them. */
  readonly type: 'decimal' | 'whole' | 'date';
  readonly low: number;
  readonly high: number;
  /** Shown beside the cell one is in; at most 255 characters. */
  readonly prompt: string;
  /** Said when something else is typed; at most 255 characters. */
  readonly wrong: string;
}

/** The first rows stay in sight; the first is repeated on every printed page. */
export interface SheetPlan {
  /** At most 31 characters, none of `[]:*?/\`. */
  readonly name: string;
  readonly rows: readonly (readonly PlannedCell[])[];
  /** By column, in characters; Chinese characters count two. */
  readonly widths: readonly number[];
  readonly frozenRows?: number;
  readonly frozenColumns: number;
  /** Filter buttons over the first row. */
  readonly filtered: boolean;
  readonly choices: Choices | null;
  /** Hold for the rows under the headings, or for the blank ones where there are any. */
  readonly limits?: readonly Limits[];
  /** Empty rows below the table, to be filled in. */
  readonly blankRows?: number;
}

/** A column of a table: its heading and what it shows of a row. */
export interface Column<Row> {
  readonly heading: string;
  readonly cell: (row: Row) => Content;
  /** Long text: on several lines of this width. */
  readonly wrapAt?: number;
  /** How what is typed into its empty cells is shown. */
  readonly format?: string;
}

/** Longer text takes several lines. */
const WIDEST = 48;
const NARROWEST = 7;
/** Of a column that names files. */
export const FILE_WIDTH = 36;
/** Room for the cell's own margins, and for its indent. */
const MARGIN = 3;
/** Room for the filter button and bold letters. */
const HEADING_MARGIN = 5;
/** Longer headings take two lines over a narrow column. */
const SHORT_HEADING = 10;

/** A sheet that is one table: headings in its first row, frozen, with filter buttons. */
export function tableSheet<Row>(
  name: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  options: Partial<Pick<SheetPlan, 'frozenColumns' | 'choices' | 'limits'>> = {},
): SheetPlan {
  const cells = tableRows(columns, rows);
  const { frozenColumns = 0, choices = null, limits = [] } = options;
  return {
    name,
    rows: cells,
    widths: columns.map(({ wrapAt }, index) => columnWidth(cells, index, wrapAt)),
    frozenColumns,
    filtered: rows.length > 0,
    choices,
    limits,
  };
}

/** A table's rows, headings first. */
export function tableRows<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): readonly (readonly PlannedCell[])[] {
  const body = rows.map((row) =>
    columns.map(({ cell, wrapAt, format }): PlannedCell => {
      const content = cell(row);
      const look = wrapAt !== undefined || contentWidth(content) > WIDEST ? 'wrapped' : 'body';
      return { content, look, ...(format === undefined ? {} : { format }) };
    }),
  );
  const headings = columns.map(({ heading }, index): PlannedCell => {
    const filled = body.flatMap((row) => row[index]?.content ?? []);
    const figures = filled.length > 0 && filled.every((content) => typeof content !== 'string');
    return { content: heading, look: figures ? 'figureHeading' : 'heading' };
  });
  return [headings, ...body];
}

/**
 * Lines the tallest cell of a row takes in its column. Rows are given their height: not every program works it out for
 * wrapped text when it opens a file.
 */
export function linesOf(row: readonly PlannedCell[], widths: readonly number[]): number {
  const lines = row.map(({ content, look }, column) => {
    if (typeof content !== 'string') return 1;
    const room = roomOf(look, column, widths);
    return room === null ? 1 : linesIn(content, Math.max(1, room));
  });
  return Math.max(1, ...lines);
}

/** Characters a line of a cell holds; null where its text stays on one. */
function roomOf(look: Look, column: number, widths: readonly number[]): number | null {
  const width = widths[column] ?? NARROWEST;
  switch (look) {
    case 'heading':
    case 'figureHeading':
      return width - HEADING_MARGIN;
    case 'wrapped':
    case 'hint':
      return width - MARGIN + 1;
    case 'paragraph':
      return widths.slice(column).reduce((sum, one) => sum + one, 0) - MARGIN;
    default:
      return null;
  }
}

/** Wide enough for what stands in the column, within limits, and for its headings; `wrapAt` for its texts. */
export function columnWidth(
  rows: readonly (readonly PlannedCell[])[],
  column: number,
  wrapAt?: number,
): number {
  const widths = rows.map((row) => {
    const cell = row[column];
    return cell === undefined ? 0 : cellWidth(cell, wrapAt);
  });
  return widths.reduce((most, width) => Math.max(most, width), wrapAt ?? NARROWEST);
}

function cellWidth({ content, look }: PlannedCell, wrapAt: number | undefined): number {
  switch (look) {
    case 'free':
    case 'title':
    case 'paragraph':
      return 0;
    case 'heading':
    case 'figureHeading':
      return headingWidth(typeof content === 'string' ? content : '') + HEADING_MARGIN;
    default:
      return wrapAt !== undefined && typeof content === 'string'
        ? 0
        : Math.min(WIDEST, contentWidth(content) + MARGIN);
  }
}

function headingWidth(heading: string): number {
  const width = displayWidth(heading);
  if (width <= SHORT_HEADING) return width;
  const half = Math.max(SHORT_HEADING, longestWord(heading), Math.ceil(width / 2));
  const rooms = Array.from({ length: width - half }, (_, more) => half + more);
  return rooms.find((room) => linesIn(heading, room) <= 2) ?? width;
}

function contentWidth(content: Content): number {
  if (content === null) return 0;
  if (typeof content === 'string') return Math.max(...content.split('\n').map(displayWidth));
  return figureText(content).length;
}
