import type { ShopTotal } from '../checkup/schema';
import { hasOwnScale, shownBand, shownScore } from '../scoring/official';
import { formatBand, formatScore, formatValue } from './format';

/** Before an estimate that has no band because no counts are behind it: so that it is not read as exact. */
const ABOUT = '≈ ';

/** Whether a total is to be shown as its band: an estimate that has one is never a bare figure. */
export function isBand(total: ShopTotal): boolean {
  const { low, high } = shownBand(total);
  return total.status === 'estimated' && low !== null && high !== null;
}

/** The one figure of a total that is no band: the official one where it is known; null where there is none. */
export function totalScore(total: ShopTotal): number | null {
  const { status } = total;
  return status === 'noTotal' || status === 'noData' ? null : shownScore(total);
}

/** What a shop in the growth stage would get with enough orders, as a band where it has one; null for any other shop. */
export function formalText({ formal }: ShopTotal, lines: readonly number[]): string | null {
  if (formal === null) return null;
  const { score, low, high } = formal;
  if (low !== null && high !== null) return formatBand(low, high, lines);
  return ABOUT + formatScore(score, lines);
}

/** The total's figure or band as every view shows it, not rounded across `lines`; null where there is none. */
export function totalText(total: ShopTotal, lines: readonly number[]): string | null {
  const { low, high } = shownBand(total);
  if (isBand(total)) return formatBand(low, high, lines);
  const score = totalScore(total);
  if (score === null) return null;
  // On a scale of its own, most likely of five points: a tenth is too coarse.
  if (hasOwnScale(total)) return formatValue(score, 'stars', 'en');
  return (total.status === 'estimated' ? ABOUT : '') + formatScore(score, lines);
}
