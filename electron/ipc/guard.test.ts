import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Channel } from '../../shared/ipc/contract';
import { PAYLOADS } from '../../shared/ipc/payloads';
import { SIX_FACTORS } from '../../shared/models/data/six-factors';
import { checkPayload, maySend } from './guard';
import { KnownWindows } from './windows';

const channels = Object.keys(PAYLOADS) as Channel[];
const reportChannels: Channel[] = ['report/content', 'report/ready', 'report/failed'];

const id = '3f2b7c1e-8a4d-4c6b-9e0f-1a2b3c4d5e6f';
const work = {
  title: '小店A',
  checklist: {
    'douyin/小店A|cutoff': {
      ...{ state: 'doing', owner: '小王', due: '2026-10-20', note: '', baseline: null },
      changedAt: '2026-10-12 09:00:00',
      history: [{ at: '2026-10-12 09:00:00', what: 'state', from: 'open', to: 'doing' }],
    },
  },
};

const table = {
  headers: ['单据号', '付款', ''],
  kind: 'orders',
  columns: { 单据号: 'orderId', 付款: 'payTime' },
  file: '订单.xlsx',
  savedAt: '2026-10-12 09:00:00',
};
const word = { field: 'orders.status', word: '妥投', value: 'completed' };

const knownShop = {
  id,
  name: '小店A',
  platform: 'douyin',
  industry: 'tea',
  qualityLine: 0.006,
  type: 'flagship',
  scoringIndustry: 'tea',
  adjustments: { 'next-day-delivery': 1, 'fake-trade': 2 },
  codes: ['zaHCLELw'],
  aliases: ['老王'],
  group: null,
};

const model = {
  id: 'user/my-douyin',
  name: '抖音（我的）',
  parent: 'douyin-2026-09',
  changes: {
    dimensionWeights: { goods: 0.4 },
    metricWeights: {},
    curves: {
      'logistics.pickupHours': [
        { value: 10, score: 100, relativeTo: null },
        { value: 40, score: 50, relativeTo: null },
      ],
    },
  },
  savedAt: '2026-10-12 09:00:00',
};
const advice = {
  targets: { 'goods.qualityReturnRate': 0.005 },
  shares: { 'cutoff-16-pickup-onsite': { 'logistics.pickupHours': 0.5 } },
};

const design = {
  sections: ['onePage', 'comparison'],
  look: {
    logo: 'data:image/png;base64,iVBORw0=',
    name: '甲代运营',
    contact: '',
    accent: '#0b5f66',
  },
};

