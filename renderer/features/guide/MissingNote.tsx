import type { CheckupResult, MetricResult, ShopResult } from '../../../shared/checkup/schema';
import type { MetricDefinition } from '../../../shared/metrics/metric';
import { useStore } from '../../app/store';
import { kindsMissing } from '../../ui/check-up';
import { useText } from '../../ui/language';
import { LinkButton } from '../../ui/LinkButton';
import { StatusNote } from '../../ui/StatusNote';
import { GuideLink } from './GuideLink';

/** Why a shop lacks a metric; where a file or an answer could bring it, with the way there. */
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
  const { go } = useStore();
  if (status === 'noFile' && definition.group === 'assessment') {
    return (
      <>
        <span className="status">{t('ui.status.notAnswered')}</span>{' '}
        <LinkButton
          onPress={() => {
            go({ name: 'assessment', shop: shop.id });
          }}
        >
          {t('ui.diagnosis.assess')}
        </LinkButton>
      </>
    );
  }
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
