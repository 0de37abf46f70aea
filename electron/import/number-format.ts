import { civilDay, DAY_SECONDS } from '../../shared/import/cells/civil';
import type { Cell } from '../../shared/model/cell';
import { momentText } from '../../shared/model/sheet';

/** How a number format shows its number, as far as that decides what the number means. */
export type NumberFormat =
  | 'plain'
  | 'percent'
  /** A date, with or without the time of day. */
  | 'date'
  /** A time of day. */
  | 'time'
  /** Hours beyond a day: `[h]:mm`. */
  | 'elapsed';

/** Days from the day 1904-01-01, where the calendar of old Macs begins, back to Excel's day 0. */
const DAYS_1904 = 1462;
/** Excel's day 0, 1899-12-30 (for days after its invented 29 February 1900). */
const EXCEL_DAY_0 = civilDay(1899, 12, 30);
/** Last day Excel shows, 9999-12-31. */
const LAST_SERIAL = 2_958_465;
/** 2000-01-01: a number from here on under a time-of-day format is a moment whose date is not shown. */
const FIRST_MOMENT = 36_526;

/** A number format without the parts that are only text, colour or locale: what is left are its codes. */
function codesOf(format: string): string {
  return (format.split(';')[0] ?? '')
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '')
    .toLowerCase()
    .replace('general', '')
    .replace(/e[+-]/g, '');
}

/** What a number format code (`yyyy/m/d h:mm`, `0.00%`) makes of its numbers. */
export function numberFormat(format: string): NumberFormat {
  if (format.includes('%') && format.replace(/"[^"]*"|\\./g, '').includes('%')) return 'percent';
  const codes = codesOf(format);
  if (!/[ymdhs]/.test(codes)) return 'plain';
  if (/\[(h+|m+|s+)\]/.test(codes)) return 'elapsed';
  return /[ydeg年月日]/.test(codes) ? 'date' : 'time';
}

/**
 * Beijing civil second of a date's serial; null when the number is a span or a time of day, or outside Excel's calendar.
 * Computed without `Date` and so without a time zone.
 */
export function serialMoment(serial: number, format: NumberFormat, is1904: boolean): number | null {
  const isMoment = format === 'date' || (format === 'time' && serial >= FIRST_MOMENT);
  if (!isMoment || serial < 0) return null;
  const seconds = Math.round((serial + (is1904 ? DAYS_1904 : 0)) * DAY_SECONDS);
  const day = Math.floor(seconds / DAY_SECONDS);
  if (day > LAST_SERIAL || day < 1) return null;
  // Before March 1900 Excel's calendar is a day ahead.
  return seconds + (EXCEL_DAY_0 + (day < 60 ? 1 : 0)) * DAY_SECONDS;
}

/** 0.3 shown as a percentage is what a person sees: `30%`. Fifteen digits are all a spreadsheet has. */
function percentText(value: number): string {
  return `${Number((value * 100).toPrecision(15))}%`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** A number as the cell says it: `30%`, `YYYY-MM-DD HH:mm:ss`, `H:MM:SS`, or the number itself. */
export function formattedCell(value: number, format: NumberFormat, is1904: boolean): Cell {
  if (format === 'plain') return value;
  if (format === 'percent') return percentText(value);
  const moment = serialMoment(value, format, is1904);
  if (moment !== null) return momentText(moment);
  const isSpan = format === 'elapsed' || (format === 'time' && value < FIRST_MOMENT);
  if (!isSpan || value < 0) return value;
  const seconds = Math.round(value * DAY_SECONDS);
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
