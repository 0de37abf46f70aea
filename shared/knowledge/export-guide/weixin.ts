import type { PlatformGuide } from './entry';
import { UNSEEN } from './unseen';

/** Weixin shops: no export is known; the metrics third parties name for the score. */
export const WEIXIN: PlatformGuide = {
  orders: UNSEEN.orders,
  afterSales: UNSEEN.afterSales,
  reviews: UNSEEN.reviews,
  agentStats: UNSEEN.agentStats,
  parcels: UNSEEN.parcels,
  officialScores: {
    sureness: 'unknown',
    path: [],
    where: {
      zh: '在微信小店（视频号小店）后台找店铺体验分或店铺评分的页面，分商品、物流、服务几块。',
      en: 'Look in the back office of the Weixin (Channels) shop for the page of the shop’s score: goods, logistics, service.',
    },
    columns: [
      '品质退款率',
      '好评率',
      '次日及时揽收率',
      '线路配送达标率',
      '物流负向反馈率',
      '平均回复时长',
      '不回复率',
      '售后首次操作时长',
      '退款自主完结时长',
      '退货退款自主完结时长',
      '商责纠纷率',
    ],
    seen: null,
    gives: {
      'goods.qualityRefundPaidRate': [['品质退款率']],
      'reviews.goodRate': [['好评率']],
      'logistics.nextDayPickupRate': [['次日及时揽收率']],
      'logistics.onTimeDeliveryRate': [['线路配送达标率']],
      'logistics.complaintRate': [['物流负向反馈率']],
      'chat.avgReplySeconds': [['平均回复时长']],
      'chat.noReplyRate': [['不回复率']],
      'service.firstActionHours': [['售后首次操作时长']],
      'service.refundOnlyHours': [['退款自主完结时长']],
      'service.returnRefundHours': [['退货退款自主完结时长']],
      'service.liableDisputeRate': [['商责纠纷率']],
    },
    notes: ['pageOnly', 'pageWindow'],
  },
};
