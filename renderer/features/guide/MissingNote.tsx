import type { CheckupResult, MetricResult, ShopResult } from '../../../shared/checkup/schema';
import type { MetricDefinition } from '../../../shared/metrics/metric';
import { kindsMissing } from '../../ui/check-up';
import { useText } from '../../ui/language';
import { StatusNote } from '../../ui/StatusNote';
import { GuideLink } from './GuideLink';

/** Why a shop lacks a metric; where a file could bring it, with the way to that file. */
export function MissingNote({
  result,
  shop,
  definition,
  metric,
}: {
  readonly result: CheckupResult;
  readonly shop: ShopResult;
  readonly definition: MetricDefinition;
  /** Undefined when the result is older than the metric. */
  readonly metric: MetricResult | undefined;
}) {
  const { t } = useText();
  const status = metric?.status ?? 'noFile';
  return (
    <>
      <StatusNote status={status} needs={kindsMissing(result, shop, definition, metric)} />
      {(status === 'noFile' || status === 'noColumn') && (
        <>
          {' '}
          <GuideLink result={result} metric={definition.id} shop={shop}>
            {t('ui.guide.fill')}
          </GuideLink>
        </>
      )}
    </>
  );
}
