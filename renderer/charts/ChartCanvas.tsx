import {
  Chart,
  LineElement,
  PointElement,
  RadarController,
  RadialLinearScale,
  Tooltip,
  type ChartConfiguration,
} from 'chart.js';
import { useEffect, useRef } from 'react';

Chart.register(LineElement, PointElement, RadarController, RadialLinearScale, Tooltip);

/**
 * A Chart.js chart as a picture with a name. Its numbers must stand in a table on the same page: a canvas says nothing to
 * a screen reader. A new configuration makes a new chart; nothing is animated.
 */
export function ChartCanvas({
  config,
  label,
}: {
  readonly config: ChartConfiguration<'radar', (number | null)[]>;
  readonly label: string;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (canvas.current === null) return undefined;
    const chart = new Chart(canvas.current, config);
    return () => {
      chart.destroy();
    };
  }, [config]);
  return (
    <div className="chart-canvas">
      <canvas ref={canvas} role="img" aria-label={label} />
    </div>
  );
}
