import { BYTE } from '../../model/columns';
import { RECORD_FIELDS } from '../../model/records';
import { saysSigned } from '../../model/signed-word';
import { presentText } from '../cells/plain-text';
import {
  byteOf,
  meaningOf,
  readFlags,
  readWords,
  type ColumnCells,
  type Meanings,
} from '../read-columns';
import type { TextPool } from '../text-pool';
import { reasonClass } from '../words/reasons';
import {
  AFTER_SALE_STATUS_WORDS,
  AFTER_SALE_TYPE_WORDS,
  LIABLE_WORDS,
  NOT_ARBITRATED,
} from '../words/statuses';
import type { KindInput, ReadColumns } from './kind-reader';

const FIELDS = RECORD_FIELDS.afterSales;

/** Columns of after-sales that are not read cell by cell as they stand. */
export function readAfterSaleColumns(input: KindInput): ReadColumns {
  const columns: Record<string, ReadColumns[string]> = {};
  const type = input.cells('type');
  const needReturn = input.cells('needReturn');
  if (type !== null) {
    columns['type'] = settleRefundOnly(
      readWords(type, FIELDS.type, AFTER_SALE_TYPE_WORDS, input.meanings('afterSales.type')),
      type,
      input.cells('shipStatusWord'),
    );
  } else if (needReturn !== null) {
    columns['type'] = settleRefundOnly(
      typesByReturn(needReturn),
      needReturn,
      input.cells('shipStatusWord'),
    );
  }
  const logistics = input.cells('logisticsInfo');
  if (logistics !== null) {
    columns['shipStatusWord'] = shipStatus(input.cells('shipStatusWord'), logistics, input.pool);
  }
  const status = input.cells('status');
  if (status !== null) {
    const taught = input.meanings('afterSales.status');
    columns['status'] = readWords(status, FIELDS.status, AFTER_SALE_STATUS_WORDS, taught);
  }
  const reason = input.cells('reason');
  const tag = input.cells('reasonTag');
  if (reason !== null || tag !== null) {
    const taught = input.meanings('afterSales.reasonClass');
    columns['reasonClass'] = reasonClasses(input.length, reason, tag, taught);
  }

  const arbitrated = input.cells('arbitrated');
  if (arbitrated !== null) columns['arbitrated'] = arbitrations(arbitrated);
  const liable = input.cells('liable');
  if (liable !== null) {
    const taught = input.meanings('afterSales.liable');
    columns['liable'] = readWords(liable, FIELDS.liable, LIABLE_WORDS, taught);
  }
  return columns;
}

/** 商品发货状态 only says whether goods left (未发货, 已发货): where 发货物流状态 says they were signed for, its word counts. */
function shipStatus(ship: ColumnCells | null, logistics: ColumnCells, pool: TextPool): Uint32Array {
  return Uint32Array.from({ length: logistics.length }, (_, i) => {
    const word = presentText(logistics.at(i));
    return pool.intern(saysSigned(word) ? word : presentText(ship?.at(i)));
  });
}

/** Taobao says instead of a type whether the goods have to come back. */
function typesByReturn(cells: ColumnCells): Uint8Array {
  return readFlags(cells).map((flag) => {
    if (flag === BYTE.YES) return byteOf(FIELDS.type, 'return_refund');
    return flag === BYTE.NO ? byteOf(FIELDS.type, 'refund_only') : flag;
  });
}

/** A bare 仅退款 of goods that had not left is a refund before shipping. */
function settleRefundOnly(
  types: Uint8Array,
  words: ColumnCells,
  shipStatus: ColumnCells | null,
): Uint8Array {
  if (shipStatus === null) return types;
  const refundOnly = byteOf(FIELDS.type, 'refund_only');
  const beforeShip = byteOf(FIELDS.type, 'refund_before_ship');
  return types.map((type, i) => {
    const bare = type === refundOnly && !presentText(words.at(i)).includes('已发货');
    return bare && /未发货|待发货/.test(presentText(shipStatus.at(i))) ? beforeShip : type;
  });
}

/** Every after-sale has a class; without any reason it is `other`, and so is one nothing is known of, which is reported once. */
function reasonClasses(
  length: number,
  reason: ColumnCells | null,
  tag: ColumnCells | null,
  taught: Meanings,
): Uint8Array {
  const known = new Map<string, number>();
  return Uint8Array.from({ length }, (_, i) => {
    const words = [presentText(reason?.at(i)), presentText(tag?.at(i))] as const;
    const key = words.join('\n');
    let byte = known.get(key);
    if (byte === undefined) {
      const [said] = words;
      const found = meaningOf(taught, FIELDS.reasonClass, said) ?? reasonClass(...words);
      if (found === null) reason?.report(i, 'unknownWord');
      byte = byteOf(FIELDS.reasonClass, found ?? 'other');
      known.set(key, byte);
    }
    return byte;
  });
}

/** 仲裁状态: nothing and the words of "none" mean no, any other word that the platform stepped in. */
function arbitrations(cells: ColumnCells): Uint8Array {
  return Uint8Array.from({ length: cells.length }, (_, i) => {
    const word = presentText(cells.at(i));
    return word === '' || NOT_ARBITRATED.has(word) ? BYTE.NO : BYTE.YES;
  });
}
