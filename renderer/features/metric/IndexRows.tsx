import type { CheckupResult, ShopResult } from '../../../shared/checkup/schema';
import { formatScore, formatSigned } from '../../../shared/format/format';
import {
  metricBase,
  metricInterval,
  metricValue,
  styleOf,
} from '../../../shared/format/metric-text';
import { gradeOf } from '../../../shared/scoring/grade';
import { useStore } from '../../app/store';
import { metricOf, modelOf } from '../../ui/check-up';
import { GradeBadge } from '../../ui/GradeBadge';
import { Help } from '../../ui/Help';
import { useText } from '../../ui/language';
import { LinkButton } from '../../ui/LinkButton';
import { LostPoints } from '../../ui/LostPoints';
import { ScoreBar } from '../../ui/ScoreBar';
import { ShopName } from '../../ui/ShopMark';
import { MissingNote } from '../guide/MissingNote';
import { isOfFew, MetricFigure } from './MetricFigure';
import type { IndexColumns, IndexRow } from './metrics-index';
import { Sparkline } from './Sparkline';

/** Rows of the index, each the way to the page of its metric. */
export function IndexRows({
  rows,
  shop,
  result,
  columns,
}: {
  readonly rows: readonly IndexRow[];
  readonly shop: ShopResult;
  readonly result: CheckupResult;
  readonly columns: IndexColumns;
}) {
  return rows.map((row) => (
    <tr key={row.metric.id} className="index-row">
      <NameCell row={row} shop={shop} />
      {row.metric.value === null ? (
        <td colSpan={columns.count - 1} className="index-missing">
          <MissingNote
            result={result}
            shop={shop}
            definition={row.definition}
            metric={row.metric}
            emptyPeriod="led"
          />
        </td>
      ) : (
        <>
          <ValueCell row={row} result={result} />
          <ScoreCells row={row} shop={shop} result={result} />
          {columns.hasTrend && (
            <td>
              <Sparkline daily={row.metric.daily} />
            </td>
          )}
        </>
      )}
    </tr>
  ));
}

function NameCell({
  row: { definition },
  shop,
}: {
  readonly row: IndexRow;
  readonly shop: ShopResult;
}) {
  const { pick } = useText();
  const { go } = useStore();
  const name = pick(definition.name);
  return (
    <th scope="row">
      <span className="index-name">
        <LinkButton
          onPress={() => {
            go({ name: 'metric', metric: definition.id, shop: shop.id });
          }}
        >
          {name}
        </LinkButton>
        <Help term={name} text={pick(definition.help)} />
      </span>
    </th>
  );
}

function ValueCell({
  row: { metric, better },
  result,
}: {
  readonly row: IndexRow;
  readonly result: CheckupResult;
}) {
  const { t, language } = useText();
  const style = styleOf(result, metric.id);
  const isFew = isOfFew(metric);
  const facts = [
    isFew
      ? t('ui.metric.fewCounts', { value: metricValue(metric, language, style) })
      : metricBase(metric, language),
    isFew ? null : metricInterval(metric, language, style),
    metric.origin === 'computed' || metric.origin === null ? null : t(`ui.status.${metric.origin}`),
  ].filter((fact) => fact !== null);
  const best = better === null ? undefined : metricOf(better.shop, metric.id);
  return (
    <td>
      <span className="value-line">
        <MetricFigure metric={metric} style={style} />
      </span>
      {facts.length > 0 && <span className="cell-note">{facts.join(' · ')}</span>}
      {better !== null && best !== undefined && (
        <span className="cell-note index-better">
          {t('ui.metrics.better')} <ShopName index={better.index} name={better.shop.name} />{' '}
          {metricValue(best, language, style)}
        </span>
      )}
    </td>
  );
}

function ScoreCells({
  row: { metric, loss },
  shop,
  result,
}: {
  readonly row: IndexRow;
  readonly shop: ShopResult;
  readonly result: CheckupResult;
}) {
  const { t } = useText();
  const model = modelOf(result, shop);
  if (metric.score === null) {
    return (
      <td colSpan={2} className="faint">
        {metric.dimension === null ? '' : t('ui.metrics.notScored')}
      </td>
    );
  }
  const grade = gradeOf(metric.score, model);
  return (
    <>
      <td>
        <span className="score-line">
          <ScoreBar score={metric.score} scale={model.dimensionScale} grade={grade} />
          <span className="score-number">{formatScore(metric.score)}</span>
          {grade !== null && <GradeBadge grade={grade} />}
        </span>
      </td>
      <td className="number">
        {loss === null ? (
          <span className="faint">{t('ui.metrics.full')}</span>
        ) : loss.loss === null ? (
          <span className="faint">{t('ui.metrics.noPoints')}</span>
        ) : (
          <LostPoints loss={loss.loss}>
            {t('ui.points', { points: formatSigned(-loss.loss) })}
          </LostPoints>
        )}
      </td>
    </>
  );
}
