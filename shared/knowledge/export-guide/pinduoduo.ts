import type { PlatformGuide } from './entry';
import { UNSEEN } from './unseen';

/** Pinduoduo: the order columns of 2023, agents of 2024 and 2026, score page of 2026; no rule text was found. */
export const PINDUODUO: PlatformGuide = {
  orders: {
    sureness: 'unknown',
    path: [],
    where: {
      zh: '在拼多多商家后台的订单列表里找“导出”，日期和列都由你选。',
      en: 'In the order list of the back office look for 导出 (export); days and columns are yours to choose.',
    },
    columns: [
      '订单号',
      '订单成交时间',
      '支付时间',
      '承诺发货时间',
      '发货时间',
      '承诺送达时间',
      '确认收货时间',
      '订单状态',
      '售后状态',
      '商品id',
      '商品',
      '商家编码-规格维度',
      '商品数量(件)',
      '用户实付金额(元)',
      '快递公司',
      '快递单号',
    ],
    seen: '2023-10',
    gives: {},
    notes: ['signedLead', 'pddSelect', 'mature'],
  },
  afterSales: UNSEEN.afterSales,
  reviews: UNSEEN.reviews,
  agentStats: {
    sureness: 'likely',
    path: [],
    where: {
      zh: '在拼多多客服后台导出“客服数据”（按客服）或“服务数据”（全店按天）。',
      en: 'In the chat back office export 客服数据 (by agent) or 服务数据 (the shop by day).',
    },
    columns: [
      '客服账号',
      '日期',
      '人工接待人数',
      '平均人工响应时长（分钟）',
      '平均响应时长(分)',
      '3分钟人工回复率(8-23点)',
      '3分钟人工回复率(全天)',
      '询单人数',
      '最终成团人数',
    ],
    seen: '2026',
    gives: {
      'chat.avgReplySeconds': [['平均人工响应时长（分钟）', '平均响应时长(分)']],
      'chat.threeMinuteRate': [['3分钟人工回复率(8-23点)', '3分钟人工回复率(全天)']],
      'chat.conversionRate': [['最终成团人数'], ['询单人数']],
    },
    notes: ['pddMinutes', 'pddHeads', 'keepShopRow'],
  },
  parcels: UNSEEN.parcels,
  officialScores: {
    sureness: 'likely',
    path: [],
    where: {
      zh: '在拼多多商家后台找“店铺领航员”（综合体验星级）。',
      en: 'Look in the back office for 店铺领航员 (experience stars).',
    },
    columns: ['近30天平台求助率', '近30天3分钟人工回复率', '品质退款率', '退货退款自主完结时长'],
    seen: '2026-06',
    gives: {
      'service.escalationRate': [['近30天平台求助率']],
      'chat.threeMinuteRate': [['近30天3分钟人工回复率']],
      'goods.qualityRefundPaidRate': [['品质退款率']],
      'service.returnRefundHours': [['退货退款自主完结时长']],
    },
    notes: ['pageOnly', 'pageWindow', 'pddServiceDaily'],
  },
};
