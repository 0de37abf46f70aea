import { describe, expect, it } from 'vitest';
import { columnLetters, foldHeader, lookUpHeader, unitOfHeader, withoutNotes } from './header';

describe('foldHeader', () => {
  it.each([
    ['应付金额（元）', '应付金额(元)'],
    [' 商品 ID\u3000', '商品id'],
    ['\ufeff主订单编号', '主订单编号'],
    ['动帐时间', '动账时间'],
    ['3分钟人工回复率 (会话)', '3分钟人工回复率(会话)'],
    ['*店铺\u200b名称：', '店铺名称'],
  ])('folds %j', (header, folded) => {
    expect(foldHeader(header)).toBe(folded);
  });
});

describe('withoutNotes', () => {
  it('drops comments and units in brackets', () => {
    expect(withoutNotes(foldHeader('发货快递单号(如为西北订单，仅展示一段物流信息)'))).toBe(
      '发货快递单号',
    );
    expect(withoutNotes(foldHeader('商家应收金额(元)（支付金额）'))).toBe('商家应收金额');
  });

  it('keeps a header that is nothing but a bracket', () => {
    expect(withoutNotes('(元)')).toBe('(元)');
  });
});

describe('lookUpHeader', () => {
  const names = new Map([
    ['发货时间', 1],
    ['发货时间(元)', 2],
  ]);

  it.each([
    ['发货时间(元)', 2],
    ['发货时间（说明）', 1],
    ['发货\n时间', 1],
    ['发货时间\r\n以揽收为准', 1],
    ['发货时间（预售）\n以揽收为准', 1],
    ['以揽收为准\n发货时间', undefined],
  ])('finds %j as %j', (header, found) => {
    expect(lookUpHeader(names, header)).toBe(found);
  });
});

describe('unitOfHeader', () => {
  it.each([
    ['平均响应时长(分)', 'minute'],
    ['首次响应时长（秒）', 'second'],
    ['平均发货时长（天）', 'day'],
    ['好评率(%)', 'percent'],
    ['退款金额（退款时间）', null],
    ['平均发货时长', null],
  ])('reads %j as %j', (header, unit) => {
    expect(unitOfHeader(header)).toBe(unit);
  });
});

it('names columns as Excel does', () => {
  expect([0, 25, 26, 27, 51, 52, 701, 702].map(columnLetters)).toEqual(
    'A Z AA AB AZ BA ZZ AAA'.split(' '),
  );
});
