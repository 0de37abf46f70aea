import { describe, expect, it } from 'vitest';
import { DOUYIN_2026_09 } from '../models/data/douyin-2026-09';
import { SIX_FACTORS } from '../models/data/six-factors';
import { scored, shopWith } from './testing/shops';

const VALUES = { 'goods.rating': 4.7, 'reviews.goodRate': 0.9 };
type Page = Parameters<typeof shopWith>[2];

function total(said: Record<string, number>, page: Page = {}, model = DOUYIN_2026_09) {
  const shop = shopWith('店', VALUES, { platform: 'douyin', ...page });
  return scored(shop, model, { adjustments: said }).total;
}

describe('bonus and deduction of a shop', () => {
  it('are not known where nothing was said; the total then leaves them out', () => {
    expect(total({})).toMatchObject({ bonus: null, deduction: null, score: 70 });
    expect(total({ 'no-such-thing': 3 })).toMatchObject({ bonus: null, deduction: null });
  });

  it('count once or by the case, up to the cap, and are part of the total', () => {
    expect(total({ 'next-day-delivery': 1, 'return-freight-insurance': 1 })).toMatchObject({
      ...{ bonus: 7, deduction: null, score: 77 },
    });
    expect(total({ 'address-or-invoice': 3 })).toMatchObject({ bonus: null, deduction: 6 });
    expect(total({ 'address-or-invoice': 9, 'fake-trade': 2 })).toMatchObject({
      ...{ deduction: 20, score: 50 },
    });
    expect(total({ 'next-day-delivery': 0, 'fake-trade': 0 })).toMatchObject({
      ...{ bonus: 0, deduction: 0, score: 70 },
    });
  });

  it('are the page’s where it prints them, each for itself', () => {
    const page = { officialAdjustments: { bonus: 2 } };
    expect(total({ 'next-day-delivery': 1, 'fake-trade': 1 }, page)).toMatchObject({
      ...{ bonus: 2, deduction: 10, score: 62 },
    });
    const other = { platform: 'kuaishou', ...page } as const;
    expect(total({ 'next-day-delivery': 1 }, other)).toMatchObject({ bonus: 5 });
  });

  it('are nothing where the model has none', () => {
    expect(total({}, {}, SIX_FACTORS)).toMatchObject({ bonus: 0, deduction: 0 });
  });
});

describe('what buyers see', () => {
  it('follows from the unrounded total', () => {
    expect(total({})).toMatchObject({ score: 70, display: 4.3, stars: 4 });
    expect(total({ 'next-day-delivery': 1, 'return-freight-insurance': 1 })).toMatchObject({
      ...{ score: 77, display: 4.5, stars: 4.5 },
    });
  });

  it('is that of the platform’s own total where it is known and on the model’s scale', () => {
    expect(total({}, { official: 96.9 })).toMatchObject({ display: 4.9, stars: 5 });
    expect(total({}, { official: 4.8, platform: 'kuaishou' })).toMatchObject({
      ...{ display: null, stars: null },
    });
  });

  it('is not known to a model without such tables', () => {
    expect(total({}, {}, SIX_FACTORS)).toMatchObject({ display: null, stars: null });
  });
});
