import { formatSigned, LEAST_LOSS, MISSING } from '../../../shared/format/format';
import {
  hoursStyle,
  metricBase,
  metricInterval,
  metricValue,
} from '../../../shared/format/metric-text';
import type { MetricChange } from '../../../shared/history/compare-periods';
import type { PastMetric } from '../../../shared/history/digest-schema';
import { MEASURES, METRICS } from '../../../shared/metrics/catalogue';
import { useStore } from '../../app/store';
import { useText } from '../../ui/language';
import { LinkButton } from '../../ui/LinkButton';
import { EffectBar } from './EffectBar';
import { movedCode } from './trends-view';

/** A metric in two check-ups: both values, how far the change can be believed, and the points it brought. */
export function MetricChangeRow({
  change,
  shop,
  most,
}: {
  readonly change: MetricChange;
  /** Id. */
  readonly shop: string;
  /** Points of the longest bar; null where points are not told. */
  readonly most: number | null;
}) {
  const { t, pick, language } = useText();
  const { go } = useStore();
  const { metric, before, after, points, byWeight, moved } = change;
  const measure = MEASURES.find(({ id }) => id === metric);
  const name = measure === undefined ? metric : pick(measure.name);
  const style = hoursStyle([before ?? undefined, after ?? undefined]);
  const isByBoth = before !== null && after !== null;
  const looksSame =
    isByBoth && metricValue(before, language, style) === metricValue(after, language, style);
  return (
    <tr>
      <th scope="row">
        {METRICS.some(({ id }) => id === metric) ? (
          <LinkButton
            onPress={() => {
              go({ name: 'metric', metric, shop });
            }}
          >
            {name}
          </LinkButton>
        ) : (
          name
        )}
      </th>
      <Figure figures={before} style={style} />
      <Figure figures={after} style={style} />
      <td className="periods-moved" data-verdict={moved.verdict}>
        {t(movedCode(change, looksSame))}
      </td>
      {most !== null && (
        <td>
          {points !== null && <EffectBar points={points} most={most} />}
          {isByBoth && Math.abs(byWeight ?? 0) >= LEAST_LOSS && (
            <span className="cell-note">
              {t('ui.trends.weight', { points: formatSigned(byWeight) })}
            </span>
          )}
        </td>
      )}
    </tr>
  );
}

function Figure({
  figures,
  style,
}: {
  readonly figures: PastMetric | null;
  readonly style: 'days' | undefined;
}) {
  const { language } = useText();
  if (figures === null) return <td className="number">{MISSING}</td>;
  const base = metricBase(figures, language);
  const range = metricInterval(figures, language, style);
  return (
    <td className="number">
      {metricValue(figures, language, style)}
      {base !== null && <span className="cell-note">{base}</span>}
      {range !== null && <span className="cell-note">{range}</span>}
    </td>
  );
}
