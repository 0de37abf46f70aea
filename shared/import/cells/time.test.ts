import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TIME } from '../../model/columns';
import { moment } from '../testing/sheets';
import { civilDay, dateOfDay, isDate } from './civil';
import { dateOrder, parseTime } from './time';

describe('parseTime', () => {
  it.each([
    ['2026-09-22 00:54:10', '2026-09-22 00:54:10'],
    ['\t2026-09-22 00:54:10', '2026-09-22 00:54:10'],
    ['2026-09-22T00:54:10', '2026-09-22 00:54:10'],
    ['2026/9/10 8:00', '2026-09-10 08:00:00'],
    ['2022/3/1 8:05:09', '2022-03-01 08:05:09'],
    ['2026年06月07日 12:39:34', '2026-06-07 12:39:34'],
    ['2026年6月7日 12时39分34秒', '2026-06-07 12:39:34'],
    ['初次评价: 2026-06-05 22:53', '2026-06-05 22:53:00'],
    ['初次评价：2026-06-05 22:53', '2026-06-05 22:53:00'],
    ['2026.9.1', '2026-09-01 00:00:00'],
    ['20260412', '2026-04-12 00:00:00'],
    [20260412, '2026-04-12 00:00:00'],
    ['20260412093000', '2026-04-12 09:30:00'],
    ['46174', '2026-06-01 00:00:00'],
    [46174.5, '2026-06-01 12:00:00'],
    ['6/7/26 13:40', '2026-06-07 13:40:00'],
    ['12-29-25', '2025-12-29 00:00:00'],
    ['2026/9/10 下午 3:05', '2026-09-10 15:05:00'],
    ['2026/9/10 3:05:06 PM', '2026-09-10 15:05:06'],
    ['2026/9/10 上午12:00', '2026-09-10 00:00:00'],
    ['2026-09-22 00:54:10.000', '2026-09-22 00:54:10'],
  ])('reads %j as %s', (cell, expected) => {
    expect(parseTime(cell, 'monthFirst')).toBe(moment(expected));
  });

  it.each(['', '-', '--', '—', '/', '\t', null])('finds nothing in %j', (cell) => {
    expect(parseTime(cell, 'monthFirst')).toBe(TIME.EMPTY);
  });

  it.each([
    '2026-02-29 10:00:00',
    '2026-13-01',
    '2026-09-31 10:20:00',
    '2026-09-10 24:00:00',
    '2026-09-10 10:61:00',
    '1999-12-31',
    '2038-01-01',
    '明天',
    '12',
    42,
    '#N/A',
    '2026-09-10T10:00:00Z',
  ])('finds no moment in %j', (cell) => {
    expect(parseTime(cell, 'monthFirst')).toBe(TIME.UNREADABLE);
  });

  it('reads back every second it can hold, in every way exports write it', () => {
    const seconds = fc.integer({
      min: moment('2000-01-01 00:00:00'),
      max: moment('2037-12-31 23:59:59'),
    });
    const write = fc.constantFrom<(text: string, value: number) => string | number>(
      (text) => text,
      (text) => `\t${text}`,
      (text) => text.replaceAll('-', '/'),
      (text) => text.replace(/^(\d+)-(\d+)-(\d+)/, '$1年$2月$3日'),
      (text) => `初次评价: ${text}`,
      (text) => text.replace(/\D/g, ''),
      (_, value) => value / 86_400 + 25_569,
    );
    fc.assert(
      fc.property(seconds, write, (value, put) => {
        const text = new Date(value * 1000).toISOString().slice(0, 19).replace('T', ' ');
        return parseTime(put(text, value), 'monthFirst') === value;
      }),
    );
  });
});

describe('day and month', () => {
  it('take their order from the whole column', () => {
    expect(dateOrder(['6/7/26 13:40', '25/7/26 13:40'])).toBe('dayFirst');
    expect(dateOrder(['6/7/26 13:40', '7/25/26 13:40'])).toBe('monthFirst');
    expect(dateOrder(['6/7/26 13:40'])).toBe('monthFirst');
    expect(dateOrder(['2026-06-07 13:40:00'])).toBe('monthFirst');
  });

  it('are left unread where the column contradicts itself', () => {
    const order = dateOrder(['25/7/26', '7/25/26', '6/7/26']);
    expect(order).toBe('unknown');
    expect(parseTime('6/7/26', order)).toBe(TIME.UNREADABLE);
    expect(parseTime('25/7/26', order)).toBe(moment('2026-07-25 00:00:00'));
    expect(parseTime('7/25/26', order)).toBe(moment('2026-07-25 00:00:00'));
    expect(parseTime('7/7/26', order)).toBe(moment('2026-07-07 00:00:00'));
  });
});

describe('the calendar', () => {
  it('counts days as the world does, and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (day) => {
        const { year, month, day: date } = dateOfDay(day);
        const text = new Date(day * 86_400_000).toISOString();
        expect(Date.UTC(year, month - 1, date)).toBe(Date.parse(text));
        expect(civilDay(year, month, date)).toBe(day);
        expect(isDate(year, month, date)).toBe(true);
      }),
    );
  });

  it('knows leap years', () => {
    expect([
      isDate(2024, 2, 29),
      isDate(2026, 2, 29),
      isDate(2100, 2, 29),
      isDate(2000, 2, 29),
    ]).toEqual([true, false, false, true]);
    expect([
      isDate(2026, 0, 1),
      isDate(2026, 13, 1),
      isDate(2026, 4, 31),
      isDate(2026, 4, 0),
    ]).toEqual([false, false, false, false]);
  });
});
