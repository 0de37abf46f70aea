import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeDataset, type RowOf } from '../metrics/testing/make-dataset';
import { randomShops } from '../metrics/testing/random-shop';
import type { Dataset } from '../model/dataset';
import { MODELS } from '../models/models';
import type { AppError, Result } from '../result';
import { known } from '../shops/testing/known-shop';
import { say } from '../text/say';
import { runCheckup, type CheckupOptions } from './run-checkup';
import { SCHEMA_VERSION, checkupResult, type CheckupResult } from './schema';
import { articleDataset } from './testing/datasets';
import { readCheckup } from './upgrade';

const OPTIONS: CheckupOptions = {
  model: null,
  period: null,
  appVersion: '0.1.0',
  createdAt: '2026-10-12 09:00:00',
};

function resultOf(dataset: Dataset, options: Partial<CheckupOptions> = {}): CheckupResult {
  const result = runCheckup(dataset, { ...OPTIONS, ...options });
  if (!result.ok) throw new Error(say(result.error, 'zh-CN'));
  return result.value;
}

function errorOf(result: Result<CheckupResult>): AppError {
  if (result.ok) throw new Error('There is a result.');
  return result.error;
}

/** So many paid and completed orders, ten minutes apart from midnight of a day. */
function orders(count: number, day: string): readonly RowOf<'orders'>[] {
  return Array.from({ length: count }, (_, index) => {
    const time = `${String(Math.floor(index / 6)).padStart(2, '0')}:${index % 6}0:00`;
    return {
      orderId: `69${index}`,
      payTime: `${day} ${time}`,
      status: 'completed' as const,
      completeTime: `${day} 23:59:59`,
    };
  });
}

describe('golden: the article’s tables from values to result', () => {
  const result = resultOf(articleDataset());
  const [a, b, c] = result.shops;

  it('give the three totals under six factors', () => {
    expect(result.models.map((model) => model.id)).toEqual(['six-factors']);
    expect(result.shops.map((shop) => shop.name)).toEqual(['小店A', '小店B', '小店C']);
    expect(a?.total.score).toBeCloseTo(88.382937, 6);
    expect(b?.total.score).toBeCloseTo(70.99537, 6);
    expect(c?.total.score).toBeCloseTo(79.06746, 6);
  });

  it('give the worked values', () => {
    const values = (id: string) =>
      result.shops.map((shop) => shop.metrics.find((metric) => metric.id === id)?.value);
    expect(values('orders.completionRate')).toEqual([0.95, 800 / 900, 0.9]);
    expect(values('reviews.goodRate')).toEqual([500 / 560, 400 / 500, 450 / 525]);
    expect(values('reviews.neutralRate')).toEqual([50 / 560, 80 / 500, 60 / 525]);
    expect(values('reviews.badRate')).toEqual([10 / 560, 20 / 500, 15 / 525]);
    expect(values('logistics.shipHours')).toEqual([24, 48, 36]);
  });

  it('leave A best and B worst on every metric', () => {
    expect(result.comparison.metrics).toHaveLength(12);
    for (const row of result.comparison.metrics) {
      expect(
        row.cells.map((cell) => cell.rank),
        row.metric,
      ).toEqual([1, 3, 2]);
    }
  });

  it('have no dates, but advice for every shop', () => {
    expect(result.period).toEqual({ from: null, to: null });
    for (const shop of result.shops) {
      const items = result.checklist.filter((item) => item.shop === shop.id);
      expect(items.map((item) => item.order)).toEqual(items.map((_, index) => index + 1));
      expect(items.length).toBeGreaterThan(10);
      expect(result.diagnosis.filter((finding) => finding.shop === shop.id)).toHaveLength(11);
    }
  });

  it('make a document that satisfies its schema and can be read back', () => {
    const json: unknown = JSON.parse(JSON.stringify(result));
    expect(checkupResult.parse(json)).toEqual(json);
    expect(readCheckup(json)).toEqual({ ok: true, value: result });
  });

  it('are the same for the same input', () => {
    expect(resultOf(articleDataset())).toEqual(result);
  });

  it('account for every row read', () => {
    for (const { rows } of result.sources) {
      const { used, duplicate, outOfPeriod, ignored, rejected } = rows;
      expect(used + duplicate + outOfPeriod + ignored + rejected).toBe(rows.read);
    }
  });

  it('can be spoken: no sentence is left without its words', () => {
    const messages = [
      ...result.comparison.reading,
      ...result.warnings,
      ...result.diagnosis.map((finding) => finding.message),
    ];
    expect(messages.length).toBeGreaterThan(30);
    for (const message of messages) {
      for (const language of ['zh-CN', 'en'] as const) {
        expect(say(message, language)).not.toMatch(/[{}]|undefined|NaN/);
      }
    }
  });
});

describe('the model', () => {
  it('asked for is used for every shop', () => {
    const result = resultOf(articleDataset(), { model: 'kuaishou-article' });
    expect(new Set(result.shops.map((shop) => shop.model))).toEqual(new Set(['kuaishou-article']));
    expect(result.shops[0]?.total).toMatchObject({ indicative: true, status: 'estimated' });
  });

  it('must exist', () => {
    const error = errorOf(runCheckup(articleDataset(), { ...OPTIONS, model: 'gone' }));
    expect(say(error, 'zh-CN')).toBe(
      `没有叫“gone”的打分模型。可用的有：${MODELS.map(({ id }) => id).join('、')}。`,
    );
  });
});

