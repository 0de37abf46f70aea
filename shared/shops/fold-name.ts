/** Names of shops as they are compared. */

/** Kinds of shops that platforms write behind the name; people leave them away. The longer ones first. */
const KINDS = ['旗舰店', '专卖店', '专营店', '直营店', '企业店', '个体店', '个人店'];
const OFFICIAL = '官方';
/** A shorter name without its kind fits too many shops. */
const SHORTEST_BASE = 2;

/** A name for comparing: width of letters, case, blanks and punctuation do not count; symbols such as + do. */
export function foldName(name: string): string {
  const folded = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{Cf}]/gu, '');
  return folded === '' ? name.trim() : folded;
}

/** A folded name taken apart: without its kind of shop, and that kind; '' when it has none. */
export interface NameParts {
  readonly folded: string;
  readonly base: string;
  readonly kind: string;
}

/** Folds a name and parts its kind of shop from it. */
export function partName(name: string): NameParts {
  const folded = foldName(name);
  const kind = KINDS.find((word) => folded.endsWith(word));
  if (kind === undefined) return { folded, base: folded, kind: '' };
  const base = folded.slice(0, -kind.length);
  return { folded, base: base.endsWith(OFFICIAL) ? base.slice(0, -OFFICIAL.length) : base, kind };
}

/**
 * Whether two names differ in nothing but a kind one of them leaves away: 老王 and 老王旗舰店, 老王旗舰店 and 老王官方旗舰店.
 * 老王旗舰店 and 老王专卖店 are two shops.
 */
export function differInKindOnly(one: NameParts, other: NameParts): boolean {
  return (
    one.folded !== other.folded &&
    one.base === other.base &&
    one.base.length >= SHORTEST_BASE &&
    (one.kind === '' || other.kind === '' || one.kind === other.kind)
  );
}
