import type { Platform } from '../model/platform';
import type { KnownShop } from '../model/shop-profile';
import { checkShop } from './clashes';
import { namedExactly, namesOf } from './find-by-name';
import { foldName } from './fold-name';

/** What a check-up showed of one of its tables: whose it is, and by what it can be known again. */
export interface Lesson {
  readonly shop: string;
  readonly platform: Platform;
  /** Shop code in the name of its file. */
  readonly code: string | null;
  /** What its file or folder is called instead of the shop. */
  readonly alias: string | null;
  /** The person said so, which goes before what was known. */
  readonly told: boolean;
}

/**
 * The known shops with what the lessons add: shops not known yet, their codes and other names. A code or name that the
 * lessons give to two shops is learnt for neither; one that another shop has is taken from it only where the person said so.
 * The order of the lessons changes nothing.
 *
 * @param newId gives each new shop its id
 */
export function learn(
  known: readonly KnownShop[],
  lessons: readonly Lesson[],
  newId: () => string,
): readonly KnownShop[] {
  let shops = known;
  const sorted = [...lessons].sort((a, b) => compare(keyOf(a), keyOf(b)));
  for (const { shop, platform } of sorted) {
    if (namedExactly(shops, shop, platform) !== undefined) continue;
    shops = withShop(shops, newShop(newId(), shop, platform));
  }
  for (const lesson of sorted) {
    if (lesson.code !== null && isUndisputed(sorted, lesson, 'code')) {
      shops = withMark(shops, lesson, { codes: [lesson.code], aliases: [] });
    }
    if (lesson.alias !== null && isUndisputed(sorted, lesson, 'alias')) {
      shops = withMark(shops, lesson, { codes: [], aliases: [lesson.alias] });
    }
  }
  return shops;
}

/** A shop nothing is known of but its name. */
export function newShop(id: string, name: string, platform: Platform | null): KnownShop {
  return {
    id,
    name,
    platform: platform === 'other' ? null : platform,
    industry: null,
    qualityLine: null,
    type: null,
    scoringIndustry: null,
    adjustments: {},
    codes: [],
    aliases: [],
    group: null,
  };
}

type Marks = Pick<KnownShop, 'codes' | 'aliases'>;

/** Adds marks to the lesson's shop; unchanged when they would clash. */
function withMark(
  shops: readonly KnownShop[],
  { shop: name, platform, told }: Lesson,
  marks: Marks,
): readonly KnownShop[] {
  const shop = namedExactly(shops, name, platform);
  if (shop === undefined) return shops;
  const others = told ? shops.map((one) => (one === shop ? one : withoutMarks(one, marks))) : shops;
  return withShop(others, {
    ...shop,
    codes: [...shop.codes, ...marks.codes],
    aliases: [...shop.aliases, ...marks.aliases],
  });
}

function withoutMarks(shop: KnownShop, marks: Marks): KnownShop {
  const gone = marks.aliases.map(foldName);
  const names = namesOf(shop);
  const hasNone =
    !marks.codes.some((code) => shop.codes.includes(code)) &&
    !gone.some((name) => names.includes(name));
  if (hasNone) return shop;
  return {
    ...shop,
    codes: shop.codes.filter((code) => !marks.codes.includes(code)),
    aliases: shop.aliases.filter((alias) => !gone.includes(foldName(alias))),
  };
}

/** Puts a shop in the place of the one with its id, or behind the others; unchanged when it clashes with one. */
function withShop(shops: readonly KnownShop[], shop: KnownShop): readonly KnownShop[] {
  const checked = checkShop(shops, shop);
  if (!checked.ok) return shops;
  const isKnown = shops.some(({ id }) => id === shop.id);
  return isKnown
    ? shops.map((one) => (one.id === shop.id ? checked.value : one))
    : [...shops, checked.value];
}

function isUndisputed(lessons: readonly Lesson[], lesson: Lesson, mark: 'code' | 'alias'): boolean {
  const own = foldMark(lesson, mark);
  return lessons.every(
    (other) =>
      foldMark(other, mark) !== own ||
      foldName(other.shop) === foldName(lesson.shop) ||
      mayDiffer(other, lesson, mark),
  );
}

/** The same name may stand for two shops on two platforms. */
function mayDiffer(a: Lesson, b: Lesson, mark: 'code' | 'alias'): boolean {
  const platforms = new Set([a.platform, b.platform]);
  return mark === 'alias' && platforms.size === 2 && !platforms.has('other');
}

function foldMark(lesson: Lesson, mark: 'code' | 'alias'): string | null {
  const text = lesson[mark];
  return text === null || mark === 'code' ? text : foldName(text);
}

function keyOf({ shop, platform, code, alias, told }: Lesson): string {
  return JSON.stringify([shop, platform, code ?? '', alias ?? '', told]);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
