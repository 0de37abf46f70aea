import { describe, expect, it } from 'vitest';
import type { CauseFinding } from '../checkup/schema-causes';
import { compare } from '../comparison/compare';
import { ACTIONS } from '../knowledge/actions';
import { mean, shopWith } from '../scoring/testing/shops';
import { NO_CHANGES } from './advice-changes';
import { buildChecklist } from './checklist';
import { scoredPlainly } from './testing/any-shop';
import { STEADY } from './testing/steady-model';

const shop = scoredPlainly(
  shopWith(
    '店',
    {
      'goods.rating': 4.95,
      'goods.qualityReturnRate': 0,
      'logistics.pickupHours': mean(38, 900, 10),
      'logistics.onTimeDeliveryRate': 0.995,
      'service.auditHours': 1,
      'chat.avgReplySeconds': 12,
    },
    { platform: 'douyin' },
  ),
  STEADY,
);

function finding(
  cause: string,
  strength: CauseFinding['strength'],
  actions: string[],
): CauseFinding {
  return {
    ...{ shop: shop.id, cause, strength, actions },
    ...{ metrics: [], loss: null, evidence: [], order: 1 },
  };
}

function checklist(causes: readonly CauseFinding[]) {
  const [shops, models] = [[shop], [STEADY]];
  return buildChecklist(shops, models, compare(shops, models), ACTIONS, NO_CHANGES, causes);
}

describe('the checklist with causes', () => {
  it('names the causes an action works against and leaves points and order as they are', () => {
    const plain = checklist([]);
    const named = checklist([finding('slow-shipment', 'strong', ['cutoff-16-pickup-onsite'])]);
    expect(named.map(({ causes, ...item }) => ({ ...item, causes: [] }))).toEqual(plain);
    expect(named.find(({ action }) => action === 'cutoff-16-pickup-onsite')?.causes).toEqual([
      'slow-shipment',
    ]);
  });

  it('adds actions that move no goal behind those with points, by the strength of their causes', () => {
    const items = checklist([
      finding('unanswered-reviews', 'likely', ['daily-review-sweep']),
      finding('wrong-size', 'strong', ['size-chart-remeasured']),
      { ...finding('slow-chat', 'strong', ['quick-phrases-twenty']), shop: 'other/别家' },
    ]);
    expect(items.slice(-2).map(({ action, causes }) => [action, causes])).toEqual([
      ['size-chart-remeasured', ['wrong-size']],
      ['daily-review-sweep', ['unanswered-reviews']],
    ]);
    expect(items.at(-1)).toMatchObject({
      ...{ metric: 'reviews.replyRate', gain: null, fullGain: null, target: null, current: null },
      order: items.length,
    });
    expect(items.every(({ order }, index) => order === index + 1)).toBe(true);
    expect(items.map(({ action }) => action)).not.toContain('quick-phrases-twenty');
  });
});
