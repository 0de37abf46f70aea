/** Every metric by product, courier, province, agent and hour. */
import type { CheckupResult, MetricResult, ShopResult } from '../../shared/checkup/schema';
import type { Breakdown } from '../../shared/checkup/schema-groups';
import { styleOf } from '../../shared/format/metric-text';
import { metricById } from '../../shared/metrics/catalogue';
import { unitWord, valueFigure, type Figure } from './figure';
import { tableSheet, type Column, type SheetPlan } from './sheet';
import type { Words } from './words';

interface Row {
  readonly shop: ShopResult;
  readonly metric: MetricResult;
  readonly style: 'days' | undefined;
  readonly by: Breakdown['by'];
  readonly name: string;
  readonly sum: number;
  readonly count: number;
}

/** Shop, metric, kind and group stay in sight. */
const FROZEN_COLUMNS = 4;
const NAME_WIDTH = 34;

/** The sheet 分组; groups without a case of a metric are left out. */
export function groupsSheet(result: CheckupResult, words: Words): SheetPlan {
  const rows = result.shops.flatMap((shop) =>
    shop.metrics.flatMap((metric) =>
      metric.breakdowns.flatMap((breakdown) => {
        const style = styleOf(result, metric.id);
        return rowsOf({ shop, metric, style }, breakdown, words);
      }),
    ),
  );
  return tableSheet(words.own('workbook.sheet.groups'), columnsOf(words), rows, {
    frozenColumns: FROZEN_COLUMNS,
  });
}

function rowsOf(
  of: Pick<Row, 'shop' | 'metric' | 'style'>,
  { by, sums, counts }: Breakdown,
  words: Words,
): readonly Row[] {
  const groups = of.shop.groups.find((one) => one.by === by)?.groups ?? [];
  return counts.flatMap((count, place): readonly Row[] => {
    const sum = sums[place] ?? 0;
    if (count === 0 && sum === 0) return [];
    const group = groups[place];
    const name =
      group === undefined
        ? words.own('workbook.restGroup')
        : by === 'hour'
          ? words.own('workbook.hourName', { hour: group.key })
          : group.name;
    return [{ ...of, by, name, sum, count }];
  });
}

function columnsOf(words: Words): readonly Column<Row>[] {
  const { own, shared, pick } = words;
  return [
    { heading: shared('report.shop'), cell: ({ shop }) => shop.name },
    { heading: shared('report.metric'), cell: ({ metric }) => pick(metricById(metric.id).name) },
    { heading: own('workbook.by'), cell: ({ by }) => own(`workbook.by.${by}`) },
    { heading: own('workbook.groupName'), cell: ({ name }) => name, wrapAt: NAME_WIDTH },
    {
      heading: shared('report.value'),
      cell: ({ sum, count, metric, style }) =>
        count === 0 ? null : valueFigure(sum / count, metric.unit, style),
    },
    {
      heading: own('workbook.unit'),
      cell: ({ metric, style }) => unitWord(metric.unit, style, words),
    },
    { heading: own('workbook.sum'), cell: ({ sum }) => plainFigure(sum) },
    { heading: own('workbook.of'), cell: ({ count }) => plainFigure(count) },
  ];
}

/** Sums may have decimals (hours, or rates weighed by chats); counts mostly have none. */
function plainFigure(value: number): Figure {
  return { value, format: Number.isInteger(value) ? '#,##0' : '#,##0.0' };
}
