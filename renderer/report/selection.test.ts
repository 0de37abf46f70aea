import { resultWith } from '../../shared/checkup/testing/results';
import { describe, expect, it } from 'vitest';
import { withChange } from '../../shared/checklist/work';
import { UNKNOWN_PROFILE } from '../../shared/checkup/profile';
import type { CheckupResult, ChecklistItem, ShopResult } from '../../shared/checkup/schema';
import type { CheckupDocument } from '../../shared/ipc/contract';
import { ACTIONS } from '../../shared/knowledge/actions';
import { modelById } from '../../shared/models/models';
import {
  alikeIssues,
  checklistOf,
  dearestFindings,
  firstActions,
  groupsOf,
  metricsByDimension,
  originsOf,
  reportShops,
  reportTitle,
} from './selection';

const model = modelById('six-factors');
if (model === undefined) throw new Error('six-factors is shipped');
const [easy, hard] = ACTIONS;
if (easy === undefined || hard === undefined) throw new Error('actions are shipped');

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

/** The printed shops of a check-up, each in its own place. */
function printed(document: CheckupDocument) {
  return reportShops({ document, places: document.result.shops.map((_, place) => place) });
}

describe('the printed shops', () => {
  it('have the places they have in the whole check-up', () => {
    const document = checkup({ shops: [shop('丙'), shop('甲')] });
    const shops = reportShops({ document, places: [2, 0] });
    expect(shops.map(({ index, shop: { name } }) => [index, name])).toEqual([
      [2, '丙'],
      [0, '甲'],
    ]);
  });

  it('give their names to the title, at most three', () => {
    const many = checkup({ shops: ['甲', '乙', '丙', '丁'].map(shop) });
    expect(reportTitle(many, 'zh-CN')).toBe('小店体检报告 甲、乙、丙…');
    expect(reportTitle(checkup({ shops: [shop('丁')] }), 'en')).toBe('Shop checkup report 丁');
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
    const diagnosis = [
      { shop: 'other/甲', metric: 'a', loss: 1, message },
      { shop: 'other/乙', metric: 'b', loss: 9, message },
      { shop: 'other/甲', metric: 'c', loss: 4, message },
      { shop: 'other/甲', metric: 'd', loss: null, message },
    ];
    const chosen = printed(checkup({ shops: [shop('甲')] }));
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
    const open = firstActions(document, printed(document));
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
    expect(firstActions(document, printed(document))).toEqual([]);
    const list = checklistOf(document, 'other/甲');
    expect(list.toDo).toEqual([]);
    expect(list.done.map((entry) => entry.action.id)).toEqual([easy?.id]);
    expect(list.dropped.map((entry) => entry.action.id)).toEqual([hard?.id]);
  });

  it('leaves out an action this version does not know', () => {
    const document = checkup({ checklist: [item('甲', { action: 'no-such-action' })] });
    expect(checklistOf(document, 'other/甲').toDo).toEqual([]);
  });
});

describe('what is told once', () => {
  it('the origins of a model, in the order of its tables', () => {
    const douyin = modelById('douyin-2026-09');
    if (douyin === undefined) throw new Error('douyin-2026-09 is shipped');
    const origins = originsOf(douyin);
    const weights = new Set(
      douyin.dimensions.map(({ weightProvenance }) => weightProvenance.source.zh),
    );
    expect(weights.size).toBe(1);
    expect(origins[0]).toEqual(douyin.structureProvenance);
    expect(origins.filter(({ source }) => weights.has(source.zh))).toHaveLength(1);
    expect(origins).toEqual(
      expect.arrayContaining(douyin.gates.map(({ provenance }) => provenance)),
    );
  });

  it('issues that differ in their row only', () => {
    const issue = {
      code: 'unknownWord',
      row: 2,
      column: 'A',
      header: '状态',
      found: '补寄',
    } as const;
    const groups = alikeIssues([issue, { ...issue, found: '换新' }, { ...issue, row: 7 }]);
    expect(groups.map((group) => group.map(({ row }) => row))).toEqual([[2, 7], [2]]);
  });
});
