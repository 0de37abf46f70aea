import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { CheckupResult } from '../../../shared/checkup/schema';
import { formatCount, formatSigned } from '../../../shared/format/format';
import { thresholdsOf } from '../../../shared/scoring/grade';
import { useStore } from '../../app/store';
import { findingsOf, shownPart, pointsAtStake, type ModelGroup } from '../../ui/check-up';
import { copiedScore, copiedTotal } from '../../ui/copied-figures';
import { CopyTableButton } from '../../ui/CopyButton';
import { useText } from '../../ui/language';
import { LinkButton } from '../../ui/LinkButton';
import { noScoreCode } from '../../ui/no-score';
import { PartScore } from '../../ui/PartScore';
import { ShopName } from '../../ui/ShopMark';
import { TotalFigure } from '../../ui/TotalFigure';

/** So many rows leave room for what stands below. */
const SHOWN = 8;

/** Many shops as a compact table, the one with the most points at stake first; beyond the first ones on demand. */
export function ShopTable({
  result,
  model,
  members,
}: ModelGroup & { readonly result: CheckupResult }) {
  const words = useText();
  const { t, pick, say } = words;
  const { go } = useStore();
  const [isWhole, setIsWhole] = useState(false);
  const rows = members
    .map((member) => {
      const findings = findingsOf(result, member.shop.id);
      return { ...member, loss: pointsAtStake(result, member.shop.id), worst: findings[0] };
    })
    .sort((a, b) => (b.loss ?? -1) - (a.loss ?? -1));
  const heads = [
    t('ui.shop'),
    t('ui.total'),
    ...model.dimensions.map(({ name }) => pick(name)),
    t('ui.overview.loss'),
    t('ui.overview.worst'),
  ];
  const lines = thresholdsOf(model);
  const copied = rows.map(({ shop, loss, worst }) => [
    shop.name,
    copiedTotal(shop.total, lines, words),
    ...model.dimensions.map(({ id }) => copiedScore(shownPart(result, shop, id)?.score ?? null)),
    copiedScore(loss === null ? null : -loss),
    worst === undefined ? '' : say(worst.message),
  ]);
  return (
    <div className="shop-table-whole">
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
            {rows.slice(0, isWhole ? undefined : SHOWN).map(({ shop, index, loss, worst }) => (
              <tr key={shop.id}>
                <th scope="row">
                  <ShopName index={index} name={shop.name} />
                </th>
                <td>
                  <TotalFigure total={shop.total} model={model} size="small" />
                </td>
                {model.dimensions.map(({ id }) => {
                  const score = shownPart(result, shop, id);
                  return (
                    <td key={id} className="number dimension">
                      {score === null ? (
                        <span className="faint">
                          {t(noScoreCode(shop.dimensions.find((one) => one.id === id)))}
                        </span>
                      ) : (
                        <PartScore score={score} />
                      )}
                    </td>
                  );
                })}
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
      <div className="toolbar">
        <CopyTableButton heads={heads} rows={copied} about={t('ui.overview.table')} />
        {!isWhole && rows.length > SHOWN && (
          <Button
            className="button"
            onPress={() => {
              setIsWhole(true);
            }}
          >
            {t('ui.overview.allShops', { count: formatCount(rows.length) })}
          </Button>
        )}
      </div>
    </div>
  );
}
