import { packTexts } from '../text-pool';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FileImport } from '../../model/dataset';
import type { KnownShop } from '../../model/shop-profile';
import type { Source } from '../../model/source';
import { known } from '../../shops/testing/known-shop';
import { say } from '../../text/say';
import { concatenate } from '../concatenate';
import { importRawFile } from '../import-file';
import { tableOf } from '../testing/sheets';
import { matchShops } from './match-shops';

type Kind = 'orders' | 'afterSales' | 'reviews';

/** Headers that say nothing of a platform. */
const HEADERS = {
  orders: ['订单编号', '下单时间', '订单状态', '店铺', '平台'],
  afterSales: ['售后单号', '订单编号', '售后类型', '售后状态', '售后申请时间', '店铺', '平台'],
  reviews: ['评价时间', '订单编号', '评价内容', '评分', '店铺', '平台'],
} as const;

/** Order numbers as platforms count them. */
const ids = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => `69${String(from + index).padStart(17, '0')}`);

interface Given {
  readonly path: string;
  readonly kind?: Kind;
  readonly orders?: readonly string[];
  /** What the shop column says, row after row in turn. */
  readonly shops?: readonly string[];
  readonly platform?: string;
}

function file({ path, kind = 'orders', orders = ids(1, 5), shops, platform }: Given): FileImport {
  const rows = orders.map((order, index) => ({
    订单编号: order,
    下单时间: '2026-10-01 08:00:00',
    订单状态: '已完成',
    售后单号: `S${order}`,
    售后类型: '退货退款',
    售后状态: '退款成功',
    售后申请时间: '2026-10-03 08:00:00',
    评价时间: '2026-10-03 08:00:00',
    评价内容: '好',
    评分: 5,
    店铺: shops?.[index % shops.length] ?? '',
    平台: platform ?? '',
  }));
  const name = path.split('/').at(-1) ?? '';
  const sheet = { name: '', rows: tableOf(HEADERS[kind], rows) };
  return importRawFile({ encoding: 'utf-8', sheets: [sheet] }, { file: name, path });
}

/** Matches files; the answers by file name (and shop, where a file has several). */
function match(files: readonly Given[], shops: readonly KnownShop[] = []) {
  const paths = new Map<Source, string>();
  const parts = files.map((given) => {
    const part = file(given);
    for (const source of part.dataset.sources) paths.set(source, given.path);
    return part;
  });
  const pathOf = (source: Source) => paths.get(source) ?? '';
  const { dataset, matches } = matchShops(concatenate(parts), shops, pathOf);
  return dataset.sources
    .map((source, index) => ({
      file: source.file,
      shop: source.shop,
      origin: source.shopOrigin,
      platform: source.platform,
      known: matches[index]?.known ?? null,
      reason: matches[index]?.reason ?? null,
      kin: matches[index]?.kin ?? null,
    }))
    .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}

const sentences = (matched: ReturnType<typeof match>) =>
  matched.map(({ shop, reason }) => [shop, reason === null ? null : say(reason, 'zh-CN')]);

const HASH = '84d855aa84d855aa84d855aa84d855aa';
const download = (code: string, moment = 1768222209) => `Downloads/${moment}_${HASH}${code}.csv`;

