/** Totals in words: who is ahead by more than the bands, who is not, and who is at the end. */
import type { ShopResult } from '../checkup/schema';
import type { Message, MessageParams } from '../result';
import { shownScore } from '../scoring/official';
import { namesOf, sentence } from './sentence';
import { totalSignificance } from './totals';

/** With more shops than this the groups they fall into, or the last ones, are told too. */
const FEW = 4;
const TAIL = 3;

/** @param ranked shops under one model that have a rank, best first */
export function readTotals(ranked: readonly ShopResult[]): readonly Message[] {
  const [leader, second] = ranked;
  if (leader === undefined) return [];
  if (second === undefined) return [readOne(leader)];
  const front = frontOf(ranked, leader);
  return [
    front.length > 1 ? readFront(ranked, front, leader) : readLead(ranked, leader, second),
    ...(ranked.length > FEW ? readEnds(ranked) : readBack(ranked, front, leader)),
  ];
}

function readOne(shop: ShopResult): Message {
  const { low, high, status } = shop.total;
  const common = { shop: shop.name, score: scoreIn(shop), model: shop.model };
  if (status !== 'official' && low !== null && high !== null)
    return sentence('reading.oneBand', { ...common, low, high });
  return sentence(status === 'estimated' ? 'reading.oneEstimated' : 'reading.one', common);
}

function readLead(ranked: readonly ShopResult[], leader: ShopResult, second: ShopResult): Message {
  const { model, total } = leader;
  const score = scoreIn(leader);
  const common = { shop: leader.name, score, model };
  const last = sameScore(ranked, ranked.at(-1) ?? second);
  const surelyLast = last.every((shop) => !mayBeEven(leader, shop));
  const params: MessageParams = {
    ...common,
    ...bandOf(leader),
    second: namesOf(sameScore(ranked, second)),
    ahead: score - scoreIn(second),
    last: namesOf(last),
    spread: score - scoreIn(last[0] ?? leader),
  };
  const estimated = total.status === 'estimated';
  if (last.includes(second)) {
    return sentence(estimated ? 'reading.leadOfTwoEstimated' : 'reading.leadOfTwo', params);
  }
  if (!surelyLast) return sentence('reading.leadSecond', params);
  return sentence(estimated ? 'reading.leadEstimated' : 'reading.lead', params);
}

/** Several at the top: equal totals, or bands that meet. */
function readFront(
  ranked: readonly ShopResult[],
  front: readonly ShopResult[],
  leader: ShopResult,
): Message {
  const bands = front.map(bandOf);
  const params: MessageParams = {
    shops: namesOf(front),
    score: scoreIn(leader),
    model: leader.model,
    low: Math.min(...bands.map(({ low }) => low)),
    high: Math.max(...bands.map(({ high }) => high)),
  };
  if (!hasEstimate(front)) return sentence('reading.tie', params);
  return sentence(front.length === ranked.length ? 'reading.totalsEven' : 'reading.front', params);
}

/** Of few shops with several at the top: who is surely behind the first. */
function readBack(
  ranked: readonly ShopResult[],
  front: readonly ShopResult[],
  leader: ShopResult,
): readonly Message[] {
  const back = ranked.filter((shop) => !front.includes(shop) && !mayBeEven(leader, shop));
  if (front.length === 1 || back.length === 0) return [];
  return [sentence('reading.back', { shops: namesOf(back), first: leader.name })];
}

/** Of many shops: the groups within which no order can be told, or where every order can, the last few. */
function readEnds(ranked: readonly ShopResult[]): readonly Message[] {
  const tiers = tiersOf(ranked);
  if (tiers.length === 1) return [];
  if (tiers.length === ranked.length || !hasEstimate(ranked)) {
    return [
      sentence('reading.tail', {
        shops: ranked
          .slice(-TAIL)
          .map(({ name }) => name)
          .join('\n'),
      }),
    ];
  }
  return [
    sentence('reading.tiers', {
      count: ranked.length,
      tiers: tiers.length,
      first: tiers[0]?.length ?? 0,
      last: namesOf(tiers.at(-1) ?? []),
    }),
  ];
}

/** From the top: each group is those who may be even with its first. */
function tiersOf(ranked: readonly ShopResult[]): readonly (readonly ShopResult[])[] {
  const [leader] = ranked;
  if (leader === undefined) return [];
  const front = frontOf(ranked, leader);
  return [front, ...tiersOf(ranked.slice(front.length))];
}

/** The leader and those right behind who may be even with it. */
function frontOf(ranked: readonly ShopResult[], leader: ShopResult): readonly ShopResult[] {
  const end = ranked.findIndex((shop) => shop !== leader && !mayBeEven(leader, shop));
  return end === -1 ? ranked : ranked.slice(0, end);
}

function sameScore(ranked: readonly ShopResult[], like: ShopResult): readonly ShopResult[] {
  return ranked.filter((shop) => scoreIn(shop) === scoreIn(like));
}

function hasEstimate(shops: readonly ShopResult[]): boolean {
  return shops.some(({ total }) => total.status === 'estimated');
}

function mayBeEven(a: ShopResult, b: ShopResult): boolean {
  return scoreIn(a) === scoreIn(b) || totalSignificance(a.total, b.total) === 'chance';
}

/** A ranked shop always has a total. */
function scoreIn(shop: ShopResult): number {
  return shownScore(shop.total) ?? 0;
}

/** Both ends of a ranked shop's total; one figure where it is official or nothing varies. */
function bandOf(shop: ShopResult): { readonly low: number; readonly high: number } {
  const score = scoreIn(shop);
  const { low, high, status } = shop.total;
  return status === 'official'
    ? { low: score, high: score }
    : { low: low ?? score, high: high ?? score };
}
