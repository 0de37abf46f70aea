import type { Cell } from '../../model/cell';
import { TIME } from '../../model/columns';
import { civilDay, DAY_SECONDS, isDate } from './civil';
import { halfWidth, presentText } from './plain-text';

/** How `6/7/26` is to be read; `unknown` when the column contradicts itself. */
export type DateOrder = 'monthFirst' | 'dayFirst' | 'unknown';

/** Years this reads: platforms' shops did not exist before, and the store ends in January 2038. */
const FIRST_YEAR = 2000;
const LAST_YEAR = 2037;

/** Day 0 of Excel's 1900 calendar for serials after its invented 29 February 1900, in days since 1970. */
const EXCEL_EPOCH = -25_569;

/** First and last moment that is read, as `parseTime` counts them. */
export const FIRST_MOMENT = civilDay(FIRST_YEAR, 1, 1) * DAY_SECONDS;
export const LAST_MOMENT = civilDay(LAST_YEAR, 12, 31) * DAY_SECONDS + DAY_SECONDS - 1;

const CLOCK = String.raw`(?:[ T]*(上午|下午|am|pm)?\s*(?<!\d)(\d{1,2})[:时](\d{1,2})(?:[:分](\d{1,2})(?:\.\d+)?)?[分秒]?\s*(am|pm)?)?(?:\+08:?00)?`;
const YEAR_FIRST = new RegExp(`^(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?${CLOCK}$`, 'i');
const COMPACT = /^(20\d{2})(\d{2})(\d{2})(?:[ _]?(\d{2}):?(\d{2}):?(\d{2}))?$/;
const YEAR_LAST = new RegExp(`^(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{2})${CLOCK}$`, 'i');
const SERIAL = /^\d{5}(\.\d+)?$/;

/** Text of a time cell without the label some reviews put before it (`初次评价: 2026-06-05 22:53`). */
function timeText(cell: Cell | undefined): string {
  const text = presentText(cell);
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) return text;
  return halfWidth(text)
    .replace(/^'/, '')
    .replace(/^[^\d]*:\s*/, '')
    .trim();
}

/**
 * Reads the order of day and month from a whole column: a first number above 12 says day first, a second one above 12
 * month first. Where nothing tells, month first: it is how Excel's default format shows a date cell in exports seen.
 */
export function dateOrder(cells: Iterable<Cell | undefined>): DateOrder {
  let dayFirst = false;
  let monthFirst = false;
  for (const cell of cells) {
    if (typeof cell !== 'string' || cell.length < 6) continue;
    const match = YEAR_LAST.exec(timeText(cell));
    if (match === null) continue;
    if (Number(match[1]) > 12) dayFirst = true;
    if (Number(match[2]) > 12) monthFirst = true;
  }
  if (dayFirst && monthFirst) return 'unknown';
  return dayFirst ? 'dayFirst' : 'monthFirst';
}

function secondsOf(
  [year, month, day]: readonly [number, number, number],
  [hour, minute, second]: readonly [number, number, number],
): number {
  if (year < FIRST_YEAR || year > LAST_YEAR || !isDate(year, month, day)) return TIME.UNREADABLE;
  if (hour > 23 || minute > 59 || second > 59) return TIME.UNREADABLE;
  return civilDay(year, month, day) * DAY_SECONDS + hour * 3600 + minute * 60 + second;
}

/** Clock part of a match, its five groups beginning at `at`; null when a morning is told of hour 13 or more, or half a day twice. */
function clockOf(match: RegExpExecArray, at: number): [number, number, number] | null {
  if (match[at] !== undefined && match[at + 4] !== undefined) return null;
  const half = (match[at] ?? match[at + 4] ?? '').toLowerCase();
  const hour = Number(match[at + 1] ?? 0);
  const rest: [number, number] = [Number(match[at + 2] ?? 0), Number(match[at + 3] ?? 0)];
  if (half === '') return [hour, ...rest];
  if (hour > 12) return half === '下午' || half === 'pm' ? [hour, ...rest] : null;
  const afternoon = half === '下午' || half === 'pm';
  return [(hour % 12) + (afternoon ? 12 : 0), ...rest];
}

function serialSeconds(serial: number): number {
  const seconds = Math.round((serial + EXCEL_EPOCH) * DAY_SECONDS);
  return seconds >= FIRST_MOMENT && seconds <= LAST_MOMENT ? seconds : TIME.UNREADABLE;
}

/**
 * A moment of Beijing civil time in seconds, counted as if it were UTC. Understands every way exports write one: see the
 * tests. `TIME.EMPTY` when nothing is there, `TIME.UNREADABLE` when it is no moment of the calendar.
 */
