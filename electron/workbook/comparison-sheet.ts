/** Metrics by shops: every value at least one shop has, with its score and what to know about it. */
import type {
  CheckupResult,
  ComparisonCell,
  MetricResult,
  ShopResult,
} from '../../shared/checkup/schema';
import { kindsGiven } from '../../shared/checkup/kinds-given';
import { hoursStyle } from '../../shared/format/metric-text';
import { statusText, type Whose } from '../../shared/format/status-text';
import { metricById } from '../../shared/metrics/catalogue';
import { scoreFigure, unitWord, valueFigure } from './figure';
import { tableSheet, type Column, type SheetPlan } from './sheet';
import type { Words } from './words';

interface Row {
  readonly id: string;
  readonly cells: readonly ComparisonCell[];
  /** Of every shop, in the shops' order. */
  readonly metrics: readonly (MetricResult | undefined)[];
  readonly style: 'days' | undefined;
}

/** Group, metric and unit stay in sight. */
const FROZEN_COLUMNS = 3;

/** The sheet 对比. */
export function comparisonSheet(result: CheckupResult, words: Words): SheetPlan {
  const { comparison, shops } = result;
  const rows = comparison.metrics.map(({ metric: id, cells }): Row => {
    const metrics = shops.map((shop) => shop.metrics.find((metric) => metric.id === id));
    return { id, cells, metrics, style: hoursStyle(metrics) };
  });
  const columns: readonly Column<Row>[] = [
    {
      heading: words.own('workbook.group'),
      cell: ({ id }) => words.shared(`ui.group.${metricById(id).group}`),
    },
    { heading: words.shared('report.metric'), cell: ({ id }) => words.pick(metricById(id).name) },
    {
      heading: words.own('workbook.unit'),
      cell: ({ id, style }) => unitWord(metricById(id).unit, style, words),
    },
    ...shops.flatMap((shop, index) => shopColumns(result, shop, index, words)),
  ];
  return tableSheet(words.own('workbook.sheet.comparison'), columns, rows, {
    frozenColumns: FROZEN_COLUMNS,
  });
}

function shopColumns(
  result: CheckupResult,
  shop: ShopResult,
  index: number,
  words: Words,
): readonly Column<Row>[] {
  const whose = { platform: shop.platform, given: kindsGiven(result, shop) };
  return [
    {
      heading: shop.name,
      cell: ({ metrics, style }) => {
        const metric = metrics[index];
        return metric === undefined ? null : valueFigure(metric.value, metric.unit, style);
      },
    },
    {
      heading: words.own('workbook.scoreOf', { name: shop.name }),
      cell: ({ metrics }) => scoreFigure(metrics[index]?.score ?? null),
    },
    {
      heading: words.own('workbook.noteOf', { shop: shop.name }),
      cell: ({ metrics, cells }) =>
        words.join(
          remarks(
            whose,
            metrics[index],
            cells.find((cell) => cell.shop === shop.id),
            words,
          ),
        ),
    },
  ];
}

/** Why a value is missing or not exact, whether it is the best, and whether its distance to the best is real. */
function remarks(
  whose: Whose,
  metric: MetricResult | undefined,
  cell: ComparisonCell | undefined,
  { own, shared, language }: Words,
): readonly string[] {
  if (metric === undefined) return [own('workbook.notMeasured')];
  return [
    ...(metric.status === 'ok' ? [] : [statusText(metric, whose, language)]),
    ...(cell?.rank === 1 ? [shared('report.best')] : []),
    ...(typeof cell?.significance === 'string' ? [shared(`ui.trust.${cell.significance}`)] : []),
  ];
}
