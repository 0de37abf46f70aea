/** Rows that count against a shop and may be contested, per shop and reason. */
import { APPEAL_KINDS } from '../../checkup/row-kinds';
import type { AppealList } from '../../checkup/schema-rows';
import type { MaybePeriod } from '../../model/period';
import { METRICS } from '../catalogue';
import { cellAt, textAt } from '../cells';
import { tablesOf } from '../dedupe';
import { viewKept, type KeptRows } from '../kept-rows';
import { shownText } from '../shown-text';
import { frameOf, stampOf } from '../time-windows';
import { ROWS_KEPT } from '../today/today-lists';
import type { Contested } from './contested';
import { contestedAfterSales } from './contested-after-sales';
import { contestedReviews } from './contested-reviews';

/**
 * The lists of every shop, in the order of shops and kinds, those without a row left out; the same whatever the order of
 * files and rows (but for source indices). Only rows that a metric of the period counts. `limit` = items kept per list, all
 * are counted.
 */
export function appealLists(
  kept: KeptRows,
  period: MaybePeriod,
  limit = ROWS_KEPT,
): readonly AppealList[] {
  if (period.from === null) return [];
  const frame = frameOf(period);
  return kept.shops.flatMap((shop) => {
    const view = viewKept(kept, shop, frame);
    const all = [...contestedAfterSales(view), ...contestedReviews(view)];
    return APPEAL_KINDS.flatMap((kind): readonly AppealList[] => {
      const rows = all.filter((one) => one.kind === kind);
      if (rows.length === 0) return [];
      const counted = new Set(rows.flatMap(({ metrics }) => metrics));
      return [
        {
          shop: shop.id,
          kind,
          metrics: METRICS.map(({ id }) => id).filter((id) => counted.has(id)),
          total: rows.length,
          items: rows
            .toSorted((a, b) => newestFirst(kept, a, b))
            .slice(0, limit)
            .map((one) => makeItem(kept, one)),
        },
      ];
    });
  });
}

/** Newest first, then by place; all rows of a kind are of one table. */
function newestFirst({ dataset, index }: KeptRows, a: Contested, b: Contested): number {
  const { source, row } = tablesOf(dataset)[a.table];
  const rankOf = (one: Contested): number => cellAt(index.rank, cellAt(source, one.row));
  return b.time - a.time || rankOf(a) - rankOf(b) || cellAt(row, a.row) - cellAt(row, b.row);
}

function makeItem({ dataset }: KeptRows, one: Contested): AppealList['items'][number] {
  const { source, row } = tablesOf(dataset)[one.table];
  const text = (cell: number): string | null => textAt(dataset.strings, cell);
  return {
    source: cellAt(source, one.row),
    row: cellAt(row, one.row),
    id: text(one.id),
    order: text(one.order),
    product: text(one.product),
    text: shownText(dataset.strings, one.text),
    time: stampOf(one.time),
  };
}