export function parseTime(cell: Cell | undefined, order: DateOrder): number {
  if (typeof cell === 'number') {
    return cell >= 1e7 ? parseTime(String(cell), order) : serialSeconds(cell);
  }
  const text = timeText(cell);
  if (text === '') return presentText(cell) === '' ? TIME.EMPTY : TIME.UNREADABLE;
  const match = YEAR_FIRST.exec(text);
  if (match !== null) {
    const clock = clockOf(match, 4);
    if (clock === null) return TIME.UNREADABLE;
    return secondsOf([Number(match[1]), Number(match[2]), Number(match[3])], clock);
  }
  const compact = COMPACT.exec(text);
  if (compact !== null) {
    const [year, month, day, hour, minute, second] = compact
      .slice(1)
      .map((part) => Number(part ?? 0));
    return secondsOf([year ?? 0, month ?? 0, day ?? 0], [hour ?? 0, minute ?? 0, second ?? 0]);
  }
  if (SERIAL.test(text)) return serialSeconds(Number(text));
  return yearLast(text, order);
}

function yearLast(text: string, order: DateOrder): number {
  const match = YEAR_LAST.exec(text);
  const clock = match === null ? null : clockOf(match, 4);
  if (match === null || clock === null) return TIME.UNREADABLE;
  const year = Number(match[3]) + (match[3]?.length === 2 ? 2000 : 0);
  const [first, second] = [Number(match[1]), Number(match[2])];
  if (order === 'unknown' && first <= 12 && second <= 12 && first !== second)
    return TIME.UNREADABLE;
  const dayFirst = order === 'dayFirst' || (order === 'unknown' && first > 12);
  return dayFirst
    ? secondsOf([year, second, first], clock)
    : secondsOf([year, first, second], clock);
}

/** Reads what stands in a row of bytes. */
class Reader {
  constructor(
    readonly bytes: Uint8Array,
    public at: number,
    readonly end: number,
  ) {}

  /** A number of `least` to `most` digits; -1 when there is none. */
  digits(least: number, most: number): number {
    let value = 0;
    let count = 0;
    while (count < most && this.at < this.end) {
      const digit = (this.bytes[this.at] ?? 0) - 48;
      if (digit < 0 || digit > 9) break;
      value = value * 10 + digit;
      this.at += 1;
      count += 1;
    }
    return count < least ? -1 : value;
  }

  /** Whether the next byte is one of two; it is passed over then. */
  takes(one: number, other: number): boolean {
    const byte = this.at < this.end ? this.bytes[this.at] : -1;
    if (byte !== one && byte !== other) return false;
    this.at += 1;
    return true;
  }

  /** Whether a letter of three bytes comes next; it is passed over then. */
  takesLetter(first: number, second: number, third: number): boolean {
    const { bytes, at } = this;
    const isIt = bytes[at] === first && bytes[at + 1] === second && bytes[at + 2] === third;
    if (isIt && at + 3 <= this.end) this.at += 3;
    return isIt && at + 3 <= this.end;
  }
}

/**
 * The short way for a moment that begins with its year (`2026-09-22 00:54:10`, `2026/9/10 8:00`, `2026年06月07日 12:39:34`), in
 * UTF-8 without blanks at its ends. Null when it needs `parseTime`, which says the same of all it reads.
 */
export function parsePlainTime(bytes: Uint8Array, start: number, end: number): number | null {
  const reader = new Reader(bytes, start, end);
  const year = reader.digits(4, 4);
  if (year < 0 || !(reader.takes(45, 47) || reader.takesLetter(0xe5, 0xb9, 0xb4))) return null;
  const month = reader.digits(1, 2);
  if (month < 0 || !(reader.takes(45, 47) || reader.takesLetter(0xe6, 0x9c, 0x88))) return null;
  const day = reader.digits(1, 2);
  if (day < 0) return null;
  reader.takesLetter(0xe6, 0x97, 0xa5);
  let clock = 0;
  if (reader.at < end) {
    if (!reader.takes(32, 84)) return null;
    const hour = reader.digits(1, 2);
    if (hour < 0 || hour > 23 || !reader.takes(58, 58)) return null;
    const minute = reader.digits(1, 2);
    if (minute < 0 || minute > 59) return null;
    const second = reader.takes(58, 58) ? reader.digits(1, 2) : 0;
    if (second < 0 || second > 59 || reader.at < end) return null;
    clock = hour * 3600 + minute * 60 + second;
  }
  if (year < FIRST_YEAR || year > LAST_YEAR || !isDate(year, month, day)) return null;
  return civilDay(year, month, day) * DAY_SECONDS + clock;
}