describe('what is known of a shop', () => {
  const afterSales = [
    {
      afterSaleId: '1',
      orderId: '690',
      applyTime: '2026-10-01 20:00:00',
      status: 'success',
      type: 'return_refund',
      reasonClass: 'quality',
    },
  ] as const;

  it('sets the line its quality returns are held against', () => {
    const dataset = makeDataset({ 小店A: { orders: orders(100, '2026-10-01'), afterSales } });
    const qualityReturn = (industry: string | null) => {
      const [shop] = resultOf(dataset, { known: [known('小店 A', { industry })] }).shops;
      const metric = shop?.metrics.find(({ id }) => id === 'goods.qualityReturnRate');
      return { score: metric?.score, line: shop?.profile.qualityLine };
    };
    // One of a hundred: on the line of 1 %, 1 ÷ 5 of 5 %, beyond twice 0.3 %.
    expect(qualityReturn(null)).toEqual({ score: 70, line: 0.01 });
    expect(qualityReturn('computers')).toEqual({ score: 94, line: 0.05 });
    expect(qualityReturn('skin-care')).toEqual({ score: 50, line: 0.003 });
  });

  it('ends the warning that its line is not known', () => {
    const dataset = makeDataset({ 小店A: { orders: orders(100, '2026-10-01'), afterSales } });
    const codes = (shops: CheckupOptions['known']) =>
      resultOf(dataset, shops === undefined ? {} : { known: shops }).warnings.map(
        ({ code }) => code,
      );
    expect(codes(undefined)).toContain('checkup.qualityLineUnknown');
    expect(codes([known('小店A', { industry: 'tea' })])).not.toContain(
      'checkup.qualityLineUnknown',
    );
  });

  it('leaves a personal shop without a score of the growth stage, and says so', () => {
    const few = [...orders(20, '2026-10-01'), { orderId: '70', payTime: '2026-09-02 08:00:00' }];
    const dataset = makeDataset({ 小店A: { orders: few } });
    const result = resultOf(dataset, { known: [known('小店A', { type: 'personal' })] });
    expect(result.shops[0]?.total).toMatchObject({ stage: 'growth', score: null });
    const codes = result.warnings.map(({ code }) => code);
    expect(codes).toContain('checkup.growthPersonal');
    expect(codes).not.toContain('checkup.growthStage');
    const reading = result.comparison.reading.map(({ code }) => code);
    expect(reading).toContain('reading.growthPersonal');
    expect(reading).not.toContain('reading.growth');
  });
});

describe('the default model', () => {
  const reviews = [{ orderId: '690', rating: 4, time: '2026-10-01 08:00:00', content: '好' }];
  const earlier = [{ orderId: '70', payTime: '2026-09-02 08:00:00', status: 'completed' as const }];

  it('is the platform’s for files of rows, in the growth stage under thirty paid orders', () => {
    const result = resultOf(
      makeDataset({
        老店: { orders: orders(30, '2026-10-01'), reviews },
        新店: { orders: [...orders(28, '2026-10-01'), ...earlier], reviews },
      }),
    );
    expect(result.shops.map(({ name, model, total }) => [name, model, total.stage])).toEqual([
      ['新店', 'douyin-2026-09', 'growth'],
      ['老店', 'douyin-2026-09', 'formal'],
    ]);
    expect(result.shops[0]?.total.score).toBe(70);
    const codes = result.warnings.map((warning) => warning.code);
    expect(codes).toContain('checkup.growthStage');
    expect(codes).toContain('checkup.adjustmentsUnknown');
  });

  it('is scored as usual, with a warning, when the orders of one day do not tell the stage', () => {
    const result = resultOf(makeDataset({ 店: { orders: orders(29, '2026-10-01'), reviews } }));
    expect(result.shops[0]?.total).toMatchObject({ stage: null, status: 'estimated' });
    const warning = result.warnings.find(({ code }) => code === 'checkup.stageUnknown');
    expect(warning?.params).toMatchObject({ shop: '店', orders: 29, days: 1, minimum: 30 });
  });

  it('is applied to older days with a warning that the rules were others then', () => {
    const result = resultOf(makeDataset({ 店: { orders: orders(40, '2026-05-01'), reviews } }), {
      period: { from: '2026-04-02', to: '2026-05-01' },
    });
    const warning = result.warnings.find(({ code }) => code === 'checkup.olderRules');
    expect(warning?.params).toEqual({
      shop: '店',
      model: 'douyin-2026-07',
      validFrom: '2026-07-14',
    });
  });

  it('is the platform’s own where it gives no total, its dimensions scored', () => {
    const result = resultOf(
      makeDataset({
        店: {
          platform: 'xiaohongshu',
          orders: orders(40, '2026-10-01'),
          values: { 'chat.threeMinuteRate': { value: 0.95, origin: 'typed' } },
        },
      }),
    );
    const [shop] = result.shops;
    expect(shop).toMatchObject({ model: 'xiaohongshu', total: { status: 'noTotal', score: null } });
    expect(shop?.dimensions.find(({ id }) => id === 'service')?.score).toBeCloseTo(85, 9);
    expect(result.warnings.map(({ code }) => code)).not.toContain('checkup.noModelForPlatform');
  });
});

