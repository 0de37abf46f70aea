import { describe, expect, it } from 'vitest';
import { mean, ratio } from '../scoring/testing/shops';
import { causesOf, agent, PERFECT, reason, topic } from './testing/shops';

/** Causes found with how sure they are, in order. */
function strengths(found: ReturnType<typeof causesOf>) {
  return found.map(({ cause, strength }) => [cause, strength]);
}

describe('diagnose', () => {
  it('finds nothing in a perfect shop, nor in one nothing is known of', () => {
    expect(causesOf(PERFECT)).toEqual([]);
    expect(causesOf({})).toEqual([]);
  });

  it('takes late pickup alone for late shipping, surely, and says nothing of goods', () => {
    const found = causesOf({ ...PERFECT, 'logistics.pickupHours': mean(38, 900, 10) });
    expect(strengths(found)).toEqual([['slow-shipment', 'strong']]);
    expect(found[0]).toMatchObject({
      metrics: ['logistics.pickupHours'],
      order: 1,
      evidence: [
        {
          kind: 'metric',
          about: 'logistics.pickupHours',
          message: {
            code: 'cause.aboveMean',
            params: { metric: 'logistics.pickupHours', value: 38, level: 24, count: 900 },
          },
        },
      ],
    });
    // 38 hours earn 60.4 of 100 points; pickup is 15 % of the logistics, which are 20 %.
    expect(found[0]?.loss).toBeCloseTo((1 - 0.604166667) * 100 * 0.15 * 0.2, 6);
    expect(found[0]?.actions[0]).toBe('cutoff-16-pickup-onsite');
  });

  it('tells a page that does not match the goods by reasons and reviews that agree, and quotes them', () => {
    const found = causesOf(
      { 'goods.rating': mean(4.6, 400, 0.9), 'goods.qualityReturnRate': ratio(24, 1000) },
      {
        texts: {
          reviews: 200,
          topics: [topic('colour', 9, ['颜色和图片差太多', '色差大']), topic('size', 1)],
          afterSales: 90,
          reasons: [reason('misdescribed', 20, ['货不对板']), reason('no_reason', 60)],
        },
      },
    );
    const finding = found.find(({ cause }) => cause === 'wrong-description');
    expect(finding?.strength).toBe('strong');
    expect(finding?.metrics).toEqual(['goods.rating', 'goods.qualityReturnRate']);
    expect(finding?.evidence.map(({ kind, about }) => `${kind} ${about}`)).toEqual([
      'reason misdescribed',
      'text colour',
      'metric goods.rating',
      'metric goods.qualityReturnRate',
    ]);
    expect(finding?.evidence[1]?.rows.map(({ text }) => text)).toEqual([
      '颜色和图片差太多',
      '色差大',
    ]);
    expect(found.map(({ cause }) => cause)).not.toContain('wrong-size');
  });

  it('makes nothing of what many causes share where none of them is told by itself', () => {
    const found = causesOf({ 'goods.rating': mean(4.2, 400, 0.9) });
    expect(found).toEqual([]);
  });

  it('holds two complaints in three reviews for weak, and one for nothing', () => {
    const given = { 'goods.rating': mean(2, 3, 1.7) };
    const two = causesOf(given, { texts: { reviews: 3, topics: [topic('quality', 2)] } });
    expect(strengths(two)).toEqual([['poor-quality', 'weak']]);
    expect(causesOf(given, { texts: { reviews: 3, topics: [topic('quality', 1)] } })).toEqual([]);
  });

  it('holds the shop’s own word alone for weak, and for likely where buyers say the same', () => {
    const answers = { 'assess.agentRewards': 1, 'assess.agentContests': 4, 'assess.honesty': null };
    expect(strengths(causesOf(PERFECT, { answers }))).toEqual([['no-incentives', 'weak']]);
    const texts = { reviews: 200, topics: [topic('service', 30)] };
    expect(strengths(causesOf(PERFECT, { answers, texts }))).toEqual([
      ['poor-communication', 'strong'],
      ['no-incentives', 'likely'],
    ]);
  });

  it('charges a low rating to a cause only where reviews name it', () => {
    const given = {
      'goods.rating': mean(4.5, 400, 1),
      'logistics.damageReturnRate': ratio(40, 900),
    };
    const metricsOf = (found: ReturnType<typeof causesOf>) =>
      found.find(({ cause }) => cause === 'weak-packaging')?.metrics;
    expect(metricsOf(causesOf(given))).toEqual(['logistics.damageReturnRate']);
    const texts = { reviews: 200, topics: [topic('packaging', 12)] };
    expect(metricsOf(causesOf(given, { texts }))).toEqual([
      'goods.rating',
      'logistics.damageReturnRate',
    ]);
  });

  it('charges each cause with the stars lost where reviews name it, however many these are', () => {
    const found = causesOf(
      { 'goods.rating': mean(4.6, 400, 0.9) },
      {
        texts: {
          reviews: 200,
          lostStars: 40,
          topics: [
            { ...topic('missing', 20), lostStars: 0 },
            { ...topic('damage', 12), lostStars: 30 },
          ],
        },
      },
    );
    const lossOf = (id: string) => found.find(({ cause }) => cause === id)?.loss ?? null;
    const missing = lossOf('wrong-or-missing-items');
    const damaged = lossOf('weak-packaging');
    expect(missing).toBeCloseTo(0, 9);
    expect(damaged).toBeGreaterThan(1);
    expect(found.findIndex(({ cause }) => cause === 'weak-packaging')).toBeLessThan(
      found.findIndex(({ cause }) => cause === 'wrong-or-missing-items'),
    );
  });

  it('shares the points by stars on the flat part of a curve too', () => {
    const found = causesOf(
      { 'goods.rating': mean(1, 40, 0.5) },
      {
        texts: {
          reviews: 40,
          lostStars: 160,
          topics: [
            { ...topic('quality', 30), lostStars: 120 },
            { ...topic('damage', 10), lostStars: 40 },
          ],
        },
      },
    );
    const lossOf = (id: string) => found.find(({ cause }) => cause === id)?.loss ?? 0;
    expect(lossOf('weak-packaging')).toBeGreaterThan(1);
    expect(lossOf('poor-quality')).toBeCloseTo(3 * lossOf('weak-packaging'), 9);
  });

  it('does not look for causes of what a good shop loses, however much a figure weighs', () => {
    // Alone in its model, 85 points of 100 are many of the total.
    expect(causesOf({ 'chat.dissatisfactionRate': ratio(21, 210) })).toEqual([]);
  });

  it('holds a share of three chats for weak, though it comes without its counts', () => {
    const given = { 'chat.threeMinuteRate': { value: 0 } };
    const figuresOf = (chats: number) => {
      const { figures } = agent('', { replySeconds: 20 });
      const threeMinuteRate = { ...figures.threeMinuteRate, value: 0, count: chats };
      return { ...figures, threeMinuteRate };
    };
    const found = (chats: number) =>
      strengths(causesOf(given, { service: { figures: figuresOf(chats) } }));
    expect(found(3)).toEqual([['unanswered-questions', 'weak']]);
    expect(found(300)).toEqual([['unanswered-questions', 'likely']]);
  });

  it('looks at reasons only where they are many of the orders too', () => {
    const texts = { afterSales: 20, reasons: [reason('damage', 8)] };
    expect(strengths(causesOf({}, { texts }))).toEqual([['weak-packaging', 'strong']]);
    const sellsMuch = { 'goods.qualityRefundPaidRate': ratio(0, 50000) };
    expect(causesOf(sellsMuch, { texts })).toEqual([]);
  });

  it('tells a courier far worse than the others', () => {
    const breakdowns = [{ by: 'courier' as const, sums: [380, 60, 10], counts: [400, 100, 10] }];
    const groups = [
      {
        by: 'courier' as const,
        groups: [
          { key: '甲', name: '甲快递' },
          { key: '乙', name: '乙快递' },
        ],
        others: 0,
      },
    ];
    const given = {
      'logistics.onTimeDeliveryRate': { ...ratio(450, 510), breakdowns },
    };
    const finding = causesOf(given, { groups }).find(({ cause }) => cause === 'poor-carrier');
    expect(finding?.strength).toBe('strong');
    expect(finding?.evidence[0]?.message).toEqual({
      code: 'cause.group.courier',
      params: {
        metric: 'logistics.onTimeDeliveryRate',
        name: '乙快递',
        value: 0.6,
        others: 390 / 410,
        count: 100,
      },
    });
  });

  it('tells agents apart', () => {
    const agents = [
      agent('小美', { replySeconds: 18 }),
      agent('小刚', { replySeconds: 95 }),
      { ...agent('新人', { replySeconds: 300 }), sessions: 4 },
    ];
    const found = causesOf(PERFECT, { service: { agents } });
    expect(strengths(found)).toEqual([['uneven-agents', 'likely']]);
    expect(found[0]?.evidence[0]?.message.params).toMatchObject({ worst: '小刚', best: '小美' });
  });

  it('warns of forbidden words in replies and of deductions the shop told of', () => {
    const forbidden = [{ word: '最好', kind: 'absolute', count: 3, rows: [] }];
    const found = causesOf(PERFECT, {
      texts: { replies: 40, forbidden },
      profile: { adjustments: { 'false-advertising': 1 } },
    });
    expect(strengths(found)).toEqual([['unfair-competition', 'strong']]);
  });

  it('tells words that buy reviews from those of advertising, and names five of either', () => {
    const absolute = ['最优', '最强', '顶级', '极品', '万能', '特供'].map((word) => ({
      ...{ word, kind: 'absolute', count: 1, rows: [] },
    }));
    const induced = [{ word: '改好评', kind: 'induced', count: 4, rows: [] }];
    const found = causesOf(PERFECT, {
      texts: { replies: 40, forbidden: [...absolute, ...induced] },
    });
    expect(found.map(({ cause, evidence }) => [cause, evidence[0]?.message])).toEqual([
      [
        'induced-reviews',
        {
          code: 'cause.induced',
          params: { count: 4, total: 40, words: '改好评' },
        },
      ],
      [
        'unfair-competition',
        {
          code: 'cause.forbiddenMany',
          params: { count: 6, total: 40, words: '最优\n最强\n顶级\n极品\n万能' },
        },
      ],
    ]);
  });

  it('puts weak ones last, the dearest of the others first', () => {
    const found = causesOf(
      {
        ...PERFECT,
        'logistics.pickupHours': mean(38, 900, 10),
        'chat.avgReplySeconds': mean(150, 900, 60),
      },
      { answers: { 'assess.agentRewards': 1 } },
    );
    expect(strengths(found)).toEqual([
      ['slow-chat', 'strong'],
      ['slow-shipment', 'strong'],
      ['no-incentives', 'weak'],
    ]);
    expect(found.map(({ order }) => order)).toEqual([1, 2, 3]);
  });
});
