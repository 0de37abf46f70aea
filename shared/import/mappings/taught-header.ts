import type { Row } from '../../model/cell';
import type { TableMapping } from '../../model/teaching';
import { isPersonal } from '../layouts/personal';
import { HEADER_ROWS, headersOf, missingOf, type FoundHeader } from '../recognise';
import { columnKeys, fingerprintOf } from './column-keys';

/** The header among the first rows whose columns a person once explained; null when there is none. */
export function taughtHeader(
  rows: readonly Row[],
  mappings: readonly TableMapping[],
): FoundHeader | null {
  if (mappings.length === 0) return null;
  const taught = new Map(mappings.map((mapping) => [fingerprintOf(mapping.headers), mapping]));
  for (const [row, cells] of rows.slice(0, HEADER_ROWS).entries()) {
    const headers = headersOf(cells);
    const mapping = taught.get(fingerprintOf(headers));
    if (mapping !== undefined) return { ...headerAs(headers, mapping), row };
  }
  return null;
}

/** Columns as a person explained them. Personal data stay unread whatever was said of them. */
function headerAs(headers: readonly string[], mapping: TableMapping): Omit<FoundHeader, 'row'> {
  const targets = new Map(Object.entries(mapping.columns));
  const keys = columnKeys(headers);
  const columns = headers.map((header, index) => {
    const personal = isPersonal(header);
    const target = personal ? undefined : targets.get(keys[index] ?? '');
    // A target has one column: the first that was given it.
    if (target !== undefined) targets.forEach((one, key) => one === target && targets.delete(key));
    return { index, header, target: target ?? null, personal, repeated: false };
  });
  return { kind: mapping.kind, columns, missing: missingOf(mapping.kind, columns) };
}

/** Whether the columns of a table are as a person once said; `headers` may leave out columns without a name. */
export function isTaught(headers: readonly string[], mappings: readonly TableMapping[]): boolean {
  if (mappings.length === 0) return false;
  const fingerprint = fingerprintOf(headers);
  return mappings.some((mapping) => fingerprintOf(mapping.headers) === fingerprint);
}
