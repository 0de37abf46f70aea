import { BYTE, NUM } from '../../model/columns';
import { RECORD_FIELDS, type ReviewLevel } from '../../model/records';
import { parseNumber } from '../cells/number';
import { presentText } from '../cells/plain-text';
import { parseFlag } from '../cells/flag';
import { byteOf, readWords, type ColumnCells } from '../read-columns';
import { REVIEW_LEVEL_WORDS } from '../words/statuses';
import type { KindInput, ReadColumns } from './kind-reader';

const LEVEL = RECORD_FIELDS.reviews.level;

/** Columns of reviews that are not read cell by cell as they stand. */
export function readReviewColumns(input: KindInput): ReadColumns {
  const columns: Record<string, ReadColumns[string]> = {};
  const rating = input.cells('rating');
  if (rating !== null) columns['rating'] = ratings(rating);
  const level = input.cells('level');
  if (level !== null || rating !== null) {
    const words =
      level === null
        ? null
        : readWords(level, LEVEL, REVIEW_LEVEL_WORDS, input.meanings('reviews.level'));
    columns['level'] = levels(input.length, words, columns['rating'] ?? null);
  }
  const replied = input.cells('replied');
  const reply = input.cells('reply');
  if (replied !== null || reply !== null) {
    columns['replied'] = replies(input.length, replied, reply);
  }
  return columns;
}

/** Stars, 1 to 5: `5`, `5分`, `5星`. */
function ratings(cells: ColumnCells): Float64Array {
  const column = new Float64Array(cells.length);
  for (let i = 0; i < cells.length; i += 1) {
    const value = parseNumber(cells.at(i));
    const bad = Number.isFinite(value) && (value < 1 || value > 5);
    column[i] = bad ? NUM.UNREADABLE : value;
    if (column[i] === NUM.UNREADABLE) cells.report(i, 'unreadableNumber');
  }
  return column;
}

/** Level of a rating: 4 and 5 good, 3 neutral, 1 and 2 bad. */
function levelOfRating(rating: number): ReviewLevel {
  if (rating >= 4) return 'good';
  return rating >= 3 ? 'neutral' : 'bad';
}

/** The level the platform gives; where it gives none, that of the rating. */
function levels(
  length: number,
  words: Uint8Array | null,
  rating: ReadColumns[string] | null,
): Uint8Array {
  return (words ?? new Uint8Array(length)).map((byte, i) => {
    const stars = rating?.[i] ?? NUM.EMPTY;
    return byte === BYTE.EMPTY && Number.isFinite(stars)
      ? byteOf(LEVEL, levelOfRating(stars))
      : byte;
  });
}

/** Answered by the flag; where the export leaves it empty, by whether there is an answer. */
function replies(
  length: number,
  replied: ColumnCells | null,
  reply: ColumnCells | null,
): Uint8Array {
  return Uint8Array.from({ length }, (_, i) => {
    const flag = replied === null ? BYTE.EMPTY : parseFlag(replied.at(i));
    if (flag === BYTE.UNREADABLE) replied?.report(i, 'unreadableFlag');
    if (flag !== BYTE.EMPTY) return flag;
    return presentText(reply?.at(i)) === '' ? BYTE.NO : BYTE.YES;
  });
}
