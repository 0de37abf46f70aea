import type { Settings } from '../../shared/ipc/contract';
import { fail, ok } from '../../shared/result';
import { reasonOf } from '../storage/atomic-write';
import type { SettingsStore } from '../storage/settings';
import type { Handlers } from './register';

export interface SettingsServices {
  readonly settings: SettingsStore;
  /** Puts changed settings into effect outside the page: menu and native colours. */
  readonly applySettings: (settings: Settings) => void;
}

type SettingsChannels = `settings/${string}` & keyof Handlers;

/** Reading and changing the settings. Those that cannot be written are in force until the program ends: `app.settingsNotSaved`. */
export function settingsHandlers({
  settings,
  applySettings,
}: SettingsServices): Pick<Handlers, SettingsChannels> {
  return {
    'settings/read': () => ok(settings.read()),
    'settings/write': (changed) => {
      try {
        settings.write(changed);
        return ok(null);
      } catch (error) {
        return fail('app.settingsNotSaved', { reason: reasonOf(error) });
      } finally {
        applySettings(changed);
      }
    },
  };
}
