/**
 * The catalogue: what every metric is, in the order of the metric definitions, and what a shop judges of itself. How metrics are
 * computed is in `metrics-*.ts`.
 */
import { ARTICLE_SCORES } from './catalogue/article-scores';
import { ASSESSED } from './catalogue/assessment';
import { CHAT } from './catalogue/chat';
import { GOODS } from './catalogue/goods';
import { LOGISTICS } from './catalogue/logistics';
import { ORDERS_AND_CUSTOMERS } from './catalogue/orders-and-customers';
import { PLATFORM_ONLY } from './catalogue/platform-only';
import { REVIEWS } from './catalogue/reviews';
import { SERVICE } from './catalogue/service';
import type { MetricDefinition } from './metric';

/** Every metric files, tables or typing give, in the order results list them. */
export const METRICS: readonly MetricDefinition[] = [
  ...GOODS,
  ...LOGISTICS,
  ...SERVICE,
  ...CHAT,
  ...REVIEWS,
  ...ORDERS_AND_CUSTOMERS,
  ...ARTICLE_SCORES,
  ...PLATFORM_ONLY,
];

/** All a model can score: metrics, then the questions of the self-assessment. */
export const MEASURES: readonly MetricDefinition[] = [...METRICS, ...ASSESSED];

const BY_ID = new Map(MEASURES.map((metric) => [metric.id, metric]));

/** The metric or question of an id; throws on an unknown one, since ids come from the product's own data. */
export function metricById(id: string): MetricDefinition {
  const metric = BY_ID.get(id);
  if (metric === undefined) throw new Error(`No metric has the id "${id}"`);
  return metric;
}
