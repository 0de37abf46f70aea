/** The rows of the table in the order they stand in, headings aside. */
import type { CompareGroup, CompareRow } from './compare-rows';
import { groupKey, sortRows, type CompareView } from './compare-view';
import type { GridRow } from './use-grid-window';

export type GridEntry = GridRow &
  (
    | { readonly kind: 'total' }
    | { readonly kind: 'group'; readonly group: CompareGroup }
    | { readonly kind: 'metric' | 'details'; readonly metric: CompareRow }
  );

/** Heights rows mostly have, in px. */
const HEIGHTS = { total: 68, group: 38, metric: 90, details: 440 } as const;

/** Totals first; then the metrics under their dimensions, or in one list in another order; below those that are open, details. */
export function gridEntries(
  groups: readonly CompareGroup[],
  { rows: order, open }: Pick<CompareView, 'rows' | 'open'>,
  losses: ReadonlyMap<string, number>,
): readonly GridEntry[] {
  const ofRows = (rows: readonly CompareRow[]): readonly GridEntry[] =>
    rows.flatMap((metric): GridEntry[] => {
      const { id } = metric.definition;
      const row = { kind: 'metric', key: id, height: HEIGHTS.metric, metric } as const;
      const details = {
        kind: 'details',
        key: `details ${id}`,
        height: HEIGHTS.details,
        metric,
      } as const;
      return open.includes(id) ? [row, details] : [row];
    });
  const total: GridEntry = { kind: 'total', key: 'total', height: HEIGHTS.total };
  if (order !== 'dimension') {
    return [
      total,
      ...ofRows(
        sortRows(
          groups.flatMap(({ rows }) => rows),
          order,
          losses,
        ),
      ),
    ];
  }
  return [
    total,
    ...groups.flatMap((group): GridEntry[] => [
      { kind: 'group', key: groupKey(group), height: HEIGHTS.group, group },
      ...ofRows(group.rows),
    ]),
  ];
}
