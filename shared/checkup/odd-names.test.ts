/** Names that objects of JavaScript have of their own are names as any others. */
import { expect, it } from 'vitest';
import { concatenate } from '../import/concatenate';
import { importRawFile } from '../import/import-file';
import { recordsOf } from '../import/testing/read-back';
import type { RawSheet, Row } from '../model/cell';
import { runCheckup } from './run-checkup';

const ODD = ['__proto__', 'constructor', 'toString'];
/** Ordinary names that sort as those do. */
const ORDINARY = ['__qrotp__', 'constructos', 'toStrinh'];

const DAYS = Array.from({ length: 9 }, (_, at) => `2026-09-0${at + 1} 10:00:00`);

/** Orders, after-sales, reviews and agents of shops, in sheets, with more columns and of products of the same names. */
function sheetsOf(names: readonly string[]): readonly RawSheet[] {
  const each = (row: (name: string, day: string, id: string) => Row): readonly Row[] =>
    names.flatMap((name, shop) => DAYS.map((day, at) => row(name, day, `${shop + 1}00${at}`)));
  const tables: readonly (readonly Row[])[] = [
    [
      ['订单号', '店铺名称', '支付时间', '发货时间', '订单状态', '商品名称', '规格', ...names],
      ...each((name, day, id) => [id, name, day, day, '已完成', name, name, ...names]),
    ],
    [
      ['售后单号', '订单号', '店铺名称', '售后申请时间', '售后类型', '售后原因', '商品名称'],
      ...each((name, day, id) => [`9${id}`, id, name, day, '退货退款', name, name]),
    ],
    [
      ['订单编号', '店铺', '评价时间', '评分', '评价内容', '商品名称', ...names],
      ...each((name, day, id) => [id, name, day, '1', name, name, ...names]),
    ],
    [
      ['客服昵称', '店铺名称', '日期', '接待会话量', '已接待人数', '全天平响时长'],
      ...each((name, day) => [name, name, day, '100', '90', '20秒']),
    ],
  ];
  return tables.map((rows, at) => ({ name: names[at] ?? 'sheet', rows }));
}

function checkedUp(names: readonly string[]) {
  const [first = ''] = names;
  const facts = { file: `${first}.xlsx`, path: `${first}/${first}.xlsx` };
  const file = importRawFile({ encoding: 'xlsx', sheets: sheetsOf(names) }, facts);
  const options = { model: null, period: null, appVersion: '', createdAt: '2026-10-12 09:00:00' };
  const result = runCheckup(concatenate([file]), options);
  if (!result.ok) throw new Error(result.error.code);
  return { file, result: result.value };
}

/** A value with the odd names in place of the ordinary ones. */
function renamed(value: unknown): string {
  return ORDINARY.reduce(
    (text, name, at) => text.replaceAll(name, ODD[at] ?? name),
    JSON.stringify(value),
  );
}

it('[P3 U] shops, sheets, headers and products called as members of objects go through as any others', () => {
  const odd = checkedUp(ODD);
  const ordinary = checkedUp(ORDINARY);
  expect(odd.file.errors).toEqual([]);
  expect(odd.result.shops.map(({ name }) => name)).toEqual(ODD);
  expect(odd.file.dataset.sources.map(({ sheet }) => sheet)).toEqual(expect.arrayContaining(ODD));
  for (const kind of ['orders', 'afterSales', 'reviews', 'agentStats'] as const) {
    const records = recordsOf(odd.file.dataset, kind);
    expect(records, kind).toHaveLength(ODD.length * DAYS.length);
    expect(JSON.stringify(records)).toBe(renamed(recordsOf(ordinary.file.dataset, kind)));
  }
  expect(JSON.stringify(odd.result)).toBe(renamed(ordinary.result));
});
