import { describe, expect, it } from 'vitest';
import { runCheckup } from '../../shared/checkup/run-checkup';
import { makeDataset, type RowOf } from '../../shared/metrics/testing/make-dataset';
import { complaintsSheet, serviceSheet } from './service-sheet';
import type { SheetPlan } from './sheet';
import { wordsIn } from './words';

const agent = (name: string | null, seconds: number, bad: number): RowOf<'agentStats'> => ({
  ...{ agent: name, date: '2026-09-30', scope: 'agent', sessions: 300 },
  ...{ avgReplySecondsWorktime: seconds, ratedCount: 50, goodCount: 50 - bad, badCount: bad },
});

const made = runCheckup(
  makeDataset({
    甲店: {
      agentStats: [agent('=小美', 12, 0), agent('小刚', 150, 20), agent(null, 30, 0)],
      reviews: [{ time: '2026-08-02', rating: 1, content: '客服态度太差' }],
    },
  }),
  {
    ...{ model: null, period: { from: '2026-09-01', to: '2026-09-30' } },
    ...{ appVersion: '0.0.0', createdAt: '2026-10-12 09:00:00' },
  },
);

function tableOf(sheet: SheetPlan) {
  const [headings = [], ...rows] = sheet.rows;
  return (heading: string) => {
    const column = headings.findIndex(({ content }) => content === heading);
    return rows.map((row) => row[column]?.content);
  };
}

describe('the sheets of service', () => {
  if (!made.ok) throw new Error(made.error.code);
  const words = wordsIn('zh-CN', made.value.models);

  it('list agents by rank with figures as numbers, losses as amounts, and training in words', () => {
    const column = tableOf(serviceSheet(made.value, words));
    expect(column('客服')).toEqual(['=小美', '小刚', '未写名字']);
    expect(column('评定')).toEqual(['优秀', '需改进', '不评级']);
    expect(column('平均响应（秒）')).toMatchObject([{ value: 12 }, { value: 150 }, { value: 30 }]);
    expect(column('按工作时段的')[0]).toBe('平均响应');
    const loss = made.value.service[0]?.agents.find(({ agent }) => agent === '小刚')?.loss ?? 0;
    expect(loss).toBeGreaterThan(0);
    expect(column('丢分（估算）')[1]).toMatchObject({ value: loss });
    expect(column('先练什么')[1]).toContain('产品知识：平均 150 秒才回一句（目标 60 秒）');
  });

  it('list complaints of every month with the words', () => {
    const column = tableOf(complaintsSheet(made.value, words));
    expect([
      column('月份'),
      column('投诉内容'),
      column('出处'),
      column('原话（最近几条）'),
    ]).toEqual([['2026-08'], ['服务态度不好'], ['评价'], ['客服态度太差']]);
  });
});
