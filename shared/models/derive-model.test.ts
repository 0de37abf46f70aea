import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../text/local-text';
import { say } from '../text/say';
import { changeProblems } from './change-problems';
import { DOUYIN_2026_07 } from './data/douyin-2026-07';
import { DOUYIN_2026_09 } from './data/douyin-2026-09';
import { KUAISHOU_2025 } from './data/kuaishou-2025';
import { SIX_FACTORS } from './data/six-factors';
import { deriveModel } from './derive-model';
import { MEASURES } from '../metrics/catalogue';
import { MODELS } from './models';
import type { ScoreModel } from './schema';
import { anyChanges } from './testing/any-changes';
import { NO_CHANGES, type ModelChanges } from './user-models';
import { modelProblems } from './validate';

const MINE = { id: 'user/mine', name: '我的模型' };

function derived(parent: ScoreModel, changes: Partial<ModelChanges>): ScoreModel {
  const result = deriveModel(parent, { ...NO_CHANGES, ...changes }, MINE);
  if (!result.ok) throw new Error(say(result.error, 'zh-CN'));
  return result.value;
}

const weights = (model: ScoreModel) => model.dimensions.map(({ weight }) => weight);
const slot = (model: ScoreModel, metric: string) => {
  const found = model.dimensions
    .flatMap(({ metrics, fallback }) => [...metrics, ...fallback])
    .find((one) => one.metric === metric);
  if (found === undefined) throw new Error(metric);
  return found;
};

describe('weights of dimensions', () => {
  it('are merged with the parent’s, sum to 1 and say what they were', () => {
    const model = derived(DOUYIN_2026_09, { dimensionWeights: { goods: 1 } });
    expect(model.dimensions.map(({ weight }) => weight)).toEqual([
      expect.closeTo(1 / 1.5, 12),
      expect.closeTo(0.2 / 1.5, 12),
      expect.closeTo(0.3 / 1.5, 12),
    ]);
    expect(model.dimensions[0]?.weightProvenance).toEqual({
      kind: 'user',
      source: { zh: '由用户设定，原为 50.0%', en: 'set by the user, was 50.0%' },
    });
    expect(model.weightAlternatives).toEqual([]);
  });

  it('stay null where the parent has none, until all are given', () => {
    const some = derived(KUAISHOU_2025, { dimensionWeights: { goods: 40, logistics: 30 } });
    expect(weights(some)).toEqual([null, null, null]);
    const all = derived(KUAISHOU_2025, {
      dimensionWeights: { goods: 40, logistics: 30, service: 30 },
    });
    expect(weights(all)).toEqual([0.4, 0.3, 0.3]);
    expect(all.dimensions[0]?.weightProvenance.source.zh).toBe('由用户设定，平台没有公开');
  });

  it('that only repeat the parent’s change nothing', () => {
    const same = derived(DOUYIN_2026_09, {
      dimensionWeights: { goods: 0.5, logistics: 0.2, service: 0.3 },
    });
    expect(same).toEqual(derived(DOUYIN_2026_09, {}));
  });
});

describe('weights and curves of metrics', () => {
  it('are set with what they were', () => {
    const points = [
      { value: 6, score: 100, relativeTo: null },
      { value: 30, score: 60, relativeTo: null },
    ];
    const model = derived(SIX_FACTORS, {
      metricWeights: { 'reviews.badRate': 3 },
      curves: { 'logistics.shipHours': points },
    });
    expect(slot(model, 'reviews.badRate')).toMatchObject({
      weight: 3,
      weightProvenance: { kind: 'user', source: { zh: '由用户设定，原为 50.0%' } },
    });
    const { curve } = slot(model, 'logistics.shipHours');
    expect(curve.points).toEqual(points);
    expect(curve.provenance.kind).toBe('user');
    expect(curve.provenance.source.zh).toContain('96.0 小时 → 0');
    expect(slot(model, 'reviews.goodRate')).toEqual(slot(SIX_FACTORS, 'reviews.goodRate'));
  });

  it('name multiples of the quality line as such', () => {
    const model = derived(KUAISHOU_2025, {
      curves: {
        'goods.qualityRefundPaidRate': [
          { value: 0, score: 100, relativeTo: 'qualityLine' },
          { value: 3, score: 0, relativeTo: 'qualityLine' },
        ],
      },
    });
    expect(slot(model, 'goods.qualityRefundPaidRate').curve.provenance.source.zh).toBe(
      '由用户设定，原为品退率线的 0 倍 → 100，品退率线的 1 倍 → 70，品退率线的 2 倍 → 40',
    );
  });

  it('of the user go before those of industries', () => {
    const metric = 'service.auditHours';
    expect(DOUYIN_2026_07.industryWeights.some((row) => metric in row.weights)).toBe(true);
    const model = derived(DOUYIN_2026_07, { metricWeights: { [metric]: 60 } });
    expect(model.industryWeights.filter((row) => metric in row.weights)).toEqual([]);
    expect(modelProblems(model, MEASURES)).toEqual([]);
  });
});

