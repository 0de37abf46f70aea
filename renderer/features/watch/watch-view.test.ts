import { describe, expect, it } from 'vitest';
import type { ShopResult, ShopTotal } from '../../../shared/checkup/schema';
import type { TodayList } from '../../../shared/checkup/schema-rows';
import { OCTOBER, SEPTEMBER } from '../../../shared/checklist/testing/month';
import { UNTOUCHED } from '../../../shared/checklist/work';
import { tickKey } from '../../../shared/checkup/tick-key';
import { checkup, historyWith } from '../../../shared/history/testing/past';
import { SIX_FACTORS } from '../../../shared/models/data/six-factors';
import type { ScoreModel } from '../../../shared/models/schema';
import { mean, scored, shopWith } from '../../../shared/scoring/testing/shops';
import { known } from '../../../shared/shops/testing/known-shop';
import { articleCheckup } from '../../testing/article-checkup';
import {
  groupsOf,
  LEAST_FALL,
  NEAR_POINTS,
  reasonCounts,
  URGENT_HOURS,
  watchList,
  type WatchedShop,
} from './watch-view';

const NOW = '2026-11-01 09:00:00';
const words = { zh: '', en: '' };

function gate(threshold: number): ScoreModel['gates'][number] {
  return {
    ...{ id: `g${threshold}`, name: { zh: '商城', en: 'mall' }, threshold, judgedBy: 'day' },
    ...{ consequence: words, only: null, growthCounts: false, also: [], condition: null },
    provenance: { kind: 'estimate', source: words },
  };
}

const MODEL: ScoreModel = { ...SIX_FACTORS, gates: [gate(60), gate(70), gate(80)] };

/** A shop whose total is exact. */
function shop(name: string, score: number, total: Partial<ShopTotal> = {}): ShopResult {
  const made = scored(shopWith(name, { 'logistics.shipHours': mean(30, 400, 4) }), MODEL);
  return {
    ...made,
    total: {
      ...made.total,
      score,
      low: score,
      high: score,
      corrected: null,
      status: 'ok',
      ...total,
    },
  };
}

function list(
  name: string,
  { overdue = 0, soon = 0, hours = 5 }: { overdue?: number; soon?: number; hours?: number },
): TodayList {
  const item = { source: 0, row: 1, id: null, product: null, text: null, time: null, stale: false };
  return {
    ...{ shop: `other/${name}`, kind: 'ship', asOf: NOW, total: overdue + soon, stale: 0 },
    ...{ overdue, soon, items: [{ ...item, deadline: NOW, hoursLeft: hours }] },
  };
}

function document(shops: readonly ShopResult[], today: readonly TodayList[] = []) {
  const made = checkup('o', OCTOBER, shops, { models: [MODEL] });
  return { ...made, result: { ...made.result, today: [...today] } };
}

function kinds(shops: readonly WatchedShop[]) {
  return shops.map(({ shop: { name }, reasons }) => [name, ...reasons.map(({ kind }) => kind)]);
}

