import { expect, it } from 'vitest';
import { alignColumns, displayWidth, oneLine } from './text-table';

it('counts Chinese characters as two columns and marks as none', () => {
  expect(displayWidth('小店A')).toBe(5);
  expect(displayWidth('（估算）')).toBe(8);
  expect(displayWidth('84.2–88.0')).toBe(9);
  expect(displayWidth('e\u0301')).toBe(1);
  expect(displayWidth('📦')).toBe(2);
});

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
