import { describe, expect, it } from 'vitest';
import {
  auditStart,
  dateOf,
  frameOf,
  inPeriod,
  periodEndingAt,
  pickupStart,
  stampOf,
} from './time-windows';
import { TIME } from '../model/columns';
import { secondsOf } from './testing/make-dataset';

describe('the clock of 平均揽收时长', () => {
  it.each([
    ['2026-07-10 17:59:59', '2026-07-10 17:59:59'],
    ['2026-07-10 18:00:00', '2026-07-11 06:00:00'],
    ['2026-07-10 23:59:59', '2026-07-11 06:00:00'],
    ['2026-07-11 00:00:00', '2026-07-11 06:00:00'],
    ['2026-07-11 05:59:59', '2026-07-11 06:00:00'],
    ['2026-07-11 06:00:00', '2026-07-11 06:00:00'],
    ['2026-12-31 20:00:00', '2027-01-01 06:00:00'],
  ])('of a payment at %s starts at %s', (paid, start) => {
    expect(stampOf(pickupStart(secondsOf(paid)))).toBe(start);
  });
});

describe('the clock of 售后平均审核时长', () => {
  it.each([
    ['2026-07-10 22:59:59', '2026-07-10 22:59:59'],
    ['2026-07-10 23:00:00', '2026-07-11 08:00:00'],
    ['2026-07-11 00:00:00', '2026-07-11 08:00:00'],
    ['2026-07-11 07:59:59', '2026-07-11 08:00:00'],
    ['2026-07-11 08:00:00', '2026-07-11 08:00:00'],
  ])('of an application at %s starts at %s', (applied, start) => {
    expect(stampOf(auditStart(secondsOf(applied)))).toBe(start);
  });
});

describe('a period', () => {
  const frame = frameOf({ from: '2026-02-27', to: '2026-03-01' });

  it.each([
    ['2026-02-26 23:59:59', false],
    ['2026-02-27 00:00:00', true],
    ['2026-03-01 23:59:59', true],
    ['2026-03-02 00:00:00', false],
  ])('has %s inside: %s', (stamp, inside) => {
    expect(inPeriod(frame, secondsOf(stamp))).toBe(inside);
  });

  it('holds no empty or unreadable cell, even where it begins with time itself', () => {
    const early = { start: Number.MIN_SAFE_INTEGER, end: 0, dailyStart: 0 };
    expect([TIME.EMPTY, TIME.UNREADABLE, TIME.ABSENT].map((cell) => inPeriod(early, cell))).toEqual(
      [false, false, false],
    );
  });

  it('of 30 days ends with the day of a time and begins 29 days before', () => {
    expect(periodEndingAt(secondsOf('2026-03-01 23:59:59'), 30)).toEqual({
      from: '2026-01-31',
      to: '2026-03-01',
    });
  });

  it('has a series of 60 days', () => {
    expect(dateOf(frame.dailyStart)).toBe('2026-01-01');
  });
});
