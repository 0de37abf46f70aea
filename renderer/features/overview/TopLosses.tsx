import type { CheckupResult } from '../../../shared/checkup/schema';
import { formatSigned } from '../../../shared/format/format';
import { useStore } from '../../app/store';
import { shopById } from '../../ui/check-up';
import { metricBase } from '../../../shared/format/metric-text';
import { EmptyState } from '../../ui/EmptyState';
import { useText } from '../../ui/language';
import { LinkButton } from '../../ui/LinkButton';
import { ShopName } from '../../ui/ShopMark';

const SHOWN = 6;

/** Where the most points are lost, over all shops. */
export function TopLosses({ result }: { readonly result: CheckupResult }) {
  const { t, say } = useText();
  const { go } = useStore();
  const worst = [...result.diagnosis]
    .sort((a, b) => (b.loss ?? -1) - (a.loss ?? -1))
    .slice(0, SHOWN);
  return (
    <section aria-labelledby="top-losses">
      <h2 id="top-losses">{t('ui.overview.losses')}</h2>
      {worst.length === 0 ? (
        <EmptyState title={t('ui.overview.noLosses')} text={t('ui.overview.noLossesText')} />
      ) : (
        <ol className="losses">
          {worst.map((finding) => {
            const owner = shopById(result, finding.shop);
            const metric = owner?.shop.metrics.find(({ id }) => id === finding.metric);
            const base = metric === undefined ? null : metricBase(metric);
            return (
              <li key={`${finding.shop} ${finding.metric}`}>
                <span className="loss">
                  {finding.loss === null
                    ? ''
                    : t('ui.points', { points: formatSigned(-finding.loss) })}
                </span>
                <div>
                  <LinkButton
                    onPress={() => {
                      go({ name: 'metric', metric: finding.metric, shop: finding.shop });
                    }}
                  >
                    {say(finding.message)}
                  </LinkButton>
                  <div className="loss-base">
                    {owner !== undefined && <ShopName index={owner.index} name={owner.shop.name} />}
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
