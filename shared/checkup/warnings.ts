import type { PaidOrders } from '../metrics/measurement';
import type { ModelCaveat } from '../models/models';
import type { ScoreModel } from '../models/schema';
import type { Message } from '../result';
import type { ShopResult } from './schema';

/** A scored shop with what its scoring rests on. */
export interface ScoredShop {
  readonly shop: ShopResult;
  readonly model: ScoreModel;
  readonly caveat: ModelCaveat;
  readonly paidOrders30: PaidOrders | null;
}

/** Codes of the warnings about scores; all others are about what was read and measured. */
export const SHOP_WARNINGS: ReadonlySet<string> = new Set([
  'checkup.olderRules',
  'checkup.noModelForPlatform',
  'checkup.stageUnknown',
  'checkup.growthPersonal',
  'checkup.growthStage',
  'checkup.adjustmentsUnknown',
  'checkup.qualityLineUnknown',
]);

/** What must be said about the scores themselves: rules that do not quite fit, fixed totals, parts left out, assumptions. */
export function shopWarnings(scored: readonly ScoredShop[]): readonly Message[] {
  return [
    ...scored.flatMap(caveatOf),
    ...scored.flatMap(stageOf),
    ...sharedBy(
      scored.filter(({ shop, model }) => leavesOutAdjustments(shop, model)),
      'checkup.adjustmentsUnknown',
    ),
    ...sharedBy(
      scored.filter(({ shop, model }) => assumesQualityLine(shop, model)),
      'checkup.qualityLineUnknown',
    ),
  ];
}

function caveatOf({ shop, model, caveat }: ScoredShop): readonly Message[] {
  const params = { shop: shop.name, model: model.id };
  switch (caveat) {
    case null:
      return [];
    case 'olderRules':
      return [
        {
          code: 'checkup.olderRules',
          params: { ...params, validFrom: model.validFrom ?? '' },
        },
      ];
    case 'noModelForPlatform':
      return [{ code: 'checkup.noModelForPlatform', params }];
  }
}

/** A total fixed by the growth stage, or one that may be because the orders of only some days are known. */
function stageOf({ shop, model, paidOrders30 }: ScoredShop): readonly Message[] {
  const growth = model.growthStage;
  const { stage } = shop.total;
  if (growth === null || paidOrders30 === null || stage === 'formal') return [];
  return [
    {
      code: stage === null ? 'checkup.stageUnknown' : growthCode(shop),
      params: {
        shop: shop.name,
        orders: paidOrders30.count,
        days: paidOrders30.days,
        minimum: growth.minimumOrders,
        score: growth.score,
        misbehaviour: growth.misbehaviourScore,
      },
    },
  ];
}

/** Shops of persons get no score of the growth stage. */
function growthCode({ total }: ShopResult): string {
  return total.score === null ? 'checkup.growthPersonal' : 'checkup.growthStage';
}

/** Nothing was said of any bonus or deduction; the official total holds them already. */
function leavesOutAdjustments({ total }: ShopResult, model: ScoreModel): boolean {
  const has = model.bonuses.length > 0 || model.deductions.length > 0;
  const said =
    (model.bonuses.length > 0 && total.bonus !== null) ||
    (model.deductions.length > 0 && total.deduction !== null);
  if (!has || said) return false;
  return total.score !== null && total.official === null && total.stage !== 'growth';
}

function assumesQualityLine(shop: ShopResult, model: ScoreModel): boolean {
  if (shop.profile.qualityLineKnown) return false;
  return model.dimensions.some((dimension) =>
    dimension.metrics.some(
      (slot) =>
        slot.curve.points.some((point) => point.relativeTo === 'qualityLine') &&
        shop.metrics.some((metric) => metric.id === slot.metric && metric.score !== null),
    ),
  );
}

function sharedBy(scored: readonly ScoredShop[], code: string): readonly Message[] {
  const [first] = scored;
  if (first === undefined) return [];
  const shops = scored.map(({ shop }) => shop.name).join('\n');
  return [{ code, params: { shops, line: first.shop.profile.qualityLine } }];
}
