import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FileImport } from '../model/dataset';
import { textOf } from '../model/texts';
import { assignShops, concatenate } from './concatenate';
import { importRows, textsOf } from './testing/sheets';

function file(name: string, ids: readonly string[], product: string): FileImport {
  return importRows(
    [
      ['主订单编号', '选购商品', '支付完成时间', '订单状态'],
      ...ids.map((id) => [id, product, '2026-09-01 10:00:30', '已发货']),
    ],
    name,
  );
}

const PARTS = [
  file('小店A.csv', ['1001', '1002'], '杯'),
  file('小店B.csv', ['2001'], '杯'),
  file('小店C.csv', ['1001', '3001'], '碗'),
  importRows(
    [
      ['店铺名称', '商品质量评分'],
      ['小店A', '4.5'],
      ['小店D', '4.1'],
    ],
    '汇总.csv',
  ),
];

describe('concatenate', () => {
  it('keeps every row with its source and texts', () => {
    const dataset = concatenate(PARTS);
    const rows = Array.from(dataset.orders.source, (source, row) => [
      dataset.sources[source]?.shop,
      textsOf(dataset, dataset.orders.columns.orderId)[row],
      textsOf(dataset, dataset.orders.columns.productName)[row],
    ]);
    expect(rows).toEqual([
      ['小店A', '1001', '杯'],
      ['小店A', '1002', '杯'],
      ['小店B', '2001', '杯'],
      ['小店C', '1001', '碗'],
      ['小店C', '3001', '碗'],
    ]);
    expect(
      dataset.values.map(({ source, value }) => [dataset.sources[source]?.shop, value]),
    ).toEqual([
      ['小店A', 4.5],
      ['小店D', 4.1],
    ]);
  });

  it('holds every text once', () => {
    const { strings } = concatenate(PARTS);
    const texts = Array.from(strings.ends.slice(3), (_, index) => textOf(strings, index + 3));
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('does not depend on the order of the files', () => {
    const reference = concatenate(PARTS);
    const orders = fc.shuffledSubarray(PARTS, { minLength: PARTS.length, maxLength: PARTS.length });
    fc.assert(
      fc.property(orders, (parts) => {
        expect(concatenate(parts)).toEqual(reference);
      }),
    );
  });

  it('tells files of one name apart by what is in them', () => {
    const twins = [file('订单.csv', ['1'], '杯'), file('订单.csv', ['2'], '杯')];
    expect(concatenate(twins)).toEqual(concatenate([...twins].reverse()));
  });

  it('makes an empty dataset of nothing', () => {
    const dataset = concatenate([]);
    expect([dataset.orders.length, dataset.sources.length, dataset.values.length]).toEqual([
      0, 0, 0,
    ]);
  });
});

it('assigns shops the user names', () => {
  const dataset = concatenate([file('订单.csv', ['1'], '杯'), file('小店B.csv', ['2'], '杯')]);
  const index = dataset.sources.findIndex(({ shop }) => shop === null);
  const assigned = assignShops(dataset, { [index]: '小店X' });
  expect(assigned.sources[index]).toMatchObject({ shop: '小店X', shopOrigin: 'user' });
  expect(assigned.sources[1 - index]).toBe(dataset.sources[1 - index]);
});
