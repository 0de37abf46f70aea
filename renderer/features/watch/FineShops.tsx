import type { CheckupResult } from '../../../shared/checkup/schema';
import { formatPoints, formatSigned, isPoints } from '../../../shared/format/format';
import { useStore } from '../../app/store';
import { modelOf } from '../../ui/check-up';
import { useText } from '../../ui/language';
import { LinkButton } from '../../ui/LinkButton';
import { ShopName } from '../../ui/ShopMark';
import { TotalFigure } from '../../ui/TotalFigure';
import { trustCode } from '../trends/trends-view';
import type { WatchedShop } from './watch-view';

/** Shops that can wait, a line each. */
export function FineShops({
  result,
  shops,
}: {
  readonly result: CheckupResult;
  readonly shops: readonly WatchedShop[];
}) {
  const { t } = useText();
  const { go } = useStore();
  const label = t('ui.watch.fineTable');
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={label}>
      <table className="table watch-fine">
        <caption className="visually-hidden">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{t('ui.shop')}</th>
            <th scope="col">{t('ui.total')}</th>
            <th scope="col">{t('ui.watch.change')}</th>
            <th scope="col">{t('ui.watch.atStake')}</th>
          </tr>
        </thead>
        <tbody>
          {shops.map(({ shop, index, change, atStake }) => (
            <tr key={shop.id}>
              <th scope="row">
                <LinkButton
                  onPress={() => {
                    go({ name: 'metrics', shop: shop.id });
                  }}
                >
                  <ShopName index={index} name={shop.name} />
                </LinkButton>
              </th>
              <td>
                <TotalFigure total={shop.total} model={modelOf(result, shop)} size="small" />
              </td>
              <td>
                {change === null ? (
                  <span className="faint">{t('ui.watch.noChange')}</span>
                ) : (
                  <>
                    <span className={signOf(change.points)}>
                      {t('ui.points', { points: formatSigned(change.points) })}
                    </span>{' '}
                    <span className="tag">{t(trustCode(change.trust))}</span>
                    {change.since === 'week' && (
                      <span className="cell-note">{t('ui.watch.changeWeek')}</span>
                    )}
                  </>
                )}
              </td>
              <td>
                {atStake === null ? (
                  <span className="faint">{t('ui.total.noTotal')}</span>
                ) : (
                  <>
                    {t('ui.points', { points: formatPoints(atStake) })}{' '}
                    <span className="tag">{t('ui.estimate')}</span>
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function signOf(points: number): string {
  if (!isPoints(points)) return 'faint';
  return points < 0 ? 'loss' : 'gain';
}
