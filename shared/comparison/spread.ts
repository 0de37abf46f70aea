import type { Spread } from '../checkup/schema-comparison';
import { shopsWith, type Entry } from './field';

/** How far ranked shops lie apart; null under two. Summed in the order of rank, so that the order of shops cannot matter. */
export function spreadOf(ranked: readonly Entry[]): Spread | null {
  if (ranked.length < 2) return null;
  const values = ranked.map(({ value }) => value).sort((a, b) => a - b);
  const count = values.length;
  const [min, max] = [at(values, 0), at(values, count - 1)];
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return {
    min,
    max,
    median: (at(values, Math.floor((count - 1) / 2)) + at(values, Math.floor(count / 2))) / 2,
    sd: Math.sqrt(squares / (count - 1)),
    count,
    minShops: shopsWith(ranked, min),
    maxShops: shopsWith(ranked, max),
  };
}

function at(values: readonly number[], index: number): number {
  const value = values[index];
  if (value === undefined) throw new RangeError(`No value ${index} of ${values.length}.`);
  return value;
}
