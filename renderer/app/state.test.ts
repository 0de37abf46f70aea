import { describe, expect, it } from 'vitest';
import type { ImportSummary } from '../../shared/ipc/contract';
import { namedShops, sourceKey } from './source-key';
import { INITIAL_STATE, reduce, type Change } from './state';
import { articleCheckup } from '../testing/article-checkup';
import { sourceSummary } from '../testing/source-summary';
import { currentVisit } from './pages';

function summary(...indices: readonly number[]): ImportSummary {
  return {
    files: [],
    sources: indices.map((index) => sourceSummary(index)),
    locked: [],
    failures: [],
    period: { from: null, to: null },
  };
}

describe('reduce', () => {
  it('goes to the review of imported files', () => {
    const state = reduce(INITIAL_STATE, { type: 'imported', summary: summary(0), review: true });
    expect(currentVisit(state.way).page.name).toBe('review');
  });

  it('keeps shop names given so far when files are added, and drops those of gone sources', () => {
    let state = reduce(INITIAL_STATE, { type: 'imported', summary: summary(0, 1), review: true });
    state = reduce(state, { type: 'shopName', sources: [sourceKey(sourceSummary(0))], name: '甲' });
    state = reduce(state, { type: 'shopName', sources: [sourceKey(sourceSummary(1))], name: '乙' });
    state = reduce(state, { type: 'imported', summary: summary(0, 2), review: true });
    expect(Object.values(state.shopNames)).toEqual(['甲']);
  });

  it('keeps the rules of a check-up that is made again until the next one is made', () => {
    const expected = { model: 'six-factors', shops: [] };
    let state = reduce(INITIAL_STATE, { type: 'expect', expected });
    state = reduce(state, { type: 'imported', summary: summary(0), review: true });
    expect([state.model, state.expected]).toEqual(['six-factors', expected]);
    const back = { name: 'review' } as const;
    state = reduce(state, { type: 'opened', document: articleCheckup(), back });
    expect([state.model, state.expected]).toEqual([null, null]);
  });

  it('opens a check-up of many shops at those that need a hand, others at the overview', () => {
    const few = articleCheckup();
    const [one] = few.result.shops;
    if (one === undefined) throw new Error('no shops');
    const shops = Array.from({ length: 5 }, (_, at) => ({ ...one, id: `other/${at}` }));
    const many = { ...few, result: { ...few.result, shops } };
    const back = { name: 'review' } as const;
    const wayOf = (document: typeof few) =>
      reduce(INITIAL_STATE, { type: 'opened', document, back }).way.map(({ page }) => page.name);
    expect(wayOf(few)).toEqual(['start', 'review', 'overview']);
    expect(wayOf(many)).toEqual(['start', 'review', 'watch']);
  });

  it('ignores progress that arrives after an import was cancelled', () => {
    const progress = { done: 1, total: 2, file: 'a', rows: 10, bytes: 5, totalBytes: 9 };
    const busy = reduce(INITIAL_STATE, { type: 'busy', busy: 'import' });
    expect(reduce(busy, { type: 'progress', progress }).progress).toBe(progress);
    const cancelled = reduce(busy, { type: 'busy', busy: null });
    expect(reduce(cancelled, { type: 'progress', progress }).progress).toBeNull();
  });

  it('forgets an error when the person goes elsewhere or begins something new, and keeps notices', () => {
    const toast = { message: { code: 'x', params: {} }, undo: null } as const;
    let told = reduce(INITIAL_STATE, { type: 'toast', toast: { ...toast, kind: 'error' } });
    told = reduce(told, { type: 'toast', toast: { ...toast, kind: 'notice' } });
    const kinds = (change: Change) => reduce(told, change).toasts.map(({ kind }) => kind);
    expect(kinds({ type: 'go', page: { name: 'start' }, scroll: 0 })).toEqual(['notice']);
    expect(kinds({ type: 'back' })).toEqual(['notice']);
    expect(kinds({ type: 'busy', busy: 'import' })).toEqual(['notice']);
    expect(kinds({ type: 'imported', summary: summary(0), review: true })).toEqual(['notice']);
    expect(kinds({ type: 'busy', busy: null })).toEqual(['error', 'notice']);
    expect(kinds({ type: 'cards', cards: [] })).toEqual(['error', 'notice']);
  });

  it('shows three toasts at most, each with an id of its own', () => {
    let state = INITIAL_STATE;
    for (let count = 0; count < 5; count += 1) {
      state = reduce(state, {
        type: 'toast',
        toast: { message: { code: 'x', params: {} }, kind: 'notice', undo: null },
      });
    }
    expect(state.toasts.map((toast) => toast.id)).toEqual([3, 4, 5]);
    expect(reduce(state, { type: 'dismiss', id: 4 }).toasts).toHaveLength(2);
  });
});

it('keeps answers that are not saved while another check-up is open', () => {
  const document = articleCheckup();
  const back = { name: 'start' } as const;
  const draft = { 'assess.honesty': '4' };
  let state = reduce(INITIAL_STATE, { type: 'opened', document, back });
  state = reduce(state, { type: 'answers', document: document.id, shop: 's', draft });
  state = reduce(state, { type: 'opened', document: { ...document, id: 'another' }, back });
  expect(state.answers['another']).toBeUndefined();
  expect(state.answers[document.id]).toEqual({ s: draft });
});

it('puts the summary away when the person goes elsewhere', () => {
  const document = articleCheckup();
  let state = reduce(INITIAL_STATE, { type: 'opened', document, back: { name: 'start' } });
  state = reduce(state, { type: 'summary', isShown: true });
  expect(state.isSummaryShown).toBe(true);
  state = reduce(state, { type: 'go', page: { name: 'data' }, scroll: 0 });
  expect(state.isSummaryShown).toBe(false);
});

describe('what the comparison shows', () => {
  const back = { name: 'start' } as const;
  const view = { mode: 'rank', hidden: ['x'], scroll: { top: 80, left: 0 } } as const;

  it('is kept while one goes to other pages, and but for its shops by the next check-up', () => {
    const document = articleCheckup();
    let state = reduce(INITIAL_STATE, { type: 'opened', document, back });
    state = reduce(state, { type: 'compareView', document: document.id, view });
    state = reduce(state, { type: 'go', page: { name: 'data' }, scroll: 0 });
    expect(state.compareView).toMatchObject(view);
    const next = { ...document, id: 'another' };
    state = reduce(state, { type: 'opened', document: next, back });
    expect(state.compareView).toMatchObject({ mode: 'rank', hidden: [], scroll: { top: 0 } });
    // The page of the check-up before is only now left.
    state = reduce(state, { type: 'compareView', document: document.id, view });
    expect(state.compareView.hidden).toEqual([]);
  });
});

describe('namedShops', () => {
  it('names sources by the index they have now, and leaves blank names out', () => {
    const names = { [sourceKey(sourceSummary(0))]: ' 甲 ', [sourceKey(sourceSummary(1))]: '  ' };
    const moved = {
      ...summary(0, 1),
      sources: [{ ...sourceSummary(0), index: 5 }, sourceSummary(1)],
    };
    expect(namedShops(moved, names)).toEqual({ 5: '甲' });
  });
});
