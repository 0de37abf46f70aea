import type { Row } from '../../model/cell';
import type { TableMapping } from '../../model/teaching';
import { isPersonal } from '../layouts/personal';
import { isKnownHeader } from '../layouts/known-headers';
import { HEADING_DEPTH, headingAt } from '../heading';
import { nameColumns } from '../heading-names';
import { HEADER_ROWS, missingOf, type FoundColumn, type FoundHeader } from '../recognise';
import { columnKeys, fingerprintOf } from './column-keys';

/** The header among the first rows whose columns a person once explained; null when there is none. */
export function taughtHeader(
  rows: readonly Row[],
  mappings: readonly TableMapping[],
): FoundHeader | null {
  if (mappings.length === 0) return null;
  const taught = new Map(mappings.map((mapping) => [fingerprintOf(mapping.headers), mapping]));
  for (let row = 0; row < Math.min(rows.length, HEADER_ROWS); row += 1) {
    for (let depth = 1; depth <= HEADING_DEPTH; depth += 1) {
      const heading = headingAt(rows, row, depth);
      if (heading === null) continue;
      const headers = nameColumns(heading, isKnownHeader).map(({ header }) => header);
      const mapping = taught.get(fingerprintOf(headers));
      if (mapping === undefined) continue;
      const columns = columnsAs(headers, mapping);
      const { kind } = mapping;
      const own = rows.slice(heading.top, row + 1);
      return { kind, row, rows: own, span: null, columns, missing: missingOf(kind, columns) };
    }
  }
  return null;
}

/** Columns as a person explained them. Personal data stay unread whatever was said of them. */
function columnsAs(headers: readonly string[], mapping: TableMapping): readonly FoundColumn[] {
  const targets = new Map(Object.entries(mapping.columns));
  const keys = columnKeys(headers);
  return headers.map((header, index) => {
    const personal = isPersonal(header, mapping.kind);
    const target = personal ? undefined : targets.get(keys[index] ?? '');
    // A target has one column: the first that was given it.
    if (target !== undefined) targets.forEach((one, key) => one === target && targets.delete(key));
    return { index, header, target: target ?? null, personal, repeated: false, misfit: null };
  });
}
