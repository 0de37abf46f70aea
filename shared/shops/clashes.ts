import type { Platform } from '../model/platform';
import { LONGEST_NAME, MOST_MARKS, type KnownShop } from '../model/shop-profile';
import { fail, ok, type AppError, type Result } from '../result';
import { foldName } from './fold-name';
import { namesOf } from './find-by-name';

/** A shop code: letters and digits, as in the names of downloads. */
const CODE = /^[A-Za-z0-9]{4,40}$/;
/** No category's line is so high; 6 is meant as 6 %, not as 600 %. */
const HIGHEST_LINE = 0.2;

/** A shop as it is kept: blanks around texts gone, nothing twice, no alias that only repeats the name. */
export function tidyShop(shop: KnownShop): KnownShop {
  const name = shop.name.trim();
  const group = shop.group?.trim() ?? '';
  const taken = new Set([foldName(name)]);
  const aliases: string[] = [];
  for (const alias of shop.aliases.map((text) => text.trim())) {
    if (alias === '' || taken.has(foldName(alias))) continue;
    taken.add(foldName(alias));
    aliases.push(alias);
  }
  const codes = new Set(shop.codes.map((code) => code.trim()).filter((code) => code !== ''));
  return { ...shop, name, group: group === '' ? null : group, aliases, codes: [...codes] };
}

/**
 * The shop, tidied, if it can stand among the others known. Errors: `shops.noName`, `shops.tooLong`,
 * `shops.tooManyMarks`, `shops.badCode`, `shops.badLine`, `shops.nameTaken` and `shops.codeTaken` (by another shop, which they name). Two shops may share a name on two platforms.
 */
export function checkShop(known: readonly KnownShop[], given: KnownShop): Result<KnownShop> {
  const shop = tidyShop(given);
  const error = faultOf(shop) ?? clashOf(known, shop);
  return error === null ? ok(shop) : { ok: false, error };
}

function faultOf({ name, codes, aliases, qualityLine }: KnownShop): AppError | null {
  if (name === '') return fail('shops.noName').error;
  if ([name, ...aliases].some((text) => text.length > LONGEST_NAME)) {
    return fail('shops.tooLong', { most: LONGEST_NAME }).error;
  }
  if (codes.length > MOST_MARKS || aliases.length > MOST_MARKS) {
    return fail('shops.tooManyMarks', { most: MOST_MARKS }).error;
  }
  const bad = codes.find((code) => !CODE.test(code));
  if (bad !== undefined) return fail('shops.badCode', { code: bad }).error;
  const isLine = qualityLine === null || (qualityLine > 0 && qualityLine <= HIGHEST_LINE);
  return isLine ? null : fail('shops.badLine', { highest: HIGHEST_LINE }).error;
}

function clashOf(known: readonly KnownShop[], shop: KnownShop): AppError | null {
  const names = new Map([shop.name, ...shop.aliases].map((name) => [foldName(name), name]));
  for (const other of known) {
    if (other.id === shop.id) continue;
    const code = shop.codes.find((own) => other.codes.includes(own));
    if (code !== undefined) return fail('shops.codeTaken', { code, shop: other.name }).error;
    if (!mayMeet(shop.platform, other.platform)) continue;
    const theirs = namesOf(other).find((folded) => names.has(folded));
    const name = theirs === undefined ? undefined : names.get(theirs);
    if (name !== undefined) return fail('shops.nameTaken', { name, shop: other.name }).error;
  }
  return null;
}

/** Whether a file may be of either platform; null = the files decide. */
function mayMeet(a: Platform | null, b: Platform | null): boolean {
  return a === null || b === null || a === b;
}