describe('a known shop is found', () => {
  const shopA = known('小店A', { platform: 'douyin', codes: ['zaHCLELw'], aliases: ['老王铺子'] });

  it.each([
    [download('zaHCLELw'), '文件名末尾的店铺码 zaHCLELw 是这家店的'],
    ['Downloads/小店 A订单.csv', '文件名里写着“小店 A”'],
    ['Downloads/老王铺子_订单_2026-10.csv', '文件名里写着“老王铺子”'],
    ['老王铺子/订单.csv', '所在文件夹叫“老王铺子”'],
    ['老王铺子/九月大促/订单.csv', '所在文件夹叫“老王铺子”'],
    ['十月活动/老王铺子-女装-订单.csv', '文件名里写着“老王铺子”'],
    [
      '大促活动/九月/' + download('zaHCLELw').split('/')[1],
      '文件名末尾的店铺码 zaHCLELw 是这家店的',
    ],
  ])('by %s', (path, reason) => {
    const matched = match([{ path }], [shopA]);
    expect(matched).toMatchObject([
      { shop: '小店A', origin: 'profile', known: '小店A', platform: 'douyin' },
    ]);
    expect(sentences(matched)).toEqual([['小店A', reason]]);
  });

  it('by the name in the table, which stays what it comes from', () => {
    const matched = match([{ path: 'x/汇总.csv', shops: ['老王铺子', '小店 B'] }], [shopA]);
    expect(matched).toMatchObject([
      { shop: '小店A', origin: 'column', known: '小店A' },
      { shop: '小店 B', origin: 'column', known: null, reason: null },
    ]);
    expect(sentences(matched)[0]).toEqual(['小店A', '表里写的是“老王铺子”']);
  });

  it('by a name that looks like words about files', () => {
    const shop = known('王记物流');
    expect(match([{ path: 'Downloads/王记物流订单.csv' }], [shop])[0]?.known).toBe('王记物流');
    expect(match([{ path: '订单王/10月.csv' }], [known('订单王')])[0]?.known).toBe('订单王');
  });

  it('by the codes of the files that lie in one folder with it', () => {
    const shopB = known('小店B', { codes: ['bbbb'] });
    const inFolder = (code: string) => ({ path: `老王资料/${download(code).split('/')[1]}` });
    const reviews: Given = { path: '老王资料/评价.csv', kind: 'reviews', orders: ids(900, 5) };
    const own = match([inFolder('zaHCLELw'), reviews], [shopA, shopB]);
    expect(sentences(own)[1]).toEqual(['小店A', '文件夹“老王资料”里按店铺码认得的表都是这家店的']);
    const shared = match([inFolder('zaHCLELw'), inFolder('bbbb'), reviews], [shopA, shopB]);
    expect(shared.at(-1)).toMatchObject({ shop: '老王资料', known: null });
  });

  it('where only the kind of shop is left away', () => {
    const shop = known('老王旗舰店');
    const matched = match([{ path: '老王/订单.csv' }], [shop]);
    expect(sentences(matched)).toEqual([
      ['老王旗舰店', '写的是“老王”，和档案里的“老王旗舰店”只差店铺类型'],
    ]);
    expect(match([{ path: '老王专卖店/订单.csv' }], [shop])[0]?.known).toBeNull();
    expect(match([{ path: '老王旗舰店2/订单.csv' }], [shop])[0]?.known).toBeNull();
  });

  it('but not where one table names it with and without its kind', () => {
    const matched = match(
      [{ path: 'x.csv', shops: ['老王', '老王旗舰店'] }],
      [known('老王旗舰店')],
    );
    expect(matched.map(({ shop }) => shop).sort()).toEqual(['老王', '老王旗舰店']);
  });

  it('on the platform the headers tell, where two have its name', () => {
    const shops = [shopA, known('k', { name: '小店A', platform: 'kuaishou' })];
    const on = (platform: string) => match([{ path: '小店A/订单.csv', platform }], shops)[0];
    expect(on('快手')).toMatchObject({ known: 'k', platform: 'kuaishou' });
    expect(on('抖音')).toMatchObject({ known: '小店A', platform: 'douyin' });
    expect(on('')).toMatchObject({ shop: null, reason: { code: 'shops.severalNamed' } });
  });

  it('and does not overrule the platform of the headers', () => {
    const open = known('小店A', { codes: ['zaHCLELw'] });
    expect(match([{ path: download('zaHCLELw'), platform: '快手' }], [open])[0]?.platform).toBe(
      'kuaishou',
    );
    expect(match([{ path: download('zaHCLELw'), platform: '快手' }], [shopA])[0]?.known).toBeNull();
  });
});

