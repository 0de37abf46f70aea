/** What one metric alone could bring, and how many good events it takes. */
import { describeNeeded } from '../../shared/advice/words';
import type { CheckupResult, MetricResult, ShopResult } from '../../shared/checkup/schema';
import type { Opportunity } from '../../shared/checkup/schema-advice';
import { styleOf } from '../../shared/format/metric-text';
import { metricById } from '../../shared/metrics/catalogue';
import { gainFigure, unitWord, valueFigure } from './figure';
import { tableSheet, type Column, type SheetPlan } from './sheet';
import type { Words } from './words';

interface Row {
  readonly shop: ShopResult;
  readonly opportunity: Opportunity;
  readonly metric: MetricResult;
  readonly style: 'days' | undefined;
}

/** Shop, metric and goal stay in sight. */
const FROZEN_COLUMNS = 3;
const NEEDED_WIDTH = 60;

/** The sheet 单项提分. */
export function targetsSheet(result: CheckupResult, words: Words): SheetPlan {
  const rows = result.opportunities.flatMap((opportunity): readonly Row[] => {
    const shop = result.shops.find(({ id }) => id === opportunity.shop);
    const metric = shop?.metrics.find(({ id }) => id === opportunity.metric);
    if (shop === undefined || metric === undefined) return [];
    return [{ shop, opportunity, metric, style: styleOf(result, metric.id) }];
  });
  return tableSheet(words.own('workbook.sheet.targets'), columnsOf(result, words), rows, {
    frozenColumns: FROZEN_COLUMNS,
  });
}

function columnsOf(result: CheckupResult, words: Words): readonly Column<Row>[] {
  const { own, shared, pick } = words;
  return [
    { heading: shared('report.shop'), cell: ({ shop }) => shop.name },
    { heading: shared('report.metric'), cell: ({ metric }) => pick(metricById(metric.id).name) },
    { heading: own('workbook.goal'), cell: (row) => goalOf(row, result, words) },
    {
      heading: own('workbook.current'),
      cell: ({ metric, style }) => valueFigure(metric.value, metric.unit, style),
    },
    {
      heading: own('workbook.target'),
      cell: ({ opportunity, metric, style }) => valueFigure(opportunity.target, metric.unit, style),
    },
    {
      heading: own('workbook.unit'),
      cell: ({ metric, style }) => unitWord(metric.unit, style, words),
    },
    { heading: own('workbook.gain'), cell: ({ opportunity }) => gainFigure(opportunity.gain) },
    {
      heading: own('workbook.needed'),
      cell: ({ opportunity, metric }) => {
        const needed = describeNeeded(opportunity, metric);
        return needed === null
          ? words.say({ code: 'opportunity.outOfReach', params: { metric: metric.id } })
          : words.say(needed);
      },
      wrapAt: NEEDED_WIDTH,
    },
  ];
}

function goalOf({ opportunity, shop }: Row, result: CheckupResult, words: Words): string {
  const { goal, name } = opportunity;
  switch (goal) {
    case 'gate': {
      const gate = result.models
        .find(({ id }) => id === shop.model)
        ?.gates.find(({ id }) => id === name);
      return words.own('workbook.goal.gate', {
        name: gate === undefined ? (name ?? '') : words.pick(gate.name),
      });
    }
    case 'grade': {
      const grade = shopGrade(name);
      return words.own('workbook.goal.grade', {
        name: grade === null ? (name ?? '') : words.shared(`ui.grade.${grade}`),
      });
    }
    case 'best':
      return words.own('workbook.goal.best', {
        name: result.shops.find(({ id }) => id === name)?.name ?? name ?? '',
      });
    case 'full':
      return words.own('workbook.goal.full');
  }
}

function shopGrade(name: string | null): 'excellent' | 'good' | 'watch' | 'poor' | null {
  return (['excellent', 'good', 'watch', 'poor'] as const).find((grade) => grade === name) ?? null;
}
