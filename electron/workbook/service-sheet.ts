/** Agents one by one, and complaints about service by month. */
import type { CheckupResult } from '../../shared/checkup/schema';
import type { AgentResult, ComplaintCount } from '../../shared/checkup/schema-service';
import { COMPLAINT_NAMES, TRAINING_NAMES } from '../../shared/knowledge/service-fields';
import { AGENT_GRADES } from '../../shared/knowledge/service-grades';
import { metricById } from '../../shared/metrics/catalogue';
import { FIGURE_METRICS, FIGURE_NAMES, type FigureName } from '../../shared/service/figure-metrics';
import { countFigure, pointsFigure, placeFigure, scoreFigure, valueFigure } from './figure';
import { tableSheet, type Column, type SheetPlan } from './sheet';
import type { Words } from './words';

interface Of<T> {
  readonly shop: string;
  readonly one: T;
}

/** Shop, rank and agent stay in sight. */
const FROZEN_AGENTS = 3;
/** Shop and month. */
const FROZEN_COMPLAINTS = 2;
const TEXT_WIDTH = 60;
/** Rows quoted of a month and kind. */
const QUOTED = 5;

/** The sheet 客服. */
export function serviceSheet(result: CheckupResult, words: Words): SheetPlan {
  const rows = ofShops(result, ({ agents }) => agents);
  return tableSheet(words.own('workbook.sheet.service'), agentColumns(words), rows, {
    frozenColumns: FROZEN_AGENTS,
  });
}

/** The sheet 投诉. */
export function complaintsSheet(result: CheckupResult, words: Words): SheetPlan {
  const rows = ofShops(result, ({ complaints }) => complaints);
  return tableSheet(words.own('workbook.sheet.complaints'), complaintColumns(words), rows, {
    frozenColumns: FROZEN_COMPLAINTS,
  });
}

function ofShops<T>(
  { service, shops }: CheckupResult,
  partsOf: (one: CheckupResult['service'][number]) => readonly T[],
): readonly Of<T>[] {
  return service.flatMap((entry) => {
    const shop = shops.find(({ id }) => id === entry.shop)?.name ?? entry.shop;
    return partsOf(entry).map((one) => ({ shop, one }));
  });
}

function agentColumns(words: Words): readonly Column<Of<AgentResult>>[] {
  const { own, shared, say, pick } = words;
  const lines = AGENT_GRADES.map(({ from }) => from);
  const joined = (texts: readonly string[]): string | null =>
    texts.length === 0 ? null : texts.join('\n');
  return [
    { heading: shared('report.shop'), cell: ({ shop }) => shop },
    {
      heading: shared('ui.service.rank'),
      cell: ({ one }) => (one.rank === null ? null : placeFigure(one.rank)),
    },
    {
      heading: shared('ui.service.agent'),
      cell: ({ one }) => (one.agent === '' ? shared('ui.service.unnamed') : one.agent),
    },
    {
      heading: shared('ui.service.grade'),
      cell: ({ one }) =>
        shared(one.grade === null ? 'ui.service.ungraded' : `ui.grade.${one.grade}`),
    },
    { heading: shared('ui.service.score'), cell: ({ one }) => scoreFigure(one.score, lines) },
    {
      heading: own('workbook.service.loss'),
      cell: ({ one }) => pointsFigure(one.loss),
    },
    { heading: shared('ui.service.sessions'), cell: ({ one }) => countFigure(one.sessions) },
    { heading: own('workbook.service.days'), cell: ({ one }) => countFigure(one.days) },
    { heading: own('workbook.service.bad'), cell: ({ one }) => countFigure(one.badCount) },
    ...FIGURE_NAMES.map((name) => figureColumn(name, words)),
    {
      heading: own('workbook.service.worktime'),
      cell: ({ one }) =>
        joined(
          FIGURE_NAMES.filter((name) => one.figures[name].worktime).map((name) =>
            shared(`ui.service.figure.${name}`),
          ),
        ),
    },
    {
      heading: own('workbook.service.reasons'),
      cell: ({ one }) => joined(one.reasons.map(say)),
      wrapAt: TEXT_WIDTH,
    },
    {
      heading: own('workbook.service.training'),
      cell: ({ one }) =>
        joined(
          one.training.map(({ field, reason }) =>
            shared('report.colon', { label: pick(TRAINING_NAMES[field]), value: say(reason) }),
          ),
        ),
      wrapAt: TEXT_WIDTH,
    },
    {
      heading: own('workbook.service.rewards'),
      cell: ({ one }) => joined(one.rewards.map(say)),
      wrapAt: TEXT_WIDTH,
    },
  ];
}

function figureColumn(name: FigureName, { own, shared }: Words): Column<Of<AgentResult>> {
  const { unit } = metricById(FIGURE_METRICS[name]);
  const heading = shared(`ui.service.figure.${name}`);
  return {
    heading: unit === 'seconds' ? own('workbook.service.seconds', { name: heading }) : heading,
    cell: ({ one }) => valueFigure(one.figures[name].value, unit, undefined),
  };
}

function complaintColumns({ own, shared, pick }: Words): readonly Column<Of<ComplaintCount>>[] {
  return [
    { heading: shared('report.shop'), cell: ({ shop }) => shop },
    { heading: shared('ui.service.month'), cell: ({ one }) => one.month },
    {
      heading: own('workbook.complaints.kind'),
      cell: ({ one }) => pick(COMPLAINT_NAMES[one.kind]),
    },
    {
      heading: own('workbook.complaints.from'),
      cell: ({ one }) => own(`workbook.complaints.${one.from}`),
    },
    { heading: own('workbook.complaints.count'), cell: ({ one }) => countFigure(one.count) },
    {
      heading: own('workbook.complaints.words'),
      cell: ({ one }) => {
        const texts = one.rows.slice(0, QUOTED).flatMap(({ text }) => text ?? []);
        return texts.length === 0 ? null : texts.join('\n');
      },
      wrapAt: TEXT_WIDTH,
    },
  ];
}
