/** The products of a shop one by one: what was sold of them, came back and was said. */
import type { ProductResult } from '../checkup/schema-groups';
import { FACT } from './after-sales-view';
import { int32At, textAt, uint16At, uint32At } from './cells';
import type { ShopView } from './shop-view';
import { compareText } from './shops';
import { inPeriod } from './time-windows';

/** Products that are listed. */
const LISTED = 200;
/** Stars are added up in millionths, so that sums stay whole numbers. */
const MICRO_STARS = 1_000_000;

/** What is counted of a product in the period; `judgeProducts` makes rates of it. */
export type ProductCounts = Omit<
  ProductResult,
  'qualityReturnRate' | 'low' | 'high' | 'line' | 'standing'
>;

/** Products, the most sold first, and how many there are beyond them. */
export interface ProductTableCounts {
  readonly rows: readonly ProductCounts[];
  readonly others: number;
}

/** What orders say, by product number. */
interface OrderCounts {
  readonly paid: Uint32Array;
  readonly signed: Uint32Array;
  readonly quality: Uint32Array;
}

/** What reviews say, by product number. */
interface ReviewCounts {
  readonly all: Uint32Array;
  readonly good: Uint32Array;
  readonly bad: Uint32Array;
  readonly rated: Uint32Array;
  readonly stars: Float64Array;
}

/**
 * Counts the products of which anything was paid, signed for or reviewed in the period. Orders of several products count for each
 * of them.
 *
 * @param qualityKnown whether the files tell the shop's 品退率; null stands for the quality orders of all products where not
 */
export function measureProducts(view: ShopView, qualityKnown: boolean): ProductTableCounts {
  const { ids, names, length } = view.products;
  const { strings } = view.dataset;
  const orders = countOrders(view);
  const reviews = countReviews(view);
  const found: number[] = [];
  for (let product = 0; product < length; product += 1) {
    const things =
      uint32At(orders.paid, product) +
      uint32At(orders.signed, product) +
      uint32At(reviews.all, product);
    if (things > 0) found.push(product);
  }
  const ranked = found
    .map((product) => {
      const id = textAt(strings, uint32At(ids, product));
      return { product, id, name: textAt(strings, uint32At(names, product)) ?? id ?? '' };
    })
    .sort(
      (a, b) =>
        uint32At(orders.paid, b.product) - uint32At(orders.paid, a.product) ||
        compareText(a.id ?? a.name, b.id ?? b.name),
    );
  return {
    rows: ranked.slice(0, LISTED).map(({ product, id, name }) => {
      const rated = uint32At(reviews.rated, product);
      return {
        id,
        name,
        paidOrders: uint32At(orders.paid, product),
        signedOrders: uint32At(orders.signed, product),
        qualityOrders: qualityKnown ? uint32At(orders.quality, product) : null,
        reviews: uint32At(reviews.all, product),
        goodReviews: uint32At(reviews.good, product),
        badReviews: uint32At(reviews.bad, product),
        rating: rated === 0 ? null : (reviews.stars[product] ?? 0) / MICRO_STARS / rated,
      };
    }),
    others: Math.max(0, ranked.length - LISTED),
  };
}

function countOrders(view: ShopView): OrderCounts {
  const { orders, signed, frame, products } = view;
  const paidOrders = new Uint32Array(products.length);
  const signedOrders = new Uint32Array(products.length);
  const qualityOrders = new Uint32Array(products.length);
  const several = ordersOfSeveral(view);
  for (let order = 0; order < orders.length; order += 1) {
    const isPaid = inPeriod(frame, int32At(orders.paid, order));
    const isSigned = inPeriod(frame, int32At(signed, order));
    if (!isPaid && !isSigned) continue;
    const only = int32At(products.ofOrder, order);
    for (const product of only >= 0 ? [only] : (several.get(order) ?? [])) {
      if (isPaid) addOne(paidOrders, product);
      if (!isSigned) continue;
      const facts = factsOf(view, order, product, several.get(order) ?? [only]);
      const isQuality = (facts & FACT.QUALITY) !== 0;
      // As in the shop's rate, an order of which the reason cannot be read is in neither part.
      if (isQuality || (facts & FACT.REASON_UNKNOWN) === 0) addOne(signedOrders, product);
      if (isQuality) addOne(qualityOrders, product);
    }
  }
  return { paid: paidOrders, signed: signedOrders, quality: qualityOrders };
}

/** The products of orders that have more than one. */
function ordersOfSeveral({ orders, products }: ShopView): ReadonlyMap<number, readonly number[]> {
  const several = new Map<number, number[]>();
  products.ofLine.forEach((product, line) => {
    const order = int32At(orders.ofLine, line);
    if (product < 0 || int32At(products.ofOrder, order) >= 0) return;
    const known = several.get(order);
    if (known === undefined) several.set(order, [product]);
    else if (!known.includes(product)) known.push(product);
  });
  return several;
}

/**
 * What the after-sales of an order say of one of its products: those of that product, and those of which no product of the order
 * can be told.
 */
function factsOf(
  { afterSales, products }: ShopView,
  order: number,
  product: number,
  within: readonly number[],
): number {
  if (uint16At(afterSales.factsOfOrder, order) === 0) return 0;
  let facts = 0;
  const { first, next } = afterSales;
  for (let at = int32At(first, order); at >= 0; at = int32At(next, at)) {
    const own = int32At(products.ofAfterSale, at);
    if (own === product || !within.includes(own)) facts |= uint16At(afterSales.facts, at);
  }
  return facts;
}

function countReviews({ reviews, products, frame }: ShopView): ReviewCounts {
  const { length } = products;
  const counts: ReviewCounts = {
    all: new Uint32Array(length),
    good: new Uint32Array(length),
    bad: new Uint32Array(length),
    rated: new Uint32Array(length),
    stars: new Float64Array(length),
  };
  for (let review = 0; review < reviews.length; review += 1) {
    const product = int32At(products.ofReview, review);
    if (product < 0 || !inPeriod(frame, int32At(reviews.time, review))) continue;
    addOne(counts.all, product);
    const level = reviews.level(review);
    if (level === 'good') addOne(counts.good, product);
    if (level === 'bad') addOne(counts.bad, product);
    const rating = reviews.rating(review);
    if (rating === null) continue;
    addOne(counts.rated, product);
    counts.stars[product] = (counts.stars[product] ?? 0) + Math.round(rating * MICRO_STARS);
  }
  return counts;
}

function addOne(counts: Uint32Array, product: number): void {
  counts[product] = uint32At(counts, product) + 1;
}
