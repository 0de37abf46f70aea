/** What a sheet holds, before any library writes it: cells with a look, widths, what is frozen, filtered and chosen. */
import { displayWidth } from '../display-width';
import type { Figure } from './figure';

/** What stands in a cell. Text is always text, never a formula. */
export type Content = string | Figure | null;

/**
 * title · heading: bold on a fill · figureHeading: the same over figures, to the right as they are · section: bold · body ·
 * wrapped: long text on several lines · hint: the same, pale: to be read, not to be kept · free: text that may run over the
 * empty cells beside it and does not widen its column.
 */
export type Look =
  'title' | 'heading' | 'figureHeading' | 'section' | 'body' | 'wrapped' | 'hint' | 'free';

export interface PlannedCell {
  readonly content: Content;
  readonly look: Look;
}

/** A column whose cells hold one of a few words, picked from a list. */
export interface Choices {
  /** 0-based. */
  readonly column: number;
  readonly values: readonly string[];
  /** Said when something else is typed. */
  readonly wrong: string;
}

/** What may be typed into the empty cells of a column. */
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

/** Empty rows below a table, to be filled in. */
export interface BlankRows {
  readonly count: number;
  readonly limits: readonly Limits[];
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
  readonly blank?: BlankRows;
}

/** A column of a table: its heading and what it shows of a row. */
export interface Column<Row> {
  readonly heading: string;
  readonly cell: (row: Row) => Content;
  /** Long text: on several lines of this width. */
  readonly wrapAt?: number;
}

const WIDEST = 60;
const NARROWEST = 7;
/** Room for the cell's own margins. */
const MARGIN = 2;
/** Room for the filter button and bold letters. */
const HEADING_MARGIN = 3;

/** A sheet that is one table: headings in its first row, frozen, with filter buttons. */
export function tableSheet<Row>(
  name: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  options: { readonly frozenColumns?: number; readonly choices?: Choices } = {},
): SheetPlan {
  const cells = tableRows(columns, rows);
  return {
    name,
    rows: cells,
    widths: columns.map(({ wrapAt }, index) => wrapAt ?? columnWidth(cells, index)),
    frozenColumns: options.frozenColumns ?? 0,
    filtered: rows.length > 0,
    choices: options.choices ?? null,
  };
}

/** A table's rows, headings first. */
export function tableRows<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): readonly (readonly PlannedCell[])[] {
  const body = rows.map((row) =>
    columns.map(({ cell, wrapAt }): PlannedCell => ({
      content: cell(row),
      look: wrapAt === undefined ? 'body' : 'wrapped',
    })),
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
    if ((look !== 'wrapped' && look !== 'hint') || typeof content !== 'string') return 1;
    const room = Math.max(1, (widths[column] ?? NARROWEST) - 1);
    return content
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / room)), 0);
  });
  return Math.max(1, ...lines);
}

/** Wide enough for what stands in the column, within limits. */
export function columnWidth(rows: readonly (readonly PlannedCell[])[], column: number): number {
  const widths = rows.map((row) => {
    const cell = row[column];
    if (cell === undefined || cell.look === 'free' || cell.look === 'title') return 0;
    return contentWidth(cell.content) + (cell.look === 'body' ? 0 : HEADING_MARGIN);
  });
  const widest = widths.reduce((most, width) => Math.max(most, width), NARROWEST);
  return Math.min(WIDEST, widest + MARGIN);
}

function contentWidth(content: Content): number {
  if (content === null) return 0;
  if (typeof content === 'string') return Math.max(...content.split('\n').map(displayWidth));
  return Math.round(content.value).toLocaleString('en-US').length + 3;
}
