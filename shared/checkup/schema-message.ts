import { z } from './zod';

/** A sentence: its code among the texts, and what fills its placeholders. */
export const message = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
