/** Which of a shop's official scores counts for a period, and what becomes of the others. */
import type { Dataset } from '../model/dataset';
import type { OfficialScore } from '../model/official-score';
import type { MaybePeriod } from '../model/period';
import { ORIGINS } from './metric-values';
import { compareText, type ShopIndex } from './shops';

/** used: of the period · duplicate: another of the same shop and day counts before it · outOfPeriod: of another day. */
export type OfficialFate = 'used' | 'duplicate' | 'outOfPeriod';

export interface OfficialChoice {
  /** Per shop the total newest within the period; null where none is known. */
  readonly totals: readonly (number | null)[];
  /** What became of each of `Dataset.officialScores`. */
  readonly fates: readonly OfficialFate[];
}

/**
 * Chooses among the official scores of a dataset. The later day counts; one without a day holds for any period, after those
 * with one. On the same day tables go before pasted pages before typing, then the later export.
 */
export function chooseOfficial(
  dataset: Dataset,
  index: ShopIndex,
  period: MaybePeriod,
): OfficialChoice {
  const fates: OfficialFate[] = dataset.officialScores.map(() => 'outOfPeriod');
  const totals: (number | null)[] = index.shops.map(() => null);
  const seen = new Set<string>();
  dataset.officialScores
    .map((score, at) => ({ score, at }))
    .filter(({ score }) => isWithin(score, period))
    .sort((a, b) => compareScores(dataset, index, a.score, b.score))
    .forEach(({ score, at }) => {
      const shop = index.ofSource[score.source] ?? -1;
      if (shop < 0) return;
      const day = JSON.stringify([shop, score.date]);
      fates[at] = seen.has(day) ? 'duplicate' : 'used';
      seen.add(day);
      totals[shop] ??= score.total;
    });
  return { totals, fates };
}

function isWithin({ date }: OfficialScore, { from, to }: MaybePeriod): boolean {
  return date === null || from === null || (from <= date && date <= to);
}

/** Negative when `a` counts before `b`; the same whatever the order of files. */
function compareScores(
  dataset: Dataset,
  index: ShopIndex,
  a: OfficialScore,
  b: OfficialScore,
): number {
  const exported = ({ source }: OfficialScore): number =>
    dataset.sources[source]?.exportedAt ?? Number.MIN_SAFE_INTEGER;
  const place = ({ source }: OfficialScore): number => index.rank[source] ?? 0;
  return (
    compareText(b.date ?? '', a.date ?? '') ||
    ORIGINS.indexOf(a.origin) - ORIGINS.indexOf(b.origin) ||
    exported(b) - exported(a) ||
    place(a) - place(b) ||
    a.row - b.row ||
    (a.total ?? 0) - (b.total ?? 0)
  );
}
