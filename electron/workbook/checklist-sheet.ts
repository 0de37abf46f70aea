/** The checklist as a sheet to work with: what to do in which shop, and columns to fill in. */
import type { CheckupResult } from '../../shared/checkup/schema';
import { hoursStyle } from '../../shared/format/metric-text';
import type { Action } from '../../shared/knowledge/action';
import { actionById } from '../../shared/knowledge/actions';
import { metricById } from '../../shared/metrics/catalogue';
import type { MetricDefinition } from '../../shared/metrics/metric';
import { gainFigure, placeFigure, unitWord, valueFigure } from './figure';
import { tableSheet, type Column, type SheetPlan } from './sheet';
import type { Words } from './words';

interface Row {
  readonly item: CheckupResult['checklist'][number];
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
const STATES = ['todo', 'doing', 'done', 'dropped'] as const;
/** Room to write in the empty columns. */
const BLANK_WIDTH = 14;
const NOTE_WIDTH = 24;

/** The sheet 清单. */
export function checklistSheet(result: CheckupResult, words: Words): SheetPlan {
  const rows = result.shops.flatMap((shop) =>
    result.checklist
      .filter((item) => item.shop === shop.id)
      .toSorted((a, b) => a.order - b.order)
      .map((item): Row => ({
        item,
        shop: shop.name,
        action: actionById(item.action),
        definition: metricById(item.metric),
        style: hoursStyle([shop.metrics.find(({ id }) => id === item.metric)]),
      })),
  );
  const states = STATES.map((state) => words.own(`workbook.state.${state}`));
  const columns = columnsOf(words, states[0] ?? '');
  return tableSheet(words.own('workbook.sheet.checklist'), columns, rows, {
    frozenColumns: FROZEN_COLUMNS,
    choices: {
      column: columns.findIndex(({ heading }) => heading === words.own('workbook.state')),
      values: states,
      wrong: words.own('workbook.state.wrong', {
        states: states.join(words.shared('report.separator')),
      }),
    },
  });
}

function columnsOf(words: Words, firstState: string): readonly Column<Row>[] {
  const { own, shared } = words;
  return [
    { heading: shared('report.shop'), cell: ({ shop }) => shop },
    { heading: own('workbook.order'), cell: ({ item }) => placeFigure(item.order) },
    {
      heading: shared('report.action'),
      cell: ({ action, item }) => (action === undefined ? item.action : words.pick(action.title)),
      wrapAt: ACTION_WIDTH,
    },
    { heading: own('workbook.state'), cell: () => firstState },
    { heading: shared('report.person'), cell: () => null, wrapAt: BLANK_WIDTH },
    { heading: shared('report.date'), cell: () => null, wrapAt: BLANK_WIDTH },
    { heading: own('workbook.note'), cell: () => null, wrapAt: NOTE_WIDTH },
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

/** 1 a switch · 2 a habit · 3 a project. */
function effortOf(effort: number): 1 | 2 | 3 {
  return effort === 1 || effort === 2 ? effort : 3;
}

function steps(action: Action | undefined, { pick }: Words): string | null {
  if (action === undefined) return null;
  return action.steps.map((step, index) => `${index + 1}. ${pick(step)}`).join('\n');
}
