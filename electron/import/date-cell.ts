import { civilDay, dateOfDay, DAY_SECONDS } from '../../shared/import/cells/civil';

/** Days from the day 1904-01-01, where the calendar of old Macs begins, back to Excel's day 0. */
const DAYS_1904 = 1462;
/** Excel's day 0, 1899-12-30 (for days after its invented 29 February 1900). */
const EXCEL_DAY_0 = civilDay(1899, 12, 30);
/** Last day Excel shows, 9999-12-31. */
const LAST_SERIAL = 2_958_465;
/** 2000-01-01: a number from here on under a time-of-day format is a moment whose date is not shown. */
const FIRST_MOMENT = 36_526;

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** A number format without the parts that are only text, colour or locale: what is left are its codes. */
function codesOf(format: string): string {
  return (format.split(';')[0] ?? '')
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '')
    .toLowerCase();
}

/** Whether a number format shows its number as a date, a time of day, or a span of time. */
export function isDateFormat(format: string): boolean {
  const codes = codesOf(format).replace('general', '').replace(/e[+-]/g, '');
  return /[ymdhs]/.test(codes);
}

/** Whether a format shows a span of time or a time of day, and no date. */
function showsTimeOnly(format: string): boolean {
  return !/[ydeg年月日]/.test(codesOf(format).replace('general', ''));
}

/** Whether a format counts hours beyond a day: `[h]:mm`. */
function isElapsed(format: string): boolean {
  return /\[(h+|m+|s+)\]/.test(codesOf(format));
}

/**
 * A date cell as text, from its serial and number format, without `Date` and so without a time zone: `YYYY-MM-DD HH:mm:ss`,
 * or `H:MM:SS` where the format shows only time. Serials outside the calendar stay numbers.
 */
export function dateCellText(serial: number, format: string, is1904: boolean): string | number {
  const elapsed = isElapsed(format);
  const timeOnly = elapsed || (showsTimeOnly(format) && serial < FIRST_MOMENT);
  if (serial < 0) return serial;
  if (timeOnly) {
    const seconds = Math.round(serial * DAY_SECONDS);
    const hours = Math.floor(seconds / 3600);
    return `${hours}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  }
  const days = serial + (is1904 ? DAYS_1904 : 0);
  const seconds = Math.round(days * DAY_SECONDS);
  const day = Math.floor(seconds / DAY_SECONDS);
  if (day > LAST_SERIAL || day < 1) return serial;
  // Before March 1900 Excel's calendar is a day ahead.
  const { year, month, day: date } = dateOfDay(EXCEL_DAY_0 + day + (day < 60 ? 1 : 0));
  const clock = seconds - day * DAY_SECONDS;
  const time = [Math.floor(clock / 3600), Math.floor(clock / 60) % 60, clock % 60]
    .map(two)
    .join(':');
  return `${year}-${two(month)}-${two(date)} ${time}`;
}
