import type { CheckupResult } from '../../../shared/checkup/schema';
import { useStore } from '../../app/store';
import { modelOf } from '../../ui/check-up';
import { useText } from '../../ui/language';
import { LinkButton } from '../../ui/LinkButton';
import { ShopName } from '../../ui/ShopMark';
import { TotalFigure } from '../../ui/TotalFigure';
import { trustCode } from '../trends/trends-view';
import { reasonPage, reasonTag, reasonText } from './reason-words';
import type { WatchedShop } from './watch-view';

/** A shop that needs a hand, with each reason and the way to what deals with it. */
export function UrgentShop({
  result,
  watched: { shop, index, reasons },
}: {
  readonly result: CheckupResult;
  readonly watched: WatchedShop;
}) {
  const words = useText();
  const { t } = words;
  const { go } = useStore();
  return (
    <li>
      <div className="watch-shop">
        <LinkButton
          onPress={() => {
            go({ name: 'metrics', shop: shop.id });
          }}
        >
          <ShopName index={index} name={shop.name} />
        </LinkButton>
        <TotalFigure total={shop.total} model={modelOf(result, shop)} size="small" />
      </div>
      <ul className="watch-reasons">
        {reasons.map((reason) => {
          const text = reasonText(reason, words);
          const isOfTotal = ['edge', 'under', 'near'].includes(reason.kind);
          return (
            <li key={reason.kind}>
              <span className="tag">{reasonTag(reason, words)}</span>
              <span>
                <LinkButton
                  label={t('ui.watch.reasonOf', { shop: shop.name, reason: text })}
                  onPress={() => {
                    go(reasonPage(reason, shop));
                  }}
                >
                  {text}
                </LinkButton>{' '}
                {isOfTotal && shop.total.status === 'estimated' && (
                  <span className="tag">{t('ui.estimate')}</span>
                )}
                {reason.kind === 'falling' && (
                  <span className="tag">{t(trustCode(reason.fall.trust))}</span>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </li>
  );
}
