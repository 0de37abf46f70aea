/** Counts topics over many reviews. */
import { TOPIC_IDS, type TopicId } from '../knowledge/text-rules/rule';
import { keepQuotes, type Quotable, type Quotes } from './quotes';
import type { Found } from './taken-back';

/** Reviews that name a topic; one that does both counts in both. */
export interface Counts {
  readonly mentions: number;
  readonly positive: number;
  readonly negative: number;
}

export interface TopicTally {
  readonly topic: TopicId;
  readonly counts: Counts;
  /** See `topicResult.lostStars`. */
  readonly lostStars: number;
  readonly complaints: readonly Quotable[];
  readonly praise: readonly Quotable[];
}

interface Entry {
  mentions: number;
  positive: number;
  negative: number;
  lostStars: number;
  readonly complaints: Quotes;
  readonly praise: Quotes;
}

/** Counts of one set of reviews. */
export interface Tally {
  /**
   * What a review with words of the buyer says.
   * @param stars its rating; null without one
   * @param quotable makes what may be quoted of a finding
   */
  add(
    found: readonly Found[],
    stars: number | null,
    quotable: ((one: Found) => Quotable) | null,
  ): void;
  readonly reviews: () => number;
  readonly complaining: () => number;
  readonly praising: () => number;
  readonly lostStars: () => number;
  readonly of: (topic: TopicId) => Counts;
  /** Topics named, most complained of first. */
  readonly topics: () => readonly TopicTally[];
}

/** Quotes kept of a topic. */
interface Kept {
  readonly complaints: number;
  readonly praise: number;
}

const MOST_STARS = 5;
const NONE: Counts = { mentions: 0, positive: 0, negative: 0 };

/** An empty count. */
export function newTally(kept: Kept): Tally {
  const entries = new Map<TopicId, Entry>();
  let [reviews, complaining, praising, lostStars] = [0, 0, 0, 0];
  const entryOf = (topic: TopicId): Entry => {
    const known = entries.get(topic);
    if (known !== undefined) return known;
    const entry = {
      ...NONE,
      lostStars: 0,
      complaints: keepQuotes(kept.complaints, 'negative'),
      praise: keepQuotes(kept.praise, 'positive'),
    };
    entries.set(topic, entry);
    return entry;
  };
  const of = (topic: TopicId): Counts => {
    const { mentions, positive, negative } = entries.get(topic) ?? NONE;
    return { mentions, positive, negative };
  };
  return {
    add(found, stars, quotable) {
      const lost = stars === null ? 0 : MOST_STARS - stars;
      const complaints = found.filter(({ polarity }) => polarity === 'negative').length;
      reviews += 1;
      lostStars += lost;
      if (complaints > 0) complaining += 1;
      if (found.some(({ polarity }) => polarity === 'positive')) praising += 1;
      for (const topic of new Set(found.map((one) => one.topic))) entryOf(topic).mentions += 1;
      for (const one of found) {
        const entry = entryOf(one.topic);
        entry[one.polarity] += 1;
        if (one.polarity === 'negative') entry.lostStars += lost / complaints;
        const quotes = one.polarity === 'negative' ? entry.complaints : entry.praise;
        if (quotable !== null) quotes.offer(quotable(one));
      }
    },
    reviews: () => reviews,
    complaining: () => complaining,
    praising: () => praising,
    lostStars: () => lostStars,
    of,
    topics: () =>
      TOPIC_IDS.flatMap((topic): readonly TopicTally[] => {
        const entry = entries.get(topic);
        if (entry === undefined) return [];
        const { lostStars: lost, complaints, praise } = entry;
        const quotes = { complaints: complaints.best, praise: praise.best };
        return [{ topic, counts: of(topic), lostStars: lost, ...quotes }];
      }).sort((a, b) => mostComplained(a.counts, b.counts)),
  };
}

/** More complaints first, then more mentions. */
export function mostComplained(a: Counts, b: Counts): number {
  return b.negative - a.negative || b.mentions - a.mentions;
}
