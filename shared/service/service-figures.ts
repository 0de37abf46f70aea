import type { ServiceFigures } from '../checkup/schema-service';
import type { KeptRows } from '../metrics/kept-rows';
import type { MaybePeriod } from '../model/period';

/** What agents and shops did in chats in the period, one entry per shop with statistics. */
export function serviceFigures(_kept: KeptRows, _period: MaybePeriod): readonly ServiceFigures[] {
  return [];
}
