import { openLibrary } from '../../shared/models/open-library';
import type { ModelSettings } from '../../shared/models/model-library';
import type { Teaching } from '../../shared/model/teaching';
import { ok } from '../../shared/result';
import { diagnosticsText, LINES_TOLD, type DiagnosticFacts } from '../log/diagnostics';
import type { Log } from '../log/log';
import type { Documents } from '../storage/documents';
import { deleteKept, sizesOfKept } from '../storage/kept-data';
import type { Profiles } from '../storage/profiles';
import type { SettingsStore } from '../storage/settings';
import type { StoredValue } from '../storage/stored-value';
import type { Handlers } from './register';

export interface DataServices {
  readonly documents: Documents;
  readonly settings: SettingsStore;
  readonly profiles: Profiles;
  readonly models: StoredValue<ModelSettings>;
  readonly teaching: StoredValue<Teaching>;
  readonly log: Log;
  /** The user's data folder. */
  readonly dataFolder: string;
  readonly appVersion: string;
  /** What is known of the runtime, the computer and the window. */
  readonly runtimeFacts: () => Pick<DiagnosticFacts, 'system' | 'zoom'> & {
    readonly versions: Omit<DiagnosticFacts['versions'], 'app'>;
  };
  readonly showFolder: () => void;
  /** Has Chromium and the system forget what they keep of the person. */
  readonly forgetElsewhere: () => Promise<void>;
  /** Ends the program and starts it anew. */
  readonly restart: () => void;
}

type DataChannels = `data/${string}` & keyof Handlers;

/** What is kept on this computer: where, how much, and deleting all of it; what is told to somebody who helps. */
export function dataHandlers(services: DataServices): Pick<Handlers, DataChannels> {
  const { documents, dataFolder, settings } = services;

  async function diagnostics(): Promise<string> {
    const runtime = services.runtimeFacts();
    const { language, theme } = settings.read();
    const library = openLibrary(services.models.value);
    const { tables, words } = services.teaching.value;
    const facts: DiagnosticFacts = {
      ...runtime,
      versions: { app: services.appVersion, ...runtime.versions },
      settings: { language, theme },
      counts: {
        checkups: (await documents.list()).length,
        models: library.models.length,
        shops: services.profiles.shops.length,
        tables: tables.length,
        words: words.length,
      },
      rulesAsOf: library.rulesAsOf,
      sizes: await sizesOfKept(dataFolder),
      lines: await services.log.newest(LINES_TOLD),
    };
    return diagnosticsText(facts, language);
  }

  return {
    'data/read': async () =>
      ok({
        version: services.appVersion,
        folder: dataFolder,
        sizes: await sizesOfKept(dataFolder),
        checkups: (await documents.list()).length,
      }),
    'data/diagnostics': async () => ok({ text: await diagnostics() }),
    'data/show': () => {
      services.showFolder();
      return ok(null);
    },
    'data/deleteAll': async () => {
      await documents.settled();
      await services.forgetElsewhere();
      const deleted = await deleteKept(dataFolder);
      if (deleted.ok) services.restart();
      return deleted;
    },
  };
}
