import type { DailyPoint } from '../../../shared/checkup/schema';
import { linearScale } from '../../charts/scale';
import { trendOf } from '../../charts/trend';

const SIZE = { width: 72, height: 20, margin: 3 };
/** Days shown: those of a usual period. */
const DAYS = 30;

/** A rolling seven-day value at its day, in milliseconds. */
interface Point {
  readonly time: number;
  readonly value: number;
}

/** The rolling seven-day values of the last thirty days; one draws no line. */
export function recentPoints(daily: readonly DailyPoint[]): readonly Point[] {
  const points = trendOf(daily).flatMap(({ date, value }): Point[] =>
    value === null ? [] : [{ time: Date.parse(date), value }],
  );
  const last = points.at(-1)?.time ?? 0;
  return points.filter(({ time }) => time > last - DAYS * 86_400_000);
}

/** The rolling seven-day value over the last thirty days, too small to be read: the page of the metric has the numbers. */
export function Sparkline({ daily }: { readonly daily: readonly DailyPoint[] }) {
  const { width, height, margin } = SIZE;
  const shown = recentPoints(daily);
  const [first, ...others] = shown;
  const end = others.at(-1);
  if (first === undefined || end === undefined) return null;
  const values = shown.map(({ value }) => value);
  const x = linearScale([first.time, end.time], [margin, width - margin]);
  const y = linearScale([Math.min(...values), Math.max(...values)], [height - margin, margin]);
  return (
    <svg className="sparkline" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <polyline
        points={shown
          .map((one) => `${x(one.time).toFixed(1)},${y(one.value).toFixed(1)}`)
          .join(' ')}
      />
      <circle cx={x(end.time)} cy={y(end.value)} r={2} />
    </svg>
  );
}
