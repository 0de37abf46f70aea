/** At most this many rows are shown behind a metric. */
export const WORST_ROWS = 20;

/** Collects the worst rows of a metric: highest rank first, then newest, then the order they were offered in. */
export interface WorstRows {
  offer(index: number, rank: number, time: number): void;
  indices(): readonly number[];
}

interface Offered {
  readonly index: number;
  readonly rank: number;
  readonly time: number;
}

/** An empty collection of at most `most` rows. */
export function keepWorst(most: number): WorstRows {
  const kept: Offered[] = [];
  /** The last that is kept, once there are enough; what comes later must be worse. */
  let last: Offered | undefined;
  const sortOut = (): void => {
    // A stable sort: equal ones stay in the order they were offered in.
    kept.sort((a, b) => b.rank - a.rank || b.time - a.time);
    kept.splice(most);
    last = kept[most - 1];
  };
  return {
    offer(index, rank, time) {
      if (last !== undefined && !(rank > last.rank || (rank === last.rank && time > last.time)))
        return;
      kept.push({ index, rank, time });
      if (kept.length >= 2 * most) sortOut();
    },
    indices() {
      sortOut();
      return kept.map(({ index }) => index);
    },
  };
}
