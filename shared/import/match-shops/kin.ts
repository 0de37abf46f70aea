import type { Dataset } from '../../model/dataset';
import { openKey, partiesOf, partyOfSource } from './open-parties';
import { countOverlap, isOfShop } from './overlap';
import type { Standing } from './standing';

/**
 * Which of nobody's sources are one shop's, so that the person names it once: those with one shop code, exports of orders
 * that share orders, and tables whose orders are in one of these and no other. Each of such a group has the index of
 * the group's first source, every other source null.
 */
export function kinOf(
  dataset: Dataset,
  standings: readonly Standing[],
): readonly (number | null)[] {
  const parties = partiesOf(standings, (standing, source) =>
    standing.shop === null ? openKey(standing, source) : null,
  );
  const roots = parties.map((_, party) => party);
  if (parties.length > 1) link(dataset, partyOfSource(parties, standings.length), roots);
  const members = new Map<number, number[]>();
  parties.forEach(({ sources }, party) => {
    const root = rootOf(roots, party);
    members.set(root, [...(members.get(root) ?? []), ...sources]);
  });
  const kin = standings.map((): number | null => null);
  for (const sources of members.values()) {
    if (sources.length > 1) for (const source of sources) kin[source] = Math.min(...sources);
  }
  return kin;
}

/** Joins parties in `roots` by the order numbers they share. */
function link(dataset: Dataset, partyOf: Int32Array, roots: number[]): void {
  const overlap = countOverlap(dataset, partyOf, roots.length);
  const withOrders = new Set<number>();
  for (const source of dataset.orders.source) withOrders.add(partyOf[source] ?? -1);
  const all = roots.map((_, party) => party);
  for (const party of all.filter((one) => withOrders.has(one))) {
    for (const [other, shared] of overlap.sharedWith(party)) {
      const smaller = Math.min(overlap.size(party), overlap.size(other));
      const shares = { total: smaller, shared, nextShared: 0 };
      if (withOrders.has(other) && isOfShop(shares)) join(roots, party, other);
    }
  }
  for (const party of all.filter((one) => !withOrders.has(one))) {
    const shares = [...overlap.sharedWith(party)]
      .filter(([other]) => withOrders.has(other))
      .sort(([, a], [, b]) => b - a);
    const [best] = shares;
    if (best === undefined) continue;
    const next = shares.find(([other]) => rootOf(roots, other) !== rootOf(roots, best[0]));
    const total = overlap.size(party);
    const nextShared = next?.[1] ?? 0;
    if (isOfShop({ total, shared: best[1], nextShared })) join(roots, party, best[0]);
  }
}

function rootOf(roots: readonly number[], party: number): number {
  let root = party;
  while (roots[root] !== undefined && roots[root] !== root) root = roots[root] ?? root;
  return root;
}

/** The lower number stands for both. */
function join(roots: number[], a: number, b: number): void {
  const [one, other] = [rootOf(roots, a), rootOf(roots, b)];
  roots[Math.max(one, other)] = Math.min(one, other);
}
