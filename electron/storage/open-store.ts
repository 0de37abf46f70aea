import path from 'node:path';
import Store from 'electron-store';
import type { AppError } from '../../shared/result';
import { setAside } from './set-aside';

/** Where values are kept by key. */
export interface KeyValues {
  readonly get: (key: string) => unknown;
  /** Throws where the file cannot be written; the values are there until the program ends. */
  readonly set: (values: Readonly<Record<string, unknown>>) => void;
}

/**
 * Opens `<name>.json` in a folder. One that cannot be used is set aside and begun anew.
 *
 * @param faultOf code of what is wrong with a file's values, null when nothing is; the values are null when it is not JSON
 * @param onBad told that code, with the file's new name
 */
export async function openStore(
  folder: string,
  name: string,
  faultOf: (values: KeyValues | null) => string | null,
  onBad: (error: AppError) => void,
): Promise<KeyValues> {
  const values = tryOpening(folder, name);
  const code = faultOf(values);
  if (values !== null && code === null) return values;
  const kept = await setAside(path.join(folder, `${name}.json`), new Date());
  if (code !== null) onBad({ code, params: { file: path.basename(kept) } });
  return keyValues(new Store({ name, cwd: folder }));
}

/** Null when the file is there but not JSON. */
function tryOpening(folder: string, name: string): KeyValues | null {
  try {
    return keyValues(new Store({ name, cwd: folder }));
  } catch {
    return null;
  }
}

/** Values are read from the file once: whatever becomes of it meanwhile, they stand, and the next change writes them all. */
function keyValues(store: Store): KeyValues {
  let values: Readonly<Record<string, unknown>> = store.store;
  return {
    get: (key) => values[key],
    set: (changed) => {
      values = { ...values, ...changed };
      store.store = values;
    },
  };
}
