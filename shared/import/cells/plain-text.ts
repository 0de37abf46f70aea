import type { Cell } from '../../model/cell';

/** What exports write where they have nothing to say. */
const MISSING = new Set(['', '-', '--', '---', '—', '——', '－', '/', '\\']);

const BLANK = /[\s\u200b-\u200f\u2060\ufeff]/;

function isBlankLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code <= 32 || code > 127 ? BLANK.test(text.charAt(at)) : false;
}

/** A cell as text without blanks and invisible characters at both ends (Douyin ids carry a leading tab). */
export function plainText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  const text = typeof cell === 'string' ? cell : String(cell);
  // Not one pattern for both ends: blanks in the middle would be gone over again from each of them.
  let start = 0;
  let end = text.length;
  while (start < end && isBlankLetter(text, start)) start += 1;
  while (end > start && isBlankLetter(text, end - 1)) end -= 1;
  return text.slice(start, end);
}

/** A cell's text, or '' where the export says that there is nothing. */
export function presentText(cell: Cell | undefined): string {
  const text = plainText(cell);
  return MISSING.has(text) ? '' : text;
}

/**
 * A text with its full-width letters, digits and signs in half width. Not NFKC, which makes numbers of what is none: 5² would
 * become 52, ⑴ become (1).
 */
export function halfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replaceAll('￥', '¥');
}

/** A cell with nothing in it at all; `-` is something (it tells a data row from a blank one). */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || plainText(cell) === '';
}

/** A spreadsheet's own error value, e.g. `#N/A`. */
export function isErrorText(text: string): boolean {
  return /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/i.test(text);
}
