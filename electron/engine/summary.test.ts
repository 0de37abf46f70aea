import { expect, it } from 'vitest';
import { makeDataset } from '../../shared/metrics/testing/make-dataset';
import type { Dataset } from '../../shared/model/dataset';
import { NOTHING_TAUGHT, type TableMapping } from '../../shared/model/teaching';
import type { AppError } from '../../shared/result';
import { issueMessage, summarise } from './summary';

const issue = {
  code: 'unreadableTime',
  row: 7,
  column: 'C',
  header: '付款时间',
  found: '昨天',
} as const;

/** A summary of a dataset, and of files that failed. */
function summaryOf(
  dataset: Dataset,
  failures: readonly AppError[] = [],
  passwordFor: string | null = null,
) {
  const files = [
    { id: 1, input: { path: '/a', file: 'a' }, part: null, failures, isListedOnly: false },
  ];
  const held = { files, sources: dataset.sources, teaching: NOTHING_TAUGHT, passwordFor };
  return summarise({ dataset, matches: [] }, held);
}

function withIssues(dataset: Dataset, count: number): Dataset {
  const [first, ...rest] = dataset.sources;
  if (first === undefined) throw new Error('no source');
  const issues = Array.from({ length: count }, () => issue);
  const mapping = [
    { header: '订单编号', field: 'orderId', personal: false },
    { header: '收货人', field: null, personal: true },
    { header: '备注', field: null, personal: false },
  ];
  const issueCounts = { unreadableTime: count, lostId: 2 };
  return { ...dataset, sources: [{ ...first, issues, issueCounts, mapping }, ...rest] };
}

it('counts rows, columns and issues of a table and tells the first few', () => {
  const orders = [{ orderId: '1' }, { orderId: '2' }, { orderId: '2' }];
  const dataset = makeDataset({ 小店A: { orders } });
  const summary = summaryOf(withIssues(dataset, 8));
  expect(summary.sources).toHaveLength(1);
  expect(summary.sources[0]).toMatchObject({
    index: 0,
    kind: 'orders',
    shop: '小店A',
    rows: { read: 3, duplicate: 1, ignored: 0, rejected: 0 },
    mappedColumns: 1,
    personalColumns: 1,
    issueCount: 10,
  });
  expect(summary.sources[0]?.issues).toHaveLength(5);
});

it('says which days the files cover, of all kinds of rows', () => {
  const dataset = makeDataset({
    小店A: {
      orders: [{ orderTime: '2026-09-20 08:00:00' }, { orderTime: null }],
      afterSales: [{ applyTime: '2026-10-11 23:59:59' }],
      reviews: [{ time: '2026-09-12 00:00:00' }],
    },
  });
  expect(summaryOf(dataset).period).toEqual({ from: '2026-09-12', to: '2026-10-11' });
});

it('has no period when nothing carries a date', () => {
  const dataset = makeDataset({ 小店A: { values: { 'logistics.shipHours': 24 } } });
  expect(summaryOf(dataset).period).toEqual({ from: null, to: null });
});

it('passes on what failed', () => {
  const failure = { code: 'file.empty', params: { file: 'a.csv' } };
  expect(summaryOf(makeDataset({}), [failure]).failures).toEqual([failure]);
});

it('keeps files that want a password apart, and says for which one it was wrong', () => {
  const failures = [
    { code: 'file.passwordWrong', params: { file: 'a.xlsx' } },
    { code: 'file.empty', params: { file: 'b.csv' } },
    { code: 'file.passwordNeeded', params: { file: 'c.xlsx' } },
    { code: 'file.passwordWrong', params: { file: 'd.xlsx' } },
  ];
  const summary = summaryOf(makeDataset({}), failures, 'a.xlsx');
  expect(summary.failures.map(({ params }) => params.file)).toEqual(['b.csv']);
  expect(summary.locked).toEqual([
    { file: 'a.xlsx', isWrong: true },
    { file: 'c.xlsx', isWrong: false },
    { file: 'd.xlsx', isWrong: false },
  ]);
});

it('says which tables are as a person once said, in whatever order their columns stand', () => {
  const dataset = withIssues(
    makeDataset({ 小店A: { orders: [{ orderId: '1' }], reviews: [{}] } }),
    0,
  );
  const table: TableMapping = {
    ...{
      headers: ['备注', '订单编号', '收货人'],
      kind: 'orders',
      columns: { 订单编号: 'orderId' },
    },
    ...{ file: 'a', savedAt: '2026-10-12 09:00:00' },
  };
  const teaching = { tables: [table], words: [] };
  const held = { files: [], sources: dataset.sources, teaching, passwordFor: null };
  const { sources } = summarise({ dataset, matches: [] }, held);
  expect(sources.map(({ isTaught }) => isTaught)).toEqual([true, false]);
});

it('names file, sheet, row and column of an issue', () => {
  expect(issueMessage({ file: '订单.xlsx', sheet: 'Sheet1' }, issue)).toEqual({
    code: 'issue.unreadableTime',
    params: {
      file: '订单.xlsx',
      sheet: 'Sheet1',
      row: 7,
      column: 'C',
      header: '付款时间',
      found: '昨天',
    },
  });
});
