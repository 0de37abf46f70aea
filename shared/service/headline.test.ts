import { describe, expect, it } from 'vitest';
import type { AgentResult, ServiceResult } from '../checkup/schema-service';
import { serviceHeadline } from './headline';

const UNKNOWN = { value: null, low: null, high: null, count: null, worktime: false };
const FIGURES = {
  ...{ replySeconds: UNKNOWN, firstReplySeconds: UNKNOWN, threeMinuteRate: UNKNOWN },
  ...{ satisfaction: UNKNOWN, dissatisfaction: UNKNOWN, conversion: UNKNOWN },
};

function agent(name: string, grade: AgentResult['grade'], loss: number | null): AgentResult {
  return {
    ...{ agent: name, days: null, sessions: 300, badCount: null, figures: FIGURES },
    ...{ score: null, grade, rank: null, reasons: [], training: [], rewards: [], loss },
    losses: loss === null ? [] : [{ metric: 'chat.avgReplySeconds', points: loss }],
  };
}

function headlineOf(...agents: readonly AgentResult[]) {
  const service: ServiceResult = {
    ...{ shop: '店', figures: FIGURES, agents: [...agents], complaints: [], notes: [] },
  };
  return serviceHeadline(service);
}

describe('the headline of service', () => {
  it('names who of the weak ones costs most, not the good ones who cost a little', () => {
    const good = agent('小美', 'excellent', 0.9);
    expect(headlineOf(good, agent('小刚', 'poor', 0.8))).toEqual({
      code: 'service.headline.one.slow',
      params: { agents: 2, count: 1, agent: '小刚', loss: 0.8 },
    });
    expect(headlineOf(agent('小刚', 'watch', 0.2), agent('小丽', 'poor', 0.5))).toMatchObject({
      code: 'service.headline.many.slow',
      params: { count: 2, agent: '小丽' },
    });
    expect(headlineOf(good).code).toBe('service.headline.fine');
  });

  it('claims no loss that is not known, and no grade that was not given', () => {
    expect(headlineOf(agent('小刚', 'poor', null))).toEqual({
      code: 'service.headline.weak',
      params: { agents: 1, names: '小刚' },
    });
    expect(headlineOf(agent('小刚', null, 3)).code).toBe('service.headline.ungraded');
    expect(headlineOf().code).toBe('service.headline.shopOnly');
  });
});
