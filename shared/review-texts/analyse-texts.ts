import type { TextResult } from '../checkup/schema-texts';
import type { KeptRows } from '../metrics/kept-rows';
import type { MaybePeriod } from '../model/period';

export interface TextOptions {
  /** Told now and then how many of all texts are read. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** What the reviews, reasons and replies of each shop say, one entry per shop with reviews or after-sales. */
export function analyseTexts(
  _kept: KeptRows,
  _period: MaybePeriod,
  _options: TextOptions = {},
): readonly TextResult[] {
  return [];
}
