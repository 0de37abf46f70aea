import type { Platform } from '../../model/platform';
import type { KnownShop } from '../../model/shop-profile';
import type { ShopOrigin } from '../../model/source';
import type { Message } from '../../result';

/** What is held of a source's shop so far. */
export interface Standing {
  readonly shop: string | null;
  readonly origin: ShopOrigin | null;
  readonly platform: Platform;
  /** The known shop it is given to; null = none. */
  readonly known: KnownShop | null;
  /** Told by the table, the person or a profile; what a file's name or folder alone suggests is not. */
  readonly sure: boolean;
  /** Shop code in the name of its file; '' when there is none. */
  readonly code: string;
  /** Why it is given to the shop, or why the person has to say; null when there is nothing to say. */
  readonly reason: Message | null;
}

/** The standing of a source that is a known shop's. */
export function givenTo(
  shop: KnownShop,
  before: Standing,
  how: { readonly origin: ShopOrigin | null; readonly reason: Message | null },
): Standing {
  const platform = before.platform === 'other' ? (shop.platform ?? 'other') : before.platform;
  return { ...before, ...how, shop: shop.name, platform, known: shop, sure: true };
}
