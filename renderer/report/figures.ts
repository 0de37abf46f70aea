/** Figures of a model put into words for paper. */
import { formatCount, formatScore, formatValue } from '../../shared/format/format';
import type { Language } from '../../shared/text/local-text';

/** A line scores are held against: `60`, `62.5`. */
export function lineText(threshold: number): string {
  return Number.isInteger(threshold) ? formatCount(threshold) : formatScore(threshold);
}

/** A share of the total, `50%`; a dash where there is none. */
export function shareText(share: number | null, language: Language): string {
  return formatValue(share, 'ratio', language).replace('.0%', '%');
}
