import { BYTE, TEXT, type Column } from '../../model/columns';
import { RECORD_FIELDS } from '../../model/records';
import { saysSigned } from '../../model/signed-word';
import { LOST, parseId } from '../cells/id';
import { presentText } from '../cells/plain-text';
import { readFlags, readIds, readWords, type ColumnCells } from '../read-columns';
import { ORDER_STATUS_WORDS } from '../words/statuses';
import type { KindInput, ReadColumns } from './kind-reader';

/** Columns of orders that are not read cell by cell as they stand. */
export function readOrderColumns(input: KindInput): ReadColumns {
  const columns: Record<string, ReadColumns[string]> = {};
  const status = input.cells('status');
  if (status !== null) {
    const taught = input.meanings('orders.status');
    columns['status'] = readWords(status, RECORD_FIELDS.orders.status, ORDER_STATUS_WORDS, taught);
  }
  const isGift = input.cells('isGift');
  const orderType = input.cells('orderType');
  const giftOrderId = input.column('giftOrderId');
  if (isGift !== null) columns['gift'] = readFlags(isGift);
  else if (giftOrderId !== null)
    columns['gift'] = giftsByPrice(giftOrderId, input.column('amountPaid'));
  else if (orderType !== null) columns['gift'] = giftsByType(orderType);

  const buyerId = input.cells('buyerId');
  const { buyerKey } = input;
  if (buyerId !== null && buyerKey !== undefined) {
    columns['buyerKey'] = buyerKeys(buyerId, buyerKey, input);
  }

  const courierInfo = input.cells('courierInfo');
  if (courierInfo !== null) Object.assign(columns, splitCourierInfo(courierInfo, input));

  const logistics = input.cells('logisticsInfo');
  if (logistics !== null && input.cells('shipStatusWord') === null) {
    columns['shipStatusWord'] = signedWords(logistics, input);
  }
  return columns;
}

/** A number a platform gives a buyer: ciphertext (`##…`, `$$…`), masked names and words are none. */
const BUYER_ID = /^[\w-]{4,64}$/;
const MOBILE_NUMBER = /^1[3-9]\d{9}$/;

/** Keys of the buyers; none where the cell is no buyer's number. */
function buyerKeys(
  cells: ColumnCells,
  keyOf: (id: string) => string,
  { pool }: KindInput,
): Uint32Array {
  const known = new Map<string, number>();
  return Uint32Array.from({ length: cells.length }, (_, i) => {
    const id = parseId(cells.at(i));
    if (id === LOST || !BUYER_ID.test(id) || MOBILE_NUMBER.test(id)) return TEXT.EMPTY;
    let key = known.get(id);
    if (key === undefined) {
      key = pool.intern(keyOf(id));
      known.set(id, key);
    }
    return key;
  });
}

/** 订单类型 赠品 marks a gift; every other type is an order. */
function giftsByType(cells: ColumnCells): Uint8Array {
  return Uint8Array.from({ length: cells.length }, (_, i) =>
    presentText(cells.at(i)).includes('赠品') ? BYTE.YES : BYTE.NO,
  );
}

/**
 * A row that names a gift's order and for which nothing was paid is itself one. Orders that are named elsewhere are found
 * when all files are read.
 */
function giftsByPrice(giftOrderId: Column, amountPaid: Column | null): Uint8Array {
  return Uint8Array.from(giftOrderId, (number, i) =>
    number >= TEXT.FIRST && amountPaid?.[i] === 0 ? BYTE.YES : BYTE.NO,
  );
}

/**
 * 快递信息 holds number and courier in one cell, `SF-A-顺丰速运`: the part with Chinese letters is the courier, what stands
 * before it the number.
 */
function splitCourier(text: string): { readonly number: string; readonly courier: string } {
  const match = /^(.*?)[-\s,，/|:：]*([\p{Script=Han}][\p{Script=Han}A-Za-z()（）]*)$/u.exec(text);
  if (match === null) return { number: text, courier: '' };
  return { number: match[1] ?? '', courier: match[2] ?? '' };
}

function splitCourierInfo(cells: ColumnCells, { pool }: KindInput): ReadColumns {
  const parts = Array.from({ length: cells.length }, (_, i) =>
    splitCourier(presentText(cells.at(i))),
  );
  const numbers: ColumnCells = { ...cells, at: (i) => parts[i]?.number ?? '' };
  return {
    trackingNo: readIds(numbers, pool),
    courier: Uint32Array.from(parts, ({ courier }) => pool.intern(courier)),
  };
}

/** 物流信息 is free text with couriers' names and phones in it: all that is kept is whether it says 签收. */
function signedWords(cells: ColumnCells, { pool }: KindInput): Uint32Array {
  return Uint32Array.from({ length: cells.length }, (_, i) =>
    saysSigned(presentText(cells.at(i))) ? pool.intern('签收') : TEXT.EMPTY,
  );
}
