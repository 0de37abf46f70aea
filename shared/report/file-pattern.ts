/** Names of files of which there is one for each shop, by a pattern such as `{shop} {to}`. */

/** What a name can be made of. */
export const PATTERN_FIELDS = ['shop', 'platform', 'from', 'to', 'made'] as const;
export type PatternField = (typeof PATTERN_FIELDS)[number];

export const DEFAULT_PATTERN = '{shop}_{to}';
/** In characters. */
export const LONGEST_PATTERN = 120;

/** The pattern with its fields filled; what is in braces and no field stays as it is. */
export function fillPattern(
  pattern: string,
  facts: Readonly<Record<PatternField, string>>,
): string {
  return pattern.replaceAll(FIELD, (whole, name: string) => (isField(name) ? facts[name] : whole));
}

/** Whether it names the shop, so that shops do not write over each other's files. */
export function namesShops(pattern: string): boolean {
  return pattern.includes('{shop}');
}

/** The first thing in braces that is no field; null when there is none. */
export function unknownField(pattern: string): string | null {
  const found = [...pattern.matchAll(FIELD)].find(([, name = '']) => !isField(name));
  return found?.[0] ?? null;
}

/** Whatever stands in braces: people write fields in their own language, too. */
const FIELD = /\{([^{}]*)\}/g;

function isField(name: string): name is PatternField {
  return PATTERN_FIELDS.some((field) => field === name);
}
