import { BYTE, fieldsOf, NUM, TEXT, TIME, type Column } from '../../model/columns';
import type { Dataset } from '../../model/dataset';
import type { FieldType, RecordKind } from '../../model/records';
import { textOf, type Texts } from '../../model/texts';

/** A cell as a test writes it. */
type Value = string | number | boolean;

/** The records of a kind, by field, without what is empty or absent; `unreadable` for what could not be read. */
export function recordsOf(dataset: Dataset, kind: RecordKind): Readonly<Record<string, Value>>[] {
  const { length, columns } = dataset[kind];
  const own = new Map<string, Column>(Object.entries(columns));
  return Array.from({ length }, (_, row) =>
    Object.fromEntries(
      fieldsOf(kind).flatMap(([field, type]) => {
        const value = valueOf(type, own.get(field)?.[row] ?? 0, dataset.strings);
        return value === null ? [] : [[field, value] as const];
      }),
    ),
  );
}

function valueOf(type: FieldType, cell: number, strings: Texts): Value | null {
  const { EMPTY, ABSENT, UNREADABLE } = statesOf(type);
  if (Object.is(cell, EMPTY) || cell === ABSENT) return null;
  if (cell === UNREADABLE) return 'unreadable';
  if (type === 'id' || type === 'text') return textOf(strings, cell);
  if (type === 'time') return new Date(cell * 1000).toISOString().slice(0, 19).replace('T', ' ');
  if (type === 'flag') return cell === BYTE.YES;
  return typeof type === 'object' ? (type.enum[cell - 1] ?? '') : cell;
}

function statesOf(type: FieldType) {
  if (type === 'id' || type === 'text') return TEXT;
  if (type === 'time') return TIME;
  return type === 'flag' || typeof type === 'object' ? BYTE : NUM;
}
