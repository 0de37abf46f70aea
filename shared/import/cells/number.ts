import type { Cell } from '../../model/cell';
import { NUM } from '../../model/columns';
import { halfWidth, presentText } from './plain-text';

/** Chinese magnitudes as powers of ten. */
const MAGNITUDES: Readonly<Record<string, number>> = { 万: 4, 亿: 8 };

/**
 * A written number times 10^shift, rounded half away from zero to a whole number when `whole`. Works on the digits, so
 * that `28.90` at shift 2 is exactly 2890. Null when it is no plain decimal number, or too large for one.
 */
function scaled(text: string, shift: number, whole: boolean): number | null {
  const match = /^([+-]?)(\d*)(?:\.(\d*))?(万|亿)?$/.exec(text);
  const units = match?.[2] ?? '';
  const decimals = match?.[3] ?? '';
  if (match === null || units + decimals === '') return null;
  const places = shift + (match[4] === undefined ? 0 : (MAGNITUDES[match[4]] ?? 0));
  const moved = decimals.padEnd(places, '0');
  const before = Number(units + moved.slice(0, places));
  const after = moved.slice(places);
  const value = whole
    ? before + (after !== '' && after[0]! >= '5' ? 1 : 0)
    : Number(`${units}${moved.slice(0, places)}.${after}`);
  if (!Number.isFinite(value)) return null;
  return match[1] === '-' ? 0 - value : value;
}

/** Currency signs and blanks around a number, never inside: `12 50` may be two numbers. */
const AROUND = /(?<![\d.,])(?:[¥$\s]|rmb|cny)+|[¥$\s]+(?![\d.,¥$\s])/gi;

/** Text of a number without currency signs, thousands separators and a unit word; (1.00) becomes -1.00. */
function bareNumber(text: string): string {
  const bare = halfWidth(text)
    .replace(AROUND, '')
    .replace(/(元|件|个|单|次|条|人|分|星)$/, '')
    .replace(/^\((.*)\)$/, '-$1');
  return /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?(万|亿)?$/.test(bare) ? bare.replaceAll(',', '') : bare;
}

/** A number; `NUM.EMPTY` when nothing is there, `NUM.UNREADABLE` when it is no number. */
export function parseNumber(cell: Cell | undefined): number {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : NUM.UNREADABLE;
  const text = presentText(cell);
  if (text === '') return NUM.EMPTY;
  return scaled(bareNumber(text), 0, false) ?? NUM.UNREADABLE;
}

/** A whole number, not negative; otherwise like `parseNumber`. */
export function parseCount(cell: Cell | undefined): number {
  const value = parseNumber(cell);
  if (Number.isNaN(value)) return value;
  return Number.isSafeInteger(value) && value >= 0 ? value : NUM.UNREADABLE;
}

/** What refund columns of Taobao say instead of 0. */
const NO_AMOUNT = new Set(['无退款申请', '无']);

/** Money in whole fen, rounded half away from zero; states as `parseNumber`. */
export function parseMoney(cell: Cell | undefined): number {
  const text = presentText(cell);
  if (text === '') return NUM.EMPTY;
  if (NO_AMOUNT.has(text)) return 0;
  const exact = scaled(bareNumber(text), 2, true);
  // Numbers that print with an exponent (1e-7) are the rest; adding 0 leaves no -0.
  const fen = exact ?? (typeof cell === 'number' ? Math.round(cell * 100) + 0 : NUM.UNREADABLE);
  return Number.isSafeInteger(fen) ? fen : NUM.UNREADABLE;
}