/** A well-formed request of every channel. */
const valid: { readonly [C in Channel]: unknown } = {
  'files/drop': { paths: ['/data/订单.xlsx'] },
  'files/choose': null,
  'files/import': { tickets: [id], add: false },
  'files/unlock': { file: '订单.xlsx', password: 'a8F3kd' },
  'files/importExample': { example: 'three-shops' },
  'files/cancel': null,
  'files/match': null,
  'files/preview': { file: 1, sheet: '订单', headerRow: 3, kind: 'orders' },
  'files/reread': { files: [1], format: { encoding: 'gb18030', delimiter: null } },
  'files/issues': null,
  'files/saveIssues': { sources: [0], codes: ['lostId'] },
  'teaching/read': null,
  'teaching/saveTable': { table },
  'teaching/removeTable': { headers: table.headers },
  'teaching/saveWord': { word },
  'teaching/removeWord': { field: word.field, word: word.word },
  'teaching/replace': { teaching: { tables: [table], words: [word] } },
  'teaching/export': null,
  'teaching/import': null,
  'phrases/read': null,
  'phrases/save': { phrases: [{ phrase: '不是很厚', topic: 'quality', polarity: 'ignore' }] },
  'entries/put': {
    entries: [
      {
        ...{ shop: '小店A', platform: 'douyin', date: '2026-10-11', pageLines: 40 },
        values: [
          {
            ...{
              metric: 'goods.qualityReturnRate',
              value: 0.0134,
              origin: 'pasted',
              lines: [3, 4],
            },
            ...{ numerator: 8, denominator: 597, count: null },
          },
        ],
        official: {
          ...{ total: 82, dimensions: { goods: 69 }, metrics: {}, bonus: 2, deduction: null },
          ...{ level: null, origin: 'typed', lines: [] },
        },
      },
    ],
    add: true,
  },
  'entries/saveForm': { set: 'douyin' },
  'checkup/run': {
    model: 'six-factors',
    period: { from: '2026-09-12', to: '2026-10-11' },
    shops: { '0': '小店A' },
    leftOut: [1],
  },
  'checkup/rescore': { id, models: { 'douyin/小店A': 'six-factors' } },
  'checkup/list': null,
  'checkup/open': { id },
  'checkup/saveWork': { id, work },
  'checkup/remove': { id },
  'checkup/restore': { id },
  'history/read': { shops: ['douyin/小店A'] },
  'assessment/save': {
    id,
    shop: 'douyin/小店A',
    answers: { 'assess.honesty': 4, 'assess.channels': null },
  },
  'assessment/replace': {
    id,
    shop: 'douyin/小店A',
    sittings: [{ at: '2026-10-12 09:00:00', answers: { 'assess.shareRate': 0.02 } }],
  },
  'assessment/readDrafts': null,
  'assessment/keepDrafts': { drafts: { [id]: { 'douyin/小店A': { 'assess.honesty': '4' } } } },
  'shops/list': null,
  'shops/save': { shop: knownShop },
  'shops/remove': { id },
  'shops/export': null,
  'shops/import': null,
  'report/templates': null,
  'report/keepTemplates': {
    used: id,
    templates: [{ id, name: '给客户', design }],
    pattern: '{shop}_{to}',
  },
  'report/chooseLogo': null,
  'report/preview': { id, shops: [], design },
  'report/save': { id, shops: ['douyin/小店A'], design },
  'report/saveEach': { id, shops: [], design, pattern: '{shop}_{to}' },
  'report/cancel': null,
  'report/print': { id, shops: [], design },
  'report/export': { id, shops: [], format: 'csv' },
  'report/saveCharts': { id, shops: [], design },
  'report/content': null,
  'report/ready': { charts: [{ name: '小店A 分数线', svg: '<svg/>', png: new Uint8Array([1]) }] },
  'report/failed': { reason: '画不出来' },
  'metric/saveRows': { id, shop: 'douyin/小店A', metric: 'logistics.shipHours' },
  'metric/spread': { id, metric: 'logistics.shipHours' },
  'chart/save': {
    ...{ name: '小店A 每次体检的总分', until: '2026-10-11', format: 'png' },
    content: new Uint8Array([0x89]),
  },
  'today/save': { id, shop: 'douyin/小店A' },
  'settings/read': null,
  'settings/write': { language: 'zh-CN', theme: 'dark' },
  'models/list': null,
  'models/read': null,
  'models/save': { model },
  'models/remove': { id: model.id },
  'models/saveAdvice': { advice },
  'models/export': { ids: [model.id], advice: true },
  'models/import': null,
  'models/loadRules': null,
  'models/putRules': {
    rules: { file: '规则.json', rulesAsOf: '2026-12-01', models: [SIX_FACTORS], industries: [] },
  },
  'window/facts': {
    document: '小店A、小店B',
    undo: null,
    redo: null,
    recent: [{ id, name: '小店A' }],
    place: { document: id, page: 'metric', shop: 'other/小店A', metric: 'logistics.shipHours' },
  },
  'window/waiting': null,
  'window/left': null,
  'window/copy': { text: '小店A 约 84–88', png: 'iVBORw0KGgo=' },
  'window/failed': { stack: 'TypeError: x' },
  'document/choose': null,
  'document/open': { ticket: id },
  'document/saveCopy': { id },
  'data/read': null,
  'data/diagnostics': null,
  'data/show': null,
  'data/deleteAll': null,
};

/** An entry of one value that would do but for what is given. */
function entryOf(changed: Readonly<Record<string, unknown>>) {
  const counts = { numerator: 8, denominator: 597, count: null };
  const value = { metric: 'goods.qualityReturnRate', value: 0.0134, origin: 'typed', lines: [] };
  return {
    ...{ shop: '小店A', platform: 'douyin', date: null, official: null, pageLines: null },
    values: [{ ...value, ...counts, ...changed }],
  };
}

describe('[E17 U] maySend', () => {
  const windows = new KnownWindows();
  windows.add(1, 'main');
  windows.add(2, 'report');
  const main = { id: 1, isMainFrame: true, url: 'app://shop/index.html' };
  const report = { id: 2, isMainFrame: true, url: 'app://shop/report.html' };

  it.each(channels)('lets only the window it is made for call %s', (channel) => {
    const forReport = reportChannels.includes(channel);
    expect(maySend(main, channel, windows)).toBe(!forReport);
    expect(maySend(report, channel, windows)).toBe(forReport);
  });

  it.each(channels)('refuses strangers on %s', (channel) => {
    const own = reportChannels.includes(channel) ? report : main;
    expect(maySend({ ...own, id: 3 }, channel, windows)).toBe(false);
    expect(maySend({ ...own, isMainFrame: false }, channel, windows)).toBe(false);
    expect(maySend({ ...own, url: null }, channel, windows)).toBe(false);
    expect(maySend({ ...own, url: 'https://shop/index.html' }, channel, windows)).toBe(false);
    expect(maySend({ ...own, url: 'about:blank' }, channel, windows)).toBe(false);
  });

  it('forgets a window that is gone', () => {
    const gone = new KnownWindows();
    gone.add(1, 'main');
    gone.remove(1);
    expect(maySend(main, 'checkup/list', gone)).toBe(false);
  });
});

