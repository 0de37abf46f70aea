/** Which of a shop's official scores counts for a period, and what becomes of the others. */
import type { Dataset } from '../model/dataset';
import type { OfficialScore } from '../model/official-score';
import type { MaybePeriod } from '../model/period';
import { ORIGINS } from './metric-values';
import { compareText, type ShopIndex } from './shops';
import { DAY, dateOf, secondOfDate } from './time-windows';

/** used: of the period or of the days before its end that are held against ours · duplicate: another of the same shop and day counts before it · outOfPeriod: of another day. */
export type OfficialFate = 'used' | 'duplicate' | 'outOfPeriod';

/** What the platform says of one shop. */
export interface ChosenOfficial {
  /** Its newest total within the period; null where none is known. */
  readonly total: number | null;
  /** Points added and taken off on that day, where there is no total on the newest that prints them; null when not printed. */
  readonly adjustments: { readonly bonus: number | null; readonly deduction: number | null };
  /** What it says of single days up to the period's end, one for each, oldest first. */
  readonly days: readonly OfficialScore[];
}

/** Of a shop the platform says nothing of. */
export const NO_OFFICIAL: ChosenOfficial = {
  total: null,
  adjustments: { bonus: null, deduction: null },
  days: [],
};

export interface OfficialChoice {
  /** By shop. */
  readonly chosen: readonly ChosenOfficial[];
  /** What became of each of `Dataset.officialScores`. */
  readonly fates: readonly OfficialFate[];
}

/** Days up to the period's end whose official scores are held against ours: as many as 60 days of data have windows of 30. */
export const HISTORY_DAYS = 31;

/**
 * Chooses among the official scores of a dataset. The later day counts; one without a day holds for any period, after those
 * with one. On the same day tables go before pasted pages before typing, then the later export; what one leaves out another
 * of the day may say.
 */
export function chooseOfficial(
  dataset: Dataset,
  index: ShopIndex,
  period: MaybePeriod,
): OfficialChoice {
  const fates: OfficialFate[] = dataset.officialScores.map(() => 'outOfPeriod');
  /** By shop, newest first. */
  const found = index.shops.map(() => new Map<string | null, OfficialScore>());
  dataset.officialScores
    .map((score, at) => ({ score, at }))
    .filter(({ score }) => isWithin(score, period) || isShortlyBefore(score, period))
    .sort((a, b) => compareScores(dataset, index, a.score, b.score))
    .forEach(({ score, at }) => {
      const days = found[index.ofSource[score.source] ?? -1];
      if (days === undefined) return;
      const before = days.get(score.date);
      fates[at] = before === undefined ? 'used' : 'duplicate';
      days.set(score.date, before === undefined ? score : completed(before, score));
    });
  return { chosen: found.map((days) => chosenOf([...days.values()], period)), fates };
}

/** @param scores of one shop, one for each day, newest first, that of no day last */
function chosenOf(scores: readonly OfficialScore[], period: MaybePeriod): ChosenOfficial {
  const within = scores.filter((score) => isWithin(score, period));
  const shown = within.find(({ total }) => total !== null);
  const adjusted =
    shown ?? within.find(({ bonus, deduction }) => bonus !== null || deduction !== null);
  return {
    total: shown?.total ?? null,
    adjustments: { bonus: adjusted?.bonus ?? null, deduction: adjusted?.deduction ?? null },
    days: scores.filter(({ date }) => date !== null).reverse(),
  };
}

/** A score with what it leaves out taken from another of the same day. */
function completed(score: OfficialScore, other: OfficialScore): OfficialScore {
  return {
    ...score,
    total: score.total ?? other.total,
    dimensions: { ...other.dimensions, ...score.dimensions },
    metrics: { ...other.metrics, ...score.metrics },
    bonus: score.bonus ?? other.bonus,
    deduction: score.deduction ?? other.deduction,
    level: score.level ?? other.level,
  };
}

function isWithin({ date }: OfficialScore, { from, to }: MaybePeriod): boolean {
  return date === null || from === null || (from <= date && date <= to);
}

function isShortlyBefore({ date }: OfficialScore, { to }: MaybePeriod): boolean {
  if (date === null || to === null) return false;
  const first = dateOf(secondOfDate(to) - (HISTORY_DAYS - 1) * DAY);
  return first <= date && date <= to;
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
