import type { Cell } from '../../model/cell';
import { NUM } from '../../model/columns';
import type { HeaderUnit } from '../header';
import { parseNumber } from './number';
import { halfWidth, presentText } from './plain-text';

/** Unit of a bare number in a duration column. */
export type DurationUnit = Exclude<HeaderUnit, 'percent'>;

/** Seconds of each unit. */
export const UNIT_SECONDS: Readonly<Record<DurationUnit, number>> = {
  day: 86_400,
  hour: 3600,
  minute: 60,
  second: 1,
};

const PART = String.raw`(\d+(?:\.\d+)?)`;
const WORDS = new RegExp(
  `^(?:${PART}(?:天|日|d|days?))?(?:${PART}(?:个?小时|时|h|hours?))?(?:${PART}(?:分钟?|min|m))?(?:${PART}(?:秒钟?|sec|s))?$`,
  'i',
);
const CLOCK = /^(\d+):([0-5]?\d)(?::([0-5]?\d(?:\.\d+)?))?$/;
/** A number without a word behind it: 18人 is no span of time. */
const BARE = /^[+-]?[\d.,]+$/;
/** Blanks, except between digits: `1 30` may be two numbers. */
const BLANKS = /(?<![\d.])\s+|\s+(?![\d.\s])/g;

/**
 * A span of time in seconds: `2分30秒`, `7小时41分52秒`, `1.5天`, `00:03:20`, or a bare number in `unit`. `01:20` is minutes and
 * seconds where `unit` is one of these, else hours and minutes. The unit in the cell wins over that of the header.
 * `NUM.EMPTY` / `NUM.UNREADABLE` as for numbers; a negative one is unreadable.
 */
export function parseDuration(cell: Cell | undefined, unit: DurationUnit): number {
  const text = halfWidth(presentText(cell)).replace(BLANKS, '');
  if (text === '') return NUM.EMPTY;
  const clock = CLOCK.exec(text);
  if (clock !== null) {
    const isShort = clock[3] === undefined && (unit === 'second' || unit === 'minute');
    const seconds = Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3] ?? 0);
    return isShort ? seconds / 60 : seconds;
  }
  const number = typeof cell === 'number' || BARE.test(text) ? parseNumber(cell) : NUM.UNREADABLE;
  if (Number.isFinite(number)) {
    return number >= 0 ? number * UNIT_SECONDS[unit] : NUM.UNREADABLE;
  }
  const words = WORDS.exec(text);
  if (words === null) return NUM.UNREADABLE;
  const [days, hours, minutes, seconds] = words.slice(1).map((part) => Number(part ?? 0));
  return (days ?? 0) * 86_400 + (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
}
