import type { ShopResult } from '../../shared/checkup/schema';
import type { ScoreModel } from '../../shared/models/schema';
import { useText } from '../ui/language';
import { ShopPoint } from '../ui/ShopMark';
import { shopStyle } from '../ui/shop-style';
import { linearScale } from './scale';
import './radar.css';

const SIZE = 300;
const CENTRE = SIZE / 2;
const RADIUS = 92;
const RINGS = [0.25, 0.5, 0.75, 1];

/** A shop on a radar. */
export interface RadarShop {
  /** Among the result's shops. */
  readonly index: number;
  readonly shop: ShopResult;
}

/** Position of axis `index` of `count` at `radius`; the first points upwards, then clockwise. */
function corner(index: number, count: number, radius: number): readonly [number, number] {
  const angle = (index / count) * 2 * Math.PI - Math.PI / 2;
  return [CENTRE + radius * Math.cos(angle), CENTRE + radius * Math.sin(angle)];
}

function outline(points: readonly (readonly [number, number])[]): string {
  return points.map((point) => point.map((part) => part.toFixed(1)).join(',')).join(' ');
}

/** The shops' dimension scores as a radar in lines, sharp at any size; its figures must stand in a table beside it. */
export function RadarLines({
  model,
  shops,
  label,
}: {
  readonly model: ScoreModel;
  readonly shops: readonly RadarShop[];
  readonly label: string;
}) {
  const { pick } = useText();
  const count = model.dimensions.length;
  const radius = linearScale([model.dimensionScale.min, model.dimensionScale.max], [0, RADIUS]);
  return (
    <svg viewBox={`0 0 ${SIZE} ${SIZE}`} role="img" aria-label={label}>
      {RINGS.map((ring) => (
        <polygon
          key={ring}
          className="radar-grid"
          points={outline(model.dimensions.map((_, index) => corner(index, count, ring * RADIUS)))}
        />
      ))}
      {model.dimensions.map((dimension, index) => {
        const [x, y] = corner(index, count, RADIUS);
        const [labelX, labelY] = corner(index, count, RADIUS + 14);
        return (
          <g key={dimension.id}>
            <line className="radar-grid" x1={CENTRE} y1={CENTRE} x2={x} y2={y} />
            <text className="radar-label" x={labelX} y={labelY + 3} textAnchor={anchor(labelX)}>
              {shortName(pick(dimension.name))}
            </text>
          </g>
        );
      })}
      {shops.map((entry) => (
        <RadarOutline key={entry.shop.id} entry={entry} model={model} radius={radius} />
      ))}
    </svg>
  );
}

function RadarOutline({
  entry: { index, shop },
  model,
  radius,
}: {
  readonly entry: RadarShop;
  readonly model: ScoreModel;
  readonly radius: (score: number) => number;
}) {
  const style = shopStyle(index);
  const line = { stroke: style.colour, strokeDasharray: style.dash.join(' ') };
  const count = model.dimensions.length;
  const corners = model.dimensions.map(({ id }, axis) => {
    const score = shop.dimensions.find((dimension) => dimension.id === id)?.score ?? null;
    return score === null ? null : corner(axis, count, radius(score));
  });
  const points = corners.filter((one) => one !== null);
  return (
    <g>
      {points.length === count ? (
        <polygon className="radar-line" points={outline(points)} style={line} />
      ) : (
        runsOf(corners).map((run) => (
          <polyline key={outline(run)} className="radar-line" points={outline(run)} style={line} />
        ))
      )}
      {points.map(([x, y]) => (
        <ShopPoint key={`${x} ${y}`} index={index} x={x} y={y} size={9} />
      ))}
    </g>
  );
}

type Corner = readonly [number, number];

/** The corners side by side all round, without those where a score is missing: a gap is not a zero. */
function runsOf(corners: readonly (Corner | null)[]): readonly (readonly Corner[])[] {
  const gap = corners.indexOf(null);
  const runs: Corner[][] = [[]];
  for (const one of [...corners.slice(gap + 1), ...corners.slice(0, gap)]) {
    if (one === null) runs.push([]);
    else runs.at(-1)?.push(one);
  }
  return runs.filter((run) => run.length > 1);
}

/** What stands before a bracket: the rest is in the table. */
function shortName(name: string): string {
  return name.replace(/\s*[（(].*$/, '');
}

function anchor(x: number): 'start' | 'middle' | 'end' {
  if (Math.abs(x - CENTRE) < 4) return 'middle';
  return x > CENTRE ? 'start' : 'end';
}
