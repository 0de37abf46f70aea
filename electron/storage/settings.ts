import { z } from '../../shared/checkup/zod';
import type { Settings } from '../../shared/ipc/contract';
import { STORED } from '../../shared/ipc/payloads';
import type { KeyValues } from './open-store';
import type { Content } from './sealed';

/** Where the window stood when it was closed, in screen pixels. */
export interface WindowState {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly maximized: boolean;
}

const windowState = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  maximized: z.boolean(),
});

/** Version 2 brought the checksum of the file. */
const SCHEMA_VERSION = 2;
export const DEFAULT_SETTINGS: Settings = { language: 'zh-CN', theme: 'system' };

/** Settings and the window's place; values of the wrong kind read as the defaults. */
export interface SettingsStore {
  readonly read: () => Settings;
  readonly write: (settings: Settings) => void;
  readonly readWindow: () => WindowState | null;
  readonly writeWindow: (state: WindowState) => void;
}

/** Code of what is wrong with the file of settings; null when nothing is. */
export function faultOfSettings(found: Content | null): string | null {
  if (found === null) return 'app.settingsBad';
  const { schemaVersion = 0 } = found;
  return Number(schemaVersion) > SCHEMA_VERSION ? 'app.settingsNewer' : null;
}

/** The settings in a key-value file. */
export function settingsIn(store: KeyValues): SettingsStore {
  return {
    read: () => STORED.settings.safeParse(store.get('settings')).data ?? DEFAULT_SETTINGS,
    write: (settings) => {
      store.set({ schemaVersion: SCHEMA_VERSION, settings });
    },
    readWindow: () => windowState.safeParse(store.get('window')).data ?? null,
    writeWindow: (state) => {
      store.set({ schemaVersion: SCHEMA_VERSION, window: state });
    },
  };
}
