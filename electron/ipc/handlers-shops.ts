import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fail, ok, type Result } from '../../shared/result';
import { reasonOf, writeAtomically } from '../storage/atomic-write';
import type { Profiles } from '../storage/profiles';
import { decodeShops, encodeShops } from '../storage/shops-file';
import type { Handlers } from './register';

/** Far beyond a thousand profiles; what is larger is something else. */
const LARGEST_FILE = 20 * 1024 * 1024;

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
    'shops/export': async () => {
      const target = await services.chooseShopsTarget();
      if (target === null) return ok(null);
      const file = path.basename(target);
      try {
        await writeAtomically(target, encodeShops(profiles.shops));
        return ok({ file });
      } catch (error) {
        return fail('shops.fileNotWritten', { file, reason: reasonOf(error) });
      }
    },
    'shops/import': async () => {
      const chosen = await services.chooseShopsFile();
      if (chosen === null) return ok(null);
      const file = path.basename(chosen);
      const text = await readText(chosen, file);
      if (!text.ok) return text;
      const shops = decodeShops(text.value, file);
      if (!shops.ok) return shops;
      const merged = profiles.merge(shops.value);
      if (!merged.ok) return merged;
      const { added, replaced } = merged.value;
      return ok({ file, added, replaced });
    },
  };
}

async function readText(target: string, file: string): Promise<Result<string>> {
  try {
    const { size } = await stat(target);
    if (size > LARGEST_FILE) return fail('shops.fileBad', { file });
    return ok(await readFile(target, 'utf8'));
  } catch (error) {
    return fail('shops.fileNotRead', { file, reason: reasonOf(error) });
  }
}
