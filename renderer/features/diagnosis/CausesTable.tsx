import type { CheckupResult } from '../../../shared/checkup/schema';
import { formatPoints } from '../../../shared/format/format';
import { pointsAtStake, type ModelGroup } from '../../ui/check-up';
import { useText } from '../../ui/language';
import { ShopName } from '../../ui/ShopMark';
import { causesOf } from './diagnosis-view';
import { AllCausesLink, FirstCauses } from './FirstCauses';

/** Many shops, a row each: what it loses, its first cause, the way to all of them. */
export function CausesTable({
  result,
  members,
  onChoose,
}: {
  readonly result: CheckupResult;
  /** In the order of the rows. */
  readonly members: ModelGroup['members'];
  readonly onChoose: (shop: string) => void;
}) {
  const { t } = useText();
  const label = t('ui.diagnosis.table');
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={label}>
      <table className="table cause-table">
        <caption className="visually-hidden">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{t('ui.shop')}</th>
            <th scope="col">{t('ui.overview.loss')}</th>
            <th scope="col">{t('ui.diagnosis.firstCause')}</th>
            <th scope="col">{t('ui.diagnosis.allCauses')}</th>
          </tr>
        </thead>
        <tbody>
          {members.map(({ shop, index }) => {
            const loss = pointsAtStake(result, shop.id);
            const findings = causesOf(result, shop.id);
            return (
              <tr key={shop.id}>
                <th scope="row">
                  <ShopName index={index} name={shop.name} />
                </th>
                <td>
                  {loss === null ? (
                    <span className="faint">{t('ui.total.noTotal')}</span>
                  ) : (
                    <>
                      {t('ui.points', { points: formatPoints(loss) })}{' '}
                      <span className="tag">{t('ui.estimate')}</span>
                    </>
                  )}
                </td>
                <td>
                  <FirstCauses result={result} findings={findings} shown={1} />
                </td>
                <td>
                  <AllCausesLink shop={shop} findings={findings} onChoose={onChoose} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
