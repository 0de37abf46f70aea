/** Which order lines are gifts. */
import { BYTE, TEXT } from '../model/columns';
import type { Dataset } from '../model/dataset';
import { byteAt, uint32At } from './cells';

/**
 * Tells gifts among the rows of orders: those that say so, and those whose order another row of the shop, of whatever file,
 * names as a gift's.
 *
 * @param shopOf index of a row's shop
 */
export function giftRows(
  { orders: { columns, length } }: Dataset,
  shopOf: (row: number) => number,
): (row: number) => boolean {
  const { gift, orderId, giftOrderId } = columns;
  const named = new Map<number, Set<number>>();
  for (let row = 0; row < length; row += 1) {
    const number = uint32At(giftOrderId, row);
    if (number < TEXT.FIRST) continue;
    const shop = shopOf(row);
    const ofShop = named.get(shop) ?? new Set();
    named.set(shop, ofShop.add(number));
  }
  return (row) =>
    byteAt(gift, row) === BYTE.YES || named.get(shopOf(row))?.has(uint32At(orderId, row)) === true;
}
