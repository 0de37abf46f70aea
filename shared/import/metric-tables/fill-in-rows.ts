import type { Row } from '../../model/cell';
import type { LocalText } from '../../text/local-text';
import { presentText } from '../cells/plain-text';
import { foldHeader } from '../header';

/** What stands in place of a shop's name in the rows of the fill-in workbook that are there to be read only. */
export const FILL_IN_ROWS = {
  notes: { zh: '说明（此行不导入）', en: 'Notes (row not imported)' },
  example: { zh: '示例（此行不导入）', en: 'Example (row not imported)' },
} as const satisfies Record<string, LocalText>;

const MARKS: ReadonlySet<string> = new Set(
  Object.values(FILL_IN_ROWS).flatMap(({ zh, en }) => [foldHeader(zh), foldHeader(en)]),
);

/** Whether a row is one of the fill-in workbook's own: its notes or its example. */
export function isFillInRow(row: Row): boolean {
  return row.some((cell) => typeof cell === 'string' && MARKS.has(foldHeader(presentText(cell))));
}
