import { CELL, type RowCells } from '../model/sheet';
import { isBlank } from './cells/plain-text';
import { trimmedStart } from './cells/trim-bytes';

/** Whether a cell is known at once to begin with a digit. */
export function beginsWithDigit(cells: RowCells, slot: number): boolean {
  const kind = cells.kinds[slot];
  if (kind === CELL.NUMBER || kind === CELL.MOMENT) return true;
  const bytes = cells.bytes[slot];
  if (kind !== CELL.TEXT || bytes === undefined) return false;
  const end = cells.ends[slot] ?? 0;
  const at = trimmedStart(bytes, cells.starts[slot] ?? 0, end);
  const first = at < end ? (bytes[at] ?? 0) : 0;
  return first >= 48 && first <= 57;
}

/** Whether a cell is known at once to say something. */
export function isPlainlyFilled(cells: RowCells, slot: number): boolean {
  const kind = cells.kinds[slot];
  if (kind !== CELL.TEXT) return kind !== CELL.BLANK && !isBlank(cells.cell(slot));
  const [start, end] = [cells.starts[slot] ?? 0, cells.ends[slot] ?? 0];
  const first = cells.bytes[slot]?.[start] ?? 0;
  return end > start && first > 32 && first < 128;
}
