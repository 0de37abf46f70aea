import { describe, expect, it } from 'vitest';
import { ITEMS, LEVELS } from './items.mjs';
import { marksIn, shownBy, strayMarks } from './marks.mjs';

describe('the marks in titles', () => {
  it('name promises and a level, several at once too', () => {
    expect(marksIn('[P3 P9 E] stays text')).toEqual([
      { id: 'P3', level: 'E' },
      { id: 'P9', level: 'E' },
    ]);
    expect(marksIn('windows › [E2 U] [E4 U] options')).toHaveLength(2);
    expect(marksIn('an array [0] and [E5]')).toEqual([]);
  });

  it('show a promise only where every test that names it passed', () => {
    const shown = shownBy([
      { title: '[E2 U] one', problems: [] },
      { title: '[E2 U] two', problems: ['no'] },
      { title: '[E2 E] three', problems: [] },
    ]).filter(({ id }) => id === 'E2');
    expect(shown).toEqual([
      { id: 'E2', level: 'U', state: 'failed', tests: 2 },
      { id: 'E2', level: 'E', state: 'passed', tests: 1 },
    ]);
  });

  it('that name nothing promised are told', () => {
    const title = '[E99 U] unknown';
    expect(strayMarks([{ title, problems: [] }])).toEqual([`E99 U: ${title}`]);
  });
});

it('each promise has an id of its own and known levels', () => {
  expect(new Set(ITEMS.map(({ id }) => id)).size).toBe(ITEMS.length);
  for (const { levels } of ITEMS) {
    expect(levels).toMatch(new RegExp(`^[${Object.keys(LEVELS).join('')}]+$`));
  }
});
