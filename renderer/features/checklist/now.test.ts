import { expect, it } from 'vitest';
import { beijingNow } from './now';

it('shows the time of Beijing wherever the computer is', () => {
  expect(beijingNow(Date.UTC(2026, 8, 30, 20, 5, 9))).toBe('2026-10-01 04:05:09');
});
