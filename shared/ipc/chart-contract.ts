/** The channel that writes a chart as a picture, and the function the window calls it by. */
import type { Result } from '../result';

/** What charts are saved as: dots, which go everywhere, or lines, which stay sharp at any size. */
export const CHART_FORMATS = ['png', 'svg'] as const;
export type ChartFormat = (typeof CHART_FORMATS)[number];

/** Far beyond any chart. */
export const LARGEST_CHART = 20_000_000;

export interface ChartRequest {
  /** What is drawn, of which shops: the file is proposed to be called so. */
  readonly name: string;
  /** Last day of what is drawn; null without one. */
  readonly until: string | null;
  readonly format: ChartFormat;
  /** The file as it is to be. */
  readonly content: Uint8Array;
}

export interface ChartChannels {
  /** Writes a chart into a file the person chooses; null when they changed their mind. */
  'chart/save': { request: ChartRequest; response: Result<{ readonly file: string } | null> };
}

/** The part of `window.checkup` that saves charts. */
export interface ChartApi {
  readonly saveChart: (request: ChartRequest) => Promise<ChartChannels['chart/save']['response']>;
}