describe('the shops that need a hand', () => {
  it('come by their most urgent reason, then by how much of it there is', () => {
    const shops = [
      shop('近', 69),
      shop('低', 51),
      shop('更低', 40),
      shop('好', 75),
      shop('险', 71),
      shop('更险', 70.5),
      shop('急', 75),
      shop('更急', 75),
      shop('超', 75),
    ];
    const today = [
      list('急', { soon: 1, hours: 7 }),
      list('更急', { soon: 1, hours: 2 }),
      list('超', { overdue: 1 }),
    ];
    const { urgent, fine } = watchList(document(shops, today), null, NOW);
    expect(kinds(urgent)).toEqual([
      ['超', 'overdue'],
      ['更急', 'soon'],
      ['急', 'soon'],
      ['更险', 'edge'],
      ['险', 'edge'],
      ['更低', 'under'],
      ['低', 'under'],
      ['近', 'near'],
    ]);
    expect(kinds(fine)).toEqual([['好']]);
  });

  it('are near a line only within the two points on either side of it', () => {
    const at = (score: number, total: Partial<ShopTotal> = {}) =>
      kinds(watchList(document([shop('甲', score, total)]), null, NOW).urgent)[0]?.slice(1) ?? [];
    expect(at(70)).toEqual(['edge']);
    expect(at(70 + NEAR_POINTS)).toEqual([]);
    expect(at(70 - NEAR_POINTS)).toEqual([]);
    expect(at(70 - NEAR_POINTS + 0.1)).toEqual(['near']);
    // A wide band over a line far away is no news.
    expect(at(75, { status: 'estimated', low: 66, high: 84 })).toEqual([]);
    expect(at(71, { status: 'estimated', low: 66, high: 76 })).toEqual(['edge']);
    expect(at(61, { stage: 'growth' })).toEqual([]);
  });

  it('are not on the list for what the day will see to anyway, and are counted by reason', () => {
    const shops = [shop('甲', 75), shop('乙', 75), shop('丙', 75)];
    const today = [
      list('甲', { soon: 3, hours: URGENT_HOURS }),
      list('乙', { soon: 3, hours: URGENT_HOURS - 0.1 }),
      list('丙', { overdue: 1, soon: 1 }),
    ];
    const { urgent, fine } = watchList(document(shops, today), null, NOW);
    expect(kinds(fine)).toEqual([['甲']]);
    expect(reasonCounts(urgent)).toEqual([
      { kind: 'overdue', count: 1 },
      { kind: 'soon', count: 2 },
    ]);
  });

  it('have one reason of each kind, the most urgent first', () => {
    const one = document([shop('甲', 71)], [list('甲', { overdue: 2, soon: 3 })]);
    const [watched] = watchList(one, null, NOW).urgent;
    expect(watched?.reasons).toMatchObject([
      { kind: 'overdue', count: 2 },
      { kind: 'soon', count: 3, hours: 5 },
      { kind: 'edge', threshold: 70, points: 1, isSure: true },
    ]);
  });

  it('fell by at least a point that is not chance', () => {
    const before = (score: number) =>
      historyWith([checkup('s', SEPTEMBER, [shop('甲', score)], { models: [MODEL] })]);
    const now = document([shop('甲', 75)]);
    const fallen = watchList(now, before(75 + LEAST_FALL), NOW);
    expect(fallen.urgent[0]?.reasons).toMatchObject([{ kind: 'falling', fall: { points: 1 } }]);
    const little = watchList(now, before(75.5), NOW);
    expect(little.urgent).toEqual([]);
    expect(little.fine[0]?.change).toMatchObject({ points: -0.5, since: 'checkup' });
    const unsure = document([shop('甲', 75, { status: 'estimated', low: 65, high: 85 })]);
    expect(watchList(unsure, before(77), NOW).urgent).toEqual([]);
  });

  it('have something on the checklist whose day has passed, not that which is due or done', () => {
    const article = articleCheckup();
    const result = { ...article.result, today: [] };
    const [item] = result.checklist;
    if (item === undefined) throw new Error('no checklist');
    const reasons = (due: string, state: 'open' | 'done') => {
      const work = { title: '', checklist: { [tickKey(item)]: { ...UNTOUCHED, due, state } } };
      const { urgent } = watchList({ ...article, result, work }, null, NOW);
      const watched = urgent.find(({ shop: { id } }) => id === item.shop);
      return watched?.reasons.filter(({ kind }) => kind === 'checklist') ?? [];
    };
    expect(reasons('2026-10-29', 'open')).toEqual([{ kind: 'checklist', count: 1, days: 3 }]);
    expect(reasons('2026-11-01', 'open')).toEqual([]);
    expect(reasons('2026-10-29', 'done')).toEqual([]);
  });

  it('lack data where there is no total, or some of the tables', () => {
    const none = document([shop('甲', 75, { status: 'noData', score: null })]);
    expect(watchList(none, null, NOW).urgent[0]?.reasons).toMatchObject([{ kind: 'data' }]);
    const [source] = articleCheckup().result.sources;
    if (source === undefined) throw new Error('no source');
    const made = document([shop('甲', 75)]);
    const orders = { ...source, kind: 'orders' as const, shop: '甲', platform: 'other' as const };
    const partly = { ...made, result: { ...made.result, sources: [orders] } };
    expect(watchList(partly, null, NOW).urgent[0]?.reasons).toEqual([
      { kind: 'data', missing: ['afterSales', 'reviews'] },
    ]);
  });
});

describe('groups of shops', () => {
  it('are those of the profiles the shops are known by', () => {
    const shops = [shop('甲', 70), shop('乙', 70), shop('丙', 70)];
    const profiles = [
      known('甲', { group: '客户一' }),
      known('别名', { group: '客户二', aliases: ['乙'] }),
      known('丙'),
    ];
    expect([...groupsOf(shops, profiles)]).toEqual([
      ['other/甲', '客户一'],
      ['other/乙', '客户二'],
    ]);
  });
});
