import { describe, expect, it } from 'vitest';
import { DOUYIN_2026_09 } from '../models/data/douyin-2026-09';
import { ordersToFormal } from './growth-stage';

describe('orders to the full assessment', () => {
  const growth = { stage: 'growth', paidOrders: { count: 20, days: 30 } } as const;

  it('are those still missing in the growth stage, where they are known', () => {
    expect(ordersToFormal(growth, DOUYIN_2026_09)).toBe(10);
    expect(ordersToFormal({ ...growth, paidOrders: null }, DOUYIN_2026_09)).toBeNull();
    expect(ordersToFormal({ ...growth, stage: 'formal' }, DOUYIN_2026_09)).toBeNull();
    const enough = { ...growth, paidOrders: { count: 31, days: 30 } };
    expect(ordersToFormal(enough, DOUYIN_2026_09)).toBeNull();
  });
});
