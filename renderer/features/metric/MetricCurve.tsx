import type { CheckupResult } from '../../../shared/checkup/schema';
import { formatValue } from '../../../shared/format/format';
import type { MetricDefinition } from '../../../shared/metrics/metric';
import { CurveChart, formatControl } from '../../charts/CurveChart';
import { slotOf } from '../../../shared/scoring/slot-of';
import type { MetricSlot } from '../../../shared/models/schema';
import { metricOf, modelGroups, type ModelGroup } from '../../ui/check-up';
import { useText } from '../../ui/language';

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
  const used = modelGroups(result).flatMap((group) => {
    const place = slotOf(group.model, definition.id);
    return place === undefined ? [] : [{ ...group, ...place }];
  });
  if (used.length === 0) {
    return (
      <section aria-labelledby="curve">
        <h2 id="curve">{t('ui.curve.title')}</h2>
        <p className="faint">{t('ui.curve.unused')}</p>
      </section>
    );
  }
  return used.flatMap(byLine).map(({ model, members, slot, qualityLine, isOneOfSeveral }) => {
    const { curve } = slot;
    const names = members.map(({ shop }) => shop.name).join(t('ui.listSeparator'));
    const title = isOneOfSeveral ? t('ui.curve.titleOf', { shops: names }) : t('ui.curve.title');
    const points = members.flatMap(({ shop, index }) => {
      const metric = metricOf(shop, definition.id);
      return metric === undefined || metric.value === null || metric.score === null
        ? []
        : [{ index, name: shop.name, value: metric.value, score: metric.score }];
    });
    return (
      <section key={`${model.id} ${qualityLine}`} aria-label={title}>
        <h2>{title}</h2>
        <CurveChart
          curve={curve}
          qualityLine={qualityLine}
          scale={model.dimensionScale}
          shops={points}
          metric={definition}
          style={style}
        />
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

/** A model's place of a metric, with the shops scored by it. */
type Used = ModelGroup & { readonly slot: MetricSlot };

/** Shops whose categories have different lines are on different curves, where the curve depends on the line. */
function byLine(used: Used) {
  const { members, slot } = used;
  const isRelative = slot.curve.points.some(({ relativeTo }) => relativeTo !== null);
  const lines = isRelative
    ? [...new Set(members.map(({ shop }) => shop.profile.qualityLine))].sort((a, b) => a - b)
    : members.slice(0, 1).map(({ shop }) => shop.profile.qualityLine);
  return lines.map((qualityLine) => ({
    ...used,
    qualityLine,
    isOneOfSeveral: lines.length > 1,
    members: isRelative
      ? members.filter(({ shop }) => shop.profile.qualityLine === qualityLine)
      : members,
  }));
}
