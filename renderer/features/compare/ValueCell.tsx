import type { CheckupResult } from '../../../shared/checkup/schema';
import { formatScore, formatSigned, isPoints } from '../../../shared/format/format';
import {
  metricBase,
  metricDifference,
  metricInterval,
  metricValue,
} from '../../../shared/format/metric-text';
import type { ScoreModel } from '../../../shared/models/schema';
import { gradeOf } from '../../../shared/scoring/grade';
import { Icon } from '../../ui/Icon';
import { useText } from '../../ui/language';
import { NotedValue } from '../../ui/NotedValue';
import { ScoreBar } from '../../ui/ScoreBar';
import { TrustMark } from '../../ui/TrustMark';
import { MissingNote } from '../guide/MissingNote';
import { Apart } from './Apart';
import type { CompareCell, CompareRow } from './compare-rows';
import type { CellMode } from './compare-view';

interface Props {
  readonly cell: CompareCell;
  readonly metricRow: CompareRow;
  readonly style: 'days' | undefined;
  readonly model: ScoreModel;
  readonly result: CheckupResult;
  readonly mode: CellMode;
  readonly reference: string | null;
}

/** Whether a cell leads to the file that would fill it. */
export function hasGuideLink({ metric }: Pick<CompareCell, 'metric'>): boolean {
  const status = metric?.status ?? 'noFile';
  return isMissing(metric) && (status === 'noFile' || status === 'noColumn');
}

function isMissing(metric: CompareCell['metric']): boolean {
  return metric === undefined || metric.value === null;
}

/** One metric of one shop: what the mode asks for is large, its score a thin bar, the rest small below it. */
export function ValueCell({ cell, metricRow, style, model, result, mode, reference }: Props) {
  const { t, language } = useText();
  const { metric, comparison, against } = cell;
  if (metric === undefined || metric.value === null) {
    return (
      <div className="value-missing">
        <span aria-hidden="true">—</span>
        <MissingNote
          result={result}
          shop={cell.shop}
          definition={metricRow.definition}
          metric={metric}
        />
      </div>
    );
  }
  const base = metricBase(metric, language);
  const interval = metricInterval(metric, language, style);
  const value = (
    <NotedValue metric={metric}>
      <span className={mode === 'value' ? 'value' : ''}>
        {metricValue(metric, language, style)}
      </span>
    </NotedValue>
  );
  return (
    <div title={[base, interval].filter((part) => part !== null).join(' · ')}>
      <span className="value-line">
        {mode === 'value' ? (
          value
        ) : (
          <Lead cell={cell} row={metricRow} mode={mode} style={style} reference={reference} />
        )}
        {cell.best && (
          <span className="best">
            <Icon name="best" size={10} />
            {t('ui.best')}
          </span>
        )}
        {mode === 'gap' && against.significance !== null && against.difference !== 0 && (
          <span className="cell-note">
            <TrustMark significance={against.significance} />
          </span>
        )}
      </span>
      {metric.score !== null && (
        <span className="score-line">
          <ScoreBar
            score={metric.score}
            scale={model.dimensionScale}
            grade={gradeOf(metric.score, model)}
          />
          {mode !== 'score' && (
            <>
              <span className="visually-hidden">{t('ui.scoreWord')}</span>
              <span className="score-number">{formatScore(metric.score)}</span>
            </>
          )}
        </span>
      )}
      <span className="cell-note">
        {mode !== 'value' && <span>{value}</span>}
        {mode !== 'gap' && (
          <Apart
            against={against}
            shown={metricDifference(against.difference ?? 0, metric.unit, language, style)}
            isToReference={reference !== null}
          />
        )}
        {mode === 'gap' && against.points !== null && isPoints(against.points) && (
          <span>{t('ui.compare.pointsApart', { points: formatSigned(against.points) })}</span>
        )}
        {mode === 'value' && base !== null && <span className="faint">{base}</span>}
        {comparison?.standing === 'beyond' && (
          <span className="beyond">
            <Icon name="watch" size={10} />
            {t('ui.compare.beyond')}
          </span>
        )}
      </span>
    </div>
  );
}

/** What stands large in a cell that does not show its value first. */
function Lead({
  cell: { metric, comparison, against, shop, best },
  row,
  mode,
  style,
  reference,
}: {
  readonly cell: CompareCell;
  readonly row: CompareRow;
  readonly mode: Exclude<CellMode, 'value'>;
  readonly style: 'days' | undefined;
  readonly reference: string | null;
}) {
  const { t, language } = useText();
  const rank = comparison?.rank ?? null;
  const unit = metric?.unit ?? row.definition.unit;
  const none = (words: string) => <span className="value-none">{words}</span>;
  switch (mode) {
    case 'score': {
      const score = metric?.score ?? null;
      return score === null ? (
        none(t('ui.compare.noScore'))
      ) : (
        <span className="value">{t('ui.score', { score: formatScore(score) })}</span>
      );
    }
    case 'rank':
      return rank === null || row.ranked < 2 ? (
        none(t('ui.compare.noRank'))
      ) : (
        <span className="value">{t('ui.compare.rankOf', { rank, count: row.ranked })}</span>
      );
    case 'gap':
      if (shop.id === reference) return none(t('ui.compare.isReference'));
      if (against.difference === null || row.ranked < 2) return none(t('ui.compare.noGap'));
      if (against.difference === 0) return best ? null : none(t('ui.compare.same'));
      return (
        <span className="value">{metricDifference(against.difference, unit, language, style)}</span>
      );
  }
}
