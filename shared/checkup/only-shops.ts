/** A check-up cut down to some of its shops, for a report or a file that must not speak of the others. */
import { compare } from '../comparison/compare';
import { sharesBackOffice } from '../model/platform';
import type { Message } from '../result';
import type { CheckupResult, ShopResult, SourceResult } from './schema';

/**
 * The result as if only these shops (by id, in this order) had been in it: compared anew with each other, with the files
 * they come from and those of no shop. Ids it does not hold are left out; without ids it is the result as it is.
 */
export function onlyShops(result: CheckupResult, ids: readonly string[]): CheckupResult {
  if (ids.length === 0) return result;
  const shops = ids.flatMap((id) => result.shops.find((shop) => shop.id === id) ?? []);
  const kept = new Set(shops.map(({ id }) => id));
  const own = <T extends { readonly shop: string }>(list: readonly T[]): T[] =>
    list.filter(({ shop }) => kept.has(shop));
  const sources = sourcesOf(result, shops);
  const places = new Map(sources.map((source, place) => [result.sources.indexOf(source), place]));
  /** Rows name their file by its place, which is another one now. */
  const replaced = <T extends { readonly source: number }>(rows: readonly T[]): T[] =>
    rows.flatMap((row) => {
      const source = places.get(row.source);
      return source === undefined ? [] : [{ ...row, source }];
    });
  const withItems = <
    T extends { readonly source: number },
    L extends { readonly items: readonly T[] },
  >(
    list: L,
  ) => ({ ...list, items: replaced(list.items) });
  return {
    ...result,
    models: result.models.filter(({ id }) => shops.some(({ model }) => model === id)),
    sources: [...sources],
    shops: shops.map((shop) => ({
      ...shop,
      metrics: shop.metrics.map((metric) => ({ ...metric, evidence: replaced(metric.evidence) })),
    })),
    gates: own(result.gates),
    comparison:
      shops.length === result.shops.length ? result.comparison : compare(shops, result.models),
    checklist: own(result.checklist),
    diagnosis: own(result.diagnosis),
    causes: own(result.causes).map((cause) => ({
      ...cause,
      evidence: cause.evidence.map((piece) => ({ ...piece, rows: replaced(piece.rows) })),
    })),
    texts: own(result.texts),
    service: own(result.service),
    assessments: own(result.assessments),
    plans: own(result.plans),
    // To become as good as a shop that is not there is nothing to be said.
    opportunities: own(result.opportunities).filter(
      ({ goal, name }) => goal !== 'best' || (name !== null && kept.has(name)),
    ),
    events: own(result.events),
    recoveries: own(result.recoveries),
    today: own(result.today).map(withItems),
    appeals: own(result.appeals).map(withItems),
    warnings: warningsOf(result, shops),
  };
}

/** What must be known about the shops' data, and what is about no shop. */
function warningsOf(
  { shops: all, warnings }: CheckupResult,
  shops: readonly ShopResult[],
): Message[] {
  const kept = new Set(shops.map(({ name }) => name));
  const hidden = new Set(all.map(({ name }) => name).filter((name) => !kept.has(name)));
  return warnings.flatMap((warning) => {
    const { shop, shops: several } = warning.params;
    if (typeof shop === 'string' && hidden.has(shop)) return [];
    if (typeof several !== 'string') return [warning];
    const named = several.split('\n').filter((name) => !hidden.has(name));
    if (named.length === 0) return [];
    return [{ ...warning, params: { ...warning.params, shops: named.join('\n') } }];
  });
}

/**
 * Sources of the shops, and those of no shop. Shops of two platforms may share a name; a table of no platform counts for the
 * shop of its name unless that is a shop of its own.
 */
function sourcesOf(
  { shops: all, sources }: CheckupResult,
  shops: readonly ShopResult[],
): readonly SourceResult[] {
  const standsAlone = (name: string) =>
    all.some((shop) => shop.platform === 'other' && shop.name === name);
  return sources.filter(
    ({ shop: name, platform }) =>
      name === null ||
      shops.some(
        (shop) =>
          shop.name === name &&
          (sharesBackOffice(shop.platform, platform) ||
            (platform === 'other' && !standsAlone(name))),
      ),
  );
}
