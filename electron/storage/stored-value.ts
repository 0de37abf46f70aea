import { fail, ok, type AppError, type Result } from '../../shared/result';
import { reasonOf } from './atomic-write';
import { openStore, type KeyValues } from './open-store';
import type { Content } from './sealed';
import { readStored, type StoredFile } from './stored-file';

/** One thing kept in a file of the user's data folder. What cannot be written is not in force: `<name>.notSaved`. */
export class StoredValue<T> {
  readonly #file: StoredFile<T>;
  readonly #store: KeyValues;
  #value: T;

  /**
   * @param store holds good content or none, see `openStored`
   * @param none what there is when nothing was kept yet
   */
  constructor(file: StoredFile<T>, store: KeyValues, none: T) {
    this.#file = file;
    this.#store = store;
    const { name } = file;
    const read = readStored(file, {
      schemaVersion: store.get('schemaVersion'),
      [name]: store.get(name),
    });
    this.#value = read.ok ? read.value : none;
  }

  get value(): T {
    return this.#value;
  }

  /** Keeps a value in place of the one before. Error: `<name>.notSaved`. */
  keep(value: T): Result<T> {
    const { name, version } = this.#file;
    try {
      this.#store.set({ schemaVersion: version, [name]: value });
    } catch (error) {
      return fail(`${name}.notSaved`, { reason: reasonOf(error) });
    }
    this.#value = value;
    return ok(value);
  }
}

/**
 * Opens `<name>.json` in the user's data folder. A file that cannot be used is set aside and told (`<name>.storeBad`,
 * `<name>.storeNewer`); there is nothing kept then.
 */
export async function openStored<T>(
  file: StoredFile<T>,
  none: T,
  folder: string,
  onBad: (error: AppError) => void,
): Promise<StoredValue<T>> {
  const store = await openStore(folder, file.name, (found) => faultOf(file, found), onBad);
  return new StoredValue(file, store, none);
}

function faultOf<T>(file: StoredFile<T>, found: Content | null): string | null {
  if (found === null) return `${file.name}.storeBad`;
  const isNew = Object.keys(found).length === 0;
  const read = readStored(file, found);
  if (isNew || read.ok) return null;
  return `${file.name}.${read.error === 'newer' ? 'storeNewer' : 'storeBad'}`;
}
