import { describe, expect, it } from 'vitest';
import { say } from '../text/say';
import { importRawFile } from './import-file';
import { importRows } from './testing/sheets';

const FACTS = { file: '小店A.xlsx', path: '小店A.xlsx' };

describe('a file that cannot be used', () => {
  it('without anything in it is told as empty', () => {
    const file = importRows([[], ['', ' ']]);
    expect(file.errors).toEqual([{ code: 'table.empty', params: { file: '小店A_导出.csv' } }]);
    expect(file.dataset.sources).toEqual([]);
  });

  it('without a header says what was found and what is understood', () => {
    const { errors } = importRows([
      ['张三', '13800001111'],
      ['李四', '2026-10-01 12:00:00'],
    ]);
    expect(errors).toHaveLength(1);
    const sentence = errors[0] === undefined ? '' : say(errors[0], 'zh-CN');
    expect(sentence).toContain('小店A_导出.csv');
    expect(sentence).toContain('前 20 行');
    expect(sentence).toContain('订单、售后、评价');
    expect(sentence).toContain('李四 | 2026-10-01 1…');
    expect(sentence).not.toContain('13800001111');
  });

  it('without a column it cannot do without names file, header row and column', () => {
    const { errors, dataset } = importRows([
      ['订单明细'],
      ['选购商品', '订单状态', '支付完成时间', '发货时间'],
      ['杯', '已发货', '2026-09-01 10:00:30', '2026-09-02 10:00:30'],
    ]);
    expect(dataset.orders.length).toBe(0);
    const sentence = errors[0] === undefined ? '' : say(errors[0], 'zh-CN');
    expect(sentence).toContain('第 2 行');
    expect(sentence).toContain('主订单编号');
  });

  it.each([
    ['售后', ['售后单号', '订单号', '售后类型', '售后原因'], '售后申请时间'],
    ['评价', ['评价日期', '订单ID', '商品ID', '评价内容'], '商品评价得分'],
  ])('of the kind %s tells the column of its own kind', (kind, header, wanted) => {
    const { errors } = importRows([header, header.map(() => '1')]);
    const sentence = errors[0] === undefined ? '' : say(errors[0], 'zh-CN');
    expect(sentence).toContain(`${kind}表`);
    expect(sentence).toContain(wanted);
  });
});

describe('a summary table', () => {
  it('of more rows than are looked through says so', () => {
    const row = ['小店A', '4.5'];
    const table = (rows: number) => [
      ['店铺名称', '商品质量评分'],
      ...Array.from({ length: rows }, () => row),
    ];
    expect(importRows(table(19_999)).errors).toEqual([]);
    const { dataset, errors } = importRows(table(20_000));
    expect(errors).toEqual([
      { code: 'sheet.tooManyRows', params: { file: '小店A_导出.csv', sheet: '', limit: 20_000 } },
    ]);
    expect(dataset.sources[0]?.rowsRead).toBe(19_999);
  });

  it('with cells far to the right does not fill the memory', () => {
    const wide = Array.from({ length: 16_384 }, (_, column) => (column === 0 ? '小店A' : '1'));
    const { errors } = importRows([
      ['店铺名称', '商品质量评分'],
      ...Array.from({ length: 100 }, () => wide),
    ]);
    expect(errors.map(({ code, params }) => [code, params['limit']])).toEqual([
      ['sheet.tooManyRows', 63],
    ]);
  });
});

describe('a workbook', () => {
  const orders = [
    ['订单号', '支付时间', '订单状态'],
    ['1001', '2026-09-01 10:00:30', '已发货'],
  ];

  it('is read sheet by sheet, a failed one not spoiling the others', () => {
    const { dataset, errors } = importRawFile(
      {
        encoding: 'xlsx',
        sheets: [
          { name: '说明', rows: [['本表由后台导出']] },
          { name: '空', rows: [] },
          { name: '一', rows: orders },
          { name: '二', rows: orders },
        ],
      },
      FACTS,
    );
    expect(dataset.sources.map(({ sheet }) => sheet)).toEqual(['一', '二']);
    expect([...dataset.orders.source]).toEqual([0, 1]);
    expect(errors.map(({ code, params }) => [code, params['sheet']])).toEqual([
      ['table.leftOut', '说明'],
    ]);
    expect(errors[0] === undefined ? '' : say(errors[0], 'zh-CN')).toContain(
      '工作表“说明”（1 行）',
    );
  });

  it('of unknown sheets only tells what stands in each', () => {
    const notes = (name: string) => ({ name, rows: [['本表由后台导出']] });
    const { errors } = importRawFile(
      { encoding: 'xlsx', sheets: [notes('一'), notes('二')] },
      FACTS,
    );
    expect(errors.map(({ code }) => code)).toEqual(['table.noHeader', 'table.noHeader']);
  });

  it('with a header and no rows says so and counts no rows', () => {
    const { errors, dataset } = importRawFile(
      { encoding: 'xlsx', sheets: [{ name: '一', rows: [['订单明细'], ...orders.slice(0, 1)] }] },
      FACTS,
    );
    expect(errors).toEqual([
      { code: 'table.noRows', params: { file: '小店A.xlsx', sheet: '一', row: 2 } },
    ]);
    expect(dataset.sources.map(({ rowsRead }) => rowsRead)).toEqual([0]);
  });
});
