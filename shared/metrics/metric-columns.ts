/** Which columns each metric is computed from, as data: what a missing one lacks, and which file would bring it. */
import type { Requirement } from './requirements';

const PAID: Requirement = ['orders', 'payTime', 'status'];
const SHIPPED: Requirement = ['orders', 'shipTime'];
const SIGNED: Requirement = ['orders', 'signTime', 'completeTime', 'shipStatusWord', 'status'];
const REASON: Requirement = ['afterSales', 'reasonClass'];
const ARBITRATED: Requirement = ['afterSales', 'arbitrated'];
const TYPE: Requirement = ['afterSales', 'type'];
const OUTCOME: Requirement = ['afterSales', 'status'];
const REFUNDED: Requirement = ['afterSales', 'finishTime', 'merchantRefundTime'];
const LEVEL: Requirement = ['reviews', 'level', 'rating'];

const COLUMNS: Readonly<Record<string, readonly Requirement[]>> = {
  'goods.rating': [['reviews', 'rating']],
  'goods.qualityReturnRate': [SIGNED, REASON],
  'goods.qualityRefundPaidRate': [PAID, REASON],
  'goods.badReviewPaidRate': [PAID, LEVEL],
  'goods.returnRate': [PAID, SHIPPED, TYPE, OUTCOME],
  'goods.returnExchangeRate': [PAID, SHIPPED, TYPE, OUTCOME],
  'goods.refundOnlyRate': [PAID, SHIPPED, TYPE, OUTCOME],
  'logistics.pickupHours': [
    ['orders', 'payTime'],
    ['orders', 'pickupTime', 'shipTime'],
  ],
  'logistics.shipHours': [['orders', 'payTime'], SHIPPED],
  'logistics.onTimeShipRate': [PAID, ['orders', 'promiseShipTime'], SHIPPED],
  'logistics.ship48hRate': [['orders', 'payTime'], SHIPPED],
  'logistics.deliveryHours': [SHIPPED, ['orders', 'signTime']],
  'logistics.onTimeDeliveryRate': [
    PAID,
    ['orders', 'expectedDeliveryTime'],
    ['orders', 'signTime'],
  ],
  'logistics.damageReturnRate': [PAID, REASON],
  'logistics.wrongItemRate': [PAID, SHIPPED, REASON],
  'logistics.complaintRate': [PAID, REASON],
  'service.auditHours': [TYPE, OUTCOME, ['afterSales', 'agreeTime']],
  'service.refundOnlyHours': [TYPE, OUTCOME, REFUNDED],
  'service.returnRefundHours': [TYPE, OUTCOME, REFUNDED],
  'service.returnHandlingHours': [
    TYPE,
    OUTCOME,
    ['afterSales', 'finishTime'],
    ['afterSales', 'returnShipTime'],
  ],
  'service.refundOnTimeRate': [TYPE, OUTCOME, REFUNDED],
  'service.escalationRate': [ARBITRATED],
  'service.rejectionRate': [OUTCOME],
  'service.merchantLiableRate': [ARBITRATED, ['afterSales', 'liable']],
  'service.resolutionRate': [ARBITRATED, OUTCOME],
  'service.complaintRate': [PAID, ARBITRATED],
  'reviews.goodRate': [LEVEL],
  'reviews.neutralRate': [LEVEL],
  'reviews.badRate': [LEVEL],
  'reviews.positiveTextRate': [LEVEL, ['reviews', 'content']],
  'reviews.replyRate': [
    ['reviews', 'content'],
    ['reviews', 'replied', 'replyTime', 'reply'],
  ],
  'reviews.replyHours': [['reviews', 'replyTime']],
  'orders.completionRate': [PAID, ['orders', 'completeTime', 'status']],
  'customers.repurchaseRate90': [PAID, ['orders', 'buyerKey']],
  'orders.cancelRate': [PAID, ['orders', 'status'], SHIPPED],
};

/**
 * The columns a metric is computed from: every group is needed, and of a group any one column will do. Empty for metrics
 * that are not computed from rows of orders, after-sales or reviews. The test holds this against `measure`.
 */
export function columnsOfMetric(id: string): readonly Requirement[] {
  return COLUMNS[id] ?? [];
}
