import type { Finding, MetricResult, ShopResult } from '../checkup/schema';
import type { Comparison } from '../checkup/schema-comparison';
import type { ScoreModel } from '../models/schema';
import { styleParam } from '../format/metric-text';
import type { Message, MessageParams } from '../result';
import { slotOf } from '../scoring/slot-of';
import { goalsOf, type Goal } from './goals';
import { modelOf } from './model-of';

/**
 * What costs each shop points, the most expensive first; then metrics of its model that have a figure but no score, because
 * the files only bound or approximate them. Sentences are in `text/reading.ts`.
 */
export function findings(
  shops: readonly ShopResult[],
  models: readonly ScoreModel[],
  comparison: Comparison,
): Finding[] {
  return shops.flatMap((shop) => {
    const model = modelOf(shop, models);
    const goals = goalsOf(shop, model, comparison);
    return [
      ...goals.map((goal): Finding => ({
        shop: shop.id,
        metric: goal.metric.id,
        loss: goal.loss,
        message: describeGoal(goal, shops),
      })),
      ...shop.metrics
        .filter((metric) => slotOf(model, metric.id) !== undefined)
        .filter((metric) => !goals.some((goal) => goal.metric === metric))
        .flatMap((metric): Finding[] => {
          const message = describeUnscored(metric);
          return message === null
            ? []
            : [{ shop: shop.id, metric: metric.id, loss: null, message }];
        }),
    ];
  });
}

function describeGoal(goal: Goal, shops: readonly ShopResult[]): Message {
  const { metric, current, loss, best } = goal;
  const common: MessageParams = { metric: metric.id, value: current, ...styleParam([metric]) };
  switch (goal.reason) {
    case 'points':
      return describeLoss(metric, { ...common, loss: loss ?? 0 });
    case 'fixed':
      return { code: 'finding.growth', params: { ...common, score: metric.score ?? 0 } };
    case 'noCore':
      return { code: 'finding.noCore', params: { ...common, score: metric.score ?? 0 } };
    case 'noWeight':
      return { code: 'finding.noWeight', params: { ...common, score: metric.score ?? 0 } };
    case 'bound':
      return {
        code: metric.status === 'lowerBound' ? 'finding.atLeast' : 'finding.atMost',
        params: { ...common, target: goal.target },
      };
    case 'behind': {
      const name = shops.find((shop) => shop.id === best)?.name ?? '';
      return {
        code: 'finding.behindBest',
        params: { ...common, best: name, bestValue: goal.target },
      };
    }
  }
}

/** A metric that costs points, with the numbers behind its value where they are known. Params: metric, value, loss. */
export function describeLoss(metric: MetricResult, params: MessageParams): Message {
  const { numerator, denominator, count } = metric;
  if (numerator !== null && denominator !== null) {
    return { code: 'finding.ratio', params: { ...params, numerator, denominator } };
  }
  return count === null
    ? { code: 'finding.value', params }
    : { code: 'finding.mean', params: { ...params, count } };
}

/** A figure that is shown but does not stand for the metric itself; null for every other status. */
function describeUnscored(metric: MetricResult): Message | null {
  const { id, value, status } = metric;
  if (value === null) return null;
  const params = { metric: id, value, ...styleParam([metric]) };
  switch (status) {
    case 'lowerBound':
      return { code: 'finding.lowerBound', params };
    case 'upperBound':
      return { code: 'finding.upperBound', params };
    case 'proxy':
      return { code: 'finding.proxy', params };
    default:
      return null;
  }
}
