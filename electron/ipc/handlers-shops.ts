import { ok } from '../../shared/result';
import type { Profiles } from '../storage/profiles';
import { SHOPS_FILE } from '../storage/shops-file';
import { giveAway, takeIn } from './exchange';
import type { Handlers } from './register';

export interface ShopServices {
  readonly profiles: Profiles;
  /** Asks the person where to write the profiles; null when they changed their mind. */
  readonly chooseShopsTarget: () => Promise<string | null>;
  /** Asks the person for a file of profiles; null when they changed their mind. */
  readonly chooseShopsFile: () => Promise<string | null>;
}

type ShopChannels = `shops/${string}` & keyof Handlers;

/** Shop profiles: keeping them, giving them away, taking them in. */
export function shopHandlers(services: ShopServices): Pick<Handlers, ShopChannels> {
  const { profiles } = services;
  return {
    'shops/list': () => ok(profiles.shops),
    'shops/save': ({ shop }) => profiles.save(shop),
    'shops/remove': ({ id }) => profiles.remove(id),
    'shops/export': async () =>
      giveAway(SHOPS_FILE, profiles.shops, await services.chooseShopsTarget()),
    'shops/import': async () => {
      const taken = await takeIn(SHOPS_FILE, await services.chooseShopsFile());
      if (!taken.ok) return taken;
      if (taken.value === null) return ok(null);
      const { file, value } = taken.value;
      const merged = profiles.merge(value);
      if (!merged.ok) return merged;
      const { added, replaced } = merged.value;
      return ok({ file, added, replaced });
    },
  };
}
