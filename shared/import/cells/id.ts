import type { Cell } from '../../model/cell';
import { isErrorText, presentText } from './plain-text';

/** An id whose digits are gone: written in scientific notation, rounded, or a spreadsheet error. */
export const LOST = null;

/** Excel keeps 15 significant digits; what stands behind them has become zeros. */
export const EXCEL_DIGITS = 15;
/** Only ids this long are judged by their zeros: a shorter one ends in zeros too often by chance. */
export const LONG_ID = 18;
/** Share of long ids ending in zeros from which a column counts as rounded; by chance it is at most 0.1 %. */
const ROUNDED_SHARE = 0.02;

/**
 * An id as opaque text. Takes off what exports put around it: tabs, a leading apostrophe, `="…"`, a label
 * (`订单编号：`), the `.0` of a number. '' = nothing there, `LOST` = digits cannot be recovered.
 */
export function parseId(cell: Cell | undefined): string | typeof LOST {
  if (typeof cell === 'number') return Number.isSafeInteger(cell) ? String(cell) : LOST;
  let text = presentText(cell);
  if (text === '') return '';
  if (isErrorText(text)) return LOST;
  const quoted = /^=\s*"(.*)"$/s.exec(text);
  if (quoted?.[1] !== undefined) text = presentText(quoted[1]);
  if (text.startsWith("'")) text = presentText(text.slice(1));
  text = presentText(text.replace(/^[\p{Script=Han}]{1,8}\s*[:：]\s*/u, ''));
  text = text.replace(/^(\d+)\.0+$/, '$1');
  if (/^\d(\.\d+)?e\+?\d+$/i.test(text) && /[.+]/.test(text)) return LOST;
  return text;
}

/** True for an id all of whose digits behind the fifteenth are zeros, as Excel leaves a long one. */
export function looksRounded(id: string): boolean {
  return id.length >= LONG_ID && /^\d+$/.test(id) && /^0+$/.test(id.slice(EXCEL_DIGITS));
}

/**
 * Whether a column of ids went through Excel: more of its long ids end in zeros than chance allows. A single one among
 * others may be chance, however few they are.
 */
export function isRoundedColumn(longIds: number, rounded: number): boolean {
  return (rounded > 1 || rounded === longIds) && rounded / longIds > ROUNDED_SHARE;
}

/** Whether an id takes part in that judgement. */
export function isLongId(id: string): boolean {
  return id.length >= LONG_ID;
}
