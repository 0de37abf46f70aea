import { randomUUID } from 'node:crypto';
import type { KnownShop } from '../../shared/model/shop-profile';
import { fail, ok, type AppError, type Result } from '../../shared/result';
import { checkShop } from '../../shared/shops/clashes';
import { learn, type Lesson } from '../../shared/shops/learn';
import { mergeShops, type MergedShops } from '../../shared/shops/merge-shops';
import { MOST_SHOPS, SHOPS_FILE } from './shops-file';
import { openStored, type StoredValue } from './stored-value';

/** The shop profiles kept on this computer. What cannot be written is not in force: `shops.notSaved`. */
export class Profiles {
  readonly #stored: StoredValue<readonly KnownShop[]>;

  constructor(stored: StoredValue<readonly KnownShop[]>) {
    this.#stored = stored;
  }

  get shops(): readonly KnownShop[] {
    return this.#stored.value;
  }

  /**
   * Keeps a shop, in the place of the one with its id; gives it back tidied. Errors: those of `checkShop`,
   * `shops.tooMany`, `shops.notSaved`.
   */
  save(shop: KnownShop): Result<KnownShop> {
    const checked = checkShop(this.shops, shop);
    if (!checked.ok) return checked;
    const isKnown = this.shops.some(({ id }) => id === shop.id);
    const shops = isKnown
      ? this.shops.map((one) => (one.id === shop.id ? checked.value : one))
      : [...this.shops, checked.value];
    const written = this.#write(shops);
    return written.ok ? checked : written;
  }

  /** Forgets a shop; saving it again undoes that. Errors: `shops.gone`, `shops.notSaved`. */
  remove(id: string): Result<null> {
    const shops = this.shops.filter((shop) => shop.id !== id);
    return shops.length === this.shops.length ? fail('shops.gone') : this.#write(shops);
  }

  /** Keeps what a check-up showed. Errors: `shops.tooMany`, `shops.notSaved`. */
  learn(lessons: readonly Lesson[]): Result<null> {
    const shops = learn(this.shops, lessons, randomUUID);
    return shops === this.shops ? ok(null) : this.#write(shops);
  }

  /** Puts shops of a file among these. Errors: those of `mergeShops`, `shops.tooMany`, `shops.notSaved`. */
  merge(incoming: readonly KnownShop[]): Result<MergedShops> {
    const merged = mergeShops(this.shops, incoming);
    if (!merged.ok) return merged;
    const written = this.#write(merged.value.shops);
    return written.ok ? merged : written;
  }

  #write(shops: readonly KnownShop[]): Result<null> {
    if (shops.length > MOST_SHOPS) return fail('shops.tooMany', { most: MOST_SHOPS });
    const kept = this.#stored.keep(shops);
    return kept.ok ? ok(null) : kept;
  }
}

/** Opens `shops.json` in the user's data folder; see `openStored` for one that cannot be used. */
export async function openProfiles(
  folder: string,
  onBad: (error: AppError) => void,
): Promise<Profiles> {
  return new Profiles(await openStored(SHOPS_FILE, [], folder, onBad));
}
