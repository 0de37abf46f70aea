/** What identifies a row. Rule: "Keys" in the metric definitions. Equal texts have equal indices in the string pool. */
import { TEXT, TIME, type RecordTable } from '../model/columns';
import { cellAt } from './cells';

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

/** An id or text cell; nothing is nothing, whether the cell is empty or its column is not there. */
function idAt(column: Uint32Array, row: number): number {
  const cell = cellAt(column, row);
  return cell < TEXT.FIRST ? TEXT.EMPTY : cell;
}
