import { describe, expect, it } from 'vitest';
import type { Dataset } from '../model/dataset';
import type { MetricValue } from '../model/records';
import { measure } from './measure';
import { makeDataset } from './testing/make-dataset';
import { metricOf } from './testing/metric-of';

const ID = 'chat.satisfactionRate';

/** One shop with several values for one metric, each from a file of its own. */
function given(...values: readonly (Partial<MetricValue> & { exportedAt?: number })[]): Dataset {
  const dataset = makeDataset({ 甲店: { values: { [ID]: 0 } } });
  const [source, value] = [dataset.sources[0], dataset.values[0]];
  if (source === undefined || value === undefined) throw new Error('no value');
  return {
    ...dataset,
    sources: values.map(({ exportedAt }, index) => ({
      ...source,
      file: `${index}.xlsx`,
      exportedAt: exportedAt ?? null,
    })),
    values: values.map(({ exportedAt: _, ...parts }, index) => ({
      ...value,
      ...parts,
      source: index,
    })),
  };
}

describe('of several values of a metric', () => {
  it.each([
    ['tables before pasted ones', [{ value: 0.1, origin: 'pasted' as const }, { value: 0.2 }]],
    [
      'pasted before typed ones',
      [
        { value: 0.1, origin: 'typed' as const },
        { value: 0.2, origin: 'pasted' as const },
      ],
    ],
    [
      'the later date',
      [
        { value: 0.1, date: '2026-07-01' },
        { value: 0.2, date: '2026-07-02' },
      ],
    ],
    ['a dated one before an undated one', [{ value: 0.1 }, { value: 0.2, date: '2026-07-02' }]],
    [
      'the later export',
      [
        { value: 0.1, exportedAt: 5 },
        { value: 0.2, exportedAt: 6 },
      ],
    ],
  ])('%s', (_, values) => {
    for (const dataset of [given(...values), given(...values.toReversed())]) {
      expect(metricOf(dataset, ID).value).toBe(0.2);
      expect(measure(dataset, { period: null }).warnings).toEqual([]);
    }
  });

  it('the first file’s, with a warning, when nothing tells them apart', () => {
    const dataset = given({ value: 0.1 }, { value: 0.2 });
    expect(metricOf(dataset, ID).value).toBe(0.1);
    expect(measure(dataset, { period: null }).warnings).toEqual([
      {
        code: 'warning.disputedValue',
        params: { shop: '甲店', metric: ID },
      },
    ]);
  });

  it('none of after the period', () => {
    const dataset = given({ value: 0.1, date: '2026-07-30' }, { value: 0.2, date: '2026-07-31' });
    expect(metricOf(dataset, ID, { from: '2026-07-01', to: '2026-07-30' }).value).toBe(0.1);
  });
});

describe('a given value', () => {
  it('keeps its counts and its origin', () => {
    const dataset = given({ value: null, numerator: 9, denominator: 10, origin: 'typed' });
    expect(metricOf(dataset, ID)).toMatchObject({
      value: 0.9,
      numerator: 9,
      denominator: 10,
      status: 'typed',
      origin: 'typed',
      evidence: [],
      daily: [],
    });
  });

  it('gives way to a computed one, but not to one that only stands in or is a bound', () => {
    const values = {
      'goods.rating': 4.5,
      'service.escalationRate': 0.01,
      'logistics.pickupHours': 20,
    };
    const dataset = makeDataset({
      甲店: {
        orders: [{ orderId: '1', payTime: '2026-07-20 10:00:00', shipTime: '2026-07-20 12:00:00' }],
        reviews: [{ time: '2026-07-20 10:00:00', rating: 5 }],
        afterSales: [
          { afterSaleId: '1', orderId: '1', applyTime: '2026-07-20 10:00:00', arbitrated: true },
        ],
        values,
      },
    });
    expect(metricOf(dataset, 'goods.rating')).toMatchObject({ value: 5, origin: 'computed' });
    expect(metricOf(dataset, 'service.escalationRate')).toMatchObject({
      value: 0.01,
      origin: 'table',
    });
    expect(metricOf(dataset, 'logistics.pickupHours')).toMatchObject({
      value: 20,
      origin: 'table',
    });
  });
});
