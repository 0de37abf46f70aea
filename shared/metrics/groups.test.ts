import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Breakdown, GroupKind } from '../checkup/schema-groups';
import { measure } from './measure';
import type { ShopMeasurement } from './measurement';
import { makeDataset, type RowOf, type ShopFixture } from './testing/make-dataset';
import { randomShops } from './testing/random-shop';
import { shuffleDataset } from './testing/shuffle-dataset';

const period = { from: '2026-07-01', to: '2026-07-30' };

function measured(shop: ShopFixture): ShopMeasurement {
  const [only] = measure(makeDataset({ 甲店: shop }), { period }).shops;
  if (only === undefined) throw new Error('no shop');
  return only;
}

/** What a metric is by the groups of a kind: name → [sum, count], `rest` for the last place. */
function parted(shop: ShopMeasurement, metric: string, by: GroupKind) {
  const found = shop.metrics.find(({ id }) => id === metric);
  const breakdown = found?.breakdowns.find((one) => one.by === by);
  const groups = shop.groups.find((one) => one.by === by)?.groups ?? [];
  if (breakdown === undefined) return null;
  const names = [...groups.map(({ name }) => name), 'rest'];
  return Object.fromEntries(
    names.flatMap((name, place) =>
      breakdown.counts[place] === 0 && breakdown.sums[place] === 0
        ? []
        : [[name, [breakdown.sums[place], breakdown.counts[place]]]],
    ),
  );
}

const order = (orderId: string, cells: Partial<RowOf<'orders'>> = {}): RowOf<'orders'> => ({
  orderId,
  subOrderId: orderId,
  payTime: '2026-07-05 10:30:00',
  shipTime: '2026-07-06 10:30:00',
  status: 'shipped',
  productId: 'p1',
  productName: '杯子',
  courier: '顺丰',
  province: '浙江',
  ...cells,
});

describe('the groups of a shop', () => {
  it('stand by their rows, equal ones by their keys', () => {
    const { groups } = measured({
      orders: [
        order('1', { courier: '圆通' }),
        order('2', { courier: '中通' }),
        order('3', { courier: '顺丰' }),
        order('4', { courier: '顺丰', payTime: '2026-07-06 23:00:00' }),
        // Of another month: not there.
        order('5', { courier: '韵达', payTime: '2026-05-06 23:00:00' }),
      ],
    });
    const couriers = groups.find(({ by }) => by === 'courier');
    expect(couriers?.groups.map(({ key }) => key)).toEqual(['顺丰', '中通', '圆通']);
    expect(couriers?.others).toBe(0);
    expect(groups.map(({ by }) => by)).toEqual(['product', 'courier', 'province', 'hour']);
    expect(groups.at(-1)?.groups[8]).toEqual({ key: '8', name: '08:00–08:59' });
  });

  it('are twelve at most, the rest being counted', () => {
    const orders = Array.from({ length: 30 }, (_, at) =>
      order(String(at), { productId: `p${String(at % 15).padStart(2, '0')}`, productName: null }),
    );
    const shop = measured({ orders });
    const products = shop.groups.find(({ by }) => by === 'product');
    expect(products?.groups).toHaveLength(12);
    expect(products?.groups[0]).toEqual({ key: 'p00', name: 'p00' });
    expect(products?.others).toBe(3);
    expect(parted(shop, 'orders.cancelRate', 'product')).toMatchObject({
      p00: [0, 2],
      rest: [0, 6],
    });
  });

  it('are left out where no row names one', () => {
    const shop = measured({ orders: [order('1', { courier: null, province: '浙江' })] });
    expect(shop.groups.map(({ by }) => by)).toEqual(['product', 'province', 'hour']);
    expect(parted(shop, 'orders.cancelRate', 'courier')).toBeNull();
  });
});

