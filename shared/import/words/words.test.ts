import { describe, expect, it } from 'vitest';
import { reasonClass } from './reasons';
import {
  AFTER_SALE_STATUS_WORDS,
  AFTER_SALE_TYPE_WORDS,
  LIABLE_WORDS,
  ORDER_STATUS_WORDS,
} from './statuses';
import { platformOfWord } from './platforms';
import { isTotalLabel } from './totals';
import { classify } from './word-rules';

describe('order status', () => {
  it.each([
    ['待发货', 'to_ship'],
    ['已发货', 'shipped'],
    ['已完成', 'completed'],
    ['已关闭', 'closed'],
    ['待支付', 'unpaid'],
    ['已发货，待签收', 'shipped'],
    ['已取消，退款成功', 'closed'],
    ['买家已付款，等待卖家发货', 'to_ship'],
    ['等待买家付款', 'unpaid'],
    ['卖家已发货，等待买家确认', 'shipped'],
    ['交易成功', 'completed'],
    ['已收货', 'completed'],
    ['平台核验', null],
  ])('%s is %s', (word, status) => {
    expect(classify(ORDER_STATUS_WORDS, word)).toBe(status);
  });
});

describe('after-sale type', () => {
  it.each([
    ['未发货退款', 'refund_before_ship'],
    ['已发货退款', 'refund_only'],
    ['仅退款', 'refund_only'],
    ['退货退款', 'return_refund'],
    ['换货', 'exchange'],
    ['补寄', 'reship'],
    ['价保', 'other'],
  ])('%s is %s', (word, type) => {
    expect(classify(AFTER_SALE_TYPE_WORDS, word)).toBe(type);
  });
});

describe('after-sale status', () => {
  it.each([
    ['同意退款，退款成功', 'success'],
    ['退款成功', 'success'],
    ['已全额退款', 'success'],
    ['换货成功', 'success'],
    ['补寄成功', 'success'],
    ['售后成功', 'success'],
    ['拒绝售后申请', 'rejected'],
    ['拒绝退款', 'rejected'],
    ['用户撤销', 'withdrawn'],
    ['买家取消', 'withdrawn'],
    ['售后关闭', 'closed'],
    ['售后失败', 'closed'],
    ['待商家处理', 'pending'],
    ['待商家收货', 'pending'],
    ['待买家退货', 'pending'],
    ['退款中', 'pending'],
    ['神秘状态', null],
  ])('%s is %s', (word, status) => {
    expect(classify(AFTER_SALE_STATUS_WORDS, word)).toBe(status);
  });
});

describe('reasons', () => {
  it.each([
    ['商品破损/漏液', 'damage'],
    ['商家发错货', 'wrong_or_missing'],
    ['颜色/款式/图案与描述不符', 'misdescribed'],
    ['质量问题', 'quality'],
    ['尺码不合适', 'size'],
    ['未收到货', 'not_received'],
    ['物流太慢', 'logistics'],
    ['商品降价', 'price'],
    ['7天无理由退货', 'no_reason'],
    ['不想要了', 'no_reason'],
    ['其他', 'other'],
  ])('%s is %s', (reason, expected) => {
    expect(reasonClass(reason, '')).toBe(expected);
  });

  it('go by the first rule that fits', () => {
    expect(reasonClass('包装破损导致质量问题', '')).toBe('damage');
  });

  it('ask the tag only when the stated reason says nothing', () => {
    expect(reasonClass('其他', '做工粗糙')).toBe('quality');
    expect(reasonClass('不喜欢', '做工粗糙')).toBe('no_reason');
  });
});

it('tells who is liable', () => {
  expect(
    ['商家责任', '买家责任', '平台责任', '双方无责', '无'].map((word) =>
      classify(LIABLE_WORDS, word),
    ),
  ).toEqual(['merchant', 'buyer', 'platform', 'none', 'none']);
});

it('knows labels of summing rows', () => {
  const sums = [
    '合计',
    '店铺平均值',
    '总计：',
    '总计：35单',
    '合计（35）',
    '共 35 条记录',
    '合计1,081.00元',
  ];
  expect(sums.filter((label) => !isTotalLabel(label))).toEqual([]);
  const others = ['小店A', '', '35', '6917926768823643751', '共', '店铺35', '2026-09-01'];
  expect(others.filter(isTotalLabel)).toEqual([]);
});

it('knows the platforms by their names', () => {
  expect(
    ['抖店', '快手小店', '淘宝', '天猫', '拼多多', '小红书', '京东'].map(platformOfWord),
  ).toEqual(['douyin', 'kuaishou', 'taobao', 'tmall', 'pinduoduo', 'xiaohongshu', null]);
});
