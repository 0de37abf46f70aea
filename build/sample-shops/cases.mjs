import { HISTORY } from './orders.mjs';
import { DAY, HOUR } from './time.mjs';

/**
 * @typedef {import('./orders.mjs').Order} Order
 * @typedef {import('./orders.mjs').Line} Line
 * @typedef {import('./shops.mjs').Shop} Shop
 * @typedef {import('./shops.mjs').PlannedCase} PlannedCase
 * @typedef {import('./random.mjs').Random} Random
 *
 * @typedef {object} Case
 * @property {string} afterSaleId
 * @property {Order} order
 * @property {Line} line
 * @property {PlannedCase} plan
 * @property {boolean} withdrawn
 * @property {number} applyTime
 * @property {number} agreeTime
 * @property {number | null} returnTime the buyer hands over the goods
 * @property {number} finishTime
 */

const IN_TRANSIT = ['物流问题'];

/**
 * Gives some orders an after-sale each, as the shop's plan says; changes those orders accordingly.
 *
 * @param {Shop} shop
 * @param {readonly Order[]} orders
 * @param {Random} random
 * @returns {Case[]}
 */
export function makeCases(shop, orders, random) {
  const free = new Set(orders.filter((order) => order.kind === 'normal'));
  /** @type {PlannedCase} */
  const cancelled = {
    type: 'refundBeforeShip',
    reason: '',
    tag: '个人原因',
    count: shop.cancelled,
  };
  const plans = [...shop.cases, cancelled].flatMap((plan) =>
    Array.from({ length: plan.count ?? 1 }, () => plan),
  );
  const cases = plans.flatMap((plan) => {
    const order = random.pick([...free].filter((candidate) => fits(candidate, plan)));
    free.delete(order);
    return open(shop, order, plan, random);
  });
  return cases.sort((a, b) => a.applyTime - b.applyTime);
}

/**
 * @param {Order} order
 * @param {PlannedCase} plan
 */
function fits(order, plan) {
  const paid = order.payTime ?? 0;
  const signed = order.signTime ?? Infinity;
  if (plan.type === 'refundBeforeShip') return paid < HISTORY.to - DAY / 2;
  if (plan.before === true) return signed < HISTORY.periodFrom - 3 * DAY;
  const big = order.lines.some((line) => line.product.price > 100000);
  const lastAsking = HISTORY.to - (plan.again === true ? 3 : 1) * DAY;
  return !big && paid >= HISTORY.periodFrom && signed < lastAsking;
}

/**
 * @param {Shop} shop
 * @param {Order} order
 * @param {PlannedCase} plan
 * @param {Random} random
 * @returns {Case[]}
 */
function open(shop, order, plan, random) {
  if (plan.type === 'refundBeforeShip') return [cancel(order, plan, random)];
  const line = random.pick(order.lines);
  const inTransit = IN_TRANSIT.includes(plan.tag);
  const from = (inTransit ? order.shipTime : order.signTime) ?? 0;
  const asked = from + Math.round(random.between(2, 22) * HOUR);
  const first = plan.again === true ? [makeCase(shop, order, line, plan, asked, random, true)] : [];
  const applyTime = asked + (plan.again === true ? random.whole(2, 20) * HOUR : 0);
  const last = makeCase(shop, order, line, plan, applyTime, random, false);
  settle(order, last);
  return [...first, last];
}

/**
 * @param {Order} order
 * @param {PlannedCase} plan
 * @param {Random} random
 * @returns {Case}
 */
function cancel(order, plan, random) {
  const reason = random.pick([
    '不想要了',
    '多拍/拍错',
    '未按约定时间发货',
    '其他原因取消',
    '收货信息填错',
  ]);
  const applyTime = (order.payTime ?? 0) + Math.round(random.between(0.2, 11) * HOUR);
  const agreeTime = applyTime + random.whole(20, 1500);
  order.shipTime = null;
  order.signTime = null;
  order.completeTime = null;
  order.closedTime = agreeTime;
  order.cancelReason = reason;
  order.afterSaleWords = [[agreeTime, '退款成功']];
  return {
    afterSaleId: caseId(random),
    order,
    line: /** @type {Line} */ (order.lines[0]),
    plan: { ...plan, reason },
    withdrawn: false,
    applyTime,
    agreeTime,
    returnTime: null,
    finishTime: agreeTime + random.whole(1, 90),
  };
}

/**
 * @param {Shop} shop
 * @param {Order} order
 * @param {Line} line
 * @param {PlannedCase} plan
 * @param {number} applyTime
 * @param {Random} random
 * @param {boolean} withdrawn
 * @returns {Case}
 */
function makeCase(shop, order, line, plan, applyTime, random, withdrawn) {
  const agreeTime = dayStart(applyTime) + Math.round(random.wait(shop.auditHours) * HOUR);
  const goodsComeBack = plan.type === 'returnRefund' || plan.type === 'exchange';
  const returnTime = goodsComeBack ? agreeTime + Math.round(random.between(3, 40) * HOUR) : null;
  const done = returnTime === null ? agreeTime : returnTime + random.between(30, 90) * HOUR;
  const finishTime = Math.round(done + random.wait(shop.auditHours / 3) * HOUR);
  const afterSaleId = caseId(random);
  return {
    afterSaleId,
    order,
    line,
    plan,
    withdrawn,
    applyTime,
    agreeTime,
    returnTime,
    finishTime,
  };
}

/**
 * What is asked for from 23 to 8 o'clock is looked at from 8.
 *
 * @param {number} time
 */
function dayStart(time) {
  const ofDay = time % DAY;
  if (ofDay >= 23 * HOUR) return time - ofDay + DAY + 8 * HOUR;
  return ofDay < 8 * HOUR ? time - ofDay + 8 * HOUR : time;
}

/**
 * What the after-sale does to its order.
 *
 * @param {Order} order
 * @param {Case} last
 */
function settle(order, last) {
  const { type, end = 'success' } = last.plan;
  const pending = type === 'returnRefund' ? '待退货' : '售后待处理';
  if (end !== 'success') {
    order.afterSaleWords = [
      [last.applyTime, pending],
      [last.agreeTime, '-'],
    ];
    return;
  }
  const word = { exchange: '换货成功', reship: '补寄成功' }[/** @type {string} */ (type)];
  order.afterSaleWords = [
    [last.applyTime, pending],
    [last.finishTime, word ?? '已全额退款'],
  ];
  if (word !== undefined || order.lines.length > 1) return;
  order.completeTime = null;
  order.closedTime = last.finishTime;
}

/** @param {Random} random */
function caseId(random) {
  return `14${random.digits(17)}`;
}
