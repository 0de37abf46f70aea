import { describe, expect, it } from 'vitest';
import { reviewTopic } from './review-topic';

describe('reviewTopic', () => {
  it.each([
    '快递直接扔驿站，没打电话，还要自己扛上楼',
    '物流停在中转站好几天没动静，等到都不想要了',
    '东西不错，就是快递员态度恶劣！',
    '派送太慢了 差评',
    '快递慢，平台也不好',
  ])('%s is about the courier', (text) => {
    expect(reviewTopic(text)).toBe('courier');
  });

  it.each(['平台客服态度太差，打了几天电话', '抖音APP老闪退，体验不好'])(
    '%s is about the platform',
    (text) => {
      expect(reviewTopic(text)).toBe('platform');
    },
  );

  it.each([
    '',
    '！！！',
    '差评',
    '下单五天才发货，催了三次都说在安排',
    '物流慢，杯子还碎了一个',
    '快递太慢，用着也不行',
    '快递慢，商家客服也不理人',
    '快递很慢，质量也差',
    '一股塑料味，晾了一个星期还有，不敢用',
    '平台上买的东西不好',
    '快递到了，蓝牙根本连不上',
    '快递慢，退款也慢',
  ])('%s is left alone', (text) => {
    expect(reviewTopic(text)).toBeNull();
  });
});
