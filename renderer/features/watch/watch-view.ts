/** Which shops need a hand today, and why. */
import type { CheckupResult, ShopResult } from '../../../shared/checkup/schema';
import type { TodayList } from '../../../shared/checkup/schema-rows';
import { fallsAmong, type FallingShop } from '../../../shared/history/falling';
import { NO_HISTORY, type CheckupHistory } from '../../../shared/history/history';
import { latestChanges, type LatestChange } from '../../../shared/history/latest-change';
import type { CheckupDocument } from '../../../shared/ipc/contract';
import type { RecordKind } from '../../../shared/model/records';
import type { KnownShop } from '../../../shared/model/shop-profile';
import { gatesOf, type GateStanding } from '../../../shared/scoring/gates';
import { indexNames } from '../../../shared/shops/find-by-name';
import { kindsNotGiven, modelOf, pointsAtStake, RECORD_TABLES } from '../../ui/check-up';
import { checklistEntries, isToDo } from '../checklist/checklist-items';
import { overdueDays } from '../checklist/now';
import { countsOf, firstDue, ofShop } from '../today/today-view';

/** Points of the total within which a line is near, on either side of it. */
export const NEAR_POINTS = 2;
/** Hours to the first deadline under which it is urgent, less than a working day; later ones are the day's ordinary work. */
export const URGENT_HOURS = 8;
/** Points a total must have lost to be a matter for today; fewer come and go. */
export const LEAST_FALL = 1;

/**
 * Why a shop needs a hand, the most urgent first.
 * overdue: deadlines passed · soon: the next deadline within `URGENT_HOURS` · edge: over a line by less than `NEAR_POINTS` · under: surely under
 * its lowest line · falling: at least `LEAST_FALL` points fewer, unless that may be chance · checklist: items whose day has
 * passed · near: less than `NEAR_POINTS` under its next line · data: no total, or not all tables.
 */
export const REASON_KINDS = [
  'overdue',
  'soon',
  'edge',
  'under',
  'falling',
  'checklist',
  'near',
  'data',
] as const;

export type WatchReason =
  /** `count`: rows. */
  | { readonly kind: 'overdue'; readonly count: number }
  /** `count`: rows due within 24 hours; `hours`: left of the first of them, from the export of the tables. */
  | { readonly kind: 'soon'; readonly count: number; readonly hours: number }
  /** `points`: the distance to the line, not negative; `isSure`: whether the whole band is on this side. */
  | {
      readonly kind: 'edge' | 'under' | 'near';
      readonly gates: readonly GateStanding['gate'][];
      readonly threshold: number;
      readonly points: number;
      readonly isSure: boolean;
    }
  | { readonly kind: 'falling'; readonly fall: FallingShop }
  /** `days`: the longest any of them is late. */
  | { readonly kind: 'checklist'; readonly count: number; readonly days: number }
  /** `missing`: tables there are none of; none where what there is is too little for a total. */
  | { readonly kind: 'data'; readonly missing: readonly RecordKind[] };

/** A shop with what there is to say of it today. */
export interface WatchedShop {
  readonly shop: ShopResult;
  /** Its place among the shops. */
  readonly index: number;
  /** The most urgent first; empty where it needs no hand. */
  readonly reasons: readonly WatchReason[];
  /** How its total moved since it was last known; null where nothing tells. */
  readonly change: LatestChange | null;
  /** Points of its total lost to what costs points (estimate); null where nothing is scored. */
  readonly atStake: number | null;
}

/** The shops that need a hand, the most urgent first, and the others, the most points at stake first. */
export interface WatchList {
  readonly urgent: readonly WatchedShop[];
  readonly fine: readonly WatchedShop[];
}

/**
 * All shops of a check-up, by whether they need a hand. Of two with equally urgent reasons the one with the greater measure comes
 * first (more rows overdue, fewer hours, nearer to the line, deeper fall), then the one with more reasons.
 * @param history check-ups that are kept; null while they are not read
 * @param now `YYYY-MM-DD HH:mm:ss` of Beijing
 */
export function watchList(
  document: CheckupDocument,
  history: CheckupHistory | null,
  now: string,
): WatchList {
  const { result } = document;
  const changes = latestChanges(document, history ?? NO_HISTORY);
  const falls = fallsAmong(changes);
  const shops = result.shops.map((shop, index): WatchedShop => {
    const reasons = [
      ...deadlines(ofShop(result.today, shop.id)),
      ...lines(result, shop),
      ...falls
        .filter((fall) => fall.shop === shop.id && isNotable(fall))
        .map((fall) => ({ kind: 'falling', fall }) as const),
      ...overdueItems(document, shop.id, now),
      ...data(result, shop),
    ];
    return {
      shop,
      index,
      reasons: reasons.sort((a, b) => rankOf(a) - rankOf(b)),
      change: changes.find((one) => one.shop === shop.id) ?? null,
      atStake: pointsAtStake(result, shop.id),
    };
  });
  return {
    urgent: shops.filter(({ reasons }) => reasons.length > 0).sort(byUrgency),
    fine: shops
      .filter(({ reasons }) => reasons.length === 0)
      .sort((a, b) => (b.atStake ?? -1) - (a.atStake ?? -1)),
  };
}

