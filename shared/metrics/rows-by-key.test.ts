import fc from 'fast-check';
import { expect, it } from 'vitest';
import { RowsByKey } from './rows-by-key';

it('holds one row per key, the last that was set, as a map of keys would', () => {
  const part = fc.integer({ min: -3, max: 3 });
  fc.assert(
    fc.property(fc.array(fc.tuple(part, part)), (keys) => {
      const table = new RowsByKey(
        [(row) => keys[row]?.[0] ?? 0, (row) => keys[row]?.[1] ?? 0],
        keys.length,
      );
      const map = new Map<string, number>();
      keys.forEach((key, row) => {
        expect(table.get(row)).toBe(map.get(String(key)) ?? null);
        table.set(row);
        map.set(String(key), row);
      });
    }),
  );
});

it('claims a key for its first row', () => {
  const table = new RowsByKey([(row) => row % 3], 10);
  expect([0, 1, 2, 3, 7, 0].map((row) => table.claim(row))).toEqual([null, null, null, 0, 1, 0]);
  table.set(3);
  expect(table.claim(6)).toBe(3);
});

it('has room for as many keys as were said', () => {
  const table = new RowsByKey([(row) => row], 1000);
  for (let row = 0; row < 1000; row += 1) table.set(row);
  expect(table.get(999)).toBe(999);
  expect(new RowsByKey([(row) => row], 0).get(5)).toBe(null);
});
