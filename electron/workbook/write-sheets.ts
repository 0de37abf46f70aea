/** The one place that knows the library: planned sheets in, the bytes of an `.xlsx` file out. */
import {
  colToLetter,
  writeXlsx,
  type Cell,
  type CellStyle,
  type ConditionalRule,
  type DataValidation,
  type WriteSheet,
} from 'hucre/xlsx';
import { cellText, couldBeFormula } from './cell-text';
import { linesOf, type Look, type PlannedCell, type SheetPlan } from './sheet';

/** What the file says about itself. */
export interface FileFacts {
  readonly title: string;
  readonly creator: string;
  readonly made: Date;
}

/** On Windows and in Excel for macOS; elsewhere the office program's own Chinese font stands in. */
const FONT = { name: 'Microsoft YaHei', size: 10 };

/** Points of one line of text, and of the empty space of a row. */
const LINE_HEIGHT = 15;
const ROW_MARGIN = 3;
/** In inches: the footer needs its room. */
const MARGINS = { top: 0.5, right: 0.5, bottom: 0.6, left: 0.5, header: 0.3, footer: 0.3 };
/** The sheet's name, and its page of how many. */
const FOOTER = { oddFooter: '&L&A&R&P / &N' };
/** Excel's limit, in points. */
const TALLEST = 409;

/** Texts keep their distance from the figures to their left. */
const TEXT = { horizontal: 'left', vertical: 'top', indent: 1 } as const;

const HEADING: CellStyle = {
  font: { ...FONT, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DCE6F1' } },
  border: { bottom: { style: 'thin', color: { rgb: '7F9DB9' } } },
  alignment: { horizontal: 'left', vertical: 'center', wrapText: true, indent: 1 },
};

const LOOKS: Readonly<Record<Look, CellStyle>> = {
  title: { font: { ...FONT, size: 16, bold: true } },
  heading: HEADING,
  figureHeading: {
    ...HEADING,
    // Further in than the figures: the filter's button stands at the right edge.
    alignment: { ...HEADING.alignment, horizontal: 'right', indent: 2 },
  },
  section: { font: { ...FONT, bold: true }, alignment: { vertical: 'top' } },
  body: { font: FONT, alignment: TEXT },
  wrapped: { font: FONT, alignment: { ...TEXT, wrapText: true } },
  paragraph: { font: FONT, alignment: { vertical: 'top', wrapText: true } },
  hint: {
    font: { ...FONT, size: 9, italic: true, color: { rgb: '5B666B' } },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F3F5F6' } },
    alignment: { vertical: 'top', wrapText: true },
  },
  free: { font: FONT, alignment: { vertical: 'top' } },
};

/** Figures keep their distance from the text to their right. */
const FIGURE: CellStyle = {
  font: FONT,
  alignment: { vertical: 'top', horizontal: 'right', indent: 1 },
};

const HINT_FIGURE: CellStyle = { ...LOOKS.hint, alignment: FIGURE.alignment ?? {} };

/** Excel's format for cells that stay text even when someone edits them. */
const TEXT_FORMAT = '@';

/** Writes the sheets. The same sheets and facts give the same bytes. */
export function writeSheets(plans: readonly SheetPlan[], facts: FileFacts): Promise<Uint8Array> {
  return writeXlsx({
    sheets: plans.map(sheetOf),
    defaultFont: FONT,
    properties: {
      title: cellText(facts.title),
      creator: facts.creator,
      created: facts.made,
      modified: facts.made,
    },
    namedRanges: plans.flatMap(namedRanges),
  });
}

/**
 * What the programs find by reserved names: the rows repeated on every printed page, and the filtered range, without which
 * LibreOffice shows no filter. Written here and not by the library, which does not quote names with spaces.
 */
function namedRanges(plan: SheetPlan): readonly { name: string; range: string; scope: string }[] {
  const { name } = plan;
  const filtered = filteredRange(plan, '$');
  return [
    { name: '_xlnm.Print_Titles', range: `'${name}'!$1:$1`, scope: name },
    ...(filtered === null
      ? []
      : [{ name: '_xlnm._FilterDatabase', range: `'${name}'!${filtered}`, scope: name }]),
  ];
}

/** The table with its headings, `A1:R49`; null where there is no filter. */
function filteredRange({ filtered, rows, widths }: SheetPlan, mark: '' | '$'): string | null {
  if (!filtered) return null;
  const last = colToLetter(widths.length - 1);
  return `${mark}A${mark}1:${mark}${last}${mark}${rows.length}`;
}

function sheetOf(plan: SheetPlan): WriteSheet {
  const { rows, frozenRows = 1, frozenColumns } = plan;
  const cells = new Map(
    rows.flatMap((row, y) =>
      row.flatMap((cell, x) => {
        const written = cellOf(cell);
        return written === null ? [] : [[`${y},${x}`, written] as const];
      }),
    ),
  );
  const filter = filteredRange(plan, '');
  const validations = validationsOf(plan);
  const rules = rulesOf(plan);
  const merges = mergesOf(plan);
  return {
    name: plan.name,
    cells,
    columns: plan.widths.map((characters) => ({ width: characters })),
    rowDefs: rowHeights(plan),
    freezePane: { rows: frozenRows, columns: frozenColumns },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: MARGINS,
    },
    headerFooter: FOOTER,
    ...(filter === null ? {} : { autoFilter: { range: filter } }),
    ...(validations.length === 0 ? {} : { dataValidations: validations }),
    ...(rules.length === 0 ? {} : { conditionalRules: rules }),
    ...(merges.length === 0 ? {} : { merges }),
  };
}

