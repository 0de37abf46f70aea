import { describe, expect, it } from 'vitest';
import type { Source } from '../../model/source';
import { assignShops } from '../concatenate';
import { importRows } from '../testing/sheets';
import { lessonsOf } from './lessons';

const HASH = '84d855aa84d855aa84d855aa84d855aa';

/** One order of a file, with the lesson it teaches when the person named its shop (or did not). */
function lessonOf(path: string, named: string | null, shopColumn = '') {
  const { dataset } = importRows(
    [
      ['订单编号', '下单时间', '订单状态', '店铺', '平台'],
      ['6917926768823643751', '2026-10-01 08:00:00', '已完成', shopColumn, '抖音'],
    ],
    path,
  );
  const judged = named === null ? dataset : assignShops(dataset, { 0: named });
  const pathOf = (_: Source) => path;
  return lessonsOf(judged.sources, dataset.sources, pathOf);
}

describe('a check-up teaches', () => {
  const lesson = { shop: '小店A', platform: 'douyin', code: null, alias: null, told: false };

  it('the code of a file, and no other name of it', () => {
    const path = `十月/1768222209_${HASH}zaHCLELw.csv`;
    expect(lessonOf(path, '小店A')).toEqual([{ ...lesson, code: 'zaHCLELw', told: true }]);
    const inFolder = `小店A/1768222209_${HASH}zaHCLELw.csv`;
    expect(lessonOf(inFolder, null)).toEqual([{ ...lesson, code: 'zaHCLELw' }]);
  });

  it('what a file or folder is called instead of the name the person gave', () => {
    expect(lessonOf('老王铺子/订单.csv', '小店A')).toEqual([
      { ...lesson, alias: '老王铺子', told: true },
    ]);
    expect(lessonOf('老王铺子 订单.csv', '小店A')).toEqual([
      { ...lesson, alias: '老王铺子', told: true },
    ]);
  });

  it('no other name where nothing says one', () => {
    expect(lessonOf('Downloads/订单.csv', '小店A')).toEqual([{ ...lesson, told: true }]);
    expect(lessonOf('小店A/订单.csv', null)).toEqual([lesson]);
    expect(lessonOf('老王/订单.csv', null, '小店A')).toEqual([lesson]);
  });

  it('nothing of tables that are nobody’s', () => {
    expect(lessonOf('Downloads/订单.csv', null)).toEqual([]);
  });
});
