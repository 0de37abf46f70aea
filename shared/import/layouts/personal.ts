import type { RecordKind } from '../../model/records';
import { foldHeader, withoutNotes } from '../header';

/** Columns about persons, by name; they are never mapped, whatever else a name might be taken for. */
const PERSONAL: ReadonlySet<string> = new Set(
  '收件人 收货人 收件人地址 收件地址 收货地址 收货地址-街道 街道 街道/镇 详细地址 商家退货地址 卖家退货地址 仓库地址 操作人 审核操作人 退款操作人 帮他退款操作账号 协商记录 用户售后说明 申请描述 买家退款说明 买家id 用户编号 买家会员名称 买家会员名 账号明细 达人名称 充值号码 支付宝账号 订购人身份证号/idnumber 旅行类信息 消费者资料'
    .split(' ')
    .map(foldHeader),
);

/** Words that make a column personal: phones, names, nicknames, identity cards, free notes. */
const PERSONAL_WORDS = /手机|电话|姓名|昵称|身份证|邮箱|备注|留言|微信号|旺旺名/;

/** The shop's own agents by the names they show buyers: what tells one from another in their figures. */
const AGENTS = /^客服(昵称|姓名|名称)$/;

/** The platform's own number of a buyer. Of orders it is read, as a keyed hash, to see which are of one buyer. */
const BUYER_IDS: ReadonlySet<string> = new Set(['买家id', '用户编号'].map(foldHeader));

/** Whether a column holds personal data, judged by its header and, where it is known, the kind of its table. */
export function isPersonal(header: string, kind?: RecordKind): boolean {
  const folded = foldHeader(header);
  if (kind === 'orders' && BUYER_IDS.has(folded)) return false;
  if (AGENTS.test(folded)) return false;
  return PERSONAL.has(folded) || PERSONAL.has(withoutNotes(folded)) || PERSONAL_WORDS.test(folded);
}
