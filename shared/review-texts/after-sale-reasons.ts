/** Why buyers ask for after-sales, by class of their reason. */
import type { ReasonResult } from '../checkup/schema-texts';
import { cellAt, textAt } from '../metrics/cells';
import { evidenceOf, type ShopView } from '../metrics/shop-view';
import { compareText } from '../metrics/shops';
import { inPeriod, type Frame } from '../metrics/time-windows';
import { clipText } from '../model/clip-text';
import { maskPersonal } from '../model/mask-personal';
import { REASON_CLASS, type ReasonClass } from '../model/records';
import { productNames } from './product-names';

const MOST_WORDS = 3;
const MOST_PRODUCTS = 5;
const MOST_ROWS = 3;
/** UTF-16 units of a reason that are shown. */
const LONGEST = 40;

interface Reason {
  readonly reason: ReasonClass;
  /** Indices into the shop's after-sales. */
  readonly cases: number[];
  before: number;
}

/** Orders rows, the same whatever the order of files. */
export type PlaceOf = (table: 'afterSales' | 'reviews', row: number) => number;

/**
 * Reasons of the after-sales applied for in the period, the most frequent first; those whose class is not known are left out.
 * @param before days to count too; null where there are none to compare with
 */
export function afterSaleReasons(
  view: ShopView,
  frame: Frame,
  before: Frame | null,
  placeOf: PlaceOf,
): readonly ReasonResult[] {
  const { afterSales, dataset } = view;
  const { columns } = dataset.afterSales;
  const reasons = new Map<ReasonClass, Reason>();
  afterSales.apply.forEach((time, at) => {
    const reason = REASON_CLASS[cellAt(columns.reasonClass, cellAt(afterSales.row, at)) - 1];
    if (reason === undefined) return;
    const entry = reasons.get(reason) ?? { reason, cases: [], before: 0 };
    reasons.set(reason, entry);
    if (inPeriod(frame, time)) entry.cases.push(at);
    if (before !== null && inPeriod(before, time)) entry.before += 1;
  });
  const nameOf = productNames(view);
  return REASON_CLASS.flatMap((reason): readonly ReasonResult[] => {
    const entry = reasons.get(reason);
    if (entry === undefined || (entry.cases.length === 0 && entry.before === 0)) return [];
    const { cases } = entry;
    const products = cases.map((at) => nameOf(cellAt(view.products.ofAfterSale, at)));
    const words = cases.map((at) => {
      const text = textAt(dataset.strings, cellAt(columns.reason, cellAt(afterSales.row, at)));
      return text === null ? null : clipText(maskPersonal(text), LONGEST);
    });
    return [
      {
        reason,
        count: cases.length,
        before: before === null ? null : entry.before,
        words: mostFrequent(words, MOST_WORDS).map(([text, count]) => ({ text, count })),
        products: mostFrequent(products, MOST_PRODUCTS).map(([product, count]) => ({
          product,
          count,
        })),
        rows: rowsOf(view, cases, placeOf),
      },
    ];
  }).sort((a, b) => b.count - a.count);
}

/** The newest rows. */
function rowsOf(view: ShopView, cases: readonly number[], placeOf: PlaceOf): ReasonResult['rows'] {
  const { afterSales, dataset } = view;
  const { reason } = dataset.afterSales.columns;
  const rowOf = (at: number): number => cellAt(afterSales.row, at);
  const timeOf = (at: number): number => cellAt(afterSales.apply, at);
  return cases
    .toSorted(
      (a, b) =>
        timeOf(b) - timeOf(a) || placeOf('afterSales', rowOf(a)) - placeOf('afterSales', rowOf(b)),
    )
    .slice(0, MOST_ROWS)
    .map((at) =>
      evidenceOf(dataset.afterSales, dataset.strings, rowOf(at), {
        value: null,
        text: cellAt(reason, rowOf(at)),
        time: timeOf(at),
      }),
    );
}

/** Values with how often they come, the most frequent first; nulls do not count. */
function mostFrequent(
  values: readonly (string | null)[],
  most: number,
): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const value of values) {
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || compareText(a, b)).slice(0, most);
}
