import type { Measure } from '../../shared/metrics/metric';
import type { Curve } from '../../shared/models/schema';
import { formatScore, formatValue } from '../../shared/format/format';
import { useText } from '../ui/language';
import { ShopPoint } from '../ui/ShopMark';
import { curvePath } from './curve-path';
import { linearScale } from './scale';

export interface CurvePoint {
  /** Of the shop, among the result's shops. */
  readonly index: number;
  readonly name: string;
  readonly value: number;
  readonly score: number;
}

const SIZE = { width: 520, height: 240, left: 44, right: 16, top: 12, bottom: 40 };

/** How a value becomes points: the model's curve with its control points, and the shops on it. */
export function CurveChart({
  curve,
  qualityLine,
  scale,
  shops,
  metric,
  style,
}: {
  readonly curve: Curve;
  /** Category line of 品退率, for control points given as its multiple. */
  readonly qualityLine: number;
  readonly scale: { readonly min: number; readonly max: number };
  readonly shops: readonly CurvePoint[];
  readonly metric: Measure;
  readonly style?: 'days' | undefined;
}) {
  const { t, language, pick } = useText();
  const { width, height, left, right, top, bottom } = SIZE;
  const controls = curve.points
    .map((point) => ({
      value: point.relativeTo === 'qualityLine' ? point.value * qualityLine : point.value,
      score: point.score,
    }))
    .sort((a, b) => a.value - b.value);
  const values = [...controls.map((point) => point.value), ...shops.map((shop) => shop.value)];
  const domain: readonly [number, number] = [Math.min(...values), Math.max(...values)];
  const x = linearScale(domain, [left, width - right]);
  const y = linearScale([scale.min, scale.max], [height - bottom, top]);
  const label = shops
    .map(
      (shop) =>
        `${shop.name} ${formatValue(shop.value, metric.unit, language, style)} → ${formatScore(shop.score)}`,
    )
    .join(t('ui.listSeparator'));
  return (
    <svg
      className="curve-chart"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t('ui.curve.label', { metric: pick(metric.name), shops: label })}
    >
      {controls.map((point) => (
        <g key={point.value}>
          <line
            className="chart-grid"
            x1={left}
            x2={width - right}
            y1={y(point.score)}
            y2={y(point.score)}
          />
          <text className="chart-tick" x={left - 6} y={y(point.score) + 4} textAnchor="end">
            {formatControl(point.score)}
          </text>
        </g>
      ))}
      {spaced(
        controls.map((point) => point.value),
        x,
      ).map((value) => (
        <text
          key={value}
          className="chart-tick"
          x={x(value)}
          y={height - bottom + 18}
          textAnchor={anchorOf(value, domain)}
        >
          {formatValue(value, metric.unit, language, style)}
        </text>
      ))}
      <path
        className="curve-line"
        d={curvePath(
          curve.kind,
          controls.map((point) => ({ x: x(point.value), y: y(point.score) })),
          [left, width - right],
          metric.direction,
        )}
      />
      {controls.map((point) => (
        <circle
          key={point.value}
          className="curve-control"
          cx={x(point.value)}
          cy={y(point.score)}
          r={3}
        />
      ))}
      {shops.map((shop) => (
        <ShopPoint
          key={shop.index}
          index={shop.index}
          x={x(shop.value)}
          y={y(shop.score)}
          size={14}
        />
      ))}
    </svg>
  );
}

const LABEL_GAP = 64;

/** Control points are mostly whole numbers and read as such. */
export function formatControl(score: number): string {
  return Number.isInteger(score) ? String(score) : formatScore(score);
}

/** The values whose labels do not run into each other, from the left. */
function spaced(values: readonly number[], x: (value: number) => number): readonly number[] {
  const kept: number[] = [];
  for (const value of values) {
    const previous = kept.at(-1);
    if (previous === undefined || x(value) - x(previous) >= LABEL_GAP) kept.push(value);
  }
  return kept;
}

function anchorOf(value: number, domain: readonly [number, number]): 'start' | 'middle' | 'end' {
  if (value === domain[0]) return 'start';
  return value === domain[1] ? 'end' : 'middle';
}
