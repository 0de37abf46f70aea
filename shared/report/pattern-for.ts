import type { CheckupResult, ShopResult } from '../checkup/schema';
import { safeFileName } from '../format/file-name';
import { formatPeriod } from '../format/format';
import { pick, type Language } from '../text/local-text';
import { UI } from '../text/ui';
import { fillPattern } from './file-pattern';

/** A pattern filled for a shop, or for several without their names; every field is fit for a file name. Where the tables have no days it says so. */
export function patternFor(
  pattern: string,
  { period, createdAt }: Pick<CheckupResult, 'period' | 'createdAt'>,
  shops: readonly Pick<ShopResult, 'name' | 'platform'>[],
  language: Language,
): string {
  const undated = formatPeriod({ from: null, to: null }, language);
  const platforms = shops.map(({ platform }) => pick(UI[`ui.platform.${platform}`], language));
  return fillPattern(pattern, {
    shop: safeFileName(shops[0]?.name ?? ''),
    platform: safeFileName([...new Set(platforms)].join(language === 'en' ? ', ' : '、')),
    from: period.from ?? undated,
    to: period.to ?? undated,
    made: createdAt.slice(0, 10),
  });
}
