import { at, DAY, HOUR } from './time.mjs';

/**
 * @typedef {import('./shops.mjs').Shop} Shop
 * @typedef {import('./shops.mjs').Product} Product
 * @typedef {import('./random.mjs').Random} Random
 *
 * @typedef {object} Line
 * @property {string} subOrderId
 * @property {Product} product
 * @property {string} spec
 * @property {number} quantity
 *
 * @typedef {object} Order
 * @property {string} orderId
 * @property {'normal' | 'presale' | 'gift' | 'unpaid'} kind
 * @property {readonly Line[]} lines
 * @property {readonly [string, string, string]} place
 * @property {number} orderTime
 * @property {number | null} payTime
 * @property {number | null} promiseTime
 * @property {number | null} shipTime
 * @property {number | null} signTime not in any file: what happened to the parcel
 * @property {number | null} completeTime
 * @property {number | null} closedTime
 * @property {string} cancelReason
 * @property {readonly (readonly [number, string])[]} afterSaleWords the word the order shows from a moment on
 * @property {string} trackingNo
 */

/** First payment, period and last moment of the invented history. */
export const HISTORY = {
  from: at('2026-08-29 00:00:00'),
  periodFrom: at('2026-09-12 00:00:00'),
  to: at('2026-10-12 00:00:00'),
  exported: at('2026-10-12 09:30:00'),
};

const HOLIDAY = [at('2026-10-01 00:00:00'), at('2026-10-04 00:00:00')];
/** Orders by the hour of the day: quiet nights, peaks at noon and in the evening. */
const HOURS = [3, 2, 1, 1, 1, 1, 2, 4, 6, 7, 8, 8, 9, 7, 6, 6, 6, 6, 7, 10, 13, 14, 11, 7];

/** @type {readonly (readonly [string, string, string])[]} */
const PLACES = [
  ['广东省', '广州市', '番禺区'],
  ['广东省', '东莞市', '-'],
  ['浙江省', '杭州市', '余杭区'],
  ['江苏省', '苏州市', '吴中区'],
  ['山东省', '济南市', '历下区'],
  ['河南省', '郑州市', '金水区'],
  ['四川省', '成都市', '双流区'],
  ['湖北省', '武汉市', '洪山区'],
  ['湖南省', '长沙市', '岳麓区'],
  ['河北省', '石家庄市', '裕华区'],
  ['辽宁省', '沈阳市', '浑南区'],
  ['陕西省', '西安市', '雁塔区'],
  ['福建省', '泉州市', '晋江市'],
  ['云南省', '昆明市', '官渡区'],
  ['新疆维吾尔自治区', '乌鲁木齐市', '天山区'],
];

/**
 * All orders of a shop, oldest first.
 *
 * @param {Shop} shop
 * @param {Random} random
 * @returns {Order[]}
 */
export function makeOrders(shop, random) {
  const hours = HOURS.map((weight, hour) => /** @type {const} */ ([hour, weight]));
  const days = (HISTORY.to - HISTORY.from) / DAY;
  const times = Array.from(
    { length: shop.orders },
    () =>
      HISTORY.from +
      random.whole(0, days - 1) * DAY +
      random.weighted(hours) * HOUR +
      random.whole(0, 3599),
  ).sort((a, b) => a - b);
  return times.map((time, index) => makeOrder(shop, time, kindOf(index, shop.orders), random));
}

/**
 * A few orders of each special kind, spread over the shop's history.
 *
 * @param {number} index
 * @param {number} total
 * @returns {Order['kind']}
 */
function kindOf(index, total) {
  if (index % 97 === 40) return 'gift';
  if (index % 61 === 25) return 'unpaid';
  if (index % 83 === 50 && index < total * 0.7) return 'presale';
  return 'normal';
}

/**
 * @param {Shop} shop
 * @param {number} time when it was paid (placed, if never paid)
 * @param {Order['kind']} kind
 * @param {Random} random
 * @returns {Order}
 */
function makeOrder(shop, time, kind, random) {
  const orderId = `69${random.digits(17)}`;
  const orderTime = Math.max(HISTORY.from, time - random.whole(4, 240));
  /** @type {Order} */
  const order = {
    orderId,
    kind,
    lines: makeLines(shop, orderId, kind, random),
    place: random.pick(PLACES),
    orderTime,
    payTime: time,
    promiseTime: time + (kind === 'presale' ? 8 : 2) * DAY,
    shipTime: null,
    signTime: null,
    completeTime: null,
    closedTime: null,
    cancelReason: '-',
    afterSaleWords: [],
    trackingNo: `YT${random.digits(13)}`,
  };
  if (kind === 'unpaid') {
    const closedTime = orderTime + 30 * 60;
    return { ...order, payTime: null, closedTime, cancelReason: '超时未支付' };
  }
  const inHoliday = time >= (HOLIDAY[0] ?? 0) && time < (HOLIDAY[1] ?? 0);
  const waiting = kind === 'presale' ? random.between(90, 160) : random.wait(shop.shipHours);
  const late = inHoliday ? shop.holidayHours * random.between(0.6, 1.2) : 0;
  const shipTime = workingTime(time + Math.round((waiting + late) * HOUR), random);
  const signTime = shipTime + Math.round(random.between(26, 92) * HOUR);
  const patience = random.chance(0.6) ? random.between(2, 70) * HOUR : 7 * DAY;
  return { ...order, shipTime, signTime, completeTime: signTime + Math.round(patience) };
}

/**
 * Parcels are handed over between 9 and 20 o'clock; what is ready at night waits for the morning.
 *
 * @param {number} time
 * @param {Random} random
 */
function workingTime(time, random) {
  const ofDay = time % DAY;
  if (ofDay >= 9 * HOUR && ofDay < 20 * HOUR) return time;
  const morning = time - ofDay + 9 * HOUR + (ofDay < 9 * HOUR ? 0 : DAY);
  return morning + random.whole(60, 3 * HOUR);
}

/**
 * @param {Shop} shop
 * @param {string} orderId
 * @param {Order['kind']} kind
 * @param {Random} random
 * @returns {Line[]}
 */
function makeLines(shop, orderId, kind, random) {
  const products = shop.products.map((product) => /** @type {const} */ ([product, product.weight]));
  const count = kind === 'normal' && random.chance(0.06) ? random.whole(2, 3) : 1;
  return Array.from({ length: count }, (_, index) => {
    const product = random.weighted(products);
    return {
      subOrderId: index === 0 ? orderId : `69${random.digits(17)}`,
      product,
      spec: random.pick(product.specs),
      quantity: random.chance(0.1) ? 2 : 1,
    };
  });
}
