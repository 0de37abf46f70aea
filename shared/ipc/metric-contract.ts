/** The channels that look behind one metric of a check-up, and the functions the window calls them by. */
import type { ShopSpread } from '../metrics/behind-metric';
import type { Result } from '../result';

export interface MetricRowsRequest {
  /** Of the document. */
  readonly id: string;
  /** Id of the shop, `platform/name`. */
  readonly shop: string;
  readonly metric: string;
}

/** `isAll`: every row there is; else those the document keeps, because its files are not held any more. */
export interface MetricRowsSaved {
  readonly file: string;
  readonly isAll: boolean;
  readonly count: number;
}

export interface MetricChannels {
  /** Writes the rows behind a metric of a shop into a workbook; null when the person changed their mind. */
  'metric/saveRows': { request: MetricRowsRequest; response: Result<MetricRowsSaved | null> };
  /** How the values of a metric spread, by shop; null when the files are not held any more. */
  'metric/spread': {
    request: { readonly id: string; readonly metric: string };
    response: Result<readonly ShopSpread[] | null>;
  };
}

/** The part of `window.checkup` that looks behind metrics. */
export interface MetricApi {
  readonly saveMetricRows: (
    request: MetricRowsRequest,
  ) => Promise<MetricChannels['metric/saveRows']['response']>;
  readonly metricSpread: (
    id: string,
    metric: string,
  ) => Promise<MetricChannels['metric/spread']['response']>;
}
