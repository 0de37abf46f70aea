import { describe, expect, it } from 'vitest';
import { DOUYIN_2026_09 } from '../models/data/douyin-2026-09';
import { SIX_FACTORS } from '../models/data/six-factors';
import type { ProductResult } from '../checkup/schema-groups';
import type { GateCondition, ScoreModel } from '../models/schema';
import { gatesOf, gateStandings, nextGates, totalForGates } from './gates';
import { gradeOf, thresholdsOf } from './grade';
import { ratio, scored, shopWith, type Given } from './testing/shops';

/** A shop with an estimated total, of an industry or of one not known. */
function estimatedShop(
  score: number | null,
  [low, high]: readonly [number | null, number | null] = [null, null],
  industry: string | null = null,
) {
  const shop = scored(shopWith('店', PAGE), DOUYIN_2026_09);
  return {
    ...shop,
    profile: { ...shop.profile, industry },
    total: { ...shop.total, status: 'estimated' as const, score, low, high },
  };
}

describe('gatesOf', () => {
  const standings = (...given: Parameters<typeof estimatedShop>) =>
    Object.fromEntries(
      gatesOf(estimatedShop(...given), DOUYIN_2026_09).map(({ gate, standing }) => [
        gate.id,
        standing,
      ]),
    );

  it('does not call a gate reached by one day where means or days in a row decide', () => {
    expect(standings(85)).toMatchObject({
      ads: 'reached',
      alliance: 'reached',
      promotions: 'dayReached',
      'brand-badge': 'dayReached',
      'restricted-categories': 'dayReached',
    });
  });

  it('is decided by the unrounded total', () => {
    expect(standings(69.96)).toMatchObject({ alliance: 'short' });
    expect(standings(70)).toMatchObject({ alliance: 'reached' });
  });

  it('is not sure while the line is inside the band', () => {
    expect(standings(72, [68, 76])).toMatchObject({
      ads: 'reached',
      alliance: 'unsure',
      'lucky-bag': 'short',
    });
  });

  it('says how many points are missing, lowest gate first', () => {
    const gates = gatesOf(estimatedShop(66), DOUYIN_2026_09);
    expect(gates.map(({ distance }) => distance)).toEqual([-6, -6, -6, -1, 4, 4, 4, 9, 14, 14]);
    expect(gatesOf(estimatedShop(null), DOUYIN_2026_09)).toEqual([]);
  });

  it('leaves out what is for shops of other industries', () => {
    const isFor = (industry: string | null) =>
      Object.fromEntries(
        gatesOf(estimatedShop(66, [null, null], industry), DOUYIN_2026_09)
          .filter(({ gate }) => gate.only !== null)
          .map((one) => [one.gate.id, one.isFor]),
      );
    expect(isFor('tea')).toEqual({});
    expect(isFor('liquor')).toEqual({ 'restricted-categories': 'yes' });
    // Only some appliances are meant, which the industry does not tell.
    expect(isFor('large-appliances')).toEqual({ 'restricted-appliances': 'maybe' });
    const all = ['restricted-categories', 'restricted-appliances', 'restricted-pets-jewellery'];
    const maybe = Object.fromEntries(all.map((id) => [id, 'maybe']));
    expect([isFor(null), isFor('of a later version')]).toEqual([maybe, maybe]);
  });
});

describe('nextGates', () => {
  const next = (...given: Parameters<typeof estimatedShop>) =>
    nextGates(estimatedShop(...given), DOUYIN_2026_09).map(({ gate }) => gate.id);

  it('are those of the lowest line not surely reached that are for the shop', () => {
    expect(next(63)).toEqual(['alliance', 'shop-authorised-account', 'promotions']);
    expect(next(58, [57, 59], 'tea')).toEqual(['ads', 'mall-recommendation']);
    expect(next(58, [57, 59], 'baby')).toEqual([
      'ads',
      'mall-recommendation',
      'restricted-categories',
    ]);
    expect(next(81)).toEqual([]);
    expect(next(null)).toEqual([]);
  });

  it('are one that may be for the shop only where nothing else is ahead', () => {
    const model = {
      ...DOUYIN_2026_09,
      gates: DOUYIN_2026_09.gates.filter(({ threshold }) => threshold < 80),
    };
    const ids = (industry: string | null) =>
      nextGates(estimatedShop(72, [null, null], industry), model).map(({ gate }) => gate.id);
    expect([ids(null), ids('tea')]).toEqual([['restricted-pets-jewellery'], []]);
  });
});

