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
    ['小店A/客服表现-2026-10-12.xlsx', '小店A', 'folder'],
    ['老王杂货铺_考核数据_近30天.xlsx', '老王杂货铺', 'fileName'],
    ['小店B/客服_服务数据.xlsx', '小店B', 'folder'],
    ['data/小店A/2026年9月.csv', '小店A', 'folder'],
    ['shop-a_orders.csv', 'shop a', 'fileName'],
    ['小店A/1768222209_84d855aa84d855aa84d855aa84d855aazaHCLELw.csv', '小店A', 'folder'],
    ['Downloads/1768222209_84d855aa84d855aa84d855aa84d855aazaHCLELw.csv', 'zaHCLELw', 'fileName'],
    ['Downloads/1791430000_小店A.csv', '小店A', 'fileName'],
    ['小店A/订单/2026-10.csv', '小店A', 'folder'],
    ['小店A/九月/订单.csv', '小店A', 'folder'],
    ['十一月/九月花店_订单.csv', '九月花店', 'fileName'],
    ['小店A/2026年10月/售后单.xlsx', '小店A', 'folder'],
    ['小店 A 订单.csv', '小店 A', 'fileName'],
    ['小店A/客服月报.csv', '小店A', 'folder'],
    ['小店A/客服周报.csv', '小店A', 'folder'],
    ['小店A客服日报.csv', '小店A', 'fileName'],
    ['A&B旗舰店/订单.csv', 'A&B旗舰店', 'folder'],
    ['A&B _店_/订单.csv', 'A&B 店', 'folder'],
    ['旗舰店（家居专营）第二分店/订单.csv', '旗舰店（家居专营）第二分店', 'folder'],
    ['旗舰店(家居)/订单.csv', '旗舰店(家居)', 'folder'],
    ['（家居）旗舰店_订单.csv', '（家居）旗舰店', 'fileName'],
    ['小店A（订单）.csv', '小店A', 'fileName'],
    ['小店A（家居订单）.csv', '小店A 家居', 'fileName'],
    ['旗舰店 2 订单_第1页.csv', '旗舰店 2', 'fileName'],
    ['表哥的店_订单.csv', '表哥的店', 'fileName'],
    ['至尊零食店 售后单.csv', '至尊零食店', 'fileName'],
    ['好评如潮小店/订单表.csv', '好评如潮小店', 'folder'],
    ['美妆旗舰店订单明细表2026-10.xlsx', '美妆旗舰店', 'fileName'],
    ['张三的店-本月订单.csv', '张三的店', 'fileName'],
    ['数据线专卖店订单.csv', '数据线专卖店', 'fileName'],
    ['数据线专卖店.csv', '数据线专卖店', 'fileName'],
    ['文件柜旗舰店/订单.csv', '文件柜旗舰店', 'folder'],
    ['商品优选小店_售后单.xlsx', '商品优选小店', 'fileName'],
    ['订单_物流箱包店.csv', '物流箱包店', 'fileName'],
    ['抖音老王杂货铺售后单2026-10-12.xlsx', '老王杂货铺', 'fileName'],
    ['老王订单铺子订单.csv', '老王订单铺子', 'fileName'],
    ['dataline数码订单.csv', 'dataline数码', 'fileName'],
    ['小店A订单2026.csv', '小店A', 'fileName'],
    ['小店A订单2.csv', '小店A', 'fileName'],
    ['小店A_订单_2.csv', '小店A', 'fileName'],
    ['小店A after-sales utf-8.csv', '小店A', 'fileName'],
    ['旗舰店1订单.csv', '旗舰店1', 'fileName'],
    ['旗舰店2订单.csv', '旗舰店2', 'fileName'],
    ['旗舰店 1_订单.csv', '旗舰店 1', 'fileName'],
    ['旗舰店 2_订单_1.csv', '旗舰店 2', 'fileName'],
  ])('takes %s for %s', (path, shop, origin) => {
    expect(guessShop(path)).toEqual({ shop, origin });
  });

  it.each([
    '订单表',
    '订单 九月',
    '双十一订单',
    '618大促售后',
    '售后表',
    '评价表',
    '指标表',
    '订单详情',
    '店铺订单',
    '上月评价',
    '本月订单',
    '本月已发货订单',
    '已发货订单',
    '评价列表-好评',
    '售后单_第1页',
    '2026Q3订单',
    '第三季度订单',
    '抖音订单明细表2026年10月',
    '订单_2026-10-24至2026-10-30',
    '2026-09-01到2026-09-30售后',
    '9月1日至9月30日订单',
    '订单 (1)',
  ])('finds no shop in the name %s but that of the folder', (name) => {
    expect(guessShop(`小店A/${name}.csv`)).toEqual({ shop: '小店A', origin: 'folder' });
    expect(guessShop(`Downloads/${name}.csv`)).toBeNull();
    expect(guessShop(`小店A/${name}/1.csv`)).toEqual({ shop: '小店A', origin: 'folder' });
  });

  it.each(['2026Q3', '2026周', '总表', 'v122026', 'page12026', '第12周', '本月已'])(
    'is done at once with a long name of %s',
    (words) => {
      expect(guessShop(`${words.repeat(40)}x.csv`)?.shop).toContain('x');
    },
  );

  it.each([
    '订单',
    '表',
    '订单表',
    '数据',
    '1',
    '20',
    '第1页',
    '9月',
    'a',
    '_',
    '((',
    '订单1',
    'f',
  ])('is done soon with an endless name of %s', (words) => {
    const began = performance.now();
    for (const name of [
      words.repeat(20_000),
      `x${words.repeat(20_000)}`,
      `${words.repeat(20_000)}x`,
    ]) {
      guessShop(`${name}.csv`);
      guessShop(`${name}/1.csv`);
    }
    expect(performance.now() - began).toBeLessThan(500);
  });

  it.each([
    'Downloads/订单_20261012.csv',
    'C:/Users/下载/售后.xlsx',
    '桌面/orders.csv',
    'examples/评价管理-2026-10-12.xlsx',
    'Downloads/1791430000_new.csv',
    'export.csv',
    'C:/Users/wang/订单/订单表.csv',
    '/home/wang/订单/售后表.csv',
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
    ['客服表现-2026-08-01_2026-08-31.csv', '2026-08-31 00:00:00'],
    ['售后单_2026-10-12_20-26-08.csv', '2026-10-12 20:26:08'],
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
