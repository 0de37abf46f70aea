import type { Cell } from '../../model/cell';
import { BYTE } from '../../model/columns';
import { FLAG_NO, FLAG_YES } from '../words/flags';
import { presentText } from './plain-text';

/** Yes or no as `BYTE.YES` / `BYTE.NO`; `BYTE.EMPTY` when nothing is there, `BYTE.UNREADABLE` for any other word. */
export function parseFlag(cell: Cell | undefined): number {
  if (typeof cell === 'boolean') return cell ? BYTE.YES : BYTE.NO;
  const text = presentText(cell).toLowerCase();
  if (text === '') return BYTE.EMPTY;
  if (FLAG_YES.has(text)) return BYTE.YES;
  return FLAG_NO.has(text) ? BYTE.NO : BYTE.UNREADABLE;
}
