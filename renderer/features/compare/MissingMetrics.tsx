import type { CheckupResult } from '../../../shared/checkup/schema';
import { useText } from '../../ui/language';
import { Unfold } from '../../ui/Unfold';
import { missingMetrics } from './compare-rows';

/** What could not be worked out for any shop, and which file would settle it. */
export function MissingMetrics({ result }: { readonly result: CheckupResult }) {
  const { t, pick } = useText();
  const groups = missingMetrics(result);
  const count = groups.reduce((sum, { metrics }) => sum + metrics.length, 0);
  if (count === 0) return null;
  return (
    <Unfold level={2} title={t('ui.compare.missing', { count })}>
      <dl className="missing">
        {groups.map(({ needs, metrics }) => (
          <div key={needs.join()}>
            <dt>
              {needs.length === 0
                ? t('ui.compare.needsTable')
                : t('ui.compare.needs', {
                    files: needs.map((kind) => t(`ui.kind.${kind}`)).join(t('ui.listSeparator')),
                  })}
            </dt>
            <dd>{metrics.map((metric) => pick(metric.name)).join(t('ui.listSeparator'))}</dd>
          </div>
        ))}
      </dl>
    </Unfold>
  );
}
