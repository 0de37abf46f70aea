import { describe, expect, it } from 'vitest';
import { statusText } from './status-text';

describe('statusText', () => {
  it('names the file that would bring a metric', () => {
    const metric = { id: 'reviews.goodRate', status: 'noFile' } as const;
    expect(statusText(metric, 'douyin', 'zh-CN')).toBe('没有这类文件，补评价表');
    expect(statusText(metric, 'other', 'zh-CN')).toBe('没有这类文件，补评价表');
    expect(statusText(metric, 'douyin', 'en')).toBe('no file of this kind; add: Reviews');
  });

  it('names the columns to tick where the file is there without them', () => {
    const metric = { id: 'logistics.onTimeShipRate', status: 'noColumn' } as const;
    expect(statusText(metric, 'kuaishou', 'zh-CN')).toBe(
      '文件里没有这一列，订单表要勾上订单支付时间、预售/承诺发货时间、发货时间',
    );
  });

  it('sends to the score page where no file has it, or files only come near', () => {
    const delivery = { id: 'logistics.onTimeDeliveryRate', status: 'noColumn' } as const;
    expect(statusText(delivery, 'douyin', 'zh-CN')).toBe('文件里没有这一列，看后台体验分页');
    const pickup = { id: 'logistics.pickupHours', status: 'lowerBound' } as const;
    expect(statusText(pickup, 'douyin', 'zh-CN')).toBe('真实值至少这么多，准数看后台体验分页');
    expect(statusText(pickup, 'kuaishou', 'zh-CN')).toBe('真实值至少这么多');
  });

  it('says so where only typing gives it', () => {
    const metric = { id: 'customers.retentionRate', status: 'noFile' } as const;
    expect(statusText(metric, 'douyin', 'zh-CN')).toBe('没有这类文件，只能自己填进汇总表');
    expect(statusText(metric, 'other', 'zh-CN')).toBe('没有这类文件，只能自己填进汇总表');
  });

  it('adds nothing to a value that stands', () => {
    const metric = { id: 'reviews.goodRate', status: 'noRows' } as const;
    expect(statusText(metric, 'douyin', 'zh-CN')).toBe('时段内没有相关记录');
  });
});
