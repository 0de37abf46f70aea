import { expect, it } from 'vitest';
import { runCheckup } from '../../shared/checkup/run-checkup';
import { articleDataset } from '../../shared/checkup/testing/datasets';
import { makeDataset } from '../../shared/metrics/testing/make-dataset';
import type { Dataset } from '../../shared/model/dataset';
import { displayWidth } from '../display-width';
import { resultTable } from './table';

function resultOf(dataset: Dataset) {
  const made = runCheckup(dataset, {
    model: null,
    period: null,
    appVersion: '0.1.0',
    createdAt: '2026-10-12 09:00:00',
  });
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
}

it('shows totals, dimensions, metrics and first actions of all shops in aligned columns', () => {
  const result = resultOf(articleDataset());
  const lines = resultTable(result, 'zh-CN').split('\n');
  const names = result.shops.map(({ name }) => name);
  const heading = lines.find((line) => names.every((name) => line.includes(name))) ?? '';
  const shipping = lines.find((line) => line.includes('平均发货时长')) ?? '';
  expect(heading).not.toBe('');
  expect(shipping).toContain('1.5 天');
  expect(displayWidth(shipping)).toBe(displayWidth(heading));
  expect(lines[0]).toContain('六因素模型');
  for (const name of names) expect(lines).toContain(name);
  expect(lines.filter((line) => /^ {2}1\. /.test(line))).toHaveLength(names.length);
});

it('leaves out metrics nobody has and marks values that are only bounds', () => {
  const orders = [
    { orderId: '1', payTime: '2026-10-01 08:00:00', shipTime: '2026-10-01 20:00:00' },
    { orderId: '2', payTime: '2026-10-02 08:00:00', shipTime: '2026-10-03 08:00:00' },
  ].map((order) => ({ ...order, orderTime: order.payTime, status: 'completed' as const }));
  const table = resultTable(resultOf(makeDataset({ '店\u001b[2J': { orders } })), 'zh-CN');
  expect(table).toMatch(/平均揽收时长 +≥/);
  expect(table).toContain('≥ 至少');
  expect(table).not.toContain('商品综合评分');
  expect(table).not.toContain('\u001b');
});

it('says why points are lost, by what evidence, and what only the shop can say', () => {
  const late = Array.from({ length: 40 }, (_, index) => {
    const day = 10 + (index % 9);
    const paid = `2026-10-${day} 08:00:00`;
    return {
      ...{ orderId: `${index}`, orderTime: paid, payTime: paid, status: 'completed' as const },
      ...{ shipTime: `2026-10-${day + 2} 20:00:00`, pickupTime: `2026-10-${day + 2} 21:00:00` },
    };
  });
  const table = resultTable(resultOf(makeDataset({ 店: { orders: late } })), 'zh-CN');
  expect(table).toMatch(
    /为什么丢分\n店\n {2}发货慢（证据充分，约 [\d.]+ 分，估算）：平均揽收时长 \d+/,
  );
  expect(table).not.toContain('自评');
  const judgedBySelf = runCheckup(makeDataset({ 店: { orders: late } }), {
    model: 'five-dimensions',
    period: null,
    appVersion: '0.1.0',
    createdAt: '2026-10-12 09:00:00',
  });
  if (!judgedBySelf.ok) throw new Error(judgedBySelf.error.code);
  expect(resultTable(judgedBySelf.value, 'zh-CN')).toMatch(/有 \d+ 项靠自评，没有答案就不计分/);
});

it('speaks English as well', () => {
  const table = resultTable(resultOf(articleDataset()), 'en');
  expect(table).toContain('Total');
  expect(table).toContain('What to do first');
});
