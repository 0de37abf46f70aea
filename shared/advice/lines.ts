import type { ShopProfile } from '../checkup/schema';
import type { Gate, ScoreModel } from '../models/schema';
import { isGateFor } from '../scoring/gate-shops';

/** A line the total is to reach: a gate or a grade. */
export interface Line {
  readonly kind: 'gate' | 'grade';
  /** Id of the gate or grade. */
  readonly id: string;
  readonly threshold: number;
  /** The gate; null for a grade. */
  readonly gate: Gate | null;
}

/**
 * The gates above a shown total, lowest first, of equal ones in the model's order. Not those that are, or may be, for other
 * shops only: nobody should work towards a line that is not theirs.
 */
export function gatesAbove(now: number, model: ScoreModel, profile: ShopProfile): readonly Line[] {
  return model.gates
    .filter((gate) => gate.threshold > now && isGateFor(gate, profile) === 'yes')
    .sort((a, b) => a.threshold - b.threshold)
    .map((gate) => ({ kind: 'gate', id: gate.id, threshold: gate.threshold, gate }));
}

/** The next grade above a shown total; undefined in the best one. */
export function gradeAbove(now: number, model: ScoreModel): Line | undefined {
  const grade = model.grades.filter(({ from }) => from > now).sort((a, b) => a.from - b.from)[0];
  return grade && { kind: 'grade', id: grade.id, threshold: grade.from, gate: null };
}

/** A gate or grade of the model by its id, as plans name their lines; undefined for one it does not have. */
export function lineById(id: string, model: ScoreModel): Line | undefined {
  const gate = model.gates.find((one) => one.id === id);
  if (gate !== undefined) return { kind: 'gate', id, threshold: gate.threshold, gate };
  const grade = model.grades.find((one) => one.id === id);
  return grade && { kind: 'grade', id, threshold: grade.from, gate: null };
}
