import type { Cell } from '../../model/cell';
import { TIME } from '../../model/columns';
import { dateOfDay, DAY_SECONDS } from '../cells/civil';
import { parseTime } from '../cells/time';

/** The day a cell says (`YYYY-MM-DD`), and whether it says something that is none. */
export interface Day {
  readonly date: string | null;
  readonly dateUnreadable: boolean;
}

/** Reads a day, of which a moment of it or a spreadsheet's serial will do. */
export function dayOf(cell: Cell | undefined): Day {
  const time = parseTime(cell, 'monthFirst');
  if (time < TIME.FIRST) return { date: null, dateUnreadable: time === TIME.UNREADABLE };
  const { year, month, day } = dateOfDay(Math.floor(time / DAY_SECONDS));
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return { date, dateUnreadable: false };
}
