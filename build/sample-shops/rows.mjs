import { AFTER_SALES_50, REVIEWS_15 } from './headers.mjs';
import { HISTORY } from './orders.mjs';
import { Random } from './random.mjs';
import { DAY, reviewStamp, stamp } from './time.mjs';

/**
 * @typedef {import('./orders.mjs').Order} Order
 * @typedef {import('./orders.mjs').Line} Line
 * @typedef {import('./cases.mjs').Case} Case
 * @typedef {import('./reviews.mjs').Review} Review
 */

const CIPHER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const INFLUENCERS = ['-', '-', '-', '慢慢挑好物', '阿棠的小家', '周三测评'];
const MESSAGES = ['-', '-', '-', '-', '-', '-', '-', '尽快发货谢谢', '放驿站就行', '包装好一点'];

/**
 * Money as the back office writes it; thousands get a comma.
 *
 * @param {number} fen
 */
function money(fen) {
  const [whole = '', cents = ''] = (fen / 100).toFixed(2).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${cents}`;
}

/**
 * One row per line of every order placed by the moment of the export, as that layout shows it then.
 *
 * @param {readonly string[]} headers
 * @param {readonly Order[]} orders
 * @param {number} asOf
 * @returns {string[][]}
 */
export function orderRows(headers, orders, asOf) {
  return orders
    .filter((order) => order.orderTime < asOf)
    .flatMap((order) => order.lines.map((line) => orderRow(headers, order, line, asOf)));
}

/**
 * @param {readonly string[]} headers
 * @param {Order} order
 * @param {Line} line
 * @param {number} asOf
 */
function orderRow(headers, order, line, asOf) {
  // Its own generator: a row exported twice says the same twice.
  const random = new Random(Number(line.subOrderId.slice(-9)));
  const { product } = line;
  const goods = order.kind === 'gift' ? 0 : product.price * line.quantity;
  const discount = goods > 5000 ? 500 : 0;
  const closed = order.closedTime !== null && order.closedTime <= asOf;
  const shipped = stamp(order.shipTime, asOf);
  const lastDay = (order.payTime ?? 0) >= HISTORY.to - DAY;
  const [province, city, district] = order.place;
  /** @type {Record<string, string>} */
  const cells = {
    主订单编号: order.orderId,
    子订单编号: line.subOrderId,
    选购商品: product.name,
    商品规格: line.spec,
    商品数量: String(line.quantity),
    商品ID: product.id,
    货号: `HH-${product.id.slice(-4)}`,
    商家编码: `HH-${product.id.slice(-4)}-${product.specs.indexOf(line.spec) + 1}`,
    商品单价: money(product.price),
    商品金额: money(product.price),
    订单应付金额: `${goods >= 100000 ? '¥' : ''}${money(goods - discount)}`,
    运费: '0.00',
    优惠总金额: money(discount),
    平台优惠: money(discount),
    商家优惠: '0.00',
    支付方式: order.payTime === null ? '-' : '抖音支付',
    手续费: '0.00',
    收件人: `##${random.text(24, CIPHER)}==`,
    收件人手机号: `##${random.text(24, CIPHER)}==`,
    省: province,
    市: city,
    区: district,
    街道: '-',
    详细地址: `##${random.text(32, CIPHER)}==`,
    是否修改过地址: '否',
    买家留言: random.pick(MESSAGES),
    订单提交时间: stamp(order.orderTime),
    旗帜颜色: '灰色',
    商家备注: '-',
    订单完成时间: closed ? '-' : stamp(order.completeTime, asOf),
    支付完成时间: stamp(order.payTime, asOf),
    APP渠道: random.pick(['抖音', '抖音', '抖音极速版', '抖音商城']),
    流量来源: '-',
    订单状态: statusWord(order, asOf),
    承诺发货时间: stamp(order.promiseTime),
    订单类型: { normal: '普通订单', presale: '预售订单', gift: '赠品', unpaid: '普通订单' }[
      order.kind
    ],
    达人ID: '-',
    达人昵称: random.pick(INFLUENCERS),
    售后状态: order.afterSaleWords.findLast(([time]) => time <= asOf)?.[1] ?? '-',
    取消原因: closed ? order.cancelReason : '-',
    是否安心购: '是',
    流量类型: '自然流量',
    流量体裁: lastDay ? '数据将于第二天更新' : random.pick(['直播', '短视频', '商品卡', '商品卡']),
    流量渠道: '推荐feed',
    发货主体: '商家',
    发货时间: shipped,
    降价类优惠: '0.00',
    预计送达时间: stamp(
      order.payTime === null ? null : (Math.floor(order.payTime / DAY) + 6) * DAY - 1,
    ),
    快递信息: shipped === '-' ? '-' : `${order.trackingNo}-圆通速递`,
    序列号: String(random.whole(100000, 999999)),
  };
  return headers.map((header) => cells[header] ?? '-');
}

/**
 * @param {Order} order
 * @param {number} asOf
 */
function statusWord(order, asOf) {
  if (order.closedTime !== null && order.closedTime <= asOf) return '已关闭';
  if (order.payTime === null) return '待支付';
  if (order.completeTime !== null && order.completeTime <= asOf) return '已完成';
  return order.shipTime !== null && order.shipTime <= asOf ? '已发货' : '待发货';
}

/**
 * @param {readonly Case[]} cases
 * @param {number} asOf
 * @param {Random} random
 * @returns {string[][]}
 */
