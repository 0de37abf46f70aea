/**
 * The columnar store. Every cell is a value or one of three states: `EMPTY` (the file says nothing), `UNREADABLE` (the
 * file says something that could not be read: an issue was recorded) and `ABSENT` (this source has no such column).
 */
import {
  RECORD_FIELDS,
  type EnumType,
  type FieldOf,
  type FieldType,
  type RecordKind,
  type TypeOf,
} from './records';

/** A text in `Texts`; the first three indices are the states. */
export const TEXT = { EMPTY: 0, UNREADABLE: 1, ABSENT: 2, FIRST: 3 } as const;
/** Seconds of Beijing civil time counted as if it were UTC (1970 = 0); states are the lowest Int32 values. */
export const TIME = {
  EMPTY: -2147483648,
  UNREADABLE: -2147483647,
  ABSENT: -2147483646,
  FIRST: -2147483645,
} as const;
/** Enum word index + 1, flags 1 = no, 2 = yes. */
export const BYTE = { EMPTY: 0, UNREADABLE: 255, ABSENT: 254, NO: 1, YES: 2 } as const;
/** Numbers and money (fen). NaN = empty. */
export const NUM = {
  EMPTY: Number.NaN,
  UNREADABLE: Number.POSITIVE_INFINITY,
  ABSENT: Number.NEGATIVE_INFINITY,
} as const;

/** The typed array that holds a field of type `T`. */
export type ColumnOf<T extends FieldType> = T extends 'id' | 'text'
  ? Uint32Array
  : T extends 'time'
    ? Int32Array
    : T extends 'flag' | EnumType
      ? Uint8Array
      : Float64Array;

export type Columns<K extends RecordKind> = {
  readonly [F in FieldOf<K>]: ColumnOf<Extract<TypeOf<K, F>, FieldType>>;
};

/** Rows of one record kind. `source[i]` indexes `Dataset.sources`, `row[i]` is the row in its sheet (1-based). */
export interface RecordTable<K extends RecordKind = RecordKind> {
  readonly kind: K;
  readonly length: number;
  readonly columns: Columns<K>;
  readonly source: Uint16Array;
  readonly row: Uint32Array;
}

/** Makes the typed array of a field, `length` cells, all in the given state. */
export function makeColumn(type: FieldType, length: number, state: 'EMPTY' | 'ABSENT'): Column {
  if (type === 'id' || type === 'text') return new Uint32Array(length).fill(TEXT[state]);
  if (type === 'time') return new Int32Array(length).fill(TIME[state]);
  if (type === 'flag' || typeof type === 'object') return new Uint8Array(length).fill(BYTE[state]);
  return new Float64Array(length).fill(NUM[state]);
}

/** Any column. */
export type Column = Uint32Array | Int32Array | Uint8Array | Float64Array;

/** The fields of a kind with their types, in the contract's order. */
export function fieldsOf(kind: RecordKind): readonly (readonly [string, FieldType])[] {
  return Object.entries(RECORD_FIELDS[kind]);
}
