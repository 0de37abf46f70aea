/** The rows of a shop that count: one per key, gifts set aside. */
import { BYTE, NUM, TEXT, TIME } from '../../../model/columns';
import { DEADLINE_FIELDS, RECORD_FIELDS, type RecordKind } from '../../../model/records';
import { UNREADABLE, type ShopFixture } from '../make-dataset';
import { ABSENT, civilSeconds, DAY, isValue, typeOf, type Cell } from './cells';

/** A record as its file says it: every field of its kind, times in civil seconds. */
export type PlainRecord = Readonly<Record<string, Cell>>;

interface PlainRow extends DatedRecord {
  /** Moment the file's data are from. */
  readonly moment: number;
  /** Canonical text of its table, where tables of the kind are taken as wholes; else ''. */
  readonly table: string;
  /** Place among the shop's rows of the kind. */
  readonly place: number;
}

/** A record with the moment its file was exported; -Infinity when the file does not say. */
export interface DatedRecord {
  readonly record: PlainRecord;
  readonly exportedAt: number;
}

/** A shop's rows by kind; null where it has no file of the kind. */
export type PlainShop = Readonly<Record<RecordKind, readonly PlainRecord[] | null>> & {
  /** The rows of agents again, with their files' moments. */
  readonly datedStats: readonly DatedRecord[];
};

type LooseRow = Readonly<Record<string, Cell | undefined>>;

/** What counts of a shop. */
export function plainShop(shop: ShopFixture): PlainShop {
  const lines = rowsOf(shop, 'orders');
  const counting = (kind: RecordKind, rows: readonly PlainRow[] | undefined) =>
    newestOfKey(kind, rows)?.map(({ record }) => record);
  const named = new Set(lines?.map(({ record }) => record['giftOrderId'] ?? null).filter(isValue));
  const isGift = ({ gift = null, orderId = null }: PlainRecord) =>
    gift === true || (isValue(orderId) && named.has(orderId));
  const orders = counting(
    'orders',
    lines?.filter(({ record }) => !isGift(record)),
  );
  const gifts = (lines ?? []).map(({ record }) => record).filter(isGift);
  const giftLines = new Set(gifts.map((line) => line['subOrderId']).filter(isValue));
  // An order or parcel that holds something bought as well is none of gifts only.
  const onlyGifts = (field: string) =>
    new Set(
      gifts
        .map((line) => line[field] ?? null)
        .filter(isValue)
        .filter((id) => orders?.every((line) => line[field] !== id) === true),
    );
  const giftOrders = onlyGifts('orderId');
  const giftParcels = onlyGifts('trackingNo');
  const afterSales = counting('afterSales', rowsOf(shop, 'afterSales'))?.filter(
    ({ orderId = null, subOrderId = null }) =>
      !(isValue(subOrderId) && giftLines.has(subOrderId)) &&
      !(isValue(orderId) && giftOrders.has(orderId)),
  );
  const parcels = counting('parcels', rowsOf(shop, 'parcels'))?.filter((parcel) => {
    const named = ordersNamed(parcel);
    const trackingNo = parcel['trackingNo'] ?? null;
    return named.length > 0
      ? !named.every((id) => giftOrders.has(id))
      : !(isValue(trackingNo) && giftParcels.has(trackingNo));
  });
  const datedStats = newestOfKey('agentStats', rowsOf(shop, 'agentStats'));
  return {
    orders: orders ?? null,
    afterSales: afterSales ?? null,
    reviews: counting('reviews', rowsOf(shop, 'reviews')) ?? null,
    agentStats: datedStats?.map(({ record }) => record) ?? null,
    datedStats: datedStats ?? [],
    parcels: parcels ?? null,
  };
}

/** The order numbers a parcel's row names. */
export function ordersNamed({ orderIds = null }: PlainRecord): readonly string[] {
  return typeof orderIds === 'string' ? orderIds.split(',') : [];
}

