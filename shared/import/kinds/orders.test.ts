import { describe, expect, it } from 'vitest';
import { TEXT } from '../../model/columns';
import { importRawFile } from '../import-file';
import { keptText, tableOf, textsOf } from '../testing/sheets';

const HEADER = ['订单号', '订单状态', '支付时间', '用户编号', '买家昵称'];

function importOrders(buyers: readonly string[], buyerKey?: (id: string) => string) {
  const rows = tableOf(
    HEADER,
    buyers.map((buyer, at) => ({
      订单号: `P70000000000${at}`,
      订单状态: '已完成',
      支付时间: '2026-09-22 00:54:30',
      用户编号: buyer,
      买家昵称: '小美',
    })),
  );
  const facts = { file: '小店A_导出.csv', path: '小店A_导出.csv' };
  const raw = { encoding: 'utf-8', sheets: [{ name: '', rows }] };
  return importRawFile(raw, buyerKey === undefined ? facts : { ...facts, buyerKey }).dataset;
}

describe('buyers of orders', () => {
  const keyOf = (id: string): string => `key${id.length}`;

  it('are kept as keys alone', () => {
    const dataset = importOrders(['5f1c0a9e0000000001008d7b', '778812', '778812'], keyOf);
    const keys = textsOf(dataset, dataset.orders.columns.buyerKey);
    expect(keys).toEqual(['key24', 'key6', 'key6']);
    expect(keptText(dataset)).not.toContain('5f1c0a9e');
    expect(dataset.sources[0]?.mapping).toContainEqual({
      header: '用户编号',
      field: 'buyerKey',
      personal: false,
    });
    expect(dataset.sources[0]?.mapping).toContainEqual({
      header: '买家昵称',
      field: null,
      personal: true,
    });
  });

  it('are unknown where the cell is no number of a platform', () => {
    const odd = ['##Zx/9+a==##', '$$abc$$', '小**', '13800138000', '张三', '', '6.9E+18'];
    const dataset = importOrders(odd, keyOf);
    expect(textsOf(dataset, dataset.orders.columns.buyerKey)).toEqual(odd.map(() => null));
    expect(keptText(dataset)).not.toMatch(/13800138000|张三|Zx/);
  });

  it('are not told apart without a way to hide their ids', () => {
    const dataset = importOrders(['778812']);
    expect([...dataset.orders.columns.buyerKey]).toEqual([TEXT.ABSENT]);
    expect(keptText(dataset)).not.toContain('778812');
  });
});
