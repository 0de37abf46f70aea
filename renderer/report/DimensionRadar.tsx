import type { ScoreModel } from '../../shared/models/schema';
import { linearScale } from '../charts/scale';
import { ShopMark, ShopPoint } from '../ui/ShopMark';
import { shopStyle } from '../ui/shop-style';
import type { ReportShop } from './selection';
import { useReport } from './words';

const SIZE = 300;
const CENTRE = SIZE / 2;
const RADIUS = 92;
const RINGS = [0.25, 0.5, 0.75, 1];

/** Position of axis `index` of `count` at `radius`; the first points upwards, then clockwise. */
function corner(index: number, count: number, radius: number): readonly [number, number] {
  const angle = (index / count) * 2 * Math.PI - Math.PI / 2;
  return [CENTRE + radius * Math.cos(angle), CENTRE + radius * Math.sin(angle)];
}

function outline(points: readonly (readonly [number, number])[]): string {
  return points.map((point) => point.map((part) => part.toFixed(1)).join(',')).join(' ');
}

/** The shops' dimension scores as a radar in lines, sharp at any size; its figures stand in the table beside it. */
export function DimensionRadar({
  model,
  shops,
}: {
  readonly model: ScoreModel;
  readonly shops: readonly ReportShop[];
}) {
  const { r, pick } = useReport();
  const count = model.dimensions.length;
  const radius = linearScale([model.dimensionScale.min, model.dimensionScale.max], [0, RADIUS]);
  return (
    <figure className="radar">
      <svg
        viewBox={`0 0 ${SIZE} ${SIZE}`}
        role="img"
        aria-label={r('report.radar', { model: pick(model.name) })}
      >
        {RINGS.map((ring) => (
          <polygon
            key={ring}
            className="radar-grid"
            points={outline(
              model.dimensions.map((_, index) => corner(index, count, ring * RADIUS)),
            )}
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
          <RadarShop key={entry.shop.id} entry={entry} model={model} radius={radius} />
        ))}
      </svg>
      <figcaption>
        {shops.map(({ index, shop }) => (
          <span key={shop.id}>
            <svg viewBox="0 0 28 10" width="28" height="10" aria-hidden="true">
              <line
                className="radar-line"
                x1={0}
                x2={28}
                y1={5}
                y2={5}
                style={{
                  stroke: shopStyle(index).colour,
                  strokeDasharray: shopStyle(index).dash.join(' '),
                }}
              />
            </svg>
            <ShopMark index={index} /> {shop.name}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

function RadarShop({
  entry: { index, shop },
  model,
  radius,
}: {
  readonly entry: ReportShop;
  readonly model: ScoreModel;
  readonly radius: (score: number) => number;
}) {
  const style = shopStyle(index);
  const corners = model.dimensions.flatMap(({ id }, axis) => {
    const score = shop.dimensions.find((dimension) => dimension.id === id)?.score ?? null;
    return score === null ? [] : [corner(axis, model.dimensions.length, radius(score))];
  });
  // A gap is not a zero: the outline closes only when every dimension has a score.
  const complete = corners.length === model.dimensions.length;
  return (
    <g>
      {complete && (
        <polygon
          className="radar-line"
          points={outline(corners)}
          style={{ stroke: style.colour, strokeDasharray: style.dash.join(' ') }}
        />
      )}
      {corners.map(([x, y]) => (
        <ShopPoint key={`${x} ${y}`} index={index} x={x} y={y} size={9} />
      ))}
    </g>
  );
}

/** What stands before a bracket: the rest is in the table. */
function shortName(name: string): string {
  return name.replace(/\s*[（(].*$/, '');
}

function anchor(x: number): 'start' | 'middle' | 'end' {
  if (Math.abs(x - CENTRE) < 4) return 'middle';
  return x > CENTRE ? 'start' : 'end';
}
