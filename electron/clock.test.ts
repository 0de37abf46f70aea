import { expect, it } from 'vitest';
import { beijingTime } from './clock';

it('[F4 U] is eight hours ahead of UTC, whatever the zone of the computer', () => {
  expect(beijingTime(new Date('2026-10-11T16:00:00Z'))).toBe('2026-10-12 00:00:00');
  expect(beijingTime(new Date('2026-07-01T01:02:03.999Z'))).toBe('2026-07-01 09:02:03');
});
