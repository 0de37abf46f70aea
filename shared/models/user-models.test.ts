import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { say } from '../text/say';
import { DOUYIN_2026_09 } from './data/douyin-2026-09';
import { SIX_FACTORS } from './data/six-factors';
import { deriveModel } from './derive-model';
import { MODELS } from './models';
import { anyChanges } from './testing/any-changes';
import {
  NO_CHANGES,
  mergeUserModels,
  resetDimension,
  resetMetric,
  resetModel,
  resolveUserModel,
  type UserModel,
} from './user-models';

const MINE: UserModel = {
  id: 'user/mine',
  name: '我的抖音',
  parent: 'douyin-2026-09',
  changes: {
    dimensionWeights: { goods: 0.6 },
    metricWeights: { 'goods.rating': 80, 'service.auditHours': 40 },
    curves: {
      'goods.rating': [
        { value: 4, score: 50, relativeTo: null },
        { value: 5, score: 100, relativeTo: null },
      ],
    },
  },
  savedAt: '2026-10-12 09:00:00',
};

describe('a user’s model', () => {
  it('is its parent with its changes', () => {
    expect(resolveUserModel(MINE, MODELS)).toEqual(deriveModel(DOUYIN_2026_09, MINE.changes, MINE));
    expect(resolveUserModel(MINE, MODELS)).toMatchObject({
      ok: true,
      value: { id: 'user/mine', parent: 'douyin-2026-09', name: { zh: '我的抖音' } },
    });
  });

  it('follows a newer version of its parent', () => {
    const newer = { ...DOUYIN_2026_09, version: '2', validTo: '2027-01-01' };
    expect(resolveUserModel(MINE, [newer])).toMatchObject({
      value: { version: '2', validTo: '2027-01-01' },
    });
  });

  it('says when its parent is not there', () => {
    const result = resolveUserModel(MINE, [SIX_FACTORS]);
    if (result.ok) throw new Error('There is a parent.');
    expect(say(result.error, 'zh-CN')).toContain('“我的抖音”是从模型 douyin-2026-09 改来的');
  });
});

describe('going back', () => {
  it('of the whole model gives the parent’s figures', () => {
    const back = resolveUserModel(resetModel(MINE), MODELS);
    const { id, name } = DOUYIN_2026_09;
    expect(back.ok && { ...back.value, id, name, parent: null }).toEqual(DOUYIN_2026_09);
  });

  it('of a metric or a dimension leaves the other changes', () => {
    expect(resetMetric(MINE.changes, 'goods.rating')).toEqual({
      dimensionWeights: { goods: 0.6 },
      metricWeights: { 'service.auditHours': 40 },
      curves: {},
    });
    expect(resetDimension(MINE.changes, DOUYIN_2026_09, 'goods')).toEqual({
      ...NO_CHANGES,
      metricWeights: { 'service.auditHours': 40 },
    });
    expect(resetDimension(MINE.changes, DOUYIN_2026_09, 'none')).toEqual(MINE.changes);
  });

  it('of every dimension, one by one, drops every change', () => {
    fc.assert(
      fc.property(
        fc
          .nat({ max: MODELS.length - 1 })
          .chain((at) => anyChanges(MODELS[at] ?? SIX_FACTORS).map((changes) => ({ at, changes }))),
        ({ at, changes }) => {
          const parent = MODELS[at] ?? SIX_FACTORS;
          const left = parent.dimensions.reduce(
            (rest, { id }) => resetDimension(rest, parent, id),
            changes,
          );
          expect(left).toEqual(NO_CHANGES);
        },
      ),
    );
  });
});

describe('models that come with a file', () => {
  const other: UserModel = { ...MINE, id: 'user/other', name: '同事的' };
  const changed: UserModel = { ...MINE, changes: NO_CHANGES };

  it('join one’s own; those that say the same change nothing', () => {
    const later = { ...MINE, savedAt: '2026-11-01 09:00:00' };
    expect(mergeUserModels([MINE], [later, other])).toEqual({
      models: [MINE, other],
      added: [other],
      conflicts: [],
    });
  });

  it('under the id of another are left for the user to choose', () => {
    expect(mergeUserModels([MINE], [changed])).toEqual({
      models: [MINE],
      added: [],
      conflicts: [{ own: MINE, incoming: changed }],
    });
  });
});
