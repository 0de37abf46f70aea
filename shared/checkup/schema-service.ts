/** What agents do in chats, one by one, and complaints about service. Part of `CheckupResult`. */
import { COMPLAINT_KINDS, TRAINING_FIELDS } from '../knowledge/service-fields';
import { evidence } from './schema-evidence';
import { message } from './schema-message';
import { z } from './zod';

/** A figure of an agent or the shop; `worktime` says that it counts working hours only. */
const figure = z.object({
  value: z.number().nullable(),
  /** 95 % interval; null where the counts behind it are not known. */
  low: z.number().nullable(),
  high: z.number().nullable(),
  /** Chats, ratings or inquiries behind it; null = not known. */
  count: z.number().nullable(),
  worktime: z.boolean(),
});

/** Figures as the statistics give them, over the days of the period; working-time ones go before those of the whole day. */
const figures = z.object({
  /** Average reply, seconds. */
  replySeconds: figure,
  /** First reply, seconds. */
  firstReplySeconds: figure,
  /** Fraction of chats answered within three minutes. */
  threeMinuteRate: figure,
  /** Fractions of rated chats. */
  satisfaction: figure,
  dissatisfaction: figure,
  /** Fraction of inquiring buyers who paid. */
  conversion: figure,
});

/** An agent as measured, before any judgement. */
export const agentFigures = z.object({
  agent: z.string(),
  /** Days with statistics in the period; null for statistics without days. */
  days: z.number().int().nullable(),
  sessions: z.number().nullable(),
  /** Chats rated 1 to 3 stars. */
  badCount: z.number().nullable(),
  figures,
});

/** Complaints of one kind in one month. */
export const complaintCount = z.object({
  /** `YYYY-MM`. */
  month: z.string(),
  kind: z.enum(COMPLAINT_KINDS),
  count: z.number().int(),
  /** Where they were counted: in review texts, reasons of after-sales, or as the shop itself said in the self-assessment. */
  from: z.enum(['reviews', 'afterSales', 'answers']),
  /** The newest ones, at most 10; none of answers. */
  rows: z.array(evidence),
});

/** What is measured of a shop's service. */
export const serviceFigures = z.object({
  shop: z.string(),
  /** Of the whole shop: its own rows, else its agents together. */
  figures,
  agents: z.array(agentFigures),
  /** Of every month the files reach, oldest first; counted in the files. */
  complaints: z.array(complaintCount),
});

export const SERVICE_GRADES = ['excellent', 'good', 'watch', 'poor'] as const;

/** An agent judged. */
export const agentResult = agentFigures.extend({
  /** 0–100 over the figures that are known, by the grading rules; null where too little is known. */
  score: z.number().nullable(),
  grade: z.enum(SERVICE_GRADES).nullable(),
  /** 1 = best of the period; equal scores share a rank; null without a score. */
  rank: z.number().int().nullable(),
  /** Why this grade: one sentence per figure that decides it. */
  reasons: z.array(message),
  /** What to train, the most needed first; `action` = id of an action. */
  training: z.array(
    z.object({
      field: z.enum(TRAINING_FIELDS),
      reason: message,
      action: z.string().nullable(),
      /** Stars the shop itself gives its training in the field where they are few; null otherwise. */
      answered: z.number().nullable(),
    }),
  ),
  /** What to reward the agent for; empty where nothing stands out. */
  rewards: z.array(message),
  /** Points of the shop's total it would bring if this agent did as the shop's target asks (estimate); null where not known. */
  loss: z.number().nullable(),
  /** The same by single metrics of the model, those that cost something, the most first. */
  losses: z.array(z.object({ metric: z.string(), points: z.number() })),
});

export const serviceResult = serviceFigures.extend({
  /** Best rank first, those without a rank last. */
  agents: z.array(agentResult),
  /** Those of the files, and what the shop itself said of a month. */
  complaints: z.array(complaintCount),
  /** What stands in the way of judging: statistics missing, agents without names, one agent only. */
  notes: z.array(message),
});

export type ServiceFigure = z.infer<typeof figure>;
export type AgentFigures = z.infer<typeof agentFigures>;
export type ServiceFigures = z.infer<typeof serviceFigures>;
export type AgentResult = z.infer<typeof agentResult>;
export type ComplaintCount = z.infer<typeof complaintCount>;
export type ServiceResult = z.infer<typeof serviceResult>;