describe('any changes that can be made', () => {
  const anyCase = fc
    .nat({ max: MODELS.length - 1 })
    .chain((at) => anyChanges(MODELS[at] ?? SIX_FACTORS).map((changes) => ({ at, changes })));

  it('give a sound model, with weights that sum to 1 and curves that keep their direction', () => {
    fc.assert(
      fc.property(anyCase, ({ at, changes }) => {
        const parent = MODELS[at] ?? SIX_FACTORS;
        expect(changeProblems(parent, changes)).toEqual([]);
        const model = derived(parent, changes);
        expect(modelProblems(model, MEASURES)).toEqual([]);
        expect(model).toMatchObject({
          id: MINE.id,
          parent: parent.id,
          platform: parent.platform,
          validFrom: parent.validFrom,
          validTo: parent.validTo,
        });
        const given = weights(model).filter((weight) => weight !== null);
        const sum = given.reduce((total, weight) => total + weight, 0);
        if (given.length > 0) expect(sum).toBeCloseTo(1, 9);
      }),
    );
  });

  it('are gone when dropped: the model is its parent but for its name', () => {
    for (const parent of MODELS) {
      const { id, name } = parent;
      expect({ ...derived(parent, NO_CHANGES), id, name, parent: null }).toEqual(parent);
    }
  });
});

describe('changes that cannot be made', () => {
  it('say so of tiers that score the same', () => {
    const points = [
      { value: 4, score: 60, relativeTo: null },
      { value: 4.5, score: 60, relativeTo: null },
      { value: 5, score: 90, relativeTo: null },
    ];
    const changes = { ...NO_CHANGES, curves: { 'goods.rating': points } };
    expect(changeProblems(DOUYIN_2026_09, changes)).toEqual([]);
    expect(changeProblems(DOUYIN_2026_07, changes)).toEqual([
      { code: 'model.sameTier', params: { metric: 'goods.rating', point: 2, found: 60 } },
    ]);
  });

  const curve = (...pairs: readonly (readonly [number, number])[]): Partial<ModelChanges> => ({
    curves: {
      'logistics.pickupHours': pairs.map(([value, score]) => ({ value, score, relativeTo: null })),
    },
  });
  const point = (relativeTo: 'qualityLine' | null, value: number, score: number) => ({
    value,
    score,
    relativeTo,
  });

  it.each<[Partial<ModelChanges>, string]>([
    [{ dimensionWeights: { gods: 1 } }, '没有叫 gods 的维度'],
    [{ dimensionWeights: { goods: -1 } }, '“商品体验”的权重是 -1，要大于 0'],
    [{ dimensionWeights: { goods: 0 } }, '“商品体验”的权重是 0'],
    [{ dimensionWeights: { goods: Number.NaN } }, 'NaN'],
    [{ metricWeights: { 'goods.none': 1 } }, '没有“goods.none”这一项'],
    [{ metricWeights: { 'reviews.goodRate': 1 } }, '没有“好评率”这一项'],
    [{ metricWeights: { 'goods.rating': -2 } }, '“商品综合评分”的权重是 -2'],
    [{ curves: { 'reviews.goodRate': [] } }, '没有“好评率”这一项'],
    [curve([6, 100]), '只有 1 个点'],
    [curve([6, 100], [6, 50]), '第 2 个点的数值 6.0 小时不大于前一个点的 6.0 小时'],
    [curve([6, 100], [24, 80], [48, 90]), '越低越好，可是第 3 个点的得分 90 比前一个点的 80 高'],
    [curve([6, 70], [24, 70]), '每个点都是 70 分'],
    [curve([6, 101], [24, 70]), '第 1 个点的得分是 101，要在 50 到 100 之间'],
    [curve([-1, 100], [24, 70]), '第 1 个点的数值是 -1，小时数不能小于 0'],
    [
      {
        curves: {
          'goods.rating': [point(null, 4, 90), point(null, 5, 80)],
        },
      },
      '越高越好，可是第 2 个点的得分 80 比前一个点的 90 低',
    ],
    [{ curves: { 'goods.rating': [point(null, 0, 50), point(null, 5, 80)] } }, '要在 1 到 5 之间'],
    [
      { curves: { 'chat.dissatisfactionRate': [point(null, 0, 90), point(null, 1.5, 50)] } },
      '比率要在 0% 到 100% 之间',
    ],
    [
      {
        curves: {
          'goods.qualityReturnRate': [point('qualityLine', 2, 90), point('qualityLine', 1, 50)],
        },
      },
      '第 2 个点是品退率线的 1 倍，不大于前一个点的 2 倍',
    ],
    [
      {
        curves: { 'goods.qualityReturnRate': [point('qualityLine', 0, 90), point(null, 1, 50)] },
      },
      '请统一成一种',
    ],
    [
      {
        curves: {
          'goods.qualityReturnRate': [point('qualityLine', -1, 90), point('qualityLine', 1, 50)],
        },
      },
      '倍数不能小于 0',
    ],
  ])('%j say where and why', (changes, words) => {
    const result = deriveModel(DOUYIN_2026_09, { ...NO_CHANGES, ...changes }, MINE);
    if (result.ok) throw new Error('The changes were made.');
    expect(say(result.error, 'zh-CN')).toContain(words);
    for (const language of LANGUAGES) expect(say(result.error, language)).not.toMatch(/[{}]/);
  });
});
