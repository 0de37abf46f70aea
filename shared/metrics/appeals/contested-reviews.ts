/** Bad reviews that are not about the goods. */
import { TEXT } from '../../model/columns';
import { cellAt, textAt } from '../cells';
import type { ShopView } from '../shop-view';
import { inPeriod } from '../time-windows';
import { isBad } from '../today/unanswered-reviews';
import type { Contested } from './contested';
import { reviewTopic } from './review-topic';

/** Bad reviews of the period whose words, those added later too, are about the courier or the platform alone. */
export function contestedReviews(view: ShopView): readonly Contested[] {
  const { reviews, dataset, frame } = view;
  const { columns } = dataset.reviews;
  return Array.from(reviews.row).flatMap((row, review): readonly Contested[] => {
    const time = cellAt(reviews.time, review);
    if (!inPeriod(frame, time) || !isBad(view, review)) return [];
    const metrics = countedBy(view, review);
    const words = [columns.content, columns.appendContent]
      .map((column) => textAt(dataset.strings, cellAt(column, row)) ?? '')
      .join('\n');
    const topic = reviewTopic(words);
    if (topic === null || metrics.length === 0) return [];
    return [
      {
        kind: topic === 'courier' ? 'reviewAboutCourier' : 'reviewAboutPlatform',
        metrics,
        table: 'reviews',
        row,
        id: cellAt(columns.orderId, row),
        order: TEXT.EMPTY,
        product: cellAt(columns.productName, row),
        text: cellAt(columns.content, row),
        time,
      },
    ];
  });
}

function countedBy({ reviews }: ShopView, review: number): readonly string[] {
  return [
    ...(reviews.rating(review) === null ? [] : ['goods.rating']),
    ...(reviews.level(review) === 'bad' ? ['goods.badReviewPaidRate', 'reviews.badRate'] : []),
  ];
}
