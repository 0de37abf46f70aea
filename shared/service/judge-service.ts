import type { ShopResult } from '../checkup/schema';
import type { Sitting } from '../checkup/schema-assessment';
import type { ServiceFigures, ServiceResult } from '../checkup/schema-service';
import type { TextResult } from '../checkup/schema-texts';
import type { ScoreModel } from '../models/schema';

export interface ServiceKnown {
  readonly shops: readonly ShopResult[];
  readonly models: readonly ScoreModel[];
  readonly texts: readonly TextResult[];
  readonly sittings: readonly Sitting[];
}

/** Agents graded, ranked and advised, and complaints about service counted. */
export function judgeService(
  _figures: readonly ServiceFigures[],
  _known: ServiceKnown,
): readonly ServiceResult[] {
  return [];
}
