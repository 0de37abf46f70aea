import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Given } from '../scoring/testing/shops';
import { mean, ratio } from '../scoring/testing/shops';
import { change, movedOf } from './moved';
import { snapshotOf } from './snapshot';
import { month, OCTOBER, SEPTEMBER } from './testing/month';
import type { Snapshot } from './work';

const HOURS = 'logistics.shipHours';
const RETURNS = 'goods.qualityReturnRate';

function taken(metric: string, given: Given, period = SEPTEMBER): Snapshot {
  const snapshot = snapshotOf(month(period, { [metric]: given }), 'other/小店A', metric);
  if (snapshot === null) throw new Error(`no ${metric}`);
  return snapshot;
}

/** September's figure against October's. */
function moved(metric: string, before: Given, after: Given, period = OCTOBER) {
  return movedOf(month(period, { [metric]: after }), 'other/小店A', taken(metric, before));
}

describe('the metric of a thing that was done', () => {
  it('got better or worse where the difference is more than chance', () => {
    expect(moved(HOURS, mean(38.2, 400, 8), mean(29.5, 380, 8))).toMatchObject({
      verdict: 'improved',
      way: 'better',
      reason: null,
      before: { value: 38.2 },
      after: { value: 29.5 },
    });
    expect(moved(RETURNS, ratio(4, 800), ratio(30, 800)).verdict).toBe('worse');
    // Of a rating more is better.
    expect(moved('goods.rating', mean(4.1, 300, 0.8), mean(4.6, 300, 0.6)).verdict).toBe(
      'improved',
    );
  });

  it.each([
    ['chance', ratio(8, 600), ratio(7, 600)],
    ['tooFew', ratio(3, 20), ratio(0, 20)],
    ['noCounts', 0.03, 0.01],
    ['otherBasis', ratio(30, 600), { ...ratio(3, 600), status: 'upperBound' as const }],
  ])('is unsure for the reason %s, and says where the figure went', (reason, before, after) => {
    expect(moved(RETURNS, before, after)).toMatchObject({
      verdict: 'unsure',
      reason,
      way: 'better',
    });
  });

  it('tells nothing before there are later days, or other figures where days are not known', () => {
    expect(moved(HOURS, mean(38, 90, 8), mean(20, 90, 8), SEPTEMBER).verdict).toBe('sameData');
    const undated = { from: null, to: null } as const;
    const before = { ...taken(HOURS, 38), period: undated };
    const after = (hours: number) =>
      movedOf(month(undated, { [HOURS]: hours }), 'other/小店A', before);
    expect(after(38).verdict).toBe('sameData');
    expect(after(30)).toMatchObject({ verdict: 'unsure', reason: 'noCounts', way: 'better' });
  });

  it('has no verdict without a figure on both sides, or without its shop', () => {
    const before = taken(HOURS, mean(38, 90, 8));
    expect(movedOf(month(OCTOBER, {}), 'other/小店A', before)).toMatchObject({
      verdict: 'noData',
      after: { value: null },
    });
    const elsewhere = movedOf(month(OCTOBER, { [HOURS]: 20 }), 'other/小店B', before);
    expect(elsewhere).toMatchObject({ verdict: 'noData', after: null });
  });

  it('says how many days both figures are of', () => {
    const rolling = { from: '2026-09-11', to: '2026-10-10' };
    const figures = [mean(38, 90, 8), mean(20, 90, 8)] as const;
    expect(moved(HOURS, ...figures, rolling).overlap).toBe(20);
    expect(moved(HOURS, ...figures).overlap).toBe(0);
  });
});

const [someRatio, someMean] = [taken(RETURNS, ratio(1, 2)), taken(HOURS, mean(1, 2, 1))];
const anyRatio = fc
  .integer({ min: 1, max: 5000 })
  .chain((of) => fc.integer({ min: 0, max: of }).map((cases) => ratio(cases, of)))
  .map((given): Snapshot => ({ ...someRatio, ...given }));
const anyMean = fc
  .tuple(
    fc.double({ min: 1, max: 90, noNaN: true }),
    fc.integer({ min: 1, max: 3000 }),
    fc.double({ min: 0, max: 20, noNaN: true }),
  )
  .map((figures): Snapshot => ({ ...someMean, ...mean(...figures) }));
const anyTwo = fc.oneof(fc.tuple(anyRatio, anyRatio), fc.tuple(anyMean, anyMean));

describe('change', () => {
  const turned = { improved: 'worse', worse: 'improved' } as const;

  it('is the other way round when before and after change places', () => {
    fc.assert(
      fc.property(anyTwo, ([before, after]) => {
        const [there, back] = [change(before, after), change(after, before)];
        const expected =
          there.verdict === 'improved' || there.verdict === 'worse'
            ? turned[there.verdict]
            : there.verdict;
        expect(back.verdict).toBe(expected);
        expect(back.reason).toBe(there.reason);
      }),
    );
  });

  it('of equal figures is never sure', () => {
    fc.assert(
      fc.property(fc.oneof(anyRatio, anyMean), (snapshot) => {
        expect(change(snapshot, snapshot)).toMatchObject({ verdict: 'unsure', way: 'same' });
      }),
    );
  });
});
