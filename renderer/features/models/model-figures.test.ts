import { describe, expect, it } from 'vitest';
import { DOUYIN_2026_09 } from '../../../shared/models/data/douyin-2026-09';
import { KUAISHOU_2025 } from '../../../shared/models/data/kuaishou-2025';
import { NO_MODEL_SETTINGS } from '../../../shared/models/model-library';
import { openLibrary } from '../../../shared/models/open-library';
import type { ScoreModel } from '../../../shared/models/schema';
import { NO_CHANGES, type ModelChanges, type UserModel } from '../../../shared/models/user-models';
import {
  countOf,
  dimensionWeight,
  metricWeight,
  ownScale,
  percent,
  readNumber,
  readPercent,
  readValue,
  valueText,
  withPointAfter,
} from './model-figures';
import { freeName, nameProblem, openModel, type OpenModel } from './use-model-edit';

function changed(parent: ScoreModel, changes: Partial<ModelChanges>): OpenModel {
  const mine: UserModel = {
    ...{ id: 'user/mine', name: '我的', parent: parent.id, savedAt: '2026-10-12 09:00:00' },
    changes: { ...NO_CHANGES, ...changes },
  };
  const opened = openModel(mine.id, openLibrary({ ...NO_MODEL_SETTINGS, models: [mine] }));
  if (opened === null) throw new Error('not resolved');
  return opened;
}

describe('a model that is opened', () => {
  const library = openLibrary(NO_MODEL_SETTINGS);

  it('is a shipped one as it stands, or one’s own with its parent', () => {
    expect(openModel(DOUYIN_2026_09.id, library)).toEqual({
      ...{ parent: DOUYIN_2026_09, model: DOUYIN_2026_09, changes: NO_CHANGES, own: null },
    });
    const opened = changed(DOUYIN_2026_09, { dimensionWeights: { goods: 0.6 } });
    expect(opened.parent).toBe(DOUYIN_2026_09);
    expect(opened.model.name.zh).toBe('我的');
  });

  it('is none where it is gone, or its parent is', () => {
    const lost: UserModel = {
      ...{ id: 'user/lost', name: '我的', parent: 'gone', changes: NO_CHANGES, savedAt: '' },
    };
    expect(openModel('user/none', library)).toBeNull();
    expect(openModel(lost.id, { ...library, models: [lost] })).toBeNull();
  });
});

describe('weights', () => {
  it('stand as they were typed, beside the share they come to', () => {
    const opened = changed(DOUYIN_2026_09, { dimensionWeights: { goods: 0.6 } });
    const was = DOUYIN_2026_09.dimensions.find(({ id }) => id === 'goods')?.weight ?? 0;
    const { typed, share } = dimensionWeight('goods', opened);
    expect(typed).toBe(0.6);
    expect(share).toBeCloseTo(0.6 / (1 - was + 0.6), 12);
    const shares = DOUYIN_2026_09.dimensions.map(
      ({ id }) => dimensionWeight(id, opened).share ?? 0,
    );
    expect(shares.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
  });

  it('give shares only once every dimension has one', () => {
    const [first] = KUAISHOU_2025.dimensions;
    const some = changed(KUAISHOU_2025, { dimensionWeights: { [first?.id ?? '']: 2 } });
    expect(dimensionWeight(first?.id ?? '', some)).toEqual({ typed: 2, share: null });
    const all = Object.fromEntries(KUAISHOU_2025.dimensions.map(({ id }) => [id, 2]));
    const { typed, share } = dimensionWeight(
      first?.id ?? '',
      changed(KUAISHOU_2025, { dimensionWeights: all }),
    );
    expect(typed).toBe(2);
    expect(share).toBeCloseTo(1 / KUAISHOU_2025.dimensions.length, 12);
  });

  it('of metrics are on one scale whatever the model’s own', () => {
    for (const parent of [DOUYIN_2026_09, KUAISHOU_2025]) {
      for (const { id, metrics } of parent.dimensions) {
        const metric = metrics[0]?.metric ?? '';
        const opened = changed(parent, { metricWeights: { [metric]: ownScale(0.5, id, parent) } });
        expect(metricWeight(metric, id, opened).typed).toBeCloseTo(0.5, 12);
        const shares = metrics.map((slot) => metricWeight(slot.metric, id, opened).share ?? 0);
        expect(shares.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
      }
    }
  });
});

describe('figures in fields', () => {
  it('are read as they are shown', () => {
    expect(percent(0.0035)).toBe('0.35');
    expect(readPercent('0.35')).toBe(0.0035);
    expect(readPercent(' 35% ')).toBe(0.35);
    expect(readPercent('150')).toBeCloseTo(1.5, 12);
    expect(readPercent('-20')).toBeCloseTo(-0.2, 12);
    expect(readPercent('很多')).toBeNull();
    expect(readNumber('')).toBeNull();
    for (const [value, unit, relativeTo] of [
      [0.012, 'ratio', null],
      [2, 'ratio', 'qualityLine'],
      [36.5, 'hours', null],
      [4.85, 'stars', null],
    ] as const) {
      expect(readValue(valueText(value, unit, relativeTo), unit, relativeTo)).toBe(value);
    }
  });

  it('a point goes half way between its neighbours, and none behind the last', () => {
    const points = [
      { value: 0, score: 100, relativeTo: null },
      { value: 10, score: 50, relativeTo: null },
    ];
    expect(withPointAfter(points, 0)[1]).toEqual({ value: 5, score: 75, relativeTo: null });
    expect(withPointAfter(points, 1)).toEqual(points);
  });

  it('changes are counted one by one', () => {
    expect(countOf({ dimensionWeights: { a: 1, b: 2 }, metricWeights: { m: 1 }, curves: {} })).toBe(
      3,
    );
  });
});

describe('names', () => {
  it('have letters, and not too many', () => {
    expect(nameProblem('  ')).toMatchObject({ code: 'models.noName' });
    expect(nameProblem('长'.repeat(61))).not.toBeNull();
    expect(nameProblem('我的')).toBeNull();
  });

  it('get a number where they are taken', () => {
    expect(freeName('我的', [])).toBe('我的');
    expect(freeName('我的', ['我的', '我的 2'])).toBe('我的 3');
    expect(freeName('长'.repeat(70), ['长'.repeat(60)])).toBe(`${'长'.repeat(58)} 2`);
  });
});
