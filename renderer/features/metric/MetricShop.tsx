import type { CheckupResult, ShopResult } from '../../../shared/checkup/schema';
import {
  formatCount,
  formatScore,
  formatSigned,
  formatValue,
  isPoints,
} from '../../../shared/format/format';
import { exactOnPage } from '../../../shared/knowledge/fillers';
import type { MetricDefinition } from '../../../shared/metrics/metric';
import { gradeOf } from '../../../shared/scoring/grade';
import { metricOf, modelOf } from '../../ui/check-up';
import { metricBase, metricInterval, metricValue } from '../../../shared/format/metric-text';
import { GradeBadge } from '../../ui/GradeBadge';
import { useText } from '../../ui/language';
import { LostPoints } from '../../ui/LostPoints';
import { ShopName } from '../../ui/ShopMark';
import { GuideLink } from '../guide/GuideLink';
import { MissingNote } from '../guide/MissingNote';
import { isOfFew, MetricFigure } from './MetricFigure';
import { filledFormula, givenFormula } from '../../../shared/format/formula';

/** One shop's figure on the metric: value, how sure it is, points, and the formula with its numbers. */
export function MetricShop({
  shop,
  index,
  result,
  definition,
  style,
}: {
  readonly shop: ShopResult;
  readonly index: number;
  readonly result: CheckupResult;
  readonly definition: MetricDefinition;
  readonly style: 'days' | undefined;
}) {
  const { t, language } = useText();
  const metric = metricOf(shop, definition.id);
  const model = modelOf(result, shop);
  const finding = result.diagnosis.find(
    (one) => one.shop === shop.id && one.metric === definition.id,
  );
  const loss = finding?.loss ?? 0;
  const base = metric === undefined ? null : metricBase(metric, language);
  const range = metric === undefined ? null : metricInterval(metric, language, style);
  return (
    <section className="card metric-shop" aria-label={shop.name}>
      <h2>
        <ShopName index={index} name={shop.name} />
      </h2>
      {metric === undefined || metric.value === null ? (
        <p className="metric-missing">
          <MissingNote
            result={result}
            shop={shop}
            definition={definition}
            metric={metric}
            emptyPeriod="explained"
          />
        </p>
      ) : (
        <>
          <p className="metric-value">
            <MetricFigure metric={metric} style={style} />
          </p>
          {isOfFew(metric) && (
            <p className="metric-facts">
              {t('ui.metric.fewCounts', { value: metricValue(metric, language, style) })}
            </p>
          )}
          {exactOnPage(metric.id, metric.status, shop.platform) && (
            <p className="metric-exact">
              <GuideLink result={result} metric={metric.id} shop={shop}>
                {t('ui.guide.exact')}
              </GuideLink>
            </p>
          )}
          <ul className="metric-facts">
            {metric.origin !== 'computed' && metric.origin !== null && (
              <li>{t(`ui.status.${metric.origin}`)}</li>
            )}
            {base !== null && !isOfFew(metric) && <li>{base}</li>}
            {range !== null && <li>{t('ui.metric.range', { range })}</li>}
            {metric.median !== null && (
              <li>
                {t('ui.metric.spread', {
                  median: formatValue(metric.median, metric.unit, language, style),
                  p90: formatValue(metric.p90, metric.unit, language, style),
                })}
              </li>
            )}
            {metric.immature > 0 && (
              <li>{t('ui.metric.immature', { count: formatCount(metric.immature) })}</li>
            )}
          </ul>
          {metric.score !== null && (
            <p className="metric-score">
              {t('ui.score', { score: formatScore(metric.score) })}
              <Grade grade={gradeOf(metric.score, model)} />
              {isPoints(loss) && (
                <LostPoints loss={loss}>
                  {t('ui.points', { points: formatSigned(-loss) })}
                </LostPoints>
              )}
            </p>
          )}
          <p className="formula">
            {filledFormula(definition, metric, language) ??
              givenFormula(definition, language, t('ui.metric.givenNote'))}
          </p>
        </>
      )}
    </section>
  );
}

function Grade({ grade }: { readonly grade: ReturnType<typeof gradeOf> }) {
  return grade === null ? null : <GradeBadge grade={grade} />;
}