/** The Douyin model with one gate of 70, judged by the day. */
function withGate(also: readonly GateCondition[], growthCounts = true): ScoreModel {
  const [first] = DOUYIN_2026_09.gates;
  if (first === undefined) throw new Error('no gate');
  const gate = { ...first, id: 'gate', threshold: 70, judgedBy: 'day' as const };
  return { ...DOUYIN_2026_09, gates: [{ ...gate, growthCounts, also: [...also] }] };
}

const PAGE = {
  'goods.rating': 4.9,
  'service.auditHours': 2,
} satisfies Record<string, Given>;

function standing(
  model: ScoreModel,
  given: Readonly<Record<string, Given>> = PAGE,
  rest: Parameters<typeof shopWith>[2] = {},
  products: readonly Partial<ProductResult>[] | null = null,
) {
  const shop = scored(shopWith('店', given, { platform: 'douyin', official: 82, ...rest }), model);
  const rows = products?.map((part) => ({ ...PRODUCT, ...part })) ?? null;
  const [gate] = gateStandings(shop, model, rows === null ? null : { rows, others: 0 });
  return gate;
}

const PRODUCT: ProductResult = {
  ...{ id: '1', name: '茶', paidOrders: 90, signedOrders: 80, qualityOrders: 0 },
  ...{ qualityReturnRate: 0, low: 0, high: 0.046, line: 0.01, standing: 'unsure' },
  ...{ reviews: 40, goodReviews: 36, badReviews: 2, rating: 4.8 },
};

const none = { atLeast: null, atMost: null, relativeTo: null };
const GOODS: GateCondition = { ...none, of: 'dimension', id: 'goods', atLeast: 75 };
const RETURNS: GateCondition = {
  ...none,
  ...{ of: 'metric', id: 'goods.qualityReturnRate', atMost: 1, relativeTo: 'qualityLine' },
};

