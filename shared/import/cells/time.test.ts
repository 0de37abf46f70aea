import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TIME } from '../../model/columns';
import { fullWidth } from '../testing/full-width';
import { moment } from '../testing/sheets';
import { civilDay, dateOfDay, isDate } from './civil';
import { dateOrder, FIRST_MOMENT, LAST_MOMENT, parseTime } from './time';

/** Every second that is read; on full minutes more often than chance has it. */
const SECONDS = fc.oneof(
  fc.integer({ min: FIRST_MOMENT, max: LAST_MOMENT }),
  fc.integer({ min: FIRST_MOMENT / 60, max: (LAST_MOMENT + 1) / 60 - 1 }).map((at) => at * 60),
);

type Parts = Readonly<Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>>;

function partsOf(value: number): Parts {
  const date = new Date(value * 1000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** A day in every pattern, with one digit and two; month before day where the year is last. */
function datesOf({ year, month, day }: Parts): readonly string[] {
  return [String, two].flatMap((digits) => {
    const [m, d] = [digits(month), digits(day)];
    return [
      `${year}年${m}月${d}日`,
      ...['-', '/', '.'].flatMap((sign) => [
        [year, m, d].join(sign),
        [m, d, year].join(sign),
        [m, d, two(year % 100)].join(sign),
      ]),
    ];
  });
}

/** The moment of a day in every pattern: by the clock of 24 hours and of 12, in words, as ISO 8601. */
function clocksOf(date: string, { hour, minute, second }: Parts): readonly string[] {
  const padded = [hour, minute, second].map(two).join(':');
  const half = `${hour % 12 === 0 ? 12 : hour % 12}:${two(minute)}:${two(second)}`;
  return [
    `${date} ${padded}`,
    `${date}  ${hour}:${minute}:${second}`,
    `${date}T${padded}`,
    `${date}T${padded}.000+08:00`,
    `${date} ${hour}时${minute}分${second}秒`,
    `${date} ${hour < 12 ? '上午' : '下午'} ${half}`,
    `${date}${hour < 12 ? '上午' : '下午'}${half}`,
    `${date} ${half} ${hour < 12 ? 'AM' : 'PM'}`,
    ...(second === 0 ? [`${date} ${hour}:${minute}`, `${date} ${hour}时${minute}分`] : []),
  ];
}

function digitsOf({ year, ...rest }: Parts): string {
  return `${year}${Object.values(rest).map(two).join('')}`;
}

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
    '2026-09-1110:00',
    '2026/9/10 上午3:05 pm',
    '2026/9/10 上午13:05',
    Number.NaN,
    50_405.999_999_9,
  ])('finds no moment in %j', (cell) => {
    expect(parseTime(cell, 'monthFirst')).toBe(TIME.UNREADABLE);
  });

  it('reads back every second it can hold, in every way exports write it', () => {
    fc.assert(
      fc.property(SECONDS, (value) => {
        const at = partsOf(value);
        for (const text of datesOf(at).flatMap((date) => clocksOf(date, at))) {
          expect(parseTime(text, 'monthFirst'), text).toBe(value);
          expect(parseTime(`\t${text}\u3000`, 'monthFirst'), text).toBe(value);
          expect(parseTime(`'${text}`, 'monthFirst'), text).toBe(value);
          expect(parseTime(`初次评价: ${text}`, 'monthFirst'), text).toBe(value);
          expect(parseTime(`追加评价：${text}`, 'monthFirst'), text).toBe(value);
          expect(parseTime(fullWidth(text), 'monthFirst'), text).toBe(value);
        }
        const serial = value / 86_400 + 25_569;
        for (const cell of [serial, serial.toFixed(6), digitsOf(at), Number(digitsOf(at))]) {
          expect(parseTime(cell, 'monthFirst'), String(cell)).toBe(value);
        }
      }),
    );
  });

  it('reads back every day without a clock', () => {
    fc.assert(
      fc.property(SECONDS, (value) => {
        const day = value - (value % 86_400);
        const at = partsOf(day);
        const serial = day / 86_400 + 25_569;
        const compact = digitsOf(at).slice(0, 8);
        for (const cell of [...datesOf(at), serial, String(serial), compact, Number(compact)]) {
          expect(parseTime(cell, 'monthFirst'), String(cell)).toBe(day);
        }
      }),
    );
  });

  it('reads any number as a moment that can be held, or as none', () => {
    const numbers = fc.oneof(fc.double(), fc.double({ min: 36_525, max: 50_407 }), fc.maxSafeNat());
    fc.assert(
      fc.property(numbers, (number) => {
        const value = parseTime(number, 'monthFirst');
        const isHeld = Number.isInteger(value) && value >= FIRST_MOMENT && value <= LAST_MOMENT;
        expect(isHeld || value === TIME.UNREADABLE).toBe(true);
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

  it('are read back where one day of the column is above 12, wherever it stands', () => {
    const moments = fc.array(SECONDS, { minLength: 1, maxLength: 8 });
    const telling = SECONDS.filter((value) => partsOf(value).day > 12);
    const year = fc.constantFrom(4, 2);
    const sign = fc.constantFrom('/', '-', '.');
    fc.assert(
      fc.property(
        ...[moments, telling, fc.nat(), fc.boolean(), year, sign],
        (made, last, at, dayFirst, digits, between) => {
          const place = at % (made.length + 1);
          const all = [...made.slice(0, place), last, ...made.slice(place)];
          const cells = all.map((value) => {
            const { year, month, day, hour, minute, second } = partsOf(value);
            const days = dayFirst ? [day, month] : [month, day];
            const date = [...days, String(year).slice(-digits)].join(between);
            return `${date} ${hour}:${two(minute)}:${two(second)}`;
          });
          const order = dateOrder(cells);
          expect(order).toBe(dayFirst ? 'dayFirst' : 'monthFirst');
          expect(cells.map((cell) => parseTime(cell, order))).toEqual(all);
        },
      ),
    );
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
