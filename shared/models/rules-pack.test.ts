import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INDUSTRIES } from '../knowledge/industries';
import { LANGUAGES } from '../text/local-text';
import { say } from '../text/say';
import { DOUYIN_2026_09 } from './data/douyin-2026-09';
import { KUAISHOU_2025 } from './data/kuaishou-2025';
import { MEASURES } from '../metrics/catalogue';
import { MODELS, defaultModelFor, isPlatformRules } from './models';
import { combineIndustries, combineModels, readRulesPack, type RulesPack } from './rules-pack';
import type { ScoreModel } from './schema';

const NEXT: ScoreModel = {
  ...DOUYIN_2026_09,
  id: 'douyin-2027-01',
  name: { zh: '抖音 2027', en: 'Douyin 2027' },
  validFrom: '2027-01-10',
};

function packWith(models: readonly unknown[], change: Readonly<Record<string, unknown>> = {}) {
  const head = { format: 'shop-checkup-rules', version: 1, rulesAsOf: '2027-01-10' };
  return JSON.stringify({ ...head, models, ...change });
}

function read(text: string): RulesPack {
  const result = readRulesPack(text, MEASURES);
  if (!result.ok) throw new Error(result.error.map((one) => say(one, 'zh-CN')).join('\n'));
  return result.value;
}

function problemsOf(text: string): string {
  const result = readRulesPack(text, MEASURES);
  if (result.ok) throw new Error('The pack was read.');
  for (const problem of result.error) {
    for (const language of LANGUAGES) expect(say(problem, language)).not.toMatch(/\{\w+(:\w+)?\}/);
  }
  return result.error.map((problem) => say(problem, 'zh-CN')).join('\n');
}

const idOn = (periodEnd: string, models: readonly ScoreModel[], platform = 'douyin' as const) =>
  defaultModelFor({ platform, platformFiles: true, periodEnd }, models).model.id;

describe('a rules pack', () => {
  it('brings later rules, which end the shipped ones the day before', () => {
    const pack = read(packWith([NEXT]));
    expect(pack).toEqual({ rulesAsOf: '2027-01-10', models: [NEXT], industries: [] });
    const models = combineModels(MODELS, pack.models);
    expect(models).toHaveLength(MODELS.length + 1);
    expect(models.find(({ id }) => id === 'douyin-2026-09')?.validTo).toBe('2027-01-09');
    expect([idOn('2027-01-09', models), idOn('2027-01-10', models)]).toEqual([
      'douyin-2026-09',
      'douyin-2027-01',
    ]);
    expect(idOn('2026-08-01', models)).toBe('douyin-2026-07');
  });

  it('replaces the shipped model of the same id in its place', () => {
    const better = { ...DOUYIN_2026_09, version: '2' };
    const models = combineModels(MODELS, read(packWith([better])).models);
    expect(models.map(({ id }) => id)).toEqual(MODELS.map(({ id }) => id));
    expect(models.find(({ id }) => id === better.id)).toEqual(better);
  });

  it('leaves the models of articles and of other platforms as they are', () => {
    const models = combineModels(MODELS, [NEXT]);
    for (const model of MODELS.filter((one) => one.platform !== 'douyin')) {
      expect(models).toContain(model);
    }
  });

  it('that takes a shipped model back whole changes nothing', () => {
    fc.assert(
      fc.property(fc.subarray([...MODELS]), (models) => {
        const pack = read(packWith(models));
        expect(pack.models).toEqual(models);
        expect(combineModels(MODELS, pack.models)).toEqual(MODELS);
      }),
    );
  });

  it('brings lines of industries', () => {
    const snacks = {
      id: 'snacks',
      name: { zh: '零食', en: 'Snacks' },
      line: { low: 0.004, high: 0.004 },
    };
    const lamps = {
      id: 'lamps',
      name: { zh: '灯具', en: 'Lamps' },
      line: { low: 0.01, high: 0.02 },
    };
    const { industries } = read(packWith([], { industries: [snacks, lamps] }));
    const all = combineIndustries(INDUSTRIES, industries);
    expect(all).toHaveLength(INDUSTRIES.length + 1);
    expect(all.find(({ id }) => id === 'snacks')).toEqual(snacks);
    expect(all.at(-1)).toEqual(lamps);
  });
});

