import { formatValue } from '../../shared/format/format';
import type { Language } from '../../shared/text/local-text';

/** A share of the total, `50%`; a dash where there is none. */
export function shareText(share: number | null, language: Language): string {
  return formatValue(share, 'ratio', language).replace('.0%', '%');
}
