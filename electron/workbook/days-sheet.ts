/** Our score of every 30-day window beside the platform's own of that day. */
import type { CheckupResult, ShopResult } from '../../shared/checkup/schema';
import type { HistoryDay } from '../../shared/checkup/schema-official';
import { gainFigure, scoreFigure } from './figure';
import { momentContent } from './moment';
import { tableSheet, type Column, type SheetPlan } from './sheet';
import type { Words } from './words';

interface Row {
  readonly shop: ShopResult;
  readonly day: HistoryDay;
}

/** Shop and day stay in sight. */
const FROZEN_COLUMNS = 2;

/** The sheet 每日得分. */
export function daysSheet(result: CheckupResult, words: Words): SheetPlan {
  const rows = result.shops.flatMap((shop) =>
    shop.officialRecord.history.map((day): Row => ({ shop, day })),
  );
  return tableSheet(words.own('workbook.sheet.days'), columnsOf(words), rows, {
    frozenColumns: FROZEN_COLUMNS,
  });
}

function columnsOf({ own, shared }: Words): readonly Column<Row>[] {
  return [
    { heading: shared('report.shop'), cell: ({ shop }) => shop.name },
    { heading: own('workbook.day'), cell: ({ day }) => momentContent(day.date) },
    { heading: own('workbook.ours'), cell: ({ day }) => scoreFigure(day.score) },
    { heading: own('workbook.official'), cell: ({ day }) => scoreFigure(day.official) },
    {
      heading: own('workbook.off'),
      cell: ({ day: { official, score } }) =>
        official === null || score === null ? null : gainFigure(score - official),
    },
  ];
}
