import type { AppError } from '../../shared/result';
import { openStore } from './open-store';
import { faultOfSettings, settingsIn, type SettingsStore } from './settings';

/**
 * Opens `settings.json` in the user's data folder. A file that cannot be used is set aside and told (`app.settingsBad`,
 * `app.settingsNewer`); the program starts with the defaults.
 */
export async function openSettings(
  folder: string,
  onBad: (error: AppError) => void,
): Promise<SettingsStore> {
  return settingsIn(await openStore(folder, 'settings', faultOfSettings, onBad));
}