describe('any files', () => {
  it('give a result that satisfies its schema and accounts for every row, or one of two errors', () => {
    fc.assert(
      fc.property(randomShops, (shops) => {
        const result = runCheckup(makeDataset(shops), OPTIONS);
        if (!result.ok) {
          expect([
            'checkup.noUsableRow',
            'checkup.nothingInPeriod',
            'warning.nothingPaid',
            'warning.paymentUnknown',
          ]).toContain(result.error.code);
          return;
        }
        const json: unknown = JSON.parse(JSON.stringify(result.value));
        expect(checkupResult.parse(json)).toEqual(result.value);
        for (const { rows } of result.value.sources) {
          const { used, duplicate, outOfPeriod, ignored, rejected } = rows;
          expect(used + duplicate + outOfPeriod + ignored + rejected).toBe(rows.read);
        }
        for (const { total, metrics } of result.value.shops) {
          const sum = metrics.reduce((all, metric) => all + (metric.contribution ?? 0), 0);
          if (total.stage !== 'growth') expect(sum).toBeCloseTo(total.score ?? 0, 9);
        }
      }),
      { numRuns: 15 },
    );
  });
});

describe('sources without a shop', () => {
  it('are named after their file, with a warning', () => {
    const { sources, values, ...rest } = articleDataset();
    const unnamed = sources.map((source, index) =>
      index === 0 ? { ...source, file: '十月/旗舰店.xlsx', shop: null, shopOrigin: null } : source,
    );
    const result = resultOf({ ...rest, values, sources: unnamed });
    expect(result.shops.map((shop) => shop.name)).toEqual(['小店B', '小店C', '旗舰店']);
    const [warning] = result.warnings;
    expect(warning?.code).toBe('checkup.shopFromFile');
    expect(warning === undefined ? '' : say(warning, 'zh-CN')).toContain(
      '十月/旗舰店.xlsx 没写是哪家店，先按文件名叫“旗舰店”',
    );
  });
});

describe('a check-up that cannot be made', () => {
  it('says that no row can be used', () => {
    expect(errorOf(runCheckup(makeDataset({}), OPTIONS)).code).toBe('checkup.noUsableRow');
    const { sources, ...rest } = articleDataset();
    const rejected = sources.map((source) => ({ ...source, rowsRejected: source.rowsRead }));
    const result = runCheckup({ ...rest, values: [], sources: rejected }, OPTIONS);
    expect(errorOf(result).code).toBe('checkup.noUsableRow');
  });

  it('says why no order can be used: none was paid, or nothing tells', () => {
    const unpaid = {
      orderId: '1',
      orderTime: '2026-10-01',
      payTime: null,
      status: 'unpaid' as const,
    };
    const nothingPaid = runCheckup(makeDataset({ 店: { orders: [unpaid] } }), OPTIONS);
    expect(errorOf(nothingPaid)).toEqual({
      code: 'warning.nothingPaid',
      params: { shop: '店', count: 1 },
    });
    const placed = { orderId: '1', orderTime: '2026-10-01' };
    const unknown = runCheckup(makeDataset({ 店: { orders: [placed] } }), OPTIONS);
    expect(errorOf(unknown).code).toBe('warning.paymentUnknown');
  });

  it('says that the days asked for are empty', () => {
    const period = { from: '2025-01-01', to: '2025-01-31' };
    const dataset = makeDataset({ 店: { orders: orders(40, '2026-10-01') } });
    const error = errorOf(runCheckup(dataset, { ...OPTIONS, period }));
    expect(error).toEqual({ code: 'checkup.nothingInPeriod', params: period });
  });

  it.each([
    ['2026-10-11', '2026-09-12'],
    ['2026-02-30', '2026-03-12'],
    ['10/11/2026', '2026-12-12'],
  ])('refuses the period %s to %s', (from, to) => {
    const result = runCheckup(articleDataset(), { ...OPTIONS, period: { from, to } });
    expect(errorOf(result)).toEqual({ code: 'checkup.badPeriod', params: { from, to } });
  });
});

describe('reading a stored result', () => {
  it('refuses one from a newer version by its number', () => {
    const newer = readCheckup({ schemaVersion: 99 });
    expect(errorOf(newer)).toEqual({
      code: 'document.newer',
      params: { found: 99, known: SCHEMA_VERSION },
    });
  });

  it('names the first place that is wrong', () => {
    const result = { ...resultOf(articleDataset()), shops: [{ id: 3 }] };
    const error = errorOf(readCheckup(result));
    expect(error.code).toBe('document.unreadable');
    expect(error.params['place']).toBe('shops/0/id');
    expect(errorOf(readCheckup('nonsense')).params['place']).toBe('/');
  });
});
