import type { ReasonClass } from '../../model/records';
import { classify, type WordRules } from './word-rules';

/** Reasons of after-sales, first match wins: the ordered table of `reasonClass` (README, "记录"). */
const REASON_WORDS: WordRules<ReasonClass> = [
  ['damage', ['破损', '损坏', '压坏', '碎', '漏液']],
  ['wrong_or_missing', ['漏发', '少发', '少件', '错发', '发错', '缺件']],
  ['misdescribed', ['描述不符', '与描述', '图文不符', '色差', '材质不符', '假货', '假冒', '虚假']],
  [
    'quality',
    [
      '质量',
      '瑕疵',
      '做工',
      '变质',
      '过期',
      '异味',
      '掉色',
      '起球',
      '坏了',
      '故障',
      '无法使用',
      '过敏',
      '效果不好',
    ],
  ],
  ['size', ['尺码', '尺寸', '大小', '偏大', '偏小']],
  ['not_received', ['未收到', '没收到', '丢件', '未按约定时间发货', '未发货', '空包']],
  ['logistics', ['物流', '快递', '配送', '送货']],
  ['price', ['价格', '降价', '优惠', '更便宜']],
  [
    'no_reason',
    ['七天无理由', '7天无理由', '不想要', '不喜欢', '拍错', '多拍', '误拍', '其他原因取消'],
  ],
];

/** Reasons that are known to be of no class: that there is one, or that the buyer mistyped. */
const OTHER = /^(其[他它].*|无|-*)$|填错|填写错误|写错/;

/** A fault the buyer says there is none of: 非质量问题, 没有破损. */
const DENIED =
  /(?:非|不是|不存在|无|没有?)(?:商品|产品)?(?:质量(?:问题|原因)|(?:瑕疵|破损|损坏|色差|异味|故障)(?:问题)?)/g;

/**
 * Class of an after-sale: by its stated reason, and only if that says `other` by its tag; null when it states one nothing is
 * known of. A fault that is denied is none.
 */
export function reasonClass(reason: string, tag: string): ReasonClass | null {
  const known = classOf(reason) ?? classOf(tag);
  return known ?? (OTHER.test(reason.replace(DENIED, '')) ? 'other' : null);
}

function classOf(text: string): ReasonClass | null {
  return classify(REASON_WORDS, text.replace(DENIED, ''));
}
