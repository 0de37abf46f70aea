import { describe, expect, it } from 'vitest';
import { reasonClass } from './reasons';
import {
  AFTER_SALE_STATUS_WORDS,
  AFTER_SALE_TYPE_WORDS,
  LIABLE_WORDS,
  ORDER_STATUS_WORDS,
} from './statuses';
import { platformOfWord } from './platforms';
import { isTotalLabel, summaryOf } from './totals';
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
    // Taobao and Tmall
    ['卖家部分发货', 'to_ship'],
    ['付款以后用户退款成功，交易自动关闭', 'closed'],
    ['付款以前，卖家或买家主动关闭交易', 'closed'],
    // Pinduoduo
    ['已发货，退款成功', 'closed'],
    ['未发货，退款成功', 'closed'],
    ['已成团，待发货', 'to_ship'],
    ['已签收', 'shipped'],
    // Xiaohongshu
    ['已下单待付款', 'unpaid'],
    ['已支付处理中', 'to_ship'],
    ['清关中', 'to_ship'],
    ['部分发货', 'to_ship'],
    ['换货申请中', 'shipped'],
    // Weixin
    ['待收货', 'shipped'],
    ['完成', 'completed'],
    ['礼物待收下', 'to_ship'],
    ['凑单买凑团中', 'to_ship'],
    ['全部商品售后之后，订单取消', 'closed'],
    ['未付款用户主动取消或超时未付款订单自动取消', 'closed'],
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
    ['未发货仅退款', 'refund_before_ship'],
    ['已发货仅退款', 'refund_only'],
    ['我要退款（无需退货）', 'refund_only'],
    ['我要退货退款', 'return_refund'],
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
    // Taobao and Tmall
    ['买家已经申请退款，等待卖家同意', 'pending'],
    ['卖家已经同意退款，等待买家退货', 'pending'],
    ['买家已经退货，等待卖家确认收货', 'pending'],
    ['卖家拒绝退款', 'rejected'],
    ['退款关闭', 'closed'],
    // Pinduoduo
    ['平台处理中', 'pending'],
    ['商家已拒绝，待消费者处理', 'rejected'],
    ['已撤销', 'withdrawn'],
    // Xiaohongshu
    ['售后完成', 'success'],
    ['已完成', 'success'],
    ['待用户寄回', 'pending'],
    ['售后取消', 'withdrawn'],
    ['平台介入中', 'pending'],
    // Weixin
    ['用户取消申请', 'withdrawn'],
    ['商家受理中', 'pending'],
    ['商家拒绝退货退款', 'rejected'],
    ['退货退款完成', 'success'],
    ['商家逾期未退款', 'pending'],
    ['平台退款失败', 'closed'],
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

  it.each([
    ['不是质量问题，单纯不想要了', 'no_reason'],
    ['非商品质量问题', 'other'],
    ['没有破损，尺码偏小', 'size'],
    ['没有质量可言', 'quality'],
    ['质量问题', 'quality'],
    ['无故障码但无法使用', 'quality'],
  ])('do not take a denied fault for one: %s is %s', (reason, expected) => {
    expect(reasonClass(reason, '')).toBe(expected);
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

it('tells sums from means and from what is about others', () => {
  expect(
    ['店铺汇总值', '店铺数据', '总计', '共 3 条', '店铺平均值', '平均', '同行', '小计', '小美'].map(
      summaryOf,
    ),
  ).toEqual(['sum', 'sum', 'sum', 'sum', 'mean', 'mean', 'elsewhere', 'elsewhere', null]);
});

it('knows the platforms by their names', () => {
  expect(
    ['抖店', '快手小店', '淘宝', '天猫', '拼多多', '小红书', '京东'].map(platformOfWord),
  ).toEqual(['douyin', 'kuaishou', 'taobao', 'tmall', 'pinduoduo', 'xiaohongshu', null]);
});
