/** The rows behind the figures: the worst of every metric, with the file, sheet and row they stand in. */
import type {
  CheckupResult,
  Evidence,
  MetricUnit,
  SourceResult,
} from '../../shared/checkup/schema';
import { metricById } from '../../shared/metrics/catalogue';
import { placeFigure, unitWord, valueFigure } from './figure';
import { momentContent } from './moment';
import { FILE_WIDTH, tableSheet, type Column, type SheetPlan } from './sheet';
import type { Words } from './words';

interface Row {
  /** Its name. */
  readonly shop: string;
  readonly metric: { readonly id: string; readonly unit: MetricUnit };
  readonly evidence: Evidence;
  readonly source: Place | undefined;
}

type Place = Pick<SourceResult, 'file' | 'sheet'>;

/** The rows behind one metric of one shop. */
export interface MetricRows {
  /** Its id. */
  readonly metric: string;
  /** Its name. */
  readonly shop: string;
  readonly rows: readonly Evidence[];
  /** What `source` of a row counts in. */
  readonly sources: readonly Place[];
}

const PRODUCT_WIDTH = 30;
const TEXT_WIDTH = 50;

/** The sheet 最差的行. */
export function worstRowsSheet({ shops, sources }: CheckupResult, words: Words): SheetPlan {
  const rows = shops.flatMap((shop) =>
    shop.metrics.flatMap((metric) =>
      metric.evidence.map((evidence): Row => ({
        shop: shop.name,
        metric,
        evidence,
        source: sources[evidence.source],
      })),
    ),
  );
  return tableSheet(words.own('workbook.sheet.worstRows'), columnsOf(words), rows);
}

/** The sheet 背后的行. */
export function metricRowsSheet(list: MetricRows, words: Words): SheetPlan {
  const metric = metricById(list.metric);
  const rows = list.rows.map((evidence): Row => ({
    ...{ shop: list.shop, metric, evidence, source: list.sources[evidence.source] },
  }));
  return tableSheet(words.own('workbook.sheet.metricRows'), columnsOf(words), rows);
}

function columnsOf(words: Words): readonly Column<Row>[] {
  const { own, shared } = words;
  return [
    { heading: shared('report.shop'), cell: ({ shop }) => shop },
    {
      heading: shared('report.metric'),
      cell: ({ metric }) => words.pick(metricById(metric.id).name),
    },
    // Numbers of orders are names: as figures they would lose their last digits.
    { heading: own('workbook.id'), cell: ({ evidence }) => evidence.id },
    {
      heading: shared('report.value'),
      cell: ({ metric, evidence }) => valueFigure(evidence.value, metric.unit, undefined),
    },
    {
      heading: own('workbook.unit'),
      cell: ({ metric, evidence }) =>
        evidence.value === null ? null : unitWord(metric.unit, undefined, words),
    },
    {
      heading: own('workbook.original'),
      cell: ({ evidence }) => evidence.text,
      wrapAt: TEXT_WIDTH,
    },
    {
      heading: own('workbook.product'),
      cell: ({ evidence }) => evidence.product,
      wrapAt: PRODUCT_WIDTH,
    },
    { heading: own('workbook.time'), cell: ({ evidence }) => momentContent(evidence.time) },
    {
      heading: own('workbook.file'),
      cell: ({ source }) => source?.file ?? null,
      wrapAt: FILE_WIDTH,
    },
    { heading: own('workbook.sheetName'), cell: ({ source }) => source?.sheet ?? null },
    { heading: own('workbook.row'), cell: ({ evidence }) => placeFigure(evidence.row) },
  ];
}
