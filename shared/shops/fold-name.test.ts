import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differInKindOnly, foldName, partName } from './fold-name';

describe('foldName', () => {
  it.each([
    ['小店 A', '小店Ａ'],
    [' 老王·旗舰店', '老王旗舰店'],
    ['小店（一）', '小店(一)'],
    ['ＡＢＣ Shop', 'abc shop'],
  ])('takes %s and %s for one', (a, b) => {
    expect(foldName(a)).toBe(foldName(b));
  });

  it.each([
    ['旗舰店 1', '旗舰店 2'],
    ['小店A', '小店A+'],
    ['老王', '老李'],
    ['···', '！！'],
  ])('tells %s from %s', (a, b) => {
    expect(foldName(a)).not.toBe(foldName(b));
  });

  it('folds what is folded no further', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(foldName(foldName(name))).toBe(foldName(name));
      }),
    );
  });
});

describe('differInKindOnly', () => {
  const differ = (a: string, b: string) => differInKindOnly(partName(a), partName(b));

  it.each([
    ['老王', '老王旗舰店'],
    ['老王 官方旗舰店', '老王旗舰店'],
    ['老王专营店', '老王'],
  ])('sees %s in %s', (a, b) => {
    expect(differ(a, b)).toBe(true);
    expect(differ(b, a)).toBe(true);
  });

  it.each([
    ['老王旗舰店', '老王专卖店'],
    ['老王旗舰店', '老王旗舰店'],
    ['老王旗舰店1', '老王旗舰店2'],
    ['老王旗舰店', '老王旗舰店2'],
    ['旗舰店', '专卖店'],
    ['王', '王旗舰店'],
    ['老王小店', '老王'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(differ(a, b)).toBe(false);
  });
});
