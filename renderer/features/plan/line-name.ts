import type { Gate } from '../../../shared/models/schema';
import type { Words } from '../../ui/language';
import type { PlanChoice } from './plan-view';

/** A line as one aims at it: its points, and what it opens or the grade. */
export function lineName({ lines }: Pick<PlanChoice, 'lines'>, { t, pick }: Words): string {
  const names = lines.map(({ gate, id }) => (gate === null ? gradeName(id, t) : pick(gate.name)));
  return t('ui.plan.line', {
    threshold: lines[0]?.threshold ?? 0,
    name: [...new Set(names)].join(t('ui.listSeparator')),
  });
}

/** Gates as one names them in a sentence: those at one height that are judged alike together. */
export function gateNames(gates: readonly Gate[], { t, pick }: Words): string {
  const alike = new Map<string, Gate[]>();
  for (const gate of gates) {
    const key = JSON.stringify([gate.threshold, gate.judgedBy]);
    alike.set(key, [...(alike.get(key) ?? []), gate]);
  }
  return [...alike.values()]
    .flatMap(([first, ...others]) => {
      if (first === undefined) return [];
      const { threshold, judgedBy } = first;
      const name = [first, ...others].map((gate) => pick(gate.name)).join(t('ui.listSeparator'));
      const how = t(`ui.judgedBy.${judgedBy}`);
      const code = judgedBy === 'day' ? 'ui.plan.line' : 'ui.plan.lineJudged';
      return [t(code, { threshold, name, how })];
    })
    .join(t('ui.listSeparator'));
}

function gradeName(id: string, t: Words['t']): string {
  const grades = ['excellent', 'good', 'watch', 'poor'] as const;
  const grade = grades.find((one) => one === id);
  return grade === undefined ? id : t(`ui.grade.${grade}`);
}
