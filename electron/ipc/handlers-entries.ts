import { say } from '../../shared/text/say';
import type { EngineClient } from '../engine/engine-client';
import { formFileName } from '../storage/file-name';
import type { Profiles } from '../storage/profiles';
import type { SettingsStore } from '../storage/settings';
import { makeFillIn } from '../workbook/fill-in';
import type { CurrentCheckup } from './current-checkup';
import type { Handlers } from './register';
import { saveFile } from './save-file';

export interface EntryServices {
  readonly engine: EngineClient;
  readonly settings: SettingsStore;
  readonly current: CurrentCheckup;
  readonly profiles: Profiles;
  /** Asks the person where to keep a form; null when they changed their mind. */
  readonly chooseFormFile: (proposedName: string) => Promise<string | null>;
}

type EntryChannels = `entries/${string}` & keyof Handlers;

/** Figures entered by hand, and the form to fill in elsewhere. */
export function entryHandlers(services: EntryServices): Pick<Handlers, EntryChannels> {
  const { engine, settings, current, profiles } = services;
  return {
    'entries/put': async (request) => {
      const { language } = settings.read();
      const nameOf = (origin: 'typed' | 'pasted'): string =>
        say({ code: `entry.source.${origin}`, params: {} }, language);
      const names = { typed: nameOf('typed'), pasted: nameOf('pasted') };
      const isExample = request.add && current.isExample;
      const known = isExample ? [] : profiles.shops;
      const result = await engine.call('enter', { ...request, names, known });
      if (result.ok) current.filesChanged(isExample);
      return result;
    },
    'entries/saveForm': async ({ set }) => {
      const { language } = settings.read();
      const chosen = await services.chooseFormFile(formFileName(set, language));
      return saveFile(chosen, () => makeFillIn(set, language, new Date()), 'app.formNotSaved');
    },
  };
}
