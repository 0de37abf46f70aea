import type { AppError } from '../../shared/result';
import { openStore, type KeyValues } from './open-store';
import { settingsIn, type SettingsStore } from './settings';

/**
 * Opens `settings.json` in the user's data folder. A file that is not JSON is set aside and told (`app.settingsBad`); the
 * program starts with the defaults.
 */
export async function openSettings(
  folder: string,
  onBad: (error: AppError) => void,
): Promise<SettingsStore> {
  const faultOf = (values: KeyValues | null) => (values === null ? 'app.settingsBad' : null);
  return settingsIn(await openStore(folder, 'settings', faultOf, onBad));
}
