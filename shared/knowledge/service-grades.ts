/**
 * How agents are graded (article 004, table 4: 客服评定). Weights, least numbers of cases and grades are this program's own; no
 * platform publishes any. Curves are those of the model of chat quality, lines those one team trains its agents to (D6).
 */
import type { AgentFigures } from '../checkup/schema-service';
import { estimate, linear } from '../models/build';
import { CHAT_QUALITY } from '../models/data/chat-quality';
import type { Curve, ScoreModel } from '../models/schema';
import { BENCHMARKS } from './benchmarks';

/** What a figure is counted in. */
export type Cases = 'chats' | 'ratings' | 'buyers';

/** A figure that may stand for a part of the score. */
export interface GradedFigure {
  readonly figure: keyof AgentFigures['figures'];
  readonly cases: Cases;
  /**
   * From the figure to 0–100 points. With `relative` from the figure as a multiple of that of the shop's agents together: no
   * source gives a line.
   */
  readonly curve: Curve;
  readonly relative: boolean;
  /** What the figure is held against in words, in its unit; null where it is relative. */
  readonly line: number | null;
}

/** A part of the score: the first of its figures with enough cases counts. */
export interface GradePart {
  readonly weight: number;
  readonly figures: readonly [GradedFigure, ...GradedFigure[]];
}

/** Fewer cases say more of chance than of the agent: none of these figures counts then, and under so few chats no grade is given. */
export const LEAST_CASES: Readonly<Record<Cases, number>> = { chats: 30, ratings: 10, buyers: 30 };

/** Dissatisfied chats a shop should stay under: where the curve of chat quality leaves 85 points. */
const DISSATISFIED = 0.1;

/** Reply time is what every platform with a figure for chats judges, dissatisfaction the second on Douyin. */
export const GRADE_PARTS: readonly GradePart[] = [
  {
    weight: 40,
    figures: [
      graded('replySeconds', 'chats', 'chat.avgReplySeconds'),
      graded('firstReplySeconds', 'chats', 'chat.firstReplySeconds'),
    ],
  },
  { weight: 15, figures: [graded('threeMinuteRate', 'chats', 'chat.threeMinuteRate')] },
  {
    weight: 30,
    figures: [
      {
        ...{ figure: 'dissatisfaction', cases: 'ratings', relative: false, line: DISSATISFIED },
        curve: curveOf('chat.dissatisfactionRate'),
      },
      {
        ...{ figure: 'satisfaction', cases: 'ratings', relative: false, line: 1 - DISSATISFIED },
        curve: linear(
          estimate({
            zh: '全满意记 100，90% 记 85，70% 记 30，和不满意率一致',
            en: 'all satisfied scores 100, 90% scores 85, 70% scores 30, as dissatisfaction does',
          }),
          [0.7, 30],
          [0.9, 85],
          [1, 100],
        ),
      },
    ],
  },
  {
    weight: 15,
    figures: [
      {
        ...{ figure: 'conversion', cases: 'buyers', relative: true, line: null },
        curve: linear(
          estimate({
            zh: '和全店客服持平记 80，高两成记 100，只有一半记 30',
            en: 'as the shop’s agents together scores 80, a fifth above 100, half of it 30',
          }),
          [0.5, 30],
          [1, 80],
          [1.2, 100],
        ),
      },
    ],
  },
];

/** The rule a figure is graded by. */
export function gradeRuleOf(figure: GradedFigure['figure']): GradedFigure {
  const rule = GRADE_PARTS.flatMap(({ figures }) => figures).find((one) => one.figure === figure);
  if (rule === undefined) throw new Error(`No rule grades ${figure}.`);
  return rule;
}

/** Weight that must be known for a score: reply time alone is enough, conversion alone is not. */
export const LEAST_WEIGHT = 40;

/** Lowest scores of the grades, those of the model of chat quality. */
export const AGENT_GRADES: ScoreModel['grades'] = CHAT_QUALITY.grades;

function graded(figure: GradedFigure['figure'], cases: Cases, metric: string): GradedFigure {
  return { figure, cases, relative: false, curve: curveOf(metric), line: targetOf(metric) };
}

function curveOf(metric: string): Curve {
  for (const { metrics } of CHAT_QUALITY.dimensions) {
    const slot = metrics.find((one) => one.metric === metric);
    if (slot !== undefined) return slot.curve;
  }
  throw new Error(`The model of chat quality does not score ${metric}.`);
}

function targetOf(metric: string): number {
  const line = BENCHMARKS.find((one) => one.metric === metric && one.meaning === 'target');
  if (typeof line?.value !== 'number') throw new Error(`There is no training goal for ${metric}.`);
  return line.value;
}
