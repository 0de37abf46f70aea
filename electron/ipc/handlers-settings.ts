import type { Settings } from '../../shared/ipc/contract';
import { ok } from '../../shared/result';
import type { SettingsStore } from '../storage/settings';
import type { Handlers } from './register';

export interface SettingsServices {
  readonly settings: SettingsStore;
  /** Puts changed settings into effect outside the page: menu and native colours. */
  readonly applySettings: (settings: Settings) => void;
}

type SettingsChannels = `settings/${string}` & keyof Handlers;

/** Reading and changing the settings. */
export function settingsHandlers({
  settings,
  applySettings,
}: SettingsServices): Pick<Handlers, SettingsChannels> {
  return {
    'settings/read': () => ok(settings.read()),
    'settings/write': (changed) => {
      settings.write(changed);
      applySettings(changed);
      return ok(null);
    },
  };
}
