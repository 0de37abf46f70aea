/** Orders put together from their lines, as they stood at the end of the period. */
import { saysSigned } from '../../../model/signed-word';
import { UNREADABLE } from '../make-dataset';
import { ABSENT, DAY, happened, HOUR, isValue, type Cell } from './cells';
import { ordersNamed, type PlainShop, type PlainRecord } from './rows';

export interface Order {
  readonly id: string;
  /** When it counts among the paid orders (later than the end: not yet); null when it was not paid. */
  readonly paidAt: number | null;
  /** The pay time itself. */
  readonly pay: Cell<number>;
  readonly promise: Cell<number>;
  /** Shipped and picked up by the end. */
  readonly ship: Cell<number>;
  readonly pickup: Cell<number>;
  /** Shipped at any time. */
  readonly everShipped: Cell<number>;
  /** Signed and completed at any time. */
  readonly sign: Cell<number>;
  readonly complete: Cell<number>;
  readonly expected: Cell<number>;
  /** No line remains: all were closed before they were shipped. */
  readonly cancelled: Cell<boolean>;
  /** A line is of a file without a status column. */
  readonly noStatus: boolean;
  /** null = cannot be told. */
  readonly completed: boolean | null;
  readonly closed: boolean;
  readonly saysSigned: boolean;
  /** null = the promise cannot be read. */
  readonly presale: boolean | null;
  /** Whose it is; null when no line says. */
  readonly buyer: string | null;
  /** When its first line was placed, else paid; null when neither is known. */
  readonly began: number | null;
}

interface Parcels {
  readonly rows: readonly PlainRecord[];
  readonly knownOrders: ReadonlySet<string>;
}

const PAID = new Set<Cell>(['to_ship', 'shipped', 'completed']);

/** All orders of a shop. */
export function plainOrders(shop: PlainShop, end: number): readonly Order[] {
  const lines = new Map<string, PlainRecord[]>();
  for (const line of shop.orders ?? []) {
    const { orderId = null } = line;
    if (typeof orderId === 'string') lines.set(orderId, [...(lines.get(orderId) ?? []), line]);
  }
  const parcels = { rows: shop.parcels ?? [], knownOrders: new Set(lines.keys()) };
  return [...lines].map(([id, own]) => order(id, own, parcels, end));
}

/**
 * Readings where the text is silent: a line that is unknown makes its order unknown, even where another line would settle
 * it; lines closed after they shipped hold neither signing nor completion up; the delivery date expected is the earliest.
 */
function order(id: string, lines: readonly PlainRecord[], parcels: Parcels, end: number): Order {
  const remaining = lines.filter((line) => !isCancelled(line));
  const used = remaining.length > 0 ? remaining : lines;
  const open = used.filter((line) => line['status'] !== 'closed');
  const times = (of: readonly PlainRecord[], field: string) =>
    of.map((line) => asTime(line[field] ?? null));
  const ofOpen = (field: string) =>
    latest(
      used
        .filter((line) => line['status'] !== 'closed' || (line[field] ?? null) !== null)
        .map((line) => asTime(line[field] ?? null)),
    );
  const own = remaining.length > 0 ? ownParcels(id, lines, parcels) : [];
  const orParcels = (told: Cell<number>, field: string): Cell<number> =>
    completedBy(told, own, field);
  const pay = earliest(times(used, 'payTime'));
  const promise = earliest(times(used, 'promiseShipTime'));
  const ship = orParcels(latest(times(used, 'shipTime')), 'shipTime');
  const complete = ofOpen('completeTime');
  const noStatus = lines.some((line) => line['status'] === ABSENT);
  return {
    id,
    pay,
    paidAt: paidAt(lines, pay),
    promise,
    ship: happened(ship, end),
    everShipped: ship,
    pickup: happened(orParcels(latest(times(used, 'pickupTime')), 'pickupTime'), end),
    sign: orParcels(ofOpen('signTime'), 'signTime'),
    complete,
    expected: earliest(times(used, 'expectedDeliveryTime')),
    cancelled: lines.some((line) => line['status'] === 'closed' && line['shipTime'] === ABSENT)
      ? ABSENT
      : remaining.length === 0,
    noStatus,
    completed: isCompleted(complete, open, noStatus, end),
    closed: lines.every((line) => line['status'] === 'closed'),
    saysSigned:
      isAllCompleted(open) ||
      lines.some(
        ({ shipStatusWord = null }) =>
          typeof shipStatusWord === 'string' && saysSigned(shipStatusWord),
      ),
    buyer: lines.map((line) => line['buyerKey']).find((key) => typeof key === 'string') ?? null,
    began: least(
      lines.map(({ orderTime = null, payTime = null }) =>
        typeof orderTime === 'number' ? orderTime : payTime,
      ),
    ),
    presale:
      promise === UNREADABLE ? null : isValue(pay) && isValue(promise) && promise > pay + 72 * HOUR,
  };
}

