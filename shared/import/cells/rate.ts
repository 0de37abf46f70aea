import type { Cell } from '../../model/cell';
import { NUM } from '../../model/columns';
import { parseNumber } from './number';
import { halfWidth, presentText } from './plain-text';

/**
 * How the bare numbers of a column are meant: 30 as 30 % (percent), 0.3 as 30 % (fraction), or, where others carry a % sign
 * (signed), 30 as 30 % while 0.3 may be either and is not read.
 */
export type RateScale = 'percent' | 'fraction' | 'signed';

function percentText(cell: Cell | undefined): string | null {
  const text = halfWidth(presentText(cell));
  return text.endsWith('%') ? text.slice(0, -1) : null;
}

/**
 * Decides for a whole column, because 0.5 alone may be 0.5 % or 50 %: with a % sign in its header, or a number above 1
 * anywhere in it, its bare numbers are percentages; else they are fractions, unless some of its cells carry the sign.
 */
export function rateScale(
  cells: Iterable<Cell | undefined>,
  headerSaysPercent: boolean,
): RateScale {
  if (headerSaysPercent) return 'percent';
  let above = false;
  for (const cell of cells) {
    if (percentText(cell) !== null) return 'signed';
    const value = parseNumber(cell);
    above ||= Number.isFinite(value) && value > 1;
  }
  return above ? 'percent' : 'fraction';
}

/** A number over 100 as it would be written: 0.7 is 0.007, while 0.7 / 100 is a little less. */
function hundredth(number: number): number {
  const written = Number(`${number}e-2`);
  return Number.isNaN(written) ? number / 100 : written;
}

/** A rate as a fraction in [0, 1]; outside it, ambiguous, or no number: `NUM.UNREADABLE`. */
export function parseRate(cell: Cell | undefined, scale: RateScale): number {
  const percent = percentText(cell);
  const number = parseNumber(percent ?? cell);
  if (!Number.isFinite(number)) return number;
  if (percent === null && scale === 'signed' && number > 0 && number <= 1) return NUM.UNREADABLE;
  const value = percent !== null || scale !== 'fraction' ? hundredth(number) : number;
  return value >= 0 && value <= 1 ? value : NUM.UNREADABLE;
}
