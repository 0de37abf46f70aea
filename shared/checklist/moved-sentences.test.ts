import { describe, expect, it } from 'vitest';
import { checklistItem } from '../checkup/testing/results';
import { mean, ratio, type Given } from '../scoring/testing/shops';
import { say } from '../text/say';
import { entriesOf } from './entries';
import { movedOfEntry, workSummary } from './moved-sentences';
import { month, OCTOBER, SEPTEMBER } from './testing/month';
import { withChange } from './work';

const SHIP = 'logistics.shipHours';
const item = checklistItem('other/小店A', 'cutoff-16-pickup-onsite');

/** The item done under September's figure, as October's check-up lists it. */
function doneEntries(before: Given | null, after: Given | null, metric = SHIP, period = OCTOBER) {
  const asked = { ...item, metric };
  const result = month(SEPTEMBER, before === null ? {} : { [metric]: before });
  const nothing = { title: '', checklist: {} };
  const done = { what: 'state', to: 'done' } as const;
  const work = withChange({ result, work: nothing }, asked, done, '2026-10-02 09:00:00');
  return entriesOf({ result: month(period, after === null ? {} : { [metric]: after }), work });
}

function said(...figures: Parameters<typeof doneEntries>): string[] {
  return doneEntries(...figures).flatMap((entry) =>
    movedOfEntry(entry).map((message) => say(message, 'zh-CN')),
  );
}

describe('what is said of a done item', () => {
  it('is both figures, how sure it is, and the intervals', () => {
    expect(said(mean(38.2, 400, 8), mean(29.5, 380, 8))).toEqual([
      '平均发货时长 38.2 小时 → 29.5 小时，变好了（有把握）',
      '95% 区间 37.4 小时 – 39.0 小时 → 28.7 小时 – 30.3 小时',
    ]);
    expect(said(ratio(8, 600), ratio(7, 600), 'goods.qualityReturnRate')[0]).toMatch(
      /1\.3% → 1\.2%，看着变好了，也可能是碰巧/,
    );
  });

  it('tells that days are shared', () => {
    const rolling = { from: '2026-09-11', to: '2026-10-10' };
    expect(said(mean(38, 90, 8), mean(20, 90, 8), SHIP, rolling).at(-1)).toBe(
      '两次的数据有 20 天是同一批，变化会被冲淡',
    );
  });

  it('says why there is nothing to compare', () => {
    expect(said(38, null)).toEqual(['完成时平均发货时长是 38.0 小时，这次的数据里没有它，没法比']);
    expect(said(null, 20)).toEqual(['完成时还没有平均发货时长的数据，没法比']);
    expect(said(38, 30, SHIP, SEPTEMBER)[0]).toMatch(/还没有更新的数据/);
  });

  it('is nothing as long as it is not done', () => {
    const result = month(OCTOBER, { [SHIP]: 20 });
    const entries = entriesOf({ result, work: { title: '', checklist: {} } });
    expect(entries.flatMap((entry) => movedOfEntry(entry))).toEqual([]);
    expect(workSummary(entries)).toEqual([]);
  });
});

it('sums up what came of what is done', () => {
  const entries = [
    ...doneEntries(mean(38.2, 400, 8), mean(29.5, 380, 8)),
    ...doneEntries(mean(38.2, 400, 8), mean(29.5, 380, 8)),
    ...doneEntries(38, null),
  ];
  expect(workSummary(entries).map((message) => say(message, 'zh-CN'))).toEqual([
    '做完 3 件',
    '2 件的指标变好了（有把握）',
    '1 件还没有新数据可比',
  ]);
});
