import { resultWith } from '../../shared/checkup/testing/results';
import { describe, expect, it } from 'vitest';
import { withChange } from '../../shared/checklist/work';
import { UNKNOWN_PROFILE } from '../../shared/checkup/profile';
import type { CheckupResult, ChecklistItem, ShopResult } from '../../shared/checkup/schema';
import type { CheckupDocument } from '../../shared/ipc/contract';
import { ACTIONS } from '../../shared/knowledge/actions';
import { modelById } from '../../shared/models/models';
import {
  checklistOf,
  chooseShops,
  comparisonOf,
  dearestFindings,
  firstActions,
  groupsOf,
  metricsByDimension,
  reportTitle,
  sourcesOf,
  warningsOf,
} from './selection';

const model = modelById('six-factors');
if (model === undefined) throw new Error('six-factors is shipped');
const [easy, hard] = ACTIONS;
if (easy === undefined || hard === undefined) throw new Error('actions are shipped');

function source(name: string | null) {
  return {
    file: 'f.csv',
    sheet: '',
    kind: 'orders' as const,
    platform: 'other' as const,
    shop: name,
    encoding: 'utf-8',
    rows: { read: 0, used: 0, duplicate: 0, outOfPeriod: 0, ignored: 0, rejected: 0 },
    mapping: [],
    issueCounts: {},
    issues: [],
  };
}

function shop(name: string): ShopResult {
  return {
    id: `other/${name}`,
    name,
    platform: 'other',
    profile: UNKNOWN_PROFILE,
    model: 'six-factors',
    total: {
      score: 80,
      low: null,
      high: null,
      official: null,
      corrected: null,
      bonus: 0,
      deduction: 0,
      coverage: 1,
      indicative: false,
      grade: null,
      stage: null,
      formal: null,
      display: null,
      stars: null,
      paidOrders: null,
      status: 'ok',
    },
    dimensions: [],
    metrics: [],
    groups: [],
    products: { rows: [], others: 0 },
    officialRecord: { history: [], corrections: [] },
  };
}

function item(shopName: string, part: Partial<ChecklistItem>): ChecklistItem {
  return {
    shop: `other/${shopName}`,
    action: easy?.id ?? '',
    metric: 'logistics.shipHours',
    gain: 1,
    fullGain: 2,
    target: 24,
    current: 48,
    effort: 1,
    causes: [],
    order: 1,
    ...part,
  };
}

function checkup(part: Partial<CheckupResult> = {}): CheckupDocument {
  return {
    id: 'a',
    work: { title: '', checklist: {} },
    result: resultWith({
      models: model === undefined ? [] : [model],
      shops: [shop('甲'), shop('乙'), shop('丙')],
      comparison: { metrics: [], totals: [], splits: [], reading: [{ code: 'all', params: {} }] },
      ...part,
    }),
  };
}

describe('choosing shops', () => {
  it('takes all shops when none is named, and keeps the order asked for', () => {
    const { result } = checkup();
    expect(chooseShops(result, []).map(({ shop: one }) => one.name)).toEqual(['甲', '乙', '丙']);
    expect(chooseShops(result, ['other/丙', 'other/甲']).map(({ index }) => index)).toEqual([2, 0]);
  });

  it('leaves out a shop the result does not hold', () => {
    expect(chooseShops(checkup().result, ['other/丁'])).toEqual([]);
  });

  it('names at most three shops in the title', () => {
    const many = checkup({ shops: ['甲', '乙', '丙', '丁'].map(shop) });
    expect(reportTitle(many, [], 'zh-CN')).toBe('小店体检报告 甲、乙、丙…');
    expect(reportTitle(many, ['other/丁'], 'en')).toBe('Shop checkup report 丁');
  });
});

describe('tables of many shops', () => {
  it('splits into tables of nearly equal width', () => {
    expect(groupsOf([1, 2, 3, 4, 5], 4)).toEqual([
      [1, 2, 3],
      [4, 5],
    ]);
    expect(groupsOf(Array.from({ length: 12 }), 4).map((group) => group.length)).toEqual([4, 4, 4]);
    expect(groupsOf([], 4)).toEqual([]);
  });

  it('groups metrics by dimension in the model’s order, unscored ones last', () => {
    if (model === undefined) return;
    const groups = metricsByDimension(
      ['orders.cancelRate', 'logistics.shipHours', 'goods.qualityScore'],
      model,
    );
    expect(groups.map(({ metrics }) => metrics)).toEqual([
      ['goods.qualityScore'],
      ['logistics.shipHours'],
      ['orders.cancelRate'],
    ]);
    expect(groups.at(-1)?.dimension).toBeNull();
  });
});

