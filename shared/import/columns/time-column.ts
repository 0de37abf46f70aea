import { TIME } from '../../model/columns';
import { Growing } from '../../model/growing';
import { CELL, momentText, type RowCells } from '../../model/sheet';
import { dateOrder, FIRST_MOMENT, LAST_MOMENT, parsePlainTime, parseTime } from '../cells/time';
import { trimmedEnd, trimmedStart } from '../cells/trim-bytes';
import { shownCell } from '../issue-log';
import type { Captured, ReportCell } from './captured';

/** Whether what happened after a moment can be true. */
export interface TimeLimits {
  /** Nothing in the file can have happened later; null when not known. */
  readonly latest: number | null;
}

/** A column of moments. */
export class TimeColumn implements Captured {
  readonly #times = new Growing((length) => new Int32Array(length));
  /** Cells that are read at the end, when the order of day and month is known; by data row. */
  readonly #later = new Map<number, string>();

  add(cells: RowCells, slot: number): void {
    const time = this.#atOnce(cells, slot);
    if (time === null) {
      const cell = cells.cell(slot);
      if (typeof cell === 'string') this.#later.set(this.#times.length, cell);
      this.#times.push(typeof cell === 'string' ? TIME.EMPTY : parseTime(cell, 'unknown'));
    } else this.#times.push(time);
  }

  #atOnce(cells: RowCells, slot: number): number | null {
    const kind = cells.kinds[slot];
    if (kind === CELL.BLANK) return TIME.EMPTY;
    if (kind === CELL.MOMENT) {
      const time = cells.numbers[slot] ?? 0;
      return time >= FIRST_MOMENT && time <= LAST_MOMENT ? time : null;
    }
    const bytes = cells.bytes[slot];
    if (kind !== CELL.TEXT || bytes === undefined) return null;
    const start = trimmedStart(bytes, cells.starts[slot] ?? 0, cells.ends[slot] ?? 0);
    const end = trimmedEnd(bytes, start, cells.ends[slot] ?? 0);
    if (start === end || (end - start === 1 && bytes[start] === 45)) return TIME.EMPTY;
    return parsePlainTime(bytes, start, end);
  }

  shown(i: number): string {
    const time = this.#times.at(i);
    return shownCell(this.#later.get(i) ?? (time >= TIME.FIRST ? momentText(time) : ''));
  }

  /**
   * The moments; day and month of `6/7/26` as the whole column tells. What has happened cannot lie behind `latest`, the
   * moment the file was written: such a time is a slip of the pen (2062 for 2026) and unreadable, so that it does not move
   * the period of everything else. If most lie there, it is the clock of the computer that is wrong, and none is doubted.
   */
  finish(report: ReportCell, { latest }: TimeLimits): Int32Array {
    const order = dateOrder(this.#later.values());
    let times = this.#times.values;
    for (const [i, text] of this.#later) times[i] = parseTime(text, order);
    const late = latest === null ? 0 : countLate(times, latest);
    // Moments that cannot be true are still shown in issues of their rows.
    if (late > 0) times = times.slice();
    for (let i = 0; i < times.length; i += 1) {
      const time = times[i] ?? TIME.EMPTY;
      const isLate = late > 0 && latest !== null && time > latest;
      if (time !== TIME.UNREADABLE && !isLate) continue;
      report(i, 'unreadableTime', this.shown(i));
      times[i] = TIME.UNREADABLE;
    }
    return times;
  }
}

/** How many moments lie behind the latest possible; 0 when most do. */
function countLate(times: Int32Array, latest: number): number {
  let known = 0;
  let late = 0;
  for (const time of times) {
    if (time < TIME.FIRST) continue;
    known += 1;
    if (time > latest) late += 1;
  }
  return late <= known / 2 ? late : 0;
}
