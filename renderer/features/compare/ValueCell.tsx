import type { CheckupResult } from '../../../shared/checkup/schema';
import { formatScore } from '../../../shared/format/format';
import type { ScoreModel } from '../../../shared/models/schema';
import { gradeOf } from '../../../shared/scoring/grade';
import {
  hoursStyle,
  metricBase,
  metricDifference,
  metricInterval,
  metricValue,
} from '../../../shared/format/metric-text';
import { Icon } from '../../ui/Icon';
import { useText } from '../../ui/language';
import { NotedValue } from '../../ui/NotedValue';
import { ScoreBar } from '../../ui/ScoreBar';
import { TrustMark } from '../../ui/TrustMark';
import { MissingNote } from '../guide/MissingNote';
import type { CompareCell, CompareRow } from './compare-rows';

/** One metric of one shop: its value, its score as a thin bar, and how far it is from the best. */
export function ValueCell({
  cell,
  row,
  model,
  result,
}: {
  readonly cell: CompareCell;
  readonly row: CompareRow;
  readonly model: ScoreModel;
  readonly result: CheckupResult;
}) {
  const { t, language } = useText();
  const { metric, comparison, best } = cell;
  if (metric === undefined || metric.value === null) {
    return (
      <td className="value-missing">
        <span aria-hidden="true">—</span>
        <MissingNote result={result} shop={cell.shop} definition={row.definition} metric={metric} />
      </td>
    );
  }
  const style = hoursStyle(row.cells.map((one) => one.metric));
  const base = metricBase(metric, language);
  const interval = metricInterval(metric, language, style);
  const difference = comparison?.difference ?? null;
  const significance = comparison?.significance ?? null;
  return (
    <td title={[base, interval].filter((part) => part !== null).join(' · ')}>
      <span className="value-line">
        <NotedValue metric={metric}>
          <span className="value">{metricValue(metric, language, style)}</span>
        </NotedValue>
        {best && (
          <span className="best">
            <Icon name="best" size={10} />
            {t('ui.best')}
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
          <span className="visually-hidden">{t('ui.scoreWord')}</span>
          <span className="score-number">{formatScore(metric.score)}</span>
        </span>
      )}
      <span className="cell-note">
        {difference !== null && difference !== 0 && (
          <span>
            {t('ui.compare.difference', {
              difference: metricDifference(difference, metric.unit, language, style),
            })}
          </span>
        )}
        {significance !== null && <TrustMark significance={significance} />}
        {base !== null && <span className="faint">{base}</span>}
        {comparison?.standing === 'beyond' && (
          <span className="beyond">
            <Icon name="watch" size={10} />
            {t('ui.compare.beyond')}
          </span>
        )}
      </span>
    </td>
  );
}
