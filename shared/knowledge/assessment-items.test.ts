import { describe, expect, it } from 'vitest';
import { METRICS } from '../metrics/catalogue';
import { ASSESSMENT_ITEMS } from './assessment-items';
import { isKnownSource } from './sources';

describe('assessment items', () => {
  it('have ids of their own, apart from those of metrics', () => {
    const ids = ASSESSMENT_ITEMS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^assess\.[a-z][a-zA-Z]*$/.test(id))).toEqual([]);
    expect(METRICS.filter(({ id }) => id.startsWith('assess.'))).toEqual([]);
  });

  it('have names of their own in both languages', () => {
    const taken = new Set(METRICS.map(({ name }) => name.zh));
    for (const { name } of ASSESSMENT_ITEMS) {
      expect(name.zh).toMatch(/^\p{Script=Han}+$/u);
      expect(name.en).toMatch(/^[A-Z]/);
      expect(taken.has(name.zh), name.zh).toBe(false);
    }
  });

  it('come from tables of the articles', () => {
    const sources = ASSESSMENT_ITEMS.map(({ source }) => source);
    expect(sources.filter((source) => !isKnownSource(source))).toEqual([]);
  });
});
