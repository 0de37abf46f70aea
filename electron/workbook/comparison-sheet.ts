/** Metrics by shops: every value at least one shop has, with its score and what to know about it. */
import type { CheckupResult, MetricResult, ShopResult } from '../../shared/checkup/schema';
import type { Comparison, ComparisonCell, Spread } from '../../shared/checkup/schema-comparison';
import { kindsGiven } from '../../shared/checkup/kinds-given';
import { styleOf } from '../../shared/format/metric-text';
import { statusText, type Whose } from '../../shared/format/status-text';
import { lineText } from '../../shared/format/line-text';
import { metricById } from '../../shared/metrics/catalogue';
import { scoreFigure, unitWord, valueFigure } from './figure';
import { tableSheet, type Column, type SheetPlan } from './sheet';
import type { Words } from './words';

interface Row {
  readonly id: string;
  readonly compared: Comparison['metrics'][number];
  /** Of every shop, in the shops' order. */
  readonly metrics: readonly (MetricResult | undefined)[];
  readonly style: 'days' | undefined;
}

const NOTE_WIDTH = 24;
/** Group, metric and unit stay in sight. */
const FROZEN_COLUMNS = 3;

/** The sheet 对比. */
export function comparisonSheet(result: CheckupResult, words: Words): SheetPlan {
  const { comparison, shops } = result;
  const rows = comparison.metrics.map((compared): Row => {
    const id = compared.metric;
    const metrics = shops.map((shop) => shop.metrics.find((metric) => metric.id === id));
    return { id, compared, metrics, style: styleOf(result, id) };
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
    ...spreadColumns(words),
    {
      heading: words.own('workbook.inWords'),
      cell: ({ compared: { reading } }) => (reading === null ? null : words.say(reading)),
    },
    {
      heading: words.own('workbook.lines'),
      cell: ({ compared }) => words.join(lineTexts(compared, shops, words)),
    },
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
      cell: ({ metrics, compared: { cells } }) =>
        words.join(
          remarks(
            whose,
            metrics[index],
            cells.find((cell) => cell.shop === shop.id),
            words,
          ),
        ),
      wrapAt: NOTE_WIDTH,
    },
  ];
}

const ENDS = ['min', 'max', 'median', 'sd'] as const satisfies readonly (keyof Spread)[];

/** How far the shops with a rank lie apart. */
function spreadColumns(words: Words): readonly Column<Row>[] {
  return ENDS.map((end) => ({
    heading: words.own(`workbook.spread.${end}`),
    cell: ({ id, compared: { spread }, style }) =>
      spread === null ? null : valueFigure(spread[end], metricById(id).unit, style),
  }));
}

/** The lines there are for the metric, with the shops they are for and where they are from. */
function lineTexts(
  { lines }: Row['compared'],
  shops: readonly ShopResult[],
  { language, shared }: Words,
): readonly string[] {
  return lines.flatMap((line) => {
    const text = lineText(line, language);
    if (text === null) return [];
    const names = shops.filter(({ id }) => line.shops.includes(id)).map(({ name }) => name);
    const whose =
      names.length === shops.length
        ? text.line
        : shared('ui.compare.lineFor', {
            line: text.line,
            shops: names.join('\n'),
          });
    return [language === 'en' ? `${whose} (${text.source})` : `${whose}（${text.source}）`];
  });
}

/** Why a value is missing or not exact, whether it is the best or its distance to the best real, and what line it misses. */
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
    ...(cell?.standing === 'beyond' ? [shared('ui.compare.beyond')] : []),
  ];
}
