import { ok, type Result } from '../../shared/result';
import type { EngineClient } from '../engine/engine-client';
import type { EngineCall, EngineCalls } from '../engine/protocol';
import type { Documents } from '../storage/documents';
import { metricRowsFileName } from '../storage/file-name';
import type { SettingsStore } from '../storage/settings';
import { makeMetricRowsWorkbook } from '../workbook/make-workbook';
import type { CurrentCheckup } from './current-checkup';
import type { Handlers } from './register';
import { saveFile } from './save-file';

export interface MetricServices {
  readonly engine: EngineClient;
  readonly documents: Documents;
  readonly current: CurrentCheckup;
  readonly settings: SettingsStore;
  /** Asks the person where to keep the rows behind a metric; null when they changed their mind. */
  readonly chooseMetricRowsFile: (proposedName: string) => Promise<string | null>;
}

type MetricChannels = `metric/${string}` & keyof Handlers;

type Answer<C extends EngineCall> =
  EngineCalls[C]['response'] extends Result<infer T> ? T | null : never;

/** Looking behind one metric. */
export function metricHandlers(services: MetricServices): Pick<Handlers, MetricChannels> {
  const { engine, documents, current, settings } = services;

  /** What the engine says of a check-up while its files are held; null when they are not. */
  async function held<C extends 'metricRows' | 'metricSpread'>(
    id: string,
    call: C,
    request: EngineCalls[C]['request'],
  ): Promise<Answer<C>> {
    if (current.id !== id) return null as Answer<C>;
    const answer = await engine.call(call, request);
    return (answer.ok ? answer.value : null) as Answer<C>;
  }

  return {
    'metric/saveRows': async ({ id, shop, metric }) => {
      const read = await documents.read(id);
      if (!read.ok) return read;
      const { result } = read.value;
      const { language } = settings.read();
      const of = result.shops.find((one) => one.id === shop);
      const measured = of?.metrics.find((one) => one.id === metric);
      const proposed = metricRowsFileName(metric, of?.name ?? '', language);
      const chosen = await services.chooseMetricRowsFile(proposed);
      if (chosen === null) return ok(null);
      // A figure a table gave has no rows, whatever files lie beside it.
      const isComputed = measured?.origin === 'computed';
      const all = isComputed ? await held(id, 'metricRows', { shop, metric }) : null;
      const rows = all ?? measured?.evidence ?? [];
      const list = { metric, shop: of?.name ?? '', rows, sources: result.sources };
      const make = () => makeMetricRowsWorkbook(list, language, new Date());
      const saved = await saveFile(chosen, make, 'app.metricRowsNotSaved');
      if (!saved.ok || saved.value === null) return saved.ok ? ok(null) : saved;
      return ok({ ...saved.value, isAll: all !== null, count: rows.length });
    },
    'metric/spread': async ({ id, metric }) => ok(await held(id, 'metricSpread', { metric })),
  };
}
