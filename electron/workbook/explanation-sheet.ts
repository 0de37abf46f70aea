/** Every shop's total taken apart: metric, curve, weight, contribution, and where the figures come from. */
import type { CheckupResult, ShopResult } from '../../shared/checkup/schema';
import { filledFormula } from '../../shared/format/formula';
import { formatScore, formatValue } from '../../shared/format/format';
import { styleOf } from '../../shared/format/metric-text';
import { provenanceText } from '../../shared/format/model-text';
import { metricById } from '../../shared/metrics/catalogue';
import type { ScoreModel } from '../../shared/models/schema';
import { explainShop, type MetricExplanation } from '../../shared/scoring/explain';
import { scoreFigure, shareFigure, unitWord, valueFigure } from './figure';
import { tableSheet, type Column, type Content, type SheetPlan } from './sheet';
import type { Words } from './words';

/** A line of the reckoning: a metric, or a sum without one. */
interface Row {
  readonly shop: ShopResult;
  /** What the line is of: a dimension's name, or what is added to the sum of dimensions. */
  readonly part: string;
  readonly metric: MetricExplanation | null;
  /** How its hours read. */
  readonly style: 'days' | undefined;
  readonly score: number | null;
  readonly weight: number | null;
  readonly contribution: number | null;
  readonly remark: string | null;
}

/** Shop, part and metric stay in sight. */
const FROZEN_COLUMNS = 3;
const FORMULA_WIDTH = 50;
const SOURCE_WIDTH = 40;

/** The sheet 得分拆解. */
export function explanationSheet(result: CheckupResult, words: Words): SheetPlan {
  const rows = result.shops.flatMap((shop) => {
    const model = result.models.find(({ id }) => id === shop.model);
    return model === undefined ? [] : rowsOf({ result, shop, model }, words);
  });
  return tableSheet(words.own('workbook.sheet.explanation'), columnsOf(words), rows, {
    frozenColumns: FROZEN_COLUMNS,
  });
}

function rowsOf(
  { result, shop, model }: Readonly<{ result: CheckupResult; shop: ShopResult; model: ScoreModel }>,
  words: Words,
): readonly Row[] {
  const explanation = explainShop(shop, model);
  const sum = (part: string, points: number | null, remark: string | null = null): Row => ({
    ...{ shop, part, metric: null, style: undefined, score: null, weight: null },
    ...{ contribution: points, remark },
  });
  const said = (points: number | null): string | null =>
    points === null ? words.own('workbook.notSaid') : null;
  const minus = (points: number | null): number | null => (points === null ? null : -points);
  const dimensions = explanation.dimensions.flatMap((dimension): readonly Row[] => {
    const name = model.dimensions.find(({ id }) => id === dimension.dimension)?.name;
    const shown = name === undefined ? dimension.dimension : words.pick(name);
    const part = words.own('workbook.partName', { name: shown });
    return [
      ...dimension.metrics.map((metric): Row => ({
        ...{ shop, part, metric, score: metric.score, weight: metric.weight },
        ...{ contribution: metric.contribution, remark: null },
        style: styleOf(result, metric.metric),
      })),
      {
        ...{ shop, part, metric: null, style: undefined },
        ...{ score: dimension.score, weight: dimension.weight },
        contribution: dimension.contribution,
        remark: provenanceText(dimension.weightFrom, words.language),
      },
    ];
  });
  if (explanation.base === null) return dimensions;
  const { bonus, deduction, clamp, total } = explanation;
  const adjusts = model.bonuses.length > 0 || model.deductions.length > 0;
  return [
    ...dimensions,
    ...(adjusts ? [sum(words.own('workbook.bonus'), bonus, said(bonus))] : []),
    ...(adjusts ? [sum(words.own('workbook.deduction'), minus(deduction), said(deduction))] : []),
    ...(clamp === 0 ? [] : [sum(words.own('workbook.clamp'), clamp)]),
    sum(words.own('workbook.modelTotal'), total),
  ];
}

function columnsOf(words: Words): readonly Column<Row>[] {
  const { own, shared, pick } = words;
  const ofMetric =
    (content: (metric: MetricExplanation, row: Row) => Content) =>
    (row: Row): Content =>
      row.metric === null ? null : content(row.metric, row);
  const figuresOf = ({ metric }: MetricExplanation, { shop }: Row) =>
    shop.metrics.find(({ id }) => id === metric);
  return [
    { heading: shared('report.shop'), cell: ({ shop }) => shop.name },
    { heading: own('workbook.dimension'), cell: ({ part }) => part },
    {
      heading: shared('report.metric'),
      cell: ofMetric(({ metric }) => pick(metricById(metric).name)),
    },
    {
      heading: shared('report.value'),
      cell: ofMetric((metric, row) => {
        const unit = figuresOf(metric, row)?.unit;
        return unit === undefined ? null : valueFigure(metric.value, unit, row.style);
      }),
    },
    {
      heading: own('workbook.unit'),
      cell: ofMetric((metric, row) => {
        const figures = figuresOf(metric, row);
        return figures === undefined ? null : unitWord(figures.unit, row.style, words);
      }),
    },
    {
      heading: own('workbook.formula'),
      cell: ofMetric((metric, row) => {
        const figures = figuresOf(metric, row);
        return figures === undefined
          ? null
          : filledFormula(metricById(metric.metric), figures, words.language);
      }),
      wrapAt: FORMULA_WIDTH,
    },
    {
      heading: own('workbook.between'),
      cell: ofMetric((metric, { style }) => betweenText(metric, style, words)),
    },
    { heading: own('workbook.points'), cell: ({ score }) => scoreFigure(score) },
    { heading: own('workbook.weight'), cell: ({ weight }) => shareFigure(weight) },
    {
      heading: own('workbook.contribution'),
      cell: ({ contribution }) => scoreFigure(contribution),
    },
    {
      heading: own('workbook.curveFrom'),
      cell: ofMetric(({ curveFrom }) => provenanceText(curveFrom, words.language)),
      wrapAt: SOURCE_WIDTH,
    },
    {
      heading: own('workbook.weightFrom'),
      cell: ({ metric, remark }) =>
        metric === null ? remark : provenanceText(metric.weightFrom, words.language),
      wrapAt: SOURCE_WIDTH,
    },
  ];
}

/** The control points a value lies between, as `4.70 → 70.0 … 4.80 → 85.0`. */
function betweenText(
  { metric, segment }: MetricExplanation,
  style: Row['style'],
  { language }: Words,
): string {
  const { unit } = metricById(metric);
  const ends = [segment.reached, segment.next].flatMap((end) => (end === null ? [] : [end]));
  return ends
    .map(
      ({ value, score }) => `${formatValue(value, unit, language, style)} → ${formatScore(score)}`,
    )
    .join(' … ');
}
