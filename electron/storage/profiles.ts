import { randomUUID } from 'node:crypto';
import type { KnownShop } from '../../shared/model/shop-profile';
import { fail, ok, type AppError, type Result } from '../../shared/result';
import { checkShop } from '../../shared/shops/clashes';
import { learn, type Lesson } from '../../shared/shops/learn';
import { mergeShops, type MergedShops } from '../../shared/shops/merge-shops';
import { reasonOf } from './atomic-write';
import { openStore, type KeyValues } from './open-store';
import { MOST_SHOPS, readShops, SHOPS_VERSION } from './shops-file';

/** The shop profiles kept on this computer. What cannot be written is not in force: `shops.notSaved`. */
export class Profiles {
  readonly #store: KeyValues;
  #shops: readonly KnownShop[];

  /** @param store holds good content or none, see `openProfiles` */
  constructor(store: KeyValues) {
    this.#store = store;
    const read = readShops(contentOf(store));
    this.#shops = read.ok ? read.value : [];
  }

  get shops(): readonly KnownShop[] {
    return this.#shops;
  }

  /**
   * Keeps a shop, in the place of the one with its id; gives it back tidied. Errors: those of `checkShop`,
   * `shops.tooMany`, `shops.notSaved`.
   */
  save(shop: KnownShop): Result<KnownShop> {
    const checked = checkShop(this.#shops, shop);
    if (!checked.ok) return checked;
    const isKnown = this.#shops.some(({ id }) => id === shop.id);
    const shops = isKnown
      ? this.#shops.map((one) => (one.id === shop.id ? checked.value : one))
      : [...this.#shops, checked.value];
    const written = this.#write(shops);
    return written.ok ? checked : written;
  }

  /** Forgets a shop; saving it again undoes that. Errors: `shops.gone`, `shops.notSaved`. */
  remove(id: string): Result<null> {
    const shops = this.#shops.filter((shop) => shop.id !== id);
    return shops.length === this.#shops.length ? fail('shops.gone') : this.#write(shops);
  }

  /** Keeps what a check-up showed. Errors: `shops.tooMany`, `shops.notSaved`. */
  learn(lessons: readonly Lesson[]): Result<null> {
    const shops = learn(this.#shops, lessons, randomUUID);
    return shops === this.#shops ? ok(null) : this.#write(shops);
  }

  /** Puts shops of a file among these. Errors: those of `mergeShops`, `shops.tooMany`, `shops.notSaved`. */
  merge(incoming: readonly KnownShop[]): Result<MergedShops> {
    const merged = mergeShops(this.#shops, incoming);
    if (!merged.ok) return merged;
    const written = this.#write(merged.value.shops);
    return written.ok ? merged : written;
  }

  #write(shops: readonly KnownShop[]): Result<null> {
    if (shops.length > MOST_SHOPS) return fail('shops.tooMany', { most: MOST_SHOPS });
    try {
      this.#store.set({ schemaVersion: SHOPS_VERSION, shops });
    } catch (error) {
      return fail('shops.notSaved', { reason: reasonOf(error) });
    }
    this.#shops = shops;
    return ok(null);
  }
}

/**
 * Opens `shops.json` in the user's data folder. A file that cannot be used is set aside and told (`shops.storeBad`,
 * `shops.storeNewer`); there are no shops then.
 */
export async function openProfiles(
  folder: string,
  onBad: (error: AppError) => void,
): Promise<Profiles> {
  return new Profiles(await openStore(folder, 'shops', faultOf, onBad));
}

function faultOf(store: KeyValues | null): string | null {
  if (store === null) return 'shops.storeBad';
  const isNew = store.get('schemaVersion') === undefined && store.get('shops') === undefined;
  const read = readShops(contentOf(store));
  if (isNew || read.ok) return null;
  return read.error === 'newer' ? 'shops.storeNewer' : 'shops.storeBad';
}

function contentOf(store: KeyValues): unknown {
  return { schemaVersion: store.get('schemaVersion'), shops: store.get('shops') };
}
