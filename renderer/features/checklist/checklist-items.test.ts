import { describe, expect, it } from 'vitest';
import type { ChecklistItem } from '../../../shared/checkup/schema';
import { resultWith } from '../../../shared/checkup/testing/results';
import type { CheckupDocument } from '../../../shared/ipc/contract';
import { byAction, checklistCounts, checklistEntries, jointGain } from './checklist-items';

function item(shop: string, action: string, order: number, gain: number | null): ChecklistItem {
  return {
    shop,
    action,
    metric: 'm',
    gain,
    fullGain: gain === null ? null : 5,
    target: null,
    current: null,
    effort: 1,
    causes: [],
    order,
  };
}

const result = resultWith({
  checklist: [item('a', 'x', 2, 1), item('a', 'y', 1, 4), item('b', 'x', 1, 6)],
});
const document: CheckupDocument = {
  id: '1',
  result,
  work: { title: '', checklist: { 'a|x': { done: true, changedAt: '' } } },
};

describe('the checklist', () => {
  it('lists the items of a shop in their order with their state', () => {
    const entries = checklistEntries(document, 'a');
    expect(entries.map(({ item, done }) => [item.action, done])).toEqual([
      ['y', false],
      ['x', true],
    ]);
  });

  it('puts the most points for the effort first over several shops', () => {
    expect(checklistEntries(document, null)[0]?.item.shop).toBe('b');
  });

  it('tells an action of several shops once, the shop it helps most first', () => {
    const groups = byAction(checklistEntries(document, null));
    expect(
      groups.map(({ action, entries }) => [action, entries.map(({ item }) => item.shop)]),
    ).toEqual([
      ['x', ['b', 'a']],
      ['y', ['a']],
    ]);
  });

  it('counts what is open and done', () => {
    expect(checklistCounts(document, null)).toEqual({ open: 2, done: 1, all: 3 });
  });
});

describe('jointGain', () => {
  it('never promises more than the whole gap of a metric', () => {
    expect(jointGain([item('a', 'x', 1, 4), item('a', 'y', 2, 4)])).toBe(5);
  });

  it('adds up over metrics', () => {
    const other = { ...item('a', 'z', 3, 2), metric: 'other' };
    expect(jointGain([item('a', 'x', 1, 4), other])).toBe(6);
  });

  it('is unknown where no item has a figure', () => {
    expect(jointGain([item('a', 'x', 1, null)])).toBeNull();
  });
});
