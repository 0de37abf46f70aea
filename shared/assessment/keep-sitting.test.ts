import { describe, expect, it } from 'vitest';
import type { Sitting } from '../checkup/schema-assessment';
import { MOST_SITTINGS, withReplaced, withSitting } from './keep-sitting';

const MORNING: Sitting = { shop: 'a', at: '2026-10-12 09:00:00', answers: { x: 1, y: 2 } };

describe('keeping a sitting', () => {
  it('joins it with one of the same shop and day, the later answers first', () => {
    const evening = { shop: 'a', at: '2026-10-12 21:00:00', answers: { y: 5 } };
    expect(withSitting([MORNING], evening)).toEqual([{ ...evening, answers: { x: 1, y: 5 } }]);
  });

  it('keeps those of other shops and other days as they are, in order of time', () => {
    const other = { ...MORNING, shop: 'b' };
    const before = { ...MORNING, at: '2026-10-11 09:00:00' };
    expect(withSitting([MORNING, other], before)).toEqual([before, MORNING, other]);
  });

  it('lets the oldest go when there are too many', () => {
    const many = Array.from({ length: MOST_SITTINGS }, (_, index) => ({
      ...MORNING,
      shop: `shop ${index}`,
    }));
    const kept = withSitting(many, { ...MORNING, at: '2026-10-13 09:00:00' });
    expect(kept).toHaveLength(MOST_SITTINGS);
    expect(kept.map(({ shop }) => shop)).not.toContain('shop 0');
  });

  it('is undone by putting back what a check-up showed before, and nothing else goes', () => {
    const later = { ...MORNING, at: '2026-11-01 09:00:00' };
    const stored = [MORNING, later];
    const { shop: _, ...shown } = MORNING;
    const evening = { at: '2026-10-12 21:00:00', answers: { y: 5 } };
    const saved = withSitting(stored, { shop: 'a', ...evening });
    expect(saved).toHaveLength(2);
    const after = saved.filter(({ at }) => at === evening.at);
    expect(withReplaced(saved, 'a', after, [shown])).toEqual(stored);
  });
});
