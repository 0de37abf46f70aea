/** Two rows with one key: which one counts. Rule: "Keys" in the metric definitions. */
import { BYTE, fieldsOf, NUM, TEXT, TIME, type Column } from '../model/columns';
import type { Dataset } from '../model/dataset';
import { Growing } from '../model/growing';
import { DEADLINE_FIELDS, type RecordKind } from '../model/records';
import { textOf, type Texts } from '../model/texts';
import { cellAt, float64At, int32At, uint16At, uint32At } from './cells';
import { RowsByKey, type RowKey } from './rows-by-key';
import { giftRows } from './gift-rows';
import type { ShopIndex } from './shops';

/** A table of any kind with its columns by field name. */
export interface AnyTable {
  readonly kind: RecordKind;
  readonly length: number;
  readonly columns: Readonly<Record<string, Column>>;
  readonly source: Uint16Array;
  readonly row: Uint32Array;
}

/** The tables of a dataset, by kind. */
export function tablesOf(dataset: Dataset): Readonly<Record<RecordKind, AnyTable>> {
  const { orders, afterSales, reviews, agentStats, parcels } = dataset;
  return { orders, afterSales, reviews, agentStats, parcels };
}

/** What becomes of a row before the period is looked at. */
export const FATE = { KEPT: 0, DUPLICATE: 1, GIFT: 2, NO_SHOP: 3 } as const;

export interface Deduped {
  /** Per row of the table a `FATE`. */
  readonly fate: Uint8Array;
  /** Kept rows per shop, in the order of file, sheet, table and row. */
  readonly rows: readonly Uint32Array[];
  /** Duplicates that say something else than the row that counts, with the fields in which they do. */
  readonly changed: readonly ChangedRow[];
}

export interface ChangedRow {
  readonly row: number;
  readonly fields: readonly string[];
}

/** Chooses one row per shop and key. Rows of gifts and of no shop are set aside first. */
export function dedupe(
  table: AnyTable,
  dataset: Dataset,
  index: ShopIndex,
  moments: Float64Array,
  key: RowKey,
): Deduped {
  const fate = new Uint8Array(table.length);
  const shopOf = (row: number): number => int32At(index.ofSource, uint16At(table.source, row));
  const isGift = table.kind === 'orders' ? giftRows(dataset, shopOf) : () => false;
  const winners = new RowsByKey([shopOf, ...key], table.length);
  const losers = new Growing((length) => new Uint32Array(length));
  const isNewer = newer(table, dataset.strings, index, moments);
  for (let row = 0; row < table.length; row += 1) {
    fate[row] = shopOf(row) < 0 ? FATE.NO_SHOP : isGift(row) ? FATE.GIFT : FATE.KEPT;
    if (fate[row] !== FATE.KEPT) continue;
    const held = winners.claim(row);
    if (held === null) continue;
    const loser = isNewer(row, held) ? held : row;
    if (loser !== row) winners.set(row);
    fate[loser] = FATE.DUPLICATE;
    losers.push(loser);
  }
  const changed: ChangedRow[] = [];
  for (const row of losers.values) {
    const fields = differences(table, row, winners.get(row) ?? row);
    if (fields.length > 0) changed.push({ row, fields });
  }
  return { fate, rows: rowsByShop(table, fate, index), changed };
}

/** Per source the moment its data are from: the export moment in the file's name, else the newest event in the file. */
export function sourceMoments(dataset: Dataset): Float64Array {
  const ofSource = new Float64Array(dataset.sources.length).fill(TIME.EMPTY);
  for (const table of Object.values(tablesOf(dataset))) {
    for (const column of eventColumns(table)) {
      for (let row = 0; row < table.length; row += 1) {
        const time = int32At(column, row);
        const source = uint16At(table.source, row);
        if (time >= TIME.FIRST && time > float64At(ofSource, source)) ofSource[source] = time;
      }
    }
  }
  const ofFile = new Map<string, number>();
  dataset.sources.forEach(({ file }, source) => {
    ofFile.set(file, Math.max(ofFile.get(file) ?? TIME.EMPTY, float64At(ofSource, source)));
  });
  return Float64Array.from(
    dataset.sources,
    (source) => source.exportedAt ?? ofFile.get(source.file) ?? TIME.EMPTY,
  );
}

/**
 * Later export moment, then latest event, then greater canonical text; copies alike in all that by their place. Agents' figures
 * go by the text of their whole table, so that none are compared with those of another time.
 */