describe('[E17 U] checkPayload', () => {
  it.each(channels)('takes a well-formed request of %s', (channel) => {
    expect(checkPayload(channel, valid[channel])).toEqual({ ok: true, value: valid[channel] });
  });

  it.each(channels)('refuses further keys and wrong kinds on %s', (channel) => {
    const request = valid[channel];
    const wrong: unknown[] = [undefined, 0, '', true, [], [request], { extra: 1 }];
    if (request === null) wrong.push({});
    else wrong.push(null, { ...request, extra: 1 });
    for (const payload of wrong) {
      expect(checkPayload(channel, payload)).toMatchObject({
        ok: false,
        error: { code: 'app.badRequest' },
      });
    }
  });

  it.each(channels)('refuses whatever random values come on %s', (channel) => {
    const payloads = fc.anything().filter((payload) => payload !== null);
    fc.assert(
      fc.property(payloads, (payload) => {
        expect(checkPayload(channel, payload).ok).toBe(false);
      }),
      { numRuns: 50 },
    );
  });

  it.each(channels)('refuses a request of %s with one value changed', (channel) => {
    const request = valid[channel];
    if (request === null) return;
    for (const key of Object.keys(request as object)) {
      for (const value of [undefined, 7, {}, [{}], 'x'.repeat(5000)]) {
        // Another number is as good as the first.
        if (typeof value === 'number' && typeof Reflect.get(request as object, key) === 'number') {
          continue;
        }
        // Null and an empty record are meant where a request may leave the value open.
        if (key === 'shops' && channel === 'checkup/run' && typeof value === 'object') continue;
        if (channel === 'checkup/rescore' && key === 'models' && typeof value === 'object')
          continue;
        if (channel === 'assessment/keepDrafts' && JSON.stringify(value) === '{}') continue;
        // A long text, or a large picture, is as good to copy as a small one.
        if (channel === 'window/copy' && typeof value === 'string') continue;
        expect(checkPayload(channel, { ...(request as object), [key]: value }).ok).toBe(false);
      }
    }
  });

  it.each([
    { scoringIndustry: '' },
    { scoringIndustry: undefined },
    { adjustments: undefined },
    { adjustments: { 'fake-trade': -1 } },
    { adjustments: { 'fake-trade': 0.5 } },
    { adjustments: { 'fake-trade': 1000 } },
    { adjustments: { '': 1 } },
    { adjustments: Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`a${at}`, 1])) },
  ])('refuses a profile with %j', (changed) => {
    const shop = { ...knownShop, ...changed };
    expect(checkPayload('shops/save', { shop }).ok).toBe(false);
  });

  it('leaves it to the profiles to say that a shop needs a name', () => {
    expect(checkPayload('shops/save', { shop: { ...knownShop, name: '' } }).ok).toBe(true);
  });

  it.each([
    ['checkup/open', { id: '../../etc/passwd' }],
    ['checkup/open', { id: '3f2b7c1e-8a4d-4c6b-9e0f-1a2b3c4d5e6f/../x' }],
    ['files/import', { tickets: ['/etc/passwd'], add: false }],
    ['files/import', { tickets: [], add: false }],
    ['checkup/run', { model: null, period: { from: '2026-02-30', to: '2026-03-01' }, shops: {} }],
    ['checkup/run', { model: null, period: { from: '2026-10-11', to: '2026-09-12' }, shops: {} }],
    ['checkup/run', { model: null, period: null, shops: { constructor: '小店A' } }],
    ['checkup/run', { model: null, period: null, shops: { '0': '   ' } }],
    ['entries/put', { entries: [entryOf({ metric: 'no.such' })], add: false }],
    ['entries/put', { entries: [entryOf({ value: 1.2 })], add: false }],
    ['entries/put', { entries: [entryOf({ value: null, numerator: null })], add: false }],
    ['entries/put', { entries: [entryOf({ numerator: 598 })], add: false }],
    ['entries/put', { entries: [entryOf({ denominator: null })], add: false }],
    ['entries/put', { entries: [entryOf({ origin: 'table' })], add: false }],
    ['entries/saveForm', { set: '../x' }],
    ['assessment/save', { id, shop: 'douyin/小店A', answers: { 'assess.honesty': 6 } }],
    ['assessment/save', { id, shop: 'douyin/小店A', answers: { 'assess.channels': 1.5 } }],
    ['assessment/save', { id, shop: 'douyin/小店A', answers: { 'goods.rating': 5 } }],
    ['assessment/replace', { id, shop: 'douyin/小店A', sittings: [{ at: '今天', answers: {} }] }],
    ['chart/save', { name: 'x', until: null, format: 'html', content: new Uint8Array(1) }],
    ['chart/save', { name: 'x', until: null, format: 'png', content: new Uint8Array(0) }],
    ['settings/write', { language: 'fr', theme: 'dark' }],
  ] as const)('refuses %s %j', (channel, payload) => {
    expect(checkPayload(channel, payload).ok).toBe(false);
  });

  it('refuses a picture larger than any', () => {
    const picture = { name: 'x', until: null, format: 'png', content: new Uint8Array(20_000_001) };
    expect(checkPayload('chart/save', picture).ok).toBe(false);
  });

  it('[P3 U] leaves the prototype of objects alone', () => {
    const payload: unknown = JSON.parse(
      '{"model":null,"period":null,"shops":{"__proto__":{"polluted":1}}}',
    );
    checkPayload('checkup/run', payload);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});
