/** What the window does with its charts. */
import type { ChartRequest } from '../../shared/ipc/chart-contract';
import type { Wiring } from './wiring';

export interface ChartCommands {
  /** Saves a chart as a picture, drawn when it is asked for. */
  readonly saveChart: (
    about: Omit<ChartRequest, 'content'>,
    draw: () => Promise<Uint8Array>,
  ) => Promise<void>;
}

/** The commands over an API and a store. Failures become toasts; none throws. */
export function makeChartCommands({ api, valueOf, report }: Wiring): ChartCommands {
  return {
    saveChart: async (about, draw) => {
      const content = await draw().catch(() => null);
      if (content === null) {
        report({ code: 'ui.chart.notDrawn', params: {} }, 'error');
        return;
      }
      const saved = await valueOf(api.saveChart({ ...about, content }));
      if (saved !== undefined && saved !== null) {
        report({ code: 'ui.chart.saved', params: { file: saved.file } }, 'notice');
      }
    },
  };
}
