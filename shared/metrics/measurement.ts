import type { ShopGroups } from '../checkup/schema-groups';
import type { Message } from '../result';
import type { Issue } from '../model/issue';
import type { OfficialScore } from '../model/official-score';
import type { MaybePeriod } from '../model/period';
import type { Platform } from '../model/platform';
import type { Measurement } from './metric';
import type { ProductTableCounts } from './products';

/** What the order files say of the 30 days that end with the period. */
export interface PaidOrders {
  /** Valid paid orders in those days. */
  readonly count: number;
  /** Days from the first to the last order seen in them, 1–30: what the files cover for certain. */
  readonly days: number;
}

/** Everything measured of one shop; `metrics` is the whole catalogue in catalogue order. */
export interface ShopMeasurement {
  readonly name: string;
  readonly platform: Platform;
  readonly metrics: readonly Measurement[];
  /** Decides the growth stage; null when the files have no order of those days or no column tells which are paid. */
  readonly paidOrders30: PaidOrders | null;
  /** The platform's own total, the newest within the period; null when nothing gives it. */
  readonly official: number | null;
  /** Points added and taken off as the platform's page of that day prints them; null when it does not. */
  readonly officialAdjustments: {
    readonly bonus: number | null;
    readonly deduction: number | null;
  };
  /** What the platform says of single days up to the period's end, one for each day, oldest first. */
  readonly officialScores: readonly OfficialScore[];
  /** What the breakdowns of the metrics are parted by; kinds nothing names are left out. */
  readonly groups: readonly ShopGroups[];
  /** Its products one by one, the most sold first, at most 200. */
  readonly products: ProductTableCounts;
}

/** The rest of a source's row accounting, which needs the period and the other files. Same index as `Dataset.sources`. */
export interface SourceUse {
  readonly used: number;
  readonly duplicate: number;
  readonly outOfPeriod: number;
  /** Gift rows found while measuring; added to the source's own ignored rows. */
  readonly ignored: number;
  /** Issues that only show here (changed duplicates, negative durations). */
  readonly issues: readonly Issue[];
}

/** Result of `measure`. Shops sorted by name (then platform). */
export interface DatasetMeasurement {
  readonly period: MaybePeriod;
  readonly shops: readonly ShopMeasurement[];
  readonly uses: readonly SourceUse[];
  readonly warnings: readonly Message[];
}
