/** Whose a source is by what its table, the name of its file and the folders around it say. */
import type { Platform } from '../../model/platform';
import type { KnownShop } from '../../model/shop-profile';
import type { Source } from '../../model/source';
import type { Message } from '../../result';
import {
  indexNames,
  namesOf,
  sellsOn,
  type FindByName,
  type FoundByName,
} from '../../shops/find-by-name';
import { foldName } from '../../shops/fold-name';
import { shopClues, type NamedPlace, type ShopClues } from '../file-facts';
import { givenTo, type Standing } from './standing';

/**
 * The standing of every source by its clues. All that is said must agree on one known shop: a code, a name and a folder
 * that contradict each other, or a name that several shops have, leave it to the person.
 *
 * @param pathOf where a source's file is, folders separated by `/`; '' when it is in none
 */
export function standingsByClues(
  sources: readonly Source[],
  known: readonly KnownShop[],
  pathOf: (source: Source) => string,
): readonly Standing[] {
  const clues = new Map<string, ShopClues>();
  const find = indexNames(known);
  const tableNames = namesByFile(sources, pathOf);
  const standings = sources.map((source) => {
    const path = pathOf(source);
    const own = clues.get(path) ?? shopClues(path);
    clues.set(path, own);
    const before: Standing = {
      shop: source.shop,
      origin: source.shopOrigin,
      platform: source.platform,
      known: null,
      sure: false,
      code: own.code,
      reason: null,
    };
    return isStated(source)
      ? byStatedName(before, find, tableNames.get(path) ?? new Set())
      : byPath(before, hintsOf(own, known, find, before.platform));
  });
  return withFolderMates(sources, standings);
}

/**
 * A folder kept for one shop may be called anything: what lies in it without another name is of the shop that the codes of
 * the files in it are of, if these are of one.
 */
function withFolderMates(
  sources: readonly Source[],
  standings: readonly Standing[],
): readonly Standing[] {
  const folderOf = ({ shop, shopOrigin }: Source) => (shopOrigin === 'folder' ? shop : null);
  const owners = new Map<string, Set<KnownShop>>();
  sources.forEach((source, index) => {
    const folder = folderOf(source);
    const { known, reason } = standings[index] ?? {};
    if (folder === null || !known || reason?.code !== 'shops.byCode') return;
    owners.set(folder, (owners.get(folder) ?? new Set()).add(known));
  });
  return standings.map((standing, index) => {
    const source = sources[index];
    const folder = source === undefined ? null : folderOf(source);
    if (folder === null || standing.known !== null || standing.shop === null) return standing;
    const [shop, ...others] = owners.get(folder) ?? [];
    if (shop === undefined || others.length > 0 || !sellsOn(shop, standing.platform))
      return standing;
    return givenTo(shop, standing, {
      origin: 'profile',
      reason: say('shops.byFolderMates', folder, shop),
    });
  });
}

/** Whether the table itself or the person says the shop. */
function isStated({ shop, shopOrigin }: Source): boolean {
  return shop !== null && ['column', 'table', 'user'].includes(shopOrigin ?? '');
}

/** Folded names that the tables of a file state, by its path. */
function namesByFile(
  sources: readonly Source[],
  pathOf: (source: Source) => string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  for (const source of sources) {
    if (!isStated(source) || source.shop === null) continue;
    const path = pathOf(source);
    names.set(path, (names.get(path) ?? new Set()).add(foldName(source.shop)));
  }
  return names;
}

function byStatedName(
  before: Standing,
  find: FindByName,
  namesInFile: ReadonlySet<string>,
): Standing {
  const stated: Standing = { ...before, sure: true };
  const name = before.shop ?? '';
  const { shops, byShortName } = find(name, before.platform);
  const [shop, ...others] = shops;
  if (shop === undefined || others.length > 0) return stated;
  // A table that names both 老王 and 老王旗舰店 means two shops.
  if (byShortName && namesOf(shop).some((own) => namesInFile.has(own))) return stated;
  const reason =
    shop.name === name
      ? null
      : say(byShortName ? 'shops.byShortName' : 'shops.byTable', name, shop);
  return givenTo(shop, stated, { origin: before.origin, reason });
}

