/** An invented dataset of three shops, columns filled directly: always the same for the same number of order lines. */
import { TextPool } from '../../shared/import/text-pool';
import {
  BYTE,
  fieldsOf,
  makeColumn,
  TEXT,
  TIME,
  type Column,
  type Columns,
  type RecordTable,
} from '../../shared/model/columns';
import type { Dataset } from '../../shared/model/dataset';
import {
  AFTER_SALE_STATUS,
  AFTER_SALE_TYPE,
  ORDER_STATUS,
  REASON_CLASS,
  type RecordKind,
} from '../../shared/model/records';
import type { Source } from '../../shared/model/source';
import { Random } from './random';

const SEED = 20261012;
const SHOPS = ['甲店', '乙店', '丙店'];
const FILES_PER_SHOP = 2;
const DAY = 86_400;
const HOUR = 3600;
/** Days the orders are spread over, and the last second of them. */
const DAYS = 95;
const END = Date.UTC(2026, 9, 11, 23, 59, 59) / 1000;
/** Share of order lines that belong to the order of the line before. */
const NEXT_LINE = 0.1;
/** Share of order lines that the second file of a shop repeats. */
const REPEATED = 0.03;
const PRODUCTS = 600;
/** Buyers for each order line. */
const BUYERS = 0.4;
const AGENTS = 24;
const COURIERS = '顺丰速运 中通快递 圆通速递 韵达快递 申通快递 极兔速递 邮政快递 京东物流'.split(
  ' ',
);
const PROVINCES =
  '北京 天津 河北 山西 内蒙古 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 重庆 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆'.split(
    ' ',
  );
const REASONS = ['质量问题', '商品破损', '不想要了', '少件漏发', '未收到货', '尺码不合适', '其他'];
const REASON_CLASSES = [
  'quality',
  'damage',
  'no_reason',
  'wrong_or_missing',
  'not_received',
  'size',
  'other',
] as const;
/** Stars as often as buyers give them. */
const STARS = [5, 5, 5, 5, 5, 5, 5, 5, 4, 4, 3, 2, 1];
const WORDS = [
  '很好，下次再来',
  '一般般',
  '颜色和图片不一样',
  '物流太慢了',
  '',
  '此用户没有填写评价',
];

/** Rows of each kind in a dataset of so many order lines. */
function sizesOf(orderLines: number) {
  return {
    orders: orderLines,
    afterSales: Math.round(orderLines * 0.08),
    reviews: Math.round(orderLines * 0.06),
    agentStats: SHOPS.length * AGENTS * DAYS,
  };
}

/** Cells of a product. */
interface Product {
  readonly id: number;
  readonly name: number;
  readonly sku: number;
}

/** What is needed while it is made. */
interface Made {
  readonly random: Random;
  readonly pool: TextPool;
  readonly products: readonly Product[];
}

/** The dataset; its tables have the columns of the platform's exports with pickup and signing times. */
export function madeDataset(orderLines: number): Dataset {
  const random = new Random(SEED);
  const pool = new TextPool();
  const id = (prefix: string): number => pool.intern(`${prefix}${random.digits(17)}`);
  const products = Array.from({ length: PRODUCTS }, (_, at) => ({
    id: id('37'),
    name: pool.intern(`收纳盒 透明可叠加 家用大容量 ${at} 号`),
    sku: pool.intern(`HH-${at}`),
  }));
  const made: Made = { random, pool, products };
  const sizes = sizesOf(orderLines);
  const orders = madeOrders(made, sizes.orders);
  const afterSales = madeAfterSales(made, sizes.afterSales, orders);
  const reviews = madeReviews(made, sizes.reviews, orders);
  const agentStats = madeAgentStats(made, sizes.agentStats);
  const parcels = emptyTable('parcels', 0).table;
  const { bytes, ends } = pool.texts;
  const rows = SOURCES.map(() => 0);
  for (const { source } of [orders, afterSales, reviews, agentStats]) {
    for (const at of source) rows[at] = (rows[at] ?? 0) + 1;
  }
  return {
    strings: { bytes: bytes.slice(), ends: ends.slice() },
    sources: SOURCES.map((one, at) => madeSource(one, rows[at] ?? 0)),
    orders,
    afterSales,
    reviews,
    agentStats,
    parcels,
    values: [],
    officialScores: [],
  };
}

const KINDS = ['orders', 'afterSales', 'reviews', 'agentStats'] as const;

/** The files, by kind and shop; a shop has several of orders. */
const SOURCES = KINDS.flatMap((kind) =>
  SHOPS.flatMap((shop) =>
    Array.from({ length: kind === 'orders' ? FILES_PER_SHOP : 1 }, (_, file) => ({
      kind,
      shop,
      file,
    })),
  ),
);

/** Place of the first file of a kind and shop. */
function sourceOf(kind: (typeof KINDS)[number], shop: number): number {
  const orderFiles = SHOPS.length * FILES_PER_SHOP;
  if (kind === 'orders') return shop * FILES_PER_SHOP;
  return orderFiles + (KINDS.indexOf(kind) - 1) * SHOPS.length + shop;
}

