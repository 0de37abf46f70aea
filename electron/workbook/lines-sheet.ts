/** Every line of every shop: how far, what it means, how it is judged, the least to do, and when it is reached. */
import type { CheckupResult, ShopResult } from '../../shared/checkup/schema';
import type { GateResult } from '../../shared/checkup/schema-gates';
import { describeGateAhead, describePlan } from '../../shared/advice/words';
import { actionById } from '../../shared/knowledge/actions';
import type { Gate } from '../../shared/models/schema';
import { scoreFigure } from './figure';
import { tableSheet, type Column, type Content, type SheetPlan } from './sheet';
import type { Words } from './words';

interface Row {
  readonly shop: ShopResult;
  readonly gate: Gate;
  readonly standing: GateResult;
  readonly plan: CheckupResult['plans'][number] | undefined;
  readonly recoveries: CheckupResult['recoveries'];
}

/** Shop and line stay in sight. */
const FROZEN_COLUMNS = 2;
const WIDE = 40;
const NARROW = 26;

/** The sheet 过线. */
export function linesSheet(result: CheckupResult, words: Words): SheetPlan {
  const rows = result.shops.flatMap((shop): readonly Row[] => {
    const gates = result.models.find(({ id }) => id === shop.model)?.gates ?? [];
    return result.gates
      .filter((standing) => standing.shop === shop.id)
      .flatMap((standing): readonly Row[] => {
        const gate = gates.find(({ id }) => id === standing.gate);
        if (gate === undefined) return [];
        const plan = result.plans.find((one) => one.shop === shop.id && one.gate === gate.id);
        const recoveries = result.recoveries.filter((one) => one.shop === shop.id);
        return [{ shop, gate, standing, plan, recoveries }];
      });
  });
  return tableSheet(words.own('workbook.sheet.lines'), columnsOf(words), rows, {
    frozenColumns: FROZEN_COLUMNS,
  });
}

function columnsOf(words: Words): readonly Column<Row>[] {
  const { own, shared, pick } = words;
  return [
    { heading: shared('report.shop'), cell: ({ shop }) => shop.name },
    { heading: own('workbook.line'), cell: ({ gate }) => pick(gate.name) },
    { heading: own('workbook.lineAt'), cell: ({ gate }) => scoreFigure(gate.threshold) },
    {
      heading: own('workbook.missing'),
      cell: ({ standing }) => scoreFigure(standing.distance, [0]),
    },
    {
      heading: own('workbook.standing'),
      cell: ({ standing }) => own(`workbook.standing.${standing.standing}`),
      wrapAt: NARROW,
    },
    {
      heading: own('workbook.judgedBy'),
      cell: ({ gate }) => shared(`report.judged.${gate.judgedBy}`),
    },
    {
      heading: own('workbook.consequence'),
      cell: ({ gate }) => pick(gate.consequence),
      wrapAt: NARROW,
    },
    {
      heading: own('workbook.condition'),
      cell: ({ gate }) => (gate.condition === null ? null : pick(gate.condition)),
      wrapAt: WIDE,
    },
    { heading: own('workbook.least'), cell: ({ plan }) => actionsOf(plan, words), wrapAt: WIDE },
    { heading: own('workbook.planWords'), cell: (row) => planWords(row, words), wrapAt: WIDE },
    ...(['asNow', 'full'] as const).map((scenario): Column<Row> => ({
      heading: shared(`recovery.${scenario}`),
      cell: (row) => whenReached(row, scenario, words),
      wrapAt: NARROW,
    })),
  ];
}

function actionsOf(plan: Row['plan'], { pick }: Words): Content {
  if (plan?.reaches !== true) return null;
  return plan.actions
    .map((id) => actionById(id))
    .flatMap((action) => (action === undefined ? [] : [pick(action.title)]))
    .map((title, index) => `${index + 1}. ${title}`)
    .join('\n');
}

function planWords({ plan, gate, shop }: Row, { say }: Words): Content {
  if (plan === undefined) return null;
  const line = { kind: 'gate', id: gate.id, threshold: gate.threshold, gate } as const;
  return describePlan(plan, line, shop.model).map(say).join('\n');
}

function whenReached(
  { recoveries, gate, standing }: Row,
  scenario: CheckupResult['recoveries'][number]['scenario'],
  { say }: Words,
): Content {
  const ahead = recoveries
    .find((one) => one.scenario === scenario)
    ?.gates.find((one) => one.gate === standing.gate);
  return ahead === undefined ? null : say(describeGateAhead(ahead, gate));
}
