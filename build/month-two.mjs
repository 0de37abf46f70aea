/**
 * A second month of the example's three shops: their exports 30 days later, in which 小店B ships within a day and has better
 * reviews, 小店A answers its refunds more slowly, and 小店C is as it was. With the example itself they make two check-ups to compare.
 *
 * `node build/month-two.mjs FOLDER` writes them into FOLDER/three-shops.
 */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeExamples } from './make-examples.mjs';
import { SHOPS } from './sample-shops/shops.mjs';

/** Days between the end of the example and that of its second month. */
export const MONTH_DAYS = 30;

/** @type {Readonly<Record<string, Partial<import('./sample-shops/shops.mjs').Shop>>>} */
const CHANGED = {
  小店A: { auditHours: 20 },
  小店B: {
    shipHours: 15,
    holidayHours: 6,
    ratings: [
      [5, 190],
      [4, 12],
      [3, 2],
      [1, 1],
    ],
  },
};

/**
 * Writes the files of the second month into `three-shops` in a folder.
 *
 * @param {string} folder emptied of `three-shops` and `summary` first
 */
export async function makeMonthTwo(folder) {
  const shops = SHOPS.map((shop) => ({ ...shop, ...CHANGED[shop.name], seed: shop.seed + 1 }));
  await makeExamples(folder, { shops, days: MONTH_DAYS });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) throw new Error('node build/month-two.mjs FOLDER');
  await makeMonthTwo(path.resolve(folder));
}