function madeSource({ kind, shop, file }: (typeof SOURCES)[number], rows: number): Source {
  return {
    file: `${shop}-${kind}-${file + 1}.csv`,
    sheet: '',
    table: 1,
    headerRow: 1,
    kind,
    platform: 'douyin',
    layout: null,
    shop,
    shopOrigin: 'user',
    encoding: 'utf-8',
    exportedAt: END + file * DAY,
    rowsRead: rows,
    rowsIgnored: 0,
    rowsRejected: 0,
    mapping: [],
    issueCounts: {},
    issues: [],
  };
}

/** A table of a kind to be filled: all its columns are there and empty, but for those said to be absent. */
function emptyTable<K extends RecordKind>(kind: K, length: number, absent: readonly string[] = []) {
  const columns: Record<string, Column> = {};
  for (const [field, type] of fieldsOf(kind)) {
    columns[field] = makeColumn(type, length, absent.includes(field) ? 'ABSENT' : 'EMPTY');
  }
  const table: RecordTable<K> = {
    kind,
    length,
    columns: columns as Columns<K>,
    source: new Uint16Array(length),
    row: new Uint32Array(length),
  };
  const set = (row: number, cells: Partial<Record<keyof Columns<K>, number | null>>): void => {
    for (const [field, cell] of Object.entries(cells)) {
      const column = columns[field];
      if (column !== undefined && typeof cell === 'number') column[row] = cell;
    }
  };
  return { table, set };
}

function madeOrders({ random, pool, products }: Made, length: number): RecordTable<'orders'> {
  const { table } = emptyTable('orders', length, ['expectedDeliveryTime']);
  const { columns } = table;
  const setProduct = (row: number, product: Product | undefined): void => {
    columns.productId[row] = product?.id ?? TEXT.EMPTY;
    columns.productName[row] = product?.name ?? TEXT.EMPTY;
    columns.skuCode[row] = product?.sku ?? TEXT.EMPTY;
  };
  const buyers = Array.from({ length: Math.ceil(length * BUYERS) }, (_, at) =>
    pool.intern(`buyer ${at}`),
  );
  const couriers = COURIERS.map((name) => pool.intern(name));
  const provinces = PROVINCES.map((name) => pool.intern(name));
  const spec = pool.intern('米白 均码');
  const signedWord = pool.intern('已签收');
  const status = (word: (typeof ORDER_STATUS)[number]): number => ORDER_STATUS.indexOf(word) + 1;
  const perShop = Math.ceil(length / SHOPS.length);
  for (let row = 0; row < length; row += 1) {
    const shop = Math.floor(row / perShop);
    const place = row - shop * perShop;
    const file = place * FILES_PER_SHOP < perShop ? 0 : 1;
    table.source[row] = sourceOf('orders', shop) + file;
    table.row[row] = place + 2;
    if (place > 1 && file === 1 && random.chance(REPEATED)) {
      copyRow(table, row, shop * perShop + Math.floor(random.next() * (place / 2)));
      continue;
    }
    const product = products[Math.floor(random.next() ** 2 * PRODUCTS)];
    if (place > 0 && random.chance(NEXT_LINE)) {
      copyRow(table, row, row - 1);
      setProduct(row, product);
      columns.subOrderId[row] = pool.intern(`69${random.digits(17)}`);
      continue;
    }
    const orderTime = END - Math.floor(((perShop - place) / perShop) * DAYS * DAY);
    const pay = random.chance(0.03) ? null : orderTime + random.whole(4, 240);
    const cancelled = pay === null || random.chance(0.06);
    const ship = cancelled ? null : pay + random.wait(18 * HOUR);
    const pickup = ship === null ? null : ship + random.whole(1, 12) * HOUR;
    const sign = pickup === null ? null : pickup + random.whole(20, 96) * HOUR;
    const complete = sign === null ? null : sign + random.whole(1, 10) * DAY;
    const known = (time: number | null): number =>
      time !== null && time <= END ? time : TIME.EMPTY;
    const done = complete !== null && complete <= END;
    const gone = ship !== null && ship <= END;
    const orderId = pool.intern(`69${random.digits(17)}`);
    setProduct(row, product);
    columns.orderId[row] = orderId;
    columns.subOrderId[row] = orderId;
    columns.gift[row] = BYTE.NO;
    columns.orderTime[row] = orderTime;
    columns.payTime[row] = pay ?? TIME.EMPTY;
    columns.promiseShipTime[row] = (pay ?? orderTime) + 2 * DAY;
    columns.shipTime[row] = known(ship);
    columns.pickupTime[row] = known(pickup);
    columns.signTime[row] = known(sign);
    columns.completeTime[row] = known(complete);
    columns.status[row] = status(
      cancelled ? 'closed' : done ? 'completed' : gone ? 'shipped' : 'to_ship',
    );
    columns.shipStatusWord[row] = known(sign) === TIME.EMPTY ? TEXT.EMPTY : signedWord;
    columns.spec[row] = spec;
    columns.quantity[row] = 1;
    columns.amountPaid[row] = random.whole(500, 30_000);
    columns.province[row] = random.pick(provinces);
    columns.courier[row] = random.pick(couriers);
    columns.trackingNo[row] = gone ? pool.intern(`YT${random.digits(13)}`) : TEXT.EMPTY;
    columns.buyerKey[row] = random.pick(buyers);
  }
  return table;
}

