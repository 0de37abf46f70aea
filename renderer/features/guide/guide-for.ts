/** Where in the export guide a metric without data is told, and what its card says of it. */
import type { CheckupResult, ShopResult } from '../../../shared/checkup/schema';
import { guidePlatformOf } from '../../../shared/knowledge/export-guide';
import type { GuideKind, GuidePlatform } from '../../../shared/knowledge/export-guide/entry';
import { fillers, type Way } from '../../../shared/knowledge/fillers';
import type { GuidePage } from '../../app/pages';

/** The guide at the file a shop would need next for a metric; without a shop, the first one's. */
export function guideFor(result: CheckupResult, metric: string, shop?: ShopResult): GuidePage {
  const whose = shop ?? result.shops[0];
  const platform = whose === undefined ? null : guidePlatformOf(whose.platform);
  const way = platform === null ? undefined : fillers(metric, platform)[0];
  return { name: 'guide', platform, kind: nextKind(result, way, whose), metric };
}

/** The first file of a way that the shop has not given; else its first. */
function nextKind(
  result: CheckupResult,
  way: Way | undefined,
  shop: ShopResult | undefined,
): GuideKind | null {
  const given = new Set(
    result.sources
      .filter((source) => source.shop === shop?.name && source.platform === shop?.platform)
      .map(({ kind }) => kind),
  );
  const kinds = way?.files.map(({ kind }) => kind) ?? [];
  return kinds.find((kind) => !given.has(kind)) ?? kinds[0] ?? null;
}

/** What a card can do for a metric: the columns it needs there, and the other files that way takes. */
export interface CardNeed {
  readonly columns: readonly (readonly string[])[];
  readonly also: readonly GuideKind[];
  readonly rough: boolean;
}

/** The part of a kind of file in bringing a metric; null when it has none. */
export function cardNeed(
  metric: string,
  platform: GuidePlatform,
  kind: GuideKind,
): CardNeed | null {
  for (const { files, rough } of fillers(metric, platform)) {
    const own = files.find((file) => file.kind === kind);
    if (own === undefined) continue;
    const also = files.map((file) => file.kind).filter((other) => other !== kind);
    return { columns: own.columns, also, rough };
  }
  return null;
}
