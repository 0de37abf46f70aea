import { foldHeader } from '../header';

/**
 * What the columns of a table are named by in a mapping: the folded header, from the second of a name on with its number
 * (`金额#2`); '' for a column without a name.
 */
export function columnKeys(headers: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return headers.map((header) => {
    const folded = foldHeader(header);
    if (folded === '') return '';
    const count = (seen.get(folded) ?? 0) + 1;
    seen.set(folded, count);
    return count === 1 ? folded : `${folded}#${count}`;
  });
}

/** What a table is known again by: the names of its columns, in whatever order. */
export function fingerprintOf(headers: readonly string[]): string {
  return columnKeys(headers)
    .filter((key) => key !== '')
    .sort()
    .join('\n');
}
