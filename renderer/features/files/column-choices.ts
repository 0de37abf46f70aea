/** What a person says the columns of a previewed table are, before it is kept. */
import { columnKeys } from '../../../shared/import/mappings/column-keys';
import { targetsOf, type Target } from '../../../shared/import/mappings/targets';
import type { PreviewColumn, SheetPreview } from '../../../shared/import/mappings/preview-sheet';
import type { RecordKind } from '../../../shared/model/records';
import type { TableMapping } from '../../../shared/model/teaching';

/** What was chosen for columns, by index; null = not used. Columns not in it are as they were found. */
export type Chosen = ReadonlyMap<number, string | null>;

/** What each column is as things stand; null = not used. */
export function targetsNow(
  columns: readonly PreviewColumn[],
  chosen: Chosen,
): readonly (string | null)[] {
  return columns.map(
    ({ index, target }) => chosen.get(index) ?? (chosen.has(index) ? null : target),
  );
}

/** With a column chosen for a target. A target has one column, so another that had it loses it. */
export function choose(
  columns: readonly PreviewColumn[],
  chosen: Chosen,
  index: number,
  target: string | null,
): Chosen {
  const next = new Map(chosen);
  for (const column of columns) {
    const had = chosen.has(column.index) ? chosen.get(column.index) : column.target;
    if (target !== null && had === target) next.set(column.index, null);
  }
  return next.set(index, target);
}

/** Whether a column can be used: it has a name to know it by and holds no personal data. */
export function isUsable({ header, personal }: PreviewColumn): boolean {
  return header !== '' && !personal;
}

/** What stands below the name of a column; what is masked is left out. */
export function columnCells(
  { rows, headerRow, columns }: Pick<SheetPreview, 'rows' | 'headerRow' | 'columns'>,
  index: number,
): readonly string[] {
  if (columns[index]?.personal === true) return [];
  return rows.slice(headerRow ?? 0).map((row) => row[index] ?? '');
}

/** Targets of which at least one is needed, and the column that has one of them. */
export interface Need {
  readonly targets: readonly Target[];
  /** Index of the column; null when none is there yet. */
  readonly column: number | null;
}

/** What a kind cannot do without. */
export function needsOf(kind: RecordKind, targets: readonly (string | null)[]): readonly Need[] {
  const groups = new Map<number, Target[]>();
  for (const target of targetsOf(kind)) {
    if (target.group === null) continue;
    groups.set(target.group, [...(groups.get(target.group) ?? []), target]);
  }
  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(([, members]) => {
      const names = new Set<string | null>(members.map(({ target }) => target));
      const column = targets.findIndex((target) => names.has(target));
      return { targets: members, column: column < 0 ? null : column };
    });
}

/** The mapping to keep. `savedAt` as `YYYY-MM-DD HH:mm:ss`. */
export function mappingOf(
  columns: readonly PreviewColumn[],
  targets: readonly (string | null)[],
  about: Pick<TableMapping, 'kind' | 'file' | 'savedAt'>,
): TableMapping {
  const headers = columns.map(({ header }) => header);
  const keys = columnKeys(headers);
  const used = targets.flatMap((target, at): [string, string][] => {
    const column = columns[at];
    const key = keys[at] ?? '';
    return target === null || column === undefined || !isUsable(column) ? [] : [[key, target]];
  });
  return { headers, columns: Object.fromEntries(used), ...about };
}