/** Known shops that one clue points to, and how. */
interface Hint {
  readonly shops: readonly KnownShop[];
  readonly reason: (shop: KnownShop) => Message;
  /** What was read; '' for a code. */
  readonly name: string;
}

function byPath(before: Standing, hints: readonly Hint[]): Standing {
  const [first] = hints;
  if (first === undefined) return unknownPlace(before);
  const agreed = first.shops.filter((shop) => hints.every(({ shops }) => shops.includes(shop)));
  const [shop, ...others] = agreed;
  if (shop !== undefined && others.length === 0) {
    return givenTo(shop, before, { origin: 'profile', reason: first.reason(shop) });
  }
  const meant = [...new Set(hints.flatMap(({ shops }) => shops.map(({ name }) => name)))].sort();
  const shops = meant.join('\n');
  const reason: Message =
    shop === undefined
      ? { code: 'shops.contradiction', params: { shops } }
      : { code: 'shops.severalNamed', params: { name: first.name, shops } };
  return { ...before, shop: null, origin: null, reason };
}

/** A file no profile knows: what its name suggests stays, but a mere code is not shown as a name. */
function unknownPlace(before: Standing): Standing {
  const { code, shop } = before;
  if (code === '' || shop !== code) return before;
  return {
    ...before,
    shop: null,
    origin: null,
    reason: { code: 'shops.newCode', params: { code } },
  };
}

/** What the code, the file's name and the nearest folder that is known point to, in that order. */
function hintsOf(
  { code, places }: ShopClues,
  known: readonly KnownShop[],
  find: FindByName,
  platform: Platform,
): readonly Hint[] {
  const coded = known.filter(
    (shop) => code !== '' && shop.codes.includes(code) && sellsOn(shop, platform),
  );
  const byCode: Hint = {
    shops: coded,
    reason: () => ({ code: 'shops.byCode', params: { code } }),
    name: '',
  };
  const placed = (origin: NamedPlace['origin']) =>
    places
      .filter((place) => place.origin === origin)
      .map((place) => hintOf(place, (name) => find(name, platform)))
      .find(({ shops }) => shops.length > 0);
  return [byCode, placed('fileName'), placed('folder')].flatMap((hint) =>
    hint === undefined || hint.shops.length === 0 ? [] : [hint],
  );
}

/** The known shops a place names: by the longest reading, else by its parts, else but for the kind of shop. */
function hintOf(
  { origin, readings, parts }: NamedPlace,
  find: (name: string) => FoundByName,
): Hint {
  const told = origin === 'fileName' ? 'shops.byFileName' : 'shops.byFolder';
  const found = readings.map((name) => ({ name, ...find(name) }));
  const exact = found.find(({ shops, byShortName }) => shops.length > 0 && !byShortName);
  if (exact !== undefined) return { ...exact, reason: (shop) => say(told, exact.name, shop) };
  const inParts = parts
    .map((name) => ({ name, ...find(name) }))
    .filter(({ shops, byShortName }) => shops.length > 0 && !byShortName);
  const [part] = inParts;
  if (part !== undefined) {
    const shops = [...new Set(inParts.flatMap((one) => one.shops))];
    return { shops, name: part.name, reason: (shop) => say(told, part.name, shop) };
  }
  const short = found.find(({ shops }) => shops.length > 0);
  return {
    shops: short?.shops ?? [],
    name: short?.name ?? '',
    reason: (shop) => say('shops.byShortName', short?.name ?? '', shop),
  };
}

function say(code: string, name: string, shop: KnownShop): Message {
  return { code, params: { name, shop: shop.name } };
}