function newer(
  table: AnyTable,
  strings: Texts,
  index: ShopIndex,
  moments: Float64Array,
): (a: number, b: number) => boolean {
  const events = eventColumns(table);
  const tableText = table.kind === 'agentStats' ? tableTexts(table, strings) : () => '';
  return (a, b) => {
    const [sourceA, sourceB] = [uint16At(table.source, a), uint16At(table.source, b)];
    const moment = float64At(moments, sourceA) - float64At(moments, sourceB);
    if (moment !== 0) return moment > 0;
    const event = latestEvent(events, a) - latestEvent(events, b);
    if (event !== 0) return event > 0;
    const [textA, textB] = [tableText(sourceA), tableText(sourceB)];
    if (textA !== textB) return textA > textB;
    if (!isCopy(table, a, b)) {
      return canonicalText(table, strings, a) > canonicalText(table, strings, b);
    }
    const place = cellAt(index.rank, sourceA) - cellAt(index.rank, sourceB);
    return (place || cellAt(table.row, a) - cellAt(table.row, b)) < 0;
  };
}

/** Columns of things that happened; deadlines are none. */
export function eventColumns(table: AnyTable): readonly Int32Array[] {
  return fieldsOf(table.kind).flatMap(([field]) => {
    const column = table.columns[field];
    return column instanceof Int32Array && !DEADLINE_FIELDS.has(field) ? [column] : [];
  });
}

/** The latest of a row's events; EMPTY when it has none. */
export function latestEvent(events: readonly Int32Array[], row: number): number {
  let latest: number = TIME.EMPTY;
  for (const column of events) {
    const time = int32At(column, row);
    if (time >= TIME.FIRST && time > latest) latest = time;
  }
  return latest;
}

/** The row's cells in the contract's order, texts as themselves: comparable whatever the string pool looks like. */
function canonicalText(table: AnyTable, strings: Texts, row: number): string {
  return fieldsOf(table.kind)
    .map(([field, type]) => {
      const cell = cellAt(table.columns[field] ?? [], row);
      const isText = type === 'id' || type === 'text';
      return isText && cell >= TEXT.FIRST ? textOf(strings, cell) : String(cell);
    })
    .join('\u0001');
}

/** The canonical texts of all rows of a source, in their own order; made once each. */
function tableTexts(table: AnyTable, strings: Texts): (source: number) => string {
  const known = new Map<number, string>();
  return (source) => {
    const made = known.get(source);
    if (made !== undefined) return made;
    const rows = [...table.source.keys()].filter((row) => table.source[row] === source);
    const text = rows
      .map((row) => canonicalText(table, strings, row))
      .sort()
      .join('\u0002');
    known.set(source, text);
    return text;
  };
}

/** Whether two rows are alike to the last cell. */
function isCopy(table: AnyTable, a: number, b: number): boolean {
  return Object.values(table.columns).every((column) =>
    Object.is(cellAt(column, a), cellAt(column, b)),
  );
}

/** The fields in which two rows say different things; a column one of the two files does not have says nothing. */
function differences(table: AnyTable, a: number, b: number): string[] {
  return fieldsOf(table.kind).flatMap(([field, type]) => {
    const column = table.columns[field] ?? [];
    const [cellA, cellB] = [cellAt(column, a), cellAt(column, b)];
    const { ABSENT } = type === 'id' || type === 'text' ? TEXT : statesOf(column);
    const differ = !Object.is(cellA, cellB) && cellA !== ABSENT && cellB !== ABSENT;
    return differ ? [field] : [];
  });
}

function statesOf(column: ArrayLike<number>): { readonly ABSENT: number } {
  if (column instanceof Int32Array) return TIME;
  return column instanceof Uint8Array ? BYTE : NUM;
}

function rowsByShop(table: AnyTable, fate: Uint8Array, index: ShopIndex): Uint32Array[] {
  const lists = index.shops.map(() => new Growing((length) => new Uint32Array(length)));
  for (let row = 0; row < table.length; row += 1) {
    if (fate[row] === FATE.KEPT)
      lists[int32At(index.ofSource, uint16At(table.source, row))]?.push(row);
  }
  const rankOf = (row: number): number => int32At(index.rank, uint16At(table.source, row));
  const compare = (a: number, b: number): number =>
    rankOf(a) - rankOf(b) || uint32At(table.row, a) - uint32At(table.row, b);
  return lists.map(({ values }) => {
    // Rows of one file are in order, and to sort takes memory.
    const isSorted = values.every(
      (row, at) => at === 0 || compare(uint32At(values, at - 1), row) <= 0,
    );
    return isSorted ? values : values.sort(compare);
  });
}
