/**
 * Numbers as cells: the unrounded value and a number format that shows it as the other views do. The unit stands in a
 * column of its own, so that the cells can be calculated with.
 */
import type { MetricUnit } from '../../shared/checkup/schema';
import { HOURS_PER_DAY, isPoints } from '../../shared/format/format';
import type { Words } from './words';

/** A number and how it is shown. */
export interface Figure {
  readonly value: number;
  readonly format: string;
}

/** Hours of a table are shown in days where the other views do so. */
type HoursStyle = 'days' | undefined;

/** A metric's value (or median, bound, target) in its unit; null stays empty. */
export function valueFigure(
  value: number | null,
  unit: MetricUnit,
  style: HoursStyle,
): Figure | null {
  if (value === null) return null;
  switch (unit) {
    case 'ratio':
      return { value, format: ratioFormat(value) };
    case 'stars':
      return { value, format: '0.00' };
    case 'hours':
      return style === 'days'
        ? { value: value / HOURS_PER_DAY, format: trimmedFormat(value / HOURS_PER_DAY) }
        : { value, format: Math.abs(value) < 1 ? '0.00' : '0.0' };
    case 'seconds':
      return { value, format: Math.abs(value) < 100 ? trimmedFormat(value) : '0' };
    case 'count':
      return countFigure(value);
  }
}

/** The word for what `valueFigure` counts in. */
export function unitWord(unit: MetricUnit, style: HoursStyle, words: Words): string {
  return words.own(`workbook.unit.${unit === 'hours' && style === 'days' ? 'days' : unit}`);
}

/** A whole number with thousands separators. */
export function countFigure(value: number | null): Figure | null {
  return value === null ? null : { value, format: '#,##0' };
}

/** A position (row of a sheet, place in a list): no separators. */
export function placeFigure(value: number): Figure {
  return { value, format: '0' };
}

/** A fraction as a percentage. */
export function shareFigure(value: number | null): Figure | null {
  return value === null ? null : { value, format: '0.0%' };
}

/**
 * A score with one decimal, or as many as it takes not to show it on the other side of one of the `thresholds`: 59.96
 * under a line of 60 shows as 59.96, since a cell's format cannot round down.
 */
export function scoreFigure(
  score: number | null,
  thresholds: readonly number[] = [],
): Figure | null {
  if (score === null) return null;
  const decimals = [1, 2, 3, 4, 5, 6, 7, 8].find((count) => {
    const shown = Number(score.toFixed(count));
    return thresholds.every((line) => shown >= line === score >= line);
  });
  return { value: score, format: `0.${'0'.repeat(decimals ?? 9)}` };
}

/** Points gained, with their sign; small ones stay visible. */
export function gainFigure(points: number | null): Figure | null {
  return pointsAs(points, (zeros) => `+${zeros};-${zeros};0.0`, '0.0');
}

/** An amount of points; small ones stay visible, none reads 0. */
export function pointsFigure(points: number | null): Figure | null {
  return pointsAs(points, (zeros) => zeros, '0');
}

function pointsAs(
  points: number | null,
  formatOf: (zeros: string) => string,
  none: string,
): Figure | null {
  if (points === null) return null;
  // Less than none would show as −0.
  if (!isPoints(points)) return { value: points, format: `${none};${none}` };
  return { value: points, format: formatOf(Math.abs(points) < 0.1 ? '0.00' : '0.0') };
}

/** One decimal, none where it would be 0. */
function trimmedFormat(value: number): string {
  return Number.isInteger(Number(value.toFixed(1))) ? '0' : '0.0';
}

/** Decimals grow at both ends, where one decimal hides the difference: 0.35 %, 99.41 %, 0.0010 %. */
function ratioFormat(ratio: number): string {
  const size = Math.abs(ratio);
  if (size === 0 || size === 1) return '0%';
  const toTheEnd = size < 1 ? Math.min(size, 1 - size) : size;
  if (toTheEnd < 0.000_05) return '0.0000%';
  return toTheEnd < 0.01 ? '0.00%' : '0.0%';
}