export function caseRows(cases, asOf, random) {
  return cases
    .filter((item) => item.applyTime < asOf)
    .map((item) => {
      const cells = caseCells(item, asOf, random);
      return AFTER_SALES_50.map((header) => cells[header] ?? '-');
    });
}

const TYPE_WORDS = {
  refundBeforeShip: '未发货退款',
  refundOnly: '已发货退款',
  returnRefund: '退货退款',
  exchange: '换货',
  reship: '补寄',
};

/**
 * @param {Case} item
 * @param {number} asOf
 * @param {Random} random
 * @returns {Record<string, string>}
 */
function caseCells(item, asOf, random) {
  const { order, line, plan } = item;
  const price = line.product.price * line.quantity;
  const shipped = plan.type !== 'refundBeforeShip';
  const signed = order.signTime !== null && order.signTime <= item.applyTime;
  const ended = item.withdrawn || (plan.end ?? 'success') !== 'success';
  const refunds = !ended && plan.type !== 'exchange' && plan.type !== 'reship';
  const agreed = ended ? '-' : stamp(item.agreeTime, asOf);
  const finished = ended ? '-' : stamp(item.finishTime, asOf);
  const returned = ended ? '-' : stamp(item.returnTime, asOf);
  return {
    售后单号: item.afterSaleId,
    订单号: order.orderId,
    商品单号: line.subOrderId,
    商品名称: line.product.name,
    商品ID: line.product.id,
    '应付金额（元）': money(price),
    '商品运费（元）': '0.00',
    商品发货状态: shipped ? '已发货' : '未发货',
    售后类型: TYPE_WORDS[plan.type],
    '退商品金额（元）': refunds ? money(price) : '0.00',
    售后状态: caseWord(item, asOf),
    售后申请时间: stamp(item.applyTime),
    退款方式: refunds ? '原路退回' : '-',
    售后原因: plan.reason,
    售后原因标签: plan.tag,
    退货物流单号: returned === '-' ? '-' : `SF${random.digits(13)}`,
    退货发货时间: returned,
    退货物流公司: returned === '-' ? '-' : '顺丰速运',
    自动处理截止时间: stamp(deadline(item, asOf)),
    同意售后申请时间: agreed,
    商家退款时间: refunds ? finished : '-',
    用户到账时间: refunds ? finished : '-',
    售后关闭时间: ended ? stamp(item.agreeTime, asOf) : '-',
    商家退货联系人姓名: '售后组',
    商家退货联系人电话: '138****0000',
    仲裁状态: plan.liable === undefined || item.withdrawn ? '无仲裁' : '仲裁已完成',
    纠纷责任方: plan.liable === undefined || item.withdrawn ? '-' : plan.liable,
    是否极速退款: shipped ? '否' : '是',
    是否拒签后退款: '否',
    发货物流单号: shipped ? order.trackingNo : '-',
    发货物流状态: shipped ? (signed ? '已签收' : '运输中') : '-',
    售后完结时间: finished,
    用户售后说明: '-',
    操作人: agreed === '-' ? '-' : random.pick(['系统', '售后组']),
    商家编码: `HH-${line.product.id.slice(-4)}-${line.product.specs.indexOf(line.spec) + 1}`,
  };
}

/**
 * When the platform decides by itself: two days after the request, a week after the shop agreed or the goods were sent back.
 *
 * @param {Case} item
 * @param {number} asOf
 */
function deadline(item, asOf) {
  if (item.agreeTime > asOf) return item.applyTime + 2 * DAY;
  const isBack = item.returnTime !== null && item.returnTime <= asOf;
  return (isBack ? (item.returnTime ?? 0) : item.agreeTime) + 7 * DAY;
}

/**
 * @param {Case} item
 * @param {number} asOf
 */
function caseWord(item, asOf) {
  if (item.agreeTime > asOf) return '待商家处理';
  if (item.withdrawn) return '用户撤销售后申请';
  const end = item.plan.end ?? 'success';
  if (end === 'rejected') return '拒绝售后申请';
  if (end !== 'success') return '售后关闭';
  if (item.returnTime !== null && item.returnTime > asOf) return '待买家退货';
  if (item.finishTime > asOf) return item.returnTime === null ? '待商家处理' : '待商家收货';
  if (item.plan.type === 'exchange') return '换货成功';
  return item.plan.type === 'reship' ? '补寄成功' : '同意退款，退款成功';
}

/**
 * @param {readonly Review[]} reviews
 * @returns {string[][]}
 */
export function reviewRows(reviews) {
  return reviews.map((review) => {
    /** @type {Record<string, string>} */
    const cells = {
      用户昵称: review.nickname,
      评价日期: reviewStamp(review.time),
      订单ID: review.order.orderId,
      商品ID: review.line.product.id,
      商品名称: review.line.product.name,
      商品规格: review.line.spec,
      商品评价得分: String(review.rating),
      评价等级: review.rating >= 4 ? '好评' : review.rating === 3 ? '中评' : '差评',
      评价内容: review.content,
      追评内容: review.append,
      追评时间: review.appendTime === null ? '' : reviewStamp(review.appendTime),
      商家是否回复: review.reply === '' ? '未回复' : '已回复',
      回复内容: review.reply,
    };
    return REVIEWS_15.map((header) => cells[header] ?? '');
  });
}
