import type { CheckupResult, MetricResult, ShopResult } from '../../shared/checkup/schema';
import {
  formatPeriod,
  formatScore,
  formatSigned,
  isPoints,
  formatValue,
  MISSING,
} from '../../shared/format/format';
import { hoursStyle } from '../../shared/format/metric-text';
import { formalText, totalText } from '../../shared/format/total-text';
import { actionById } from '../../shared/knowledge/actions';
import { MEASURES, metricById } from '../../shared/metrics/catalogue';
import { thresholdsOf } from '../../shared/scoring/grade';
import type { ModelDimension, ScoreModel } from '../../shared/models/schema';
import { pick, type Language, type LocalText } from '../../shared/text/local-text';
import { answerLines } from './answer-lines';
import { causeLines } from './cause-lines';
import { say } from '../../shared/text/say';
import { UI } from '../../shared/text/ui';
import { alignColumns, oneLine } from './text-table';

/** First actions shown of every shop. */
const ACTIONS_SHOWN = 5;

const WORDS = {
  title: { zh: '小店体检', en: 'Shop checkup' },
  model: { zh: '评分规则', en: 'Score model' },
  total: { zh: '总分', en: 'Total' },
  growth: { zh: '成长阶段', en: 'growth stage' },
  indicative: { zh: '参考', en: 'indicative' },
  noTotal: { zh: '无总分', en: 'no total' },
  dimensions: { zh: '各维度得分', en: 'Scores by dimension' },
  metrics: { zh: '指标（数值 · 得分）', en: 'Metrics (value · score)' },
  causes: { zh: '为什么丢分', en: 'Why points are lost' },
  first: { zh: '先做什么', en: 'What to do first' },
  points: { zh: '分（估算）', en: 'points (estimate)' },
  answers: {
    zh: '离线有多远，一件事值几分',
    en: 'How far to the next line, and what an event costs',
  },
  official: { zh: '官方', en: 'official' },
  estimated: { zh: '估算', en: 'estimate' },
  marks: {
    zh: '≥ 至少这么多，≤ 至多这么多，≈ 近似口径：三者都不计分',
    en: '≥ at least, ≤ at most, ≈ a stand-in for the official figure: none of these is scored',
  },
} as const satisfies Record<string, LocalText>;

/** Before values that are not exactly the metric; such values have no score. */
const MARKS: Readonly<Partial<Record<MetricResult['status'], string>>> = {
  lowerBound: '≥',
  upperBound: '≤',
  proxy: '≈',
};

/** The check-up as text for a terminal: totals, dimensions, metrics by shop, the first actions of each shop. */
export function resultTable(result: CheckupResult, language: Language): string {
  const word = (name: keyof typeof WORDS): string => pick(WORDS[name], language);
  const { shops } = result;
  const modelOf = (shop: ShopResult): ScoreModel | undefined =>
    result.models.find(({ id }) => id === shop.model);
  const modelName = (shop: ShopResult): string => {
    const model = modelOf(shop);
    return model === undefined ? shop.model : pick(model.name, language);
  };

  const oneModel = result.models.length === 1 ? result.models[0] : undefined;
  const metricRows = MEASURES.flatMap(({ id }) => metricRow(id, shops, language));
  const marked = shops.some((shop) =>
    shop.metrics.some(({ status, value }) => value !== null && status in MARKS),
  );
  const lines = alignColumns([
    ['', ...shops.map(({ name }) => oneLine(name))],
    ...(oneModel === undefined ? [[word('model'), ...shops.map(modelName)]] : []),
    [word('total'), ...shops.map((shop) => totalCell(shop, modelOf(shop), language))],
    [''],
    [word('dimensions')],
    ...result.models.flatMap((model) =>
      model.dimensions.map((dimension) => dimensionRow(model, dimension, shops, language)),
    ),
    [''],
    [word('metrics')],
    ...metricRows,
  ]);
  const model = oneModel === undefined ? [] : [pick(oneModel.name, language)];
  return [
    [word('title'), formatPeriod(result.period, language), ...model].join(' · '),
    '',
    ...lines,
    ...(marked ? [word('marks')] : []),
    ...ofEveryShop(result, causeLines, language, word('causes')),
    ...ofEveryShop(result, actionLines, language, word('first')),
    ...ofEveryShop(result, answerLines, language, word('answers')),
    '',
  ].join('\n');
}

