import { describe, expect, it } from 'vitest';
import { checklistItem } from '../checkup/testing/results';
import { mean } from '../scoring/testing/shops';
import { carriedOver } from './carried-over';
import { countStates, entriesOf } from './entries';
import { month, OCTOBER, SEPTEMBER } from './testing/month';
import { withChange, type Work } from './work';

const item = checklistItem('other/小店A', 'cutoff-16-pickup-onsite');
const september = month(SEPTEMBER, { 'logistics.shipHours': mean(38.2, 400, 8) });
const october = month(OCTOBER, { 'logistics.shipHours': mean(29.5, 400, 8) });
const now = '2026-10-02 09:00:00';
const work = withChange(
  { result: september, work: { title: '', checklist: {} } },
  item,
  { what: 'state', to: 'done' },
  now,
);

describe('entriesOf', () => {
  it('gives each item of the result its state, and a done one whether its metric moved', () => {
    const [entry, ...others] = entriesOf({ result: october, work });
    expect(others).toEqual([]);
    expect(entry).toMatchObject({ isFormer: false, moved: { verdict: 'improved' } });
    const fresh = entriesOf({ result: october, work: { title: '', checklist: {} } });
    expect(fresh[0]).toMatchObject({ work: { state: 'open' }, moved: null });
  });

  it('still lists what was done when the result asks for it no more', () => {
    const [entry, ...others] = entriesOf({ result: { ...october, checklist: [] }, work });
    expect(others).toEqual([]);
    expect(entry).toMatchObject({
      isFormer: true,
      item: { metric: 'logistics.shipHours', gain: null, current: 29.5 },
      moved: { verdict: 'improved' },
    });
  });

  it('leaves out former items of other shops, and those nobody works on', () => {
    const left: Work = {
      title: '',
      checklist: Object.fromEntries(
        Object.values(work.checklist).flatMap((state) => [
          ['other/小店B|cutoff-16-pickup-onsite', state],
          ['other/小店A|cutoff-16-pickup-onsite', { ...state, state: 'dropped', baseline: null }],
          ['other/小店A|no-such-action', state],
        ]),
      ),
    };
    expect(entriesOf({ result: { ...october, checklist: [] }, work: left })).toEqual([]);
  });

  it('counts by state', () => {
    const result = { ...october, checklist: [item, checklistItem('other/小店A', 'x')] };
    expect(countStates(entriesOf({ result, work }))).toEqual({
      ...{ open: 1, doing: 0, done: 1, dropped: 0 },
    });
  });
});

describe('carriedOver', () => {
  it('takes the states of the shops asked for alone', () => {
    expect(carriedOver({ result: september, work }, new Set(['other/小店A']))).toEqual(
      work.checklist,
    );
    expect(carriedOver({ result: september, work }, new Set(['other/小店']))).toEqual({});
  });

  it('gives a tick of an earlier release the metric it was ticked under', () => {
    const [[key, state] = ['', undefined]] = Object.entries(work.checklist);
    if (state === undefined) throw new Error('nothing was done');
    const ticked = { title: '', checklist: { [key]: { ...state, baseline: null } } };
    const taken = carriedOver({ result: september, work: ticked }, new Set(['other/小店A']));
    expect(taken[key]?.baseline).toEqual(state.baseline);
  });
});
