/** Words in the files that no rule knows, once each. */
import type { IssueRow, SourceSummary } from '../../../shared/ipc/contract';
import type { WordField } from '../../../shared/model/teaching';

export interface UnknownWord {
  readonly field: WordField;
  readonly word: string;
  /** Where it stands first in each table that has it. */
  readonly places: readonly { readonly source: SourceSummary; readonly row: number }[];
}

/** The words in the order they came, those of most tables first. */
export function unknownWords(
  issues: readonly IssueRow[],
  sources: readonly SourceSummary[],
): readonly UnknownWord[] {
  const byIndex = new Map(sources.map((source) => [source.index, source]));
  const words = new Map<string, UnknownWord>();
  for (const { source: index, issue, field } of issues) {
    const source = byIndex.get(index);
    if (field === null || source === undefined) continue;
    const key = JSON.stringify([field, issue.found]);
    const before = words.get(key)?.places ?? [];
    words.set(key, { field, word: issue.found, places: [...before, { source, row: issue.row }] });
  }
  return [...words.values()].sort((a, b) => b.places.length - a.places.length);
}