/** Lines of every shop that has some, under a heading. */
function ofEveryShop(
  result: CheckupResult,
  linesOf: typeof answerLines,
  language: Language,
  heading: string,
): readonly string[] {
  const lines = result.shops.flatMap((shop) => {
    const own = linesOf(result, shop, language);
    return own.length === 0 ? [] : [oneLine(shop.name), ...own.map((line) => `  ${oneLine(line)}`)];
  });
  return lines.length === 0 ? [] : ['', heading, ...lines];
}

function totalCell(
  { total }: ShopResult,
  model: ScoreModel | undefined,
  language: Language,
): string {
  const word = (name: keyof typeof WORDS): string => pick(WORDS[name], language);
  const lines = model === undefined ? [] : thresholdsOf(model);
  const formal = formalText(total, lines);
  const notes = [
    ...(total.status === 'official' ? [word('official')] : []),
    ...(total.status === 'estimated' ? [word('estimated')] : []),
    ...(total.stage === 'growth' ? [word('growth')] : []),
    ...(total.indicative ? [word('indicative')] : []),
    ...(formal === null
      ? []
      : [say({ code: 'ui.total.formal', params: { score: formal } }, language)]),
  ];
  const figure =
    totalText(total, lines) ?? (total.status === 'noTotal' ? word('noTotal') : MISSING);
  return [figure, ...notes].join(' ');
}

function dimensionRow(
  model: ScoreModel,
  dimension: ModelDimension,
  shops: readonly ShopResult[],
  language: Language,
): string[] {
  const cells = shops.map((shop) => {
    if (shop.model !== model.id) return '';
    const found = shop.dimensions.find(({ id }) => id === dimension.id);
    return formatScore(found?.score ?? null);
  });
  return [`  ${pick(dimension.name, language)}`, ...cells];
}

/** One row, or none when no shop has the metric. */
function metricRow(id: string, shops: readonly ShopResult[], language: Language): string[][] {
  const found = shops.map((shop) => shop.metrics.find((metric) => metric.id === id));
  if (found.every((metric) => metric === undefined || metric.value === null)) return [];
  const style = hoursStyle(found);
  const cells = found.map((metric) =>
    metric === undefined ? MISSING : metricText(metric, language, style),
  );
  return [[`  ${pick(metricById(id).name, language)}`, ...cells]];
}

function metricText(
  { value, unit, status, score }: MetricResult,
  language: Language,
  style: 'days' | undefined,
): string {
  const mark = value === null ? '' : (MARKS[status] ?? '');
  const text = mark + formatValue(value, unit, language, style);
  return score === null ? text : `${text} · ${formatScore(score)}`;
}

function actionLines({ checklist }: CheckupResult, shop: ShopResult, language: Language): string[] {
  return checklist
    .filter((item) => item.shop === shop.id)
    .sort((a, b) => a.order - b.order)
    .slice(0, ACTIONS_SHOWN)
    .map((item, index) => {
      const action = actionById(item.action);
      const title = action === undefined ? item.action : pick(action.title, language);
      const gain = item.gain === null ? '' : `  ${gainText(item.gain, language)}`;
      return `${index + 1}. ${title}${gain}`;
    });
}

function gainText(gain: number, language: Language): string {
  return isPoints(gain)
    ? `${formatSigned(gain)} ${pick(WORDS.points, language)}`
    : pick(UI['ui.checklist.noGain'], language);
}
