/** What identifies a row. Rule: "Keys" in the metric definitions. Equal texts have equal indices in the string pool. */
import { NUM, TEXT, TIME, type Column, type RecordTable } from '../model/columns';
import { cellAt } from './cells';
import { DAY } from './time-windows';

/** Numbers for pairs of numbers below 2^26, so that a key of several parts becomes one number. */
export function pairIds(): (a: number, b: number) => number {
  const ids = new Map<number, number>();
  return (a, b) => {
    const pair = a * 0x4000000 + b;
    const known = ids.get(pair);
    if (known !== undefined) return known;
    ids.set(pair, ids.size);
    return ids.size - 1;
  };
}

/** Key of an order line: its own number, else order, product and specification. */
export function orderLineKeys({ columns }: RecordTable<'orders'>): (row: number) => number {
  const product = pairIds();
  const line = pairIds();
  return (row) => {
    const own = cellAt(columns.subOrderId, row);
    if (own >= TEXT.FIRST) return own;
    const inOrder = product(idAt(columns.orderId, row), idAt(columns.productId, row));
    return -1 - line(inOrder, idAt(columns.spec, row));
  };
}

/** Key of an after-sale: its number. */
export function afterSaleKeys({
  columns,
}: RecordTable<'afterSales'>): (row: number) => number | null {
  return (row) => {
    const own = cellAt(columns.afterSaleId, row);
    return own >= TEXT.FIRST ? own : null;
  };
}

/** Key of a review: order, product, time and content. */
export function reviewKeys({ columns }: RecordTable<'reviews'>): (row: number) => number {
  const [product, content, high, low] = [pairIds(), pairIds(), pairIds(), pairIds()];
  return (row) => {
    const inOrder = product(idAt(columns.orderId, row), idAt(columns.productId, row));
    const said = content(inOrder, idAt(columns.content, row));
    const time = cellAt(columns.time, row) - TIME.EMPTY;
    return low(high(said, Math.floor(time / 0x10000)), time % 0x10000);
  };
}

/**
 * Key of an agent's figures: agent and day (none = the time of the file). Tables of different columns (接待数据, 评价数据 of
 * the same days) do not stand for each other.
 */
export function agentStatKeys({ columns }: RecordTable<'agentStats'>): (row: number) => number {
  const [dated, shaped] = [pairIds(), pairIds()];
  const { agent, date, ...figures } = columns;
  const shape = shapes(Object.values(figures));
  return (row) => {
    const time = cellAt(date, row);
    const day = time < TIME.FIRST ? 0 : Math.floor(time / DAY);
    return shaped(dated(idAt(agent, row), day), shape(row));
  };
}

/** Key of a row of a parcel: its number, its orders and what is wrong with it; one parcel may have several rows. */
export function parcelKeys({ columns }: RecordTable<'parcels'>): (row: number) => number {
  const [ordered, excepted, shaped] = [pairIds(), pairIds(), pairIds()];
  const { trackingNo, orderIds, exception, ...times } = columns;
  const shape = shapes(Object.values(times));
  return (row) => {
    const parcel = ordered(idAt(trackingNo, row), idAt(orderIds, row));
    return shaped(excepted(parcel, idAt(exception, row)), shape(row));
  };
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
  const cell = cellAt(column, row);
  return cell < TEXT.FIRST ? TEXT.EMPTY : cell;
}
