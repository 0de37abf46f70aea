import { expect, it } from 'vitest';
import { alignColumns, oneLine } from './text-table';

it('aligns columns whatever the script', () => {
  const lines = alignColumns([
    ['指标', '小店A', 'Shop B'],
    ['  returns', '1.9%', '12.3%'],
  ]);
  expect(lines).toEqual(['指标       小店A  Shop B', '  returns   1.9%   12.3%']);
});

it('takes the power over the terminal from texts of files', () => {
  expect(oneLine('小店\u001b[31mA\r\nB\u202e')).toBe('小店 [31mA B');
});
