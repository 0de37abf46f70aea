import { readFile } from 'node:fs/promises';
import path from 'node:path';
import Store from 'electron-store';
import type { AppError } from '../../shared/result';
import { reasonOf, whenLetGo } from './atomic-write';
import { sealed, unsealed, type Content } from './sealed';
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
 * @param faultOf code of what is wrong with a file's values, null when nothing is; the values are null when it is not as it was
 * written
 * @param onBad told that code, with the file's new name
 */
export async function openStore(
  folder: string,
  name: string,
  faultOf: (values: Content | null) => string | null,
  onBad: (error: AppError) => void,
): Promise<KeyValues> {
  const file = path.join(folder, `${name}.json`);
  const values = await valuesIn(file);
  const code = faultOf(values);
  if (values !== null && code === null) return keyValues(folder, name, values);
  const kept = await setAside(file, new Date());
  if (code !== null) onBad({ code, params: { file: path.basename(kept) } });
  return keyValues(folder, name, {});
}

/** None where there is no such file; null where there is one that cannot be used. */
async function valuesIn(file: string): Promise<Content | null> {
  try {
    return unsealed(await whenLetGo(() => readFile(file)));
  } catch (error) {
    return reasonOf(error) === 'ENOENT' ? {} : null;
  }
}

/** Values are read from the file once: whatever becomes of it meanwhile, they stand, and the next change writes them all. */
function keyValues(folder: string, name: string, read: Content): KeyValues {
  const store = new Store({ name, cwd: folder, serialize: sealed });
  let values = read;
  return {
    get: (key) => values[key],
    set: (changed) => {
      values = { ...values, ...changed };
      store.store = values;
    },
  };
}
