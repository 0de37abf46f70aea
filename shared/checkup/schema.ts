/**
 * `CheckupResult`: the one document every view reads (screen, PDF, command line, file). Keys are always present; what is
 * missing is null, never 0. Ratios are fractions, money is fen, times are `YYYY-MM-DD HH:mm:ss` of Beijing.
 */
import { z } from './zod';
import { ISSUE_CODES } from '../model/issue';
import { PLATFORMS } from '../model/platform';
import { SOURCE_KINDS } from '../model/records';
import { SHOP_TYPES } from '../model/shop-profile';
import { scoreModel } from '../models/schema';
import { eventCost, opportunity, plan, recovery } from './schema-advice';
import { assessmentResult } from './schema-assessment';
import { causeFinding } from './schema-causes';
import { comparison } from './schema-comparison';
import { evidence } from './schema-evidence';
import { gateResult } from './schema-gates';
import { breakdown, productTable, shopGroups } from './schema-groups';
import { message } from './schema-message';
import { officialRecord } from './schema-official';
import { appealList, todayList } from './schema-rows';
import { serviceResult } from './schema-service';
import { textResult } from './schema-texts';

/**
 * 2: advice, lines, products, groups, the platform's own scores, rows that ask for something. 3: causes, review texts, customer
 * service, self-assessment. `version-2.ts` and `version-3.ts` upgrade the one before.
 */
export const SCHEMA_VERSION = 3;

export const METRIC_UNITS = ['ratio', 'stars', 'hours', 'seconds', 'count'] as const;
/**
 * ok: computed · lowerBound / upperBound: the true value is at least / at most this · proxy: stands in for the official
 * one · table / typed / pasted: given · assessed: answered in the self-assessment · noFile: no file of the kind · noColumn: the file lacks a column ·
 * noRows: nothing in the period to compute it from · immature: the rows are too young.
 * Only ok, table, typed, pasted and assessed are scored.
 */
export const METRIC_STATUS = [
  'ok',
  'lowerBound',
  'upperBound',
  'proxy',
  'table',
  'typed',
  'pasted',
  'assessed',
  'noFile',
  'noColumn',
  'noRows',
  'immature',
] as const;

