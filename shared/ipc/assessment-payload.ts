/** Schemas of answers and sittings that cross from a page, and of those kept on disk. */
import { MOST_DRAFTS, MOST_SITTINGS } from '../assessment/keep-sitting';
import { z } from '../checkup/zod';
import { ASSESSMENT_ITEMS, questionById, takesAnswer } from '../knowledge/assessment-items';

const stamp = z.string().regex(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/);
const shop = z.string().min(1).max(300);
/** Characters of an answer as it is typed. */
const LONGEST_ANSWER = 60;
/** More questions than any version asks. */
const MOST_KEPT = 1000;

/** Every question a known one, every answer one it takes. */
const answers = z
  .record(z.string(), z.number().nullable())
  .refine((given) => Object.keys(given).length <= ASSESSMENT_ITEMS.length)
  .refine((given) =>
    Object.entries(given).every(([id, value]) => {
      const item = questionById(id);
      return item !== undefined && (value === null || takesAnswer(item, value));
    }),
  );

const ownSitting = z.strictObject({ at: stamp, answers });

/** Answers of one shop to be kept: at least one. */
export const answersRequest = z.strictObject({
  ...{ id: z.uuid(), shop },
  answers: answers.refine((given) => Object.keys(given).length > 0),
});

/** The sittings a shop is to have in a document. */
export const sittingsRequest = z.strictObject({
  id: z.uuid(),
  shop,
  sittings: z.array(ownSitting).max(MOST_SITTINGS).readonly(),
});

/** Sittings as kept; questions another version asks are left as they are. */
export const keptSittings = z
  .array(
    z.strictObject({
      shop,
      at: stamp,
      answers: z
        .record(z.string().max(100), z.number().nullable())
        .refine((given) => Object.keys(given).length <= MOST_KEPT),
    }),
  )
  .max(MOST_SITTINGS)
  .readonly();

/** Answers that are not saved yet, as chosen and typed. */
export const answerDrafts = z
  .record(
    z.uuid(),
    z
      .record(
        shop,
        z
          .record(z.string().max(100), z.string().max(LONGEST_ANSWER))
          .refine((given) => Object.keys(given).length <= MOST_KEPT),
      )
      .refine((shops) => Object.keys(shops).length <= MOST_KEPT),
  )
  .refine((documents) => Object.keys(documents).length <= MOST_DRAFTS);
