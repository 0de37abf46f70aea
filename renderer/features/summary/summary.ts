/** A check-up in a few lines, to be sent to somebody. */
import { formatPeriod, formatPoints } from '../../../shared/format/format';
import { hoursStyle, metricValue } from '../../../shared/format/metric-text';
import { totalText } from '../../../shared/format/total-text';
import type { CheckupDocument } from '../../../shared/ipc/contract';
import type { CheckupResult, ShopResult } from '../../../shared/checkup/schema';
import { actionById } from '../../../shared/knowledge/actions';
import { metricById } from '../../../shared/metrics/catalogue';
import { thresholdsOf } from '../../../shared/scoring/grade';
import { findingsOf, metricOf, modelOf, pointsAtStake } from '../../ui/check-up';
import type { Words } from '../../ui/language';
import { actionsToDo } from '../checklist/checklist-items';
import { headline } from '../overview/headline';

export interface Summary {
  readonly heading: string;
  /** The finding, as the overview has it. */
  readonly headline: string;
  readonly shops: readonly {
    /** Among the shops of the check-up. */
    readonly index: number;
    readonly name: string;
    readonly total: string;
    /** What costs it most. */
    readonly losses: readonly string[];
  }[];
  /** Shops that are not listed; '' when all are. */
  readonly more: string;
  readonly actions: readonly string[];
  readonly rules: string;
}

/** More shops, losses and actions nobody reads in a chat. */
const MOST_SHOPS = 6;
const MOST_LOSSES = 2;
const MOST_ACTIONS = 3;

/** The summary of a check-up: the shops with the most points at stake, and what to do first. */
export function summaryOf(document: CheckupDocument, words: Words): Summary {
  const { t, pick, language } = words;
  const { result } = document;
  const atStake = result.shops
    .map((shop, index) => ({ shop, index, loss: pointsAtStake(result, shop.id) ?? 0 }))
    .sort((a, b) => b.loss - a.loss);
  const listed = atStake.slice(0, MOST_SHOPS).sort((a, b) => a.index - b.index);
  const todo = actionsToDo(document);
  const more = atStake.length - listed.length;
  return {
    heading: t('ui.summary.heading', { period: formatPeriod(result.period, language) }),
    headline: headline(document, words),
    shops: listed.map(({ shop, index }) => ({
      index,
      name: shop.name,
      total: totalOf(result, shop, words),
      losses: lossesOf(result, shop, words),
    })),
    more: more === 0 ? '' : t('ui.summary.more', { count: more }),
    actions: todo.slice(0, MOST_ACTIONS).flatMap(({ action }) => {
      const known = actionById(action);
      return known === undefined ? [] : [pick(known.title)];
    }),
    rules: t('ui.summary.rules', {
      models: result.models.map((model) => pick(model.name)).join(t('ui.listSeparator')),
    }),
  };
}

/** The summary as lines of text. */
export function summaryText(summary: Summary, { t }: Pick<Words, 't'>): string {
  return [
    summary.heading,
    summary.headline,
    ...summary.shops.flatMap(({ name, total, losses }) => [
      `● ${name} ${total}`,
      ...losses.map((loss) => `  − ${loss}`),
    ]),
    ...(summary.more === '' ? [] : [summary.more]),
    ...(summary.actions.length === 0 ? [] : [t('ui.summary.first')]),
    ...summary.actions.map((action, place) => `${place + 1}. ${action}`),
    summary.rules,
  ].join('\n');
}

function totalOf(result: CheckupResult, shop: ShopResult, { t }: Words): string {
  const { total } = shop;
  const text = totalText(total, thresholdsOf(modelOf(result, shop)));
  if (text === null) return t('ui.summary.noTotal');
  const score =
    total.grade === null
      ? text
      : t('ui.summary.grade', { score: text, grade: t(`ui.grade.${total.grade}`) });
  if (total.status === 'official') return t('ui.summary.official', { score });
  return total.status === 'estimated' ? t('ui.summary.estimated', { score }) : score;
}

function lossesOf(result: CheckupResult, shop: ShopResult, words: Words): readonly string[] {
  const { t, pick, language } = words;
  return findingsOf(result, shop.id)
    .slice(0, MOST_LOSSES)
    .flatMap(({ metric: id, loss }) => {
      const metric = metricOf(shop, id);
      if (metric === undefined || loss === null) return [];
      return t('ui.summary.loss', {
        metric: pick(metricById(id).name),
        value: metricValue(metric, language, hoursStyle([metric])),
        points: formatPoints(loss),
      });
    });
}
