import type { LocalText } from '../../text/local-text';

/**
 * metric: an id of the catalogue · slot: `model/measure` of a shipped model · question: of the self-assessment · cause, action, topic of the
 * text rules, training field, kind of complaint: their ids · reading: a metric whose row of the comparison is told in a sentence ·
 * entry: of the handbook · warning: a forbidden practice.
 */
export const USE_KINDS = [
  'metric',
  'slot',
  'question',
  'cause',
  'action',
  'topic',
  'training',
  'complaint',
  'reading',
  'entry',
  'warning',
] as const;
export type UseKind = (typeof USE_KINDS)[number];

export interface SeedStatement {
  /** Article and table, as `describeSource` reads it. */
  readonly source: string;
  readonly name: LocalText;
  /** Kind and id. */
  readonly uses: readonly `${UseKind} ${string}`[];
}

export interface SeedItem extends SeedStatement {
  /** 1–99, in the order of the articles’ figures, causes and practices. */
  readonly number: number;
}
