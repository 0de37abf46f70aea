import type {
  AfterSaleStatus,
  AfterSaleType,
  LiableParty,
  OrderStatus,
  ReviewLevel,
} from '../../model/records';
import type { WordRules } from './word-rules';

/**
 * Order status words of all platforms. Order matters: 已发货，待签收 is shipped although it speaks of signing, 已取消，退款成功 is
 * closed.
 */
export const ORDER_STATUS_WORDS: WordRules<OrderStatus> = [
  ['closed', ['关闭', '取消', '作废', '已退款', '退款成功']],
  ['unpaid', ['待付款', '待支付', '未付款', '未支付', '等待付款', '等待买家付款', '待确认']],
  [
    'to_ship',
    [
      '待发货',
      '等待卖家发货',
      '等待发货',
      '备货',
      '未发货',
      '部分发货',
      '待揽',
      '待成团',
      '已付款',
      '已支付',
      '清关',
      '凑团',
      '待收下',
    ],
  ],
  [
    'shipped',
    [
      '已发货',
      '待收货',
      '待签收',
      '运输',
      '派送',
      '已揽',
      '等待买家确认',
      '等待收货',
      '已签收',
      '已妥投',
      '换货',
    ],
  ],
  ['completed', ['完成', '交易成功', '已收货', '确认收货', '已结束']],
];

/** After-sale types. 仅退款 is taken for after shipping unless the goods are told not to have left. */
export const AFTER_SALE_TYPE_WORDS: WordRules<AfterSaleType> = [
  ['refund_before_ship', ['未发货', '发货前']],
  ['exchange', ['换货']],
  ['reship', ['补寄', '补发']],
  ['other', ['维修', '价保', '保价', '差价', '补偿', '赔付']],
  ['refund_only', ['无需退货', '不退货', '不需要退货']],
  ['return_refund', ['退货']],
  ['refund_only', ['退款']],
];

/** After-sale status words; the contract's lists, with the words of waiting for what is still open. */
export const AFTER_SALE_STATUS_WORDS: WordRules<AfterSaleStatus> = [
  [
    'withdrawn',
    [
      '撤销',
      '撤回',
      '买家取消',
      '用户取消',
      '消费者取消',
      '已取消',
      '取消售后',
      '售后取消',
      '取消申请',
    ],
  ],
  ['rejected', ['拒绝']],
  [
    'success',
    [
      '退款成功',
      '全额退款',
      '换货成功',
      '补寄成功',
      '补发成功',
      '售后成功',
      '售后完成',
      '退款完成',
      '换货完成',
      '补寄完成',
      '已完成',
      '已退款',
      '维修成功',
    ],
  ],
  ['closed', ['关闭', '失败']],
  ['pending', ['待', '中', '同意', '申请', '处理', '受理', '审核', '举证', '发起', '逾期']],
];

/** Whom the platform found liable. */
export const LIABLE_WORDS: WordRules<LiableParty> = [
  ['none', ['无责', '无责任', '双方', '无法判定', '无需判责', '未判责', '待判']],
  ['merchant', ['商家', '卖家', '店铺', '商责']],
  ['buyer', ['买家', '用户', '消费者']],
  ['platform', ['平台', '物流', '第三方']],
  ['none', ['无', '其他']],
];

/** Levels of a review. */
export const REVIEW_LEVEL_WORDS: WordRules<ReviewLevel> = [
  ['good', ['好评', '正面', '满意度高']],
  ['neutral', ['中评', '中性', '一般']],
  ['bad', ['差评', '负面', '负向']],
];

/** Words of an arbitration column that mean there was none; an empty cell means the same, any other word that there was. */
export const NOT_ARBITRATED: ReadonlySet<string> = new Set(
  '无 无仲裁 未仲裁 否 未介入 无介入 未申请介入 未申请平台介入 平台未介入 不需客服介入 不需要客服介入 无需客服介入 无需介入 0'.split(
    ' ',
  ),
);
