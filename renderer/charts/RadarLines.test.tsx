// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { SIX_FACTORS } from '../../shared/models/data/six-factors';
import { articleCheckup } from '../testing/article-checkup';
import { RadarLines } from './RadarLines';

afterEach(cleanup);

const { result } = articleCheckup();
const ids = SIX_FACTORS.dimensions.map(({ id }) => id);

/** How many points each line of a shop without some scores has. */
function linesWithout(missing: readonly number[]) {
  const [shop] = result.shops;
  if (shop === undefined) throw new Error('no shop');
  const dimensions = ids.map((id, at) => {
    const known = shop.dimensions.find((one) => one.id === id);
    if (known === undefined) throw new Error(id);
    return { ...known, score: missing.includes(at) ? null : 50 + at };
  });
  const shops = [{ index: 0, shop: { ...shop, dimensions } }];
  const { container } = render(<RadarLines model={SIX_FACTORS} shops={shops} label="雷达图" />);
  return {
    drawn: [...container.querySelectorAll('.radar-line')].map(
      (line) => `${line.localName} ${line.getAttribute('points')?.split(' ').length}`,
    ),
    points: container.querySelectorAll('.shop-point').length,
  };
}

it.each([
  { missing: [], drawn: ['polygon 6'] },
  { missing: [5], drawn: ['polyline 5'] },
  { missing: [2], drawn: ['polyline 5'] },
  { missing: [0, 3], drawn: ['polyline 2', 'polyline 2'] },
  { missing: [0, 2, 4], drawn: [] },
  { missing: [0, 1, 2, 3, 4, 5], drawn: [] },
])('leaves a gap where a score is missing: $missing', ({ missing, drawn }) => {
  expect(linesWithout(missing)).toEqual({ drawn, points: 6 - missing.length });
});
