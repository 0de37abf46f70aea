/** Products held against the line of their category. */
import type { ProductResult } from '../checkup/schema-groups';
import type { ProductCounts } from '../metrics/products';
import { wilson } from './wilson';

/** Under so many signed orders nothing is said of a product. */
const LEAST_SIGNED = 30;

/**
 * Gives each product its 品退率 with the 95 % interval, and how that stands to the line.
 *
 * @param qualityLine 品退率 line of the shop's category, a fraction
 */
export function judgeProducts(
  rows: readonly ProductCounts[],
  qualityLine: number,
): ProductResult[] {
  return rows.map((row) => {
    const { signedOrders, qualityOrders } = row;
    if (qualityOrders === null || signedOrders === 0) {
      const none = { qualityReturnRate: null, low: null, high: null, standing: null };
      return { ...row, ...none, line: qualityLine };
    }
    const { low, high } = wilson(qualityOrders, signedOrders);
    return {
      ...row,
      qualityReturnRate: qualityOrders / signedOrders,
      low,
      high,
      line: qualityLine,
      standing: standingOf(signedOrders, low, high, qualityLine),
    };
  });
}

function standingOf(
  signed: number,
  low: number,
  high: number,
  line: number,
): NonNullable<ProductResult['standing']> {
  if (signed < LEAST_SIGNED) return 'tooFew';
  if (low > line) return 'over';
  return high > line ? 'unsure' : 'within';
}
