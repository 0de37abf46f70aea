import { NUM, TIME } from '../../model/columns';
import { maskName } from '../../model/mask-personal';
import type { Platform } from '../../model/platform';
import { RECORD_FIELDS } from '../../model/records';
import { DAY_SECONDS, dateOfDay } from '../cells/civil';
import { coveredDays, type CoveredDays } from '../cells/covered-days';
import { parseDuration, type DurationUnit } from '../cells/duration';
import { parseCount, parseNumber } from '../cells/number';
import { presentText } from '../cells/plain-text';
import { parseRate, rateScale } from '../cells/rate';
import { parseTime } from '../cells/time';
import { unitOfHeader } from '../header';
import { byteOf, eachCell, type ColumnCells } from '../read-columns';
import { summaryOf, type Summary } from '../words/totals';
import type { KindInput, ReadColumns } from './kind-reader';

const FIELDS = RECORD_FIELDS.agentStats;

/** Counts, with the columns that add up to each: 接待评价 counts its five grades apart, and 一般 is 3 stars. */
const COUNTS: Readonly<Record<string, readonly string[]>> = {
  sessions: ['sessions'],
  receivedUsers: ['receivedUsers'],
  ratedCount: ['ratedCount'],
  goodCount: ['goodCount', 'veryGoodCount'],
  badCount: ['badCount', 'neutralCount', 'veryBadCount'],
  inquiryUsers: ['inquiryUsers'],
  paidUsers: ['paidUsers'],
};
const DURATIONS = ['firstReplySeconds', 'avgReplySeconds', 'avgReplySecondsWorktime'] as const;
const RATES = [
  'threeMinuteRate',
  'threeMinuteRateWorktime',
  'satisfactionRate',
  'dissatisfactionRate',
] as const;

/** Columns of agents' figures; all but days need more than their cells. */
export function readAgentStatColumns(input: KindInput): ReadColumns {
  const summaries = Array.from({ length: input.length }, (_, i) => summaryAt(input, i));
  const hasAgents = input.cells('agent') !== null || input.cells('agentAccount') !== null;
  const columns: Record<string, ReadColumns[string]> = {
    scope: Uint8Array.from(summaries, (summary) =>
      byteOf(FIELDS.scope, hasAgents && summary === null ? 'agent' : 'shop'),
    ),
  };
  if (hasAgents) columns['agent'] = agents(input);
  if (input.cells('agentAccount') !== null) columns['agentInFull'] = agentsInFull(input);
  if (input.column('date') === null) Object.assign(columns, coveredColumns(input));
  for (const [field, parts] of Object.entries(COUNTS)) {
    const found = parts.flatMap((part) => input.cells(part) ?? []);
    if (found.length > 0) columns[field] = counts(found, summaries);
  }
  for (const field of DURATIONS) {
    const cells = input.cells(field);
    if (cells === null) continue;
    const unit = durationUnit(cells, input.header(field), input.platform);
    columns[field] = numbers(cells, (cell) => parseDuration(cell, unit), 'unreadableDuration');
  }
  for (const field of RATES) {
    const cells = input.cells(field);
    if (cells === null) continue;
    const scale = rateScale(eachCell(cells), unitOfHeader(input.header(field)) === 'percent');
    const parse = isOfStars(cells, input.header(field))
      ? (cell: string) => (presentText(cell) === '' ? NUM.EMPTY : NUM.UNREADABLE)
      : (cell: string) => parseRate(cell, scale);
    columns[field] = numbers(cells, parse, 'unreadableRate');
  }
  return columns;
}

/** The days figures without a day of their own are of: those in the row's own column, else in the sheet's or the file's name. */
function coveredColumns({ length, cells, header, names, writtenBy }: KindInput): ReadColumns {
  const own = cells('period');
  const isMonth = header('period').includes('月');
  const [named = null] = names.flatMap((name) => coveredDays(name, writtenBy) ?? []);
  if (own === null && named === null) return {};
  const date = new Int32Array(length);
  const firstDay = new Int32Array(length);
  for (let i = 0; i < length; i += 1) {
    const days = own === null ? named : daysInCell(own.at(i), isMonth, writtenBy);
    date[i] = days === null ? TIME.EMPTY : days.last * DAY_SECONDS;
    firstDay[i] = days === null || days.first === days.last ? TIME.EMPTY : days.first * DAY_SECONDS;
  }
  return { date, firstDay };
}