describe('a metric by groups', () => {
  it('puts orders of several products and couriers with the rest', () => {
    const shop = measured({
      orders: [
        order('1'),
        order('2', { subOrderId: '2a' }),
        order('2', { subOrderId: '2b', productId: 'p2', productName: '盘子', courier: '中通' }),
        order('3', { productId: 'p2', productName: '盘子', status: 'closed', shipTime: null }),
      ],
    });
    expect(parted(shop, 'orders.cancelRate', 'product')).toEqual({
      杯子: [0, 1],
      盘子: [1, 1],
      rest: [0, 1],
    });
    expect(parted(shop, 'orders.cancelRate', 'courier')).toEqual({ 顺丰: [1, 2], rest: [0, 1] });
    expect(parted(shop, 'logistics.shipHours', 'hour')).toEqual({ '10:00–10:59': [48, 2] });
  });

  it('leaves cancelled lines of an order out where others remain', () => {
    const cancelled = {
      status: 'closed',
      shipTime: null,
      productId: 'p2',
      productName: '盘子',
    } as const;
    const shop = measured({
      orders: [order('1', { subOrderId: '1a' }), order('1', { subOrderId: '1b', ...cancelled })],
    });
    expect(parted(shop, 'orders.cancelRate', 'product')).toEqual({ 杯子: [0, 1] });
  });

  it('knows a product by its name where a file has no ids', () => {
    const review = { time: '2026-07-09 08:00:00', rating: 1, content: '碎了' };
    const shop = measured({
      orders: [order('1')],
      reviews: [
        { ...review, productName: '杯子' },
        { ...review, productName: '锅', rating: 5, content: '好用' },
      ],
    });
    expect(parted(shop, 'reviews.badRate', 'product')).toEqual({ 杯子: [1, 1], 锅: [0, 1] });
    expect(parted(shop, 'goods.badReviewPaidRate', 'product')).toEqual({ 杯子: [1, 1] });
  });

  it('puts an order that came back with the product of its after-sale', () => {
    const quality = {
      applyTime: '2026-07-10 08:00:00',
      reasonClass: 'quality',
      type: 'return_refund',
      status: 'success',
    } as const;
    const two = (id: string) => [
      order(id, { subOrderId: `${id}a` }),
      order(id, { subOrderId: `${id}b`, productId: 'p2', productName: '盘子' }),
    ];
    const shop = measured({
      orders: [...two('1'), ...two('2'), ...two('3'), order('4')],
      afterSales: [
        { afterSaleId: 'a1', orderId: '1', subOrderId: null, productId: 'p2', ...quality },
        { afterSaleId: 'a2', orderId: '2', subOrderId: '2a', productId: null, ...quality },
        { afterSaleId: 'a3', orderId: '3', subOrderId: null, productId: null, ...quality },
      ],
    });
    expect(parted(shop, 'goods.qualityRefundPaidRate', 'product')).toEqual({
      盘子: [1, 1],
      杯子: [1, 2],
      rest: [1, 1],
    });
    expect(parted(shop, 'goods.qualityRefundPaidRate', 'courier')).toEqual({ 顺丰: [3, 4] });
    expect(parted(shop, 'service.rejectionRate', 'hour')).toEqual({ '08:00–08:59': [0, 3] });
  });

  it('weighs agents as the whole does, and says nothing of them beside the row of the shop', () => {
    const agents: RowOf<'agentStats'>[] = [
      { agent: '小红', scope: 'agent', sessions: 10, avgReplySeconds: 30, threeMinuteRate: 0.9 },
      { agent: '小明', scope: 'agent', sessions: 30, avgReplySeconds: 10, threeMinuteRate: 0.8 },
    ];
    const shop = measured({ agentStats: agents });
    expect(shop.groups).toEqual([
      {
        by: 'agent',
        groups: [
          { key: '小明', name: '小明' },
          { key: '小红', name: '小红' },
        ],
        others: 0,
      },
    ]);
    expect(parted(shop, 'chat.avgReplySeconds', 'agent')).toEqual({
      小明: [300, 30],
      小红: [300, 10],
    });
    expect(parted(shop, 'chat.threeMinuteRate', 'agent')).toEqual({
      小明: [24, 30],
      小红: [9, 10],
    });
    const row = {
      agent: '店铺平均值',
      scope: 'shop',
      sessions: 40,
      avgReplySeconds: 16,
      threeMinuteRate: null,
    } as const;
    const whole = measured({ agentStats: [...agents, row] });
    expect(parted(whole, 'chat.avgReplySeconds', 'agent')).toBeNull();
    expect(parted(whole, 'chat.threeMinuteRate', 'agent')).not.toBeNull();
  });
});

