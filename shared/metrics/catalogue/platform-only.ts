import { describeSource } from '../../knowledge/sources';
import type { LocalText } from '../../text/local-text';
import type { MetricDefinition } from '../metric';
import { GIVEN, kuaishou, pinduoduo, taobao, weixin, xiaohongshu } from './official';

/**
 * Metrics of single platforms' scores that no export allows to compute: their figures are read off the platform's page. Where
 * a platform means the same as a metric of the other groups, that one is used instead.
 */
export const PLATFORM_ONLY: readonly MetricDefinition[] = [
  given('logistics.competitiveness', 'ratio', 'higher', {
    name: { zh: '物流竞争力', en: 'Logistics competitiveness' },
    help: {
      zh: '快手按签收订单算的一项物流比例，越高越好；怎样算一单合格没有公开，照后台页面填。',
      en: 'A share of signed orders by which Kuaishou rates logistics, higher is better; what counts is not public, so copy the page.',
    },
    official: kuaishou('物流竞争力', 'logistics competitiveness'),
    source: 'K5',
  }),
  given('goods.negativeFeedbackRate', 'ratio', 'lower', {
    name: { zh: '商品负反馈率', en: 'Negative feedback rate' },
    help: {
      zh: '淘宝把对商品的差评、投诉一类的不满合在一起算的比例，照千牛页面填。',
      en: 'The share of orders with complaints about the goods of any kind, as Taobao counts them; copy it from its page.',
    },
    official: taobao('商品负反馈率', 'negative feedback rate'),
    source: 'X2',
  }),
  given('logistics.pickup48hRate', 'ratio', 'higher', {
    name: { zh: '48小时揽收及时率', en: '48-hour pickup rate' },
    help: {
      zh: '付款后 48 小时内快递已经收走的订单占多少；看揽收，不是看点了发货。',
      en: 'How many orders the courier has taken within 48 hours of payment; being marked as shipped is not enough.',
    },
    official: taobao('48小时揽收及时率', '48-hour pickup rate'),
    source: 'X2',
  }),
  given('logistics.arrivalHours', 'hours', 'lower', {
    name: { zh: '物流到货时长', en: 'Time to arrival' },
    help: {
      zh: '淘宝算的包裹平均多久到；从哪一刻起算以千牛页面的说明为准。',
      en: 'How long parcels take to arrive as Taobao counts it; its page says from which moment.',
    },
    official: taobao('物流到货时长', 'time to arrival'),
    source: 'X2',
  }),
  given('service.refundHours', 'hours', 'lower', {
    name: { zh: '退款处理时长', en: 'Refund handling time' },
    help: {
      zh: '各种退款放在一起，平均多久处理完，照千牛页面填。',
      en: 'How long refunds of all kinds take on average; copy it from Taobao’s page.',
    },
    official: taobao('退款处理时长', 'refund handling time'),
    source: 'X2',
  }),
  given('service.inTransitRefundHours', 'hours', 'lower', {
    name: { zh: '在途退款时长', en: 'Refund time in transit' },
    help: {
      zh: '包裹还在路上就申请退款的，平均多久退完，照拼多多页面填。',
      en: 'How long refunds take that are asked for while the parcel is on its way; copy it from Pinduoduo’s page.',
    },
    official: pinduoduo('在途退款时长', 'refund time in transit'),
    source: 'X3',
  }),
  given('goods.severeDefectRate', 'ratio', 'lower', {
    name: { zh: '严重劣质率', en: 'Severe defect rate' },
    help: {
      zh: '被判为严重质量问题的订单占多少，照拼多多页面填。',
      en: 'The share of orders found to be of very poor quality; copy it from Pinduoduo’s page.',
    },
    official: pinduoduo('严重劣质率', 'severe defect rate'),
    source: 'X3',
  }),
  given('logistics.groupToSignHours', 'hours', 'lower', {
    name: { zh: '成团签收时长', en: 'Time from group deal to delivery' },
    help: {
      zh: '从拼单成功到买家签收平均多久；页面写的是天，可以填成“2天”。',
      en: 'How long it takes from a completed group deal to delivery; where the page shows days, “2d” can be typed.',
    },
    official: pinduoduo('成团-签收时效', 'time from group deal to delivery'),
    source: 'X3',
  }),
  given('logistics.violationRate', 'ratio', 'lower', {
    name: { zh: '物流综合违规率', en: 'Logistics violation rate' },
    help: {
      zh: '延迟发货、虚假发货一类违规的订单占多少，照拼多多页面填。',
      en: 'The share of orders shipped late or otherwise against the rules; copy it from Pinduoduo’s page.',
    },
    official: pinduoduo('物流综合违规率', 'logistics violation rate'),
    source: 'X3',
  }),
  given('logistics.pickupToSignHours', 'hours', 'lower', {
    name: { zh: '揽签时长', en: 'Time from pickup to delivery' },
    help: {
      zh: '从快递收走到买家签收平均多久，照小红书页面填。',
      en: 'How long parcels take from the courier’s pickup to delivery; copy it from Xiaohongshu’s page.',
    },
    official: xiaohongshu('揽签时长', 'time from pickup to delivery'),
    source: 'X4',
  }),
  given('logistics.nextDayPickupRate', 'ratio', 'higher', {
    name: { zh: '次日及时揽收率', en: 'Next-day pickup rate' },
    help: {
      zh: '付款第二天结束前快递已经收走的订单占多少，照微信小店页面填。',
      en: 'How many orders the courier has taken by the end of the day after payment; copy it from the Weixin shop’s page.',
    },
    official: weixin('次日及时揽收率', 'next-day pickup rate'),
    source: 'X5',
  }),
  given('chat.noReplyRate', 'ratio', 'lower', {
    name: { zh: '不回复率', en: 'Rate of unanswered chats' },
    help: {
      zh: '买家来问、客服一直没有回的会话占多少，照微信小店页面填。',
      en: 'The share of chats nobody answered; copy it from the Weixin shop’s page.',
    },
    official: weixin('不回复率', 'rate of unanswered chats'),
    source: 'X5',
  }),
  given('service.firstActionHours', 'hours', 'lower', {
    name: { zh: '售后首次操作时长', en: 'Time to first after-sales action' },
    help: {
      zh: '买家申请售后后，店铺第一次点同意、拒绝或协商平均隔多久。',
      en: 'How long an application waits until the shop first agrees, refuses or negotiates.',
    },
    official: weixin('售后首次操作时长', 'time to first after-sales action'),
    source: 'X5',
  }),
  given('service.liableDisputeRate', 'ratio', 'lower', {
    name: { zh: '商责纠纷率', en: 'Rate of disputes lost' },
    help: {
      zh: '判成店铺责任的纠纷占订单的多少；和“纠纷商责率”不同，那一项除以的是判过的纠纷。',
      en: 'Disputes decided against the shop out of all orders; the share of disputes lost is another metric, out of decided disputes.',
    },
    official: weixin('商责纠纷率', 'rate of disputes lost'),
    source: 'X5',
  }),
];

interface Words {
  readonly name: LocalText;
  readonly help: LocalText;
  readonly official: LocalText;
  /** Code of `describeSource`. */
  readonly source: string;
}

function given(
  id: `${MetricDefinition['group']}.${string}`,
  unit: MetricDefinition['unit'],
  direction: MetricDefinition['direction'],
  { name, help, official, source }: Words,
): MetricDefinition {
  // The id's first part is a group by its type.
  const group = id.slice(0, id.indexOf('.')) as MetricDefinition['group'];
  return {
    id,
    group,
    name,
    unit,
    direction,
    formula: GIVEN,
    help,
    needs: [],
    official,
    origin: describeSource(source),
  };
}
