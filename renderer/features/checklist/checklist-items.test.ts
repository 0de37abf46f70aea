import { describe, expect, it } from 'vitest';
import type { ChecklistState } from '../../../shared/checklist/work';
import type { ChecklistItem } from '../../../shared/checkup/schema';
import { resultWith } from '../../../shared/checkup/testing/results';
import type { CheckupDocument } from '../../../shared/ipc/contract';
import {
  byAction,
  checklistEntries,
  countsOf,
  isOf,
  isToDo,
  jointGain,
  ownerNames,
  sectionOf,
} from './checklist-items';

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

function state(given: Partial<ChecklistState>): ChecklistState {
  return {
    ...{
      state: 'open',
      owner: '',
      due: null,
      note: '',
      changedAt: '',
      history: [],
      baseline: null,
    },
    ...given,
  };
}

const result = resultWith({
  checklist: [item('a', 'x', 2, 1), item('a', 'y', 1, 4), item('b', 'x', 1, 6)],
});
const document: CheckupDocument = {
  id: '1',
  result,
  work: { title: '', checklist: { 'a|x': state({ state: 'done', owner: '小王' }) } },
};

describe('the checklist', () => {
  it('lists the items of a shop in their order with their state', () => {
    const entries = checklistEntries(document, 'a');
    expect(entries.map(({ item, work }) => [item.action, work.state])).toEqual([
      ['y', 'open'],
      ['x', 'done'],
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

  it('counts the rows each filter shows, and has to do what is neither done nor dropped', () => {
    const work = {
      title: '',
      checklist: { ...document.work.checklist, 'a|y': state({ state: 'doing' }) },
    };
    const entries = checklistEntries({ ...document, work }, null);
    expect(countsOf(entries)).toEqual({ open: 1, doing: 1, done: 1, dropped: 0, all: 2 });
    expect(entries.filter(isToDo)).toHaveLength(2);
  });

  it('may be looked at by who does what', () => {
    const work = {
      title: '',
      checklist: {
        'a|x': state({ owner: '小王' }),
        'a|y': state({ owner: '小李' }),
        'b|x': state({ owner: '小李' }),
      },
    };
    const entries = checklistEntries({ ...document, work }, null);
    expect(ownerNames({ ...document, work })).toEqual(['小李', '小王']);
    expect(entries.filter((entry) => isOf(entry, '=小李'))).toHaveLength(2);
    expect(entries.filter((entry) => isOf(entry, 'nobody'))).toEqual([]);
  });

  it('sets what has no points anywhere apart from the rest', () => {
    const groups = byAction(
      checklistEntries(
        {
          ...document,
          result: resultWith({
            checklist: [item('a', 'x', 1, 1), item('b', 'x', 1, null), item('a', 'z', 2, null)],
          }),
        },
        null,
      ),
    );
    expect(groups.map((group) => [group.action, sectionOf(group)])).toEqual([
      ['x', 'scored'],
      ['z', 'unscored'],
    ]);
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
