/** A shop's check-ups in order. */
import type { CheckupHistory, PastCheckup, PastShop } from './history';

/** Which check-up, and when it was made and of. */
export type CheckupName = Omit<PastCheckup, 'shops'>;

/** One check-up of one shop. */
export interface SeriesPoint {
  readonly checkup: CheckupName;
  readonly shop: PastShop;
  /** Last day of its period; the day it was made where its tables have no dates. `YYYY-MM-DD`. */
  readonly day: string;
  /** Check-ups made earlier of the very same period, which count no more, newest first. */
  readonly replaced: readonly CheckupName[];
}

/** When a check-up is of. */
export interface Dated {
  readonly createdAt: string;
  readonly period: { readonly from: string | null; readonly to: string | null };
}

/** Last day of a check-up's period; the day it was made where that is not known. */
export function dayOf({ period, createdAt }: Dated): string {
  return period.to ?? createdAt.slice(0, 10);
}

/**
 * A shop's check-ups, oldest first. Of several of one period the newest counts; without dates, of several of one day.
 * @param shop id, `platform/name`
 */
export function seriesOf(history: CheckupHistory, shop: string): readonly SeriesPoint[] {
  const found = history.checkups
    .flatMap((checkup) => pointOf(checkup, shop) ?? [])
    .sort((a, b) => compareText(a.day, b.day) || compareMade(a, b));
  return found.flatMap((point) => {
    const others = found.filter((one) => one !== point && isSamePeriod(one, point));
    if (others.some((one) => compareMade(one, point) > 0)) return [];
    const replaced = others.map(({ checkup }) => checkup).reverse();
    return [{ ...point, replaced }];
  });
}

/** The check-up of a document, whether or not it counts in the series; undefined where the shop is not in it. */
export function openPoint(
  history: CheckupHistory,
  document: string,
  shop: string,
): SeriesPoint | undefined {
  const checkup = history.checkups.find(({ id }) => id === document);
  return checkup === undefined ? undefined : pointOf(checkup, shop);
}

/** The newest check-up of a shop that ends before this one does; undefined where this is the first. */
export function previousOf(
  history: CheckupHistory,
  shop: string,
  checkup: Dated,
): SeriesPoint | undefined {
  return seriesOf(history, shop).findLast(({ day }) => day < dayOf(checkup));
}

function pointOf({ shops, ...checkup }: PastCheckup, shop: string): SeriesPoint | undefined {
  const here = shops.find(({ id }) => id === shop);
  if (here === undefined) return undefined;
  return { checkup, shop: here, day: dayOf(checkup), replaced: [] };
}

function isSamePeriod(a: SeriesPoint, b: SeriesPoint): boolean {
  return a.day === b.day && a.checkup.period.from === b.checkup.period.from;
}

/** Which was made later; of the same second, which has the greater id. */
function compareMade(a: SeriesPoint, b: SeriesPoint): number {
  const [one, two] = [a.checkup, b.checkup];
  return compareText(one.createdAt, two.createdAt) || compareText(one.id, two.id);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
