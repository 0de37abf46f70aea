/** A shop with so few orders that it is in the growth stage, taken from the example. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

const FEW_ORDERS = 20;
const FROM = path.resolve(import.meta.dirname, '..', 'examples', 'three-shops', '小店C');

/**
 * Writes a few of the orders of 小店C, spread over the period, into a shop's folder.
 *
 * @param {string} shop the folder, made where it is missing
 */
export async function writeFewOrders(shop) {
  const orders = (await readdir(FROM)).find((file) => /^1791768600_.*\.csv$/.test(file));
  if (orders === undefined) throw new Error('小店C has no orders.');
  // The bytes of a row matter, not what they mean.
  const [head = '', ...rows] = (await readFile(path.join(FROM, orders), 'latin1')).split('\n');
  const step = Math.floor(rows.length / FEW_ORDERS);
  const few = rows.filter((_, at) => at % step === 0).slice(0, FEW_ORDERS);
  await mkdir(shop, { recursive: true });
  await writeFile(path.join(shop, orders), [head, ...few, ''].join('\n'), 'latin1');
}
