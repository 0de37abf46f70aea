/** The check-ups whose printed reports are read back and looked at: made out of the example, the same every time. */
import { cp, mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { writeFewOrders } from '../few-orders.mjs';

const EXAMPLE = path.resolve(import.meta.dirname, '..', '..', 'examples', 'three-shops');
const SHOPS = /** @type {const} */ (['小店A', '小店B', '小店C']);

/** Three names of 40 characters, as long as a shop's name may be, which differ at the end, in the middle, and at once. */
export const LONG_NAMES = /** @type {const} */ ([
  '深圳市龙华区阿婆手作农家土特产食品有限公司抖音小店官方旗舰店第二分店（直播专营）',
  '深圳市龙华区阿婆手作农家土特产食品有限公司抖音小店官方旗舰店第三分店（直播专营）',
  '杭州临平区云栖里家居用品百货商行收纳清洁厨房用具日用杂货工厂直营店（品牌自营号）',
]);

const TWELVE = Array.from({ length: 12 }, (_, at) => `店${String(at + 1).padStart(2, '0')}`);

/**
 * @typedef {object} ReportCase
 * @property {string} name
 * @property {readonly string[]} shops what the report is about, by name
 * @property {'zh-CN' | 'en'} language
 * @property {string} [sections] parts that are printed; all of them if not given
 * @property {(folder: string) => Promise<void>} make writes the exports, a folder for each shop
 */

/** @type {readonly ReportCase[]} */
export const REPORT_CASES = [
  { name: 'example', shops: SHOPS, language: 'zh-CN', make: (folder) => copyShops(folder, SHOPS) },
  {
    name: 'one-shop',
    shops: ['小店B'],
    language: 'zh-CN',
    make: (folder) => copyShop('小店B', path.join(folder, '小店B')),
  },
  {
    name: 'twelve-shops',
    shops: TWELVE,
    language: 'zh-CN',
    // The parts of single shops are in the other cases.
    sections: 'onePage,overview,comparison,sources,method,glossary',
    make: (folder) => copyShops(folder, TWELVE),
  },
  {
    name: 'missing-data',
    shops: ['甲店', '乙店', '丙店'],
    language: 'zh-CN',
    make: makeMissing,
  },
  {
    name: 'growth-stage',
    shops: ['新店'],
    language: 'zh-CN',
    make: (folder) => writeFewOrders(path.join(folder, '新店')),
  },
  {
    name: 'long-names',
    shops: LONG_NAMES,
    language: 'zh-CN',
    make: (folder) => copyShops(folder, LONG_NAMES),
  },
  { name: 'english', shops: SHOPS, language: 'en', make: (folder) => copyShops(folder, SHOPS) },
];

/**
 * What the command line is called with, in the folder that `make` wrote into, to print a case's whole report. The report names
 * files as they are given: relative, they are the same every time.
 *
 * @param {ReportCase} reportCase
 * @param {string} pdf
 */
export function printArguments({ shops, language, sections = 'all' }, pdf) {
  return [...shops, '--pdf', pdf, '--sections', sections, '--lang', language];
}

/**
 * The example's shops under other names, over and over.
 *
 * @param {string} folder
 * @param {readonly string[]} names
 */
async function copyShops(folder, names) {
  for (const [at, name] of names.entries()) {
    await copyShop(SHOPS[at % SHOPS.length] ?? SHOPS[0], path.join(folder, name));
  }
}

/**
 * @param {string} from
 * @param {string} to
 * @param {RegExp} [kind] of the files' names; all of them if not given
 */
async function copyShop(from, to, kind = /./) {
  await mkdir(to, { recursive: true });
  for (const file of await readdir(path.join(EXAMPLE, from))) {
    if (kind.test(file)) await cp(path.join(EXAMPLE, from, file), path.join(to, file));
  }
}

/**
 * Three shops each of which has one kind of export: orders, reviews, after-sales.
 *
 * @param {string} folder
 */
async function makeMissing(folder) {
  await copyShop('小店B', path.join(folder, '甲店'), /^1791768600_/);
  await copyShop('小店A', path.join(folder, '乙店'), /^评价管理/);
  await copyShop('小店C', path.join(folder, '丙店'), /^售后单/);
}
