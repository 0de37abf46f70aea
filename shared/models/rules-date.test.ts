import { describe, expect, it } from 'vitest';
import { fill } from '../text/say';
import { TEXTS } from '../text/texts';
import { MODELS } from './models';
import { RULES_AS_OF, rulesAge } from './rules-date';

describe('the age of the rules', () => {
  it.each([
    ['2026-09-08', 0, false],
    ['2026-09-09', 1, false],
    ['2027-01-06', 120, false],
    ['2027-01-07', 121, true],
    ['2026-01-01', 0, false],
  ])('on %s is %d days', (today, days, old) => {
    expect(rulesAge(today)).toEqual({ days, old });
  });

  it('counts from the day of a rules pack where there is one', () => {
    expect(rulesAge('2027-02-02', '2027-02-01')).toEqual({ days: 1, old: false });
  });

  it('is no older than the newest shipped model', () => {
    const starts = MODELS.flatMap(({ validFrom }) => validFrom ?? []).sort();
    expect(starts.at(-1)).toBe(RULES_AS_OF);
  });

  it('is said in words', () => {
    expect(fill(TEXTS['rules.asOf'].zh, { date: RULES_AS_OF })).toBe('规则截至 2026-09-08');
  });
});
