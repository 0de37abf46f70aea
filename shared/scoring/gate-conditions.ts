import type { ConditionResult, ConditionState } from '../checkup/schema-gates';
import type { ProductResult, ProductTable } from '../checkup/schema-groups';
import type { ShopResult } from '../checkup/schema';
import type { Gate, GateCondition } from '../models/schema';
import type { Scoring } from './score-values';
import { isScored } from './values';

/** Products with fewer rated orders are too few to fail a limit. */
const FEWEST = 30;

type Limits = Pick<ConditionResult, 'atLeast' | 'atMost'>;

/** A figure with its interval; null ends where it is exact or nothing tells. */
interface Figure {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** Figures by id; null where not known. */
interface Figures {
  readonly dimension: (id: string) => Figure | null;
  readonly metric: (id: string) => Figure | null;
}

/** A condition held against the shop itself. */
export type HeldCondition = Pick<ConditionResult, 'of' | 'id' | 'value' | 'state'> & Limits;

/** A further condition of a gate, held against a shop and, for conditions on products, against its products. */
export function conditionOf(
  condition: GateCondition,
  shop: ShopResult,
  products: ProductTable | null,
): ConditionResult {
  const { of, id } = condition;
  const { qualityLine } = shop.profile;
  if (of === 'product') {
    const limits = limitsOf(condition, qualityLine);
    return { of, id, ...limits, ...productsAgainst(id, limits, products) };
  }
  const figures: Figures = {
    dimension: (dimension) => dimensionOf(shop, dimension),
    metric: (metric) => metricOf(shop, metric),
  };
  return { ...heldAgainst(condition, figures, qualityLine), products: null };
}

/**
 * The further conditions of a gate that fail under a scoring: dimensions by their points, metrics by their values. What is not
 * known, and conditions on single products, cannot be checked here and do not count.
 */
export function failedConditions(
  { also }: Gate,
  scoring: Pick<Scoring, 'dimensions'>,
  values: ReadonlyMap<string, number>,
  { profile }: Pick<ShopResult, 'profile'>,
): readonly HeldCondition[] {
  const figures: Figures = {
    dimension: (id) => exactly(scoring.dimensions.find((one) => one.id === id)?.score),
    metric: (id) => exactly(values.get(id)),
  };
  return also
    .filter(({ of }) => of !== 'product')
    .map((condition) => heldAgainst(condition, figures, profile.qualityLine))
    .filter(({ state }) => state === 'failed');
}

/** Whether none of them fails. */
export function conditionsHold(...under: Parameters<typeof failedConditions>): boolean {
  return failedConditions(...under).length === 0;
}

/** A condition on the shop itself. */
function heldAgainst(
  condition: GateCondition,
  figures: Figures,
  qualityLine: number,
): HeldCondition {
  const { of, id } = condition;
  const limits = limitsOf(condition, qualityLine);
  const figure = of === 'dimension' ? figures.dimension(id) : figures.metric(id);
  return {
    ...{ of, id, ...limits },
    value: figure?.value ?? null,
    state: figure === null ? 'unknown' : stateOf(figure, limits),
  };
}

/** Multiples of the quality line made absolute. */
function limitsOf({ atLeast, atMost, relativeTo }: GateCondition, qualityLine: number): Limits {
  const times = (limit: number | null): number | null =>
    limit === null || relativeTo === null ? limit : limit * qualityLine;
  return { atLeast: times(atLeast), atMost: times(atMost) };
}

function exactly(value: number | null | undefined): Figure | null {
  return value === null || value === undefined ? null : { value, low: null, high: null };
}

function dimensionOf(shop: ShopResult, id: string): Figure | null {
  const found = shop.dimensions.find((dimension) => dimension.id === id);
  if (found === undefined || found.score === null) return null;
  return { value: found.score, low: found.low, high: found.high };
}

function metricOf(shop: ShopResult, id: string): Figure | null {
  const found = shop.metrics.find((metric) => metric.id === id);
  if (found === undefined || found.value === null || !isScored(found.status)) return null;
  return { value: found.value, low: found.low, high: found.high };
}

function stateOf({ value, low, high }: Figure, { atLeast, atMost }: Limits): ConditionState {
  const least = low ?? value;
  const most = high ?? value;
  const isMet = (atLeast === null || least >= atLeast) && (atMost === null || most <= atMost);
  if (isMet) return 'met';
  const fails = (atLeast !== null && most < atLeast) || (atMost !== null && least > atMost);
  return fails ? 'failed' : 'unsure';
}

function productsAgainst(
  id: string,
  limits: Limits,
  products: ProductTable | null,
): Pick<ConditionResult, 'value' | 'state' | 'products'> {
  const states = (products?.rows ?? []).flatMap((product) => {
    const state = productState(product, id, limits);
    return state === null ? [] : [state];
  });
  if (states.length === 0) return { value: null, state: 'unknown', products: null };
  const count = (wanted: ConditionState): number =>
    states.filter((state) => state === wanted).length;
  const [failed, unsure] = [count('failed'), count('unsure')];
  const state = failed > 0 ? 'failed' : unsure > 0 ? 'unsure' : 'met';
  return { value: null, state, products: { failed, unsure } };
}

/** Null where the product table has no figure of this metric for the product. */
function productState(product: ProductResult, id: string, limits: Limits): ConditionState | null {
  if (id === 'goods.qualityReturnRate') {
    const { qualityReturnRate: value, low, high } = product;
    return value === null ? null : stateOf({ value, low, high }, limits);
  }
  const value = reviewFigure(product, id);
  if (value === null) return null;
  const state = stateOf({ value, low: null, high: null }, limits);
  return product.reviews < FEWEST ? 'unsure' : state;
}

/** What the table tells of a product's reviews. */
function reviewFigure(product: ProductResult, id: string): number | null {
  if (id === 'goods.rating') return product.rating;
  const counted = id === 'reviews.goodRate' ? product.goodReviews : product.badReviews;
  const isRate = id === 'reviews.goodRate' || id === 'reviews.badRate';
  return isRate && product.reviews > 0 ? counted / product.reviews : null;
}
