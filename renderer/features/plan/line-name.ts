import type { Words } from '../../ui/language';
import type { PlanChoice } from './plan-view';

/** A line as one aims at it: its points and what it opens, or the grade. */
export function lineName({ lines }: Pick<PlanChoice, 'lines'>, { t, pick }: Words): string {
  const names = lines.map(({ gate, id }) =>
    gate === null ? t('ui.plan.grade', { grade: gradeName(id, t) }) : pick(gate.name),
  );
  return t('ui.plan.line', {
    threshold: lines[0]?.threshold ?? 0,
    name: [...new Set(names)].join(t('ui.listSeparator')),
  });
}

function gradeName(id: string, t: Words['t']): string {
  const grades = ['excellent', 'good', 'watch', 'poor'] as const;
  const grade = grades.find((one) => one === id);
  return grade === undefined ? id : t(`ui.grade.${grade}`);
}
