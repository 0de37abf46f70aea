/** What buyers say in reviews, why they ask for their money back, and what replies must not say. Part of `CheckupResult`. */
import { REASON_CLASS } from '../model/records';
import { evidence } from './schema-evidence';
import { z } from './zod';

/** How often a topic is praised and complained of. A review that does both counts in both. */
const counts = z.object({
  /** Reviews that name it. */
  mentions: z.number().int(),
  positive: z.number().int(),
  negative: z.number().int(),
});

/** A topic of the reviews. `id`s are those of the text rules. */
export const topicResult = counts.extend({
  topic: z.string(),
  /** Stars short of five in reviews that complain of it, shared evenly among all that a review complains of. */
  lostStars: z.number(),
  /** In the days compared with; null where there are none. */
  before: counts.nullable(),
  /** The clearest complaints, at most 3, and praise, at most 1; `value` = stars. */
  complaints: z.array(evidence),
  praise: z.array(evidence),
});

/** What is said of one product, most complained of first. */
export const productTexts = z.object({
  product: z.string(),
  /** Reviews with words of the buyer, and how many of them complain of anything. */
  reviews: z.number().int(),
  complaining: z.number().int(),
  topics: z.array(topicResult.omit({ before: true, praise: true, lostStars: true })),
});

/** Why buyers asked for after-sales, by class. */
export const reasonResult = z.object({
  reason: z.enum(REASON_CLASS),
  count: z.number().int(),
  before: z.number().int().nullable(),
  /** The words written most, at most 3. */
  words: z.array(z.object({ text: z.string(), count: z.number().int() })),
  /** Products it is given for most, at most 5. */
  products: z.array(z.object({ product: z.string(), count: z.number().int() })),
  rows: z.array(evidence),
});

/** A word in the shop's replies that the advertising law forbids. */
export const forbiddenWord = z.object({
  word: z.string(),
  /** Id of the kind of claim in the list of forbidden words. */
  kind: z.string(),
  count: z.number().int(),
  rows: z.array(evidence),
});

export const textResult = z.object({
  shop: z.string(),
  /** Reviews with words of the buyer; how many of them complain, and praise, of anything. */
  reviews: z.number().int(),
  complaining: z.number().int(),
  praising: z.number().int(),
  /** Stars short of five in all of these reviews. */
  lostStars: z.number(),
  /** Days compared with: as many before the period where the files reach that far, else the period's own first half. */
  before: z
    .object({
      basis: z.enum(['previous', 'firstHalf']),
      from: z.string(),
      to: z.string(),
      reviews: z.number().int(),
      /** After-sales in those days. */
      afterSales: z.number().int(),
    })
    .nullable(),
  /** Reviews and after-sales of the days `before` is compared to: the whole period, or its second half. */
  now: z.object({ reviews: z.number().int(), afterSales: z.number().int() }),
  /** Most complained of first. */
  topics: z.array(topicResult),
  /** At most 20. */
  products: z.array(productTexts),
  afterSales: z.number().int(),
  reasons: z.array(reasonResult),
  /** Replies looked at, and forbidden words in them. */
  replies: z.number().int(),
  forbidden: z.array(forbiddenWord),
});

export type TopicResult = z.infer<typeof topicResult>;
export type ProductTexts = z.infer<typeof productTexts>;
export type ReasonResult = z.infer<typeof reasonResult>;
export type ForbiddenWord = z.infer<typeof forbiddenWord>;
export type TextResult = z.infer<typeof textResult>;
