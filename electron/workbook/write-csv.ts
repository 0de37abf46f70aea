/** A planned sheet as comma-separated text that Excel and WPS open right. */
import { unparse } from 'papaparse';
import { couldBeFormula, plainCellText } from './cell-text';
import { plainFigureText } from './figure-text';
import type { Content, SheetPlan } from './sheet';

/** Without it Excel takes the text for the system's own encoding and Chinese for noise. */
const BYTE_ORDER_MARK = '\uFEFF';

/** More digits than Excel shows of a number, or zeros it leaves out. */
const NUMBER_AS_NAME = /^(?:\d{12,}|0\d+)$/;

/** The sheet's cells: figures as the workbook shows them, texts as they are, none of them a formula. */
export function sheetCsv({ rows, widths }: SheetPlan): string {
  const lines = rows.map((row) => widths.map((_, column) => csvText(row[column]?.content ?? null)));
  return BYTE_ORDER_MARK + unparse(lines, { newline: '\r\n' }) + '\r\n';
}

/**
 * A text that would be taken for a formula gets an apostrophe before it: a file of text has no other way to say that it is
 * none. A number that is a name (of an order, a product) gets a tab behind it, as the platforms' own exports do, or Excel
 * shows it as 6.9E+18 and loses its last digits.
 */
function csvText(content: Content): string {
  if (content === null) return '';
  if (typeof content !== 'string') return plainFigureText(content);
  const text = plainCellText(content);
  if (couldBeFormula(text)) return `'${text}`;
  return NUMBER_AS_NAME.test(text) ? `${text}\t` : text;
}
