/** What the page works out of a shop's texts. */
import type { TextResult, TopicResult } from '../../../shared/checkup/schema-texts';

/** Complaints of a topic as shares of reviews, before and now. */
export interface TopicChange {
  readonly before: number;
  readonly now: number;
  /** `same` where chance alone may explain the difference. */
  readonly direction: 'more' | 'fewer' | 'same';
}

/** The two-sided 95 % point of the standard normal distribution. */
const Z = 1.96;

/** How complaints of a topic changed; null where one of the two spans has no reviews. */
export function topicChange(
  texts: Pick<TextResult, 'before' | 'now'>,
  topic: Pick<TopicResult, 'negative' | 'before'>,
): TopicChange | null {
  const { before: span, now } = texts;
  const { before } = topic;
  if (span === null || before === null || span.reviews === 0 || now.reviews === 0) return null;
  const negative = span.basis === 'firstHalf' ? topic.negative - before.negative : topic.negative;
  const shares = { before: before.negative / span.reviews, now: negative / now.reviews };
  const pooled = (before.negative + negative) / (span.reviews + now.reviews);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / span.reviews + 1 / now.reviews));
  const difference = shares.now - shares.before;
  if (Math.abs(difference) <= Z * error) return { ...shares, direction: 'same' };
  return { ...shares, direction: difference > 0 ? 'more' : 'fewer' };
}
