/** Columns that rows of both lists have. */
import type { CheckupResult } from '../../../shared/checkup/schema';
import { shopById } from '../../ui/check-up';
import type { Words } from '../../ui/language';
import { ShopName } from '../../ui/ShopMark';
import type { RowColumn } from './RowsTable';

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
        return {
          text,
          shown: (
            <span className="truncate rows-file" title={text}>
              {text}
            </span>
          ),
        };
      },
    },
    { key: 'row', heading: t('ui.worst.row'), cell: (row) => ({ text: String(placeOf(row).row) }) },
  ];
}