function validationsOf({ rows, choices, limits = [], blankRows = 0 }: SheetPlan): DataValidation[] {
  const range = (column: number, from: number, to: number): string =>
    `${colToLetter(column)}${from}:${colToLetter(column)}${to}`;
  const list: readonly DataValidation[] =
    choices === null || rows.length < 2
      ? []
      : [
          {
            type: 'list',
            values: [...choices.values],
            range: range(choices.column, 2, rows.length),
            allowBlank: true,
            showErrorMessage: true,
            errorMessage: choices.wrong,
          },
        ];
  // Under the headings, or in the blank rows below where there are any.
  const [first, last] =
    blankRows === 0 ? [2, rows.length] : [rows.length + 1, rows.length + blankRows];
  if (last < first) return [...list];
  return [
    ...list,
    ...limits.map(({ column, type, low, high, prompt, wrong }): DataValidation => ({
      type,
      operator: 'between',
      formula1: String(low),
      formula2: String(high),
      range: range(column, first, last),
      allowBlank: true,
      showInputMessage: true,
      inputMessage: prompt,
      showErrorMessage: true,
      errorMessage: wrong,
    })),
  ];
}

/** Rows whose state says that they are behind one turn pale. */
function rulesOf({ rows, widths, choices }: SheetPlan): ConditionalRule[] {
  if (choices === null || choices.settled.length === 0 || rows.length < 2) return [];
  const cell = `$${colToLetter(choices.column)}2`;
  const states = choices.settled.map((state) => `${cell}="${state}"`);
  return [
    {
      type: 'expression',
      priority: 1,
      formula: `OR(${states.join(',')})`,
      range: `A2:${colToLetter(widths.length - 1)}${rows.length}`,
      style: { font: { color: { rgb: '8A9499' } } },
    },
  ];
}

/** Paragraphs take all columns to the last. */
function mergesOf({ rows, widths }: SheetPlan): NonNullable<WriteSheet['merges']> {
  return rows.flatMap((row, y) =>
    row.flatMap(({ look }, x) =>
      look === 'paragraph' && x < widths.length - 1
        ? [{ startRow: y, startCol: x, endRow: y, endCol: widths.length - 1 }]
        : [],
    ),
  );
}

/** Heights of the rows that take more than one line; the others have the program's own. */
function rowHeights({ rows, widths }: SheetPlan): Map<number, { height: number }> {
  return new Map(
    rows.flatMap((row, index) => {
      const lines = linesOf(row, widths);
      const height = Math.min(TALLEST, lines * LINE_HEIGHT + ROW_MARGIN);
      return lines === 1 ? [] : [[index, { height }] as const];
    }),
  );
}

/** Null where nothing stands in the cell and nothing is to be typed into it. */
function cellOf({ content, look, format }: PlannedCell): Partial<Cell> | null {
  if (content === null) {
    return format === undefined
      ? null
      : { value: null, type: 'empty', style: { ...LOOKS[look], numFmt: format } };
  }
  if (typeof content === 'string') return textCell(content, LOOKS[look]);
  return {
    value: content.value,
    type: 'number',
    style: { ...(look === 'hint' ? HINT_FIGURE : FIGURE), numFmt: content.format },
  };
}

function textCell(content: string, style: CellStyle): Partial<Cell> {
  const text = cellText(content);
  const kept = couldBeFormula(text) ? { ...style, numFmt: TEXT_FORMAT } : style;
  // Plain strings that read like an error value (`#N/A`) would be written as one; runs of text never are.
  return text.startsWith('#')
    ? { richText: [{ text }], type: 'richText', style: kept }
    : { value: text, type: 'string', style: kept };
}
