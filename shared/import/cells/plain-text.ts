import type { Cell } from '../../model/cell';

/** What exports write where they have nothing to say. */
const MISSING = new Set(['', '-', '--', '---', '—', '——', '－', '/', '\\']);

/** A cell as text without blanks and invisible characters at both ends (Douyin ids carry a leading tab). */
export function plainText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  const text = typeof cell === 'string' ? cell : String(cell);
  return text.replace(/^[\s\u200b-\u200f\u2060\ufeff]+|[\s\u200b-\u200f\u2060\ufeff]+$/g, '');
}

/** A cell's text, or '' where the export says that there is nothing. */
export function presentText(cell: Cell | undefined): string {
  const text = plainText(cell);
  return MISSING.has(text) ? '' : text;
}

/** A cell with nothing in it at all; `-` is something (it tells a data row from a blank one). */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || plainText(cell) === '';
}

/** A spreadsheet's own error value, e.g. `#N/A`. */
export function isErrorText(text: string): boolean {
  return /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/i.test(text);
}