function copyRow(table: RecordTable, row: number, from: number): void {
  const columns: Readonly<Record<string, Column>> = table.columns;
  for (const column of Object.values(columns)) column[row] = column[from] ?? 0;
}

/** An order line for something that came of it, from any shop. */
function pickOrder({ random }: Made, orders: RecordTable<'orders'>): number {
  return Math.floor(random.next() * orders.length);
}

function shopOf(orders: RecordTable<'orders'>, row: number): number {
  return Math.floor((orders.source[row] ?? 0) / FILES_PER_SHOP);
}

function madeAfterSales(made: Made, length: number, orders: RecordTable<'orders'>) {
  const { random, pool } = made;
  const { table, set } = emptyTable('afterSales', length);
  const reasons = REASONS.map((reason) => pool.intern(reason));
  for (let row = 0; row < length; row += 1) {
    const order = pickOrder(made, orders);
    const { columns } = orders;
    const apply = (columns.orderTime[order] ?? 0) + random.whole(1, 12 * 24) * HOUR;
    const agree = apply + random.wait(6 * HOUR);
    const finish = agree + random.whole(2, 120) * HOUR;
    const success = random.chance(0.85);
    const reason = random.whole(0, REASONS.length - 1);
    const type = AFTER_SALE_TYPE[random.whole(0, 3)] ?? 'other';
    table.source[row] = sourceOf('afterSales', shopOf(orders, order));
    table.row[row] = row + 2;
    set(row, {
      afterSaleId: pool.intern(`14${random.digits(17)}`),
      orderId: columns.orderId[order] ?? 0,
      subOrderId: columns.subOrderId[order] ?? 0,
      productId: columns.productId[order] ?? 0,
      productName: columns.productName[order] ?? 0,
      type: AFTER_SALE_TYPE.indexOf(type) + 1,
      status: AFTER_SALE_STATUS.indexOf(success ? 'success' : 'rejected') + 1,
      applyTime: apply,
      agreeTime: agree,
      finishTime: finish,
      reason: reasons[reason] ?? 0,
      reasonClass: REASON_CLASS.indexOf(REASON_CLASSES[reason] ?? 'other') + 1,
      refundAmount: columns.amountPaid[order] ?? 0,
      arbitrated: random.chance(0.02) ? BYTE.YES : BYTE.NO,
      fastRefund: BYTE.NO,
    });
  }
  return table;
}

function madeReviews(made: Made, length: number, orders: RecordTable<'orders'>) {
  const { random, pool } = made;
  const { table, set } = emptyTable('reviews', length, ['level']);
  const words = WORDS.map((text) => pool.intern(text));
  for (let row = 0; row < length; row += 1) {
    const order = pickOrder(made, orders);
    const { columns } = orders;
    const time = (columns.orderTime[order] ?? 0) + random.whole(3 * 24, 15 * 24) * HOUR;
    table.source[row] = sourceOf('reviews', shopOf(orders, order));
    table.row[row] = row + 2;
    set(row, {
      orderId: columns.orderId[order] ?? 0,
      productId: columns.productId[order] ?? 0,
      productName: columns.productName[order] ?? 0,
      rating: random.pick(STARS),
      content: random.pick(words),
      time,
      replied: random.chance(0.5) ? BYTE.YES : BYTE.NO,
      replyTime: random.chance(0.5) ? time + random.whole(1, 48) * HOUR : TIME.EMPTY,
    });
  }
  return table;
}

function madeAgentStats({ random, pool }: Made, length: number) {
  const { table, set } = emptyTable('agentStats', length);
  for (let row = 0; row < length; row += 1) {
    const place = row % (AGENTS * DAYS);
    const sessions = random.whole(0, 120);
    const rated = Math.floor(sessions * 0.2);
    table.source[row] = sourceOf('agentStats', Math.floor(row / (AGENTS * DAYS)));
    table.row[row] = place + 2;
    set(row, {
      agent: pool.intern(`客服${(place % AGENTS) + 1}`),
      date: END - (END % DAY) - Math.floor(place / AGENTS) * DAY,
      scope: 1,
      sessions,
      firstReplySeconds: random.whole(5, 60),
      avgReplySeconds: random.whole(10, 90),
      threeMinuteRate: 1 - random.next() * 0.2,
      ratedCount: rated,
      badCount: Math.floor(rated * random.next() * 0.2),
      goodCount: Math.floor(rated * 0.7),
      inquiryUsers: sessions,
      paidUsers: Math.floor(sessions * (0.2 + random.next() * 0.4)),
    });
  }
  return table;
}
