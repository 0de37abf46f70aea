import type { Issue } from '../../model/issue';
import { RECORD_FIELDS } from '../../model/records';
import type { Source } from '../../model/source';
import { WORD_FIELDS, type WordField } from '../../model/teaching';

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

/** Field whose list an unknown word of a table belongs to; null for other issues. */
export function wordFieldOf(
  { kind, mapping }: Pick<Source, 'kind' | 'mapping'>,
  { code, header }: Issue,
): WordField | null {
  if (code !== 'unknownWord') return null;
  const field = mapping.find((column) => column.header === header)?.field ?? '';
  // A reason is kept as it stands; what it means is its class.
  const meant = field === 'reason' ? 'reasonClass' : field;
  return WORD_FIELDS.find((one) => one === `${kind}.${meant}`) ?? null;
}