describe('a pack that cannot be used', () => {
  const curveOf = (points: readonly (readonly [number, number])[]) => ({
    ...NEXT,
    dimensions: NEXT.dimensions.map((dimension) => ({
      ...dimension,
      metrics: dimension.metrics.map((slot) =>
        slot.metric === 'goods.rating'
          ? {
              ...slot,
              curve: {
                ...slot.curve,
                points: points.map(([value, score]) => ({ value, score, relativeTo: null })),
              },
            }
          : slot,
      ),
    })),
  });

  it.each<[string, string, string]>([
    ['no JSON', 'rules', '这不是 JSON 文件'],
    ['another file', '{"format":"shop-checkup-models"}', 'format 应是 shop-checkup-rules'],
    ['a newer version', packWith([], { version: 3 }), '版本是 3'],
    ['no day', packWith([], { rulesAsOf: '2027-02-30' }), 'rulesAsOf：“2027-02-30”不是日期'],
    ['a broken day', packWith([{ ...NEXT, validTo: '2027/3/1' }]), 'models[0].validTo：“2027/3/1”'],
    [
      'an end before the start',
      packWith([{ ...NEXT, validTo: '2027-01-01' }]),
      '到 2027-01-01 为止，却从 2027-01-10 才开始',
    ],
    ['a missing part', packWith([{ ...NEXT, gates: undefined }]), 'models[0].gates：缺这一项'],
    [
      'falling values',
      packWith([
        curveOf([
          [4.9, 60],
          [4.5, 100],
        ]),
      ]),
      'values do not rise',
    ],
    [
      'a wrong direction',
      packWith([
        curveOf([
          [4, 90],
          [5, 60],
        ]),
      ]),
      'direction (higher)',
    ],
    ['an id twice', packWith([NEXT, NEXT]), 'models[1].id：编号 douyin-2027-01'],
    ['a model somebody changed', packWith([{ ...NEXT, parent: 'x' }]), 'parent 为 x'],
    [
      'rules from no day on beside shipped ones',
      packWith([{ ...KUAISHOU_2025, id: 'kuaishou-new' }]),
      'kuaishou-new 的有效期和同一平台的 kuaishou-2025 重叠',
    ],
    [
      'rules that reach into those of another time',
      packWith([{ ...NEXT, validFrom: '2026-08-01', validTo: '2026-08-31' }]),
      '重叠（从 2026-08-01 起两个都有效）',
    ],
    [
      'two models at once',
      packWith([NEXT, { ...NEXT, id: 'douyin-2027-02', validFrom: '2027-02-01' }]),
      'models[0]：模型 douyin-2027-01 的有效期和同一平台的 douyin-2027-02 重叠（从 2027-02-01',
    ],
    [
      'lines the wrong way round',
      packWith([], {
        industries: [{ id: 'a', name: { zh: '甲', en: 'a' }, line: { low: 0.02, high: 0.01 } }],
      }),
      'industries[0]：行业 a 的最低线高于最高线',
    ],
  ])('for %s says why', (_what, text, words) => {
    expect(problemsOf(text)).toContain(words);
  });

  it('tells two models at once only once', () => {
    const text = packWith([NEXT, { ...NEXT, id: 'douyin-2027-02', validFrom: '2027-02-01' }]);
    expect(problemsOf(text).split('\n')).toHaveLength(1);
  });

  it('names metrics it does not know', () => {
    const result = readRulesPack(packWith([NEXT]), []);
    expect(result.ok).toBe(false);
  });
});

it('the shipped rules of a platform never overlap', () => {
  const rules = MODELS.filter(isPlatformRules);
  for (const [index, model] of rules.entries()) {
    for (const other of rules.slice(index + 1).filter((one) => one.platform === model.platform)) {
      const apart =
        (model.validTo ?? '9999') < (other.validFrom ?? '') ||
        (other.validTo ?? '9999') < (model.validFrom ?? '');
      expect([model.id, other.id, apart]).toEqual([model.id, other.id, true]);
    }
  }
});
