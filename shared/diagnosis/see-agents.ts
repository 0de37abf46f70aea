/** Signs in what single agents do. */
import type { AgentResult, ServiceFigure } from '../checkup/schema-service';
import { AGENT_CHATS, AGENT_GAP, AGENT_TIMES } from './levels';
import type { ShopFacts } from './shop-facts';
import type { Seen } from './sign';

const METRIC = {
  replySeconds: 'chat.avgReplySeconds',
  dissatisfaction: 'chat.dissatisfactionRate',
} as const;
/** Agents named in a sentence. */
const NAMED = 3;

/** The worst agent far behind the best. */
export function seeSpread(figure: keyof typeof METRIC, { service }: ShopFacts): Seen | null {
  const agents = (service?.agents ?? [])
    .filter(isBusy)
    .flatMap(({ agent, figures }) => {
      const { value, ...rest } = figures[figure];
      return value === null ? [] : [{ agent, value, ...rest }];
    })
    .sort((a, b) => a.value - b.value || (a.agent < b.agent ? -1 : 1));
  const [best, worst] = [agents[0], agents.at(-1)];
  if (best === undefined || worst === undefined) return null;
  const gap = worst.value - best.value;
  if (gap < AGENT_GAP[figure] || worst.value < best.value * AGENT_TIMES) return null;
  const metric = METRIC[figure];
  return {
    evidence: {
      kind: 'agent',
      about: worst.agent,
      message: {
        code: 'cause.spread',
        params: {
          metric,
          worst: worst.agent,
          value: worst.value,
          best: best.agent,
          bestValue: best.value,
        },
      },
      rows: [],
    },
    firmness: isApart(best, worst) ? 'certain' : 'enough',
    basis: 'agentStats',
    metric,
  };
}

/** Agents graded watch or poor of whom is known what they lack. */
export function seeTraining({ service }: ShopFacts): Seen | null {
  const lacking = (service?.agents ?? []).filter(
    (agent) =>
      isBusy(agent) &&
      agent.training.length > 0 &&
      (agent.grade === 'watch' || agent.grade === 'poor'),
  );
  const first = lacking[0];
  if (first === undefined) return null;
  const names = lacking.slice(0, NAMED).map(({ agent }) => agent);
  return {
    evidence: {
      kind: 'agent',
      about: first.agent,
      message: {
        code: 'cause.training',
        params: { count: lacking.length, names: names.join('\n') },
      },
      rows: [],
    },
    firmness: 'enough',
    basis: 'agentStats',
    metric: null,
  };
}

/** Whether an agent had chats enough to be held against others. */
function isBusy({ sessions }: AgentResult): boolean {
  return sessions !== null && sessions >= AGENT_CHATS;
}

function isApart(best: Omit<ServiceFigure, 'value'>, worst: Omit<ServiceFigure, 'value'>): boolean {
  return best.high !== null && worst.low !== null && worst.low > best.high;
}
