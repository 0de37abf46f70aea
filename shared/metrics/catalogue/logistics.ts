import { describeSource } from '../../knowledge/sources';
import type { MetricDefinition } from '../metric';
import { douyin, kuaishou } from './official';

/** Metrics of shipping and delivery. */
export const LOGISTICS: readonly MetricDefinition[] = [
  {
    id: 'logistics.pickupHours',
    group: 'logistics',
    name: { zh: '平均揽收时长', en: 'Average time to pickup' },
    unit: 'hours',
    direction: 'lower',
    formula: {
      zh: '从付款到快递揽收的小时合计 {sum} ÷ 已揽收订单 {count}（18 点到次日 6 点付款的从 6 点起算）',
      en: 'Hours from payment to courier pickup {sum} ÷ orders picked up {count} (payments from 18:00 to 06:00 count from 06:00)',
    },
    help: {
      zh: '买家付款后多久快递真正收走包裹。文件里没有揽收时间时用发货时间代替，真实值只会更长；补上运单表就能算准。',
      en: 'How long after payment the courier takes the parcel. Without pickup times the shipping time is used, and the true figure can only be longer; a parcel export settles it.',
    },
    needs: ['orders'],
    official: douyin('平均揽收时长', 'average time to pickup'),
    origin: describeSource('D1'),
  },
  {
    id: 'logistics.shipHours',
    group: 'logistics',
    name: { zh: '平均发货时长', en: 'Average time to ship' },
    unit: 'hours',
    direction: 'lower',
    formula: {
      zh: '从付款到发货的小时合计 {sum} ÷ 已发货订单 {count}',
      en: 'Hours from payment to shipping {sum} ÷ orders shipped {count}',
    },
    help: {
      zh: '买家付款后平均多久点了发货，不扣夜里的时间，预售订单不算。',
      en: 'How long after payment orders are marked as shipped, nights included, presales left out.',
    },
    needs: ['orders'],
    official: null,
    origin: describeSource('002·8'),
  },
  {
    id: 'logistics.onTimeShipRate',
    group: 'logistics',
    name: { zh: '承诺发货及时率', en: 'On-time shipping rate' },
    unit: 'ratio',
    direction: 'higher',
    formula: {
      zh: '在承诺时间前发货的订单 {numerator} ÷ 承诺时间已到的订单 {denominator}',
      en: 'Orders shipped by the promised time {numerator} ÷ orders whose promise fell due {denominator}',
    },
    help: {
      zh: '答应买家几点前发货，做到了多少；发货前取消的订单不算。',
      en: 'How often the promised shipping time was kept; orders cancelled before shipping are left out.',
    },
    needs: ['orders'],
    official: kuaishou('承诺发货及时率', 'on-time shipping rate'),
    origin: describeSource('K5'),
  },
  {
    id: 'logistics.ship48hRate',
    group: 'logistics',
    name: { zh: '48小时发货率', en: '48-hour shipping rate' },
    unit: 'ratio',
    direction: 'higher',
    formula: {
      zh: '付款后 48 小时内发货的订单 {numerator} ÷ 应发货订单 {denominator}',
      en: 'Orders shipped within 48 hours of payment {numerator} ÷ orders due {denominator}',
    },
    help: {
      zh: '付款后两天之内发货的占多少；付款不到 48 小时、还没发的先不算，预售和取消的也不算。',
      en: 'How many orders ship within two days of payment; unshipped ones not yet 48 hours old, presales and cancelled orders are left out.',
    },
    needs: ['orders'],
    official: null,
    origin: {
      zh: '现货 48 小时发货的通行要求',
      en: 'the usual requirement to ship goods in stock within 48 hours',
    },
  },
  {
    id: 'logistics.deliveryHours',
    group: 'logistics',
    name: { zh: '发签配送时长', en: 'Time from shipping to delivery' },
    unit: 'hours',
    direction: 'lower',
    formula: {
      zh: '从发货到签收的小时合计 {sum} ÷ 签收订单 {count}',
      en: 'Hours from shipping to delivery {sum} ÷ orders delivered {count}',
    },
    help: {
      zh: '包裹在路上平均走多久；只认真实的签收时间，不拿确认收货的时间凑数。',
      en: 'How long parcels are on the way, by real delivery times only; the time an order was completed never stands in.',
    },
    needs: ['orders'],
    official: kuaishou('发签配送时长', 'time from shipping to delivery'),
    origin: describeSource('K5 · 001·2'),
  },
  {
    id: 'logistics.onTimeDeliveryRate',
    group: 'logistics',
    name: { zh: '运单配送时效达成率', en: 'On-time delivery rate' },
    unit: 'ratio',
    direction: 'higher',
    formula: {
      zh: '在应送达时间前签收的订单 {numerator} ÷ 应送达时间已到的订单 {denominator}',
      en: 'Orders delivered by the expected time {numerator} ÷ orders whose expected time has come {denominator}',
    },
    help: {
      zh: '包裹有没有在线路要求的时间内送到；平台用它自己的线路标准，后台的数更准。',
      en: 'Whether parcels arrive within the time expected for the route; the platform uses its own standards, so the back office’s figure is the better one.',
    },
    needs: ['orders'],
    official: douyin('运单配送时效达成率', 'on-time delivery rate'),
    origin: describeSource('D1'),
  },
  {
    id: 'logistics.damageReturnRate',
    group: 'logistics',
    name: { zh: '商品/包装破损退货订单率', en: 'Damage return rate' },
    unit: 'ratio',
    direction: 'lower',
    formula: {
      zh: '因商品或包装破损申请售后的支付订单 {numerator} ÷ 支付订单 {denominator}',
      en: 'Paid orders with an after-sale for damage {numerator} ÷ paid orders {denominator}',
    },
    help: {
      zh: '付款的订单里有多少因为收到时破了、碎了、漏了申请售后。',
      en: 'How many paid orders led to an after-sale because goods or packaging arrived damaged.',
    },
    needs: ['orders', 'afterSales'],
    official: douyin('商品/包装破损退货订单率', 'damage return rate'),
    origin: describeSource('D1'),
  },
  {
    id: 'logistics.wrongItemRate',
    group: 'logistics',
    name: { zh: '错发漏发率', en: 'Wrong or missing item rate' },
    unit: 'ratio',
    direction: 'lower',
    formula: {
      zh: '因错发漏发申请售后的已发货订单 {numerator} ÷ 已发货订单 {denominator}',
      en: 'Shipped orders with an after-sale for wrong or missing items {numerator} ÷ shipped orders {denominator}',
    },
    help: {
      zh: '发出去的订单里有多少发错了、少发了。',
      en: 'How many of the orders shipped held the wrong thing or too little.',
    },
    needs: ['orders', 'afterSales'],
    official: null,
    origin: describeSource('001·2'),
  },
  {
    id: 'logistics.complaintRate',
    group: 'logistics',
    name: { zh: '物流负向投诉率', en: 'Logistics complaint rate' },
    unit: 'ratio',
    direction: 'lower',
    formula: {
      zh: '因物流或没收到货申请售后的支付订单 {numerator} ÷ 支付订单 {denominator}',
      en: 'Paid orders with an after-sale for logistics or non-delivery {numerator} ÷ paid orders {denominator}',
    },
    help: {
      zh: '付款的订单里有多少因为快递慢、丢件、没收到货申请了售后。',
      en: 'How many paid orders led to an after-sale over slow, lost or missing parcels.',
    },
    needs: ['orders', 'afterSales'],
    official: kuaishou('物流负向投诉率', 'logistics complaint rate'),
    origin: describeSource('K5 · 001·2'),
  },
];
