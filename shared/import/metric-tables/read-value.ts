import type { MetricUnit } from '../../checkup/schema';
import type { Cell } from '../../model/cell';
import type { IssueCode } from '../../model/issue';
import { parseDuration, UNIT_SECONDS, type DurationUnit } from '../cells/duration';
import { parseNumber } from '../cells/number';
import { parseRate, type RateScale } from '../cells/rate';
import type { HeaderUnit } from '../header';

/** A value in the metric's unit, nothing there, or what is wrong with the cell. */
export type ReadValue = { readonly value: number } | 'empty' | IssueCode;

/** Range of each unit; hours and seconds are not negative. */
const STARS = { low: 1, high: 5 };

function durationUnit(unit: HeaderUnit | null, otherwise: DurationUnit): DurationUnit {
  return unit === null || unit === 'percent' ? otherwise : unit;
}

function durationIn(
  unit: DurationUnit,
  cell: Cell | undefined,
  headerUnit: HeaderUnit | null,
): ReadValue {
  const seconds = parseDuration(cell, durationUnit(headerUnit, unit));
  if (Number.isNaN(seconds)) return 'empty';
  return Number.isFinite(seconds) ? { value: seconds / UNIT_SECONDS[unit] } : 'unreadableDuration';
}

function numberIn(cell: Cell | undefined, low: number, high: number): ReadValue {
  const value = parseNumber(cell);
  if (Number.isNaN(value)) return 'empty';
  return value >= low && value <= high ? { value } : 'unreadableNumber';
}

/** Reads a metric's value: ratios as fractions, hours and seconds by the unit in the cell or header, stars 1 to 5. */
export function readMetricValue(
  cell: Cell | undefined,
  unit: MetricUnit,
  headerUnit: HeaderUnit | null,
  scale: RateScale,
): ReadValue {
  switch (unit) {
    case 'ratio': {
      const value = parseRate(cell, scale);
      if (Number.isNaN(value)) return 'empty';
      return Number.isFinite(value) ? { value } : 'unreadableRate';
    }
    case 'stars':
      return numberIn(cell, STARS.low, STARS.high);
    case 'hours':
      return durationIn('hour', cell, headerUnit);
    case 'seconds':
      return durationIn('second', cell, headerUnit);
    case 'count':
      return numberIn(cell, 0, Number.MAX_SAFE_INTEGER);
  }
}
