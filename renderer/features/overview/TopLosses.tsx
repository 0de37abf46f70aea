import type { CheckupResult } from '../../../shared/checkup/schema';
import { formatSigned } from '../../../shared/format/format';
import { useStore } from '../../app/store';
import { shopById } from '../../ui/check-up';
import { hoursStyle, metricBase, metricValue } from '../../../shared/format/metric-text';
import { metricById } from '../../../shared/metrics/catalogue';
import { EmptyState } from '../../ui/EmptyState';
import { useText } from '../../ui/language';
import { LinkButton } from '../../ui/LinkButton';
import { ShopName } from '../../ui/ShopMark';

const SHOWN = 6;

/** Where the most points are lost, over all shops. */
export function TopLosses({ result }: { readonly result: CheckupResult }) {
  const { t, pick, say, language } = useText();
  const { go } = useStore();
  const worst = [...result.diagnosis]
    .sort((a, b) => (b.loss ?? -1) - (a.loss ?? -1))
    .slice(0, SHOWN);
  const anyLoss = worst.some(({ loss }) => loss !== null);
  return (
    <section aria-labelledby="top-losses">
      <h2 id="top-losses">
        {t(anyLoss || worst.length === 0 ? 'ui.overview.losses' : 'ui.overview.unscored')}
      </h2>
      {worst.length === 0 ? (
        <EmptyState title={t('ui.overview.noLosses')} text={t('ui.overview.noLossesText')} />
      ) : (
        <ol className="losses" data-scored={anyLoss}>
          {worst.map((finding) => {
            const owner = shopById(result, finding.shop);
            const metric = owner?.shop.metrics.find(({ id }) => id === finding.metric);
            const base = metric === undefined ? null : metricBase(metric, language);
            return (
              <li key={`${finding.shop} ${finding.metric}`}>
                {anyLoss && (
                  <span className="loss">
                    {finding.loss !== null &&
                      t('ui.points', { points: formatSigned(-finding.loss) })}
                  </span>
                )}
                <div>
                  <LinkButton
                    onPress={() => {
                      go({ name: 'metric', metric: finding.metric, shop: finding.shop });
                    }}
                  >
                    {/* Points and base stand beside it, so that a lost point needs no more than the figure. */}
                    {finding.loss === null || metric === undefined
                      ? say(finding.message)
                      : t('ui.overview.lossOf', {
                          metric: pick(metricById(metric.id).name),
                          value: metricValue(metric, language, hoursStyle([metric])),
                        })}
                  </LinkButton>
                  <div className="loss-base">
                    {owner !== undefined && result.shops.length > 1 && (
                      <ShopName index={owner.index} name={owner.shop.name} />
                    )}
                    {base !== null && <span className="faint">{base}</span>}
                  </div>
                </div>
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}
