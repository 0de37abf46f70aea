import { sharesBackOffice } from '../model/platform';
import type { SourceKind } from '../model/records';
import type { CheckupResult, ShopResult } from './schema';

/** The kinds of table a shop's files hold. */
export function kindsGiven(
  { sources }: Pick<CheckupResult, 'sources'>,
  { name, platform }: Pick<ShopResult, 'name' | 'platform'>,
): ReadonlySet<SourceKind> {
  const own = sources.filter(
    (source) => source.shop === name && sharesBackOffice(source.platform, platform),
  );
  return new Set(own.map(({ kind }) => kind));
}
