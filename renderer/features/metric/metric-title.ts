/** The title of a metric's page: what it costs whom, in words. */
import type { CheckupResult } from '../../../shared/checkup/schema';
import { metricValue, styleOf } from '../../../shared/format/metric-text';
import type { MetricDefinition } from '../../../shared/metrics/metric';
import type { Message } from '../../../shared/result';
import { metricOf, shopById } from '../../ui/check-up';
import type { Words } from '../../ui/language';

/** The shop the metric costs most; where no points are known, the one with the worst value. */
export function costliestShop(result: CheckupResult, metric: string): string {
  const cells = result.comparison.metrics.find((row) => row.metric === metric)?.cells ?? [];
  const standing = (shop: string) => ({
    loss: result.diagnosis.find((one) => one.shop === shop && one.metric === metric)?.loss ?? 0,
    rank: cells.find((cell) => cell.shop === shop)?.rank ?? 0,
  });
  const [worst] = result.shops
    .map(({ id }) => ({ id, ...standing(id) }))
    .sort((a, b) => b.loss - a.loss || b.rank - a.rank);
  return worst?.id ?? '';
}

/** The finding on this metric: of the shop one came for, else the one it costs most; else the bare facts. */
export function metricTitle(
  result: CheckupResult,
  definition: MetricDefinition,
  shop: string | null,
  { t, pick, say, language }: Words,
): string {
  const name = pick(definition.name);
  const style = styleOf(result, definition.id);
  const about = shop ?? costliestShop(result, definition.id);
  const finding = result.diagnosis.find(
    (one) => one.metric === definition.id && one.shop === about,
  );
  if (finding !== undefined) {
    const whose = shopById(result, finding.shop)?.shop.name ?? '';
    const words = say(inStyle(finding.message, style));
    return result.shops.length === 1
      ? words
      : t('ui.metric.titleFinding', { shop: whose, finding: words });
  }
  const row = result.comparison.metrics.find((one) => one.metric === definition.id);
  const wanted = shop ?? row?.cells.find((cell) => cell.rank === 1)?.shop;
  const owner = wanted === undefined ? undefined : shopById(result, wanted)?.shop;
  const metric = owner === undefined ? undefined : metricOf(owner, definition.id);
  if (owner === undefined || metric === undefined || metric.value === null) {
    return t('ui.metric.titleMissing', { metric: name });
  }
  const value = metricValue(metric, language, style);
  const best = shop === null && result.shops.length > 1;
  return t(best ? 'ui.metric.titleBest' : 'ui.metric.titleValue', {
    metric: name,
    shop: owner.name,
    value,
  });
}

/** The finding with its hours as the whole page shows them; by itself it looks at its own shop alone. */
function inStyle({ code, params }: Message, style: 'days' | undefined): Message {
  const { style: _own, ...rest } = params;
  return { code, params: style === undefined ? rest : { ...rest, style } };
}
