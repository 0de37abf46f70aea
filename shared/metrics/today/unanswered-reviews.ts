/** Bad reviews the shop has not answered. */
import { BYTE, TEXT, TIME } from '../../model/columns';
import { cellAt } from '../cells';
import type { ShopView } from '../shop-view';
import type { Task } from './task';

/** A review with at most so many stars is bad, whatever level it carries. */
const BAD_STARS = 2;

/** One task per bad review without an answer, of the files that say whether there is one. */
export function unansweredReviews(view: ShopView): readonly Task[] {
  const { reviews, dataset } = view;
  const { columns } = dataset.reviews;
  return [...reviews.row].flatMap((row, review): readonly Task[] => {
    if (!isBad(view, review) || !saysReplies(view, row)) return [];
    if (reviews.replied(review) !== false) return [];
    return [
      {
        row,
        id: cellAt(columns.orderId, row),
        product: cellAt(columns.productName, row),
        text: cellAt(columns.content, row),
        time: cellAt(columns.time, row),
        deadline: TIME.EMPTY,
      },
    ];
  });
}

/** Whether a review is bad, by its level or its stars. */
export function isBad({ reviews }: ShopView, review: number): boolean {
  const rating = reviews.rating(review);
  return reviews.level(review) === 'bad' || (rating !== null && rating <= BAD_STARS);
}

/** Whether the file a review is in has a column of answers. */
function saysReplies({ dataset }: ShopView, row: number): boolean {
  const { replied, replyTime, reply } = dataset.reviews.columns;
  return (
    cellAt(replied, row) !== BYTE.ABSENT ||
    cellAt(replyTime, row) !== TIME.ABSENT ||
    cellAt(reply, row) !== TEXT.ABSENT
  );
}