describe('what is told first', () => {
  const message = { code: 'x', params: {} };

  it('sorts findings by points and leaves other shops out', () => {
    const { result } = checkup();
    const diagnosis = [
      { shop: 'other/甲', metric: 'a', loss: 1, message },
      { shop: 'other/乙', metric: 'b', loss: 9, message },
      { shop: 'other/甲', metric: 'c', loss: 4, message },
      { shop: 'other/甲', metric: 'd', loss: null, message },
    ];
    const chosen = chooseShops(result, ['other/甲']);
    expect(dearestFindings(diagnosis, chosen).map(({ metric }) => metric)).toEqual(['c', 'a', 'd']);
  });

  it('puts open actions with most points for the effort first', () => {
    const document = checkup({
      checklist: [
        item('甲', { gain: 3, effort: 3 }),
        item('甲', { action: hard?.id ?? '', gain: 2, order: 2 }),
        item('乙', { gain: 1.5 }),
      ],
    });
    const open = firstActions(document, chooseShops(document.result, []));
    const gains = open.map(({ entries }) => entries.map((entry) => entry.item.gain));
    expect(gains).toEqual([[2], [1.5, 3]]);
  });

  it('leaves what is done or not for the shop out of what is to do, but not out of the report', () => {
    const listed = [item('甲', {}), item('甲', { action: hard?.id ?? '' })];
    const made = checkup({ checklist: listed });
    const now = '2026-10-12 11:00:00';
    const [done, dropped] = listed;
    if (done === undefined || dropped === undefined) throw new Error('no items');
    const first = withChange(made, done, { what: 'state', to: 'done' }, now);
    const second = { ...made, work: first };
    const work = withChange(second, dropped, { what: 'state', to: 'dropped' }, now);
    const document = { ...made, work };
    expect(firstActions(document, chooseShops(document.result, []))).toEqual([]);
    const printed = checklistOf(document, 'other/甲');
    expect(printed.toDo).toEqual([]);
    expect(printed.done.map((entry) => entry.action.id)).toEqual([easy?.id]);
    expect(printed.dropped.map((entry) => entry.action.id)).toEqual([hard?.id]);
  });

  it('leaves out an action this version does not know', () => {
    const document = checkup({ checklist: [item('甲', { action: 'no-such-action' })] });
    expect(checklistOf(document, 'other/甲').toDo).toEqual([]);
  });
});

describe('a report of some of the shops', () => {
  it('compares the printed shops alone', () => {
    const { result } = checkup();
    const some = comparisonOf(result, chooseShops(result, ['other/甲']));
    expect(some.totals.flatMap(({ cells }) => cells.map((cell) => cell.shop))).toEqual([
      'other/甲',
    ]);
    expect(comparisonOf(result, chooseShops(result, []))).toBe(result.comparison);
  });

  it('warns of nothing but the printed shops', () => {
    const warnings = [
      { code: 'one', params: { shop: '乙' } },
      { code: 'several', params: { shops: '甲\n乙' } },
      { code: 'others', params: { shops: '乙\n丙' } },
      { code: 'file', params: { file: 'f.csv' } },
    ];
    const { result } = checkup({ warnings });
    expect(warningsOf(result, chooseShops(result, ['other/甲']))).toEqual([
      { code: 'several', params: { shops: '甲' } },
      { code: 'file', params: { file: 'f.csv' } },
    ]);
  });

  it('lists their files and those of no shop', () => {
    const { result } = checkup({ sources: [source('甲'), source('乙'), source(null)] });
    const shown = sourcesOf(result, chooseShops(result, ['other/甲']));
    expect(shown.map((one) => one.shop)).toEqual(['甲', null]);
  });

  it('keeps files of shops of one name on two platforms apart', () => {
    const douyin = { ...shop('甲'), id: 'douyin/甲', platform: 'douyin' as const };
    const kuaishou = { ...shop('甲'), id: 'kuaishou/甲', platform: 'kuaishou' as const };
    const sources = (['douyin', 'kuaishou', 'other'] as const).map((platform) => ({
      ...source('甲'),
      platform,
    }));
    const { result } = checkup({ sources, shops: [douyin, kuaishou] });
    const shown = sourcesOf(result, chooseShops(result, ['kuaishou/甲']));
    expect(shown.map((one) => one.platform)).toEqual(['kuaishou', 'other']);
  });
});
