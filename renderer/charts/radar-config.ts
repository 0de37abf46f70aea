/** Configuration of the radar: data in, Chart.js options out, nothing drawn here. */
import type { ChartConfiguration } from 'chart.js';
import type { ShopStyle } from '../ui/shop-style';

export interface RadarSeries {
  readonly name: string;
  readonly style: ShopStyle;
  /** Resolved colour; a canvas does not know custom properties. */
  readonly colour: string;
  /** One score per axis; null leaves a gap. */
  readonly scores: readonly (number | null)[];
}

export interface RadarInput {
  readonly axes: readonly string[];
  readonly series: readonly RadarSeries[];
  /** Scale of all axes: fixed, or a hidden shop would change it. */
  readonly scale: { readonly min: number; readonly max: number };
  readonly ink: string;
  readonly line: string;
  readonly font: string;
}

/** A radar needs this many axes to say more than bars do. */
const LEAST_AXES = 5;
/** With more shops the lines hide each other. */
const MOST_SHOPS = 4;

/** Whether a radar is the right picture; otherwise bars are. */
export function suitsRadar(axes: number, shops: number): boolean {
  return axes >= LEAST_AXES && axes <= 8 && shops >= 1 && shops <= MOST_SHOPS;
}

const POINT_STYLES = {
  circle: 'circle',
  square: 'rect',
  triangle: 'triangle',
  diamond: 'rectRot',
  cross: 'crossRot',
  star: 'star',
} as const;

/** Scores of the shops on the model's dimensions. */
export function radarConfig(input: RadarInput): ChartConfiguration<'radar', (number | null)[]> {
  const { axes, series, scale, ink, line, font } = input;
  const text = { family: font, size: 12 };
  return {
    type: 'radar',
    data: {
      labels: [...axes],
      datasets: series.map(({ name, style, colour, scores }) => ({
        label: name,
        data: [...scores],
        fill: false,
        borderColor: colour,
        backgroundColor: colour,
        borderWidth: 2,
        borderDash: [...style.dash],
        pointStyle: POINT_STYLES[style.shape],
        pointRadius: 4,
        spanGaps: false,
      })),
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      scales: {
        r: {
          min: scale.min,
          max: scale.max,
          angleLines: { color: line },
          grid: { color: line },
          pointLabels: { color: ink, font: text },
          ticks: {
            color: ink,
            backdropColor: 'transparent',
            font: { ...text, size: 11 },
            maxTicksLimit: 5,
          },
        },
      },
      plugins: {
        // The names stand beside the radar with their marks.
        legend: { display: false },
        tooltip: { enabled: true },
      },
    },
  };
}
