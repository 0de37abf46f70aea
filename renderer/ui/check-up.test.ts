import { expect, it } from 'vitest';
import { articleCheckup } from '../testing/article-checkup';
import { findingsOf, pointsAtStake } from './check-up';

it('promises no more than the platform’s own total leaves room for', () => {
  const { result } = articleCheckup();
  const [shop, ...others] = result.shops;
  if (shop === undefined) throw new Error('no shop');
  const lost = findingsOf(result, shop.id).reduce((sum, { loss }) => sum + (loss ?? 0), 0);
  expect(lost).toBeGreaterThan(5);
  expect(pointsAtStake(result, shop.id)).toBeCloseTo(lost, 9);
  const total = { ...shop.total, status: 'official', official: 95 } as const;
  const graded = { ...result, shops: [{ ...shop, total }, ...others] };
  expect(pointsAtStake(graded, shop.id)).toBeCloseTo(5, 9);
  const ownScale = { ...result, shops: [{ ...shop, total: { ...total, grade: null } }, ...others] };
  expect(pointsAtStake(ownScale, shop.id)).toBeCloseTo(lost, 9);
});
