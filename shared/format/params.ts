/** How a `{name:kind}` placeholder of a sentence shows its value; `text/say.ts` puts it in. */
import type { MessageParams } from '../result';
import { MEASURES } from '../metrics/catalogue';
import { MODELS } from '../models/models';
import type { ScoreModel } from '../models/schema';
import { thresholdsOf } from '../scoring/grade';
import { pick, type Language, type LocalText } from '../text/local-text';
import { UI } from '../text/ui';
import { formatBand, formatCount, formatScore, formatValue } from './format';

/** A sentence that names more shops is not read to its end. */
const SHOPS_NAMED = 3;

/** Levels of effort an action takes. */
const EFFORTS = [1, 2, 3] as const;

/** What a value is shown by besides itself. */
interface Around {
  readonly params: MessageParams;
  readonly language: Language;
  readonly models: readonly ScoreModel[];
}

type Format = (value: string | number, around: Around) => string;

/**
 * - `metric`: id, also of a self-assessment item → name · `dimension`: `model/dimension` → name, `dimensions`: several of them
 * - `model`: id → name · `kind`: of table, its name
 * - `value`: in the unit of the metric in param `metric`, hours as days with param `style` = `days`
 * - `band`: a total from the value to param `high`, one figure where both read the same
 * - `score`: a total or a score, not rounded across the lines of the model in param `model` · `points`: a number of points,
 *   unsigned · `percent`: a fraction · `count`: with thousands separators
 * - `efforts`: levels of effort of actions separated by line breaks → how many of each there are
 * - `list`: names separated by line breaks · `shops`: the same for shops; of many the first ones and how many they are
 */
const FORMATS: Readonly<Record<string, Format>> = {
  metric: (id, { language }) => {
    const definition = MEASURES.find((metric) => metric.id === id);
    return definition === undefined ? String(id) : pick(definition.name, language);
  },
  dimension: (path, around) => dimensionName(String(path), around),
  dimensions: (paths, around) => {
    const names = String(paths).split('\n');
    return listed(
      names.map((path) => dimensionName(path, around)),
      around.language,
    );
  },
  model: (id, { language, models }) => {
    const model = models.find((candidate) => candidate.id === id);
    return model === undefined ? String(id) : pick(model.name, language);
  },
  kind: (kind, { language }) => {
    const name = (UI as Readonly<Record<string, LocalText>>)[`ui.kind.${kind}`];
    return name === undefined ? String(kind) : pick(name, language);
  },
  value: (value, { params, language }) => {
    const definition = MEASURES.find((metric) => metric.id === params['metric']);
    return definition === undefined
      ? String(value)
      : formatValue(
          Number(value),
          definition.unit,
          language,
          params['style'] === 'days' ? 'days' : undefined,
        );
  },
  score: (value, around) => formatScore(Number(value), linesOf(around)),
  band: (low, around) => formatBand(Number(low), Number(around.params['high']), linesOf(around)),
  points: (value) => {
    const points = Math.abs(Number(value));
    return points >= 0.1 ? formatScore(points) : points.toFixed(2);
  },
  percent: (value, { language }) => formatValue(Number(value), 'ratio', language),
  count: (value) => formatCount(Number(value)),
  efforts: (value, { language }) => {
    const levels = String(value).split('\n');
    const counts = EFFORTS.flatMap((effort) => {
      const count = levels.filter((level) => level === String(effort)).length;
      if (count === 0) return [];
      const name = pick(UI[`ui.effort.${effort}`], language);
      return [language === 'en' ? `${name}: ${count}` : `${name} ${count} 个`];
    });
    return listed(counts, language);
  },
  list: (value, { language }) => listed(String(value).split('\n'), language),
  shops: (value, { language }) => {
    const names = String(value).split('\n');
    if (names.length <= SHOPS_NAMED + 1) return listed(names, language);
    const first = listed(names.slice(0, SHOPS_NAMED), language);
    return language === 'en'
      ? `${first} and ${names.length - SHOPS_NAMED} other shops`
      : `${first} 等 ${names.length} 家店`;
  },
};

function dimensionName(path: string, { language, models }: Around): string {
  const [model = '', id = ''] = path.split('/');
  const dimension = models
    .find((candidate) => candidate.id === model)
    ?.dimensions.find((candidate) => candidate.id === id);
  return dimension === undefined ? id : pick(dimension.name, language);
}

function listed(names: readonly string[], language: Language): string {
  return names.join(language === 'en' ? ', ' : '、');
}

/** Lines of the model in param `model` that no figure is rounded across. */
function linesOf({ params, models }: Around): readonly number[] {
  const model = models.find(({ id }) => id === params['model']);
  return model === undefined ? [] : thresholdsOf(model);
}

/**
 * A param as a reader sees it; without a kind, or with an unknown one, as it stands.
 * @param models those whose names and lines may be needed: a result's own, which may be a user's
 */
export function formatParam(
  kind: string | undefined,
  value: string | number,
  params: MessageParams,
  language: Language,
  models: readonly ScoreModel[] = MODELS,
): string {
  const format = kind === undefined ? undefined : FORMATS[kind];
  return format === undefined ? String(value) : format(value, { params, language, models });
}
