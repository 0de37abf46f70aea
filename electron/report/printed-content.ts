import { onlyShops } from '../../shared/checkup/only-shops';
import type { CheckupHistory } from '../../shared/history/history';
import type { CheckupDocument } from '../../shared/ipc/contract';
import type { ReportDesign } from '../../shared/report/design';
import type { Language } from '../../shared/text/local-text';
import type { PrintedContent } from './report-printer';

/** What the report of some shops (by id; all when none is named) holds. Without shops where it knows none of them. */
export function printedContent(
  document: CheckupDocument,
  shops: readonly string[],
  rest: {
    readonly history: CheckupHistory;
    readonly design: ReportDesign;
    readonly language: Language;
  },
): PrintedContent {
  const result = onlyShops(document.result, shops);
  const places = result.shops.map(({ id }) =>
    document.result.shops.findIndex((shop) => shop.id === id),
  );
  return { document: { ...document, result }, places, ...rest };
}
