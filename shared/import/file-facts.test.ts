import { describe, expect, it } from 'vitest';
import { exportMoment, guessShop } from './file-facts';
import { moment } from './testing/sheets';

describe('guessShop', () => {
  it.each([
    ['小店A_订单_20261012.csv', '小店A', 'fileName'],
    ['小店A订单.xlsx', '小店A', 'fileName'],
    ['小店B-售后单-2026-10-12 09_30_00.xlsx', '小店B', 'fileName'],
    ['评价管理_小店C(1).csv', '小店C', 'fileName'],
    ['抖音_老王杂货铺_近30天订单明细.xlsx', '老王杂货铺', 'fileName'],
    ['小店A/订单.xlsx', '小店A', 'folder'],
    ['data/小店A/2026年9月.csv', '小店A', 'folder'],
    ['shop-a_orders.csv', 'shop a', 'fileName'],
    ['小店A/1768222209_84d855aa84d855aa84d855aa84d855aazaHCLELw.csv', '小店A', 'folder'],
    ['Downloads/1768222209_84d855aa84d855aa84d855aa84d855aazaHCLELw.csv', 'zaHCLELw', 'fileName'],
    ['Downloads/1791430000_小店A.csv', '小店A', 'fileName'],
  ])('takes %s for %s', (path, shop, origin) => {
    expect(guessShop(path)).toEqual({ shop, origin });
  });

  it.each([
    'Downloads/订单_20261012.csv',
    'C:/Users/下载/售后.xlsx',
    '桌面/orders.csv',
    'examples/评价管理-2026-10-12.xlsx',
    'Downloads/1791430000_new.csv',
    'export.csv',
  ])('leaves %s to the user', (path) => {
    expect(guessShop(path)).toBeNull();
  });
});

describe('exportMoment', () => {
  it.each([
    ['1768222209_84d855aa84d855aa84d855aa84d855aazaHCLELw.csv', '2026-01-12 20:50:09'],
    ['售后单-2026-10-12 09_30_00.xlsx', '2026-10-12 09:30:00'],
    ['小店A_20261012.csv', '2026-10-12 00:00:00'],
    ['小店A订单_20260901-20260930.csv', '2026-09-30 00:00:00'],
    ['小店A 2026-09-01至2026-09-30 订单.csv', '2026-09-30 00:00:00'],
  ])('reads %s as %s in Beijing', (path, expected) => {
    expect(exportMoment(path)).toBe(moment(expected));
  });

  it.each(['小店A.csv', '订单20261345.csv', '小店A_6917926768823643751.csv'])(
    'finds none in %s',
    (path) => {
      expect(exportMoment(path)).toBeNull();
    },
  );
});
