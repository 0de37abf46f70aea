import { describe, expect, it } from 'vitest';
import { METRICS } from '../metrics/catalogue';
import { makeDataset } from '../metrics/testing/make-dataset';
import { metricOf } from '../metrics/testing/metric-of';
import { MODELS } from '../models/models';
import { EXPORT_GUIDE } from './export-guide';
import { GUIDE_PLATFORMS, type GuidePlatform } from './export-guide/entry';
import { columnsToTick, exactOnPage, fillers } from './fillers';

/** Metrics no export or page holds: scores one gives oneself, and what would need to know the same buyer again. */
const ONLY_TYPED = METRICS.filter(
  ({ id, needs, official }) =>
    (needs.length === 0 && official === null) || id === 'customers.repurchaseRate90',
).map(({ id }) => id);

describe('fillers', () => {
  it.each(METRICS)('$id has a way on some platform, or honestly none', ({ id }) => {
    const ways = GUIDE_PLATFORMS.flatMap((platform) => fillers(id, platform));
    expect(ways.length > 0).toBe(!ONLY_TYPED.includes(id));
  });

  it('has a way on Douyin to every metric its score is made of', () => {
    const model = MODELS.find(({ id }) => id === 'douyin-2026-09');
    const ids = model?.dimensions.flatMap(({ metrics }) => metrics.map(({ metric }) => metric));
    expect(ids?.length).toBeGreaterThan(8);
    expect(ids?.filter((id) => fillers(id, 'douyin').length === 0)).toEqual([]);
  });

  it('asks only for columns the guide lists, each group with a choice', () => {
    for (const platform of GUIDE_PLATFORMS) {
      for (const { id } of METRICS) {
        for (const { files } of fillers(id, platform)) {
          for (const { kind, columns } of files) {
            const listed = columnsToTick(kind, EXPORT_GUIDE[platform][kind]);
            expect(columns.every((group) => group.length > 0)).toBe(true);
            expect(columns.flat().filter((column) => !listed.includes(column))).toEqual([]);
          }
        }
      }
    }
  });

  it('puts files that give a metric exactly before the page, and the page before what only comes near', () => {
    const kinds = (id: string, platform: GuidePlatform) =>
      fillers(id, platform).map(({ files }) => files.map(({ kind }) => kind).join('+'));
    expect(kinds('goods.qualityReturnRate', 'douyin')).toEqual([
      'orders+afterSales',
      'officialScores',
    ]);
    expect(kinds('service.auditHours', 'douyin')).toEqual(['afterSales', 'officialScores']);
    expect(kinds('service.escalationRate', 'douyin')).toEqual(['officialScores', 'afterSales']);
    expect(kinds('service.auditHours', 'kuaishou')).toEqual([]);
    expect(kinds('reviews.replyHours', 'douyin')).toEqual([]);
  });

  it('names the columns a metric lacks, in the words of the platform', () => {
    expect(fillers('logistics.onTimeShipRate', 'douyin')[0]?.files).toEqual([
      {
        kind: 'orders',
        columns: [['支付完成时间', '订单状态'], ['承诺发货时间'], ['发货时间']],
      },
    ]);
    expect(fillers('logistics.onTimeShipRate', 'xiaohongshu')[0]?.files[0]?.columns[1]).toEqual([
      '承诺发货时间',
    ]);
  });

  it('finds on each platform’s page the metrics the catalogue matches with its rule', () => {
    const names: readonly (readonly [string, GuidePlatform])[] = [
      ['抖音 ', 'douyin'],
      ['快手 ', 'kuaishou'],
      ['淘宝 ', 'taobao'],
      ['拼多多 ', 'pinduoduo'],
      ['小红书 ', 'xiaohongshu'],
      ['微信小店 ', 'weixin'],
    ];
    const matched = METRICS.filter(({ official }) => official !== null);
    expect(matched.length).toBeGreaterThan(15);
    for (const { id, official } of matched) {
      const match = names.find(([prefix]) => official?.zh.startsWith(prefix));
      if (match === undefined) throw new Error(`${id} matches a platform without a page`);
      const [prefix, platform] = match;
      const page = EXPORT_GUIDE[platform].officialScores.gives[id];
      expect(page, id).toEqual([[official?.zh.slice(prefix.length)]]);
    }
  });
});

describe('exactOnPage', () => {
  it('is so for what files only come near and the page has', () => {
    expect(exactOnPage('logistics.pickupHours', 'lowerBound', 'douyin')).toBe(true);
    expect(exactOnPage('logistics.pickupHours', 'ok', 'douyin')).toBe(false);
    expect(exactOnPage('logistics.pickupHours', 'lowerBound', 'other')).toBe(false);
    expect(exactOnPage('reviews.positiveTextRate', 'proxy', 'douyin')).toBe(false);
  });
});

describe('what only comes near', () => {
  const order = {
    orderId: '1',
    payTime: '2026-10-01 10:00:00',
    shipTime: '2026-10-01 12:00:00',
    promiseShipTime: '2026-10-02 10:00:00',
    expectedDeliveryTime: '2026-10-04 10:00:00',
    signTime: '2026-10-03 10:00:00',
    status: 'completed',
  } as const;
  const afterSale = {
    orderId: '1',
    applyTime: '2026-10-04 10:00:00',
    agreeTime: '2026-10-04 12:00:00',
    returnShipTime: '2026-10-05 10:00:00',
    finishTime: '2026-10-06 10:00:00',
    status: 'success',
    reasonClass: 'quality',
    arbitrated: true,
    liable: 'merchant',
  } as const;
  const dataset = makeDataset({
    A: {
      orders: [order, { ...order, orderId: '2' }],
      afterSales: [
        { ...afterSale, afterSaleId: 'a', type: 'return_refund' },
        { ...afterSale, afterSaleId: 'b', orderId: '2', type: 'refund_only' },
      ],
      reviews: [
        {
          orderId: '1',
          time: '2026-10-05 10:00:00',
          rating: 5,
          content: '好',
          replied: true,
          replyTime: '2026-10-05 11:00:00',
        },
      ],
    },
  });
  /** The way by rows of the three kinds the dataset has. */
  const wayByRows = (id: string) =>
    fillers(id, 'weixin').find(({ files }) =>
      files.every(({ kind }) => ['orders', 'afterSales', 'reviews'].includes(kind)),
    );
  const computed = METRICS.filter(({ id }) => wayByRows(id) !== undefined);

  it.each(computed)('$id is told as such exactly where the measure says so', ({ id }) => {
    const { status } = metricOf(dataset, id, { from: '2026-09-11', to: '2026-10-10' });
    expect(['ok', 'proxy', 'lowerBound', 'upperBound']).toContain(status);
    expect(wayByRows(id)?.rough).toBe(status !== 'ok');
  });
});
