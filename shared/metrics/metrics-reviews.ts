/** Metrics of reviews. */
import type { Breakdown } from '../checkup/schema-groups';
import { TIME } from '../model/columns';
import type { ReviewLevel } from '../model/records';
import {
  HIT,
  measureApart,
  measureMean,
  measureRatio,
  MISS,
  missing,
  OUT,
  type EvidenceSource,
  type Measured,
  type Verdict,
} from './accumulate';
import { addTo, emptyParts } from './breakdowns';
import { byteAt, int32At, uint32At } from './cells';
import { PAID } from './metrics-orders';
import { requireColumns, requireKinds, type Requirement } from './requirements';
import { evidenceOf, type ShopView } from './shop-view';
import { happened, HOUR, inPeriod } from './time-windows';
import { keepWorst } from './worst';

/** Ratings are averaged in millionths of a star, so that sums stay whole numbers. */
const MICRO_STARS = 1_000_000;
const LEVEL: Requirement = ['reviews', 'level', 'rating'];

/** How each is measured, by metric id. */
export const REVIEW_METRICS: Readonly<Record<string, (view: ShopView) => Measured>> = {
  'goods.rating': rating,
  'goods.badReviewPaidRate': badReviewPaidRate,
  'reviews.goodRate': (view) => levelRate(view, 'good', 'misses'),
  'reviews.neutralRate': (view) => levelRate(view, 'neutral', 'hits'),
  'reviews.badRate': (view) => levelRate(view, 'bad', 'hits'),
  'reviews.positiveTextRate': positiveTextRate,
  'reviews.replyRate': replyRate,
  'reviews.replyHours': replyHours,
};

function rating(view: ShopView): Measured {
  const { reviews } = view;
  const lacking = requireKinds(view, 'reviews') ?? requireColumns(view, [['reviews', 'rating']]);
  if (lacking !== null) return missing(lacking);
  return measureMean(view, {
    time: reviews.time,
    groupings: view.groups.reviews,
    hours: true,
    ticks: (review) => {
      const stars = reviews.rating(review);
      return stars === null ? null : Math.round(stars * MICRO_STARS);
    },
    ticksPerUnit: MICRO_STARS,
    unit: 'stars',
    bad: 'low',
    percentiles: false,
    evidence: reviewEvidence(view),
  });
}

/** Bad reviews written in the period over orders paid in it; the two are not joined, as the platform's base is not. */
function badReviewPaidRate(view: ShopView): Measured {
  const { reviews, orders, frame } = view;
  const lacking = requireKinds(view, 'orders', 'reviews') ?? requireColumns(view, [LEVEL, PAID]);
  if (lacking !== null) return missing(lacking);
  const evidence = reviewEvidence(view);
  const worst = keepWorst(view.detail.rows);
  const bad: number[] = [];
  const byProduct = partsApart(view);
  for (let order = 0; order < orders.length; order += 1) {
    if (inPeriod(frame, int32At(orders.paid, order))) byProduct.paid(order);
  }
  for (let review = 0; review < reviews.length; review += 1) {
    if (reviews.level(review) !== 'bad') continue;
    const time = int32At(reviews.time, review);
    bad.push(time);
    if (!inPeriod(frame, time)) continue;
    byProduct.bad(review);
    worst.offer(review, 0, time);
  }
  return measureApart(
    frame,
    { hits: bad, bases: orders.paid },
    {
      evidence: worst.indices().map((review) => evidence.make(review, null)),
      breakdowns: byProduct.result(),
    },
  );
}

/** Bad reviews and paid orders by product, each on its own. */
function partsApart({ groups }: ShopView) {
  const ofOrders = groups.orders.find(({ by }) => by === 'product');
  const [ofReviews] = groups.reviews;
  const parts = emptyParts('product', ofOrders?.listed ?? 0);
  return {
    paid: (order: number): void => {
      if (ofOrders !== undefined) addTo(parts.counts, byteAt(ofOrders.of, order), 1);
    },
    bad: (review: number): void => {
      if (ofReviews !== undefined) addTo(parts.sums, byteAt(ofReviews.of, review), 1);
    },
    result: (): Breakdown[] =>
      ofOrders === undefined
        ? []
        : [{ by: parts.by, sums: [...parts.sums], counts: [...parts.counts] }],
  };
}

function levelRate(view: ShopView, wanted: ReviewLevel, bad: 'hits' | 'misses'): Measured {
  const judge = (review: number): Verdict => {
    const level = view.reviews.level(review);
    if (level === null) return OUT;
    return level === wanted ? HIT : MISS;
  };
  return ratio(view, [LEVEL], judge, bad);
}

/** Positive by the buyer's own level, not by reading the words: it stands in for that. */
function positiveTextRate(view: ShopView): Measured {
  const { reviews } = view;
  const judge = (review: number): Verdict => {
    const level = reviews.saysSomething(review) ? reviews.level(review) : null;
    if (level === null) return OUT;
    return level === 'good' ? HIT : MISS;
  };
  const measured = ratio(view, [LEVEL, ['reviews', 'content']], judge, 'misses');
  return measured.status === 'ok' ? { ...measured, status: 'proxy' } : measured;
}

const REPLY: Requirement = ['reviews', 'replied', 'replyTime', 'reply'];

function replyRate(view: ShopView): Measured {
  const { reviews } = view;
  const judge = (review: number): Verdict => {
    const replied = reviews.saysSomething(review) ? reviews.replied(review) : null;
    if (replied === null) return OUT;
    return replied ? HIT : MISS;
  };
  return ratio(view, [['reviews', 'content'], REPLY], judge, 'misses');
}

function replyHours(view: ShopView): Measured {
  const { reviews, frame } = view;
  const lacking = requireKinds(view, 'reviews') ?? requireColumns(view, [['reviews', 'replyTime']]);
  if (lacking !== null) return missing(lacking);
  return measureMean(view, {
    time: reviews.time,
    groupings: view.groups.reviews,
    hours: true,
    ticks: (review) => {
      const [written, reply] = [int32At(reviews.time, review), reviews.replyTime(review)];
      const known = written >= TIME.FIRST && happened(frame, reply);
      return known && reply >= written ? reply - written : null;
    },
    ticksPerUnit: HOUR,
    unit: 'hours',
    bad: 'high',
    percentiles: true,
    evidence: reviewEvidence(view),
  });
}

function ratio(
  view: ShopView,
  needs: readonly Requirement[],
  judge: (review: number) => Verdict,
  bad: 'hits' | 'misses',
): Measured {
  const { reviews } = view;
  const lacking = requireKinds(view, 'reviews') ?? requireColumns(view, needs);
  if (lacking !== null) return missing(lacking);
  return measureRatio(view, {
    time: reviews.time,
    groupings: view.groups.reviews,
    hours: true,
    judge,
    bad,
    evidence: reviewEvidence(view),
  });
}

/** A review with its text. */
function reviewEvidence(view: ShopView): EvidenceSource {
  const { reviews: table, strings } = view.dataset;
  const { reviews } = view;
  return {
    time: (review) => int32At(reviews.time, review),
    make: (review, value) => {
      const row = uint32At(reviews.row, review);
      const text = uint32At(table.columns.content, row);
      return evidenceOf(table, strings, row, { value, text, time: int32At(reviews.time, review) });
    },
  };
}