/** All rows of a kind; undefined without a file. A field no row of a file mentions is absent from the file. */
function rowsOf(shop: ShopFixture, kind: RecordKind): readonly PlainRow[] | undefined {
  const given = shop[kind];
  if (given === undefined) return undefined;
  const files = 'files' in given ? given.files : [{ rows: given }];
  const records = files.map(({ rows }) => {
    const loose: readonly LooseRow[] = rows;
    const present = new Set(loose.flatMap((row) => Object.keys(row)));
    return loose.map((row) =>
      Object.fromEntries(
        Object.entries(RECORD_FIELDS[kind]).map(([field, type]) => {
          const cell = row[field] ?? null;
          if (!present.has(field)) return [field, ABSENT] as const;
          return [
            field,
            type === 'time' && typeof cell === 'string' ? civilSeconds(cell) : cell,
          ] as const;
        }),
      ),
    );
  });
  let place = 0;
  return files.flatMap((file, index) => {
    const own = records[index] ?? [];
    const exported = 'exportedAt' in file ? file.exportedAt : undefined;
    const moment =
      exported === undefined
        ? Math.max(...own.map((record) => latestEvent(kind, record)))
        : civilSeconds(exported);
    const exportedAt = exported === undefined ? -Infinity : moment;
    const texts = own.map((record) => canonicalText(kind, record)).sort();
    const table = kind === 'agentStats' ? texts.join('\u0002') : '';
    return own.map((record) => ({ record, moment, exportedAt, table, place: place++ }));
  });
}

/** The latest time in a row; promises and other deadlines are no events. */
function latestEvent(kind: RecordKind, record: PlainRecord): number {
  const events = Object.entries(record)
    .filter(([field]) => typeOf(kind, field) === 'time' && !DEADLINE_FIELDS.has(field))
    .map(([, cell]) => cell)
    .filter((cell) => typeof cell === 'number');
  return Math.max(-Infinity, ...events);
}

/** One row per key: the later moment, else the later event in the row, else the greater text, of agents first that of their table; copies by their place. */
function newestOfKey(
  kind: RecordKind,
  rows: readonly PlainRow[] | undefined,
): readonly PlainRow[] | undefined {
  if (rows === undefined) return undefined;
  const order = (a: PlainRow, b: PlainRow): number =>
    compare(a.moment, b.moment) ||
    compare(latestEvent(kind, a.record), latestEvent(kind, b.record)) ||
    compare(a.table, b.table) ||
    compare(canonicalText(kind, a.record), canonicalText(kind, b.record)) ||
    b.place - a.place;
  const byKey = new Map<string, PlainRow>();
  for (const row of rows) {
    const key = JSON.stringify(keyOf(kind, row));
    const held = byKey.get(key);
    if (held === undefined || order(row, held) > 0) byKey.set(key, row);
  }
  return [...byKey.values()].sort((a, b) => a.place - b.place);
}

function compare<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function keyOf(kind: RecordKind, { record, place }: PlainRow): readonly unknown[] {
  const id = (field: string): unknown => {
    const cell = record[field] ?? null;
    return isValue(cell) ? cell : null;
  };
  const columns = (fields: readonly string[]): readonly boolean[] =>
    Object.keys(record)
      .filter((field) => !fields.includes(field))
      .map((field) => record[field] !== ABSENT);
  if (kind === 'orders')
    return id('subOrderId') === null
      ? [id('orderId'), id('productId'), id('spec')]
      : [id('subOrderId')];
  if (kind === 'afterSales') return id('afterSaleId') === null ? [place] : [id('afterSaleId')];
  if (kind === 'reviews') return [id('orderId'), id('productId'), id('time'), id('content')];
  if (kind === 'agentStats') {
    const date = record['date'] ?? null;
    // Tables of the same days with other columns complete each other: they are no copies.
    const day = typeof date === 'number' ? Math.floor(date / DAY) : null;
    return [id('agent'), day, columns(['agent', 'agentInFull', 'date', 'firstDay'])];
  }
  // A parcel may have a row for each trouble; they merge later.
  return [
    id('trackingNo'),
    id('orderIds'),
    id('exception'),
    columns(['trackingNo', 'orderIds', 'exception']),
  ];
}

/** "The greater canonical text" is not spelled out; read as: the cells as stored, in the contract's order. */
function canonicalText(kind: RecordKind, record: PlainRecord): string {
  return Object.entries(record)
    .map(([field, cell]) => stored(typeOf(kind, field), cell))
    .join('\u0001');
}

function stored(type: unknown, cell: Cell): string {
  const isText = type === 'id' || type === 'text';
  const isByte = type === 'flag' || typeof type === 'object';
  const states = isText ? TEXT : type === 'time' ? TIME : isByte ? BYTE : NUM;
  if (cell === null) return String(states.EMPTY);
  if (cell === UNREADABLE) return String(states.UNREADABLE);
  if (cell === ABSENT) return String(states.ABSENT);
  if (typeof cell === 'boolean') return String(cell ? BYTE.YES : BYTE.NO);
  if (typeof type === 'object' && type !== null && 'enum' in type && Array.isArray(type.enum))
    return String(type.enum.indexOf(cell) + 1);
  return String(cell);
}
