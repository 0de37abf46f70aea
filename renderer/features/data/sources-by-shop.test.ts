import { describe, expect, it } from 'vitest';
import { articleCheckup } from '../../testing/article-checkup';
import { sourcesByShop } from './sources-by-shop';

const [source] = articleCheckup().result.sources;
if (source === undefined) throw new Error('The check-up has a source.');
const shops = [
  { name: '乙', platform: 'douyin' },
  { name: '甲', platform: 'douyin' },
  { name: '甲', platform: 'kuaishou' },
] as const;
const of = (file: string, shop: string | null, platform: 'douyin' | 'kuaishou' = 'douyin') => ({
  ...source,
  ...{ file, shop, platform },
});

describe('the tables by shop', () => {
  it('stand in the order of the shops, those of no shop last', () => {
    const sources = [of('1', null), of('2', '甲'), of('3', '丙'), of('4', '乙'), of('5', '甲')];
    const groups = sourcesByShop(sources, shops);
    expect(groups.map(({ name, index }) => [name, index])).toEqual([
      ['乙', 0],
      ['甲', 1],
      ['丙', -1],
      [null, -1],
    ]);
    expect(groups[1]?.sources.map(({ file }) => file)).toEqual(['2', '5']);
  });

  it('keep shops of one name on two platforms apart', () => {
    const groups = sourcesByShop([of('1', '甲', 'kuaishou'), of('2', '甲')], shops);
    expect(groups.map(({ index }) => index)).toEqual([1, 2]);
  });
});
