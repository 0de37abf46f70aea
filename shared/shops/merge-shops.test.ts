import { describe, expect, it } from 'vitest';
import { mergeShops } from './merge-shops';
import { known } from './testing/known-shop';

function merged(...args: Parameters<typeof mergeShops>) {
  const result = mergeShops(...args);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

describe('mergeShops', () => {
  const own = known('小店A', {
    platform: 'douyin',
    codes: ['aaaa'],
    industry: 'tea',
    group: '张总',
    adjustments: { 'fake-trade': 1, 'next-day-delivery': 1 },
  });

  it('adds shops that are not known', () => {
    const other = known('小店B');
    expect(merged([own], [other])).toEqual({ shops: [own, other], added: ['小店B'], replaced: [] });
  });

  it('takes a shop of the same name and platform for the same, and keeps the marks of both', () => {
    const given = known('elsewhere', {
      name: '小店 A',
      platform: 'douyin',
      codes: ['bbbb'],
      aliases: ['老王'],
      industry: 'fruit',
      scoringIndustry: 'fresh',
      adjustments: { 'fake-trade': 0 },
    });
    expect(merged([own], [given])).toEqual({
      shops: [
        {
          ...own,
          name: '小店 A',
          codes: ['aaaa', 'bbbb'],
          aliases: ['老王'],
          industry: 'fruit',
          scoringIndustry: 'fresh',
          adjustments: { 'fake-trade': 0, 'next-day-delivery': 1 },
          group: '张总',
        },
      ],
      added: [],
      replaced: [own],
    });
  });

  it('changes nothing by what it gave out itself', () => {
    expect(merged([own, known('小店B')], [own, known('小店B')]).shops).toEqual([
      own,
      known('小店B'),
    ]);
  });

  it('takes all or nothing', () => {
    const shops = [known('小店B'), known('小店C', { codes: ['aaaa'] })];
    expect(mergeShops([own], shops)).toEqual({
      ok: false,
      error: { code: 'shops.codeTaken', params: { code: 'aaaa', shop: '小店A' } },
    });
  });
});
