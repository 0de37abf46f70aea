import type { CheckupResult, MetricResult, ShopResult } from '../../../shared/checkup/schema';
import { formatPeriod } from '../../../shared/format/format';
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
  emptyPeriod = 'said',
}: {
  readonly result: CheckupResult;
  readonly shop: ShopResult;
  readonly definition: MetricDefinition;
  /** Undefined when the result is older than the metric. */
  readonly metric: MetricResult | undefined;
  /** Of a period without rows: only said, with the way to the guide, or with which days to bring as well. */
  readonly emptyPeriod?: 'said' | 'led' | 'explained';
}) {
  const { t, language } = useText();
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
  const needs = kindsMissing(result, shop, definition, metric);
  const isEmpty = status === 'noRows' && emptyPeriod !== 'said';
  return (
    <>
      <StatusNote status={status} needs={needs} />
      {isEmpty && emptyPeriod === 'explained' && needs.length > 0 && (
        <>
          {' '}
          <span className="status">
            {t('ui.guide.emptyPeriod', {
              period: formatPeriod(result.period, language),
              files: needs.map((kind) => t(`ui.kind.${kind}`)).join(t('ui.listSeparator')),
            })}
          </span>
        </>
      )}
      {(isEmpty || status === 'noFile' || status === 'noColumn') && (
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
