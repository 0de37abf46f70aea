/** Civil time of Beijing as plain numbers: seconds counted as if it were UTC, so that no time zone can touch them. */
import { TIME } from '../model/columns';
import type { MaybePeriod, Period } from '../model/period';

export const HOUR = 3600;
export const DAY = 86_400;

/** Days covered by the default period and by `paidOrders30`: the platforms' rolling 30 days (Douyin rule of 2026-09). */
export const WINDOW_DAYS = 30;
/** Days of the daily series. */
export const DAILY_DAYS = 60;

/** The period in seconds. `end` is the midnight after its last day: 23:59:59 is inside, `end` itself is not. */
export interface Frame {
  readonly start: number;
  readonly end: number;
  /** First second of the daily series, `DAILY_DAYS` before `end`. */
  readonly dailyStart: number;
}

/** The frame of a period; without one (only undated tables) nothing lies inside. */
export function frameOf(period: MaybePeriod): Frame {
  if (period.from === null) return { start: 0, end: 0, dailyStart: 0 };
  const end = secondOfDate(period.to) + DAY;
  return { start: secondOfDate(period.from), end, dailyStart: end - DAILY_DAYS * DAY };
}

/** Whether a time lies in the period. States of a cell (empty, unreadable, absent) never do. */
export function inPeriod(frame: Frame, time: number): boolean {
  return time >= frame.start && time < frame.end && time >= TIME.FIRST;
}

/** Whether something with a time has happened by the end of the period. States of a cell have not. */
export function happened(frame: Frame, time: number): boolean {
  return time >= TIME.FIRST && time < frame.end;
}

/** Midnight that begins a date `YYYY-MM-DD`. */
export function secondOfDate(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 1000;
}

/** The date `YYYY-MM-DD` a second falls on. */
export function dateOf(second: number): string {
  return new Date(second * 1000).toISOString().slice(0, 10);
}

/** `YYYY-MM-DD HH:mm:ss`; null for the states of a cell. */
export function stampOf(second: number): string | null {
  if (second < TIME.FIRST) return null;
  return new Date(second * 1000).toISOString().slice(0, 19).replace('T', ' ');
}

/** The `days` days that end with the day of `second`. */
export function periodEndingAt(second: number, days: number): Period {
  const last = second - secondOfDay(second);
  return { from: dateOf(last - (days - 1) * DAY), to: dateOf(last) };
}

/**
 * Where the clock of 平均揽收时长 starts: at the payment, but a payment from 18:00:00 to 23:59:59 counts from 06:00 of
 * the next day and one from 00:00:00 to 05:59:59 from 06:00 of that day (Douyin rule of 2026-09-08).
 */
export function pickupStart(paid: number): number {
  return restUntil(paid, 18 * HOUR, 6 * HOUR);
}

/**
 * Where the clock of 售后平均审核时长 starts: at the application, but from 23:00:00 on at 08:00 of the next day, before
 * 08:00:00 at 08:00 of that day (Douyin rule of 2026-09-08).
 */
export function auditStart(applied: number): number {
  return restUntil(applied, 23 * HOUR, 8 * HOUR);
}

/** A clock that rests from `evening` to `morning` (seconds of the day). */
function restUntil(time: number, evening: number, morning: number): number {
  const second = secondOfDay(time);
  const midnight = time - second;
  if (second >= evening) return midnight + DAY + morning;
  return second < morning ? midnight + morning : time;
}

/** Seconds since midnight, also before 1970. */
export function secondOfDay(time: number): number {
  return ((time % DAY) + DAY) % DAY;
}
