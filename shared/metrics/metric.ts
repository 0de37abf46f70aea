import type { DailyPoint, Evidence, MetricStatus, MetricUnit } from '../checkup/schema';
import type { Breakdown } from '../checkup/schema-groups';
import type { SourceKind } from '../model/records';
import type { LocalText } from '../text/local-text';

/** Groups of the catalogue, in the order pages show them. */
export const METRIC_GROUPS = [
  'goods',
  'logistics',
  'service',
  'chat',
  'reviews',
  'orders',
  'customers',
  'assessment',
] as const;
export type MetricGroup = (typeof METRIC_GROUPS)[number];

/** A metric as the catalogue describes it: what it is, not how it is computed. */
export interface MetricDefinition {
  /** `group.name`, e.g. `goods.qualityReturnRate`. */
  readonly id: string;
  readonly group: MetricGroup;
  /** The field's standard term, e.g. 商品品质退货率. */
  readonly name: LocalText;
  readonly unit: MetricUnit;
  readonly direction: 'higher' | 'lower';
  /** What is divided by what (or averaged over what), in words with the {numerator}/{denominator} or {sum}/{count} put in by views. */
  readonly formula: LocalText;
  /** One plain sentence for the "?" beside the term. */
  readonly help: LocalText;
  /** Kind of file that feeds it; empty when only tables or typing do. */
  readonly needs: readonly SourceKind[];
  /** Matching official metric (`抖音 商品品质退货率`, source code of the rule), or null: 自查项，不计入官方分. */
  readonly official: LocalText | null;
  /** The rule, article or export it comes from. */
  readonly origin: LocalText;
}

/** What a model must know of a metric to name it in a slot. */
export type Measure = Pick<MetricDefinition, 'id' | 'name' | 'unit' | 'direction'>;

/** What the files say about one metric of one shop, before any model scores it. */
export interface Measurement {
  readonly id: string;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly count: number | null;
  readonly sum: number | null;
  readonly m2: number | null;
  readonly median: number | null;
  readonly p90: number | null;
  readonly status: MetricStatus;
  readonly origin: 'computed' | 'table' | 'typed' | 'pasted' | 'assessed' | null;
  readonly immature: number;
  readonly evidence: readonly Evidence[];
  readonly daily: readonly DailyPoint[];
  /** By the groups of its shop; empty where the rows behind it are not known. */
  readonly breakdowns: readonly Breakdown[];
  /** How many values lie in each of `rangesOf(unit)`; only of means, and only where asked for. */
  readonly ranges?: readonly number[];
}
