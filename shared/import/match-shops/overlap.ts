import { TEXT } from '../../model/columns';
import type { Dataset } from '../../model/dataset';
import { textOf } from '../../model/texts';

/** Fewer shared order numbers prove nothing, unless a table has no more. */
export const LEAST_SHARED = 3;
/** Share of a table's orders that must be a shop's: the rest may be of days before the shop's order files begin. */
export const SOME = 0.2;
/** So large a share is the shop's even where a few are found elsewhere … */
export const NEARLY_ALL = 0.8;
/** … so many times fewer. */
const CLEARLY_MORE = 20;

/** Platforms' order numbers are longer; shorter ones are somebody's own counting and may repeat in any shop. */
const SHORTEST_ID = 10;
const KINDS = ['orders', 'afterSales', 'reviews'] as const;
const NONE = -1;
const TOO_SHORT = -2;

/** Parties of sources by the order numbers in them. */
export interface Overlap {
  /** How many different order numbers a party has. */
  readonly size: (party: number) => number;
  /** Parties that share order numbers with one, and how many, in the order of the parties. */
  readonly sharedWith: (party: number) => ReadonlyMap<number, number>;
}

/**
 * Counts the order numbers that parties have and share, in one pass over all rows: each order number keeps a short chain of
 * the parties it was met in.
 *
 * @param partyOf the party of each source; -1 = leave it out
 */
export function countOverlap(dataset: Dataset, partyOf: Int32Array, parties: number): Overlap {
  const { strings } = dataset;
  const heads = new Int32Array(strings.ends.length).fill(NONE);
  const rows = KINDS.reduce((sum, kind) => sum + dataset[kind].length, 0);
  const nodeParty = new Int32Array(rows);
  const nodeNext = new Int32Array(rows);
  const sizes = new Uint32Array(parties);
  const shared = Array.from({ length: parties }, () => new Map<number, number>());
  let nodes = 0;

  const meet = (id: number, party: number): void => {
    let head = heads[id] ?? TOO_SHORT;
    if (head === NONE && textOf(strings, id).length < SHORTEST_ID) head = heads[id] = TOO_SHORT;
    if (head === TOO_SHORT) return;
    for (let node = head; node !== NONE; node = nodeNext[node] ?? NONE) {
      if (nodeParty[node] === party) return;
    }
    for (let node = head; node !== NONE; node = nodeNext[node] ?? NONE) {
      const other = nodeParty[node] ?? 0;
      add(shared[party], other);
      add(shared[other], party);
    }
    nodeParty[nodes] = party;
    nodeNext[nodes] = head;
    heads[id] = nodes;
    nodes += 1;
    sizes[party] = (sizes[party] ?? 0) + 1;
  };

  for (const kind of KINDS) {
    const { source, length, columns } = dataset[kind];
    for (let row = 0; row < length; row += 1) {
      const party = partyOf[source[row] ?? 0] ?? NONE;
      const order = columns.orderId[row] ?? 0;
      if (party !== NONE && order >= TEXT.FIRST) meet(order, party);
    }
  }
  return {
    size: (party) => sizes[party] ?? 0,
    sharedWith: (party) => new Map([...(shared[party] ?? [])].sort(([a], [b]) => a - b)),
  };
}

function add(counts: Map<number, number> | undefined, party: number): void {
  counts?.set(party, (counts.get(party) ?? 0) + 1);
}

/** Order numbers of a table: all, those of the shop that has most of them, and of the next shop. */
export interface Shares {
  readonly total: number;
  readonly shared: number;
  readonly nextShared: number;
}

/** Whether other shops have so few of a table's orders, next to one shop, that they do not count. */
export function isAlone({ shared, nextShared }: Shares): boolean {
  return nextShared * CLEARLY_MORE <= shared;
}

/**
 * Whether a table is the shop's by its order numbers: nearly all are the shop's, or some are and not one is another's (a
 * table of several shops is nobody's).
 */
export function isOfShop(shares: Shares): boolean {
  const { total, shared, nextShared } = shares;
  if (shared < Math.min(LEAST_SHARED, total)) return false;
  if (shared / total >= NEARLY_ALL) return isAlone(shares);
  return shared / total >= SOME && nextShared === 0;
}
