import type { IssueCode } from '../../model/issue';
import type { OfficialScore } from '../../model/official-score';
import { parseNumber } from '../cells/number';
import { presentText } from '../cells/plain-text';
import type { OfficialPart } from './names';
import type { Reading } from './readings';

/** An official score without what only its source knows. */
type Score = Omit<OfficialScore, 'source' | 'origin'>;

/** The official scores among the readings of one table and shop, and why other cells give none. */
export interface OfficialRows {
  readonly scores: readonly Score[];
  readonly troubles: ReadonlyMap<Reading, IssueCode>;
}

/** Points of any platform's page lie in here. */
const MOST_POINTS = 100;

/**
 * Puts the cells of an official score together: by row and day, or, in a table on its side (`sideways`), all of the shop.
 * A row whose day cannot be read gives none.
 */
export function officialRows(readings: readonly Reading[], sideways: boolean): OfficialRows {
  const rows = new Map<string, Score>();
  const troubles = new Map<Reading, IssueCode>();
  for (const reading of readings) {
    if (reading.meaning.type !== 'official') continue;
    const { part } = reading.meaning;
    if (reading.dateUnreadable) {
      troubles.set(reading, 'unreadableTime');
      continue;
    }
    const key = sideways ? '' : `${reading.row} ${reading.date}`;
    const score = rows.get(key) ?? emptyScore(reading.row + 1, reading.date);
    const added = withPart(score, part, reading);
    if (added === null) troubles.set(reading, 'unreadableNumber');
    else rows.set(key, added);
  }
  return { scores: [...rows.values()], troubles };
}

function emptyScore(row: number, date: string | null): Score {
  return {
    row,
    date,
    ...{ total: null, dimensions: {}, metrics: {}, bonus: null, deduction: null, level: null },
  };
}

/** The score with one more part; null when the cell holds no such points. */
function withPart(score: Score, part: OfficialPart, { cell }: Reading): Score | null {
  if (part === 'level') return { ...score, level: presentText(cell) };
  const points = parseNumber(cell);
  // Pages print what is taken off with its minus.
  const value = part === 'deduction' ? Math.abs(points) : points;
  if (!(value >= 0 && value <= MOST_POINTS)) return null;
  if (part === 'total' || part === 'bonus' || part === 'deduction') {
    return { ...score, [part]: value };
  }
  return { ...score, dimensions: { ...score.dimensions, [part]: value } };
}
