import {
  fieldsOf,
  makeColumn,
  type Column,
  type Columns,
  type RecordTable,
} from '../model/columns';
import type { FieldType, RecordKind } from '../model/records';

/** A table to be joined with others: what to add to its source indices, and where its texts went (null = stay). */
export interface JoinPart<K extends RecordKind> {
  readonly table: RecordTable<K>;
  readonly firstSource: number;
  readonly texts: Uint32Array | null;
}

/** Checks that columns are those of a kind, so that they can be typed as such. */
function areColumnsOf<K extends RecordKind>(
  kind: K,
  columns: Readonly<Record<string, Column>>,
): columns is Columns<K> & Readonly<Record<string, Column>> {
  return fieldsOf(kind).every(
    ([field, type]) => columns[field]?.constructor === makeColumn(type, 0, 'EMPTY').constructor,
  );
}

/** Columns that are `ABSENT` in all rows; those of one type are the same memory. */
function absentColumns(length: number): (type: FieldType) => Column {
  const made = new Map<unknown, Column>();
  return (type) => {
    const { constructor } = makeColumn(type, 0, 'ABSENT');
    const column = made.get(constructor) ?? makeColumn(type, length, 'ABSENT');
    made.set(constructor, column);
    return column;
  };
}

/** Makes a record table of columns by field; a field left out is `ABSENT` in all rows. */
export function makeTable<K extends RecordKind>(
  kind: K,
  rows: { readonly source: Uint16Array; readonly row: Uint32Array },
  read: Readonly<Record<string, Column>>,
): RecordTable<K> {
  const { length } = rows.row;
  const columns: Record<string, Column> = {};
  const absent = absentColumns(length);
  for (const [field, type] of fieldsOf(kind)) columns[field] = read[field] ?? absent(type);
  if (!areColumnsOf(kind, columns)) throw new TypeError(`columns of ${kind} have wrong types`);
  return { kind, length, columns, ...rows };
}

/** Puts tables of one kind behind each other; one alone that stays as it is is not copied. */
export function joinTables<K extends RecordKind>(
  kind: K,
  parts: readonly JoinPart<K>[],
): RecordTable<K> {
  const [only, ...others] = parts;
  if (only?.firstSource === 0 && only.texts === null && others.length === 0) return only.table;
  const length = parts.reduce((sum, { table }) => sum + table.length, 0);
  const rows = { source: new Uint16Array(length), row: new Uint32Array(length) };
  const columns: Record<string, Column> = {};
  for (const [field, type] of fieldsOf(kind)) columns[field] = makeColumn(type, length, 'EMPTY');
  let start = 0;
  for (const { table, firstSource, texts } of parts) {
    rows.source.set(
      table.source.map((source) => source + firstSource),
      start,
    );
    rows.row.set(table.row, start);
    const own = new Map<string, Column>(Object.entries(table.columns));
    for (const [field, type] of fieldsOf(kind)) {
      const column = own.get(field);
      const isText = type === 'id' || type === 'text';
      if (column === undefined) continue;
      columns[field]?.set(
        isText && texts !== null ? column.map((index) => texts[index] ?? 0) : column,
        start,
      );
    }
    start += table.length;
  }
  return makeTable(kind, rows, columns);
}
