/** Columns that rows of both lists have. */
import type { CheckupResult } from '../../../shared/checkup/schema';
import { shopById } from '../../ui/check-up';
import type { Words } from '../../ui/language';
import { ShopName } from '../../ui/ShopMark';
import type { RowCell, RowColumn } from './RowsTable';

/** The shop, where rows of several are shown together. */
export function shopColumns<Row>(
  result: CheckupResult,
  shop: string | null,
  shopOf: (row: Row) => string,
  { t }: Words,
): readonly RowColumn<Row>[] {
  if (shop !== null || result.shops.length < 2) return [];
  return [
    {
      key: 'shop',
      heading: t('ui.shop'),
      cell: (row) => {
        const found = shopById(result, shopOf(row));
        if (found === undefined) return { text: shopOf(row) };
        const { name } = found.shop;
        return { text: name, shown: <ShopName index={found.index} name={name} /> };
      },
    },
  ];
}

/** A long name is cut, its whole stands in the title. */
export function productColumn<Row>(
  productOf: (row: Row) => string | null,
  { t }: Words,
): RowColumn<Row> {
  return {
    key: 'product',
    heading: t('ui.worst.product'),
    cell: (row) => cutCell(productOf(row) ?? '', 'rows-product'),
  };
}

/** A time, shown to the minute. */
export function timeCell(time: string | null): RowCell {
  return { text: time ?? '', shown: toTheMinute(time ?? '') };
}

/** `YYYY-MM-DD HH:mm` of a time. */
export function toTheMinute(time: string): string {
  return time.slice(0, 16);
}

function cutCell(text: string, className: string): RowCell {
  return {
    text,
    shown: (
      <span className={`truncate ${className}`} title={text}>
        {text}
      </span>
    ),
  };
}

/** File and row it stands in. */
export function placeColumns<Row>(
  { sources }: CheckupResult,
  placeOf: (row: Row) => { readonly source: number; readonly row: number },
  { t }: Words,
): readonly RowColumn<Row>[] {
  return [
    {
      key: 'file',
      heading: t('ui.worst.file'),
      cell: (row) => {
        const source = sources[placeOf(row).source];
        const text = [source?.file, source?.sheet].filter((part) => part).join(' · ');
        return cutCell(text, 'rows-file');
      },
    },
    { key: 'row', heading: t('ui.worst.row'), cell: (row) => ({ text: String(placeOf(row).row) }) },
  ];
}
