/** Whose a source is by its order numbers: no two shops of a platform ever have one in common. */
import type { Dataset } from '../../model/dataset';
import type { Message } from '../../result';
import { openKey, partiesOf, partyOfSource, type Party } from './open-parties';
import {
  countOverlap,
  isAlone,
  isOfShop,
  LEAST_SHARED,
  NEARLY_ALL,
  SOME,
  type Shares,
} from './overlap';
import type { Standing } from './standing';

/** Where the shop does not come from a name of a file or folder. */
const STATED: ReadonlySet<string> = new Set(['column', 'table', 'user', 'overlap']);

/**
 * Gives sources to the shops their order numbers are of, round after round, because each may make others known: first to
 * shops that are sure, then what is still nobody's to those that only a name suggests. What stays doubtful is left with the
 * reason. The order of sources changes nothing.
 */
export function standingsByOverlap(
  dataset: Dataset,
  standings: readonly Standing[],
): readonly Standing[] {
  let now = standings;
  const rounds = (
    isOpen: (standing: Standing) => boolean,
    isShop: (standing: Standing) => boolean,
  ) => {
    while (now.some(isOpen) && now.some(isShop)) {
      const next = attracted(dataset, now, isOpen, isShop);
      if (next === null) return;
      now = next;
    }
  };
  const isNobodys = ({ shop }: Standing) => shop === null;
  rounds(
    ({ sure }) => !sure,
    ({ sure }) => sure,
  );
  rounds(isNobodys, ({ shop }) => shop !== null);
  return withHints(dataset, now);
}

/** The standings with every source given that can be; null when none can. */
function attracted(
  dataset: Dataset,
  standings: readonly Standing[],
  isOpen: (standing: Standing) => boolean,
  isShop: (standing: Standing) => boolean,
): readonly Standing[] | null {
  const next = [...standings];
  let changed = false;
  for (const { party, evidence } of weigh(dataset, standings, isOpen, isShop)) {
    if (evidence === null || !isProof(evidence, party.shop !== null)) continue;
    for (const source of party.sources) {
      const before = standings[source];
      if (before !== undefined) next[source] = given(before, evidence);
    }
    changed = true;
  }
  return changed ? next : null;
}

function given(before: Standing, evidence: Evidence): Standing {
  const { standing } = evidence.best;
  const platform = before.platform === 'other' ? standing.platform : before.platform;
  const { shop, known, sure } = standing;
  return { ...before, shop, known, sure, platform, origin: 'overlap', reason: proofOf(evidence) };
}

/** Reasons that say more than order numbers can. */
const STAYING: ReadonlySet<string> = new Set(['shops.contradiction', 'shops.severalNamed']);

/** Says what order numbers hint at: of what is still nobody's, and where they speak against a name. */
function withHints(dataset: Dataset, standings: readonly Standing[]): readonly Standing[] {
  if (new Set(standings.map(({ shop }) => shop)).size < 2) return standings;
  const next = [...standings];
  const isOpen = ({ origin }: Standing) => !STATED.has(origin ?? '');
  const weighed = weigh(dataset, standings, isOpen, ({ shop }) => shop !== null);
  for (const { party, evidence } of weighed) {
    if (evidence === null || evidence.shared < LEAST_SHARED) continue;
    const isNamed = party.shop !== null;
    if (isNamed && evidence.shared / evidence.total < SOME) continue;
    for (const source of party.sources) {
      const before = standings[source];
      if (before === undefined || STAYING.has(before.reason?.code ?? '')) continue;
      next[source] = { ...before, reason: hintOf(evidence, isNamed) };
    }
  }
  return next;
}

/** How the order numbers of a party speak for the shop that has most of them. */
interface Evidence extends Shares {
  readonly best: Party;
  /** Order numbers the shop has in all. */
  readonly ofShop: number;
  readonly next: Party | null;
}

interface Weighed {
  readonly party: Party;
  readonly evidence: Evidence | null;
}

/** Open sources, those of one shop code together, each held against the shops. */
function weigh(
  dataset: Dataset,
  standings: readonly Standing[],
  isOpen: (standing: Standing) => boolean,
  isShop: (standing: Standing) => boolean,
): readonly Weighed[] {
  const parties = partiesOf(standings, (standing, source) => {
    if (isOpen(standing)) return openKey(standing, source);
    return isShop(standing) ? JSON.stringify(['shop', standing.shop, standing.platform]) : null;
  });
  const open = parties.filter(({ standing }) => isOpen(standing));
  if (open.length === 0) return [];
  const partyOf = partyOfSource(parties, standings.length);
  const overlap = countOverlap(dataset, partyOf, parties.length);
  return open.map((party) => {
    const at = parties.indexOf(party);
    const shops = [...overlap.sharedWith(at)].flatMap(([other, shared]) => {
      const shop = parties[other];
      return shop !== undefined && isOther(party, shop) && isShop(shop.standing)
        ? [{ shop, shared, ofShop: overlap.size(other) }]
        : [];
    });
    const [best, ...others] = shops.sort(
      (a, b) => b.shared - a.shared || compare(a.shop.shop ?? '', b.shop.shop ?? ''),
    );
    const next = others.find(({ shop }) => shop.shop !== best?.shop.shop);
    const evidence =
      best === undefined
        ? null
        : {
            best: best.shop,
            total: overlap.size(at),
            ofShop: best.ofShop,
            shared: best.shared,
            next: next?.shop ?? null,
            nextShared: next?.shared ?? 0,
          };
    return { party, evidence };
  });
}

/** Whether a shop is another than the party is held for, and may have files of its platform. */
function isOther(party: Party, shop: Party): boolean {
  const [a, b] = [party.standing.platform, shop.standing.platform];
  return shop.shop !== party.shop && (a === b || a === 'other' || b === 'other');
}

/**
 * Whether the party is the shop's: by its own order numbers, or because nearly all the shop has are found in it (an order
 * file next to after-sales). Where a name says otherwise, only nearly all of its own count.
 */
function isProof(evidence: Evidence, isNamed: boolean): boolean {
  const { total, ofShop, shared } = evidence;
  if (isOfShop(evidence)) return !isNamed || shared / total >= NEARLY_ALL;
  const hasAllOfShop = shared >= LEAST_SHARED && shared / ofShop >= NEARLY_ALL;
  return !isNamed && hasAllOfShop && isAlone(evidence);
}

function proofOf(evidence: Evidence): Message {
  const { best, total, ofShop, shared } = evidence;
  const shop = best.shop ?? '';
  if (!isOfShop(evidence)) {
    return { code: 'shops.byOverlapOfShop', params: { shop, shared, total: ofShop } };
  }
  const code = shared / total >= NEARLY_ALL ? 'shops.byOverlap' : 'shops.byPartialOverlap';
  return { code, params: { shop, shared, total } };
}

function hintOf({ best, total, shared, next, nextShared }: Evidence, isNamed: boolean): Message {
  const params = { shop: best.shop ?? '', shared, total };
  if (isNamed) return { code: 'shops.overlapOther', params };
  return next !== null && nextShared > 0
    ? {
        code: 'shops.overlapSeveral',
        params: { ...params, other: next.shop ?? '', otherShared: nextShared },
      }
    : { code: 'shops.overlapHint', params };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
