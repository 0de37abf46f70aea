import { memo } from 'react';
import { dimensionAgainst, totalsAgainst } from '../../../shared/comparison/reference';
import { formatScore, formatValue } from '../../../shared/format/format';
import { gradeOf } from '../../../shared/scoring/grade';
import { modelOf, officialPart } from '../../ui/check-up';
import { useText } from '../../ui/language';
import { noScoreCode } from '../../ui/no-score';
import { ScoreBar } from '../../ui/ScoreBar';
import { TotalFigure } from '../../ui/TotalFigure';
import { PointsApart } from './Apart';
import type { CompareGroup } from './compare-rows';
import { GridCell } from './GridCell';
import type { RowProps } from './grid-row';
import { ShopCells } from './ShopCells';

/** The totals. They are ranked and set side by side among the shops under one model only. */
export const TotalRow = memo(function TotalRow(props: RowProps & { readonly rowKey: string }) {
  const { result, mode, reference, members, columns, row, active, watch, rowKey } = props;
  const { t } = useText();
  const { totals } = result.comparison;
  const against = new Map(
    totals.flatMap((group) => [...totalsAgainst(group, result.shops, reference)]),
  );
  return (
    <tr ref={watch} data-key={rowKey} aria-rowindex={row + 1} className="total-row">
      <GridCell kind="rowheader" row={row} column={0} isActive={active === 0}>
        {t('ui.total')}
      </GridCell>
      <ShopCells members={members} columns={columns}>
        {({ shop }, _, column) => {
          const cells = totals.find(({ model }) => model === shop.model)?.cells ?? [];
          const rank = cells.find((cell) => cell.shop === shop.id)?.rank ?? null;
          const ranked = cells.filter((cell) => cell.rank !== null).length;
          const apart = against.get(shop.id);
          return (
            <GridCell key={shop.id} row={row} column={column} isActive={active === column}>
              <TotalFigure total={shop.total} model={modelOf(result, shop)} size="small" />
              <span className="cell-note">
                {mode === 'rank' && rank !== null && ranked > 1 && (
                  <span>{t('ui.compare.rankOf', { rank, count: ranked })}</span>
                )}
                {apart !== undefined && (
                  <PointsApart against={apart} isToReference={reference !== null} />
                )}
              </span>
            </GridCell>
          );
        }}
      </ShopCells>
    </tr>
  );
});

/** The heading of a group; a dimension's own scores stand in it. */
export const GroupRow = memo(function GroupRow(
  props: RowProps & { readonly rowKey: string; readonly group: CompareGroup },
) {
  const { result, mode, reference, members, columns, row, active, watch, rowKey, group } = props;
  const { t, pick, language } = useText();
  const { dimension } = group;
  const against =
    dimension === null || mode !== 'gap'
      ? new Map<string, never>()
      : dimensionAgainst(result.shops, dimension.id, reference);
  return (
    <tr ref={watch} data-key={rowKey} aria-rowindex={row + 1} className="group-row">
      <GridCell kind="rowheader" row={row} column={0} isActive={active === 0}>
        {dimension !== null && pick(dimension.name)}
        {dimension === null && group.group !== null && t(`ui.group.${group.group}`)}
        {dimension !== null && dimension.weight !== null && (
          <span className="group-note">
            {t('ui.compare.weight', { percent: formatValue(dimension.weight, 'ratio', language) })}
          </span>
        )}
        {dimension === null && result.models.length === 1 && (
          <span className="group-note">{t('ui.compare.unscored')}</span>
        )}
      </GridCell>
      <ShopCells members={members} columns={columns}>
        {({ shop }, position, column) => {
          const score = group.scores[position]?.score ?? null;
          const model = modelOf(result, shop);
          const apart = against.get(shop.id);
          const official = dimension === null ? null : officialPart(result, shop, dimension.id);
          return (
            <GridCell key={shop.id} row={row} column={column} isActive={active === column}>
              {dimension !== null && score === null && t(noScoreCode(group.scores[position]))}
              {dimension !== null && score !== null && (
                <span className="score-line">
                  <span>{t('ui.score', { score: formatScore(score) })}</span>
                  <ScoreBar
                    score={score}
                    scale={model.dimensionScale}
                    grade={gradeOf(score, model)}
                  />
                </span>
              )}
              {official !== null && (
                <span className="cell-note">
                  {t('ui.metrics.officialPart', { score: formatScore(official) })}
                </span>
              )}
              {apart !== undefined && (
                <span className="cell-note">
                  <PointsApart against={apart} isToReference={reference !== null} />
                </span>
              )}
            </GridCell>
          );
        }}
      </ShopCells>
    </tr>
  );
});
