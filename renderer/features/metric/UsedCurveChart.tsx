import type { MetricDefinition } from '../../../shared/metrics/metric';
import { ChartFrame } from '../../charts/ChartFrame';
import { chartName } from '../../charts/chart-name';
import { CurveChart } from '../../charts/CurveChart';
import { shopLegend } from '../../charts/Legend';
import { useText } from '../../ui/language';
import { pointsOn, type UsedCurve } from './curves';

/** A curve of a model with the shops on it, whose names the page says elsewhere. */
export function UsedCurveChart({
  used,
  definition,
  style,
  until,
}: {
  readonly used: UsedCurve;
  readonly definition: MetricDefinition;
  readonly style: 'days' | undefined;
  /** Last day of what is scored. */
  readonly until: string | null;
}) {
  const words = useText();
  const { t, pick } = words;
  const { model, slot, qualityLine } = used;
  const shops = pointsOn(definition.id, used);
  return (
    <ChartFrame
      name={chartName(shops, t('ui.chart.curve', { metric: pick(definition.name) }), words)}
      note={`${pick(model.name)} · ${t(`ui.provenance.${slot.curve.provenance.kind}`)}`}
      until={until}
      legend={shopLegend(shops)}
      isLegendShown={false}
    >
      <CurveChart
        curve={slot.curve}
        qualityLine={qualityLine}
        scale={model.dimensionScale}
        shops={shops}
        metric={definition}
        style={style}
      />
    </ChartFrame>
  );
}