/** How many shops have which reason, the most urgent reason first; reasons of none left out. */
export function reasonCounts(
  urgent: readonly WatchedShop[],
): readonly { readonly kind: WatchReason['kind']; readonly count: number }[] {
  return REASON_KINDS.map((kind) => ({
    kind,
    count: urgent.filter(({ reasons }) => reasons.some((reason) => reason.kind === kind)).length,
  })).filter(({ count }) => count > 0);
}

function deadlines(lists: readonly TodayList[]): readonly WatchReason[] {
  const { overdue, soon } = countsOf(lists);
  const hours = firstDue(lists);
  return [
    ...(overdue > 0 ? [{ kind: 'overdue', count: overdue } as const] : []),
    ...(soon > 0 && hours !== null && hours < URGENT_HOURS
      ? [{ kind: 'soon', count: soon, hours } as const]
      : []),
  ];
}

/** Its place among the lines; a total the platform fixes moves to none of them. */
function lines(result: CheckupResult, shop: ShopResult): readonly WatchReason[] {
  if (shop.total.stage === 'growth') return [];
  const all = gatesOf(shop, modelOf(result, shop));
  const sure = all.filter(({ isFor }) => isFor === 'yes');
  const own = sure.length > 0 ? sure : all;
  const said = (kind: 'edge' | 'under' | 'near', at: GateStanding): WatchReason => ({
    kind,
    gates: own.filter(({ gate }) => gate.threshold === at.gate.threshold).map(({ gate }) => gate),
    threshold: at.gate.threshold,
    points: Math.abs(at.distance),
    isSure: at.standing !== 'unsure',
  });
  const [lowest] = own;
  if (lowest?.standing === 'short') return [said('under', lowest)];
  const passed = own.findLast(({ distance }) => distance <= 0);
  const next = own.find(({ distance }) => distance > 0);
  return [
    ...(passed !== undefined && -passed.distance < NEAR_POINTS ? [said('edge', passed)] : []),
    ...(next !== undefined && next.distance < NEAR_POINTS ? [said('near', next)] : []),
  ];
}

function isNotable({ points, trust }: FallingShop): boolean {
  return points >= LEAST_FALL && trust !== 'chance';
}

function overdueItems(
  document: CheckupDocument,
  shop: string,
  now: string,
): readonly WatchReason[] {
  const late = checklistEntries(document, shop)
    .filter(isToDo)
    .flatMap(({ work }) => (work.due === null ? [] : [overdueDays(work.due, now.slice(0, 10))]))
    .filter((days) => days > 0);
  return late.length === 0
    ? []
    : [{ kind: 'checklist', count: late.length, days: Math.max(...late) }];
}

/** A shop of figures alone, without any table of records, lacks none as long as there is a total. */
function data(result: CheckupResult, shop: ShopResult): readonly WatchReason[] {
  const missing = kindsNotGiven(result, shop);
  const isPart = missing.length > 0 && missing.length < RECORD_TABLES.length;
  return isPart || shop.total.status === 'noData' ? [{ kind: 'data', missing }] : [];
}

function rankOf({ kind }: WatchReason): number {
  return REASON_KINDS.indexOf(kind);
}

function byUrgency(a: WatchedShop, b: WatchedShop): number {
  const [one, other] = [a.reasons[0], b.reasons[0]];
  if (one === undefined || other === undefined) return 0;
  return (
    rankOf(one) - rankOf(other) ||
    sizeOf(other) - sizeOf(one) ||
    b.reasons.length - a.reasons.length ||
    a.index - b.index
  );
}

/** How much of a reason there is, against others of its kind. */
function sizeOf(reason: WatchReason): number {
  switch (reason.kind) {
    case 'overdue':
      return reason.count;
    case 'soon':
      return -reason.hours;
    case 'under':
      return reason.points;
    case 'edge':
    case 'near':
      return -reason.points;
    case 'falling':
      return reason.fall.points;
    case 'checklist':
      return reason.days;
    case 'data':
      return reason.missing.length;
  }
}

/** The group each shop is kept for, by its id; a shop that several profiles may mean, or none, is in none. */
export function groupsOf(
  shops: readonly ShopResult[],
  known: readonly KnownShop[],
): ReadonlyMap<string, string> {
  const find = indexNames(known);
  return new Map(
    shops.flatMap(({ id, name, platform }): readonly (readonly [string, string])[] => {
      const [profile, ...others] = find(name, platform).shops;
      const group = others.length === 0 ? (profile?.group ?? null) : null;
      return group === null ? [] : [[id, group]];
    }),
  );
}
