/** Figures as cells of a table that is copied: numbers as a spreadsheet reads them. */
import type { MetricResult, ShopTotal } from '../../shared/checkup/schema';
import { MISSING, plainScore, plainValue } from '../../shared/format/format';
import { totalText } from '../../shared/format/total-text';
import { isScored } from '../../shared/scoring/values';
import type { Words } from './language';

/** A score, or points, with a plain minus sign; `—` where there is none. */
export function copiedScore(score: number | null): string {
  return score === null ? MISSING : plainScore(score);
}

/**
 * A shop's total; an estimate that is a band stays one, and says that it is an estimate.
 * @param lines thresholds of its model
 */
export function copiedTotal(total: ShopTotal, lines: readonly number[], { t }: Words): string {
  const text = totalText(total, lines);
  if (text === null) return MISSING;
  return total.status === 'estimated' ? `${text} ${t('ui.estimate')}` : text;
}

/** A metric's value as a number alone, whatever its status; what that says stands in `copiedStatus`. */
export function copiedNumber(
  metric: Pick<MetricResult, 'value' | 'unit'> | undefined,
  style: 'days' | undefined,
): string {
  if (metric === undefined || metric.value === null) return MISSING;
  return plainValue(metric.value, metric.unit, style);
}

/** What a value is that is not scored (at least, at most, for reference); null where it stands for itself, or is none. */
export function copiedStatus(
  metric: Pick<MetricResult, 'value' | 'status'> | undefined,
  { t }: Words,
): string | null {
  if (metric === undefined || metric.value === null || isScored(metric.status)) return null;
  return t(`ui.status.${metric.status}`);
}
