import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KnownShop } from '../model/shop-profile';
import { checkShop } from './clashes';
import { learn, type Lesson } from './learn';
import { known } from './testing/known-shop';

function lesson(shop: string, given: Partial<Lesson> = {}): Lesson {
  return { shop, platform: 'douyin', code: null, alias: null, told: false, ...given };
}

function counter(): () => string {
  let last = 0;
  return () => `new ${++last}`;
}

const facts = (shops: readonly KnownShop[]) =>
  shops.map(({ name, platform, codes, aliases }) => ({ name, platform, codes, aliases }));

describe('learn', () => {
  it('keeps a shop met for the first time, with its code and other names', () => {
    const lessons = [
      lesson('小店A', { code: 'zaHCLELw', told: true }),
      lesson('小店A', { alias: '老王铺子', told: true }),
      lesson('汇总店', { platform: 'other' }),
    ];
    expect(facts(learn([], lessons, counter()))).toEqual([
      { name: '小店A', platform: 'douyin', codes: ['zaHCLELw'], aliases: ['老王铺子'] },
      { name: '汇总店', platform: null, codes: [], aliases: [] },
    ]);
  });

  it('adds to a known shop, and changes nothing else of it', () => {
    const shop = known('小店A', { industry: 'tea', codes: ['aaaa'], group: '张总' });
    const [learnt, ...others] = learn([shop], [lesson('小店 A', { code: 'bbbb' })], counter());
    expect(learnt).toEqual({ ...shop, codes: ['aaaa', 'bbbb'] });
    expect(others).toEqual([]);
  });

  it('leaves the shops as they are when there is nothing new', () => {
    const shops = [known('小店A', { codes: ['aaaa'] })];
    expect(learn(shops, [lesson('小店A', { code: 'aaaa' })], counter())).toEqual(shops);
  });

  it('keeps shops of one name on two platforms apart', () => {
    const lessons = [lesson('小店A'), lesson('小店A', { platform: 'kuaishou' })];
    expect(learn([], lessons, counter()).map(({ platform }) => platform)).toEqual([
      'douyin',
      'kuaishou',
    ]);
  });

  it('learns no mark that two shops are given', () => {
    const lessons = [
      lesson('小店A', { code: 'aaaa', alias: '电商', told: true }),
      lesson('小店B', { code: 'aaaa', alias: '电 商', told: true }),
    ];
    expect(
      facts(learn([], lessons, counter())).flatMap((shop) => [...shop.codes, ...shop.aliases]),
    ).toEqual([]);
  });

  it('takes a mark from another shop only where the person said so', () => {
    const shops = [known('小店A', { codes: ['aaaa'], aliases: ['老王'] }), known('小店B')];
    const guessed = learn(shops, [lesson('小店B', { code: 'aaaa', alias: '老王' })], counter());
    expect(guessed).toEqual(shops);
    const told = { code: 'aaaa', alias: '老王', told: true };
    expect(facts(learn(shops, [lesson('小店B', told)], counter()))).toMatchObject([
      { name: '小店A', codes: [], aliases: [] },
      { name: '小店B', codes: ['aaaa'], aliases: ['老王'] },
    ]);
  });

  it('never takes the very name of another shop', () => {
    const shops = [known('小店A'), known('小店B')];
    expect(learn(shops, [lesson('小店B', { alias: '小店A', told: true })], counter())).toEqual(
      shops,
    );
  });

  it('gives shops that can stand beside each other, whatever the order of the lessons', () => {
    const word = fc.constantFrom('甲', '乙', '丙', '甲店');
    const lessons = fc.array(
      fc.record({
        shop: word,
        platform: fc.constantFrom('douyin' as const, 'kuaishou' as const, 'other' as const),
        code: fc.option(fc.constantFrom('aaaa', 'bbbb')),
        alias: fc.option(word),
        told: fc.boolean(),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(lessons, fc.infiniteStream(fc.nat()), (given, keys) => {
        const learnt = learn([], given, counter());
        const shuffled = given
          .map((one) => ({ one, key: keys.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        expect(learn([], shuffled, counter())).toEqual(learnt);
        for (const shop of learnt)
          expect(checkShop(learnt, shop)).toEqual({ ok: true, value: shop });
      }),
    );
  });
});
