import { expect, it } from 'vitest';
import { ASSESSMENT_ITEMS } from '../../../shared/knowledge/assessment-items';
import { progressOf } from './assessment-view';

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
