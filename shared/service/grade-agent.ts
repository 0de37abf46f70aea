/** Score, grade and reasons of one agent, by the rules of `knowledge/service-grades.ts`. */
import type { AgentFigures, AgentResult } from '../checkup/schema-service';
import {
  AGENT_GRADES,
  GRADE_PARTS,
  LEAST_CASES,
  LEAST_WEIGHT,
  type GradedFigure,
} from '../knowledge/service-grades';
import type { Message } from '../result';
import { metricById } from '../metrics/catalogue';
import { scoreOf } from '../scoring/curve';
import { FIGURE_METRICS } from './figure-metrics';

type Graded = Pick<AgentResult, 'score' | 'grade'> & { readonly reasons: Message[] };

/** A part of the score as it came out. */
interface Judged {
  readonly weight: number;
  readonly rule: GradedFigure;
  readonly value: number;
  readonly count: number;
  readonly points: number;
}

/** Curves of agents do not depend on a shop's line of 品退率. */
const NO_LINE = 0;

/**
 * Judges an agent. Reasons: one for each figure that counts, those that cost most first, then what has too few cases; or why
 * there is no score.
 * @param conversion that of the shop's agents together; null where there is nothing to compare with
 */
export function gradeAgent(agent: AgentFigures, conversion: number | null): Graded {
  const none = (code: string, params: Message['params'] = {}): Graded => ({
    score: null,
    grade: null,
    reasons: [{ code: `service.reason.${code}`, params }],
  });
  if (agent.agent === '') return none('unnamed');
  if (agent.sessions === null) return none('chatsUnknown');
  if (agent.sessions < LEAST_CASES.chats) {
    return none('fewChats', { count: agent.sessions, least: LEAST_CASES.chats });
  }
  const judged = GRADE_PARTS.flatMap(({ weight, figures }): Judged[] => {
    const rule = figures.find((one) => isEnough(agent, one) && baseOf(one, conversion) !== null);
    if (rule === undefined) return [];
    const { value, count } = agent.figures[rule.figure];
    if (value === null || count === null) return [];
    const points = scoreOf(rule.curve, value / (baseOf(rule, conversion) ?? 1), NO_LINE);
    return [{ weight, rule, value, count, points }];
  });
  const weight = judged.reduce((sum, part) => sum + part.weight, 0);
  if (weight < LEAST_WEIGHT) return none('fewFigures');
  const score = judged.reduce((sum, part) => sum + part.points * part.weight, 0) / weight;
  const reasons = [...judged]
    .sort((a, b) => costOf(b) - costOf(a))
    .map((part) => reasonOf(part, conversion));
  return {
    score,
    grade: AGENT_GRADES.find(({ from }) => score >= from)?.id ?? 'poor',
    reasons: [...reasons, ...fewRatings(agent)],
  };
}

/** Whether a figure is known from enough cases to be believed. */
export function isEnough(
  { figures }: Pick<AgentFigures, 'figures'>,
  { figure, cases }: Pick<GradedFigure, 'figure' | 'cases'>,
): boolean {
  const { value, count } = figures[figure];
  return value !== null && count !== null && count >= LEAST_CASES[cases];
}

/** What the figure is divided by before its curve: 1, or what it is compared with; null where that is not known. */
function baseOf({ relative }: GradedFigure, conversion: number | null): number | null {
  if (!relative) return 1;
  return conversion === 0 ? null : conversion;
}

function costOf({ weight, points }: Judged): number {
  return weight * (100 - points);
}

function reasonOf({ rule, value, count, points }: Judged, conversion: number | null): Message {
  const metric = FIGURE_METRICS[rule.figure];
  const line = rule.line ?? conversion ?? value;
  const isMet = metricById(metric).direction === 'lower' ? value <= line : value >= line;
  return {
    code: `service.reason.${rule.cases}.${isMet ? 'met' : 'missed'}`,
    params: { metric, value, line, count, points },
  };
}

/** Says why ratings do not count where there are some. */
function fewRatings({ figures }: AgentFigures): Message[] {
  const { count } =
    figures.dissatisfaction.count === null ? figures.satisfaction : figures.dissatisfaction;
  if (count === null || count >= LEAST_CASES.ratings) return [];
  return [{ code: 'service.reason.fewRatings', params: { count, least: LEAST_CASES.ratings } }];
}
