import { expect, it } from 'vitest';
import { historyRange, linesWithin } from './history-range';

const point = (value: number, low: number | null = null, high: number | null = null) => ({
  ...{ day: '2026-10-11', value, low, high },
  isJoined: true,
});

it('reaches over values, their ranges and marks, with air', () => {
  const [least, most] = historyRange([point(70, 60, 75)], [{ day: '2026-10-11', value: 80 }]);
  expect(least).toBeLessThan(60);
  expect(most).toBeGreaterThan(80);
  const [from, to] = historyRange([point(70)], []);
  expect(from).toBeLessThan(70);
  expect(to).toBeGreaterThan(70);
  expect(historyRange([point(0.01), point(0.5)], [])[0]).toBe(0);
});

it('draws a change of next to nothing as one', () => {
  const [least, most] = historyRange([point(84.5), point(84.8)], []);
  expect(most - least).toBeGreaterThan(4);
  expect((least + most) / 2).toBeCloseTo(84.65, 9);
});

it('draws each line that crosses it once', () => {
  expect(linesWithin([60, 70, 70, 95], [point(65), point(85)], [])).toEqual([70]);
});
