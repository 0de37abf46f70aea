import type { Cell } from '../../model/cell';
import { NUM } from '../../model/columns';
import { parseNumber } from './number';
import { presentText } from './plain-text';

/** How the bare numbers of a column are meant: 30 as 30 %, or 0.3 as 30 %. */
export type RateScale = 'percent' | 'fraction';

function percentText(cell: Cell | undefined): string | null {
  const text = presentText(cell).normalize('NFKC');
  return text.endsWith('%') ? text.slice(0, -1) : null;
}

/**
 * Decides for a whole column, because 0.5 alone may be 0.5 % or 50 %: with a % sign or a number above 1 anywhere in it
 * (or in its header), its bare numbers are percentages; else they are fractions.
 */
export function rateScale(
  cells: Iterable<Cell | undefined>,
  headerSaysPercent: boolean,
): RateScale {
  if (headerSaysPercent) return 'percent';
  for (const cell of cells) {
    if (percentText(cell) !== null) return 'percent';
    const value = parseNumber(cell);
    if (Number.isFinite(value) && value > 1) return 'percent';
  }
  return 'fraction';
}

/** A number over 100 as it would be written: 0.7 is 0.007, while 0.7 / 100 is a little less. */
function hundredth(number: number): number {
  const written = Number(`${number}e-2`);
  return Number.isNaN(written) ? number / 100 : written;
}

/** A rate as a fraction in [0, 1]; outside it, or no number: `NUM.UNREADABLE`. */
export function parseRate(cell: Cell | undefined, scale: RateScale): number {
  const percent = percentText(cell);
  const number = parseNumber(percent ?? cell);
  if (!Number.isFinite(number)) return number;
  const value = percent !== null || scale === 'percent' ? hundredth(number) : number;
  return value >= 0 && value <= 1 ? value : NUM.UNREADABLE;
}
