/** Cells and times of the naive second computation: plain values, as a person would write the records down. */
import { RECORD_FIELDS, type RecordKind } from '../../../model/records';
import { UNREADABLE } from '../make-dataset';

/** The file has no such column. */
export const ABSENT = Symbol('absent');

export type Plain = string | number | boolean;

/** A value; null = empty; what could not be read; or what the file has no column for. */
export type Cell<T = Plain> = T | null | typeof UNREADABLE | typeof ABSENT;

export const HOUR = 3600;
export const DAY = 24 * HOUR;

/** Whether a cell says something. */
export function isValue<C>(cell: C): cell is Exclude<C, null | typeof UNREADABLE | typeof ABSENT> {
  return cell !== null && cell !== UNREADABLE && cell !== ABSENT;
}

/** Whether a cell is unknown: unreadable, or without a column. */
export function isUnknown(cell: Cell): boolean {
  return cell === UNREADABLE || cell === ABSENT;
}

/** Civil seconds of `YYYY-MM-DD` or `YYYY-MM-DD HH:mm:ss`. */
export function civilSeconds(stamp: string): number {
  const [, year, month, day, hour = 0, minute = 0, second = 0] =
    /^(\d+)-(\d+)-(\d+)(?: (\d+):(\d+):(\d+))?$/.exec(stamp) ?? [];
  return (
    Date.UTC(
      Number(year),
      Number(month) - 1,
      Number(day),
      Number(hour),
      Number(minute),
      Number(second),
    ) / 1000
  );
}

/** The day of a moment, `YYYY-MM-DD`. */
export function dayOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}

/** What a later moment than the end of what is known says: nothing yet. */
export function happened(cell: Cell<number>, end: number): Cell<number> {
  return isValue(cell) && cell > end ? null : cell;
}

/** The type of a field, as the contract of the records names it. */
export function typeOf(kind: RecordKind, field: string): unknown {
  const fields: Readonly<Record<string, unknown>> = RECORD_FIELDS[kind];
  return fields[field];
}
