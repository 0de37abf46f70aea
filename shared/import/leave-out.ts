import type { Column, RecordTable } from '../model/columns';
import type { Dataset } from '../model/dataset';
import type { RecordKind } from '../model/records';
import type { Source } from '../model/source';
import { makeTable } from './join-tables';

/** A dataset without what is in some of its sources; they stay in the list, all their rows ignored. */
export function leaveOut(dataset: Dataset, leftOut: readonly number[]): Dataset {
  if (leftOut.length === 0) return dataset;
  const out = new Set(leftOut);
  const stays = ({ source }: { readonly source: number }) => !out.has(source);
  return {
    ...dataset,
    sources: dataset.sources.map((source, index) => (out.has(index) ? emptied(source) : source)),
    orders: without(dataset.orders, out),
    afterSales: without(dataset.afterSales, out),
    reviews: without(dataset.reviews, out),
    agentStats: without(dataset.agentStats, out),
    parcels: without(dataset.parcels, out),
    values: dataset.values.filter(stays),
    officialScores: dataset.officialScores.filter(stays),
  };
}

function emptied(source: Source): Source {
  return { ...source, rowsIgnored: source.rowsRead, rowsRejected: 0, issueCounts: {}, issues: [] };
}

function without<K extends RecordKind>(
  table: RecordTable<K>,
  out: ReadonlySet<number>,
): RecordTable<K> {
  const stays = table.source.map((source) => (out.has(source) ? 0 : 1));
  const isKept = (_: number, row: number) => stays[row] === 1;
  const columns = Object.entries<Column>(table.columns).map(([field, column]) => [
    field,
    column.filter(isKept),
  ]);
  return makeTable(
    table.kind,
    { source: table.source.filter(isKept), row: table.row.filter(isKept) },
    Object.fromEntries(columns) as Readonly<Record<string, Column>>,
  );
}
