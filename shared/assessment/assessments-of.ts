import type { ShopResult } from '../checkup/schema';
import type { AssessmentResult, Sitting } from '../checkup/schema-assessment';
import type { ScoreModel } from '../models/schema';

export interface AssessedShops {
  readonly shops: readonly ShopResult[];
  readonly models: readonly ScoreModel[];
  /** Up to `at`, in any order. */
  readonly sittings: readonly Sitting[];
  readonly at: string;
}

/** What each shop answered, and what to ask it next. */
export function assessmentsOf(_known: AssessedShops): readonly AssessmentResult[] {
  return [];
}
