/** What one more event of each kind does to each shop's total. */
import type { CheckupResult } from '../../shared/checkup/schema';
import type { EventCost } from '../../shared/checkup/schema-advice';
import { describeCost } from '../../shared/advice/words';
import { formatValue } from '../../shared/format/format';
import { styleOf } from '../../shared/format/metric-text';
import { metricById } from '../../shared/metrics/catalogue';
import { gainFigure } from './figure';
import { tableSheet, type Column, type Content, type SheetPlan } from './sheet';
import type { Words } from './words';

/** Shop and event stay in sight. */
const FROZEN_COLUMNS = 2;
const MOVES_WIDTH = 60;

/** The sheet 一件事值几分. */
export function eventsSheet(result: CheckupResult, words: Words): SheetPlan {
  return tableSheet(words.own('workbook.sheet.events'), columnsOf(result, words), result.events, {
    frozenColumns: FROZEN_COLUMNS,
  });
}

function columnsOf(result: CheckupResult, words: Words): readonly Column<EventCost>[] {
  const { own, shared } = words;
  return [
    {
      heading: shared('report.shop'),
      cell: ({ shop }) => result.shops.find(({ id }) => id === shop)?.name ?? shop,
    },
    { heading: own('workbook.event'), cell: ({ event }) => shared(`event.${event}`) },
    { heading: own('workbook.change'), cell: ({ change }) => gainFigure(change) },
    {
      heading: own('workbook.remark'),
      cell: (cost) => (cost.change === null ? words.say(describeCost(cost)) : null),
      wrapAt: MOVES_WIDTH,
    },
    {
      heading: own('workbook.moves'),
      cell: (cost) => movesOf(cost, result, words),
      wrapAt: MOVES_WIDTH,
    },
  ];
}

function movesOf({ moves }: EventCost, result: CheckupResult, words: Words): Content {
  if (moves.length === 0) return null;
  return moves
    .map(({ metric, from, to }) => {
      const { name, unit } = metricById(metric);
      const style = styleOf(result, metric);
      const shown = (value: number): string => formatValue(value, unit, words.language, style);
      return words.own('workbook.move', {
        name: words.pick(name),
        from: shown(from),
        to: shown(to),
      });
    })
    .join('\n');
}
