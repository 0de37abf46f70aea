/** What each product, courier, province, agent or hour has in a shop's trouble with a metric. */
import type { MetricResult } from '../checkup/schema';
import type { Breakdown, ShopGroups } from '../checkup/schema-groups';
import { wilson, type Interval } from './wilson';

/** Under so many rows a group's own value says little. */
export const FEW_ROWS = 30;

export interface GroupShare {
  /** As listed; null = the rest together: other groups, and rows that name none. */
  readonly name: string | null;
  /** In the metric's unit. */
  readonly value: number;
  /** Of ratios, 95 % by Wilson; null for means. */
  readonly interval: Interval | null;
  /** Ratios: numerator. Means: sum in the metric's unit. */
  readonly sum: number;
  readonly count: number;
  /** Share of all rows, 0–1. */
  readonly rowShare: number;
  /**
   * What it has on the bad side beyond what the shop's mean makes of its rows: cases of ratios, the metric's unit times rows of
   * means; negative where it is better than the mean.
   */
  readonly excess: number;
  /** Share of the trouble, 0–1: of all bad cases of a ratio; of all excess of the groups worse than the mean. */
  readonly share: number;
  readonly isFew: boolean;
  /** Of ratios: worse than the shop's mean with the whole interval. Never of the rest. */
  readonly isClearlyWorse: boolean;
}

/** The groups of a metric that have rows, the most trouble first, the rest last. */
export function groupShares(
  { unit }: Pick<MetricResult, 'unit'>,
  direction: 'higher' | 'lower',
  parts: Breakdown,
  listed: ShopGroups,
): readonly GroupShare[] {
  const total = { sum: added(parts.sums), count: added(parts.counts) };
  const isRatio = unit === 'ratio';
  const bad = (part: Part): number => {
    if (direction === 'lower') return part.sum;
    return isRatio ? part.count - part.sum : -part.sum;
  };
  const mean = bad(total) / total.count;
  const excessOf = (part: Part): number => bad(part) - mean * part.count;
  const all = parts.counts
    .map((count, place) => ({ place, count, sum: parts.sums[place] ?? 0 }))
    .filter(({ count }) => count > 0);
  const worse = added(all.map((part) => Math.max(0, excessOf(part))));
  const whole = isRatio ? bad(total) : worse;
  return all
    .map(({ place, ...part }): GroupShare => {
      const name = listed.groups[place]?.name ?? null;
      const excess = excessOf(part);
      const own = isRatio ? bad(part) : Math.max(0, excess);
      // Bad cases of another kind than the rows they are held against may outnumber these.
      const isShare = isRatio && part.sum >= 0 && part.sum <= part.count;
      return {
        ...{ name, ...part, excess },
        value: part.sum / part.count,
        interval: isShare ? wilson(part.sum, part.count) : null,
        rowShare: part.count / total.count,
        share: whole > 0 ? own / whole : 0,
        isFew: part.count < FEW_ROWS,
        isClearlyWorse:
          name !== null && isShare && wilson(bad(part), part.count).low > mean && mean > 0,
      };
    })
    .sort((a, b) => Number(a.name === null) - Number(b.name === null) || b.excess - a.excess);
}

type Part = Pick<GroupShare, 'sum' | 'count'>;

/** More are not named in one sentence. */
const MOST_NAMED = 3;

/** The groups a ratio's trouble lies in: those clearly worse than the shop's mean, at most three, the most trouble first. */
export function troubleGroups(shares: readonly GroupShare[]): readonly GroupShare[] {
  return shares
    .filter(({ isClearlyWorse, isFew }) => isClearlyWorse && !isFew)
    .slice(0, MOST_NAMED);
}

/** Rows that differ less from the mean are not worth a sentence. */
const FAR = 1.1;

/** Of a mean: the group that adds most to the trouble, if its own value is a tenth worse than the shop's; null for none. */
export function slowestGroup(
  shares: readonly GroupShare[],
  direction: 'higher' | 'lower',
): { readonly group: GroupShare; readonly mean: number } | null {
  const count = added(shares.map((one) => one.count));
  const mean = added(shares.map(({ sum }) => sum)) / count;
  const group = shares.find(({ name, isFew, excess }) => name !== null && !isFew && excess > 0);
  if (group === undefined) return null;
  const [better, worse] = direction === 'lower' ? [mean, group.value] : [group.value, mean];
  return worse >= better * FAR ? { group, mean } : null;
}

function added(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
