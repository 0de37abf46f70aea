import { describe, expect, it } from 'vitest';
import { runCheckup } from '../../checkup/run-checkup';
import { METRICS } from '../../metrics/catalogue';
import { makeDataset } from '../../metrics/testing/make-dataset';
import type { Dataset } from '../../model/dataset';
import { concatenate } from '../concatenate';
import type { EntryValue, ShopEntry } from './entry';
import { FIELD_SETS } from './field-sets';
import { importEntries } from './import-entries';

const NAMES = { typed: '手工录入', pasted: '粘贴的后台页面' };
const OPTIONS = { model: null, period: null, appVersion: '0', createdAt: '2026-10-12 09:00:00' };

function value(metric: string, number: number, rest: Partial<EntryValue> = {}): EntryValue {
  const none = { numerator: null, denominator: null, count: null };
  return { metric, value: number, ...none, origin: 'typed', lines: [], ...rest };
}

const PASTED: ShopEntry = {
  shop: '小店A',
  platform: 'douyin',
  date: '2026-10-11',
  values: [
    value('goods.rating', 4.6923, { origin: 'pasted', lines: [8, 9], count: 650 }),
    value('goods.qualityReturnRate', 0.0134, {
      ...{ origin: 'pasted', lines: [10, 11, 12], numerator: 8, denominator: 597 },
    }),
    value('service.auditHours', 3.3),
  ],
  official: {
    ...{ total: 82, dimensions: { goods: 69 }, metrics: {}, bonus: 2, deduction: 0, level: null },
    ...{ origin: 'pasted', lines: [1, 2] },
  },
  pageLines: 40,
};

function resultOf(dataset: Dataset) {
  const result = runCheckup(dataset, OPTIONS);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

describe('entered figures', () => {
  it('become sources that say how they came, with every line accounted for', () => {
    const { sources } = resultOf(importEntries([PASTED], NAMES));
    expect(sources.map(({ file, kind, shop, rows }) => [file, kind, shop, rows])).toEqual([
      ['手工录入', 'metricTable', '小店A', rows(1, 1, 0)],
      ['粘贴的后台页面', 'metricTable', '小店A', rows(40, 7, 33)],
    ]);
  });

  it('give the platform’s total, and metrics with their intervals under its model', () => {
    const { shops, period } = resultOf(importEntries([PASTED], NAMES));
    expect(period).toEqual({ from: '2026-09-12', to: '2026-10-11' });
    expect(shops[0]).toMatchObject({ id: 'douyin/小店A', model: 'douyin-2026-09' });
    expect(shops[0]?.total).toMatchObject({ official: 82, status: 'official', grade: 'good' });
    const metric = shops[0]?.metrics.find(({ id }) => id === 'goods.qualityReturnRate');
    expect(metric).toMatchObject({ status: 'pasted', numerator: 8, denominator: 597 });
    expect(metric?.low).toBeLessThan(0.0134);
    expect(shops[0]?.metrics.find(({ id }) => id === 'service.auditHours')?.status).toBe('typed');
  });

  it('of a total alone are official scores', () => {
    const { sources, shops } = resultOf(importEntries([{ ...PASTED, values: [] }], NAMES));
    expect(sources.map(({ kind, rows: read }) => [kind, read])).toEqual([
      ['officialScores', rows(40, 2, 38)],
    ]);
    expect(shops[0]?.total).toMatchObject({ official: 82, score: null });
  });

  it('complete the shop of their name among files, after what the files give', () => {
    const reviews = [{ time: '2026-10-10 10:00:00', rating: 5 }];
    const files = makeDataset({ 小店A: { reviews } });
    const entered = { dataset: importEntries([PASTED], NAMES) };
    const { shops } = resultOf(concatenate([{ dataset: files }, entered]));
    expect(shops).toHaveLength(1);
    const status = (id: string) => shops[0]?.metrics.find((metric) => metric.id === id)?.status;
    expect([status('goods.rating'), status('service.auditHours')]).toEqual(['ok', 'typed']);
    expect(shops[0]?.total.official).toBe(82);
  });

  it('without a day and a platform are scored by the six factors', () => {
    const entry: ShopEntry = {
      ...{ shop: '小店A', platform: 'other', date: null, official: null, pageLines: null },
      values: [value('reviews.goodRate', 0.9)],
    };
    const { shops, period } = resultOf(importEntries([entry], NAMES));
    expect([shops[0]?.model, period.to]).toEqual(['six-factors', null]);
  });
});

it('every form asks for metrics of the catalogue, each once', () => {
  for (const { metrics } of FIELD_SETS) {
    expect(metrics.filter((id) => !METRICS.some((metric) => metric.id === id))).toEqual([]);
    expect(new Set(metrics).size).toBe(metrics.length);
  }
  expect(FIELD_SETS.map(({ metrics }) => metrics.length)).toEqual([9, 9, 11, 5]);
});

function rows(read: number, used: number, ignored: number) {
  return { read, used, duplicate: 0, outOfPeriod: 0, ignored, rejected: 0 };
}
