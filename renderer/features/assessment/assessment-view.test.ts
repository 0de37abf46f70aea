import { expect, it } from 'vitest';
import { ASSESSMENT_ITEMS } from '../../../shared/knowledge/assessment-items';
import { byReason, progressOf } from './assessment-view';

const next = ASSESSMENT_ITEMS.slice(0, 20).map((item) => ({ item, why: null }));
const [asked, other] = [0, 20].map((at) => ASSESSMENT_ITEMS[at]?.id ?? '');

it('counts answers to the questions asked now, those to the others apart', () => {
  expect(progressOf(next, { [asked ?? '']: null })).toEqual({
    code: 'ui.assessment.progress',
    params: { count: 1, of: 20 },
  });
  expect(progressOf(next, { [asked ?? '']: 4, [other ?? '']: 3 })).toEqual({
    code: 'ui.assessment.progressBoth',
    params: { count: 1, of: 20, others: 1 },
  });
  expect(progressOf([], { [other ?? '']: 3 })).toEqual({
    code: 'ui.assessment.progressOthers',
    params: { others: 1 },
  });
});

it('says a reason of several questions once, and leaves each its own', () => {
  const loss = (metric: string) => ({ code: 'assessment.why.loss', params: { metric, loss: 2 } });
  const weight = { code: 'assessment.why.weight', params: { points: 4 } };
  const whys = [weight, loss('a'), loss('b'), weight, loss('a')];
  const asked = next.slice(0, 5).map(({ item }, at) => ({ item, why: whys[at] ?? null }));
  const [first, second, third, fourth, fifth] = asked.map(({ item }) => item);
  expect(byReason(asked)).toEqual([
    { why: null, asked: [first, fourth].map((item) => ({ item, why: weight })) },
    { why: loss('a'), asked: [second, fifth].map((item) => ({ item, why: null })) },
    { why: loss('b'), asked: [{ item: third, why: null }] },
  ]);
});
