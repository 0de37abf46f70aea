/** The period a check-up covers when none is chosen, and where each shop's data end. */
import { TIME } from '../model/columns';
import type { Dataset } from '../model/dataset';
import type { MaybePeriod } from '../model/period';
import type { RecordKind } from '../model/records';
import { int32At } from './cells';
import { periodEndingAt, secondOfDate, WINDOW_DAYS } from './time-windows';

/** Time of the primary event of a row: payment (order time without a pay-time column), application, review, chats; parcels have none. */
export function primaryTime(dataset: Dataset, kind: RecordKind, row: number): number {
  if (kind === 'afterSales') return int32At(dataset.afterSales.columns.applyTime, row);
  if (kind === 'reviews') return int32At(dataset.reviews.columns.time, row);
  if (kind === 'agentStats') return int32At(dataset.agentStats.columns.date, row);
  if (kind === 'parcels') return TIME.EMPTY;
  const pay = int32At(dataset.orders.columns.payTime, row);
  return pay === TIME.ABSENT ? int32At(dataset.orders.columns.orderTime, row) : pay;
}

/** When a row began: the order time of an order where it is known, else the primary event. */
export function beginTime(dataset: Dataset, kind: RecordKind, row: number): number {
  const placed = kind === 'orders' ? int32At(dataset.orders.columns.orderTime, row) : TIME.EMPTY;
  return placed >= TIME.FIRST ? placed : primaryTime(dataset, kind, row);
}

/** The newest primary event of some rows; null when none has one. */
export function newestPrimary(
  dataset: Dataset,
  kind: RecordKind,
  rows: Uint32Array,
): number | null {
  let newest: number = TIME.EMPTY;
  if (kind === 'parcels') return null;
  for (const row of rows) {
    const time = primaryTime(dataset, kind, row);
    if (time >= TIME.FIRST && time > newest) newest = time;
  }
  return newest === TIME.EMPTY ? null : newest;
}

/**
 * The 30 days that end on the newest primary event day of all, or on the day a person said typed or pasted figures are of
 * when that is later. Without any, those that end on the newest official score; where nothing has a day (undated tables), none.
 */
export function defaultPeriod(newest: readonly (number | null)[], dataset: Dataset): MaybePeriod {
  const { values, officialScores } = dataset;
  const said = [...values, ...officialScores].filter(({ origin }) => origin !== 'table');
  const events = [...newest.filter((time) => time !== null), ...daysOf(said)];
  const times = events.length > 0 ? events : daysOf(officialScores);
  if (times.length === 0) return { from: null, to: null };
  return periodEndingAt(
    times.reduce((a, b) => Math.max(a, b)),
    WINDOW_DAYS,
  );
}

function daysOf(given: readonly { readonly date: string | null }[]): readonly number[] {
  return given.flatMap(({ date }) => (date === null ? [] : [secondOfDate(date)]));
}
