import { describe, expect, it } from 'vitest';
import type { PreviewColumn } from '../../../shared/import/mappings/preview-sheet';
import { choose, mappingOf, needsOf, targetsNow } from './column-choices';

function column(index: number, header: string, target: string | null = null): PreviewColumn {
  const personal = header === '手机号';
  const by = target === null ? null : 'name';
  return { index, header, target, personal, by, fit: null, suggested: [] };
}

const columns = [
  column(0, '订单号', 'orderId'),
  column(1, '日子'),
  column(2, '付款时间', 'payTime'),
  column(3, '手机号'),
  column(4, ''),
  column(5, '日子'),
];

describe('choosing what columns are', () => {
  it('leaves what was found until something else is chosen, not using it included', () => {
    expect(targetsNow(columns, new Map())[2]).toBe('payTime');
    expect(targetsNow(columns, new Map([[2, null]]))[2]).toBeNull();
  });

  it('takes a target from the column that had it', () => {
    const once = choose(columns, new Map(), 1, 'payTime');
    expect(targetsNow(columns, once)).toEqual(['orderId', 'payTime', null, null, null, null]);
    const twice = choose(columns, once, 5, 'payTime');
    expect(targetsNow(columns, twice)).toEqual(['orderId', null, null, null, null, 'payTime']);
    expect(targetsNow(columns, choose(columns, twice, 5, 'payTime'))[5]).toBe('payTime');
  });

  it('says which needed columns are there and which not', () => {
    const needs = needsOf('orders', targetsNow(columns, new Map([[0, null]])));
    expect(needs.map(({ column: at }) => at)).toEqual([null, 2]);
    expect(needs[0]?.targets.map(({ target }) => target)).toEqual(['orderId', 'subOrderId']);
  });

  it('keeps columns by their names, one of two of the same name by its number, no personal one', () => {
    const chosen = choose(
      columns,
      choose(columns, new Map([[3, 'courier']]), 5, 'shipTime'),
      4,
      'spec',
    );
    const about = { kind: 'orders', file: 'a.csv', savedAt: '2026-10-12 10:00:00' } as const;
    expect(mappingOf(columns, targetsNow(columns, chosen), about)).toEqual({
      ...about,
      headers: ['订单号', '日子', '付款时间', '手机号', '', '日子'],
      columns: { 订单号: 'orderId', 付款时间: 'payTime', '日子#2': 'shipTime' },
    });
  });
});
