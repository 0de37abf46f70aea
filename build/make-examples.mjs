/**
 * Writes the example files: three invented shops with what they could download from their back office, and one summary
 * workbook. The same bytes every time: the figures come from seeded generators, the moments from a fixed history.
 */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { AGENTS, agentRows } from './sample-shops/agents.mjs';
import { makeCases } from './sample-shops/cases.mjs';
import {
  AFTER_SALES_50,
  ORDERS_65,
  ORDERS_74,
  ORDERS_75,
  REVIEWS_15,
} from './sample-shops/headers.mjs';
import { HISTORY, makeOrders } from './sample-shops/orders.mjs';
import { Random } from './sample-shops/random.mjs';
import { makeReviews } from './sample-shops/reviews.mjs';
import { caseRows, orderRows, reviewRows } from './sample-shops/rows.mjs';
import { SHOPS } from './sample-shops/shops.mjs';
import { SUMMARY_SHEETS } from './sample-shops/summary.mjs';
import { at, DAY, shiftDates } from './sample-shops/time.mjs';
import { csvText, encode, save, workbook } from './sample-shops/write.mjs';

const ID_COLUMNS = [
  '主订单编号',
  '子订单编号',
  '选购商品',
  '商品规格',
  '商品ID',
  '商家编码',
  '达人ID',
];
/** An earlier export of 小店B, which the later one overlaps by a week. */
const FIRST_EXPORT = at('2026-10-08 08:12:40');
const OVERLAP_FROM = at('2026-10-01 00:00:00');

/**
 * @param {import('./sample-shops/shops.mjs').Shop} shop
 * @returns {{ shop: string, orders: import('./sample-shops/orders.mjs').Order[], cases: string[][], reviews: string[][], random: Random, code: string }}
 */
function invent(shop) {
  const random = new Random(shop.seed);
  const orders = makeOrders(shop, random);
  const cases = makeCases(shop, orders, random);
  const reviews = makeReviews(shop, orders, random);
  return {
    shop: shop.name,
    orders,
    cases: [AFTER_SALES_50, ...caseRows(cases, HISTORY.exported, random)],
    reviews: [REVIEWS_15, ...reviewRows(reviews)],
    random,
    code: shop.code,
  };
}

/**
 * The name the back office gives an order export: moment, 32 hex digits, shop code.
 *
 * @param {number} moment Beijing civil second
 * @param {Random} random
 * @param {string} code
 * @param {'csv' | 'xlsx'} suffix
 */
function orderFileName(moment, random, code, suffix) {
  return `${moment - 8 * 3600}_${random.text(32, '0123456789abcdef')}${code}.${suffix}`;
}

/**
 * Makes the examples anew in a folder.
 *
 * @param {string} folder
 * @param {object} [variant] other files than those kept
 * @param {readonly import('./sample-shops/shops.mjs').Shop[]} [variant.shops] three shops in place of the invented ones
 * @param {number} [variant.days] what every date in the files is moved by
 */
export async function makeExamples(folder, { shops = SHOPS, days = 0 } = {}) {
  const [a, b, c] = shops.map(invent);
  /** @param {readonly string[][]} rows */
  const moved = (rows) => rows.map((row) => row.map((cell) => shiftDates(cell, days)));
  /**
   * @param {string} name
   * @param {readonly string[][]} rows
   */
  const book = (name, rows) => workbook([{ name, rows: moved(rows) }]);
  /** @param {readonly string[][]} rows @param {readonly string[]} [ids] */
  const csv = (rows, ids) => csvText(moved(rows), ids);
  if (a === undefined || b === undefined || c === undefined)
    throw new Error('three shops expected');

  /** @param {...string} parts */
  const inShops = (...parts) =>
    path.join(folder, 'three-shops', ...parts.map((part) => shiftDates(part, days)));
  await rm(path.join(folder, 'three-shops'), { recursive: true, force: true });
  await rm(path.join(folder, 'summary'), { recursive: true, force: true });

  // 小店A: workbooks only; one date in its orders is no date.
  const ordersA = [ORDERS_75, ...orderRows(ORDERS_75, a.orders, HISTORY.exported)];
  replaceCell(ordersA, 100, '发货时间', '2026-09-31 10:20:00');
  await save(
    inShops(a.shop, orderFileName(HISTORY.exported + days * DAY, a.random, a.code, 'xlsx')),
    book('Sheet1', ordersA),
  );
  await save(inShops(a.shop, '售后单-2026-10-12 09_30_00.xlsx'), book('售后单', a.cases));
  await save(inShops(a.shop, '评价管理-2026-10-12.xlsx'), book('评价', a.reviews));

  // 小店B: csv with a byte order mark and tabs before ids, exported twice; the second time shows how orders went on.
  const early = b.orders.filter((order) => order.orderTime < FIRST_EXPORT);
  const late = b.orders.filter((order) => order.orderTime >= OVERLAP_FROM);
  for (const [moment, orders] of /** @type {const} */ ([
    [FIRST_EXPORT, early],
    [HISTORY.exported, late],
  ])) {
    const rows = [ORDERS_74, ...orderRows(ORDERS_74, orders, moment)];
    await save(
      inShops(b.shop, orderFileName(moment + days * DAY, b.random, b.code, 'csv')),
      encode(csv(rows, ID_COLUMNS), 'utf-8-bom'),
    );
  }
  await save(inShops(b.shop, '售后单-2026-10-12 09_34_17.xlsx'), book('售后单', b.cases));
  await save(inShops(b.shop, '评价管理-2026-10-12.csv'), encode(csv(b.reviews), 'utf-8'));

  // 小店C: older layout, saved again in GB18030; one status word is a new one.
  const ordersC = [ORDERS_65, ...orderRows(ORDERS_65, c.orders, HISTORY.exported)];
  replaceCell(ordersC, 60, '订单状态', '平台核验中');
  await save(
    inShops(c.shop, orderFileName(HISTORY.exported + days * DAY, c.random, c.code, 'csv')),
    encode(csv(ordersC), 'gb18030'),
  );
  await save(
    inShops(c.shop, '售后单-2026-10-12 09_41_52.csv'),
    encode(csv(c.cases, ['售后单号', '订单号', '商品单号', '商品ID']), 'utf-8'),
  );
  await save(inShops(c.shop, '评价管理-2026-10-12.xlsx'), book('评价', c.reviews));

  for (const { name } of SHOPS) {
    await save(
      inShops(name, '客服表现-2026-10-12.xlsx'),
      book('客服表现', agentRows(AGENTS[name] ?? [])),
    );
  }

  await save(path.join(folder, 'summary', '店铺汇总.xlsx'), workbook(SUMMARY_SHEETS));
}

/**
 * @param {string[][]} rows
 * @param {number} row
 * @param {string} header
 * @param {string} text
 */
function replaceCell(rows, row, header, text) {
  const column = rows[0]?.indexOf(header) ?? -1;
  const cells = rows[row];
  if (column < 0 || cells === undefined) throw new Error(`no such cell: ${header}, row ${row}`);
  cells[column] = text;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await makeExamples(path.resolve(import.meta.dirname, '..', 'examples'));
  console.log('examples/ 已重新生成 (made anew)');
}
