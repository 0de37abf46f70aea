import type { AgentResult, ServiceResult } from '../checkup/schema-service';
import { LEAST_LOSS } from '../format/format';
import type { Message } from '../result';
import { complaintsKnown } from './complaint-months';

const SLOW: ReadonlySet<string> = new Set([
  'chat.avgReplySeconds',
  'chat.firstReplySeconds',
  'chat.threeMinuteRate',
]);

/** The one sentence that says how a shop's service stands: who of those graded low costs points and by what, else who is to improve. */
export function serviceHeadline({ agents, complaints }: ServiceResult): Message {
  const of = (name: string, params: Message['params']): Message => ({
    code: `service.headline.${name}`,
    params,
  });
  const named = agents.filter(({ agent }) => agent !== '');
  const count = named.length;
  if (count === 0) {
    const told = complaintsKnown(complaints);
    return told === 0 ? of('shopOnly', {}) : of('complaints', { count: told });
  }
  const weak = named.filter(({ grade }) => grade === 'watch' || grade === 'poor');
  const costly = weak
    .filter(({ loss }) => (loss ?? 0) >= LEAST_LOSS)
    .toSorted((a, b) => (b.loss ?? 0) - (a.loss ?? 0));
  const [worst] = costly;
  if (worst !== undefined) {
    const params = {
      agents: count,
      count: costly.length,
      agent: worst.agent,
      loss: worst.loss ?? 0,
    };
    return of(`${costly.length === 1 ? 'one' : 'many'}.${reasonOf(worst)}`, params);
  }
  const graded = named.filter(({ grade }) => grade !== null);
  if (graded.length === 0) return of('ungraded', { agents: count });
  if (weak.length === 0) return of('fine', { agents: graded.length });
  return of('weak', { agents: count, names: weak.map(({ agent }) => agent).join('\n') });
}

/** By what the agent costs most. */
function reasonOf({ losses }: AgentResult): 'slow' | 'disliked' {
  const [most] = losses;
  return most === undefined || SLOW.has(most.metric) ? 'slow' : 'disliked';
}
