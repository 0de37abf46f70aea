/** Which days the tables of each shop cover, and whether they are of the same orders. */
import type { SourceSummary } from '../../../shared/ipc/contract';
import { RECORD_KINDS, type RecordKind } from '../../../shared/model/records';
import { WINDOW_DAYS } from '../../../shared/metrics/time-windows';
import { compareNames } from '../shops/shop-fields';
import { shopNow, type Names } from './naming';

/** What a shop's tables of one kind cover. */
export interface KindCoverage {
  readonly kind: RecordKind;
  /** Tables. */
  readonly tables: number;
  /** First and last day, `YYYY-MM-DD`; null when none of its rows is dated. */
  readonly days: { readonly from: string; readonly to: string } | null;
  /** Days the orders go on after its last one; 0 when that is no gap worth telling. */
  readonly daysShort: number;
  /** Orders: days of the check-up before its first one; 0 when that is no gap worth telling, and of other tables. */
  readonly daysLacking: number;
  /** Of its rows that name an order, how many name one of these files; null when none does. */
  readonly joined: { readonly found: number; readonly of: number } | null;
  /** Whether so few are found that something is probably mixed up. */
  readonly isPoorlyJoined: boolean;
}

export interface ShopCoverage {
  /** '' = tables nobody named a shop for. */
  readonly shop: string;
  /** Last day of its orders; null when it has none. */
  readonly ordersTo: string | null;
  readonly kinds: readonly KindCoverage[];
}

/** Exports of one evening end on neighbouring days, and a small shop is not reviewed every day. */
const LEAST_GAP_DAYS = 3;
/** Of one shop and one time nearly all rows find their order; below this share another shop or time is likelier. */
const WELL_JOINED = 0.8;
const MS_PER_DAY = 86_400_000;

/** The coverage of every shop as it is named now, by name; those without a shop last. */
export function coverageOf(
  sources: readonly SourceSummary[],
  names: Names,
): readonly ShopCoverage[] {
  const shops = new Map<string, SourceSummary[]>();
  for (const source of sources) {
    const shop = shopNow(source, names);
    shops.set(shop, [...(shops.get(shop) ?? []), source]);
  }
  return [...shops]
    .map(([shop, tables]) => shopCoverage(shop, tables))
    .filter(({ kinds }) => kinds.length > 0)
    .sort((a, b) => Number(a.shop === '') - Number(b.shop === '') || compareNames(a.shop, b.shop));
}

function shopCoverage(shop: string, tables: readonly SourceSummary[]): ShopCoverage {
  const ordersTo = daysOf(tables.filter(({ kind }) => kind === 'orders'))?.to ?? null;
  const kinds = RECORD_KINDS.flatMap((kind): KindCoverage[] => {
    const own = tables.filter((table) => table.kind === kind);
    if (own.length === 0) return [];
    const days = daysOf(own);
    const joined = joinedOf(own);
    const held = days === null ? WINDOW_DAYS : daysBetween(days.from, days.to) + 1;
    const lacking = kind === 'orders' ? WINDOW_DAYS - held : 0;
    const gap = days === null || ordersTo === null ? 0 : daysBetween(days.to, ordersTo);
    return [
      {
        kind,
        tables: own.length,
        days,
        daysShort: gap >= LEAST_GAP_DAYS ? gap : 0,
        daysLacking: lacking >= LEAST_GAP_DAYS ? lacking : 0,
        joined,
        isPoorlyJoined: joined !== null && joined.found < joined.of * WELL_JOINED,
      },
    ];
  });
  return { shop, ordersTo, kinds };
}

function daysOf(tables: readonly SourceSummary[]): KindCoverage['days'] {
  const from = tables.flatMap(({ days }) => days.from ?? []).sort()[0];
  const to = tables
    .flatMap(({ days }) => days.to ?? [])
    .sort()
    .at(-1);
  return from === undefined || to === undefined ? null : { from, to };
}

function joinedOf(tables: readonly SourceSummary[]): KindCoverage['joined'] {
  const joined = tables.flatMap((table) => table.joined ?? []);
  if (joined.length === 0) return null;
  return {
    found: joined.reduce((sum, { found }) => sum + found, 0),
    of: joined.reduce((sum, { of }) => sum + of, 0),
  };
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MS_PER_DAY);
}
