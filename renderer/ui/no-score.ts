import type { DimensionResult } from '../../shared/checkup/schema';
import type { UiCode } from './language';

/** Why a dimension has no score, in the same words wherever it is shown. */
export function noScoreCode(dimension: Pick<DimensionResult, 'status'> | undefined): UiCode {
  return dimension?.status === 'noWeight' ? 'ui.dimension.noWeight' : 'ui.dimension.noCore';
}
