import type { KnownShop } from '../../model/shop-profile';
import { newShop } from '../learn';

/** A known shop, nothing said of it but what is given; its id is its name unless given. */
export function known(name: string, given: Partial<KnownShop> = {}): KnownShop {
  return { ...newShop(name, name, null), ...given };
}
