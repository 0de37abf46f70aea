import type { PlatformGuide } from './entry';
import { UNSEEN } from './unseen';

/** Xiaohongshu: order layout of 2026 and the metrics third parties name for its score. */
export const XIAOHONGSHU: PlatformGuide = {
  orders: {
    sureness: 'unknown',
    path: [],
    where: {
      zh: '在小红书商家后台的订单列表里找“导出”。',
      en: 'In the order list of the back office look for 导出 (export).',
    },
    columns: [
      '订单号',
      '订单创建时间',
      '支付时间',
      '承诺发货时间',
      '订单发货时间',
      '订单完成时间',
      '订单状态',
      '售后状态',
      '是否为赠品',
      '商品ID',
      '商品名称',
      'SKU规格',
      'SKU件数',
      '用户应付金额(元)',
      '快递公司',
      '快递单号',
    ],
    seen: '2026-05',
    gives: {},
    notes: ['signedLead', 'xhsPersonal', 'xhsPresale', 'mature'],
  },
  afterSales: UNSEEN.afterSales,
  reviews: UNSEEN.reviews,
  agentStats: UNSEEN.agentStats,
  parcels: UNSEEN.parcels,
  officialScores: {
    sureness: 'likely',
    path: [],
    where: {
      zh: '在小红书商家后台找“商家体验分”（也叫店铺体验分），分质量、物流、服务三块。',
      en: 'Look in the back office for 商家体验分, also 店铺体验分 (experience score): quality, logistics and service.',
    },
    columns: [
      '差评率',
      '平均支揽时长',
      '仅退款时长',
      '退货退款时长',
      '售后拒绝率',
      '3分钟回复率',
      '满意度',
    ],
    seen: '2025',
    gives: {
      'reviews.badRate': [['差评率']],
      'logistics.pickupHours': [['平均支揽时长']],
      'service.refundOnlyHours': [['仅退款时长']],
      'service.returnRefundHours': [['退货退款时长']],
      'service.rejectionRate': [['售后拒绝率']],
      'chat.threeMinuteRate': [['3分钟回复率']],
      'chat.satisfactionRate': [['满意度']],
    },
    notes: ['pageOnly', 'pageWindow'],
  },
};
