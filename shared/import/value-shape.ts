import type { Cell } from '../model/cell';
import { BYTE, TIME } from '../model/columns';
import type { FieldType } from '../model/records';
import { parseFlag } from './cells/flag';
import { parseDuration } from './cells/duration';
import { parseCount, parseMoney, parseNumber } from './cells/number';
import { presentText } from './cells/plain-text';
import { parseRate } from './cells/rate';
import { parseTime } from './cells/time';

/** How far the cells of a sample are what a field's type says. */
export interface ValueShape {
  /** Cells that say something. */
  readonly filled: number;
  /** Cells among them that read as the type. */
  readonly fitting: number;
  /** The first cell that does not; null when all do. */
  readonly odd: Cell;
}

/** Least number of filled cells to judge a column by: fewer may all be slips. */
const LEAST_CELLS = 3;
/** Share of fitting cells below which a column is something else than its name says. */
const LEAST_SHARE = 0.2;

type Reads = (cell: Cell) => boolean;

const READS: Readonly<Record<Extract<FieldType, string>, Reads | null>> = {
  // Opaque, but never words alone. One whose digits are lost is a number still.
  id: (cell) => /[\da-z]/i.test(presentText(cell)),
  text: null,
  time: (cell) =>
    (['monthFirst', 'dayFirst'] as const).some((order) => parseTime(cell, order) >= TIME.FIRST),
  money: (cell) => Number.isFinite(parseMoney(cell)),
  count: (cell) => Number.isFinite(parseCount(cell)),
  number: (cell) =>
    [parseNumber(cell), parseRate(cell, 'percent'), parseDuration(cell, 'second')].some(
      Number.isFinite,
    ),
  flag: (cell) => parseFlag(cell) !== BYTE.UNREADABLE,
};

/**
 * Counts the cells of a sample that read as a field's type; blank ones do not count. Null for types whose cells may say
 * anything: texts, and words of a closed list, of which new ones turn up.
 */
export function shapeOf(type: FieldType, cells: Iterable<Cell | undefined>): ValueShape | null {
  const reads = typeof type === 'string' ? READS[type] : null;
  if (reads === null) return null;
  let [filled, fitting] = [0, 0];
  let odd: Cell = null;
  for (const cell of cells) {
    if (cell === undefined || presentText(cell) === '') continue;
    filled += 1;
    if (reads(cell)) fitting += 1;
    else odd ??= cell;
  }
  return { filled, fitting, odd };
}

/** Whether a sample shows that a column is not what its name says: nearly none of its cells read as that. */
export function isMisfit({ filled, fitting }: ValueShape): boolean {
  return filled >= LEAST_CELLS && fitting < filled * LEAST_SHARE;
}
