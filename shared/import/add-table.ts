import type { RecordKind } from '../model/records';
import type { FileBuilder } from './file-builder';
import { makeTable } from './join-tables';
import type { ReadColumns } from './kinds/kind-reader';

/** Copies of columns with only the rows given. */
export function keepRows(read: ReadColumns, kept: Uint32Array): ReadColumns {
  return Object.fromEntries(
    Object.entries(read).map(([field, column]) => {
      const rest = column.slice(0, kept.length);
      kept.forEach((from, to) => (rest[to] = column[from] ?? 0));
      return [field, rest];
    }),
  );
}

/** Adds the columns read of a table of records to the builder. */
export function addTable(
  builder: FileBuilder,
  kind: RecordKind,
  { rows, read }: { rows: { source: Uint16Array; row: Uint32Array }; read: ReadColumns },
): void {
  switch (kind) {
    case 'orders':
      return builder.addOrders(makeTable(kind, rows, read));
    case 'afterSales':
      return builder.addAfterSales(makeTable(kind, rows, read));
    case 'reviews':
      return builder.addReviews(makeTable(kind, rows, read));
    case 'agentStats':
      return builder.addAgentStats(makeTable(kind, rows, read));
    case 'parcels':
      return builder.addParcels(makeTable(kind, rows, read));
  }
}
