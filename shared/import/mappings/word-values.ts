import { RECORD_FIELDS } from '../../model/records';
import type { WordField } from '../../model/teaching';

const LISTS: Readonly<Record<WordField, readonly string[]>> = {
  'orders.status': RECORD_FIELDS.orders.status.enum,
  'afterSales.type': RECORD_FIELDS.afterSales.type.enum,
  'afterSales.status': RECORD_FIELDS.afterSales.status.enum,
  'afterSales.reasonClass': RECORD_FIELDS.afterSales.reasonClass.enum,
  'afterSales.liable': RECORD_FIELDS.afterSales.liable.enum,
  'reviews.level': RECORD_FIELDS.reviews.level.enum,
};

/** What the words of a field can stand for. */
export function valuesOf(field: WordField): readonly string[] {
  return LISTS[field];
}
