import { expect, it } from 'vitest';
import { shownNames } from './shown-names';

it('shows the name alone, with its folder where names repeat', () => {
  expect(shownNames(['/d/小店A/评价.xlsx', '/d/小店B/评价.xlsx', '/d/订单.csv'])).toEqual([
    '小店A/评价.xlsx',
    '小店B/评价.xlsx',
    '订单.csv',
  ]);
});
