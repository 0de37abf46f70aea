/** Rules of the diagnosis as data: what counts as a sign of a cause. Thresholds are in `levels.ts`. */
import type { GroupKind } from '../checkup/schema-groups';
import type { CauseEvidence } from '../checkup/schema-causes';
import type { ReasonClass } from '../model/records';
import type { ComplaintKind } from '../knowledge/service-fields';

export type Sign =
  /** The metric is worse than its level, or costs a point of the total. */
  | { readonly kind: 'metric'; readonly metric: string }
  /** A listed group's part of the metric is far worse than that of all others together, and worse than the metric's level. */
  | { readonly kind: 'group'; readonly metric: string; readonly by: GroupKind }
  /** Products whose quality-return rate is over their line for certain. */
  | { readonly kind: 'products' }
  /** Buyers complain of it in reviews. */
  | { readonly kind: 'topic'; readonly topic: string }
  /** Buyers give it as the reason of after-sales. */
  | { readonly kind: 'reason'; readonly reason: ReasonClass }
  /** Complaints about service counted in reviews and after-sales. */
  | { readonly kind: 'complaint'; readonly complaint: ComplaintKind }
  /** The shop's newest answer says so. */
  | { readonly kind: 'answer'; readonly question: string }
  /** One agent is far behind another. */
  | { readonly kind: 'agents'; readonly figure: 'replySeconds' | 'dissatisfaction' }
  /** Agents graded watch or poor who need training. */
  | { readonly kind: 'training' }
  /** Words in replies that the advertising law forbids, or by which the shop pays for reviews or has them changed. */
  | { readonly kind: 'forbidden'; readonly words: 'advertising' | 'induced' }
  /** A deduction of the platform, by its id in the model, said in the shop's profile. */
  | { readonly kind: 'deduction'; readonly deduction: string };

/**
 * How firm a piece of evidence is. certain: figures certain by themselves – beyond its level with the whole 95 % interval, or
 * the platform's own figure · enough: enough cases · few: few cases, or only the shop's own word.
 */
export type Firmness = 'certain' | 'enough' | 'few';

/** A sign that was seen. */
export interface Seen {
  readonly evidence: CauseEvidence;
  readonly firmness: Firmness;
  /** What it was counted from: kind of file, `answers`, `profile`, `replies`, `given`. Two pieces are two kinds only where these differ. */
  readonly basis: string;
  /** Metric, or question of the self-assessment, it shows to be bad; null for words. */
  readonly metric: string | null;
}

/** Rows shown with a piece of evidence. */
export const ROWS_SHOWN = 5;
