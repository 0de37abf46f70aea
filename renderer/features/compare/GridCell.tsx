import type { ReactNode } from 'react';
import { TabOrder } from '../../ui/tab-order';

/** One cell of the grid: the focus goes to it, or to the buttons in it. */
export function GridCell({
  kind = 'gridcell',
  row,
  column,
  isActive,
  hasWidgets = false,
  className,
  title,
  sort,
  children,
}: {
  readonly kind?: 'gridcell' | 'rowheader' | 'columnheader';
  /** Where it is in the grid: row 0 holds the headings, column 0 the names. */
  readonly row: number;
  readonly column: number;
  /** Whether the Tab key leads here. */
  readonly isActive: boolean;
  /** Whether it has buttons, which then take the focus. */
  readonly hasWidgets?: boolean;
  readonly className?: string | undefined;
  readonly title?: string | undefined;
  /** How what it heads orders the others; only of a heading. */
  readonly sort?: 'ascending' | 'descending' | undefined;
  readonly children?: ReactNode;
}) {
  const Cell = kind === 'gridcell' ? 'td' : 'th';
  return (
    <Cell
      role={kind}
      className={className}
      title={title}
      aria-colindex={column + 1}
      aria-sort={sort}
      tabIndex={isActive && !hasWidgets ? 0 : -1}
      data-row={row}
      data-column={column}
      data-widgets={hasWidgets ? '' : undefined}
    >
      <TabOrder value={isActive}>{children}</TabOrder>
    </Cell>
  );
}