describe('the person is asked', () => {
  const shops = [
    known('小店A', { codes: ['aaaa'] }),
    known('小店B', { codes: ['bbbb'] }),
    known('老王旗舰店'),
    known('老王专卖店'),
  ];

  it('once for files of one code that is new', () => {
    const matched = match([
      { path: download('zaHCLELw') },
      { path: download('zaHCLELw', 1768222300), orders: ids(50, 5) },
    ]);
    expect(matched).toMatchObject([
      { shop: null, reason: { code: 'shops.newCode', params: { code: 'zaHCLELw' } } },
      { shop: null, reason: { code: 'shops.newCode' } },
    ]);
    expect(matched[0]?.kin).not.toBeNull();
    expect(matched[0]?.kin).toBe(matched[1]?.kin);
  });

  it('where code, file name and folder contradict each other', () => {
    const folder = `小店B/${download('aaaa').split('/')[1]}`;
    expect(sentences(match([{ path: folder }, { path: '小店A/小店B订单.csv' }], shops))).toEqual([
      [null, '文件名、文件夹或店铺码说的不是同一家店（小店A、小店B），请你来定'],
      [null, '文件名、文件夹或店铺码说的不是同一家店（小店A、小店B），请你来定'],
    ]);
  });

  it('where a name fits several', () => {
    expect(match([{ path: '老王/订单.csv' }], shops)[0]).toMatchObject({
      shop: null,
      reason: {
        code: 'shops.severalNamed',
        params: { name: '老王', shops: '老王专卖店\n老王旗舰店' },
      },
    });
    expect(match([{ path: 'x/小店A-小店B-订单.csv' }], shops)[0]).toMatchObject({
      shop: null,
      reason: { code: 'shops.severalNamed' },
    });
  });

  it('not where the name of a new shop is plain', () => {
    expect(match([{ path: '新店/订单.csv' }], shops)[0]).toMatchObject({
      shop: '新店',
      origin: 'folder',
      known: null,
      reason: null,
    });
  });
});

