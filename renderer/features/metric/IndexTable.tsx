import { useId, useState } from 'react';
import { Button } from 'react-aria-components';
import type { CheckupResult, ShopResult } from '../../../shared/checkup/schema';
import { formatCount, formatScore, formatValue } from '../../../shared/format/format';
import { officialPart } from '../../ui/check-up';
import { Icon } from '../../ui/Icon';
import { useText } from '../../ui/language';
import { noScoreCode } from '../../ui/no-score';
import { IndexRows } from './IndexRows';
import type { IndexColumns, IndexGroup, IndexRow } from './metrics-index';
import { recentPoints } from './Sparkline';

/** The metrics of a shop by dimension; what is at full marks, and what could be there besides, is folded away. */
export function IndexTable({
  groups,
  shop,
  result,
  isFiltered,
}: {
  readonly groups: readonly IndexGroup[];
  readonly shop: ShopResult;
  readonly result: CheckupResult;
  /** What was searched for must not hide in a fold. */
  readonly isFiltered: boolean;
}) {
  const { t } = useText();
  const caption = t('ui.metrics.caption', { shop: shop.name });
  // Tables of sums and typed figures know no days.
  const hasTrend = shop.metrics.some(({ daily }) => recentPoints(daily).length > 1);
  const columns = { hasTrend, count: hasTrend ? 5 : 4 };
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table className="table index-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('ui.metric')}</th>
            <th scope="col">{t('ui.metrics.value')}</th>
            <th scope="col">{t('ui.scoreWord')}</th>
            <th scope="col" className="number">
              {t('ui.metrics.lost')}
            </th>
            {hasTrend && <th scope="col">{t('ui.metrics.trend')}</th>}
          </tr>
        </thead>
        {groups.map((group) => {
          const { dimension, rows, full, missing } = group;
          const rest = { shop, result, columns };
          // What is for reference only can wait, unless there is nothing else.
          const waits = dimension === null && groups.length > 1;
          return (
            <tbody key={dimension?.id ?? ''}>
              <GroupHead group={group} shop={shop} result={result} columns={columns} />
              {isFiltered ? (
                <IndexRows rows={[...rows, ...missing, ...full]} {...rest} />
              ) : waits ? (
                <>
                  <Folded rows={rows.filter(isMeasured)} text="ui.metrics.dataCount" {...rest} />
                  <Folded
                    rows={rows.filter((row) => !isMeasured(row))}
                    text="ui.metrics.assessedCount"
                    {...rest}
                  />
                  <Folded rows={missing} text="ui.metrics.missingCount" {...rest} />
                </>
              ) : (
                <>
                  <IndexRows rows={[...rows, ...missing.filter(isMeasured)]} {...rest} />
                  <Folded
                    rows={missing.filter((row) => !isMeasured(row))}
                    text="ui.metrics.unansweredCount"
                    {...rest}
                  />
                  <Folded rows={full} text="ui.metrics.fullCount" {...rest} />
                </>
              )}
            </tbody>
          );
        })}
      </table>
    </div>
  );
}

/** Not what a shop says of itself. */
function isMeasured({ definition }: IndexRow): boolean {
  return definition.group !== 'assessment';
}

function GroupHead({
  group: { dimension },
  shop,
  result,
  columns,
}: {
  readonly group: IndexGroup;
  readonly shop: ShopResult;
  readonly result: CheckupResult;
  readonly columns: IndexColumns;
}) {
  const { t, pick, language } = useText();
  const own = shop.dimensions.find(({ id }) => id === dimension?.id);
  const official = dimension === null ? null : officialPart(result, shop, dimension.id);
  // Where weights were shared out among the others, a dimension without a score has none; its share beside theirs would add up to more than all.
  const isShared = shop.dimensions.some((one) => one.weight !== null);
  const weight = isShared ? (own?.weight ?? null) : (dimension?.weight ?? null);
  return (
    <tr className="index-group">
      <th scope="rowgroup" colSpan={2}>
        {dimension === null ? t('ui.metrics.reference') : pick(dimension.name)}
        {weight !== null && (
          <span className="group-note">
            {t('ui.compare.weight', { percent: formatValue(weight, 'ratio', language) })}
          </span>
        )}
      </th>
      <td colSpan={columns.count - 2}>
        {dimension !== null && (
          <>
            {own === undefined || own.score === null
              ? t(isShared ? 'ui.metrics.sharedOut' : noScoreCode(own))
              : t('ui.score', { score: formatScore(own.score) })}
            {own?.status === 'partial' && (
              <span className="group-note">
                {t('ui.metrics.partial', {
                  share: formatValue(own.coverage, 'ratio', language),
                })}
              </span>
            )}
            {official !== null && (
              <span className="group-note">
                {t('ui.metrics.officialPart', { score: formatScore(official) })}
              </span>
            )}
          </>
        )}
      </td>
    </tr>
  );
}

function Folded({
  rows,
  text,
  shop,
  result,
  columns,
}: {
  readonly rows: readonly IndexRow[];
  readonly text: `ui.metrics.${'full' | 'data' | 'assessed' | 'missing' | 'unanswered'}Count`;
  readonly shop: ShopResult;
  readonly result: CheckupResult;
  readonly columns: IndexColumns;
}) {
  const { t } = useText();
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  if (rows.length === 0) return null;
  return (
    <>
      <tr>
        <td colSpan={columns.count} id={id} className="unfold" data-expanded={isOpen || undefined}>
          <Button
            className="unfold-button"
            aria-expanded={isOpen}
            onPress={() => {
              setIsOpen(!isOpen);
            }}
          >
            <Icon name="next" size={12} />
            {t(text, { count: formatCount(rows.length) })}
          </Button>
        </td>
      </tr>
      {isOpen && <IndexRows rows={rows} shop={shop} result={result} columns={columns} />}
    </>
  );
}
