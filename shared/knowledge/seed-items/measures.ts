import type { SeedStatement } from './seed-item';

/** The eighteen measures of article 002, under its six headings. */
export const SEED_MEASURES: readonly SeedStatement[] = [
  {
    source: '002·text',
    name: { zh: '挑供应商', en: 'Choosing suppliers' },
    uses: [
      'question assess.supplierControl',
      'action supplier-quality-clause',
      'entry measure-suppliers',
    ],
  },
  {
    source: '002·text',
    name: { zh: '先买样品试', en: 'Testing samples first' },
    uses: [
      'question assess.sampleTesting',
      'action sample-test-before-batch',
      'entry measure-samples',
    ],
  },
  {
    source: '002·text',
    name: { zh: '管好包装', en: 'Controlling the packing' },
    uses: [
      'question assess.packagingControl',
      'cause weak-packaging',
      'action unboxing-pack-standard',
      'entry measure-packing',
    ],
  },
  {
    source: '002·text',
    name: { zh: '和快递说得上话', en: 'Being in touch with the courier' },
    uses: [
      'question assess.carrierContact',
      'action carrier-contact-group',
      'entry measure-carrier-talk',
    ],
  },
  {
    source: '002·text',
    name: { zh: '理顺退换流程', en: 'A short way to return' },
    uses: [
      'question assess.returnSimplicity',
      'action return-steps-three',
      'entry measure-return-flow',
    ],
  },
  {
    source: '002·text',
    name: { zh: '投诉有专门的办法', en: 'A set way for complaints' },
    uses: [
      'question assess.complaintOwner',
      'action complaint-desk-owner',
      'entry measure-complaint-flow',
    ],
  },
  {
    source: '002·text',
    name: { zh: '完成后提醒评价', en: 'Reminding buyers to review' },
    uses: [
      'action neutral-review-invitation',
      'warning forbidden-bought-reviews',
      'entry measure-review-reminder',
    ],
  },
  {
    source: '002·text',
    name: { zh: '回应和道谢', en: 'Answering and thanking' },
    uses: [
      'metric reviews.replyRate',
      'action thank-buyers-plainly',
      'entry measure-review-answers',
    ],
  },
  {
    source: '002·text',
    name: { zh: '照评价改', en: 'Changing what reviews say' },
    uses: [
      'question assess.feedbackAnalysis',
      'action bad-reviews-by-sku',
      'entry measure-review-changes',
    ],
  },
  {
    source: '002·text',
    name: { zh: '管住订单流程', en: 'A kept flow of orders' },
    uses: [
      'metric orders.completionRate',
      'action daily-order-closing',
      'entry measure-order-flow',
    ],
  },
  {
    source: '002·text',
    name: { zh: '人手跟上单量', en: 'Enough hands' },
    uses: [
      'question assess.orderStaffing',
      'action order-staffing-by-volume',
      'entry measure-order-staff',
    ],
  },
  {
    source: '002·text',
    name: { zh: '用软件处理订单', en: 'Software for orders' },
    uses: ['question assess.orderSystem', 'action order-tool-batch', 'entry measure-order-system'],
  },
  {
    source: '002·text',
    name: { zh: '换更快的快递', en: 'A faster courier' },
    uses: [
      'question assess.carrierChoice',
      'action courier-by-province',
      'entry measure-fast-carrier',
    ],
  },
  {
    source: '002·text',
    name: { zh: '管好仓库', en: 'An orderly warehouse' },
    uses: ['question assess.stockManagement', 'action safety-stock-line', 'entry measure-storage'],
  },
  {
    source: '002·text',
    name: { zh: '提前预估备货', en: 'Forecasting' },
    uses: [
      'question assess.demandForecast',
      'action live-stock-forecast',
      'cause stock-outs',
      'entry measure-forecast',
    ],
  },
  {
    source: '002·text',
    name: { zh: '货和服务先做好', en: 'Goods and service first' },
    uses: ['metric goods.rating', 'action piece-check-before-packing', 'entry measure-good-basics'],
  },
  {
    source: '002·text',
    name: { zh: '会员制度', en: 'Membership' },
    uses: [
      'question assess.membership',
      'action member-benefits-three',
      'entry measure-membership',
    ],
  },
  {
    source: '002·text',
    name: { zh: '按人推送优惠', en: 'Offers that fit the buyer' },
    uses: [
      'question assess.promotions',
      'action refill-reminder-by-cycle',
      'entry measure-personal-offers',
    ],
  },
];
