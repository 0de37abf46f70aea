import { describe, expect, it } from 'vitest';
import type { IssueRow } from '../../../shared/ipc/contract';
import type { Issue } from '../../../shared/model/issue';
import { sourceSummary } from '../../testing/source-summary';
import { countByCode, countBySource, filterIssues, searchIssues } from './issue-filter';

const sources = [sourceSummary(0), sourceSummary(1), sourceSummary(2)];

function row(source: number, about: Partial<Issue>): IssueRow {
  const issue = { code: 'unreadableTime', row: 7, column: 'C', header: '付款时间' } as const;
  return { source, field: null, issue: { ...issue, found: '昨天', ...about } };
}

const issues = [
  row(0, {}),
  row(0, { code: 'lostId', column: 'A', header: '订单号', found: '6.9E+18', row: 12 }),
  row(2, { found: '前天' }),
];

describe('the list of issues', () => {
  it('is filtered by table and by kind', () => {
    expect(filterIssues(issues, { source: null, code: null })).toEqual(issues);
    expect(filterIssues(issues, { source: 0, code: 'lostId' })).toEqual([issues[1]]);
    expect(filterIssues(issues, { source: 2, code: 'lostId' })).toEqual([]);
  });

  it('is searched by content, name of the column, its letters and the row', () => {
    const found = (text: string) => searchIssues(issues, text).map((one) => issues.indexOf(one));
    expect(found(' ')).toEqual([0, 1, 2]);
    expect(found('天')).toEqual([0, 2]);
    expect(found('e+18')).toEqual([1]);
    expect(found('订单')).toEqual([1]);
    expect(found('c')).toEqual([0, 2]);
    expect(found('12')).toEqual([1]);
  });

  it('is counted by kind and by table', () => {
    expect(countByCode(issues)).toEqual([
      { code: 'unreadableTime', count: 2 },
      { code: 'lostId', count: 1 },
    ]);
    expect(
      countBySource(issues, sources).map(({ source, count }) => [source.index, count]),
    ).toEqual([
      [0, 2],
      [2, 1],
    ]);
  });
});