/** One day's part of a metric; ratios fill numerator and denominator, means count, sum and m2. */
export const dailyPoint = z.object({
  date: z.string(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  count: z.number().nullable(),
  sum: z.number().nullable(),
  m2: z.number().nullable(),
});

export const metricResult = z.object({
  id: z.string(),
  /** Dimension of the shop's model it is scored in; null when the model does not use it. */
  dimension: z.string().nullable(),
  value: z.number().nullable(),
  unit: z.enum(METRIC_UNITS),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  /** Values behind a mean. */
  count: z.number().nullable(),
  /** Of a mean, in the metric's unit. */
  sum: z.number().nullable(),
  /** Sum of squared deviations from the mean. */
  m2: z.number().nullable(),
  median: z.number().nullable(),
  /** 90th percentile by nearest rank. */
  p90: z.number().nullable(),
  /** 95 % interval; null where there is none. */
  low: z.number().nullable(),
  high: z.number().nullable(),
  /** Points on the curve; null when not scored. */
  score: z.number().nullable(),
  /** Share of the total after missing metrics' weights were shared out; null when not scored. */
  weight: z.number().nullable(),
  /** score × weight: points of the total. */
  contribution: z.number().nullable(),
  status: z.enum(METRIC_STATUS),
  origin: z.enum(['computed', 'table', 'typed', 'pasted', 'assessed']).nullable(),
  /** Orders left out because too young (return and completion rates); 0 elsewhere. */
  immature: z.number(),
  evidence: z.array(evidence),
  daily: z.array(dailyPoint),
  /** By product, courier, province, agent, hour: what the rows behind it name. */
  breakdowns: z.array(breakdown),
});

export const dimensionResult = z.object({
  id: z.string(),
  score: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  /** Share of the total after missing dimensions were shared out; null when it has no score. */
  weight: z.number().nullable(),
  coverage: z.number(),
  status: z.enum(['ok', 'partial', 'noCore', 'noWeight']),
});

/** A total with its 95 % band; null ends where nothing tells how sure it is. */
const banded = z.object({
  score: z.number(),
  low: z.number().nullable(),
  high: z.number().nullable(),
});

export const shopTotal = z.object({
  /** By the model, bonus and deduction included, with its band; an estimate that only splits the loss where the official total is known. */
  score: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  /** The platform's own total, the newest of the period: it is the one shown. In the platform's own points. */
  official: z.number().nullable(),
  /** `score` brought to the platform's own totals of other days; the one shown where there is no official one. Null where nothing corrects it. */
  corrected: banded.nullable(),
  /** Points added and taken off, neither negative; 0 where the model has none; null = not known, `score` then leaves them out. */
  bonus: z.number().nullable(),
  deduction: z.number().nullable(),
  coverage: z.number(),
  /** 参考: coverage ≤ 60 %, or a factor of weight ≥ 25 % is absent; never of an official total. */
  indicative: z.boolean(),
  /** Of the total shown; null for an official one on another scale than the model's. */
  grade: z.enum(['excellent', 'good', 'watch', 'poor']).nullable(),
  stage: z.enum(['formal', 'growth']).nullable(),
  /** In the growth stage: what today's figures would give with enough orders; null otherwise. */
  formal: banded.nullable(),
  /** Figure and stars buyers see for the total shown; null where the model does not know them, and in the growth stage. */
  display: z.number().nullable(),
  stars: z.number().nullable(),
  /** Valid paid orders of the 30 days that end with the period, and how many of these days the files cover (1–30); null = not known. */
  paidOrders: z.object({ count: z.number().int(), days: z.number().int() }).nullable(),
  /** ok: exact under the model · estimated: show the band · official: the platform's own · noTotal: model without weights · noData. */
  status: z.enum(['ok', 'estimated', 'official', 'noTotal', 'noData']),
});

/** 店铺档案. */
export const shopProfile = z.object({
  /** Id in the list of industries. */
  industry: z.string().nullable(),
  /** Line of 品退率 of the shop or its industry, a fraction; 0.01 where unknown. */
  qualityLine: z.number(),
  qualityLineKnown: z.boolean(),
  type: z.enum(SHOP_TYPES).nullable(),
  /** 考核行业 its metric weights are taken from: id in the model's `industryWeights`; null = not said. */
  scoringIndustry: z.string().nullable(),
  /** What was said of bonuses and deductions, by the model's ids: how many cases, 1 or 0 for what counts once. Left out = not said. */
  adjustments: z.record(z.string(), z.number()),
});

export const shopResult = z.object({
  /** `platform/name`. */
  id: z.string(),
  name: z.string(),
  platform: z.enum(PLATFORMS),
  profile: shopProfile,
  /** Id of its model in `models`. */
  model: z.string(),
  total: shopTotal,
  dimensions: z.array(dimensionResult),
  /** The whole catalogue, in catalogue order; after it the answered questions of the self-assessment that models score. */
  metrics: z.array(metricResult),
  /** What the breakdowns of its metrics are parted by. */
  groups: z.array(shopGroups),
  products: productTable,
  officialRecord,
});

export const issue = z.object({
  code: z.enum(ISSUE_CODES),
  row: z.number().int(),
  column: z.string(),
  header: z.string(),
  found: z.string(),
});

export const sourceResult = z.object({
  file: z.string(),
  sheet: z.string(),
  kind: z.enum(SOURCE_KINDS),
  platform: z.enum(PLATFORMS),
  shop: z.string().nullable(),
  encoding: z.string(),
  /** read = used + duplicate + outOfPeriod + ignored + rejected. */
  rows: z.object({
    read: z.number().int(),
    used: z.number().int(),
    duplicate: z.number().int(),
    outOfPeriod: z.number().int(),
    ignored: z.number().int(),
    rejected: z.number().int(),
  }),
  mapping: z.array(
    z.object({ header: z.string(), field: z.string().nullable(), personal: z.boolean() }),
  ),
  issueCounts: z.partialRecord(z.enum(ISSUE_CODES), z.number().int()),
  issues: z.array(issue),
});

export const checklistItem = z.object({
  shop: z.string(),
  /** Id of an action in the knowledge base. */
  action: z.string(),
  metric: z.string(),
  /** Points of the shop's total this action brings by the stated share (estimate); null when there is no total. */
  gain: z.number().nullable(),
  /** Points when the metric reaches its target altogether. */
  fullGain: z.number().nullable(),
  /** Value aimed at, in the metric's unit. */
  target: z.number().nullable(),
  current: z.number().nullable(),
  /** 1 a switch · 2 a habit · 3 a project. */
  effort: z.number().int().min(1).max(3),
  /** Ids of the shop's causes it works against; an action may be there for its cause alone, without a gain. */
  causes: z.array(z.string()),
  /** 1 = first; over the shop's items: gain ÷ effort, gain, weight, id. */
  order: z.number().int(),
});

/** A finding: what costs the shop points. */
export const finding = z.object({
  shop: z.string(),
  metric: z.string(),
  /** Points of the total lost against full marks; null when not scored. */
  loss: z.number().nullable(),
  message,
});

export const checkupResult = z.object({
  schemaVersion: z.number().int(),
  appVersion: z.string(),
  createdAt: z.string(),
  period: z.object({ from: z.string().nullable(), to: z.string().nullable() }),
  models: z.array(scoreModel),
  sources: z.array(sourceResult),
  shops: z.array(shopResult),
  gates: z.array(gateResult),
  comparison,
  checklist: z.array(checklistItem),
  diagnosis: z.array(finding),
  causes: z.array(causeFinding),
  texts: z.array(textResult),
  service: z.array(serviceResult),
  assessments: z.array(assessmentResult),
  plans: z.array(plan),
  opportunities: z.array(opportunity),
  events: z.array(eventCost),
  recoveries: z.array(recovery),
  today: z.array(todayList),
  appeals: z.array(appealList),
  warnings: z.array(message),
});

export type MetricUnit = (typeof METRIC_UNITS)[number];
export type MetricStatus = (typeof METRIC_STATUS)[number];
export type { Evidence } from './schema-evidence';
export type DailyPoint = z.infer<typeof dailyPoint>;
export type MetricResult = z.infer<typeof metricResult>;
export type DimensionResult = z.infer<typeof dimensionResult>;
export type ShopTotal = z.infer<typeof shopTotal>;
export type ShopProfile = z.infer<typeof shopProfile>;
export type ShopResult = z.infer<typeof shopResult>;
export type SourceResult = z.infer<typeof sourceResult>;
export type ChecklistItem = z.infer<typeof checklistItem>;
export type Finding = z.infer<typeof finding>;
export type CheckupResult = z.infer<typeof checkupResult>;
