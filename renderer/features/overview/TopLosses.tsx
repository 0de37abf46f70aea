import type { CheckupResult, Finding } from '../../../shared/checkup/schema';
import { formatSigned } from '../../../shared/format/format';
import { useStore } from '../../app/store';
import { kindsNotGivenBySome, shopById } from '../../ui/check-up';
import { hoursStyle, metricBase, metricValue } from '../../../shared/format/metric-text';
import { metricById } from '../../../shared/metrics/catalogue';
import { EmptyState } from '../../ui/EmptyState';
import { useText } from '../../ui/language';
import { LinkButton } from '../../ui/LinkButton';
import { ShopName } from '../../ui/ShopMark';
import { Unfold } from '../../ui/Unfold';

/** The three that matter; more unfold. */
const SHOWN = 3;

/** Where the most points are lost, over all shops. */
export function TopLosses({ result }: { readonly result: CheckupResult }) {
  const { t } = useText();
  const findings = [...result.diagnosis].sort((a, b) => (b.loss ?? -1) - (a.loss ?? -1));
  const [worst, others] = [findings.slice(0, SHOWN), findings.slice(SHOWN)];
  const anyLoss = worst.some(({ loss }) => loss !== null);
  return (
    <section aria-labelledby="top-losses">
      <h2 id="top-losses">
        {t(anyLoss || worst.length === 0 ? 'ui.overview.losses' : 'ui.overview.unscored')}
      </h2>
      {worst.length === 0 ? (
        <EmptyState
          title={t(
            kindsNotGivenBySome(result).length === 0
              ? 'ui.overview.noLosses'
              : 'ui.overview.lossesUnknown',
          )}
          text={t('ui.overview.noLossesText')}
        />
      ) : (
        <>
          <Losses result={result} findings={worst} isScored={anyLoss} />
          {others.length > 0 && (
            <Unfold title={t('ui.overview.allLosses', { count: findings.length })} isLazy>
              <Losses result={result} findings={others} isScored={anyLoss} />
            </Unfold>
          )}
        </>
      )}
    </section>
  );
}

function Losses({
  result,
  findings,
  isScored,
}: {
  readonly result: CheckupResult;
  readonly findings: readonly Finding[];
  /** Whether points stand before them. */
  readonly isScored: boolean;
}) {
  const { t, pick, say, language } = useText();
  const { go } = useStore();
  return (
    <ol className="losses" data-scored={isScored}>
      {findings.map((finding) => {
        const owner = shopById(result, finding.shop);
        const metric = owner?.shop.metrics.find(({ id }) => id === finding.metric);
        const base = metric === undefined ? null : metricBase(metric, language);
        return (
          <li key={`${finding.shop} ${finding.metric}`}>
            {isScored && (
              <span className="loss">
                {finding.loss !== null && t('ui.points', { points: formatSigned(-finding.loss) })}
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
  );
}
