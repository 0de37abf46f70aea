import type { WordField } from '../model/teaching';
import type { LocalText } from './local-text';

/** What the words of a field can mean, by the value it stands for. */
export const WORD_VALUES = {
  'orders.status': {
    unpaid: { zh: '还没付款', en: 'not paid yet' },
    to_ship: { zh: '已付款，等发货', en: 'paid, to be shipped' },
    shipped: { zh: '已发货', en: 'shipped' },
    completed: { zh: '交易完成', en: 'completed' },
    closed: { zh: '已取消或关闭', en: 'cancelled or closed' },
    other: { zh: '其他', en: 'something else' },
  },
  'afterSales.type': {
    refund_before_ship: { zh: '发货前退款', en: 'refund before shipping' },
    refund_only: { zh: '发货后仅退款', en: 'refund without return' },
    return_refund: { zh: '退货退款', en: 'return and refund' },
    exchange: { zh: '换货', en: 'exchange' },
    reship: { zh: '补寄', en: 'sent again' },
    other: { zh: '其他', en: 'something else' },
  },
  'afterSales.status': {
    pending: { zh: '还在处理', en: 'being handled' },
    success: { zh: '已办成', en: 'granted' },
    rejected: { zh: '商家拒绝了', en: 'rejected by the shop' },
    withdrawn: { zh: '买家撤销了', en: 'withdrawn by the buyer' },
    closed: { zh: '已关闭，没办成', en: 'closed without result' },
    other: { zh: '其他', en: 'something else' },
  },
  'afterSales.reasonClass': {
    damage: { zh: '破损', en: 'damage' },
    wrong_or_missing: { zh: '发错、漏发', en: 'wrong or missing goods' },
    misdescribed: { zh: '与描述不符', en: 'not as described' },
    quality: { zh: '质量问题', en: 'quality' },
    size: { zh: '尺码不合适', en: 'size' },
    not_received: { zh: '没收到货', en: 'not received' },
    logistics: { zh: '发货或物流慢', en: 'slow shipping' },
    price: { zh: '价格、优惠', en: 'price' },
    no_reason: { zh: '不想要了（七天无理由）', en: 'changed their mind' },
    other: { zh: '其他', en: 'something else' },
  },
  'afterSales.liable': {
    merchant: { zh: '商家责任', en: 'the shop' },
    buyer: { zh: '买家责任', en: 'the buyer' },
    platform: { zh: '平台或物流责任', en: 'platform or courier' },
    none: { zh: '都没有责任', en: 'nobody' },
  },
  'reviews.level': {
    good: { zh: '好评', en: 'good' },
    neutral: { zh: '中评', en: 'middling' },
    bad: { zh: '差评', en: 'bad' },
  },
} as const satisfies Readonly<Record<WordField, Readonly<Record<string, LocalText>>>>;

/** What a value of a field means; the value itself where it has no text. */
export function wordValueText(field: WordField, value: string): LocalText {
  const texts: Readonly<Record<string, LocalText>> = WORD_VALUES[field];
  return texts[value] ?? { zh: value, en: value };
}

/** The column such words stand in. */
export const WORD_FIELD_TEXTS = {
  'orders.status': { zh: '订单状态', en: 'Order status' },
  'afterSales.type': { zh: '售后类型', en: 'After-sale type' },
  'afterSales.status': { zh: '售后状态', en: 'After-sale status' },
  'afterSales.reasonClass': { zh: '售后原因', en: 'After-sale reason' },
  'afterSales.liable': { zh: '责任方', en: 'Who is liable' },
  'reviews.level': { zh: '评价等级', en: 'Level of the review' },
} as const satisfies Readonly<Record<WordField, LocalText>>;
