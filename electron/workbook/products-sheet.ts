/** The products of every shop, the most sold first, each held against the category's line of 品退率. */
import type { CheckupResult, ShopResult } from '../../shared/checkup/schema';
import type { ProductResult } from '../../shared/checkup/schema-groups';
import { countFigure, shareFigure, valueFigure } from './figure';
import { tableSheet, type Column, type Content, type SheetPlan } from './sheet';
import type { Words } from './words';

interface Row {
  readonly shop: ShopResult;
  /** Null in the row that says how many more there are. */
  readonly product: ProductResult | null;
}

/** Shop and product stay in sight. */
const FROZEN_COLUMNS = 2;
const NAME_WIDTH = 40;

/** The sheet 商品. */
export function productsSheet(result: CheckupResult, words: Words): SheetPlan {
  const rows = result.shops.flatMap((shop): readonly Row[] => [
    ...shop.products.rows.map((product) => ({ shop, product })),
    ...(shop.products.others > 0 ? [{ shop, product: null }] : []),
  ]);
  return tableSheet(words.own('workbook.sheet.products'), columnsOf(words), rows, {
    frozenColumns: FROZEN_COLUMNS,
  });
}

function columnsOf({ own, shared }: Words): readonly Column<Row>[] {
  const of =
    (content: (product: ProductResult) => Content) =>
    ({ product }: Row): Content =>
      product === null ? null : content(product);
  return [
    { heading: shared('report.shop'), cell: ({ shop }) => shop.name },
    {
      heading: own('workbook.product'),
      cell: ({ product, shop }) =>
        product?.name ?? own('workbook.moreProducts', { count: shop.products.others }),
      wrapAt: NAME_WIDTH,
    },
    // Numbers of products are names: as figures they would lose their last digits.
    { heading: own('workbook.productId'), cell: of(({ id }) => id) },
    { heading: own('workbook.paidOrders'), cell: of((one) => countFigure(one.paidOrders)) },
    { heading: own('workbook.signedOrders'), cell: of((one) => countFigure(one.signedOrders)) },
    { heading: own('workbook.qualityOrders'), cell: of((one) => countFigure(one.qualityOrders)) },
    {
      heading: own('workbook.qualityRate'),
      cell: of((one) => valueFigure(one.qualityReturnRate, 'ratio', undefined)),
    },
    {
      heading: own('workbook.low'),
      cell: of((one) => valueFigure(one.low, 'ratio', undefined)),
    },
    {
      heading: own('workbook.high'),
      cell: of((one) => valueFigure(one.high, 'ratio', undefined)),
    },
    { heading: own('workbook.qualityLine'), cell: of(({ line }) => shareFigure(line)) },
    {
      heading: own('workbook.standing'),
      cell: of(({ standing }) => (standing === null ? null : own(`workbook.product.${standing}`))),
    },
    { heading: own('workbook.reviewCount'), cell: of(({ reviews }) => countFigure(reviews)) },
    { heading: own('workbook.goodCount'), cell: of((one) => countFigure(one.goodReviews)) },
    { heading: own('workbook.badCount'), cell: of((one) => countFigure(one.badReviews)) },
    {
      heading: own('workbook.stars'),
      cell: of(({ rating }) => valueFigure(rating, 'stars', undefined)),
    },
  ];
}
