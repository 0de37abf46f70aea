import type { ReactNode } from 'react';
import { ShopPoint } from '../ui/ShopMark';
import { shopStyle } from '../ui/shop-style';
import { historyRange, linesWithin, type HistoryMark, type HistoryPoint } from './history-range';
import { linearScale, roundTicks } from './scale';

const SIZE = { width: 640, height: 240, left: 64, right: 40, top: 14, bottom: 28 };

/**
 * Values over time with their ranges; separate marks for another source's values of the same kind, and lines to hold them
 * against. The numbers must stand in a table on the same page.
 */
export function HistoryChart({
  index,
  points,
  marks = [],
  lines = [],
  format,
  label,
  isDense = false,
}: {
  /** Of the shop, among the result's shops. */
  readonly index: number;
  /** Oldest first. */
  readonly points: readonly HistoryPoint[];
  readonly marks?: readonly HistoryMark[];
  /** Those outside the range of the values are left out. */
  readonly lines?: readonly number[];
  readonly format: (value: number) => string;
  readonly label: string;
  /** So many points that only the last one is drawn as such. */
  readonly isDense?: boolean;
}) {
  const { width, height, left, right, top, bottom } = SIZE;
  const days = [...points, ...marks].map(({ day }) => day).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  const [least, most] = historyRange(points, marks);
  const x = linearScale([Date.parse(first), Date.parse(last)], [left + 12, width - right - 12]);
  const y = linearScale([least, most], [height - bottom, top]);
  const at = (day: string): number => x(Date.parse(day));
  return (
    <svg className="trend-chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {roundTicks(least, most).map((tick) => (
        <g key={tick}>
          <line className="chart-grid" x1={left} x2={width - right} y1={y(tick)} y2={y(tick)} />
          <text className="chart-tick" x={left - 6} y={y(tick) + 4} textAnchor="end">
            {format(tick)}
          </text>
        </g>
      ))}
      {linesWithin(lines, points, marks).map((line) => (
        <g key={line}>
          <line className="history-gate" x1={left} x2={width - right} y1={y(line)} y2={y(line)} />
          <text className="chart-tick" x={width - right + 6} y={y(line) + 4}>
            {line}
          </text>
        </g>
      ))}
      <text
        className="chart-tick"
        x={first === last ? at(first) : left}
        y={height - 8}
        textAnchor={first === last ? 'middle' : 'start'}
      >
        {first}
      </text>
      {first !== last && (
        <text className="chart-tick" x={width - right} y={height - 8} textAnchor="end">
          {last}
        </text>
      )}
      <Bands points={points} at={at} y={y} index={index} />
      {runsOf(points).map((run) => (
        <polyline
          key={run[0]?.day}
          className="trend-line"
          points={run
            .map((one) => `${at(one.day).toFixed(1)},${y(one.value).toFixed(1)}`)
            .join(' ')}
          style={{
            stroke: shopStyle(index).colour,
            strokeDasharray: shopStyle(index).dash.join(' '),
          }}
        />
      ))}
      {(isDense ? points.slice(-1) : points).map((one) => (
        <ShopPoint key={one.day} index={index} x={at(one.day)} y={y(one.value)} size={12} />
      ))}
      {marks.map((mark) => (
        <OfficialPoint key={mark.day} x={at(mark.day)} y={y(mark.value)} />
      ))}
    </svg>
  );
}

/** The mark of the platform's own value: a ring with a cross, so that no shop's point looks like it. */
export function OfficialPoint({ x, y }: { readonly x: number; readonly y: number }): ReactNode {
  return (
    <g className="history-official">
      <circle cx={x} cy={y} r={5.5} />
      <path d={`M${x - 5.5} ${y}h11M${x} ${y - 5.5}v11`} />
    </g>
  );
}

function Bands({
  points,
  at,
  y,
  index,
}: {
  readonly points: readonly HistoryPoint[];
  readonly at: (day: string) => number;
  readonly y: (value: number) => number;
  readonly index: number;
}) {
  return points.map(({ day, low, high }) =>
    low === null || high === null ? null : (
      <path
        key={day}
        className="history-band"
        d={`M${at(day) - 5} ${y(high)}h10M${at(day)} ${y(high)}V${y(low)}M${at(day) - 5} ${y(low)}h10`}
        style={{ stroke: shopStyle(index).colour }}
      />
    ),
  );
}

/** Points that follow each other without a break. */
function runsOf(points: readonly HistoryPoint[]): readonly (readonly HistoryPoint[])[] {
  const runs: HistoryPoint[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    if (run === undefined || !point.isJoined) runs.push([point]);
    else run.push(point);
  }
  return runs.filter((run) => run.length > 1);
}
