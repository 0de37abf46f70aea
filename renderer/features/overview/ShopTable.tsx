import type { CheckupResult } from '../../../shared/checkup/schema';
import { formatScore, formatSigned } from '../../../shared/format/format';
import { useStore } from '../../app/store';
import { findingsOf, type ModelGroup } from '../../ui/check-up';
import { useText } from '../../ui/language';
import { LinkButton } from '../../ui/LinkButton';
import { ShopName } from '../../ui/ShopMark';
import { TotalFigure } from '../../ui/TotalFigure';

/** Many shops as a compact table, the one with the most points at stake first. */
export function ShopTable({
  result,
  model,
  members,
}: ModelGroup & { readonly result: CheckupResult }) {
  const { t, pick, say } = useText();
  const { go } = useStore();
  const rows = members
    .map((member) => {
      const findings = findingsOf(result, member.shop.id);
      const losses = findings.flatMap((finding) => finding.loss ?? []);
      const loss = losses.length === 0 ? null : losses.reduce((sum, one) => sum + one, 0);
      return { ...member, loss, worst: findings[0] };
    })
    .sort((a, b) => (b.loss ?? -1) - (a.loss ?? -1));
  return (
    <div
      className="table-scroll shop-table"
      tabIndex={0}
      role="region"
      aria-label={t('ui.overview.table')}
    >
      <table className="table">
        <caption className="visually-hidden">{t('ui.overview.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('ui.shop')}</th>
            <th scope="col">{t('ui.total')}</th>
            {model.dimensions.map(({ id, name }) => (
              <th key={id} scope="col" className="number dimension">
                {pick(name)}
              </th>
            ))}
            <th scope="col" className="number">
              {t('ui.overview.loss')}
            </th>
            <th scope="col">{t('ui.overview.worst')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ shop, index, loss, worst }) => (
            <tr key={shop.id}>
              <th scope="row">
                <ShopName index={index} name={shop.name} />
              </th>
              <td>
                <TotalFigure total={shop.total} model={model} size="small" />
              </td>
              {model.dimensions.map(({ id }) => (
                <td key={id} className="number dimension">
                  {formatScore(shop.dimensions.find((one) => one.id === id)?.score ?? null)}
                </td>
              ))}
              <td className="number">{formatSigned(loss === null ? null : -loss)}</td>
              <td className="wide">
                {worst !== undefined && (
                  <LinkButton
                    onPress={() => {
                      go({ name: 'metric', metric: worst.metric, shop: shop.id });
                    }}
                  >
                    {say(worst.message)}
                  </LinkButton>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
