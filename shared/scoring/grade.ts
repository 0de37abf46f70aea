import type { GradeId, ScoreModel } from '../models/schema';

/** The grade of an unrounded total: the best whose lowest total it reaches. Null without a total or under all grades. */
export function gradeOf(total: number | null, model: ScoreModel): GradeId | null {
  if (total === null) return null;
  return model.grades.find((grade) => total >= grade.from)?.id ?? null;
}

/** All lines a total of this model must not be rounded across: gates and grades. */
export function thresholdsOf(model: ScoreModel): readonly number[] {
  return [...model.gates.map((gate) => gate.threshold), ...model.grades.map((grade) => grade.from)];
}
