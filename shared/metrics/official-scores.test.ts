import { describe, expect, it } from 'vitest';
import type { OfficialScore } from '../model/official-score';
import { measure } from './measure';
import { makeDataset } from './testing/make-dataset';

const AUGUST = { from: '2026-08-03', to: '2026-09-01' };

function measured(official: readonly Partial<OfficialScore>[], period = AUGUST) {
  const { shops, uses } = measure(makeDataset({ 甲店: { official } }), { period });
  const { official: total, officialAdjustments, officialScores } = shops[0] ?? {};
  return { total, adjustments: officialAdjustments, days: officialScores, use: uses[0] };
}

describe('the official total', () => {
  it.each<[string, number | null, readonly Partial<OfficialScore>[]]>([
    [
      'is the newest of the period',
      82,
      [
        { date: '2026-08-30', total: 81 },
        { date: '2026-09-01', total: 82 },
        { date: '2026-09-02', total: 83 },
      ],
    ],
    ['is not one from before the period', null, [{ date: '2026-08-02', total: 81 }]],
    [
      'is an undated one only where no dated one is',
      81,
      [{ total: 80 }, { date: '2026-08-04', total: 81 }],
    ],
    ['may be undated', 80, [{ total: 80 }]],
    [
      'of one day comes from a table before a page before typing',
      81,
      [
        { date: '2026-08-30', total: 83, origin: 'typed' },
        { date: '2026-08-30', total: 82, origin: 'pasted' },
        { date: '2026-08-30', total: 81 },
      ],
    ],
    [
      'is an older one where the newest day tells only its dimensions',
      81,
      [
        { date: '2026-08-29', total: 81 },
        { date: '2026-08-30', dimensions: { goods: 70 } },
      ],
    ],
  ])('%s', (_, total, scores) => {
    expect(measured(scores).total).toBe(total);
    expect(measured(scores.toReversed()).total).toBe(total);
  });

  it('accounts for every row of its table', () => {
    const { use } = measured([
      { date: '2026-08-01', total: 80 },
      { date: '2026-08-02', total: 80 },
      { date: '2026-08-30', total: 81 },
      { date: '2026-08-30', total: 81 },
      { date: '2026-08-31', total: 82 },
      { date: '2026-09-02', total: 83 },
    ]);
    expect(use).toMatchObject({ used: 3, duplicate: 1, outOfPeriod: 2, ignored: 0 });
  });
});

describe('official scores of single days', () => {
  it('are those of the 31 days up to the period’s end, one for each, oldest first', () => {
    const scores = [
      { date: '2026-09-02', total: 85 },
      { date: '2026-09-01', total: 84 },
      { date: '2026-08-02', total: 80 },
      { date: '2026-08-01', total: 79 },
      { total: 90 },
    ];
    for (const given of [scores, scores.toReversed()]) {
      expect(measured(given).days?.map(({ date, total }) => [date, total])).toEqual([
        ['2026-08-02', 80],
        ['2026-09-01', 84],
      ]);
    }
  });

  it('are also those of a longer period', () => {
    const long = { from: '2026-06-01', to: '2026-09-01' };
    const { days } = measured([{ date: '2026-06-01', total: 70 }], long);
    expect(days?.map(({ date }) => date)).toEqual(['2026-06-01']);
  });

  it('take from another of the day what the first leaves out', () => {
    const { days, total } = measured([
      { date: '2026-08-30', dimensions: { goods: 70 } },
      { date: '2026-08-30', total: 82, dimensions: { goods: 71, service: 90 }, origin: 'typed' },
    ]);
    expect(total).toBe(82);
    expect(days).toMatchObject([{ total: 82, dimensions: { goods: 70, service: 90 } }]);
  });
});

describe('official bonus and deduction', () => {
  it('are those of the day of the total', () => {
    const { adjustments } = measured([
      { date: '2026-08-29', total: 81, bonus: 5, deduction: 0 },
      { date: '2026-08-30', total: 82, bonus: 2 },
    ]);
    expect(adjustments).toEqual({ bonus: 2, deduction: null });
  });

  it('are the newest printed where there is no total, never from before the period', () => {
    const old = { date: '2026-08-02', bonus: 9, deduction: 9 };
    const { adjustments } = measured([
      old,
      { date: '2026-08-28', bonus: 5, deduction: 0 },
      { date: '2026-08-30', dimensions: { goods: 70 } },
    ]);
    expect(adjustments).toEqual({ bonus: 5, deduction: 0 });
    expect(measured([old]).adjustments).toEqual({ bonus: null, deduction: null });
  });
});

describe('the default period', () => {
  const paid = { orderId: '1', payTime: '2026-08-20 10:00:00', status: 'completed' as const };

  it('ends with the orders, whatever a table of scores holds', () => {
    const official = [{ date: '2026-08-25', total: 80 }];
    const dataset = makeDataset({ 甲店: { orders: [paid], official } });
    expect(measure(dataset, { period: null }).period.to).toBe('2026-08-20');
  });

  it('ends on the day a person said the typed score is of, when that is later', () => {
    const official = [{ date: '2026-08-25', total: 80, origin: 'typed' as const }];
    const { period, shops } = measure(makeDataset({ 甲店: { orders: [paid], official } }), {
      period: null,
    });
    expect([period.to, shops[0]?.official]).toEqual(['2026-08-25', 80]);
  });

  it('is that of the scores where nothing else has a day', () => {
    const official = [{ date: '2026-08-25', total: 80 }];
    const { period } = measure(makeDataset({ 甲店: { official } }), { period: null });
    expect(period).toEqual({ from: '2026-07-27', to: '2026-08-25' });
  });
});
