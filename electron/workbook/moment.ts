/** Days and times as spreadsheets count them: in days from the end of 1899, in whatever zone the file means. */
import type { Figure } from './figure';

/** The moment of serial 0. */
export const SERIAL_START = Date.UTC(1899, 11, 30);
export const MS_PER_DAY = 86_400_000;

/** 2020-01-01 and 2037-12-31 so counted: what a person may type; what is read ends there. */
export const DAYS = { low: 43_831, high: 50_405 };

/** How a day to be typed is shown. */
export const DAY_FORMAT = 'yyyy-mm-dd';
const MINUTE_FORMAT = 'yyyy-mm-dd hh:mm';

/**
 * `YYYY-MM-DD`, with or without ` HH:mm:ss`, as a cell one can sort, filter and reckon by; anything else stays the text it
 * is, null nothing.
 */
export function momentContent(text: string | null): Figure | string | null {
  if (text === null) return null;
  const parts = /^(\d{4}-\d\d-\d\d)(?: (\d\d:\d\d(?::\d\d)?))?$/.exec(text);
  const [, day = '', time] = parts ?? [];
  const moment = Date.parse(`${day}T${time ?? '00:00'}Z`);
  if (Number.isNaN(moment)) return text;
  return {
    value: (moment - SERIAL_START) / MS_PER_DAY,
    format: time === undefined ? DAY_FORMAT : MINUTE_FORMAT,
  };
}
