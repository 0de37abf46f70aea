/** The tables of the files that are held, by what the person knows them by. */
import type { ImportSummary, SourceSummary } from '../../shared/ipc/contract';

/** What a source is known by; its index may change when files are added. */
export function sourceKey(source: SourceSummary): string {
  return JSON.stringify([source.file, source.sheet, source.kind, source.shop]);
}

/** Indices of the tables left out. */
export function leftOutIndices(
  summary: ImportSummary | null,
  leftOut: ReadonlySet<string>,
): readonly number[] {
  return (summary?.sources ?? [])
    .filter((source) => leftOut.has(sourceKey(source)))
    .map(({ index }) => index);
}

/** Shops named by the user, by the source indices the engine knows; blank names are none. */
export function namedShops(
  summary: ImportSummary | null,
  names: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    (summary?.sources ?? [])
      .map((source): [string, string] => [
        String(source.index),
        names[sourceKey(source)]?.trim() ?? '',
      ])
      .filter(([, name]) => name !== ''),
  );
}

/** Keys with others, or without them. */
export function withKeys(
  keys: ReadonlySet<string>,
  changed: readonly string[],
  isIn: boolean,
): ReadonlySet<string> {
  const others = [...keys].filter((key) => !changed.includes(key));
  return new Set(isIn ? [...others, ...changed] : others);
}
