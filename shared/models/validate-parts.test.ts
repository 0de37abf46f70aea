import { describe, expect, it } from 'vitest';
import { METRICS } from '../metrics/catalogue';
import { estimate, steps } from './build';
import { DOUYIN_2026_07 } from './data/douyin-2026-07';
import type { Adjustment, Gate, GateCondition, ScoreModel } from './schema';
import { modelProblems } from './validate';

type Row = ScoreModel['industryWeights'][number];

const [row, secondRow] = DOUYIN_2026_07.industryWeights;
const gate = DOUYIN_2026_07.gates.at(-1);
const [deduction] = DOUYIN_2026_07.deductions;
if (row === undefined || secondRow === undefined || gate === undefined || deduction === undefined)
  throw new Error('The model has all of these.');

const withRow = (change: Partial<Row>): ScoreModel => ({
  ...DOUYIN_2026_07,
  industryWeights: [{ ...row, ...change }],
});
const withGate = (change: Partial<Gate>): ScoreModel => ({
  ...DOUYIN_2026_07,
  gates: [{ ...gate, ...change }],
});
const withCondition = (change: Partial<GateCondition>): ScoreModel =>
  withGate({
    also: [
      { of: 'dimension', id: 'goods', atLeast: 70, atMost: null, relativeTo: null, ...change },
    ],
  });
const withDeduction = (change: Partial<Adjustment>): ScoreModel => ({
  ...DOUYIN_2026_07,
  deductions: [{ ...deduction, ...change }],
});
const { growthStage, lowVolume } = DOUYIN_2026_07;
if (growthStage === null || lowVolume === null) throw new Error('The model has both.');

describe('modelProblems', () => {
  it.each([
    [
      'weights of an industry that do not add up',
      withRow({ weights: { ...row.weights, 'service.auditHours': 26 } }),
      /sum/,
    ],
    [
      'an industry that leaves a metric out',
      withRow({ weights: { 'service.auditHours': 100 } }),
      /has no weight/,
    ],
    [
      'an industry with a metric of no dimension',
      withRow({ weights: { ...row.weights, 'goods.returnRate': 1 } }),
      /goods\.returnRate is not in the model/,
    ],
    [
      'a weight of nothing',
      withRow({
        weights: {
          'chat.dissatisfactionRate': 0,
          'chat.avgReplySeconds': 50,
          'service.auditHours': 25,
          'service.escalationRate': 25,
        },
      }),
      /not positive/,
    ],
    [
      'an industry twice',
      { ...DOUYIN_2026_07, industryWeights: [row, row] },
      /two rows of digital ordinary/,
    ],
    [
      'a row for any shop beside one for flagship shops',
      { ...DOUYIN_2026_07, industryWeights: [row, { ...secondRow, type: 'any' }] },
      /beside a row for any shop/,
    ],
    [
      'a growth metric that is not scored',
      { ...DOUYIN_2026_07, growthStage: { ...growthStage, metrics: ['goods.returnRate'] } },
      /growthStage: goods\.returnRate/,
    ],
    [
      'a growth score off the scale',
      { ...DOUYIN_2026_07, growthStage: { ...growthStage, score: 101 } },
      /growthStage: a score/,
    ],
    [
      'a floor of a metric that is not scored',
      { ...DOUYIN_2026_07, lowVolume: { ...lowVolume, metrics: ['goods.returnRate'] } },
      /lowVolume: goods\.returnRate/,
    ],
    [
      'a floor under the lowest score',
      { ...DOUYIN_2026_07, lowVolume: { ...lowVolume, score: 40 } },
      /lowVolume: the score/,
    ],
    ['a deduction of nothing', withDeduction({ points: 0 }), /not positive/],
    ['a cap under one case', withDeduction({ cap: 2 }), /cap is under/],
    ['a cap of what counts once', withDeduction({ counted: 'once' }), /yet capped/],
    [
      'two adjustments of one id',
      { ...DOUYIN_2026_07, deductions: [deduction, deduction] },
      /two of id/,
    ],
    ['a gate off the scale', withGate({ threshold: 120 }), /outside the scale/],
    [
      'a gate for an industry there is not',
      withGate({
        only: { name: { zh: '店', en: 'shops' }, industries: ['tea', 'herbs'], extent: 'whole' },
      }),
      /no industry herbs/,
    ],
    ['a condition on no dimension', withCondition({ id: 'returns' }), /no dimension returns/],
    ['a condition on no metric', withCondition({ of: 'product', id: 'goods' }), /no metric goods/],
    ['a condition without a limit', withCondition({ atLeast: null }), /no limit/],
    ['a condition nobody meets', withCondition({ atMost: 60 }), /never be met/],
    ['a condition off the scale', withCondition({ atLeast: 20 }), /outside the range/],
    ['points as a multiple of a rate', withCondition({ relativeTo: 'qualityLine' }), /not a rate/],
    [
      'unsorted stars',
      { ...DOUYIN_2026_07, stars: [...DOUYIN_2026_07.stars].reverse() },
      /stars: not best first/,
    ],
    [
      'totals without stars',
      { ...DOUYIN_2026_07, stars: DOUYIN_2026_07.stars.slice(0, 3) },
      /stars: none/,
    ],
    [
      'totals that show nothing',
      { ...DOUYIN_2026_07, display: DOUYIN_2026_07.display.slice(0, 10) },
      /display: nothing/,
    ],
  ] satisfies readonly (readonly [string, ScoreModel, RegExp])[])(
    'finds %s',
    (_what, model, problem) => {
      expect(modelProblems(model, METRICS).join('\n')).toMatch(problem);
    },
  );

  it('finds two tiers that are one', () => {
    const why = estimate({ zh: '测试', en: 'test' });
    const [goods, ...rest] = DOUYIN_2026_07.dimensions;
    const [rating, ...slots] = goods?.metrics ?? [];
    if (goods === undefined || rating === undefined) throw new Error('The model has dimensions.');
    const curve = steps(why, [4, 50], [4.5, 80], [4.8, 80], [4.9, 100]);
    const model = {
      ...DOUYIN_2026_07,
      dimensions: [{ ...goods, metrics: [{ ...rating, curve }, ...slots] }, ...rest],
    };
    expect(modelProblems(model, METRICS)).toEqual(['goods.rating: two tiers give the same score']);
  });
});
