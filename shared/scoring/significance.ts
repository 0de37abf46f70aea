import type { ComparisonCell } from '../checkup/schema-comparison';
import { meanCounts, ratioCounts, studentT, type Counted } from './intervals';
import { wilson } from './wilson';

/** Under this many orders, reviews or chats on either side nothing is said about chance. */
const FEWEST = 30;

/** Two-sided 95 % points of Student's t: with no fewer degrees than `FEWEST` values leave, and with endless ones. */
const T_OF_FEWEST = 2.045_23;
const NORMAL = 1.959_963;

/**
 * Whether two shops' values of one metric differ by more than chance (95 %): ratios by Newcombe's hybrid score interval
 * (1998, method 10), means by Welch's unequal-variances t. Null where counts are not known on both sides.
 */
export function significanceOf(a: Counted, b: Counted): ComparisonCell['significance'] {
  const ratios = [ratioCounts(a), ratioCounts(b)] as const;
  if (ratios[0] !== null && ratios[1] !== null) {
    if (Math.min(ratios[0].denominator, ratios[1].denominator) < FEWEST) return 'tooFew';
    return newcombeExcludesZero(ratios[0], ratios[1]) ? 'credible' : 'chance';
  }
  const means = [meanCounts(a), meanCounts(b)] as const;
  if (means[0] === null || means[1] === null) return null;
  if (Math.min(means[0].count, means[1].count) < FEWEST) return 'tooFew';
  return welchExcludesZero(means[0], means[1]) ? 'credible' : 'chance';
}

type Ratio = NonNullable<ReturnType<typeof ratioCounts>>;
type Mean = NonNullable<ReturnType<typeof meanCounts>>;

function newcombeExcludesZero(a: Ratio, b: Ratio): boolean {
  const [p, q] = [a.numerator / a.denominator, b.numerator / b.denominator];
  const [ofA, ofB] = [wilson(a.numerator, a.denominator), wilson(b.numerator, b.denominator)];
  const low = p - q - Math.hypot(p - ofA.low, ofB.high - q);
  const high = p - q + Math.hypot(ofA.high - p, q - ofB.low);
  return low > 0 || high < 0;
}

function welchExcludesZero(a: Mean, b: Mean): boolean {
  const [va, vb] = [a.variance / a.count, b.variance / b.count];
  const difference = Math.abs(a.mean - b.mean);
  if (va + vb === 0) return difference > 0;
  const errors = difference / Math.sqrt(va + vb);
  // Most differences are clear without the quantile, which is slow: t falls from here to the normal's as degrees rise.
  if (errors <= NORMAL) return false;
  if (errors > T_OF_FEWEST) return true;
  const degrees = (va + vb) ** 2 / (va ** 2 / (a.count - 1) + vb ** 2 / (b.count - 1));
  return errors > studentT(degrees);
}
