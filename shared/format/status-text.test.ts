import { describe, expect, it } from 'vitest';
import type { Platform } from '../model/platform';
import type { SourceKind } from '../model/records';
import { statusText } from './status-text';

/** A shop on a platform with files of these kinds. */
const on = (platform: Platform, ...given: SourceKind[]) => ({ platform, given: new Set(given) });

describe('statusText', () => {
  it('names the file that would bring a metric', () => {
    const metric = { id: 'reviews.goodRate', status: 'noFile' } as const;
    expect(statusText(metric, on('douyin'), 'zh-CN')).toBe('没有这类文件，补评价表');
    expect(statusText(metric, on('other'), 'zh-CN')).toBe('没有这类文件，补评价表');
    expect(statusText(metric, on('douyin'), 'en')).toBe('no file of this kind; add: Reviews');
  });

  it('names only the files that are not there yet', () => {
    const metric = { id: 'goods.returnRate', status: 'noFile' } as const;
    expect(statusText(metric, on('douyin', 'orders'), 'zh-CN')).toBe('没有这类文件，补售后表');
    expect(statusText(metric, on('other', 'afterSales'), 'zh-CN')).toBe('没有这类文件，补订单表');
    expect(statusText(metric, on('douyin'), 'zh-CN')).toBe('没有这类文件，补订单表、售后表');
  });

  it('names the columns to tick where the file is there without them', () => {
    const metric = { id: 'logistics.onTimeShipRate', status: 'noColumn' } as const;
    expect(statusText(metric, on('kuaishou'), 'zh-CN')).toBe(
      '文件里没有这一列，订单表要勾上订单支付时间、预售/承诺发货时间、发货时间',
    );
  });

  it('sends to the score page where no file has it, or files only come near', () => {
    const delivery = { id: 'logistics.onTimeDeliveryRate', status: 'noColumn' } as const;
    expect(statusText(delivery, on('douyin'), 'zh-CN')).toBe('文件里没有这一列，看后台体验分页');
    const pickup = { id: 'logistics.pickupHours', status: 'lowerBound' } as const;
    expect(statusText(pickup, on('douyin'), 'zh-CN')).toBe('真实值至少这么多，准数看后台体验分页');
    expect(statusText(pickup, on('kuaishou'), 'zh-CN')).toBe('真实值至少这么多');
  });

  it('says so where only typing gives it', () => {
    const metric = { id: 'customers.retentionRate', status: 'noFile' } as const;
    expect(statusText(metric, on('douyin'), 'zh-CN')).toBe('没有这类文件，只能手工录入');
    expect(statusText(metric, on('other'), 'zh-CN')).toBe('没有这类文件，只能手工录入');
  });

  it('adds nothing to a value that stands', () => {
    const metric = { id: 'reviews.goodRate', status: 'noRows' } as const;
    expect(statusText(metric, on('douyin'), 'zh-CN')).toBe('时段内没有相关记录');
  });
});
