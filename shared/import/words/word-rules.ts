/** A table of words: the first rule with a part that the text contains gives the class. */
export type WordRules<W extends string> = readonly (readonly [W, readonly string[]])[];

/** The class of a text by an ordered table; null when no rule matches. */
export function classify<W extends string>(rules: WordRules<W>, text: string): W | null {
  for (const [word, parts] of rules) {
    if (parts.some((part) => text.includes(part))) return word;
  }
  return null;
}
