/** At most this many rows are shown behind a metric. */
export const WORST_ROWS = 20;

/** Collects the worst rows of a metric: highest rank first, then newest, then the order they were offered in. */
export interface WorstRows {
  offer(index: number, rank: number, time: number): void;
  indices(): readonly number[];
}

/** An empty collection of at most `WORST_ROWS`. */
export function keepWorst(): WorstRows {
  const kept: { index: number; rank: number; time: number }[] = [];
  return {
    offer(index, rank, time) {
      const last = kept[WORST_ROWS - 1];
      if (last !== undefined && !(rank > last.rank || (rank === last.rank && time > last.time)))
        return;
      let at = kept.length;
      for (; at > 0; at -= 1) {
        const before = kept[at - 1];
        if (before === undefined || before.rank > rank) break;
        if (before.rank === rank && before.time >= time) break;
      }
      kept.splice(at, 0, { index, rank, time });
      if (kept.length > WORST_ROWS) kept.pop();
    },
    indices: () => kept.map(({ index }) => index),
  };
}
