import type { AgentFigures } from '../checkup/schema-service';

export type FigureName = keyof AgentFigures['figures'];

/** The metric of the catalogue each figure of an agent is a part of: same unit, same direction. */
export const FIGURE_METRICS = {
  replySeconds: 'chat.avgReplySeconds',
  firstReplySeconds: 'chat.firstReplySeconds',
  threeMinuteRate: 'chat.threeMinuteRate',
  satisfaction: 'chat.satisfactionRate',
  dissatisfaction: 'chat.dissatisfactionRate',
  conversion: 'chat.conversionRate',
} as const satisfies Readonly<Record<FigureName, string>>;

export const FIGURE_NAMES = Object.keys(FIGURE_METRICS) as readonly FigureName[];
