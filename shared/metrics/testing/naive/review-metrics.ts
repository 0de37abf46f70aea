/** Metrics of reviews. */
import { UNREADABLE } from '../make-dataset';
import { ABSENT, happened, isValue, type Cell } from './cells';
import type { Metrics } from './order-metrics';
import type { Order } from './orders';
import type { PlainRecord } from './rows';
import { mean, meanHours, ratio, without, type Figures, type Span } from './statistics';

const needs = (fields: readonly boolean[], figures: () => Figures): Figures =>
  fields.every(Boolean) ? figures() : without('noColumn');

interface Review {
  readonly at: number;
  readonly rating: Cell;
  /** good, neutral or bad; null when nothing says it. */
  readonly level: string | null;
  readonly content: string | null;
  readonly replyTime: Cell<number>;
  /** null when it cannot be told. */
  readonly replied: boolean | null;
}

/** Words platforms put where a buyer wrote none. */
const DEFAULT_TEXT = /^此用户没有填写评价。?$/;

const saysSomething = ({ content }: Review): boolean =>
  content !== null && /[\p{L}\p{N}]/u.test(content) && !DEFAULT_TEXT.test(content);

export function reviewMetrics(
  records: readonly PlainRecord[],
  span: Span,
  has: (field: string) => boolean,
): Metrics {
  const reviews = records.flatMap((record) => review(record, span.end));
  const leveled = reviews.filter(({ level }) => level !== null);
  const share = (of: readonly Review[], level: string, status = 'ok') =>
    ratio(
      of.map((one) => ({ at: one.at, numerator: Number(one.level === level), denominator: 1 })),
      span,
      status,
    );
  const hasLevel = has('level') || has('rating');
  return {
    'goods.rating': needs([has('rating')], () =>
      mean(
        reviews.flatMap(({ at, rating }) =>
          typeof rating === 'number' ? [{ at, value: rating }] : [],
        ),
        span,
      ),
    ),
    'reviews.goodRate': needs([hasLevel], () => share(leveled, 'good')),
    'reviews.neutralRate': needs([hasLevel], () => share(leveled, 'neutral')),
    'reviews.badRate': needs([hasLevel], () => share(leveled, 'bad')),
    'reviews.positiveTextRate': needs([hasLevel, has('content')], () =>
      share(leveled.filter(saysSomething), 'good', 'proxy'),
    ),
    'reviews.replyRate': needs(
      [has('content'), has('replied') || has('replyTime') || has('reply')],
      () =>
        ratio(
          reviews
            .filter((one) => saysSomething(one) && one.replied !== null)
            .map(({ at, replied }) => ({ at, numerator: Number(replied), denominator: 1 })),
          span,
        ),
    ),
    'reviews.replyHours': needs([has('replyTime')], () =>
      meanHours(
        reviews.flatMap(({ at, replyTime }) =>
          isValue(replyTime) && replyTime >= at ? [{ at, value: replyTime - at }] : [],
        ),
        span,
      ),
    ),
  };
}

/** Bad reviews over paid orders, each on its own date. */
export function badReviewPaidRate(
  records: readonly PlainRecord[],
  orders: readonly Order[],
  span: Span,
): Figures {
  return ratio(
    [
      ...records
        .flatMap((record) => review(record, span.end))
        .map(({ at, level }) => ({ at, numerator: Number(level === 'bad'), denominator: 0 }))
        .filter(({ numerator }) => numerator > 0),
      ...orders.flatMap(({ paidAt }) =>
        paidAt === null ? [] : [{ at: paidAt, numerator: 0, denominator: 1 }],
      ),
    ],
    span,
  );
}

function review(record: PlainRecord, end: number): Review[] {
  const {
    time = null,
    rating = null,
    level = null,
    content = null,
    reply = null,
    replied = null,
  } = record;
  if (typeof time !== 'number' || time > end) return [];
  const told = record['replyTime'] ?? null;
  const replyTime = typeof told === 'string' || typeof told === 'boolean' ? null : told;
  return [
    {
      at: time,
      rating,
      level: typeof level === 'string' ? level : level === UNREADABLE ? null : levelOf(rating),
      content: typeof content === 'string' ? content : null,
      replyTime: happened(replyTime, end),
      replied: isReplied(replyTime, replied, reply, end),
    },
  ];
}

function levelOf(rating: Cell): string | null {
  if (typeof rating !== 'number') return null;
  return rating >= 4 ? 'good' : rating >= 3 ? 'neutral' : 'bad';
}

/** The time decides; without one the flag, then the words. */
function isReplied(time: Cell<number>, flag: Cell, reply: Cell, end: number): boolean | null {
  if (isValue(time)) return time <= end;
  if (typeof flag === 'boolean') return flag;
  if (typeof reply === 'string') return true;
  const isUntold = [time, flag, reply].every((cell) => cell === ABSENT);
  return isUntold || flag === UNREADABLE || time === UNREADABLE ? null : false;
}
