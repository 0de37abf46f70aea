import type { ShopResult } from '../checkup/schema';
import type { Comparison } from '../checkup/schema-comparison';
import type { Opportunity } from '../checkup/schema-advice';
import type { ScoreModel } from '../models/schema';
import { lossesOf, type Loss } from '../scoring/losses';
import { eventsNeeded } from './events-needed';
import { fullMarks } from './full-marks';
import { gainOf } from './gain';
import { gatesAbove, gradeAbove, type Line } from './lines';
import { modelOf } from './model-of';
import { rescorerOf, type Rescorer } from './rescore';
import { targetFor } from './target';

/**
 * What every scored metric short of full marks could bring by itself, the most expensive metric first: the next gate (the
 * lowest above the shown total; of several at one line the model's first), the next grade, the value of the best shop scored
 * by the same model, full marks. A gate or grade the metric cannot reach alone has no target. Gains are null where the
 * metric does not move the total: the growth stage fixes it, or the metric's dimension lacks its core metrics.
 */
export function opportunitiesOf(
  shops: readonly ShopResult[],
  models: readonly ScoreModel[],
  comparison: Comparison,
): Opportunity[] {
  return shops.flatMap((shop) => {
    const model = modelOf(shop, models);
    const alike = new Set(shops.filter((one) => one.model === shop.model).map(({ id }) => id));
    const rescorer = rescorerOf(shop, model);
    const lines =
      rescorer === null
        ? []
        : [
            gatesAbove(rescorer.now, model, shop.profile)[0],
            gradeAbove(rescorer.now, model),
          ].filter((line) => line !== undefined);
    return lossesOf(shop, model).flatMap((loss): Opportunity[] => {
      const full = fullMarks(loss.slot, shop);
      const best = bestOther(shop, loss, comparison, alike);
      const aims: Aim[] = [
        ...(rescorer === null || loss.loss === null
          ? []
          : lines.map((line) => lineAim(line, loss, full, rescorer, shop))),
        ...(best === null ? [] : [{ goal: 'best' as const, name: best.shop, target: best.value }]),
        { goal: 'full', name: null, target: full },
      ];
      return aims.map((aim) => ({
        shop: shop.id,
        metric: loss.metric.id,
        ...aim,
        gain:
          aim.target === null || loss.loss === null
            ? null
            : gainOf(shop, model, new Map([[loss.metric.id, aim.target]])),
        needed: aim.target === null ? null : eventsNeeded(loss.metric, aim.target, full),
      }));
    });
  });
}

type Aim = Pick<Opportunity, 'goal' | 'name' | 'target'>;

function lineAim(
  line: Line,
  { metric, slot, value }: Loss,
  full: number,
  rescorer: Rescorer,
  shop: ShopResult,
): Aim {
  const { score, weight } = metric;
  const target =
    score === null || weight === null
      ? null
      : targetFor(
          line.threshold,
          { metric: metric.id, slot, value, score, weight, full },
          rescorer,
          shop,
        );
  return { goal: line.kind, name: line.id, target };
}

/** The best value of a comparable shop that is better; of equal ones the first as the comparison lists them. */
function bestOther(
  shop: ShopResult,
  { metric }: Loss,
  comparison: Comparison,
  alike: ReadonlySet<string>,
): { readonly shop: string; readonly value: number } | null {
  const cells = (comparison.metrics.find((row) => row.metric === metric.id)?.cells ?? []).filter(
    (cell) => alike.has(cell.shop) && cell.rank !== null && cell.value !== null,
  );
  const own = cells.find((cell) => cell.shop === shop.id)?.rank ?? null;
  const [best] = [...cells].sort((a, b) => Number(a.rank) - Number(b.rank));
  if (own === null || best === undefined || best.value === null) return null;
  return Number(best.rank) < own ? { shop: best.shop, value: best.value } : null;
}
