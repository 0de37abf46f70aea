import type { ShopResult } from '../checkup/schema';
import { metricById } from '../metrics/catalogue';
import type { ScoreModel } from '../models/schema';
import type { Message } from '../result';
import { slotOf } from '../scoring/slot-of';
import { fieldOf, indexed } from './field';
import { readTopic } from './row-reading';

/** Reviews, completion, shipping and loyalty: what owners ask after although not every model scores it. */
const TOPICS = [
  'reviews.goodRate',
  'orders.completionRate',
  'logistics.shipHours',
  'customers.repurchaseRate90',
  'customers.repurchaseRate',
  'customers.retentionRate',
] as const;

/** The topics the model leaves out, each in a sentence where at least two shops can be ranked on it. */
export function readTopics(shops: readonly ShopResult[], model: ScoreModel): readonly Message[] {
  const byId = indexed(shops);
  return TOPICS.filter((metric) => slotOf(model, metric) === undefined).flatMap((metric) => {
    const message = readTopic(fieldOf(metricById(metric), byId));
    return message === null ? [] : [message];
  });
}
