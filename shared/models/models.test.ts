import { describe, expect, it } from 'vitest';
import { linear, estimate } from './build';
import { DOUYIN_2026_07 } from './data/douyin-2026-07';
import { DOUYIN_2026_09 } from './data/douyin-2026-09';
import { SIX_FACTORS } from './data/six-factors';
import { MEASURES } from '../metrics/catalogue';
import { MODELS, defaultModelFor, modelById } from './models';
import { provenance, scoreModel, type Curve, type Provenance, type ScoreModel } from './schema';
import { modelProblems } from './validate';

/** Every string anywhere in a value, with the key it stands under. */
function wordsIn(
  value: unknown,
  key = '',
): readonly { readonly key: string; readonly text: string }[] {
  if (typeof value === 'string') return [{ key, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => wordsIn(part, name));
}

/** Everything in a model that says where a number comes from. */
function provenancesIn(value: unknown): readonly Provenance[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = provenance.safeParse(value);
  return own.success ? [own.data] : Object.values(value).flatMap(provenancesIn);
}

function slotsIn(model: ScoreModel): number {
  return model.dimensions.reduce((sum, d) => sum + d.metrics.length + d.fallback.length, 0);
}

describe('the shipped models', () => {
  it.each(MODELS.map((model) => [model.id, model] as const))('%s is sound', (_id, model) => {
    expect(scoreModel.parse(model)).toEqual(model);
    expect(modelProblems(model, MEASURES)).toEqual([]);
  });

  it.each(MODELS.map((model) => [model.id, model] as const))(
    '%s says everything in Chinese and in English',
    (_id, model) => {
      const words = wordsIn(model);
      const chinese = words.filter(({ key }) => key === 'zh').map(({ text }) => text);
      const others = words.filter(({ key }) => key !== 'zh').map(({ text }) => text);
      expect(chinese.filter((text) => !/\p{Script=Han}/u.test(text))).toEqual([]);
      expect(others.filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
    },
  );

  it.each(MODELS.map((model) => [model.id, model] as const))(
    '%s says where every number comes from',
    (_id, model) => {
      const found = provenancesIn(model);
      expect(found.length).toBeGreaterThan(slotsIn(model) * 2);
      for (const { source } of found) {
        expect(source.zh.trim()).not.toBe('');
        expect(source.en.trim()).not.toBe('');
      }
    },
  );

  it.each(MODELS.map((model) => [model.id, model] as const))(
    '%s has other weights as plausible wherever those of its dimensions are an estimate',
    (_id, model) => {
      const estimated = model.dimensions.some(
        (d) => d.weight !== null && d.weightProvenance.kind === 'estimate',
      );
      expect(model.weightAlternatives.length >= 2 || !estimated).toBe(true);
      const own = model.dimensions.map((dimension) => dimension.weight);
      const sets = model.weightAlternatives.map((set) => model.dimensions.map(({ id }) => set[id]));
      const all = [own, ...sets].map((set) => set.join('/'));
      expect(new Set(all).size).toBe(all.length);
    },
  );

  it('have ids of their own and are found by them', () => {
    expect(new Set(MODELS.map((model) => model.id)).size).toBe(MODELS.length);
    for (const model of MODELS) expect(modelById(model.id)).toBe(model);
    expect(modelById('no-such-model')).toBeUndefined();
  });
});

describe('Douyin weight alternatives', () => {
  /** A back-office page of 2026-09-09: goods 69, logistics 99, service 85, bonus 2, total 82, all shown without decimals. */
  const page = { goods: 69, logistics: 99, service: 85, bonus: 2, total: 82 };

  /** Triples in percent, in steps of five, no part under `least`, that give the total for some scores that round to the page's. */
  function triples(least: number): readonly (readonly [number, number, number])[] {
    const steps = Array.from({ length: 20 }, (_, index) => 5 * (index + 1));
    return steps
      .flatMap((goods) =>
        steps.map((logistics) => [goods, logistics, 100 - goods - logistics] as const),
      )
      .filter(([goods, logistics, service]) => {
        const middle =
          (goods * page.goods + logistics * page.logistics + service * page.service) / 100 +
          page.bonus;
        // Every score may be half a point off, so their weighted sum may be too; the total again.
        return Math.min(goods, logistics, service) >= least && Math.abs(middle - page.total) <= 1;
      });
  }

  it('are seventeen triples, nine of them with no dimension under 15 %', () => {
    expect(triples(5)).toHaveLength(17);
    expect(triples(15)).toHaveLength(9);
  });

  it('are those nine: the eight listed and the weights of the model itself', () => {
    const own = Object.fromEntries(
      DOUYIN_2026_09.dimensions.map((dimension) => [dimension.id, dimension.weight]),
    );
    const listed = [own, ...DOUYIN_2026_09.weightAlternatives].map((set) =>
      ['goods', 'logistics', 'service'].map((id) => Math.round((set[id] ?? 0) * 100)).join('/'),
    );
    expect(new Set(listed)).toEqual(new Set(triples(15).map((triple) => triple.join('/'))));
    expect(own).toEqual({ goods: 0.5, logistics: 0.2, service: 0.3 });
  });
});

describe('what buyers see', () => {
  it.each([
    [100, 5],
    [97, 5],
    [96.9, 4.9],
    [61, 4.1],
    [64, 4.1],
    [60, 4],
    [55, 3.5],
    [50, 3],
    [12, 3],
  ])('a Douyin total of %d is shown as %d', (total, shown) => {
    expect(DOUYIN_2026_09.display.find((entry) => total >= entry.from)?.shown).toBe(shown);
  });

  it.each([
    [89, 5],
    [88, 4.5],
    [77, 4.5],
    [76, 4],
    [60, 4],
    [59, 3.5],
    [55, 3.5],
    [54, 3],
    [0, 3],
  ])('a Douyin total of %d has %d stars', (total, stars) => {
    expect(DOUYIN_2026_09.stars.find((entry) => total >= entry.from)?.stars).toBe(stars);
  });
});

describe('the default model', () => {
  const douyin = { platform: 'douyin', platformFiles: true } as const;

  it('is six factors for summary tables, whatever the platform', () => {
    const choice = defaultModelFor({ platform: 'douyin', platformFiles: false, periodEnd: null });
    expect(choice).toEqual({ model: SIX_FACTORS, caveat: null });
  });

  it("is the platform's model valid at the period's end", () => {
    expect(defaultModelFor({ ...douyin, periodEnd: '2026-10-11' })).toEqual({
      model: DOUYIN_2026_09,
      caveat: null,
    });
    const kuaishou = defaultModelFor({
      platform: 'kuaishou',
      platformFiles: true,
      periodEnd: '2026-10-11',
    });
    expect(kuaishou).toMatchObject({ model: { id: 'kuaishou-2025' }, caveat: null });
  });

  it.each([
    ['taobao', 'taobao'],
    ['tmall', 'taobao'],
    ['pinduoduo', 'pinduoduo'],
    ['xiaohongshu', 'xiaohongshu'],
    ['weixin', 'weixin'],
  ] as const)('of files of %s is %s', (platform, id) => {
    const choice = defaultModelFor({ platform, platformFiles: true, periodEnd: '2026-10-11' });
    expect(choice).toMatchObject({ model: { id }, caveat: null });
  });

  it('is never an article’s or a changed one, and comes from the list it is given', () => {
    const next: ScoreModel = { ...DOUYIN_2026_09, id: 'douyin-2027', validFrom: '2027-01-01' };
    const now: ScoreModel = { ...DOUYIN_2026_09, validTo: '2026-12-31' };
    const mine: ScoreModel = { ...now, id: 'user/mine', parent: now.id };
    const list = [mine, next, now];
    const on = (periodEnd: string) => defaultModelFor({ ...douyin, periodEnd }, list).model.id;
    expect([on('2026-12-31'), on('2027-01-01')]).toEqual(['douyin-2026-09', 'douyin-2027']);
    const articleOnly = MODELS.filter(({ id }) => id === 'kuaishou-article');
    expect(
      defaultModelFor(
        { platform: 'kuaishou', platformFiles: true, periodEnd: '2026-10-11' },
        articleOnly,
      ),
    ).toEqual({ model: SIX_FACTORS, caveat: 'noModelForPlatform' });
  });

  it.each([
    ['2026-09-08', DOUYIN_2026_09, null],
    ['2026-09-07', DOUYIN_2026_07, null],
    ['2026-07-14', DOUYIN_2026_07, null],
    ['2026-07-13', DOUYIN_2026_07, 'olderRules'],
    ['2024-02-29', DOUYIN_2026_07, 'olderRules'],
    [null, DOUYIN_2026_09, null],
  ] as const)('of a period that ends on %s is that of its rules', (periodEnd, model, caveat) => {
    const choice = defaultModelFor({ ...douyin, periodEnd });
    expect([choice.model.id, choice.caveat]).toEqual([model.id, caveat]);
  });

  it('says when the platform has no model', () => {
    expect(
      defaultModelFor(
        { platform: 'xiaohongshu', platformFiles: true, periodEnd: '2026-10-11' },
        MODELS.filter(({ platform }) => platform !== 'xiaohongshu'),
      ),
    ).toEqual({ model: SIX_FACTORS, caveat: 'noModelForPlatform' });
  });
});

describe('modelProblems', () => {
  function withCurve(curve: Curve): ScoreModel {
    const [goods, ...rest] = SIX_FACTORS.dimensions;
    const [slot, ...slots] = goods?.metrics ?? [];
    if (goods === undefined || slot === undefined) throw new Error('The model has dimensions.');
    return {
      ...SIX_FACTORS,
      dimensions: [{ ...goods, metrics: [{ ...slot, curve }, ...slots] }, ...rest],
    };
  }
  const why = estimate({ zh: '测试', en: 'test' });

  it.each([
    ['a curve against the direction', withCurve(linear(why, [1, 100], [5, 0])), /direction/],
    ['values that do not rise', withCurve(linear(why, [1, 0], [1, 100])), /do not rise/],
    ['a flat curve', withCurve(linear(why, [1, 50], [5, 50])), /same score/],
    ['scores off the scale', withCurve(linear(why, [1, 0], [5, 101])), /range/],
    ['unsorted grades', { ...SIX_FACTORS, grades: [...SIX_FACTORS.grades].reverse() }, /grades/],
    ['unsorted gates', { ...DOUYIN_2026_09, gates: [...DOUYIN_2026_09.gates].reverse() }, /gates/],
    [
      'alternatives that do not add up',
      { ...DOUYIN_2026_09, weightAlternatives: [{ goods: 0.5, logistics: 0.5, service: 0.5 }] },
      /is not 1/,
    ],
    ['estimates without alternatives', { ...DOUYIN_2026_09, weightAlternatives: [] }, /without/],
  ])('finds %s', (_what, model, problem) => {
    expect(modelProblems(model, MEASURES).join('\n')).toMatch(problem);
  });

  it('finds metrics that do not exist', () => {
    expect(modelProblems(SIX_FACTORS, [])).toContain('goods.qualityScore: not in the catalogue');
  });
});
