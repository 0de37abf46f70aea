/** What identifies a row. Rule: "Keys" in the metric definitions. Equal texts have equal indices in the string pool. */
import { NUM, TEXT, TIME, type Column, type RecordTable } from '../model/columns';
import { cellAt, int32At, uint32At } from './cells';
import type { RowKey } from './rows-by-key';
import { DAY } from './time-windows';

/** Key of an order line: its own number, else order, product and specification. */
export function orderLineKey({ columns }: RecordTable<'orders'>): RowKey {
  const own = (row: number): number => idAt(columns.subOrderId, row);
  const instead = (column: Uint32Array) => (row: number) =>
    own(row) === TEXT.EMPTY ? idAt(column, row) : TEXT.EMPTY;
  return [own, instead(columns.orderId), instead(columns.productId), instead(columns.spec)];
}

/** Key of an after-sale: its number; without one it stands for itself. */
export function afterSaleKey({ columns }: RecordTable<'afterSales'>): RowKey {
  const own = (row: number): number => idAt(columns.afterSaleId, row);
  return [own, (row) => (own(row) === TEXT.EMPTY ? row : 0)];
}

/** Key of a review: order, product, time and content. */
export function reviewKey({ columns }: RecordTable<'reviews'>): RowKey {
  const { orderId, productId, content, time } = columns;
  return [...[orderId, productId, content].map(idsOf), (row) => int32At(time, row)];
}

/**
 * Key of an agent's figures: agent (as `tellAgents` tells of each shop) and day, or first and last day (none = some time).
 * Tables of different columns (接待数据, 评价数据 of the same days) do not stand for each other.
 */
export function agentStatKey(
  table: RecordTable<'agentStats'>,
  shopOf: (row: number) => number,
): RowKey {
  const { agent: _, agentInFull: __, date, firstDay, ...figures } = table.columns;
  return [
    tellAgents(table, table.row.keys(), shopOf),
    (row) => dayAt(date, row) ?? 0,
    (row) => dayAt(firstDay, row) ?? 0,
    shapes(Object.values(figures)),
  ];
}

/** Days since 1970; null where the cell tells none. */
export function dayAt(column: Int32Array, row: number): number | null {
  const time = int32At(column, row);
  return time < TIME.FIRST ? null : Math.floor(time / DAY);
}

/**
 * What tells agents: their name, or where several of a shop's agents share it, name and account. A table without accounts
 * tells of nobody else.
 */
export function tellAgents(
  { columns: { agent, agentInFull } }: RecordTable<'agentStats'>,
  rows: Iterable<number>,
  shopOf: (row: number) => number,
): (row: number) => number {
  const known = new Map<string, number>();
  const shared = new Set<string>();
  const nameOf = (row: number): string => `${shopOf(row)} ${idAt(agent, row)}`;
  for (const row of rows) {
    const full = idAt(agentInFull, row);
    if (full === TEXT.EMPTY) continue;
    const name = nameOf(row);
    if ((known.get(name) ?? full) !== full) shared.add(name);
    known.set(name, full);
  }
  return (row) => {
    const full = idAt(agentInFull, row);
    return full !== TEXT.EMPTY && shared.has(nameOf(row)) ? full : idAt(agent, row);
  };
}

/** Key of a row of a parcel: its number, its orders and what is wrong with it; one parcel may have several rows. */
export function parcelKey({ columns }: RecordTable<'parcels'>): RowKey {
  const { trackingNo, orderIds, exception, ...times } = columns;
  return [...[trackingNo, orderIds, exception].map(idsOf), shapes(Object.values(times))];
}

/** A number for which of some columns a row's file has. */
function shapes(columns: readonly Column[]): (row: number) => number {
  return (row) =>
    columns.reduce(
      (shape, column, bit) => (isAbsent(column, cellAt(column, row)) ? shape : shape | (1 << bit)),
      0,
    );
}

function isAbsent(column: Column, cell: number): boolean {
  return cell === (column instanceof Int32Array ? TIME.ABSENT : NUM.ABSENT);
}

/** An id or text cell; nothing is nothing, whether the cell is empty or its column is not there. */
function idAt(column: Uint32Array, row: number): number {
  const cell = uint32At(column, row);
  return cell < TEXT.FIRST ? TEXT.EMPTY : cell;
}

function idsOf(column: Uint32Array): (row: number) => number {
  return (row) => idAt(column, row);
}
