import type { RecordKind } from '../../model/records';
import { foldHeader } from '../header';
import { DOUYIN_AFTER_SALES, DOUYIN_ORDERS, DOUYIN_REVIEWS, type Layout } from './douyin';

const LAYOUTS: Readonly<Record<RecordKind, readonly Layout[]>> = {
  orders: DOUYIN_ORDERS,
  afterSales: DOUYIN_AFTER_SALES,
  reviews: DOUYIN_REVIEWS,
};

/** Least share of common headers (of all headers of both) for a layout to be called by its name. */
const ALIKE = 0.8;

function likeness(headers: ReadonlySet<string>, layout: Layout): number {
  const own = layout.headers.map(foldHeader);
  const common = own.filter((header) => headers.has(header)).length;
  return common / (headers.size + own.length - common);
}

/** Name of the layout a table's headers belong to, however ordered; null when it is none of them. */
export function layoutOf(kind: RecordKind, headers: readonly string[]): string | null {
  const folded = new Set(headers.map(foldHeader).filter((header) => header !== ''));
  let best: { name: string; likeness: number } | null = null;
  for (const layout of LAYOUTS[kind]) {
    const value = likeness(folded, layout);
    if (value >= ALIKE && value > (best?.likeness ?? 0)) {
      best = { name: layout.name, likeness: value };
    }
  }
  return best?.name ?? null;
}
