/** Where in the export guide a metric without data is told, and what its card says of it. */
import { kindsGiven } from '../../../shared/checkup/kinds-given';
import type { CheckupResult, ShopResult } from '../../../shared/checkup/schema';
import { guidePlatformOf } from '../../../shared/knowledge/export-guide';
import {
  GUIDE_PLATFORMS,
  type GuideKind,
  type GuidePlatform,
} from '../../../shared/knowledge/export-guide/entry';
import { fillers, type Way } from '../../../shared/knowledge/fillers';
import type { GuidePage } from '../../app/pages';

/** The platform whose pages tell of a shop; without a shop, of the first whose platform is known; else the one last read. */
export function guidePlatform(
  result: CheckupResult,
  shop: ShopResult | undefined,
  last: GuidePlatform | undefined,
): GuidePlatform {
  const shops = shop === undefined ? result.shops : [shop];
  const known = shops.map(({ platform }) => guidePlatformOf(platform));
  return known.find((platform) => platform !== null) ?? last ?? GUIDE_PLATFORMS[0];
}

/** The guide at the file a shop would need next for a metric; without a shop, what the first one would. */
export function guideFor(
  result: CheckupResult,
  platform: GuidePlatform,
  metric: string,
  shop: ShopResult | undefined,
): GuidePage {
  const [way] = fillers(metric, platform);
  const kind = nextKind(result, way, shop ?? result.shops[0]);
  return { name: 'guide', platform, kind, metric };
}

/** The first file of a way that the shop has not given; else its first. */
function nextKind(
  result: CheckupResult,
  way: Way | undefined,
  shop: ShopResult | undefined,
): GuideKind | null {
  const given = shop === undefined ? new Set() : kindsGiven(result, shop);
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
