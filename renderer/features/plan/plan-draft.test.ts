import { describe, expect, it } from 'vitest';
import { NOTHING_TRIED, afterStep, changeOf, isTried, type Step } from './plan-draft';

function after(...steps: readonly Step[]) {
  return steps.reduce(afterStep, { draft: NOTHING_TRIED, before: null });
}
const rating = { what: 'value', metric: 'goods.rating', value: 4.8 } as const;
const returns = { what: 'event', event: 'qualityReturn', times: 2 } as const;

describe('what is tried', () => {
  it('holds values and events, and is scored as such', () => {
    const { draft } = after(rating, returns);
    const { values, events } = changeOf(draft);
    expect([...(values ?? [])]).toEqual([['goods.rating', 4.8]]);
    expect([...(events ?? [])]).toEqual([['qualityReturn', 2]]);
    expect(isTried(draft)).toBe(true);
  });

  it('is nothing again when everything is taken out', () => {
    const { draft } = after(rating, returns, { ...rating, value: null }, { ...returns, times: 0 });
    expect(draft).toEqual(NOTHING_TRIED);
    expect(isTried(draft)).toBe(false);
  });

  it('comes back after a reset, until something else is tried; the line stays', () => {
    const line = { what: 'line', line: 'gate' } as const;
    const reset = after(rating, returns, line, { what: 'reset' });
    expect(reset.draft).toEqual({ ...NOTHING_TRIED, line: 'gate' });
    expect(afterStep(reset, { what: 'restore' })).toEqual(after(rating, returns, line));
    const moved = afterStep(reset, rating);
    expect(afterStep(moved, { what: 'restore' })).toEqual(moved);
  });

  it('comes back after one metric is reset, and after a plan took its place', () => {
    const values = new Map([['service.auditHours', 8]]);
    for (const step of [
      { ...rating, value: null },
      { what: 'values', values },
    ] as const) {
      const changed = after(rating, returns, step);
      expect(afterStep(changed, { what: 'restore' }).draft).toEqual(after(rating, returns).draft);
    }
    expect(after({ what: 'values', values }).draft.values).toEqual({ 'service.auditHours': 8 });
    expect(after({ what: 'values', values }).before).toBeNull();
  });
});
