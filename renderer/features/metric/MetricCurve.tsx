import type { CheckupResult } from '../../../shared/checkup/schema';
import { formatValue } from '../../../shared/format/format';
import type { MetricDefinition } from '../../../shared/metrics/metric';
import { formatControl } from '../../charts/CurveChart';
import { useText } from '../../ui/language';
import { curvesOf } from './curves';
import { UsedCurveChart } from './UsedCurveChart';

/** How the value becomes points, for each model that uses the metric, and where the numbers of the curve come from. */
export function MetricCurve({
  result,
  definition,
  style,
}: {
  readonly result: CheckupResult;
  readonly definition: MetricDefinition;
  readonly style: 'days' | undefined;
}) {
  const { t, pick, language } = useText();
  const used = curvesOf(result, definition.id);
  if (used.length === 0) {
    return (
      <section aria-labelledby="curve">
        <h2 id="curve">{t('ui.curve.title')}</h2>
        <p className="faint">{t('ui.curve.unused')}</p>
      </section>
    );
  }
  return used.map((one) => {
    const { model, members, slot, qualityLine, isOneOfSeveral } = one;
    const { curve } = slot;
    const names = members.map(({ shop }) => shop.name).join(t('ui.listSeparator'));
    const title = isOneOfSeveral ? t('ui.curve.titleOf', { shops: names }) : t('ui.curve.title');
    return (
      <section key={`${model.id} ${qualityLine}`} aria-label={title}>
        <h2>{title}</h2>
        <UsedCurveChart used={one} definition={definition} style={style} until={result.period.to} />
        <p className="footnote">
          {curve.points
            .map((point) => {
              const value = point.relativeTo === null ? point.value : point.value * qualityLine;
              return t('ui.curve.point', {
                value: formatValue(value, definition.unit, language, style),
                score: formatControl(point.score),
              });
            })
            .join(t('ui.listSeparator'))}
        </p>
        <p className="footnote">
          <span className="tag">{t(`ui.provenance.${curve.provenance.kind}`)}</span>{' '}
          {pick(model.name)} · {pick(curve.provenance.source)}
        </p>
      </section>
    );
  });
}
