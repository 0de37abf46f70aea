/** Values that tables, typing or pasting give for a metric. */
import type { ShopFixture } from '../make-dataset';
import { without, type Figures } from './statistics';

/** The value given for a metric, unless its day lies after the period. A fixture gives at most one a metric. */
export function givenFigures(shop: ShopFixture, id: string, lastDay: string): Figures | null {
  const given = shop.values?.[id];
  if (given === undefined) return null;
  const {
    value = null,
    numerator = null,
    denominator = null,
    count = null,
    date = null,
    origin = 'table',
  } = typeof given === 'number' ? { value: given } : given;
  if (date !== null && date > lastDay) return null;
  const share = numerator !== null && denominator !== null && denominator > 0;
  const figure = share ? numerator / denominator : value;
  if (figure === null) return null;
  return { ...without(origin), origin, value: figure, numerator, denominator, count };
}
