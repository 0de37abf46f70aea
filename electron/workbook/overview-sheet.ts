/** The first sheet: the check-up's facts, every shop's total and dimensions, and how to read them. */
import type { CheckupResult, ShopResult, ShopTotal } from '../../shared/checkup/schema';
import { formatPeriod } from '../../shared/format/format';
import { formalText, isBand, totalScore, totalText } from '../../shared/format/total-text';
import type { ScoreModel } from '../../shared/models/schema';
import { thresholdsOf } from '../../shared/scoring/grade';
import { shownBand } from '../../shared/scoring/official';
import { scoreFigure, shareFigure } from './figure';
import {
  columnWidth,
  tableRows,
  type Column,
  type Content,
  type Look,
  type PlannedCell,
  type SheetPlan,
} from './sheet';
import type { Words } from './words';

type Row = readonly PlannedCell[];

/** The sheet 总览. */
export function overviewSheet(result: CheckupResult, words: Words): SheetPlan {
  const rows = [
    ...factRows(result, words),
    ...result.models.flatMap((model) => modelRows(result, model, words)),
    ...textRows(words.own('workbook.reading'), result.comparison.reading.map(words.say)),
    ...textRows(words.shared('report.warnings'), result.warnings.map(words.say)),
  ];
  const columns = Math.max(...rows.map((row) => row.length));
  return {
    name: words.own('workbook.sheet.overview'),
    rows,
    widths: Array.from({ length: columns }, (_, index) => columnWidth(rows, index)),
    frozenColumns: 0,
    filtered: false,
    choices: null,
  };
}

function factRows({ period, createdAt, appVersion }: CheckupResult, words: Words): readonly Row[] {
  const fact = (label: string, text: string): Row => [planned(label, 'section'), planned(text)];
  return [
    [planned(words.shared('report.title'), 'title')],
    fact(words.shared('report.period'), formatPeriod(period, words.language)),
    fact(words.shared('report.made'), createdAt),
    fact('', words.shared('report.madeBy', { version: appVersion })),
  ];
}

/** The shops scored by one model as a table, under the model's name. */
function modelRows(result: CheckupResult, model: ScoreModel, words: Words): readonly Row[] {
  const shops = result.shops.filter((shop) => shop.model === model.id);
  if (shops.length === 0) return [];
  const estimated = shops.some(({ total }) => total.status === 'estimated');
  return [
    [],
    [planned(words.shared('report.rules'), 'section'), planned(words.pick(model.name))],
    ...tableRows(totalColumns(model, words), shops),
    ...(estimated ? [[planned(words.shared('report.estimateNote'), 'paragraph')]] : []),
  ];
}

function totalColumns(model: ScoreModel, words: Words): readonly Column<ShopResult>[] {
  const { own, shared } = words;
  const lines = thresholdsOf(model);
  const bound = (total: ShopTotal, value: number | null): Content =>
    isBand(total) ? scoreFigure(value, lines) : null;
  return [
    { heading: shared('report.shop'), cell: ({ name }) => name },
    {
      heading: own('workbook.platform'),
      cell: ({ platform }) => shared(`ui.platform.${platform}`),
    },
    { heading: shared('report.total'), cell: ({ total }) => totalContent(total, lines, words) },
    { heading: own('workbook.totalLow'), cell: ({ total }) => bound(total, shownBand(total).low) },
    {
      heading: own('workbook.totalHigh'),
      cell: ({ total }) => bound(total, shownBand(total).high),
    },
    { heading: own('workbook.tags'), cell: ({ total }) => words.join(tagsOf(total, lines, words)) },
    {
      heading: own('workbook.grade'),
      cell: ({ total }) => (total.grade === null ? null : shared(`ui.grade.${total.grade}`)),
    },
    { heading: own('workbook.coverage'), cell: ({ total }) => shareFigure(total.coverage) },
    ...model.dimensions.map(({ id, name }): Column<ShopResult> => ({
      // Never the bare name: a dimension can be called as a metric is, and this sheet be read as an export.
      heading: own('workbook.scoreOf', { name: words.pick(name) }),
      cell: ({ dimensions }) =>
        scoreFigure(dimensions.find((dimension) => dimension.id === id)?.score ?? null),
    })),
    { heading: own('workbook.gaps'), cell: (shop) => words.join(gapsOf(shop, model, words)) },
  ];
}

/** The total as it may be shown: an estimate as its band, never as a bare figure; words where there is none. */
function totalContent(total: ShopTotal, lines: readonly number[], words: Words): Content {
  if (total.status === 'noTotal' || total.status === 'noData') {
    return words.shared(`ui.total.${total.status}`);
  }
  if (total.status === 'estimated') return totalText(total, lines);
  return scoreFigure(totalScore(total), lines);
}

function tagsOf(total: ShopTotal, lines: readonly number[], { shared }: Words): readonly string[] {
  const formal = formalText(total, lines);
  return [
    ...(total.status === 'official' ? [shared('ui.total.official')] : []),
    ...(total.status === 'estimated' ? [shared('ui.estimate')] : []),
    ...(total.indicative ? [shared('ui.total.indicative')] : []),
    ...(total.stage === 'growth' ? [shared('ui.total.growth')] : []),
    ...(formal === null ? [] : [shared('ui.total.formal', { score: formal })]),
  ];
}

function gapsOf(
  { dimensions }: ShopResult,
  model: ScoreModel,
  { shared, pick }: Words,
): readonly string[] {
  return model.dimensions.flatMap(({ id, name }) => {
    const status = dimensions.find((dimension) => dimension.id === id)?.status ?? 'ok';
    if (status === 'ok') return [];
    const value = shared(`report.dimension.${status}`);
    return [shared('report.colon', { label: pick(name), value })];
  });
}

/** Sentences under a heading, one a row; nothing without any. */
function textRows(heading: string, sentences: readonly string[]): readonly Row[] {
  if (sentences.length === 0) return [];
  return [
    [],
    [planned(heading, 'section')],
    ...sentences.map((text) => [planned(text, 'paragraph')]),
  ];
}

function planned(content: Content, look: Look = 'free'): PlannedCell {
  return { content, look };
}
