import { describeSource } from '../../knowledge/sources';
import type { MetricDefinition } from '../metric';
import { GIVEN } from './official';

/** Metrics of the course of orders, and of buyers who come back. */
export const ORDERS_AND_CUSTOMERS: readonly MetricDefinition[] = [
  {
    id: 'orders.completionRate',
    group: 'orders',
    name: { zh: '订单完成率', en: 'Order completion rate' },
    unit: 'ratio',
    direction: 'higher',
    formula: {
      zh: '完成的订单 {numerator} ÷ 已有结果的订单 {denominator}',
      en: 'Completed orders {numerator} ÷ orders old enough to have an outcome {denominator}',
    },
    help: {
      zh: '付款的订单最后有多少顺利完成；付款不到 20 天、还没完成也没关闭的先不算。',
      en: 'How many paid orders end well; those still open and paid less than 20 days ago are left out.',
    },
    needs: ['orders'],
    official: null,
    origin: describeSource('002·7'),
  },
  {
    id: 'orders.cancelRate',
    group: 'orders',
    name: { zh: '发货前取消率', en: 'Cancelled before shipping' },
    unit: 'ratio',
    direction: 'lower',
    formula: {
      zh: '没发货就关闭的订单 {numerator} ÷ 支付订单 {denominator}',
      en: 'Orders closed without shipping {numerator} ÷ paid orders {denominator}',
    },
    help: {
      zh: '付了款的订单里，有多少还没发货就取消了。',
      en: 'How many paid orders were cancelled before they shipped.',
    },
    needs: ['orders'],
    official: null,
    origin: {
      zh: '抖音订单 已关闭且无发货时间',
      en: 'Douyin orders: closed, without a shipping time',
    },
  },
  {
    id: 'customers.repurchaseRate90',
    group: 'customers',
    name: { zh: '90天复购率', en: '90-day repurchase rate' },
    unit: 'ratio',
    direction: 'higher',
    formula: {
      zh: '90 天内付款两次以上的买家 {numerator} ÷ 90 天内付款的买家 {denominator}',
      en: 'Buyers with two or more paid orders in 90 days {numerator} ÷ buyers in 90 days {denominator}',
    },
    help: {
      zh: '三个月里买过的人，有多少又来买了一次；导出的订单看不出是不是同一个买家时算不了。',
      en: 'How many of the buyers of three months bought again; it cannot be told where exported orders do not show who is the same buyer.',
    },
    needs: ['orders'],
    official: null,
    origin: { zh: '90 天内的支付订单', en: 'the paid orders of 90 days' },
  },
  {
    id: 'customers.repurchaseRate',
    group: 'customers',
    name: { zh: '二次购买率', en: 'Second purchase rate' },
    unit: 'ratio',
    direction: 'higher',
    formula: GIVEN,
    help: {
      zh: '买过的客户里有多少又来买第二次；口径由表格决定，不和 90 天复购率混用。',
      en: 'How many customers buy a second time; the table decides how it is counted, so it is never mixed with the 90-day rate.',
    },
    needs: [],
    official: null,
    origin: describeSource('002·9'),
  },
  {
    id: 'customers.retentionRate',
    group: 'customers',
    name: { zh: '留存率', en: 'Retention rate' },
    unit: 'ratio',
    direction: 'higher',
    formula: GIVEN,
    help: {
      zh: '一段时间之后还留下来的客户占多少；口径由表格决定。',
      en: 'How many customers are still there after a while; the table decides how it is counted.',
    },
    needs: [],
    official: null,
    origin: describeSource('002·10'),
  },
];
