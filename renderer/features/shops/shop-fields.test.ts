import { describe, expect, it } from 'vitest';
import { known } from '../../../shared/shops/testing/known-shop';
import { groupShops, industryLine, joinMarks, sortShops, splitMarks } from './shop-fields';

describe('marks in a cell', () => {
  it('may be parted in any way people part them', () => {
    expect(splitMarks(' 老王, 小王，王记、 老王铺子 ；')).toEqual([
      '老王',
      '小王',
      '王记',
      '老王铺子',
    ]);
    expect(splitMarks('  ')).toEqual([]);
  });

  it('come back as they were shown', () => {
    const marks = ['老王', '小王'];
    expect(splitMarks(joinMarks(marks))).toEqual(marks);
  });
});

describe('the order of shops', () => {
  const shops = [
    known('旗舰店 10', { group: '张总' }),
    known('乙店'),
    known('旗舰店 2', { group: '张总' }),
    known('甲店', { group: '李总' }),
  ];
  const names = (groups: ReturnType<typeof groupShops>) =>
    groups.map(({ group, shops: members }) => [group, members.map(({ name }) => name)]);

  it('goes by group, then by name, with numbers as numbers', () => {
    expect(names(groupShops(shops))).toEqual([
      ['李总', ['甲店']],
      ['张总', ['旗舰店 2', '旗舰店 10']],
      [null, ['乙店']],
    ]);
  });

  it('goes by name alone', () => {
    expect(names(sortShops(shops))).toEqual([[null, ['甲店', '旗舰店 2', '旗舰店 10', '乙店']]]);
  });
});

it('an industry of a later version has no line', () => {
  expect(industryLine({ industry: 'tea' })).toEqual({ low: 0.006, high: 0.006 });
  expect(industryLine({ industry: 'later' })).toBeNull();
  expect(industryLine({ industry: null })).toBeNull();
});
