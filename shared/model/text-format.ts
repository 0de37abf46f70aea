/** Encodings of texts, by the names of `Source.encoding`. */
export const ENCODINGS = ['utf-8', 'utf-8-bom', 'gb18030', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** What separates the cells of a text. */
export const DELIMITERS = [',', '\t', ';', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** How a person wants a text read; null = as is found out. */
export interface TextFormat {
  readonly encoding: Encoding | null;
  readonly delimiter: Delimiter | null;
}
