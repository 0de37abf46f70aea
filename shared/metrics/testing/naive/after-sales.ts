/** After-sales as they stood at the end of the period. */
import { saysSigned } from '../../../model/signed-word';
import type { Platform } from '../../../model/platform';
import { ABSENT, happened, isValue, type Cell } from './cells';
import type { Order } from './orders';
import type { PlainShop } from './rows';

export interface AfterSale {
  readonly apply: number;
  /** The order it belongs to, null when no file has it. */
  readonly order: Order | null;
  readonly orderId: Cell;
  readonly type: Cell;
  readonly status: Cell;
  readonly agree: Cell<number>;
  readonly finish: Cell<number>;
  /** When the money went back: finish, else the merchant's refund. */
  readonly done: Cell<number>;
  readonly returnShip: Cell<number>;
  readonly reasonClass: Cell;
  readonly arbitrated: Cell;
  readonly liable: Cell;
  readonly saysSigned: boolean;
}

/** The after-sales that were applied for by the end. */
export function plainAfterSales(
  shop: PlainShop,
  orders: readonly Order[],
  platform: Platform,
  end: number,
): readonly AfterSale[] {
  const byId = new Map(orders.map((order) => [order.id, order]));
  const ofLine = new Map<Cell, Order>();
  for (const { subOrderId = null, orderId = null } of shop.orders ?? []) {
    const order = typeof orderId === 'string' ? byId.get(orderId) : undefined;
    if (order !== undefined && isValue(subOrderId)) ofLine.set(subOrderId, order);
  }
  return (shop.afterSales ?? []).flatMap((record): AfterSale[] => {
    const cell = (field: string): Cell => record[field] ?? null;
    const time = (field: string): Cell<number> => {
      const told = cell(field);
      return happened(typeof told === 'string' || typeof told === 'boolean' ? null : told, end);
    };
    const apply = time('applyTime');
    if (!isValue(apply)) return [];
    const orderId = cell('orderId');
    const order =
      (typeof orderId === 'string' ? byId.get(orderId) : undefined) ??
      ofLine.get(cell('subOrderId')) ??
      null;
    const word = cell('shipStatusWord');
    const finish = cell('finishTime');
    const refund = cell('merchantRefundTime');
    const done = finish === null || finish === ABSENT ? refund : finish;
    const closed = cell('closeTime');
    const status = cell('status');
    const type = cell('type');
    // The time of the outcome decides: later than the end, nothing had come of it yet.
    const ended = status !== 'success' && isValue(closed) ? closed : done;
    const isLater = typeof ended === 'number' && ended > end && isValue(status);
    const unshipped =
      order !== null &&
      (order.everShipped === null || (isValue(order.everShipped) && order.everShipped > apply));
    return [
      {
        apply,
        order,
        orderId,
        type:
          platform === 'kuaishou' && type === 'refund_only' && unshipped
            ? 'refund_before_ship'
            : type,
        status: isLater ? 'pending' : status,
        agree: time('agreeTime'),
        finish: time('finishTime'),
        done: happened(typeof done === 'number' || !isValue(done) ? done : null, end),
        returnShip: time('returnShipTime'),
        reasonClass: cell('reasonClass'),
        arbitrated: cell('arbitrated'),
        liable: cell('liable'),
        saysSigned: typeof word === 'string' && saysSigned(word),
      },
    ];
  });
}
