import type { ShopResult } from '../checkup/schema';
import type { Sitting } from '../checkup/schema-assessment';
import type { CauseFinding } from '../checkup/schema-causes';
import type { Comparison } from '../checkup/schema-comparison';
import type { ServiceResult } from '../checkup/schema-service';
import type { TextResult } from '../checkup/schema-texts';
import type { ScoreModel } from '../models/schema';

/** All that causes are found from. */
export interface Known {
  readonly shops: readonly ShopResult[];
  readonly models: readonly ScoreModel[];
  readonly comparison: Comparison;
  readonly texts: readonly TextResult[];
  readonly service: readonly ServiceResult[];
  readonly sittings: readonly Sitting[];
}

/** The causes each shop shows evidence of, each shop's in order. */
export function diagnose(_known: Known): readonly CauseFinding[] {
  return [];
}
