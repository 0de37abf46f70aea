import { describe, expect, it } from 'vitest';
import { checkShop, tidyShop } from './clashes';
import { known } from './testing/known-shop';

describe('a tidied shop', () => {
  it('has no blanks around its texts and nothing twice', () => {
    const shop = known(' 小店A ', {
      codes: ['zaHCLELw', ' zaHCLELw', ''],
      aliases: ['小店 A', '老王', ' 老王 ', ''],
      group: '  ',
    });
    expect(tidyShop(shop)).toEqual({
      ...shop,
      name: '小店A',
      codes: ['zaHCLELw'],
      aliases: ['老王'],
      group: null,
    });
  });
});

describe('checkShop', () => {
  const douyin = known('小店A', { platform: 'douyin', codes: ['zaHCLELw'], aliases: ['老王'] });
  const codeOf = (...args: Parameters<typeof checkShop>) => {
    const checked = checkShop(...args);
    return checked.ok ? null : checked.error;
  };

  it('refuses a name or alias of another shop, and says whose', () => {
    const taken = (name: string) => ({ code: 'shops.nameTaken', params: { name, shop: '小店A' } });
    expect(codeOf([douyin], known('小店 a'))).toEqual(taken('小店 a'));
    expect(codeOf([douyin], known('老王'))).toEqual(taken('老王'));
    expect(codeOf([douyin], known('小店B', { aliases: ['甲', '老 王'] }))).toEqual(taken('老 王'));
  });

  it('lets shops on two platforms share a name, but not where the platform is open', () => {
    expect(codeOf([douyin], known('k', { name: '小店A', platform: 'kuaishou' }))).toBeNull();
    expect(codeOf([douyin], known('k', { name: '小店A' }))?.code).toBe('shops.nameTaken');
  });

  it('refuses a code of another shop, on whatever platform', () => {
    const shop = known('小店B', { platform: 'kuaishou', codes: ['abcd', 'zaHCLELw'] });
    const error = { code: 'shops.codeTaken', params: { code: 'zaHCLELw', shop: '小店A' } };
    expect(codeOf([douyin], shop)).toEqual(error);
  });

  it('does not hold a shop against itself', () => {
    expect(codeOf([douyin], { ...douyin, codes: ['zaHCLELw', 'newCode1'] })).toBeNull();
  });

  it.each([
    [known(' '), 'shops.noName'],
    [known('店'.repeat(101)), 'shops.tooLong'],
    [known('小店C', { aliases: ['店'.repeat(101)] }), 'shops.tooLong'],
    [
      known('小店C', { codes: Array.from({ length: 201 }, (_, at) => `code${at}`) }),
      'shops.tooManyMarks',
    ],
    [known('小店C', { codes: ['ab'] }), 'shops.badCode'],
    [known('小店C', { codes: ['店铺码12'] }), 'shops.badCode'],
    [known('小店C', { qualityLine: 0 }), 'shops.badLine'],
    [known('小店C', { qualityLine: 0.6 }), 'shops.badLine'],
    [known('小店C', { qualityLine: 0.006, codes: ['abcd'] }), undefined],
  ])('says what is wrong with %j', (shop, code) => {
    expect(codeOf([], shop)?.code).toBe(code);
  });
});
