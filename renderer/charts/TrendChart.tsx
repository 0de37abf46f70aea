import type { MetricUnit } from '../../shared/checkup/schema';
import { formatValue } from '../../shared/format/format';
import { useText } from '../ui/language';
import { ShopPoint } from '../ui/ShopMark';
import { shopStyle } from '../ui/shop-style';
import { linearScale, roundTicks } from './scale';
import type { TrendPoint } from './trend';

export interface TrendSeries {
  readonly index: number;
  readonly name: string;
  readonly points: readonly TrendPoint[];
}

const SIZE = { width: 520, height: 220, left: 64, right: 20, top: 12, bottom: 28 };

/** One line per shop over the days. */
export function TrendChart({
  series,
  unit,
  name,
}: {
  readonly series: readonly TrendSeries[];
  readonly unit: MetricUnit;
  readonly name: string;
}) {
  const { t, language } = useText();
  const { width, height, left, right, top, bottom } = SIZE;
  const dates = [...new Set(series.flatMap((one) => one.points.map((point) => point.date)))].sort();
  const largest = Math.max(...series.flatMap((one) => one.points.map(({ dayBase }) => dayBase)), 1);
  const values = series.flatMap((one) => one.points.flatMap((point) => valuesOf(point, largest)));
  const first = dates[0];
  const last = dates.at(-1);
  if (first === undefined || last === undefined || values.length < 2) return null;
  const x = linearScale([Date.parse(first), Date.parse(last)], [left, width - right]);
  const range = padded(values);
  const y = linearScale(range, [height - bottom, top]);
  return (
    <svg
      className="trend-chart"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t('ui.trend.label', { metric: name, from: first, to: last })}
    >
      {roundTicks(...range).map((tick) => (
        <g key={tick}>
          <line className="chart-grid" x1={left} x2={width - right} y1={y(tick)} y2={y(tick)} />
          <text className="chart-tick" x={left - 6} y={y(tick) + 4} textAnchor="end">
            {formatValue(tick, unit, language)}
          </text>
        </g>
      ))}
      <text className="chart-tick" x={left} y={height - 8}>
        {first}
      </text>
      <text className="chart-tick" x={width - right} y={height - 8} textAnchor="end">
        {last}
      </text>
      {series.map((one) => (
        <DayDots key={one.index} series={one} x={x} y={y} range={range} largest={largest} />
      ))}
      {series.map((one) => (
        <TrendLine key={one.index} series={one} x={x} y={y} />
      ))}
    </svg>
  );
}

/** Days of fewer rows than this share of the largest day's do not stretch the chart; their dots stay at its edge. */
const SMALL_DAY = 0.25;

/** What the chart must have room for: the line, and the days of many rows. */
function valuesOf({ value, day, dayBase }: TrendPoint, largest: number): readonly number[] {
  const shown = dayBase >= largest * SMALL_DAY ? day : null;
  return [value, shown].filter((one) => one !== null);
}

/** The single days, the fainter for being small: their area goes with their rows. */
function DayDots({
  series,
  x,
  y,
  range: [least, most],
  largest,
}: {
  readonly series: TrendSeries;
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  readonly range: readonly [number, number];
  readonly largest: number;
}) {
  const { colour } = shopStyle(series.index);
  return (
    <g className="trend-days" style={{ fill: colour }}>
      {series.points.map(({ date, day, dayBase }) =>
        day === null ? null : (
          <circle
            key={date}
            cx={x(Date.parse(date)).toFixed(1)}
            cy={y(Math.min(most, Math.max(least, day))).toFixed(1)}
            r={(1 + 3.5 * Math.sqrt(dayBase / largest)).toFixed(1)}
          />
        ),
      )}
    </g>
  );
}

function TrendLine({
  series,
  x,
  y,
}: {
  readonly series: TrendSeries;
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}) {
  const style = shopStyle(series.index);
  const dots = series.points.flatMap((point) =>
    point.value === null ? [] : [{ x: x(Date.parse(point.date)), y: y(point.value) }],
  );
  const end = dots.at(-1);
  return (
    <g>
      <polyline
        className="trend-line"
        points={dots.map((dot) => `${dot.x.toFixed(1)},${dot.y.toFixed(1)}`).join(' ')}
        style={{ stroke: style.colour, strokeDasharray: style.dash.join(' ') }}
      />
      {end !== undefined && <ShopPoint index={series.index} x={end.x} y={end.y} size={12} />}
    </g>
  );
}

/** The range of the values with a little air, so that no line runs along the edge. */
function padded(values: readonly number[]): readonly [number, number] {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const air = most === least ? Math.abs(most) * 0.1 || 1 : (most - least) * 0.08;
  return [least >= 0 ? Math.max(0, least - air) : least - air, most + air];
}
