/** What the window does to look behind a metric. */
import type { ShopSpread } from '../../shared/metrics/behind-metric';
import type { Wiring } from './wiring';

export interface MetricCommands {
  /** Exports the rows behind a metric of a shop: all while its files are held, else those the check-up keeps. */
  readonly saveMetricRows: (shop: string, metric: string) => Promise<void>;
  /** How a metric's values spread in each shop; null when the files of the check-up are not held any more. */
  readonly metricSpread: (metric: string) => Promise<readonly ShopSpread[] | null>;
}

/** The commands over an API and a store. Failures become toasts; none throws. */
export function makeMetricCommands({ api, state, valueOf, report }: Wiring): MetricCommands {
  return {
    saveMetricRows: async (shop, metric) => {
      const id = state().document?.id;
      if (id === undefined) return;
      const saved = await valueOf(api.saveMetricRows({ id, shop, metric }));
      if (saved === undefined || saved === null) return;
      const { file, count, isAll } = saved;
      report(
        { code: isAll ? 'ui.worst.saved' : 'ui.worst.savedKept', params: { file, count } },
        'notice',
      );
    },
    metricSpread: async (metric) => {
      const id = state().document?.id;
      return id === undefined ? null : ((await valueOf(api.metricSpread(id, metric))) ?? null);
    },
  };
}
