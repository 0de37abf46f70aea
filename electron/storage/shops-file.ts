import { z } from '../../shared/checkup/zod';
import { STORED } from '../../shared/ipc/payloads';
import type { KnownShop } from '../../shared/model/shop-profile';
import { fail, ok, type Result } from '../../shared/result';

/** Of the shop profiles, in the program's own file and in those it exports. */
export const SHOPS_VERSION = 1;
/** More are no list a person keeps. */
export const MOST_SHOPS = 1000;

const versioned = z.object({ schemaVersion: z.number().int().min(1), shops: z.unknown() });
const list = z.array(STORED.shop).max(MOST_SHOPS);

/**
 * Shop profiles as kept, of this version or an earlier one. Version 1 is the first, so there is nothing to upgrade from yet.
 * Errors: `newer` (saved by a later release), `bad` (not shop profiles).
 */
export function readShops(content: unknown): Result<readonly KnownShop[], 'newer' | 'bad'> {
  const outer = versioned.safeParse(content);
  if (!outer.success) return { ok: false, error: 'bad' };
  if (outer.data.schemaVersion > SHOPS_VERSION) return { ok: false, error: 'newer' };
  const shops = list.safeParse(outer.data.shops);
  return shops.success ? ok(shops.data) : { ok: false, error: 'bad' };
}

/** Marks a file as one of shop profiles. */
const FILE_KIND = 'shop-checkup-shops';

/** The text of a file of shop profiles to give away. */
export function encodeShops(shops: readonly KnownShop[]): string {
  return `${JSON.stringify({ kind: FILE_KIND, schemaVersion: SHOPS_VERSION, shops }, null, 2)}\n`;
}

/**
 * Reads such a text, or that of the program's own file. Errors: `shops.fileBad`, `shops.fileNewer`.
 *
 * @param file its name, for the errors
 */
export function decodeShops(text: string, file: string): Result<readonly KnownShop[]> {
  const read = readShops(parseJson(text));
  if (read.ok) return read;
  return fail(read.error === 'newer' ? 'shops.fileNewer' : 'shops.fileBad', { file });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
