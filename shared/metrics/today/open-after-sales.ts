/** After-sales that wait for the shop. */
import { TIME } from '../../model/columns';
import { AFTER_SALE_STATUS, AFTER_SALE_TYPE } from '../../model/records';
import { cellAt } from '../cells';
import type { ShopView } from '../shop-view';
import { deadlineOf, type Task } from './task';

/**
 * One task per open after-sale. One that is agreed to and waits for the buyer to hand over the goods asks nothing of the
 * shop (its deadline is the buyer's) and is left out. Deadline = the platform's automatic one.
 */
export function openAfterSales({ dataset, rows }: ShopView): readonly Task[] {
  const { columns } = dataset.afterSales;
  return [...rows.afterSales].flatMap((row): readonly Task[] => {
    const status = AFTER_SALE_STATUS[cellAt(columns.status, row) - 1];
    if (status !== 'pending' || waitsForBuyer(columns, row)) return [];
    return [
      {
        row,
        id: cellAt(columns.afterSaleId, row),
        product: cellAt(columns.productName, row),
        text: cellAt(columns.reason, row),
        time: cellAt(columns.applyTime, row),
        deadline: deadlineOf(cellAt(columns.autoDeadline, row)),
      },
    ];
  });
}

function waitsForBuyer(
  columns: ShopView['dataset']['afterSales']['columns'],
  row: number,
): boolean {
  const type = AFTER_SALE_TYPE[cellAt(columns.type, row) - 1];
  const comesBack = type === 'return_refund' || type === 'exchange';
  const agreed = cellAt(columns.agreeTime, row) >= TIME.FIRST;
  return comesBack && agreed && cellAt(columns.returnShipTime, row) === TIME.EMPTY;
}