function least(cells: readonly Cell[]): number | null {
  const times = cells.filter((cell) => typeof cell === 'number');
  return times.length === 0 ? null : Math.min(...times);
}

function asTime(cell: Cell): Cell<number> {
  return typeof cell === 'string' || typeof cell === 'boolean' ? null : cell;
}

/** Closed without ship time; one that cannot be read, or lies after the end, is a ship time all the same. */
function isCancelled(line: PlainRecord): boolean {
  return line['status'] === 'closed' && line['shipTime'] === null;
}

/** The time decides; where the order has none the word of every line that is not closed does. */
function isCompleted(
  complete: Cell<number>,
  open: readonly PlainRecord[],
  noStatus: boolean,
  end: number,
): boolean | null {
  if (complete === UNREADABLE) return null;
  if (isValue(complete)) return complete <= end;
  if (complete === ABSENT && noStatus) return null;
  return isAllCompleted(open);
}

function isAllCompleted(open: readonly PlainRecord[]): boolean {
  return open.length > 0 && open.every((line) => line['status'] === 'completed');
}

/** The state of cells of which one is unknown: unreadable before absent. */
function unknownOf(cells: readonly Cell<number>[]): typeof UNREADABLE | typeof ABSENT | undefined {
  return cells.includes(UNREADABLE) ? UNREADABLE : cells.includes(ABSENT) ? ABSENT : undefined;
}

/** The latest of all; nothing as long as one has nothing. */
function latest(cells: readonly Cell<number>[]): Cell<number> {
  const values = cells.filter(isValue);
  return (
    unknownOf(cells) ??
    (values.length < cells.length || values.length === 0 ? null : Math.max(...values))
  );
}

/** The earliest of those that have one. */
function earliest(cells: readonly Cell<number>[]): Cell<number> {
  const values = cells.filter(isValue);
  return unknownOf(cells) ?? (values.length === 0 ? null : Math.min(...values));
}

/** Paid = a pay time; without such a column by the status of a line, dated by that line's order time. */
function paidAt(lines: readonly PlainRecord[], pay: Cell<number>): number | null {
  if (pay !== ABSENT) return isValue(pay) ? pay : null;
  const paid = lines.filter(({ status = null }) => PAID.has(status));
  const placed = earliest(paid.map(({ orderTime = null }) => asTime(orderTime)));
  return isValue(placed) ? placed : null;
}

/** The parcels of an order, each with its rows: those that name it; those that name no order we know by tracking number. */
function ownParcels(
  id: string,
  lines: readonly PlainRecord[],
  { rows, knownOrders }: Parcels,
): readonly (readonly PlainRecord[])[] {
  const numbers = new Set(rows.map(({ trackingNo = null }) => trackingNo).filter(isValue));
  return [...numbers]
    .map((number) => rows.filter(({ trackingNo }) => trackingNo === number))
    .filter((own) => {
      const named = own.flatMap(ordersNamed).filter((other) => knownOrders.has(other));
      return named.length > 0
        ? named.includes(id)
        : lines.some(({ trackingNo }) => trackingNo === own[0]?.['trackingNo']);
    });
}

/**
 * What the order file does not tell its parcels may: all of them, the latest. A parcel left and was picked up when the
 * first of its rows says so, and arrived with the last.
 */
function completedBy(
  told: Cell<number>,
  parcels: readonly (readonly PlainRecord[])[],
  field: string,
): Cell<number> {
  if (isValue(told) || parcels.length === 0) return told;
  const merged = parcels.map((rows): Cell<number> => {
    const cells = rows.map((row) => asTime(row[field] ?? null));
    const values = cells.filter(isValue);
    if (values.length > 0) return field === 'signTime' ? Math.max(...values) : Math.min(...values);
    if (cells.includes(UNREADABLE)) return UNREADABLE;
    return cells.includes(null) ? null : ABSENT;
  });
  const all = latest(merged);
  return isValue(all) || told === ABSENT ? all : told;
}

/** Where a clock that rests at night starts: 18:00 to 06:00 for payments, 23:00 to 08:00 for applications. */
export function clockStart(seconds: number, clock: 'pay' | 'apply'): number {
  const midnight = Math.floor(seconds / DAY) * DAY;
  const time = seconds - midnight;
  const [rest, work] = clock === 'pay' ? [18 * HOUR, 6 * HOUR] : [23 * HOUR, 8 * HOUR];
  if (time >= rest) return midnight + DAY + work;
  return time < work ? midnight + work : seconds;
}
