/** The shop's own judgement of what no file shows. Part of `CheckupResult`. */
import { message } from './schema-message';
import { z } from './zod';

/** One sitting: answers by question id, in the question's unit; null = 不清楚, so that it is not asked again at once. */
export const sitting = z.object({
  /** Id of the shop, `platform/name`. */
  shop: z.string(),
  /** `YYYY-MM-DD HH:mm:ss` of Beijing. */
  at: z.string(),
  answers: z.record(z.string(), z.number().nullable()),
});

export const assessmentResult = z.object({
  shop: z.string(),
  /** Its sittings up to this check-up, oldest first. */
  sittings: z.array(sitting.omit({ shop: true })),
  /** Newest answer of each question that has one, in the order of the questions. */
  answers: z.array(
    z.object({
      question: z.string(),
      value: z.number(),
      at: z.string(),
      before: z.object({ value: z.number(), at: z.string() }).nullable(),
    }),
  ),
  /** What to ask next, at most 20, the most important first. */
  next: z.array(
    z.object({
      question: z.string(),
      /** Why this one: points it decides, or what it would explain. */
      why: message,
      /** Points of the total that hang on it (estimate); null where not known. */
      points: z.number().nullable(),
    }),
  ),
  /** All other questions, in their order: answered of late, or of less weight. */
  rest: z.array(z.string()),
});

export type Sitting = z.infer<typeof sitting>;
export type AssessmentResult = z.infer<typeof assessmentResult>;
