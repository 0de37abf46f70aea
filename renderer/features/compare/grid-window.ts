/** Which rows or columns of a long table are drawn, and how much room the others keep. */

/** One that is drawn, by its index, or the room of those between that are not, in px. */
export type Segment = { readonly index: number } | { readonly gap: number };

/** All of them, drawn. */
export function allSegments(count: number): readonly Segment[] {
  return Array.from({ length: count }, (_, index) => ({ index }));
}

/**
 * Those that reach into the sight, and some that are kept wherever they are.
 * @param sizes of all, in px · @param from, to the sight, in px from the first one's start
 * @param kept indices of those that are drawn in any case, e.g. the one with the focus
 */
export function segmentsInSight(
  sizes: readonly number[],
  from: number,
  to: number,
  kept: readonly number[],
): readonly Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  let gap = 0;
  for (const [index, size] of sizes.entries()) {
    const isSeen = start + size > from && start < to;
    start += size;
    if (!isSeen && !kept.includes(index)) {
      gap += size;
      continue;
    }
    if (gap > 0) segments.push({ gap });
    gap = 0;
    segments.push({ index });
  }
  if (gap > 0) segments.push({ gap });
  return segments;
}