/** A month as tables write it in a column of months (`8`, `2026-08`, its first day), or the days a cell says. */
function daysInCell(text: string, isMonth: boolean, written: number | null): CoveredDays | null {
  if (isMonth && /^\d{1,2}$/.test(text)) return coveredDays(`${text}月`, written);
  const time = parseTime(text, 'monthFirst');
  if (time < TIME.FIRST || /^\d{6}$/.test(text)) return coveredDays(text, written);
  const day = Math.floor(time / DAY_SECONDS);
  if (!isMonth) return { first: day, last: day };
  const { year, month } = dateOfDay(day);
  return coveredDays(`${year}-${month}`, written);
}

/** What a row sums up, by what stands in the place of an agent; null for an agent. */
function summaryAt({ cells }: KindInput, i: number): Summary | null {
  const at = (target: string) => summaryOf(presentText(cells(target)?.at(i)));
  return at('agent') ?? at('agentAccount');
}

/** Agents by the name they show, else by their account, phones masked. */
function agents({ length, cells, pool }: KindInput): Uint32Array {
  return Uint32Array.from({ length }, (_, i) => {
    const name = presentText(cells('agent')?.at(i));
    return pool.intern(maskName(name === '' ? presentText(cells('agentAccount')?.at(i)) : name));
  });
}

/** Names with accounts, phones masked; one without an account is a name alone. */
function agentsInFull({ length, cells, pool }: KindInput): Uint32Array {
  return Uint32Array.from({ length }, (_, i) => {
    const [name, account] = ['agent', 'agentAccount'].map((target) =>
      presentText(cells(target)?.at(i)),
    );
    return pool.intern(maskName(`${name ?? ''} ${account ?? ''}`.trim()));
  });
}

/** Counts added over the columns given. A row of means has none: half a chat per agent says nothing of the shop. */
function counts(
  parts: readonly ColumnCells[],
  summaries: readonly (Summary | null)[],
): Float64Array {
  return Float64Array.from(summaries, (summary, i) => {
    if (summary === 'mean') return NUM.EMPTY;
    return parts.reduce((sum: number, cells) => {
      const value = parseCount(cells.at(i));
      if (value === NUM.UNREADABLE) cells.report(i, 'unreadableNumber');
      return Number.isNaN(sum) ? value : Number.isNaN(value) ? sum : sum + value;
    }, NUM.EMPTY);
  });
}

function numbers(
  cells: ColumnCells,
  parse: (cell: string) => number,
  code: 'unreadableDuration' | 'unreadableRate',
): Float64Array {
  return Float64Array.from({ length: cells.length }, (_, i) => {
    const value = parse(cells.at(i));
    if (value === NUM.UNREADABLE) cells.report(i, code);
    return value;
  });
}

/** Whether a 满意度 is one of 1 to 5 stars: bare numbers above 1, none above 5. */
function isOfStars(cells: ColumnCells, header: string): boolean {
  const bare = [...eachCell(cells)].map(parseNumber).filter(Number.isFinite);
  return header.includes('满意度') && bare.some((one) => one > 1) && bare.every((one) => one <= 5);
}

/**
 * Unit of a column's bare numbers: what its header names; minutes in the exports of Pinduoduo; seconds elsewhere, unless
 * all are below 1: nobody answers that fast on average, but a spreadsheet keeps 00:03:20 as a fraction of a day.
 */
function durationUnit(cells: ColumnCells, header: string, platform: Platform): DurationUnit {
  const named = unitOfHeader(header);
  if (named !== null && named !== 'percent') return named;
  if (platform === 'pinduoduo') return 'minute';
  const bare = [...eachCell(cells)]
    .map(parseNumber)
    .filter((value) => Number.isFinite(value) && value > 0);
  return bare.length > 0 && bare.every((value) => value < 1) ? 'day' : 'second';
}
