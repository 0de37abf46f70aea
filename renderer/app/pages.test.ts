import { describe, expect, it } from 'vitest';
import { START, currentVisit, goBack, goTo, replaceWith } from './pages';

describe('the way through the pages', () => {
  it('goes back to where one was, scrolled as it was left', () => {
    const way = goTo(
      goTo(START, { name: 'compare' }, { scroll: 0 }),
      { name: 'data' },
      { scroll: 340 },
    );
    expect(currentVisit(goBack(way))).toEqual({ page: { name: 'compare' }, scroll: 340 });
  });

  it('stays on the first page when there is no way back', () => {
    expect(goBack(START)).toBe(START);
  });

  it('does not count the same page twice', () => {
    const way = goTo(START, { name: 'checklist', shop: 'a' }, { scroll: 0 });
    expect(goTo(way, { name: 'checklist', shop: 'a' }, { scroll: 10 })).toBe(way);
    expect(goTo(way, { name: 'checklist', shop: 'b' }, { scroll: 10 })).toHaveLength(3);
  });

  it('replaces a page without lengthening the way', () => {
    const way = replaceWith(goTo(START, { name: 'checklist', shop: 'a' }, { scroll: 0 }), {
      name: 'checklist',
      shop: 'b',
    });
    expect(way).toHaveLength(2);
    expect(currentVisit(goBack(way)).page.name).toBe('start');
  });

  it('forgets the oldest pages of a long way', () => {
    let way = START;
    for (let step = 0; step < 80; step += 1) {
      way = goTo(way, { name: 'metric', metric: `m${step}`, shop: null });
    }
    expect(way).toHaveLength(50);
  });
});
