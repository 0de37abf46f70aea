import type { RecordKind } from '../../model/records';
import { readAfterSaleColumns } from './after-sales';
import { readAgentStatColumns } from './agent-stats';
import { readOrderColumns } from './orders';
import { readParcelColumns } from './parcels';
import { readReviewColumns } from './reviews';
import type { KindInput, ReadColumns } from './kind-reader';

/** Columns of a kind that are not read cell by cell as they stand. */
export function readSpecial(kind: RecordKind, input: KindInput): ReadColumns {
  switch (kind) {
    case 'orders':
      return readOrderColumns(input);
    case 'afterSales':
      return readAfterSaleColumns(input);
    case 'reviews':
      return readReviewColumns(input);
    case 'agentStats':
      return readAgentStatColumns(input);
    case 'parcels':
      return readParcelColumns(input);
  }
}
