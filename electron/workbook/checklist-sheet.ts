/** The checklist as a sheet to work with: what to do in which shop, how far it is, and columns to fill in. */
import { entriesOf, type ChecklistEntry, type Worked } from '../../shared/checklist/entries';
import { movedOfEntry } from '../../shared/checklist/moved-sentences';
import { ITEM_STATES } from '../../shared/checklist/work';
import { styleOf } from '../../shared/format/metric-text';
import type { Action } from '../../shared/knowledge/action';
import { actionById } from '../../shared/knowledge/actions';
import { metricById } from '../../shared/metrics/catalogue';
import type { MetricDefinition } from '../../shared/metrics/metric';
import { gainFigure, placeFigure, unitWord, valueFigure } from './figure';
import { DAY_FORMAT, DAYS, momentContent } from './moment';
import { tableSheet, type Column, type SheetPlan } from './sheet';
import { stateChoices, stateWord } from './state-choices';
import type { Words } from './words';

interface Row {
  readonly entry: ChecklistEntry;
  readonly item: ChecklistEntry['item'];
  readonly shop: string;
  /** Undefined for an action this version does not know. */
  readonly action: Action | undefined;
  readonly definition: MetricDefinition;
  readonly style: 'days' | undefined;
}

/** Shop, order and action stay in sight. */
const FROZEN_COLUMNS = 3;
const STEPS_WIDTH = 60;
const VERIFY_WIDTH = 40;
const ACTION_WIDTH = 32;
const REMARK_WIDTH = 32;
/** Room to write in the empty columns. */
const BLANK_WIDTH = 14;
const NOTE_WIDTH = 24;

/** The sheet 清单. */
export function checklistSheet(worked: Worked, words: Words): SheetPlan {
  const { result } = worked;
  const entries = entriesOf(worked);
  const rows = result.shops.flatMap((shop) =>
    entries
      .filter(({ item }) => item.shop === shop.id)
      .toSorted((a, b) => a.item.order - b.item.order)
      .map((entry): Row => ({
        entry,
        item: entry.item,
        shop: shop.name,
        action: actionById(entry.item.action),
        definition: metricById(entry.item.metric),
        style: styleOf(result, entry.item.metric),
      })),
  );
  const columns = columnsOf(rows, words);
  const wrong = words.own('workbook.date.wrong');
  const due = columns.findIndex(({ format }) => format === DAY_FORMAT);
  return tableSheet(words.own('workbook.sheet.checklist'), columns, rows, {
    frozenColumns: FROZEN_COLUMNS,
    choices: stateChoices(ITEM_STATES, columns, words),
    limits: [{ column: due, type: 'date', ...DAYS, prompt: wrong, wrong }],
  });
}

function columnsOf(rows: readonly Row[], words: Words): readonly Column<Row>[] {
  const { own, shared } = words;
  const hasRemarks = rows.some((row) => remark(row, words) !== null);
  return [
    { heading: shared('report.shop'), cell: ({ shop }) => shop },
    {
      heading: own('workbook.order'),
      cell: ({ item, entry }) => (entry.isFormer ? null : placeFigure(item.order)),
    },
    {
      heading: shared('report.action'),
      cell: ({ action, item }) => (action === undefined ? item.action : words.pick(action.title)),
      wrapAt: ACTION_WIDTH,
    },
    {
      heading: shared('ui.checklist.state'),
      cell: ({ entry }) => stateWord(entry.work.state, words),
    },
    {
      heading: shared('ui.checklist.owner'),
      cell: ({ entry }) => written(entry.work.owner),
      wrapAt: BLANK_WIDTH,
    },
    {
      heading: shared('ui.checklist.due'),
      cell: ({ entry }) => momentContent(entry.work.due),
      wrapAt: BLANK_WIDTH,
      format: DAY_FORMAT,
    },
    {
      heading: shared('ui.checklist.note'),
      cell: ({ entry }) => written(entry.work.note),
      wrapAt: NOTE_WIDTH,
    },
    ...(hasRemarks
      ? [
          {
            heading: own('workbook.remark'),
            cell: (row: Row) => remark(row, words),
            wrapAt: REMARK_WIDTH,
          },
        ]
      : []),
    { heading: own('workbook.gain'), cell: ({ item }) => gainFigure(item.gain) },
    {
      heading: shared('report.effort'),
      cell: ({ item }) => shared(`ui.effort.${effortOf(item.effort)}`),
    },
    {
      heading: own('workbook.who'),
      cell: ({ action }) => (action === undefined ? null : shared(`ui.owner.${action.owner}`)),
    },
    { heading: shared('report.metric'), cell: ({ definition }) => words.pick(definition.name) },
    {
      heading: own('workbook.current'),
      cell: ({ item, definition, style }) => valueFigure(item.current, definition.unit, style),
    },
    {
      heading: own('workbook.target'),
      cell: ({ item, definition, style }) => valueFigure(item.target, definition.unit, style),
    },
    {
      heading: own('workbook.unit'),
      cell: ({ definition, style }) => unitWord(definition.unit, style, words),
    },
    {
      heading: own('workbook.steps'),
      cell: ({ action }) => steps(action, words),
      wrapAt: STEPS_WIDTH,
    },
    {
      heading: own('workbook.verify'),
      cell: ({ action }) => (action === undefined ? null : words.pick(action.verify)),
      wrapAt: VERIFY_WIDTH,
    },
  ];
}

function written(text: string): string | null {
  return text === '' ? null : text;
}

/** That this check-up no longer asks for it, and whether the metric of what was done moved. */
function remark({ entry, style }: Row, { shared, say }: Words): string | null {
  const lines = [
    ...(entry.isFormer ? [shared('report.work.former')] : []),
    ...(entry.work.state === 'done' ? movedOfEntry(entry, style).map(say) : []),
  ];
  return lines.length === 0 ? null : lines.join('\n');
}

/** 1 a switch · 2 a habit · 3 a project. */
function effortOf(effort: number): 1 | 2 | 3 {
  return effort === 1 || effort === 2 ? effort : 3;
}

function steps(action: Action | undefined, { pick }: Words): string | null {
  if (action === undefined) return null;
  return action.steps.map((step, index) => `${index + 1}. ${pick(step)}`).join('\n');
}
