import { describe, expect, it } from 'vitest';
import { articleDataset } from './testing/datasets';
import { resultWith } from './testing/results';
import { onlyShops } from './only-shops';
import { runCheckup } from './run-checkup';
import { checkupResult, type CheckupResult } from './schema';

function article(): CheckupResult {
  const made = runCheckup(articleDataset(), {
    model: null,
    period: null,
    appVersion: '0.1.0',
    createdAt: '2026-10-12 09:00:00',
  });
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
}

function source(shop: string | null, platform: CheckupResult['sources'][number]['platform']) {
  return {
    ...{ file: 'f.csv', sheet: '', kind: 'orders' as const, platform, shop, encoding: 'utf-8' },
    rows: { read: 0, used: 0, duplicate: 0, outOfPeriod: 0, ignored: 0, rejected: 0 },
    ...{ mapping: [], issueCounts: {}, issues: [] },
  };
}

const shops = article().shops;
const [first, second] = shops;
if (first === undefined || second === undefined) throw new Error('two shops expected');
const named = (name: string, platform: 'douyin' | 'kuaishou' | 'other') => ({
  ...first,
  id: `${platform}/${name}`,
  name,
  platform,
});

describe('onlyShops', () => {
  it('is the whole without ids', () => {
    const result = article();
    expect(onlyShops(result, [])).toBe(result);
  });

  it('speaks of no shop that was left out, and is a result itself', () => {
    const result = article();
    for (const { id, name } of shops) {
      const one = onlyShops(result, [id]);
      expect(() => checkupResult.parse(one)).not.toThrow();
      const others = shops.filter((shop) => shop.id !== id);
      const text = JSON.stringify({ ...one, models: [] });
      expect(others.filter((other) => text.includes(other.name))).toEqual([]);
      expect(text.includes(name)).toBe(true);
    }
  });

  it('compares what is left anew, in the order asked for', () => {
    const result = article();
    const some = onlyShops(result, [second.id, first.id, 'other/nobody']);
    expect(some.shops.map(({ id }) => id)).toEqual([second.id, first.id]);
    const compared = new Set(
      some.comparison.totals.flatMap(({ cells }) => cells.map((c) => c.shop)),
    );
    expect(compared).toEqual(new Set([first.id, second.id]));
  });

  it('leaves rows with the file they come from', () => {
    const row = { row: 7, id: null, product: null, value: null, text: null, time: null };
    const [metric, ...rest] = first.metrics;
    if (metric === undefined) throw new Error('no metric');
    const own = {
      ...named('乙', 'other'),
      metrics: [{ ...metric, evidence: [{ ...row, source: 2 }] }, ...rest],
    };
    const result = resultWith({
      models: article().models,
      sources: [source('甲', 'other'), source(null, 'other'), source('乙', 'other')],
      shops: [named('甲', 'other'), own],
    });
    const one = onlyShops(result, ['other/乙']);
    expect(one.sources.map((file) => file.shop)).toEqual([null, '乙']);
    expect(one.shops[0]?.metrics[0]?.evidence).toEqual([{ ...row, source: 1 }]);
  });

  it('warns of nothing but these shops', () => {
    const result = resultWith({
      models: article().models,
      shops: [named('甲', 'other'), named('乙', 'other'), named('丙', 'other')],
      warnings: [
        { code: 'one', params: { shop: '乙' } },
        { code: 'several', params: { shops: '甲\n乙' } },
        { code: 'others', params: { shops: '乙\n丙' } },
        { code: 'file', params: { file: 'f.csv' } },
      ],
    });
    expect(onlyShops(result, ['other/甲']).warnings).toEqual([
      { code: 'several', params: { shops: '甲' } },
      { code: 'file', params: { file: 'f.csv' } },
    ]);
  });

  it('keeps files of shops of one name on two platforms apart', () => {
    const result = resultWith({
      models: article().models,
      sources: (['douyin', 'kuaishou', 'other'] as const).map((platform) => source('甲', platform)),
      shops: [named('甲', 'douyin'), named('甲', 'kuaishou')],
    });
    const shown = onlyShops(result, ['kuaishou/甲']).sources;
    expect(shown.map(({ platform }) => platform)).toEqual(['kuaishou', 'other']);
  });
});
