/** Rows that may be contested, by shop and reason. */
import type { AppealList } from '../../shared/checkup/schema-rows';
import { APPEAL_RULES } from '../../shared/knowledge/appeal-rules';
import { metricById } from '../../shared/metrics/catalogue';
import { placeFigure } from './figure';
import { momentContent } from './moment';
import type { RowLists } from './row-lists';
import { FILE_WIDTH, tableSheet, type Column, type Content, type SheetPlan } from './sheet';
import type { Words } from './words';

type Item = AppealList['items'][number];

interface Row {
  readonly list: AppealList;
  /** Null in the row that says how many more there are. */
  readonly item: Item | null;
}

const PRODUCT_WIDTH = 30;
const TEXT_WIDTH = 40;
const WHY_WIDTH = 50;

/** The sheet 可申诉线索. */
export function appealsSheet(lists: RowLists, words: Words): SheetPlan {
  const rows = lists.appeals.flatMap((list): readonly Row[] => [
    ...list.items.map((item) => ({ list, item })),
    ...(list.total > list.items.length ? [{ list, item: null }] : []),
  ]);
  return tableSheet(words.own('workbook.sheet.appeals'), columnsOf(lists, words), rows, {
    frozenColumns: 2,
  });
}

function columnsOf(lists: RowLists, words: Words): readonly Column<Row>[] {
  const { own, shared, pick } = words;
  const ofItem =
    (content: (item: Item) => Content) =>
    ({ item }: Row): Content =>
      item === null ? null : content(item);
  const sourceOf = ({ source }: Item) => lists.sources[source];
  return [
    {
      heading: shared('report.shop'),
      cell: ({ list }) => lists.shops.find(({ id }) => id === list.shop)?.name ?? list.shop,
    },
    {
      heading: own('workbook.reason'),
      cell: ({ list }) => pick(APPEAL_RULES[list.kind].name),
    },
    { heading: own('workbook.id'), cell: ofItem(({ id }) => id) },
    { heading: own('workbook.orderNo'), cell: ofItem(({ order }) => order) },
    {
      heading: own('workbook.product'),
      cell: ofItem(({ product }) => product),
      wrapAt: PRODUCT_WIDTH,
    },
    {
      heading: own('workbook.original'),
      cell: ({ list, item }) =>
        item === null
          ? own('workbook.moreRows', { count: list.total - list.items.length })
          : item.text,
      wrapAt: TEXT_WIDTH,
    },
    { heading: own('workbook.time'), cell: ofItem(({ time }) => momentContent(time)) },
    {
      heading: own('workbook.why'),
      cell: ({ list }) => pick(APPEAL_RULES[list.kind].why),
      wrapAt: WHY_WIDTH,
    },
    { heading: own('workbook.proof'), cell: ({ list }) => pick(APPEAL_RULES[list.kind].proof) },
    {
      heading: own('workbook.countedBy'),
      cell: ({ list }) => words.join(list.metrics.map((id) => pick(metricById(id).name))),
    },
    {
      heading: own('workbook.file'),
      cell: ofItem((item) => sourceOf(item)?.file ?? null),
      wrapAt: FILE_WIDTH,
    },
    { heading: own('workbook.sheetName'), cell: ofItem((item) => sourceOf(item)?.sheet ?? null) },
    { heading: own('workbook.row'), cell: ofItem(({ row }) => placeFigure(row)) },
  ];
}
