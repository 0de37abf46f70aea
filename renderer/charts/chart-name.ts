import { formatCount } from '../../shared/format/format';
import type { Words } from '../ui/language';

/** With more shops their number says more than their names. */
const MOST_NAMES = 3;

/** What a chart of shops is called where it stands alone: whose it is, and what it shows. */
export function chartName(
  shops: readonly { readonly name: string }[],
  what: string,
  { t }: Words,
): string {
  if (shops.length === 0) return what;
  const names =
    shops.length > MOST_NAMES
      ? t('ui.shopCount', { count: formatCount(shops.length) })
      : shops.map(({ name }) => name).join(t('ui.listSeparator'));
  return t('ui.chart.of', { shops: names, what });
}
