/** What agents may be rewarded for: ordinary praise, prizes and bonuses by the figures of the period (article 004, table 4). */
import type { AgentResult, ServiceFigure } from '../checkup/schema-service';
import { gradeRuleOf, LEAST_CASES } from '../knowledge/service-grades';
import type { Message } from '../result';

/** An agent as graded and ranked. */
type Ranked = Pick<AgentResult, 'agent' | 'figures' | 'score' | 'grade' | 'rank'>;

const DESERVING: ReadonlySet<AgentResult['grade']> = new Set(['excellent', 'good']);

/**
 * Of one agent among those of the shop. A grade may be rewarded of anyone; being first, quickest or best liked only among others
 * who are graded too, only on the right side of the line, and a shared place is everybody's.
 */
export function rewardsOf(agent: Ranked, all: readonly Ranked[]): Message[] {
  const { score, grade, rank } = agent;
  if (score === null || !DESERVING.has(grade)) return [];
  const graded = all.filter((one) => one.score !== null);
  const rewards: Message[] = [];
  const add = (code: string, params: Message['params']): void => {
    rewards.push({ code: `service.reward.${code}`, params });
  };
  if (rank === 1 && graded.length > 1) add('first', { score, agents: graded.length });
  if (grade === 'excellent') add('excellent', { score });
  const { replySeconds, dissatisfaction } = agent.figures;
  if (isLowest('replySeconds', agent, graded)) {
    add('quickest', {
      seconds: Math.round(replySeconds.value ?? 0),
      chats: replySeconds.count ?? 0,
    });
  }
  if (isLowest('dissatisfaction', agent, graded)) {
    add('bestLiked', { share: dissatisfaction.value ?? 0, ratings: dissatisfaction.count ?? 0 });
  }
  return rewards;
}

/** Whether nobody with enough cases has less of it, and it is within its line. */
function isLowest(
  figure: 'replySeconds' | 'dissatisfaction',
  agent: Ranked,
  graded: readonly Ranked[],
): boolean {
  const rule = gradeRuleOf(figure);
  const valueOf = ({ value, count }: ServiceFigure): number =>
    value === null || (count ?? 0) < LEAST_CASES[rule.cases] ? Number.POSITIVE_INFINITY : value;
  const own = valueOf(agent.figures[figure]);
  const others = graded
    .filter((one) => one.agent !== agent.agent)
    .map((one) => valueOf(one.figures[figure]))
    .filter(Number.isFinite);
  return others.length > 0 && own <= (rule.line ?? 0) && others.every((value) => own <= value);
}