describe('order numbers', () => {
  const shopA = known('小店A', { platform: 'douyin', codes: ['aaaa'] });
  const shopB = known('小店B', { platform: 'douyin', codes: ['bbbb'] });
  const ordersA = { path: download('aaaa'), orders: ids(1, 1000) };
  const ordersB = { path: download('bbbb'), orders: ids(5001, 1000) };
  const afterSales = (orders: readonly string[], path = 'Downloads/售后单.csv'): Given => ({
    path,
    kind: 'afterSales',
    orders,
  });

  it('give after-sales to the shop whose orders they are of, and say how many', () => {
    const matched = match(
      [ordersA, ordersB, afterSales([...ids(1, 204), ...ids(9001, 8)])],
      [shopA, shopB],
    );
    expect(matched.at(-1)).toMatchObject({
      shop: '小店A',
      origin: 'overlap',
      known: '小店A',
      platform: 'douyin',
    });
    expect(sentences(matched).at(-1)).toEqual(['小店A', '212 单里 204 单是小店A 的']);
  });

  it('give orders to the shop whose after-sales are in them', () => {
    const matched = match([
      afterSales(ids(101, 50), '小店A/售后单.csv'),
      { path: 'Downloads/订单.csv', orders: ids(1, 1000) },
    ]);
    expect(sentences(matched)[1]).toEqual(['小店A', '小店A 的 50 单里有 50 单在这张表里']);
  });

  it('lead from table to table', () => {
    const matched = match(
      [
        ordersA,
        afterSales(ids(901, 200)),
        { path: 'Downloads/评价.csv', kind: 'reviews', orders: ids(1001, 60) },
      ],
      [shopA],
    );
    expect(matched.map(({ shop }) => shop)).toEqual(['小店A', '小店A', '小店A']);
  });

  it('overrule the name of a folder that no shop is known by, but no known name', () => {
    const odd = afterSales(ids(1, 90), '双十一/售后单.csv');
    expect(match([ordersA, odd], [shopA]).at(-1)).toMatchObject({
      shop: '小店A',
      origin: 'overlap',
    });
    const wrong = afterSales(ids(1, 90), '小店B/售后单.csv');
    expect(sentences(match([ordersA, wrong], [shopA, shopB])).at(-1)).toEqual([
      '小店B',
      '90 单里有 90 单也在小店A 的表里，要是同一家店，请改成一个名字',
    ]);
  });

  it('speak against two names for one shop that only folders suggest', () => {
    const matched = match([
      { path: '老王/订单.csv', orders: ids(1, 100) },
      afterSales(ids(1, 30), '老王旗舰店/售后单.csv'),
    ]);
    expect(matched.map(({ shop }) => shop)).toEqual(['老王旗舰店', '老王']);
    expect(matched[0]?.reason).toMatchObject({
      code: 'shops.overlapOther',
      params: { shop: '老王', shared: 30 },
    });
  });

  it('of two shops in one table leave it to the person', () => {
    const mixed = afterSales([...ids(1, 50), ...ids(5001, 40)]);
    expect(sentences(match([ordersA, ordersB, mixed], [shopA, shopB])).at(-1)).toEqual([
      null,
      '90 单里 50 单是小店A 的，还有 40 单是小店B 的，请你来定',
    ]);
  });

  it('that are few leave it to the person, with the hint', () => {
    const few = afterSales([...ids(1, 15), ...ids(9001, 85)]);
    expect(sentences(match([ordersA, ordersB, few], [shopA, shopB])).at(-1)).toEqual([
      null,
      '100 单里只有 15 单能看出是小店A 的，请你来定',
    ]);
  });

  it('of older orders in part do not matter while not one is another shop’s', () => {
    const part = [...ids(1, 30), ...ids(9001, 70)];
    expect(sentences(match([ordersA, ordersB, afterSales(part)], [shopA, shopB])).at(-1)).toEqual([
      '小店A',
      '100 单里 30 单是小店A 的，别家的表里一单也没有',
    ]);
    const mixed = [...part, ...ids(5001, 1)];
    expect(match([ordersA, ordersB, afterSales(mixed)], [shopA, shopB]).at(-1)?.shop).toBeNull();
  });

  it('of a person’s own counting say nothing', () => {
    const own = ['1', '2', '3', '4', '5'];
    const matched = match([{ ...ordersA, orders: own }, afterSales(own)], [shopA]);
    expect(matched.at(-1)).toMatchObject({ shop: null, reason: null });
  });

  it('of another platform say nothing', () => {
    const matched = match([ordersA, { ...afterSales(ids(1, 90)), platform: '快手' }], [shopA]);
    expect(matched.at(-1)?.shop).toBeNull();
  });

  it('join the tables of a shop nobody knows, so that it is named once', () => {
    const matched = match([
      { path: download('cccc'), orders: ids(1, 300) },
      { path: download('cccc', 1768333333), orders: ids(301, 300) },
      { path: download('dddd'), orders: ids(5001, 300) },
      afterSales(ids(250, 40)),
      { path: 'Downloads/评价.csv', kind: 'reviews', orders: ids(5100, 40) },
      { path: 'Downloads/评价2.csv', kind: 'reviews', orders: [...ids(5100, 20), ...ids(100, 20)] },
      { path: 'Downloads/订单.csv', orders: ids(8001, 30) },
    ]);
    const kin = Object.fromEntries(matched.map((one) => [one.file, one.kin]));
    const [c, laterC, d] = [download('cccc'), download('cccc', 1768333333), download('dddd')].map(
      (path) => kin[path.replace('Downloads/', '')],
    );
    expect(c).not.toBeNull();
    expect(laterC).toBe(c);
    expect(kin['售后单.csv']).toBe(c);
    expect(d).not.toBeNull();
    expect(d).not.toBe(c);
    expect(kin['评价.csv']).toBe(d);
    expect(kin['评价2.csv']).toBeNull();
    expect(kin['订单.csv']).toBeNull();
  });
});

