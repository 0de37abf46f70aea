/** The rows of a dataset that ask for something. */
import { appealLists } from '../metrics/appeals/appeal-lists';
import { keepRows } from '../metrics/kept-rows';
import { ROWS_KEPT, todayLists } from '../metrics/today/today-lists';
import type { Dataset } from '../model/dataset';
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
  dataset: Dataset,
  { from, to }: { readonly from: string | null; readonly to: string | null },
  limit = ROWS_KEPT,
): AskingRows {
  const kept = keepRows(dataset);
  const period = from === null || to === null ? { from: null, to: null } : { from, to };
  return { today: todayLists(kept, limit), appeals: appealLists(kept, period, limit) };
}
