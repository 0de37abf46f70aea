import type { ReactNode } from 'react';
import type { CompareMember } from './compare-rows';
import type { Segment } from './grid-window';

/** The cells of a row that are drawn, one per shop, and the room of the others. */
export function ShopCells({
  members,
  columns,
  children,
}: {
  readonly members: readonly CompareMember[];
  readonly columns: readonly Segment[];
  /** @param position its place among the shops shown · @param column its column in the grid */
  readonly children: (member: CompareMember, position: number, column: number) => ReactNode;
}) {
  return columns.map((segment, at) => {
    if ('gap' in segment) return <td key={`gap ${at}`} role="presentation" aria-hidden="true" />;
    const member = members[segment.index];
    return member === undefined ? null : children(member, segment.index, segment.index + 1);
  });
}