describe('whatever the files', () => {
  const shops = [
    known('小店A', { platform: 'douyin', codes: ['aaaa'], aliases: ['甲'] }),
    known('小店B', { codes: ['bbbb'] }),
    known('老王旗舰店', { platform: 'kuaishou' }),
  ];
  const given = fc.record({
    folder: fc.constantFrom('Downloads', '小店A', '小店B', '甲', '老王', '新店', '十月'),
    name: fc.constantFrom('订单.csv', '售后.csv', '小店B评价.csv', `${HASH}`, '老王旗舰店.csv'),
    code: fc.constantFrom('aaaa', 'bbbb', 'cccc'),
    kind: fc.constantFrom<Kind>('orders', 'afterSales', 'reviews'),
    from: fc.constantFrom(1, 40, 80, 200),
    count: fc.integer({ min: 1, max: 60 }),
    platform: fc.constantFrom('', '抖音', '快手'),
    shops: fc.constantFrom<readonly string[] | undefined>(undefined, ['小店A', '乙'], ['老王', '']),
  });
  const files = fc.array(given, { minLength: 1, maxLength: 7 }).map((list) =>
    list.map(({ folder, name, code, from, count, ...rest }, index): Given => {
      const { shops: column, ...others } = rest;
      const last =
        name === HASH
          ? `17682222${String(index).padStart(2, '0')}_${HASH}${code}.csv`
          : `${index}-${name}`;
      const table = { path: `${folder}/${last}`, orders: ids(from, count), ...others };
      return column === undefined ? table : { ...table, shops: column };
    }),
  );

  it('their order changes nothing', () => {
    fc.assert(
      fc.property(files, fc.infiniteStream(fc.nat()), (list, keys) => {
        const shuffled = list
          .map((one) => ({ one, key: keys.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        expect(match(shuffled, shops)).toEqual(match(list, shops));
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('nobody’s source comes with a shop, a known one has its name and platform, and kin are nobody’s', () => {
    fc.assert(
      fc.property(files, (list) => {
        for (const source of match(list, shops)) {
          const shop = shops.find(({ id }) => id === source.known);
          if (source.known !== null) {
            expect(source.shop).toBe(shop?.name);
            const platforms = [shop?.platform ?? source.platform, 'other'];
            expect(platforms).toContain(source.platform);
          }
          expect(source.shop === null).toBe(source.origin === null);
          if (source.kin !== null) expect(source.shop).toBeNull();
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('half a million orders are matched at once', () => {
    const rows = (count: number, from: number, sources: number) => ({
      source: Uint16Array.from({ length: count }, (_, row) => row % sources),
      orderId: Uint32Array.from({ length: count }, (_, row) => 3 + from + row),
    });
    const base = concatenate([
      file({ path: `1768222209_${HASH}aaaa.csv` }),
      file({ path: '售后.csv', kind: 'afterSales' }),
    ]);
    const orders = rows(500_000, 0, 1);
    const sales = rows(50_000, 100_000, 1);
    const dataset = {
      ...base,
      strings: packTexts(
        Array.from({ length: 500_003 }, (_, index) => (index < 3 ? '' : `69${index}00000000`)),
      ),
      orders: {
        ...base.orders,
        length: orders.source.length,
        source: orders.source,
        columns: { ...base.orders.columns, orderId: orders.orderId },
      },
      afterSales: {
        ...base.afterSales,
        length: sales.source.length,
        source: sales.source.fill(1),
        columns: { ...base.afterSales.columns, orderId: sales.orderId },
      },
    };
    const { matches } = matchShops(
      dataset,
      [known('小店A', { codes: ['aaaa'] })],
      ({ file: name }) => name,
    );
    expect(matches.map((one) => one.known)).toEqual(['小店A', '小店A']);
  });
});
