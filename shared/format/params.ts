/** How a `{name:kind}` placeholder of a sentence shows its value; `text/say.ts` puts it in. */
import type { MessageParams } from '../result';
import { METRICS } from '../metrics/catalogue';
import { modelById } from '../models/models';
import { thresholdsOf } from '../scoring/grade';
import { pick, type Language } from '../text/local-text';
import { formatBand, formatCount, formatScore, formatValue } from './format';

/** A sentence that names more shops is not read to its end. */
const SHOPS_NAMED = 3;

type Format = (value: string | number, params: MessageParams, language: Language) => string;

/**
 * - `metric`: id → name · `dimension`: `model/dimension` → name · `model`: id → name
 * - `value`: in the unit of the metric in param `metric`, hours as days with param `style` = `days`
 * - `band`: a total from the value to param `high`, one figure where both read the same
 * - `score`: a total or a score, not rounded across the lines of the model in param `model` · `points`: a number of points,
 *   unsigned · `percent`: a fraction · `count`: with thousands separators
 * - `list`: names separated by line breaks · `shops`: the same for shops; of many the first ones and how many they are
 */
const FORMATS: Readonly<Record<string, Format>> = {
  metric: (id, _params, language) => {
    const definition = METRICS.find((metric) => metric.id === id);
    return definition === undefined ? String(id) : pick(definition.name, language);
  },
  dimension: (path, _params, language) => {
    const [model = '', id = ''] = String(path).split('/');
    const dimension = modelById(model)?.dimensions.find((candidate) => candidate.id === id);
    return dimension === undefined ? id : pick(dimension.name, language);
  },
  model: (id, _params, language) => {
    const model = modelById(String(id));
    return model === undefined ? String(id) : pick(model.name, language);
  },
  value: (value, params, language) => {
    const definition = METRICS.find((metric) => metric.id === params['metric']);
    return definition === undefined
      ? String(value)
      : formatValue(
          Number(value),
          definition.unit,
          language,
          params['style'] === 'days' ? 'days' : undefined,
        );
  },
  score: (value, params) => formatScore(Number(value), linesOf(params)),
  band: (low, params) => formatBand(Number(low), Number(params['high']), linesOf(params)),
  points: (value) => {
    const points = Math.abs(Number(value));
    return points >= 0.1 ? formatScore(points) : points.toFixed(2);
  },
  percent: (value, _params, language) => formatValue(Number(value), 'ratio', language),
  count: (value) => formatCount(Number(value)),
  list: (value, _params, language) => listed(String(value).split('\n'), language),
  shops: (value, _params, language) => {
    const names = String(value).split('\n');
    if (names.length <= SHOPS_NAMED + 1) return listed(names, language);
    const first = listed(names.slice(0, SHOPS_NAMED), language);
    return language === 'en'
      ? `${first} and ${names.length - SHOPS_NAMED} other shops`
      : `${first} 等 ${names.length} 家店`;
  },
};

function listed(names: readonly string[], language: Language): string {
  return names.join(language === 'en' ? ', ' : '、');
}

/** Lines of the model in param `model` that no figure is rounded across. */
function linesOf(params: MessageParams): readonly number[] {
  const model = modelById(String(params['model']));
  return model === undefined ? [] : thresholdsOf(model);
}

/** A param as a reader sees it; without a kind, or with an unknown one, as it stands. */
export function formatParam(
  kind: string | undefined,
  value: string | number,
  params: MessageParams,
  language: Language,
): string {
  const format = kind === undefined ? undefined : FORMATS[kind];
  return format === undefined ? String(value) : format(value, params, language);
}