describe('gateStandings', () => {
  it('names every gate of the model with the distance of the total shown', () => {
    const shop = scored(shopWith('店', PAGE, { platform: 'douyin', official: 69 }), DOUYIN_2026_09);
    const gates = gateStandings(shop, DOUYIN_2026_09, null);
    expect(gates.map(({ gate }) => gate)).toEqual(DOUYIN_2026_09.gates.map(({ id }) => id));
    expect(gates.map(({ gate, distance }) => [gate, distance])).toContainEqual(['alliance', 1]);
    expect(gates.every(({ shop: id }) => id === 'douyin/店')).toBe(true);
  });

  it('sets lines of other industries aside, whatever the total', () => {
    const tea = scored(shopWith('店', PAGE), DOUYIN_2026_09, { industry: 'tea' });
    const others = gateStandings(tea, DOUYIN_2026_09, null)
      .filter(({ standing: how }) => how === 'other')
      .map(({ gate }) => gate);
    expect(others).toEqual(
      DOUYIN_2026_09.gates.filter(({ only }) => only !== null).map(({ id }) => id),
    );
  });

  it('has nothing to say of a total on another scale, or of none', () => {
    const kuaishou = shopWith('店', PAGE, { platform: 'kuaishou', official: 4.7 });
    expect(gateStandings(scored(kuaishou, DOUYIN_2026_09), DOUYIN_2026_09, null)).toEqual([]);
    expect(gateStandings(scored(shopWith('店', {}), DOUYIN_2026_09), DOUYIN_2026_09, null)).toEqual(
      [],
    );
  });

  it('needs every condition on dimensions and metrics, and says which one fails', () => {
    const gate = withGate([GOODS, RETURNS]);
    const good = { ...PAGE, 'goods.qualityReturnRate': 0.01 };
    expect(standing(gate, good)).toMatchObject({
      standing: 'reached',
      conditions: [
        { id: 'goods', value: 97, state: 'met' },
        { id: 'goods.qualityReturnRate', atMost: 0.01, value: 0.01, state: 'met' },
      ],
    });
    const bad = { ...PAGE, 'goods.rating': 4.7, 'goods.qualityReturnRate': 0.011 };
    expect(standing(gate, bad)).toMatchObject({
      standing: 'short',
      conditions: [{ state: 'failed' }, { state: 'failed' }],
    });
  });

  it('is not sure while a limit is inside a figure’s interval or a figure is not known', () => {
    const gate = withGate([RETURNS]);
    const inside = { ...PAGE, 'goods.qualityReturnRate': ratio(1, 200) };
    expect(standing(gate, inside)).toMatchObject({ standing: 'unsure' });
    const sure = { ...PAGE, 'goods.qualityReturnRate': ratio(60, 200) };
    expect(standing(gate, sure)).toMatchObject({ standing: 'short' });
    expect(standing(gate)).toMatchObject({
      standing: 'unsure',
      conditions: [{ value: null, state: 'unknown' }],
    });
    expect(standing(gate, sure, { official: 60 })).toMatchObject({ standing: 'short' });
  });

  it('leaves conditions on products to the products they keep out', () => {
    const gate = withGate([
      { ...RETURNS, of: 'product' },
      { ...none, of: 'product', id: 'reviews.goodRate', atLeast: 0.7 },
    ]);
    const over = { qualityReturnRate: 0.2, low: 0.13, high: 0.29 };
    const few = { reviews: 8, goodReviews: 1 };
    expect(
      standing(gate, PAGE, {}, [{}, over, few, { reviews: 40, goodReviews: 20 }]),
    ).toMatchObject({
      standing: 'reached',
      conditions: [
        { state: 'failed', products: { failed: 1, unsure: 3 } },
        { state: 'failed', products: { failed: 1, unsure: 1 } },
      ],
    });
    expect(standing(gate)).toMatchObject({
      standing: 'reached',
      conditions: [
        { state: 'unknown', products: null },
        { state: 'unknown', products: null },
      ],
    });
  });

  it('holds the growth stage’s score only against gates it counts for', () => {
    const young = { paidOrders30: 3, official: 70 };
    expect(standing(withGate([], true), PAGE, young)).toMatchObject({ standing: 'reached' });
    expect(standing(withGate([], false), PAGE, young)).toMatchObject({ standing: 'growth' });
  });
});

describe('totalForGates', () => {
  it('is the corrected total with its band where that is the one shown', () => {
    const { total } = scored(shopWith('店', PAGE), DOUYIN_2026_09);
    const corrected = { score: 72, low: 70, high: 74 };
    expect(totalForGates({ ...total, corrected })).toEqual(corrected);
    expect(totalForGates({ ...total, corrected, official: 80, status: 'official' })).toEqual({
      ...{ score: 80, low: 80, high: 80 },
    });
  });
});

describe('gradeOf', () => {
  it('takes the best grade the unrounded total reaches', () => {
    expect([89, 88.99, 77, 60, 59.99, 0].map((total) => gradeOf(total, DOUYIN_2026_09))).toEqual([
      'excellent',
      'good',
      'good',
      'watch',
      'poor',
      'poor',
    ]);
    expect(gradeOf(null, SIX_FACTORS)).toBeNull();
  });

  it('names every line a figure must not be rounded across', () => {
    expect(thresholdsOf(DOUYIN_2026_09)).toEqual(expect.arrayContaining([60, 70, 80, 77, 89]));
  });
});
