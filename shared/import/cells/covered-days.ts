import { civilDay, dateOfDay, DAY_SECONDS, isDate } from './civil';

/** Days that figures are of, both ends included, counted since 1970. */
export interface CoveredDays {
  readonly first: number;
  readonly last: number;
}

type Match = RegExpMatchArray;

/** No name that says days is longer. */
const LONGEST = 255;

const JOIN = String.raw`\s*(?:至|到|[-~_–—])+\s*`;
const CLOCK = String.raw`(?:[ T]*\d{1,2}:\d{2}(?::\d{2})?|\d{6})?`;
const DATE = String.raw`(?<!\d)(20\d{2})(?:[-./_年](\d{1,2})[-./_月](\d{1,2})|(\d{2})(\d{2}))日?${CLOCK}(?!\d)`;
const MONTH_NAMES = '一 二 三 四 五 六 七 八 九 十 十一 十二'.split(' ');

const SINGLE = new RegExp(DATE, 'g');
/** `2026-08-01_2026-08-31`, `20260801-20260831`. */
const DATES = new RegExp(DATE + JOIN + DATE);
/** `2026.8.1-8.31`, `8月1日至8月31日`: the year of the first, if any, is that of both. */
const DAYS = new RegExp(
  String.raw`(?:(?<!\d)(20\d{2})[.年]|(?<![\d.]))(\d{1,2})[.月](\d{1,2})[日号]?${JOIN}(\d{1,2})[.月](\d{1,2})[日号]?(?![\d.])`,
);
/** `8-9月`, `2026年7月至9月`. */
const MONTHS = new RegExp(
  String.raw`(?:(?<!\d)(20\d{2})[-./年])?(?<!\d)(\d{1,2})月?${JOIN}(\d{1,2})月(?!\d)`,
);
/** `2026年8月`, `8月份`, `2026-08`, `202608`; no day of a month, and not the last so many. */
const MONTH = new RegExp(
  String.raw`(?:(?<!\d)(20\d{2})[-./_年]?)?(?<![\d近])(\d{1,2})月份?(?!\d)|(?<!\d)(20\d{2})(?:[-./_](\d{1,2})|(0[1-9]|1[0-2]))(?![-./_\d])`,
);

/**
 * The days a name of a file or sheet, or a cell, says its figures cover: two dates or one or more months; null when it says none
 * (a single date may as well be that of the export). A month without a year is the newest that had begun when the file was
 * written (`written`, Beijing civil seconds; null when unknown), and none ends after that day.
 */
export function coveredDays(text: string, written: number | null): CoveredDays | null {
  const plain = text
    .slice(0, LONGEST)
    .normalize('NFKC')
    .replace(/(十[一二]?|[一二三四五六七八九])月/g, (_, name: string) => {
      return `${MONTH_NAMES.indexOf(name) + 1}月`;
    });
  const until = written === null ? null : Math.floor(written / DAY_SECONDS);
  const found = datesIn(plain) ?? daysIn(plain, until) ?? monthsIn(plain, until);
  if (found === null || found.first > found.last) return null;
  const isRunning = until !== null && until >= found.first && until < found.last;
  return isRunning ? { first: found.first, last: until } : found;
}

/** The moment by which years are told: that in the file's name, else the end of the only year in it, else when it was written. */
export function writtenBy(
  names: readonly string[],
  exportedAt: number | null,
  writtenAt: number | null,
): number | null {
  const [year] = names.flatMap((name) => /(?<!\d)20\d{2}(?!\d)/.exec(name) ?? []);
  if (exportedAt !== null || year === undefined) return exportedAt ?? writtenAt;
  return Math.min(civilDay(Number(year), 12, 31) * DAY_SECONDS, writtenAt ?? Infinity);
}

function datesIn(text: string): CoveredDays | null {
  const match = DATES.exec(text);
  if (match === null) return null;
  const first = dayOf(numberAt(match, 1), numberAt(match, 2, 4), numberAt(match, 3, 5));
  const last = dayOf(numberAt(match, 6), numberAt(match, 7, 9), numberAt(match, 8, 10));
  return first === null || last === null ? null : { first, last };
}

function daysIn(text: string, until: number | null): CoveredDays | null {
  const match = DAYS.exec(text);
  if (match === null) return null;
  const month = numberAt(match, 2);
  const year = match[1] === undefined ? yearOf(month, until) : Number(match[1]);
  if (year === null) return null;
  const first = dayOf(year, month, numberAt(match, 3));
  const last = dayOf(year, numberAt(match, 4), numberAt(match, 5));
  return first === null || last === null ? null : { first, last };
}

function monthsIn(text: string, until: number | null): CoveredDays | null {
  const plain = text.replace(SINGLE, ' ');
  const several = MONTHS.exec(plain);
  const match = several ?? MONTH.exec(plain);
  if (match === null) return null;
  const [from, to] = [numberAt(match, 2, 4, 5), numberAt(match, several === null ? 2 : 3, 4, 5)];
  const named = match[1] ?? (several === null ? match[3] : undefined);
  const year = named === undefined ? yearOf(from, until) : Number(named);
  const first = year === null ? null : dayOf(year, from, 1);
  if (year === null || first === null || to > 12) return null;
  const next = to === 12 ? civilDay(year + 1, 1, 1) : civilDay(year, to + 1, 1);
  return { first, last: next - 1 };
}

function numberAt(match: Match, ...groups: readonly number[]): number {
  return Number(groups.map((group) => match[group]).find((part) => part !== undefined) ?? 0);
}

function dayOf(year: number, month: number, day: number): number | null {
  return isDate(year, month, day) ? civilDay(year, month, day) : null;
}

/** Year of the newest such month that had begun by a day. */
function yearOf(month: number, until: number | null): number | null {
  if (until === null) return null;
  const { year, month: current } = dateOfDay(until);
  return month <= current ? year : year - 1;
}
