import { describe, expect, it } from 'vitest';
import { placeAfter } from './grid-keys';

const size = { rows: 30, columns: 5 };

function after(key: string, row: number, column: number, withControl = false) {
  const place = placeAfter(key, withControl, { row, column }, size);
  return place === null ? null : [place.row, place.column];
}

describe('placeAfter', () => {
  it('walks one cell by an arrow and stays at an end', () => {
    expect(after('ArrowDown', 3, 2)).toEqual([4, 2]);
    expect(after('ArrowRight', 3, 4)).toEqual([3, 4]);
    expect(after('ArrowUp', 0, 2)).toEqual([0, 2]);
    expect(after('ArrowLeft', 3, 1)).toEqual([3, 0]);
  });

  it('goes to the ends of the row, with Control to those of the table', () => {
    expect(after('Home', 3, 2)).toEqual([3, 0]);
    expect(after('End', 3, 2)).toEqual([3, 4]);
    expect(after('Home', 3, 2, true)).toEqual([0, 0]);
    expect(after('End', 3, 2, true)).toEqual([29, 4]);
  });

  it('goes several rows by a page key', () => {
    expect(after('PageDown', 3, 2)).toEqual([11, 2]);
    expect(after('PageDown', 28, 2)).toEqual([29, 2]);
    expect(after('PageUp', 3, 2)).toEqual([0, 2]);
  });

  it('leaves other keys alone', () => {
    expect(after('a', 3, 2)).toBeNull();
    expect(after('Tab', 3, 2)).toBeNull();
  });
});
