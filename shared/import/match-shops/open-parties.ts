import type { Standing } from './standing';

/** Sources of which it is certain that they belong together. */
export interface Party {
  /** The shop they are held for; null while nobody's. */
  readonly shop: string | null;
  readonly standing: Standing;
  readonly sources: readonly number[];
}

/** Sources by key, in the order of the keys' first sources; those without a key are left out. */
export function partiesOf(
  standings: readonly Standing[],
  keyOf: (standing: Standing, source: number) => string | null,
): readonly Party[] {
  const parties = new Map<string, { standing: Standing; sources: number[] }>();
  standings.forEach((standing, source) => {
    const key = keyOf(standing, source);
    if (key === null) return;
    const party = parties.get(key) ?? { standing, sources: [] };
    party.sources.push(source);
    parties.set(key, party);
  });
  return [...parties.values()].map((party) => ({ ...party, shop: party.standing.shop }));
}

/** Nobody's sources that carry one shop code are one party; every other open source is one by itself. */
export function openKey({ shop, code, platform }: Standing, source: number): string {
  return JSON.stringify(
    shop === null && code !== '' ? ['code', code, platform] : ['source', source],
  );
}

/** The party of each source; -1 where it is in none. */
export function partyOfSource(parties: readonly Party[], sources: number): Int32Array {
  const partyOf = new Int32Array(sources).fill(-1);
  parties.forEach((party, index) => {
    for (const source of party.sources) partyOf[source] = index;
  });
  return partyOf;
}
