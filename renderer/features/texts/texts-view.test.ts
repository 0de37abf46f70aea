import { expect, it } from 'vitest';
import { topicChange } from './texts-view';

const counts = (negative: number) => ({ mentions: negative, positive: 0, negative });

it('calls complaints more or fewer only where chance does not explain it', () => {
  const span = { basis: 'previous', from: '2026-08-13', to: '2026-09-11' } as const;
  const texts = {
    before: { ...span, reviews: 100, afterSales: 0 },
    now: { reviews: 100, afterSales: 0 },
  };
  const change = (was: number, is: number) =>
    topicChange(texts, { negative: is, before: counts(was) })?.direction;
  expect([change(10, 30), change(30, 10), change(10, 12), change(0, 0)]).toEqual([
    ...['more', 'fewer', 'same', 'same'],
  ]);
  const halves = { ...texts, before: { ...texts.before, basis: 'firstHalf' as const } };
  expect(topicChange(halves, { negative: 40, before: counts(10) })).toEqual({
    ...{ before: 0.1, now: 0.3, direction: 'more' },
  });
  expect(topicChange({ ...texts, before: null }, { negative: 1, before: null })).toBeNull();
});
