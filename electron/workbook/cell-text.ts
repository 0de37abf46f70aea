/** Text of files, made fit for a cell without changing what it says. */

/** Excel's limit of a cell, in UTF-16 units; a longer text makes it offer to repair the file. */
const LONGEST = 32_767;

/** Control characters and halves of characters: a file that holds one does not open. */
const FORBIDDEN = /(?![\t\n])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/** `_x0041_` in a file means `A`: the underscore before such a code is written as a code itself. */
const LOOKS_LIKE_CODE = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** A text as any cell can hold it: line breaks as Excel has them, no characters a file cannot hold, not too long. */
export function plainCellText(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(FORBIDDEN, '').slice(0, LONGEST);
}

/** The same as a workbook's file has it. */
export function cellText(text: string): string {
  return plainCellText(text).replaceAll(LOOKS_LIKE_CODE, '_x005F_');
}

/**
 * Whether a spreadsheet would take the text for a formula if it were typed in. Such a cell is written as text like any
 * other and also formatted as text, so that it stays one when somebody edits it.
 */
export function couldBeFormula(text: string): boolean {
  return /^[=+\-@\t\n]/.test(text);
}
