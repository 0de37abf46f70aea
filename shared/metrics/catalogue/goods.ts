import { describeSource } from '../../knowledge/sources';
import type { MetricDefinition } from '../metric';
import { douyin, kuaishou } from './official';

/** Metrics of the goods themselves. */
export const GOODS: readonly MetricDefinition[] = [
  {
    id: 'goods.rating',
    group: 'goods',
    name: { zh: '商品综合评分', en: 'Product rating' },
    unit: 'stars',
    direction: 'higher',
    formula: {
      zh: '评价星级合计 {sum} ÷ 有星级的评价 {count}',
      en: 'Sum of review stars {sum} ÷ reviews with stars {count}',
    },
    help: {
      zh: '统计期内买家给商品打的星，平均下来是几分（1 到 5）。',
      en: 'The average of the stars buyers gave in the period, from 1 to 5.',
    },
    needs: ['reviews'],
    official: douyin('商品综合评分', 'product rating'),
    origin: describeSource('D1 · 001·1'),
  },
  {
    id: 'goods.qualityReturnRate',
    group: 'goods',
    name: { zh: '商品品质退货率', en: 'Quality return rate' },
    unit: 'ratio',
    direction: 'lower',
    formula: {
      zh: '因品质问题申请售后的签收订单 {numerator} ÷ 签收订单 {denominator}',
      en: 'Signed orders with an after-sale for quality {numerator} ÷ signed orders {denominator}',
    },
    help: {
      zh: '签收的订单里，有多少因为质量不好或与描述不符申请了售后；看买家第一次选的原因。',
      en: 'How many of the orders signed for led to an after-sale for poor quality or a wrong description, by the buyer’s first reason.',
    },
    needs: ['orders', 'afterSales'],
    official: douyin('商品品质退货率', 'quality return rate'),
    origin: describeSource('D1'),
  },
  {
    id: 'goods.qualityRefundPaidRate',
    group: 'goods',
    name: { zh: '品质退款率（按支付）', en: 'Quality refund rate (of paid orders)' },
    unit: 'ratio',
    direction: 'lower',
    formula: {
      zh: '因品质问题申请售后的支付订单 {numerator} ÷ 支付订单 {denominator}',
      en: 'Paid orders with an after-sale for quality {numerator} ÷ paid orders {denominator}',
    },
    help: {
      zh: '和品质退货率看的是同一类售后，但除以所有付了款的订单。',
      en: 'The same after-sales as the quality return rate, but out of all paid orders.',
    },
    needs: ['orders', 'afterSales'],
    official: kuaishou('商品品质退款率', 'quality refund rate'),
    origin: describeSource('K5'),
  },
  {
    id: 'goods.badReviewPaidRate',
    group: 'goods',
    name: { zh: '质量差评率（按支付）', en: 'Bad review rate (of paid orders)' },
    unit: 'ratio',
    direction: 'lower',
    formula: {
      zh: '统计期内的差评 {numerator} ÷ 支付订单 {denominator}',
      en: 'Bad reviews in the period {numerator} ÷ paid orders {denominator}',
    },
    help: {
      zh: '每一百个付款订单摊到几个差评（1 到 2 星）；差评和订单按各自的日期算。',
      en: 'How many bad reviews (1–2 stars) there are per paid order; each is counted on its own date.',
    },
    needs: ['orders', 'reviews'],
    official: kuaishou('商品质量差评率', 'bad review rate'),
    origin: describeSource('K5'),
  },
  {
    id: 'goods.returnRate',
    group: 'goods',
    name: { zh: '退货率', en: 'Return rate' },
    unit: 'ratio',
    direction: 'lower',
    formula: {
      zh: '退货退款成功的已发货订单 {numerator} ÷ 已发货订单 {denominator}',
      en: 'Shipped orders returned and refunded {numerator} ÷ shipped orders {denominator}',
    },
    help: {
      zh: '发出去的订单里有多少退了回来，不管什么原因。',
      en: 'How many of the orders shipped came back, for whatever reason.',
    },
    needs: ['orders', 'afterSales'],
    official: null,
    origin: describeSource('001·1'),
  },
  {
    id: 'goods.returnExchangeRate',
    group: 'goods',
    name: { zh: '退换货率', en: 'Return and exchange rate' },
    unit: 'ratio',
    direction: 'lower',
    formula: {
      zh: '退货或换货成功的已发货订单 {numerator} ÷ 已发货订单 {denominator}',
      en: 'Shipped orders returned or exchanged {numerator} ÷ shipped orders {denominator}',
    },
    help: {
      zh: '发出去的订单里有多少退了货或换了货。',
      en: 'How many of the orders shipped were returned or exchanged.',
    },
    needs: ['orders', 'afterSales'],
    official: null,
    origin: describeSource('003·1'),
  },
  {
    id: 'goods.refundOnlyRate',
    group: 'goods',
    name: { zh: '已发货仅退款率', en: 'Refund-only rate after shipping' },
    unit: 'ratio',
    direction: 'lower',
    formula: {
      zh: '仅退款成功的已发货订单 {numerator} ÷ 已发货订单 {denominator}',
      en: 'Shipped orders refunded without return {numerator} ÷ shipped orders {denominator}',
    },
    help: {
      zh: '货发了、钱退了、货没回来的订单占多少。',
      en: 'How many orders were shipped and refunded without the goods coming back.',
    },
    needs: ['orders', 'afterSales'],
    official: null,
    origin: { zh: '抖音售后类型 已发货退款', en: 'Douyin after-sales type: refund after shipping' },
  },
];
