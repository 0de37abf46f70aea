import { describeSource } from '../../knowledge/sources';
import type { MetricDefinition } from '../metric';
import { douyin, kuaishou } from './official';

/** Metrics of after-sales handling. */
export const SERVICE: readonly MetricDefinition[] = [
  {
    id: 'service.auditHours',
    group: 'service',
    name: { zh: '售后平均审核时长', en: 'Average time to approve after-sales' },
    unit: 'hours',
    direction: 'lower',
    formula: {
      zh: '从申请到同意的小时合计 {sum} ÷ 退款成功的售后 {count}（23 点到次日 8 点申请的从 8 点起算）',
      en: 'Hours from application to approval {sum} ÷ refunded after-sales {count} (applications from 23:00 to 08:00 count from 08:00)',
    },
    help: {
      zh: '买家申请仅退款或退货退款后，平均多久点了同意。',
      en: 'How long it takes to approve a refund or a return once the buyer applies.',
    },
    needs: ['afterSales'],
    official: douyin('售后平均审核时长', 'average time to approve after-sales'),
    origin: describeSource('D1 · 001·3'),
  },
  {
    id: 'service.refundOnlyHours',
    group: 'service',
    name: { zh: '仅退款完结时长', en: 'Time to finish refund-only cases' },
    unit: 'hours',
    direction: 'lower',
    formula: {
      zh: '从申请到退款完成的小时合计 {sum} ÷ 仅退款成功的售后 {count}',
      en: 'Hours from application to refund {sum} ÷ successful refund-only cases {count}',
    },
    help: {
      zh: '发货后仅退款的，从申请到钱退回平均多久。',
      en: 'How long a refund without return takes from application to money back.',
    },
    needs: ['afterSales'],
    official: kuaishou('发货后仅退款完结时长', 'time to finish refund-only cases'),
    origin: describeSource('K5'),
  },
  {
    id: 'service.returnRefundHours',
    group: 'service',
    name: { zh: '退货退款完结时长', en: 'Time to finish returns' },
    unit: 'hours',
    direction: 'lower',
    formula: {
      zh: '从申请到退款完成的小时合计 {sum} ÷ 退货退款成功的售后 {count}',
      en: 'Hours from application to refund {sum} ÷ successful returns {count}',
    },
    help: {
      zh: '退货退款从申请到钱退回平均多久，买家寄回的时间也算在内。',
      en: 'How long a return takes from application to money back, the way back included.',
    },
    needs: ['afterSales'],
    official: kuaishou('退货退款完结时长', 'time to finish returns'),
    origin: describeSource('K5'),
  },
  {
    id: 'service.returnHandlingHours',
    group: 'service',
    name: { zh: '退货处理时长', en: 'Return handling time' },
    unit: 'hours',
    direction: 'lower',
    formula: {
      zh: '从买家寄回到退款完成的小时合计 {sum} ÷ 退货退款成功的售后 {count}',
      en: 'Hours from the buyer sending it back to the refund {sum} ÷ successful returns {count}',
    },
    help: {
      zh: '买家把货寄出之后，多久收到货、验完货、退完钱。',
      en: 'How long it takes to receive, check and refund goods once the buyer has sent them back.',
    },
    needs: ['afterSales'],
    official: null,
    origin: describeSource('001·2'),
  },
  {
    id: 'service.refundOnTimeRate',
    group: 'service',
    name: { zh: '仅退款及时率', en: 'Refund-only on-time rate' },
    unit: 'ratio',
    direction: 'higher',
    formula: {
      zh: '48 小时内退完的仅退款 {numerator} ÷ 仅退款成功的售后 {denominator}',
      en: 'Refund-only cases finished within 48 hours {numerator} ÷ successful refund-only cases {denominator}',
    },
    help: {
      zh: '发货后仅退款的，有多少在两天内把钱退了。',
      en: 'How many refunds without return were finished within two days.',
    },
    needs: ['afterSales'],
    official: null,
    origin: describeSource('003·1'),
  },
  {
    id: 'service.escalationRate',
    group: 'service',
    name: { zh: '平台求助率', en: 'Escalation rate' },
    unit: 'ratio',
    direction: 'lower',
    formula: {
      zh: '有平台仲裁的订单 {numerator} ÷ 有售后的订单 {denominator}',
      en: 'Orders with arbitration {numerator} ÷ orders with an after-sale {denominator}',
    },
    help: {
      zh: '找过店铺的买家里有多少又去找了平台。平台还算上了聊天，售后文件里没有，所以这里只能近似；请以后台的数为准。',
      en: 'How many buyers turned to the platform after turning to the shop. The platform also counts chats, which the file lacks, so this only approximates; prefer the back office’s figure.',
    },
    needs: ['afterSales'],
    official: douyin('平台求助率', 'escalation rate'),
    origin: describeSource('D1'),
  },
  {
    id: 'service.rejectionRate',
    group: 'service',
    name: { zh: '售后拒绝率', en: 'After-sales rejection rate' },
    unit: 'ratio',
    direction: 'lower',
    formula: {
      zh: '被拒绝的售后 {numerator} ÷ 买家没有撤销的售后 {denominator}',
      en: 'Rejected after-sales {numerator} ÷ after-sales not withdrawn {denominator}',
    },
    help: {
      zh: '买家的售后申请被店铺拒绝的占多少；拒绝后常显示为“关闭”，所以真实值只会更高。',
      en: 'How many applications the shop refused; refused ones often end as “closed”, so the true rate can only be higher.',
    },
    needs: ['afterSales'],
    official: null,
    origin: describeSource('D8'),
  },
  {
    id: 'service.merchantLiableRate',
    group: 'service',
    name: { zh: '纠纷商责率', en: 'Disputes lost by the shop' },
    unit: 'ratio',
    direction: 'lower',
    formula: {
      zh: '判为商家责任的仲裁 {numerator} ÷ 已判定责任的仲裁 {denominator}',
      en: 'Arbitrations decided against the shop {numerator} ÷ arbitrations with a decision {denominator}',
    },
    help: {
      zh: '闹到平台并判了责任的纠纷里，有多少判成店铺的责任。',
      en: 'How many of the disputes the platform decided went against the shop.',
    },
    needs: ['afterSales'],
    official: null,
    origin: {
      zh: '抖音售后单 纠纷责任方',
      en: 'Douyin after-sales export: party liable in the dispute',
    },
  },
  {
    id: 'service.resolutionRate',
    group: 'service',
    name: { zh: '问题解决率', en: 'Resolution rate' },
    unit: 'ratio',
    direction: 'higher',
    formula: {
      zh: '没有被拒绝、也没有闹到平台的售后 {numerator} ÷ 全部售后 {denominator}',
      en: 'After-sales neither rejected nor escalated {numerator} ÷ all after-sales {denominator}',
    },
    help: {
      zh: '店铺自己就解决了的售后占多少；买家不满意但没再追究的也算在内，所以真实值只会更低。',
      en: 'How many after-sales the shop settled itself; buyers who gave up unhappy count too, so the true rate can only be lower.',
    },
    needs: ['afterSales'],
    official: null,
    origin: describeSource('001·3'),
  },
  {
    id: 'service.complaintRate',
    group: 'service',
    name: { zh: '投诉比例', en: 'Complaint rate' },
    unit: 'ratio',
    direction: 'lower',
    formula: {
      zh: '有平台仲裁的订单 {numerator} ÷ 支付订单 {denominator}',
      en: 'Orders with arbitration {numerator} ÷ paid orders {denominator}',
    },
    help: {
      zh: '每个付款订单摊到多少投诉。文件里只看得到仲裁，看不到别的投诉；有后台的数就填后台的。',
      en: 'Complaints per paid order. The files show arbitrations only, no other complaints; enter the back office’s figure if you have it.',
    },
    needs: ['orders', 'afterSales'],
    official: kuaishou('平台求助率', 'escalation rate'),
    origin: describeSource('003·1'),
  },
];
