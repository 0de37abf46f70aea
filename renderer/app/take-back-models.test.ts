import { describe, expect, it } from 'vitest';
import { NO_CHANGES, type UserModel } from '../../shared/models/user-models';
import { takeBackAdvice, takeBackModel, tidied } from './take-back-models';

const model = (dimensionWeights: Record<string, number>, name = '我的'): UserModel => ({
  ...{ id: 'user/a', name, parent: 'six-factors', savedAt: '2026-10-12 09:00:00' },
  changes: { ...NO_CHANGES, dimensionWeights },
});

describe('undoing a change of a model', () => {
  it('puts back what it changed and leaves what came after', () => {
    const [before, after] = [model({ goods: 0.3 }), model({ goods: 0.4 })];
    const now = model({ goods: 0.4, service: 0.2 }, '改了名');
    expect(takeBackModel(now, { before, after })).toEqual(
      model({ goods: 0.3, service: 0.2 }, '改了名'),
    );
  });

  it('takes away what it added, brings back what it dropped, and its name', () => {
    const [before, after] = [model({ goods: 0.3 }, '旧名'), model({ service: 0.5 }, '新名')];
    expect(takeBackModel(after, { before, after })).toEqual(before);
  });
});

describe('undoing a change of the advice', () => {
  it('puts back what it changed and leaves what came after', () => {
    const after = { targets: { a: 1 }, shares: { cut: { m: 0.5 } } };
    const now = { targets: { a: 1, b: 2 }, shares: { cut: { m: 0.5, n: 0.1 } } };
    expect(takeBackAdvice(now, { before: null, after })).toEqual({
      targets: { b: 2 },
      shares: { cut: { n: 0.1 } },
    });
    expect(takeBackAdvice(after, { before: null, after })).toBeNull();
    expect(takeBackAdvice(null, { before: after, after: null })).toEqual(after);
  });

  it('is nothing where no figure is changed', () => {
    expect(tidied({ targets: {}, shares: { cut: {} } })).toBeNull();
  });
});
