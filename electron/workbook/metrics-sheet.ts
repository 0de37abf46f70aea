/** Every metric of every shop with all that is known of it, one a row. */
import type { CheckupResult, MetricResult, ShopResult } from '../../shared/checkup/schema';
import { kindsGiven } from '../../shared/checkup/kinds-given';
import { filledFormula } from '../../shared/format/formula';
import { styleOf } from '../../shared/format/metric-text';
import { statusText } from '../../shared/format/status-text';
import { metricById } from '../../shared/metrics/catalogue';
import type { MetricDefinition } from '../../shared/metrics/metric';
import type { SourceKind } from '../../shared/model/records';
import { countFigure, scoreFigure, shareFigure, unitWord, valueFigure } from './figure';
import { tableSheet, type Column, type Content, type SheetPlan } from './sheet';
import type { Words } from './words';

interface Row {
  readonly shop: ShopResult;
  readonly given: ReadonlySet<SourceKind>;
  readonly metric: MetricResult;
  readonly definition: MetricDefinition;
  readonly style: 'days' | undefined;
}

/** Shop, group and metric stay in sight. */
const FROZEN_COLUMNS = 3;
const FORMULA_WIDTH = 60;

/** The sheet 指标. */
export function metricsSheet(result: CheckupResult, words: Words): SheetPlan {
  const rows = result.shops.flatMap((shop) =>
    shop.metrics.map((metric): Row => ({
      shop,
      given: kindsGiven(result, shop),
      metric,
      definition: metricById(metric.id),
      style: styleOf(result, metric.id),
    })),
  );
  return tableSheet(words.own('workbook.sheet.metrics'), columnsOf(words), rows, {
    frozenColumns: FROZEN_COLUMNS,
  });
}

function columnsOf(words: Words): readonly Column<Row>[] {
  const { own, shared } = words;
  const inUnit =
    (key: 'value' | 'median' | 'p90' | 'low' | 'high') =>
    ({ metric, style }: Row): Content =>
      valueFigure(metric[key], metric.unit, style);
  const counted =
    (key: 'numerator' | 'denominator' | 'count') =>
    ({ metric }: Row): Content =>
      countFigure(metric[key]);
  return [
    { heading: shared('report.shop'), cell: ({ shop }) => shop.name },
    {
      heading: own('workbook.group'),
      cell: ({ definition }) => shared(`ui.group.${definition.group}`),
    },
    { heading: shared('report.metric'), cell: ({ definition }) => words.pick(definition.name) },
    { heading: shared('report.value'), cell: inUnit('value') },
    {
      heading: own('workbook.unit'),
      cell: ({ metric, style }) => unitWord(metric.unit, style, words),
    },
    {
      heading: shared('report.status'),
      cell: ({ metric, shop, given }) =>
        statusText(metric, { platform: shop.platform, given }, words.language),
    },
    { heading: own('workbook.numerator'), cell: counted('numerator') },
    { heading: own('workbook.denominator'), cell: counted('denominator') },
    { heading: own('workbook.count'), cell: counted('count') },
    { heading: own('workbook.median'), cell: inUnit('median') },
    { heading: own('workbook.p90'), cell: inUnit('p90') },
    { heading: own('workbook.low'), cell: inUnit('low') },
    { heading: own('workbook.high'), cell: inUnit('high') },
    { heading: shared('report.score'), cell: ({ metric }) => scoreFigure(metric.score) },
    { heading: shared('report.weight'), cell: ({ metric }) => shareFigure(metric.weight) },
    {
      heading: own('workbook.contribution'),
      cell: ({ metric }) => scoreFigure(metric.contribution),
    },
    {
      heading: own('workbook.immature'),
      cell: ({ metric }) => (metric.immature === 0 ? null : countFigure(metric.immature)),
    },
    {
      heading: own('workbook.formula'),
      cell: ({ metric, definition }) => filledFormula(definition, metric, words.language),
      wrapAt: FORMULA_WIDTH,
    },
  ];
}
