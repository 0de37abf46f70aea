import type { ScoreModel, Gate } from '../../shared/models/schema';
import type { ShopTotal } from '../../shared/checkup/schema';
import { formatScore } from '../../shared/format/format';
import { totalText } from '../../shared/format/total-text';
import { totalForGates } from '../../shared/scoring/gates';
import { thresholdsOf } from '../../shared/scoring/grade';
import { shownBand } from '../../shared/scoring/official';
import { useText, type Words } from '../ui/language';
import { ShopPoint } from '../ui/ShopMark';
import { shopStyle } from '../ui/shop-style';
import type { LegendEntry } from './Legend';
import { linearScale } from './scale';

export interface GatesLineShop {
  readonly index: number;
  readonly name: string;
  readonly total: ShopTotal;
}

/** A total with its name, such as "tried". */
export interface TriedTotal {
  readonly score: number;
  readonly name: string;
}

const WIDTH = 960;
const LEFT = 24;
const RIGHT = 24;
const TOP = 26;
const LANE = 22;

/** One scale of totals: gates are its ticks, each shop a point (and a bar for its band) on a lane of its own. */
export function GatesLine({
  model,
  gates,
  shops,
  tried = null,
}: {
  readonly model: ScoreModel;
  /** Those to be drawn. */
  readonly gates: readonly Gate[];
  readonly shops: readonly GatesLineShop[];
  /** A total that is tried out, on a lane of its own under the shops. */
  readonly tried?: TriedTotal | null;
}) {
  const { t } = useText();
  const placed = shops.filter((shop) => centreOf(shop.total) !== null);
  const thresholds = [...new Set(gates.map((gate) => gate.threshold))].sort((a, b) => a - b);
  if (placed.length === 0 || thresholds.length === 0) return null;
  const domain = domainOf(
    model,
    placed,
    tried === null ? thresholds : [...thresholds, tried.score],
  );
  const x = linearScale(domain, [LEFT, WIDTH - RIGHT]);
  const lines = thresholdsOf(model);
  const lanes = placed.length + (tried === null ? 0 : 1);
  const bottom = TOP + lanes * LANE + 6;
  const label = [
    ...placed.map((shop) => `${shop.name} ${totalText(shop.total, lines) ?? ''}`),
    ...(tried === null ? [] : [`${tried.name} ${formatScore(tried.score, lines)}`]),
  ].join(t('ui.listSeparator'));
  return (
    <svg
      className="gates-line"
      viewBox={`0 0 ${WIDTH} ${bottom + 22}`}
      role="img"
      aria-label={t('ui.gates.label', { shops: label })}
    >
      <line className="gates-axis" x1={LEFT} x2={WIDTH - RIGHT} y1={bottom} y2={bottom} />
      {thresholds.map((threshold) => (
        <g key={threshold}>
          <line
            className="gates-tick"
            x1={x(threshold)}
            x2={x(threshold)}
            y1={TOP - 8}
            y2={bottom}
          />
          <text className="gates-number" x={x(threshold)} y={TOP - 12} textAnchor="middle">
            {threshold}
          </text>
        </g>
      ))}
      {domain.map((end, side) => (
        <text
          key={side}
          className="gates-end"
          x={x(end)}
          y={bottom + 16}
          textAnchor={side === 0 ? 'start' : 'end'}
        >
          {end}
        </text>
      ))}
      {placed.map((shop, lane) => (
        <ShopLane key={shop.index} shop={shop} x={x} y={TOP + lane * LANE + LANE / 2} />
      ))}
      {tried !== null && (
        <TriedLane tried={tried} x={x(tried.score)} y={TOP + placed.length * LANE + LANE / 2} />
      )}
    </svg>
  );
}

/** Hollow, so that it is not read as a shop. */
function TriedLane({
  tried,
  x,
  y,
}: {
  readonly tried: TriedTotal;
  readonly x: number;
  readonly y: number;
}) {
  const isRight = x > WIDTH / 2;
  return (
    <g>
      <circle className="gates-tried" cx={x} cy={y} r={6} />
      <text
        className="gates-shop"
        x={x + (isRight ? -12 : 12)}
        y={y + 4}
        textAnchor={isRight ? 'end' : 'start'}
      >
        {tried.name}
      </text>
    </g>
  );
}

function ShopLane({
  shop,
  x,
  y,
}: {
  readonly shop: GatesLineShop;
  readonly x: (value: number) => number;
  readonly y: number;
}) {
  const { low, high } = shownBand(shop.total);
  const style = shopStyle(shop.index);
  const centre = centreOf(shop.total) ?? 0;
  const band = shop.total.status === 'estimated' && low !== null && high !== null;
  return (
    <g>
      {band && (
        <line
          className="gates-band"
          x1={x(low)}
          x2={x(high)}
          y1={y}
          y2={y}
          style={{ stroke: style.colour }}
        />
      )}
      <ShopPoint index={shop.index} x={x(centre)} y={y} size={13} />
      <text className="gates-shop" x={x(band ? high : centre) + 12} y={y + 4} textAnchor="start">
        {style.letter}
      </text>
    </g>
  );
}

/** Where a shop's point stands: the official total, else the computed one; null where it cannot be set against the lines. */
export function centreOf(total: ShopTotal): number | null {
  return totalForGates(total).score;
}

/** From a little under the lowest point or gate, in tens, to the scale's end. */
function domainOf(
  model: ScoreModel,
  shops: readonly GatesLineShop[],
  thresholds: readonly number[],
): readonly [number, number] {
  const lows = shops.flatMap(({ total }) => [
    centreOf(total) ?? Infinity,
    shownBand(total).low ?? Infinity,
  ]);
  const least = Math.min(...lows, ...thresholds);
  return [Math.max(model.scale.min, Math.floor((least - 5) / 10) * 10), model.scale.max];
}

/** Gates that share a threshold, lowest first. */
export function gatesByThreshold(
  gates: readonly Gate[],
): readonly { readonly threshold: number; readonly gates: readonly Gate[] }[] {
  const thresholds = [...new Set(gates.map((gate) => gate.threshold))].sort((a, b) => a - b);
  return thresholds.map((threshold) => ({
    threshold,
    gates: gates.filter((gate) => gate.threshold === threshold),
  }));
}

/** What each line opens, for who does not have the page beside the chart. */
export function gatesLegend(gates: readonly Gate[], { t, pick }: Words): readonly LegendEntry[] {
  return gatesByThreshold(gates).map(({ threshold, gates: here }) => {
    const names = [...new Set(here.map((gate) => pick(gate.name)))].join(t('ui.listSeparator'));
    return { kind: 'row', text: t('ui.chart.gate', { threshold, names }) };
  });
}