/** The random shops with couriers, provinces, names and many products, by what the rows say already. */
const shopsWithGroups = randomShops.map((shops) =>
  Object.fromEntries(
    Object.entries(shops).map(([name, shop]): [string, ShopFixture] => [name, withGroups(shop)]),
  ),
);

function withGroups(shop: ShopFixture): ShopFixture {
  const number = (text: unknown): number =>
    typeof text === 'string' ? [...text].reduce((sum, one) => sum * 7 + one.charCodeAt(0), 0) : 0;
  const pick = (list: readonly (string | null)[], by: number) => list[by % list.length] ?? null;
  const { orders, afterSales } = shop;
  return {
    ...shop,
    ...(orders !== undefined && 'files' in orders
      ? {
          orders: {
            files: orders.files.map((file) => ({
              ...file,
              rows: file.rows.map((row) => ({
                ...row,
                productId: `p${number(row.subOrderId) % 17}`,
                productName: `n${number(row.orderTime) % 5}`,
                courier: pick(['顺丰', '中通', null], number(row.orderId)),
                province: pick(['浙江', '广东', '四川', null], number(row.payTime)),
              })),
            })),
          },
        }
      : {}),
    ...(afterSales !== undefined && 'files' in afterSales
      ? {
          afterSales: {
            files: afterSales.files.map((file) => ({
              ...file,
              rows: file.rows.map((row) => ({
                ...row,
                productId: pick([null, 'p1', 'p2'], number(row.afterSaleId)),
              })),
            })),
          },
        }
      : {}),
  };
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

describe('breakdowns, for any dataset', () => {
  it('add up to their metrics, place by place as long as the groups', () => {
    fc.assert(
      fc.property(shopsWithGroups, fc.constantFrom(null, period), (shops, chosen) => {
        for (const shop of measure(makeDataset(shops), { period: chosen }).shops) {
          for (const metric of shop.metrics) {
            const expectSum = (parts: Breakdown): void => {
              const { sums, counts } = parts;
              const groups = shop.groups.find(({ by }) => by === parts.by);
              expect(sums).toHaveLength((groups?.groups.length ?? -1) + 1);
              expect(counts).toHaveLength(sums.length);
              if (metric.denominator !== null) {
                expect(total(sums)).toBe(metric.numerator);
                expect(total(counts)).toBe(metric.denominator);
              } else if (metric.count !== null) {
                expect(total(sums)).toBeCloseTo(metric.sum ?? NaN, 6);
                expect(total(counts)).toBe(metric.count);
              } else {
                // A share agents give without counts.
                expect(total(sums) / total(counts)).toBeCloseTo(metric.value ?? NaN, 9);
              }
            };
            metric.breakdowns.forEach(expectSum);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('and products are the same whatever the order of files, rows and texts', () => {
    fc.assert(
      fc.property(shopsWithGroups, fc.nat(), (shops, seed) => {
        let state = seed;
        const random = (): number => {
          state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
          return state / 2 ** 32;
        };
        const dataset = makeDataset(shops);
        const parts = (of: typeof dataset): unknown =>
          measure(of, { period: null }).shops.map(({ groups, products, metrics }) => ({
            groups,
            products,
            metrics: metrics.map(({ breakdowns }) => breakdowns),
          }));
        expect(parts(shuffleDataset(dataset, random).dataset)).toEqual(parts(dataset));
      }),
      { numRuns: 100 },
    );
  });
});
