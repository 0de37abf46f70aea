import path from 'node:path';
import Store from 'electron-store';
import type { AppError } from '../../shared/result';
import { setAside } from './set-aside';
import { settingsIn, type SettingsStore } from './settings';

/**
 * Opens `settings.json` in the user's data folder. A file that is not JSON is set aside and told (`app.settingsBad`); the
 * program starts with the defaults.
 */
export async function openSettings(
  folder: string,
  onBad: (error: AppError) => void,
): Promise<SettingsStore> {
  const store = openStore(folder) ?? (await startAnew(folder, onBad));
  return settingsIn({
    get: (key) => store.get(key),
    set: (values) => {
      store.set(values);
    },
  });
}

async function startAnew(folder: string, onBad: (error: AppError) => void): Promise<Store> {
  const kept = await setAside(path.join(folder, 'settings.json'), new Date());
  onBad({ code: 'app.settingsBad', params: { file: path.basename(kept) } });
  return new Store(optionsIn(folder));
}

/** Null when the file is there but not JSON. */
function openStore(folder: string): Store | null {
  try {
    return new Store(optionsIn(folder));
  } catch {
    return null;
  }
}

function optionsIn(folder: string): ConstructorParameters<typeof Store>[0] {
  return { name: 'settings', cwd: folder };
}
