import type { CheckupResult } from '../../../shared/checkup/schema';
import { formatCount } from '../../../shared/format/format';
import { useText } from '../../ui/language';
import { LinkButton } from '../../ui/LinkButton';
import { ShopName } from '../../ui/ShopMark';
import { AtStake } from './AtStake';
import { bySureness, causesOf } from './diagnosis-view';
import { StrengthTag } from './StrengthTag';

/** Causes told of each shop; the rest is on its own page. */
const SHOWN = 3;

/** Every shop with its first causes. */
export function AllShopsCauses({
  result,
  onChoose,
}: {
  readonly result: CheckupResult;
  readonly onChoose: (shop: string) => void;
}) {
  const { t, pick } = useText();
  return (
    <div className="cause-shops">
      {result.shops.map((shop, index) => {
        const findings = causesOf(result, shop.id);
        const { found, hints } = bySureness(findings);
        const counts = { causes: formatCount(found.length), hints: formatCount(hints.length) };
        return (
          <section key={shop.id} className="card cause-shop">
            <h2>
              <ShopName index={index} name={shop.name} />
            </h2>
            {found.length === 0 ? (
              <p className="faint">
                {hints.length === 0
                  ? t('ui.diagnosis.shopNone')
                  : t('ui.diagnosis.shopHints', { count: formatCount(hints.length) })}
              </p>
            ) : (
              <ol className="cause-list">
                {found.slice(0, SHOWN).map(({ finding, cause }) => (
                  <li key={cause.id}>
                    <span>{pick(cause.title)}</span>
                    <span className="cause-row-facts">
                      <StrengthTag strength={finding.strength} />
                      <AtStake loss={finding.loss} />
                    </span>
                  </li>
                ))}
              </ol>
            )}
            {findings.length > 0 && (
              <LinkButton
                label={t('ui.diagnosis.shopAllOf', { shop: shop.name, ...counts })}
                onPress={() => {
                  onChoose(shop.id);
                }}
              >
                {t('ui.diagnosis.shopAll', counts)}
              </LinkButton>
            )}
          </section>
        );
      })}
    </div>
  );
}
