import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checklistItem } from '../checkup/testing/results';
import { mean } from '../scoring/testing/shops';
import { month, SEPTEMBER } from './testing/month';
import {
  ITEM_STATES,
  MOST_HISTORY,
  stateOf,
  withChange,
  withStarted,
  type ItemChange,
  type Work,
} from './work';
import { keptWork, work as sentWork } from './work-schema';

const result = month(SEPTEMBER, { 'logistics.shipHours': mean(38, 200, 6) });
const item = checklistItem('other/小店A', 'cutoff-16-pickup-onsite');
const other = checklistItem('other/小店A', 'other');
const nothing: Work = { title: '', checklist: {} };
const now = '2026-10-02 09:00:00';

const anyChange: fc.Arbitrary<ItemChange> = fc.oneof(
  fc.record({ what: fc.constant('state' as const), to: fc.constantFrom(...ITEM_STATES) }),
  fc.record({
    what: fc.constantFrom('owner' as const, 'note' as const),
    to: fc.string({ maxLength: 60, unit: 'grapheme' }).map((text) => text.slice(0, 60)),
  }),
  fc.record({
    what: fc.constant('due' as const),
    to: fc.option(fc.constantFrom('2026-10-10', '2026-11-01')),
  }),
);

describe('a change of a checklist item', () => {
  it('leaves the other items and the former work alone', () => {
    const first = withChange({ result, work: nothing }, other, { what: 'owner', to: '小王' }, now);
    const second = withChange({ result, work: first }, item, { what: 'state', to: 'doing' }, now);
    expect(stateOf(second, item).state).toBe('doing');
    expect(stateOf(second, other)).toBe(stateOf(first, other));
    expect(stateOf(first, item).state).toBe('open');
    expect(nothing.checklist).toEqual({});
  });

  it('is remembered with what was there before, newest first', () => {
    const owner = withChange({ result, work: nothing }, item, { what: 'owner', to: ' 小王 ' }, now);
    const later = '2026-10-03 10:00:00';
    const due = withChange({ result, work: owner }, item, { what: 'due', to: '2026-10-31' }, later);
    expect(stateOf(due, item)).toMatchObject({
      owner: '小王',
      due: '2026-10-31',
      changedAt: later,
      history: [
        { at: later, what: 'due', from: '', to: '2026-10-31' },
        { at: now, what: 'owner', from: '', to: '小王' },
      ],
    });
  });

  it('keeps the metric as it is when the item is set done, and forgets it when it is not done', () => {
    const done = withChange({ result, work: nothing }, item, { what: 'state', to: 'done' }, now);
    expect(stateOf(done, item).baseline).toMatchObject({
      metric: 'logistics.shipHours',
      value: 38,
      count: 200,
      status: 'ok',
      period: SEPTEMBER,
    });
    const noted = withChange({ result, work: done }, item, { what: 'note', to: '改了' }, now);
    expect(stateOf(noted, item).baseline).toEqual(stateOf(done, item).baseline);
    const open = withChange({ result, work: noted }, item, { what: 'state', to: 'open' }, now);
    expect(stateOf(open, item)).toMatchObject({ baseline: null, note: '改了' });
  });

  it('that changes nothing gives the very same work', () => {
    const work = withChange({ result, work: nothing }, item, { what: 'note', to: '一' }, now);
    expect(withChange({ result, work }, item, { what: 'note', to: ' 一 ' }, 'later')).toBe(work);
    expect(withChange({ result, work }, item, { what: 'due', to: null }, 'later')).toBe(work);
  });

  it('after any changes gives work that may be sent and kept, with a bounded history', () => {
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 80 }), (changes) => {
        const work = changes.reduce<Work>(
          (before, change) => withChange({ result, work: before }, item, change, now),
          nothing,
        );
        expect(stateOf(work, item).history.length).toBeLessThanOrEqual(MOST_HISTORY);
        expect(sentWork.parse(work)).toEqual(work);
        expect(keptWork.parse(JSON.parse(JSON.stringify(work)))).toEqual(work);
      }),
    );
  });
});

describe('items begun together', () => {
  const items = ITEM_STATES.map((state) => checklistItem('other/小店A', state));
  const mixed = items.reduce<Work>(
    (work, one, place) =>
      withChange({ result, work }, one, { what: 'state', to: ITEM_STATES[place] ?? 'open' }, now),
    nothing,
  );

  it('are being done; what was begun, done or not for the shop stays as it was', () => {
    const later = '2026-10-03 10:00:00';
    const started = withStarted({ result, work: mixed }, [...items, item], later);
    const states = items.map((one) => stateOf(started, one).state);
    expect(states).toEqual(['doing', 'doing', 'done', 'dropped']);
    expect(stateOf(started, item)).toMatchObject({
      state: 'doing',
      history: [{ at: later, what: 'state', from: 'open', to: 'doing' }],
    });
    for (const one of items.slice(1)) expect(stateOf(started, one)).toBe(stateOf(mixed, one));
  });

  it('change nothing where none is left to begin', () => {
    expect(withStarted({ result, work: mixed }, items.slice(1), now)).toBe(mixed);
  });
});

describe('work kept by a release that knew ticks alone', () => {
  const ticks = {
    title: '九月',
    checklist: {
      'other/小店A|a': { done: true, changedAt: now },
      'other/小店A|b': { done: false, changedAt: now },
    },
  };

  it('is read: done stays done, the rest is open, moments stay', () => {
    const read = keptWork.parse(ticks);
    expect(read.title).toBe('九月');
    expect(
      Object.entries(read.checklist).map(([key, one]) => [key, one.state, one.changedAt]),
    ).toEqual([
      ['other/小店A|a', 'done', now],
      ['other/小店A|b', 'open', now],
    ]);
  });

  it('is not taken from a page', () => {
    expect(sentWork.safeParse(ticks).success).toBe(false);
  });
});
