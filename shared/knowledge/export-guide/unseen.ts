/** Cards for files no example of which is known: what to look for, and which columns would make them useful. */
import type { GuideEntry, GuideKind } from './entry';

type FileKind = Exclude<GuideKind, 'officialScores'>;

const UNKNOWN = { sureness: 'unknown', path: [], columns: null, seen: null, gives: {} } as const;

/** By kind, for any platform. */
export const UNSEEN: Readonly<Record<FileKind, GuideEntry>> = {
  orders: {
    ...UNKNOWN,
    where: {
      zh: '在商家后台的订单列表里找“导出”或“下载报表”。',
      en: 'In the order list of the back office look for 导出 (export) or 下载报表 (download report).',
    },
    notes: ['noFileKnown', 'signedLead', 'mature'],
  },
  afterSales: {
    ...UNKNOWN,
    where: {
      zh: '在商家后台的售后或退款列表里找“导出”。',
      en: 'In the list of after-sales or refunds of the back office look for 导出 (export).',
    },
    notes: ['noFileKnown', 'appliedLead'],
  },
  reviews: {
    ...UNKNOWN,
    where: {
      zh: '在商家后台的评价页面找“导出”。没有的话，用体验分页上的数，或自己数好评、中评、差评各多少填进汇总表。',
      en: 'On the page of reviews look for 导出 (export). Where there is none, use the score page, or count good, neutral and bad reviews into a summary table.',
    },
    notes: ['noFileKnown'],
  },
  agentStats: {
    ...UNKNOWN,
    where: {
      zh: '在客服工作台的数据或报表里，找写着响应时长、回复率、满意率的那张表。',
      en: 'Among the statistics of the chat workbench look for the table with reply times, reply rates and satisfaction.',
    },
    gives: {
      'chat.avgReplySeconds': [['平均响应时长']],
      'chat.firstReplySeconds': [['首次响应时长']],
      'chat.threeMinuteRate': [['3分钟回复率']],
      'chat.dissatisfactionRate': [['不满意率']],
      'chat.satisfactionRate': [['满意率']],
      'chat.conversionRate': [['支付人数'], ['询单人数']],
    },
    notes: ['noFileKnown', 'keepShopRow'],
  },
  parcels: {
    ...UNKNOWN,
    where: {
      zh: '在商家后台的物流或包裹页面，找带揽收时间、签收时间的运单列表，看能不能导出。',
      en: 'On the logistics or parcel page look for a list with pickup and delivery times, and see whether it can be exported.',
    },
    notes: ['noFileKnown'],
  },
};

/** Headers that make a file of the kind useful wherever it comes from. */
export const PLAIN_COLUMNS: Readonly<Record<FileKind, readonly string[]>> = {
  orders: [
    '订单编号',
    '下单时间',
    '支付时间',
    '承诺发货时间',
    '发货时间',
    '签收时间',
    '完成时间',
    '订单状态',
    '商品名称',
    '快递单号',
  ],
  afterSales: [
    '售后单号',
    '订单编号',
    '售后类型',
    '售后状态',
    '售后原因',
    '申请时间',
    '同意时间',
    '完结时间',
    '退货寄出时间',
    '是否平台介入',
    '责任方',
  ],
  reviews: ['评价时间', '订单编号', '商品名称', '评分', '评价内容', '商家回复', '回复时间'],
  agentStats: [
    '客服',
    '接待会话量',
    '平均响应时长',
    '首次响应时长',
    '3分钟回复率',
    '满意率',
    '不满意率',
    '询单人数',
    '支付人数',
  ],
  parcels: ['运单号', '订单编号', '揽收时间', '签收时间'],
};
