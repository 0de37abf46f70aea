/** What must be handled today as a sheet to work with, the most urgent first. */
import type { TodayItem, TodayList } from '../../shared/checkup/schema-rows';
import { mergeToday } from '../../shared/metrics/today/merge-today';
import type { ItemState } from '../../shared/checklist/work';
import { placeFigure, valueFigure } from './figure';
import { momentContent } from './moment';
import type { RowLists } from './row-lists';
import { FILE_WIDTH, tableSheet, type Column, type Content, type SheetPlan } from './sheet';
import { stateChoices, stateWord } from './state-choices';
import type { Words } from './words';

interface Row {
  readonly list: TodayList;
  /** Null in the row that says how many more there are. */
  readonly item: TodayItem | null;
}

/** Shop, task and state stay in sight. */
const FROZEN_COLUMNS = 3;
const PRODUCT_WIDTH = 30;
const TEXT_WIDTH = 40;
/** Room to write a name. */
const OWNER_WIDTH = 14;
const STATES: readonly ItemState[] = ['open', 'doing', 'done'];
const SOON_HOURS = 24;

/** The sheet 今天必须处理. */
export function todaySheet(lists: RowLists, words: Words): SheetPlan {
  const rows: readonly Row[] = [
    ...mergeToday(lists.today),
    ...lists.today
      .filter(({ total, items }) => total > items.length)
      .map((list) => ({ list, item: null })),
  ];
  const columns = columnsOf(lists, words);
  return tableSheet(words.own('workbook.sheet.today'), columns, rows, {
    frozenColumns: FROZEN_COLUMNS,
    choices: stateChoices(STATES, columns, words),
  });
}

function columnsOf(lists: RowLists, words: Words): readonly Column<Row>[] {
  const { own, shared } = words;
  const ofItem =
    (content: (item: TodayItem) => Content) =>
    ({ item }: Row): Content =>
      item === null ? null : content(item);
  const sourceOf = ({ source }: TodayItem) => lists.sources[source];
  return [
    {
      heading: shared('report.shop'),
      cell: ({ list }) => lists.shops.find(({ id }) => id === list.shop)?.name ?? list.shop,
    },
    { heading: own('workbook.task'), cell: ({ list }) => shared(`ui.today.kind.${list.kind}`) },
    { heading: shared('ui.checklist.state'), cell: ofItem(() => stateWord('open', words)) },
    { heading: shared('ui.checklist.owner'), cell: () => null, wrapAt: OWNER_WIDTH },
    {
      heading: own('workbook.hoursLeft'),
      cell: ofItem(({ hoursLeft }) => valueFigure(hoursLeft, 'hours', undefined)),
    },
    { heading: own('workbook.deadline'), cell: ofItem(({ deadline }) => momentContent(deadline)) },
    { heading: own('workbook.remark'), cell: (row) => remark(row, words) },
    // Numbers of orders are names: as figures they would lose their last digits.
    { heading: own('workbook.id'), cell: ofItem(({ id }) => id) },
    {
      heading: own('workbook.product'),
      cell: ofItem(({ product }) => product),
      wrapAt: PRODUCT_WIDTH,
    },
    { heading: own('workbook.original'), cell: ofItem(({ text }) => text), wrapAt: TEXT_WIDTH },
    { heading: own('workbook.time'), cell: ofItem(({ time }) => momentContent(time)) },
    { heading: own('workbook.asOf'), cell: ({ list }) => momentContent(list.asOf) },
    {
      heading: own('workbook.file'),
      cell: ofItem((item) => sourceOf(item)?.file ?? null),
      wrapAt: FILE_WIDTH,
    },
    { heading: own('workbook.sheetName'), cell: ofItem((item) => sourceOf(item)?.sheet ?? null) },
    { heading: own('workbook.row'), cell: ofItem(({ row }) => placeFigure(row)) },
  ];
}

function remark({ list, item }: Row, { own }: Words): string | null {
  if (item === null) return own('workbook.moreRows', { count: list.total - list.items.length });
  if (item.stale) return own('workbook.remark.stale');
  if (item.hoursLeft === null) {
    return list.kind === 'review' ? null : own('workbook.remark.noDeadline');
  }
  if (item.hoursLeft < 0) return own('workbook.remark.overdue');
  return item.hoursLeft <= SOON_HOURS ? own('workbook.remark.soon') : null;
}
