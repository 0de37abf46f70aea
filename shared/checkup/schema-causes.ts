/** Why a shop loses points: causes with their evidence. Part of `CheckupResult`. */
import { evidence } from './schema-evidence';
import { message } from './schema-message';
import { z } from './zod';

/** What a piece of evidence rests on. */
export const EVIDENCE_KINDS = [
  'metric',
  'reason',
  'text',
  'answer',
  'agent',
  'complaint',
  'row',
] as const;
/** strong: figures certain by themselves, or two kinds of file that agree · likely: one kind, enough cases · weak: few cases, or only the shop’s own word. */
export const STRENGTHS = ['strong', 'likely', 'weak'] as const;

export const causeEvidence = z.object({
  kind: z.enum(EVIDENCE_KINDS),
  /** Metric, topic, reason class, question, agent or complaint kind it is about. */
  about: z.string(),
  /** The figure in a sentence. */
  message,
  /** Rows and quotes behind it, at most 5. */
  rows: z.array(evidence),
});

export const causeFinding = z.object({
  shop: z.string(),
  /** Id of a cause in the knowledge base. */
  cause: z.string(),
  strength: z.enum(STRENGTHS),
  /** Metrics it costs points in, the dearest first. */
  metrics: z.array(z.string()),
  /**
   * Points of the total those metrics lose together, scored jointly (estimate: other causes may share them); of ratings only
   * the part that goes with complaints of it. Null where not known.
   */
  loss: z.number().nullable(),
  /** Never empty. */
  evidence: z.array(causeEvidence),
  /** Ids of actions against it, the most gain per effort first. */
  actions: z.array(z.string()),
  /** 1 = first; over the shop's findings: weak ones last, then points, strength, id. */
  order: z.number().int(),
});

export type CauseEvidence = z.infer<typeof causeEvidence>;
export type CauseFinding = z.infer<typeof causeFinding>;
export type Strength = (typeof STRENGTHS)[number];
