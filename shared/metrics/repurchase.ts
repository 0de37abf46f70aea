/** Buyers who come back. Definition: "Metrics" in the metric definitions. */
import { TEXT, TIME } from '../model/columns';
import { missing, type Measured } from './accumulate';
import { int32At, numbersByText, uint32At } from './cells';
import { beginTime } from './default-period';
import { PAID } from './metrics-orders';
import { requireColumns, requireKinds } from './requirements';
import type { ShopView } from './shop-view';
import { DAY, secondOfDay } from './time-windows';

/** Days that end with the period, whatever its length. */
const WINDOW = 90 * DAY;

/**
 * 90天复购率: buyers with two or more paid orders in the 90 days to the end of the period, of those with one. Orders of which no
 * buyer is told are left out. `lowerBound` where the order files begin later than those days: who bought before them
 * would count as well. A buyer has no day, so there is no series.
 */
export function repurchaseRate90(view: ShopView): Measured {
  const needs = requireColumns(view, [PAID, ['orders', 'buyerKey']]);
  const lacking = requireKinds(view, 'orders') ?? needs;
  if (lacking !== null) return missing(lacking);
  const { orders, frame } = view;
  const buyers = buyersOfOrders(view);
  const bought = numbersByText(view.dataset.strings);
  let numerator = 0;
  let denominator = 0;
  for (let order = 0; order < orders.length; order += 1) {
    const paid = int32At(orders.paid, order);
    const buyer = uint32At(buyers, order);
    if (buyer < TEXT.FIRST || paid < Math.max(frame.end - WINDOW, TIME.FIRST)) continue;
    if (paid >= frame.end) continue;
    const before = Math.max(int32At(bought, buyer), 0);
    bought[buyer] = before + 1;
    if (before === 0) denominator += 1;
    if (before === 1) numerator += 1;
  }
  if (denominator === 0) return missing('noRows');
  return {
    ...missing(coversWindow(view) ? 'ok' : 'lowerBound'),
    value: numerator / denominator,
    numerator,
    denominator,
    origin: 'computed',
  };
}

/** The buyer each order's lines name first. */
function buyersOfOrders({ dataset, rows, orders }: ShopView): Uint32Array {
  const { buyerKey } = dataset.orders.columns;
  const buyers = new Uint32Array(orders.length);
  rows.orders.forEach((row, line) => {
    const order = int32At(orders.ofLine, line);
    const buyer = uint32At(buyerKey, row);
    if (uint32At(buyers, order) < TEXT.FIRST && buyer >= TEXT.FIRST) buyers[order] = buyer;
  });
  return buyers;
}

/** Whether the order files reach back to the first of the days. */
function coversWindow({ dataset, rows, frame }: ShopView): boolean {
  return rows.orders.some((row) => {
    const time = beginTime(dataset, 'orders', row);
    return time >= TIME.FIRST && time - secondOfDay(time) <= frame.end - WINDOW;
  });
}
