/** Reviews of one shop. Rule: "Records" in the metric definitions. */
import { BYTE, TEXT, TIME, type RecordTable } from '../model/columns';
import { REVIEW_LEVEL, type ReviewLevel } from '../model/records';
import type { Texts } from '../model/texts';
import { byteAt, cellsOf, float64At, int32At, textAt, uint32At } from './cells';
import { happened, type Frame } from './time-windows';

export interface ReviewsView {
  readonly length: number;
  readonly row: Uint32Array;
  readonly time: Int32Array;
  /** 1–5; null when there is none that can be read. */
  readonly rating: (review: number) => number | null;
  /** The level given, else by the rating: 4–5 good, 3 neutral, below bad; null when there is neither. */
  readonly level: (review: number) => ReviewLevel | null;
  /** Whether the words were written by the buyer and not by the platform in the buyer's place. */
  readonly saysSomething: (review: number) => boolean;
  /** Answered by the end of the period; null when that cannot be told. */
  readonly replied: (review: number) => boolean | null;
  readonly replyTime: (review: number) => number;
}

/** Sentences platforms put in where the buyer wrote nothing. */
const DEFAULT_TEXT =
  /系统默认|默认(?:好评|评价)|没有填写|未填写|未及时(?:做出|作出)?评价|该用户未评价/;
/** A letter, a digit or a Chinese character: something was said. */
const WORD = /[\p{L}\p{N}]/u;

/** Views the given rows (kept ones of one shop). */
export function viewReviews(
  { columns }: RecordTable<'reviews'>,
  strings: Texts,
  rows: Uint32Array,
  frame: Frame,
): ReviewsView {
  const rating = (review: number): number | null => {
    const stars = float64At(columns.rating, uint32At(rows, review));
    return stars >= 1 && stars <= 5 ? stars : null;
  };
  const content = (review: number): string =>
    textAt(strings, uint32At(columns.content, uint32At(rows, review))) ?? '';
  const replyTime = (review: number): number => int32At(columns.replyTime, uint32At(rows, review));
  return {
    length: rows.length,
    row: rows,
    time: cellsOf(columns.time, rows),
    rating,
    level: (review) => {
      const cell = byteAt(columns.level, uint32At(rows, review));
      if (cell === BYTE.UNREADABLE) return null;
      return REVIEW_LEVEL[cell - 1] ?? levelOf(rating(review));
    },
    saysSomething: (review) => saysSomething(content(review)),
    replied: (review) => {
      const time = replyTime(review);
      if (time >= TIME.FIRST) return happened(frame, time);
      const row = uint32At(rows, review);
      const flag = byteAt(columns.replied, row);
      if (flag === BYTE.YES || flag === BYTE.NO) return flag === BYTE.YES;
      const reply = uint32At(columns.reply, row);
      if (reply >= TEXT.FIRST) return true;
      // A file without any of these columns does not say, while another of the shop does.
      const untold = flag === BYTE.ABSENT && time === TIME.ABSENT && reply === TEXT.ABSENT;
      return untold || flag === BYTE.UNREADABLE || time === TIME.UNREADABLE ? null : false;
    },
    replyTime,
  };
}

/** Whether a text was written by the buyer and not by the platform in the buyer's place. */
export function saysSomething(text: string): boolean {
  return WORD.test(text) && !DEFAULT_TEXT.test(text);
}

/** Level of a rating on the usual five stars; null without one. */
function levelOf(rating: number | null): ReviewLevel | null {
  if (rating === null) return null;
  if (rating >= 4) return 'good';
  return rating >= 3 ? 'neutral' : 'bad';
}
