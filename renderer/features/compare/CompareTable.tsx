import type { CheckupResult } from '../../../shared/checkup/schema';
import { formatScore, formatSigned, formatValue } from '../../../shared/format/format';
import { modelOf } from '../../ui/check-up';
import { useText } from '../../ui/language';
import { ShopName } from '../../ui/ShopMark';
import { TotalFigure } from '../../ui/TotalFigure';
import { TrustMark } from '../../ui/TrustMark';
import { compareGroups, type CompareGroup } from './compare-rows';
import { MetricRow } from './MetricRow';

/** Wider tables scroll within themselves. */
const MOST_COLUMNS = 4;

/** Rows are metrics by dimension, columns are shops. */
export function CompareTable({ result }: { readonly result: CheckupResult }) {
  const { t } = useText();
  const wide = result.shops.length > MOST_COLUMNS;
  const scroll = wide ? { tabIndex: 0, role: 'region', 'aria-label': t('ui.compare.caption') } : {};
  return (
    <div className="compare-scroll" data-wide={wide} {...scroll}>
      <table className="compare-table">
        <caption className="visually-hidden">{t('ui.compare.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('ui.metric')}</th>
            {result.shops.map((shop, index) => (
              <th key={shop.id} scope="col">
                <ShopName index={index} name={shop.name} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <TotalRow result={result} />
        </tbody>
        {compareGroups(result).map((group) => (
          <tbody key={group.dimension?.id ?? group.group}>
            <GroupRow group={group} result={result} />
            {group.rows.map((row) => (
              <MetricRow key={row.definition.id} row={row} result={result} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function TotalRow({ result }: { readonly result: CheckupResult }) {
  const { t } = useText();
  const cells = result.comparison.totals.flatMap((group) => group.cells);
  return (
    <tr className="total-row">
      <th scope="row">{t('ui.total')}</th>
      {result.shops.map((shop) => {
        const { difference = null, significance = null } =
          cells.find((cell) => cell.shop === shop.id) ?? {};
        return (
          <td key={shop.id}>
            <TotalFigure total={shop.total} model={modelOf(result, shop)} size="small" />
            {difference !== null && difference !== 0 && (
              <span className="cell-note">
                <span>{t('ui.compare.totalDifference', { points: formatSigned(difference) })}</span>
                {significance !== null && <TrustMark significance={significance} />}
              </span>
            )}
          </td>
        );
      })}
    </tr>
  );
}

/** The heading of a group; a dimension's own scores stand in it. */
function GroupRow({
  group,
  result,
}: {
  readonly group: CompareGroup;
  readonly result: CheckupResult;
}) {
  const { t, pick, language } = useText();
  if (group.dimension === null) {
    return (
      <tr className="group-row">
        <th scope="rowgroup">
          {group.group === null ? '' : t(`ui.group.${group.group}`)}
          {result.models.length === 1 && (
            <span className="group-note">{t('ui.compare.unscored')}</span>
          )}
        </th>
        <td colSpan={result.shops.length} />
      </tr>
    );
  }
  return (
    <tr className="group-row">
      <th scope="rowgroup">
        {pick(group.dimension.name)}
        {group.dimension.weight !== null && (
          <span className="group-note">
            {t('ui.compare.weight', {
              percent: formatValue(group.dimension.weight, 'ratio', language),
            })}
          </span>
        )}
      </th>
      {group.scores.map((dimension, index) => (
        <td key={result.shops[index]?.id}>
          {dimension === undefined || dimension.score === null
            ? t('ui.dimension.none')
            : t('ui.score', { score: formatScore(dimension.score) })}
        </td>
      ))}
    </tr>
  );
}
