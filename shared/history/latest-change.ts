/** How the total of every shop of a check-up moved since it was last known. */
import type { CheckupResult, ShopResult } from '../checkup/schema';
import { bandSignificance } from '../comparison/totals';
import type { Worked } from '../checklist/entries';
import { shownBand } from '../scoring/official';
import { comparePeriods, type ChangeTrust } from './compare-periods';
import { withOpen, type CheckupHistory } from './history';
import { dayOf, openPoint, previousOf } from './series';

/** How a shop's total moved. */
export interface LatestChange {
  /** Its id. */
  readonly shop: string;
  /** checkup: the check-up before · week: the total of the 30 days that ended a week earlier. */
  readonly since: 'checkup' | 'week';
  /** Last day of what it is held against, `YYYY-MM-DD`. */
  readonly day: string;
  /** Points gained; negative where they were lost. */
  readonly points: number;
  readonly trust: ChangeTrust;
}

const WEEK_MS = 7 * 24 * 3600 * 1000;

/**
 * The shops of the open check-up whose totals can be held against earlier ones, in its order: against the check-up before; where
 * there is none, or its total cannot be held against this one, against the platform's own totals or ours of a week ago. Of ours
 * only the present one has a band, so that a change is credible where the earlier total lies outside it. Growth-stage totals are
 * fixed and move by no one's doing.
 */
export function latestChanges(
  document: Worked & { readonly id: string },
  history: CheckupHistory,
): readonly LatestChange[] {
  const all = withOpen(history, document);
  return document.result.shops.flatMap(
    (shop) =>
      sinceCheckup(all, document, shop) ?? sinceLastWeek(shop, dayOf(document.result)) ?? [],
  );
}

function sinceCheckup(
  history: CheckupHistory,
  { id, result }: { readonly id: string; readonly result: CheckupResult },
  shop: ShopResult,
): LatestChange | null {
  const before = previousOf(history, shop.id, result);
  const now = openPoint(history, id, shop.id);
  if (before === undefined || now === undefined) return null;
  const { total } = comparePeriods(history, before, now);
  if (total === null || before.shop.total.stage === 'growth' || shop.total.stage === 'growth') {
    return null;
  }
  const points = total.after - total.before;
  return { shop: shop.id, since: 'checkup', day: before.day, points, trust: total.trust };
}

function sinceLastWeek({ id, total, officialRecord }: ShopResult, to: string): LatestChange | null {
  const weekAgo = new Date(Date.parse(to) - WEEK_MS).toISOString().slice(0, 10);
  const on = (date: string) => officialRecord.history.find((day) => day.date === date);
  const [then, now] = [on(weekAgo), on(to)];
  if (then === undefined || now === undefined) return null;
  const said = { shop: id, since: 'week', day: weekAgo } as const;
  if (then.official !== null && now.official !== null) {
    return { ...said, points: now.official - then.official, trust: 'exact' };
  }
  if (then.score === null || now.score === null) return null;
  const points = now.score - then.score;
  const { low, high } = shownBand({ ...total, corrected: null });
  const band = low === null || high === null ? null : { low, high, exact: false };
  const point = { low: then.score, high: then.score, exact: true };
  return { ...said, points, trust: bandSignificance(point, band) ?? 'unknown' };
}
