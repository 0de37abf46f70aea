/** The rows of a dataset that ask for something. */
import { appealLists } from '../metrics/appeals/appeal-lists';
import type { KeptRows } from '../metrics/kept-rows';
import { maybePeriod } from '../model/period';
import { ROWS_KEPT, todayLists } from '../metrics/today/today-lists';
import type { AppealList, TodayList } from './schema-rows';

export interface AskingRows {
  readonly today: readonly TodayList[];
  readonly appeals: readonly AppealList[];
}

/**
 * What must be handled today, whatever the period, and what of the period may be contested. `limit` = items per list, all are
 * counted.
 */
export function askingRows(
  kept: KeptRows,
  days: Parameters<typeof maybePeriod>[0],
  limit = ROWS_KEPT,
): AskingRows {
  const period = maybePeriod(days);
  // First those of the period: its views are still at hand.
  const appeals = appealLists(kept, period, limit);
  return { today: todayLists(kept, limit), appeals };
}
