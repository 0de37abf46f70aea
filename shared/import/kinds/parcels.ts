import { TEXT } from '../../model/columns';
import { LOST, parseId } from '../cells/id';
import type { KindInput, ReadColumns } from './kind-reader';

/** What stands between the orders of one parcel; a tab may stand around each. */
const BETWEEN = /[,，;；、|\s]+/;

/** Columns of parcels that are not read cell by cell as they stand. */
export function readParcelColumns({ cells, pool }: KindInput): ReadColumns {
  const orders = cells('orderIds');
  if (orders === null) return {};
  const orderIds = Uint32Array.from({ length: orders.length }, (_, i) => {
    const ids = orders.at(i).split(BETWEEN).map(parseId);
    if (ids.includes(LOST)) {
      orders.report(i, 'lostId');
      return TEXT.UNREADABLE;
    }
    const known = new Set(ids.filter((id) => id !== LOST && id !== ''));
    return pool.intern([...known].sort().join(','));
  });
  return { orderIds };
}
