/** What an agent is to be trained in, by the rules of `knowledge/service-training.ts`. */
import type { AgentFigures, AgentResult, ComplaintCount } from '../checkup/schema-service';
import { gradeRuleOf, type GradedFigure } from '../knowledge/service-grades';
import {
  FEW_STARS,
  MANY_BAD,
  TRAINING_OF,
  TRAINING_RULES,
  type Sign,
} from '../knowledge/service-training';
import type { MessageParams } from '../result';
import { complaintsKnown } from './complaint-months';
import { isEnough } from './grade-agent';

/** What the shop's agents and the shop as a whole tell about each of them. */
export interface TrainingKnown {
  /** Conversion of the shop's agents together; null where there is nothing to compare with. */
  readonly conversion: number | null;
  readonly complaints: readonly ComplaintCount[];
  /** Newest answer of the self-assessment by question. */
  readonly answers: ReadonlyMap<string, number>;
}

/** Training the figures speak for, the most urgent first, each field once; nobody is sent to any without figures. */
export function trainingOf(agent: AgentFigures, known: TrainingKnown): AgentResult['training'] {
  if (agent.agent === '') return [];
  const signs = signsOf(agent, known);
  const params = paramsOf(agent, known);
  const holding = TRAINING_RULES.filter((rule) => rule.signs.every((sign) => signs.has(sign)));
  return holding
    .filter((rule, at) => holding.findIndex(({ field }) => field === rule.field) === at)
    .map(({ field, reason }) => {
      const { action, question } = TRAINING_OF[field];
      const stars = known.answers.get(question);
      return {
        field,
        reason: { code: `service.train.${reason}`, params },
        action,
        answered: stars !== undefined && stars <= FEW_STARS ? stars : null,
      };
    });
}

function signsOf(agent: AgentFigures, { conversion, complaints }: TrainingKnown): Set<Sign> {
  const reply = overLine(agent, 'replySeconds');
  const first = overLine(agent, 'firstReplySeconds');
  const dislike = dislikeOf(agent);
  const { high } = agent.figures.conversion;
  const isLow = conversion !== null && high !== null && high < conversion;
  const holds: Readonly<Record<Sign, boolean>> = {
    slowFirst: first !== null && first > 1,
    slowReply: reply !== null && reply > 1,
    quickReply: reply !== null && reply <= 1,
    dissatisfied: dislike !== null && dislike > 1,
    veryDissatisfied: dislike !== null && dislike > 2,
    satisfied: dislike !== null && dislike <= 1,
    lowConversion: isLow && isEnough(agent, gradeRuleOf('conversion')),
    manyBad: (agent.badCount ?? 0) >= MANY_BAD,
    attitude: complaints.some(({ kind }) => kind === 'attitude'),
    complained: complaints.length > 0,
  };
  return new Set((Object.keys(holds) as Sign[]).filter((sign) => holds[sign]));
}

/** A figure as a multiple of its line; null where it is not known from enough cases. */
function overLine(agent: AgentFigures, figure: GradedFigure['figure']): number | null {
  const rule = gradeRuleOf(figure);
  const { value } = agent.figures[figure];
  return value === null || rule.line === null || !isEnough(agent, rule) ? null : value / rule.line;
}

/** Dissatisfied chats as a multiple of their line, by what is not satisfied where only that is told. */
function dislikeOf(agent: AgentFigures): number | null {
  const told = overLine(agent, 'dissatisfaction');
  const { line } = gradeRuleOf('dissatisfaction');
  const { value } = agent.figures.satisfaction;
  if (told !== null || value === null || line === null) return told;
  return isEnough(agent, gradeRuleOf('satisfaction')) ? (1 - value) / line : null;
}

/** Every figure a reason may name: seconds in whole ones, shares as fractions. */
function paramsOf(agent: AgentFigures, { conversion, complaints }: TrainingKnown): MessageParams {
  const { figures, badCount } = agent;
  const { satisfaction, dissatisfaction } = figures;
  const dislike =
    dissatisfaction.value ?? (satisfaction.value === null ? null : 1 - satisfaction.value);
  const params = {
    first: rounded(figures.firstReplySeconds.value),
    firstLine: gradeRuleOf('firstReplySeconds').line,
    reply: rounded(figures.replySeconds.value),
    replyLine: gradeRuleOf('replySeconds').line,
    dislike,
    rated: dissatisfaction.count ?? satisfaction.count,
    dislikeLine: gradeRuleOf('dissatisfaction').line,
    conversion: figures.conversion.value,
    shop: conversion,
    bad: badCount,
    attitude: complaintsKnown(complaints.filter(({ kind }) => kind === 'attitude')),
    complaints: complaintsKnown(complaints),
  };
  return Object.fromEntries(
    Object.entries(params).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );
}

function rounded(seconds: number | null): number | null {
  return seconds === null ? null : Math.round(seconds);
}
