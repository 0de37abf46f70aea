/**
 * How buyers put complaints about service (article 004, table 5) into words, in reviews and in reasons of after-sales. Ours, made
 * from the way such texts are written; each phrase is the source of a regular expression that never reaches over the end of a clause.
 *
 * A product that differs from its page (描述不符) is no false claim here: it is counted with the reasons of after-sales. Only
 * words that speak of advertising, promises or deceit are.
 */
import type { ComplaintKind } from './service-fields';

/** How strongly it is said: 很差, 太差了, 真的差. */
const VERY =
  '(?:也|都|还|真的?|很|太|特别|非常|极其?|超级?|挺|比较|有点|实在|相当|这么|那么|十分|一直)*';
/** Who it is said of. */
const STAFF = '(?:客服|商家|店家|卖家|店主|老板|售后)';
/** What parts clauses; a blank does in Chinese. The inside of a character class. */
export const CLAUSE_ENDS = ',，。.!！?？;；:：、~～…\\s';
/** Few words between who and what, none that denies. */
const NEAR = `[^没不未无非别${CLAUSE_ENDS}]{0,6}?`;
/** 差 as a judgement, not in 差不多 or 差异. */
const BAD = '差(?!不多|异|别|价|额|距|一点|点)';
/** How long a buyer waits. */
const LONG = '(?:半天|好久|很久|一直|几天|[一二两三四五六七八九十几\\d]+个?(?:小时|天|分钟))';

export const COMPLAINT_PHRASES: Readonly<Record<ComplaintKind, readonly string[]>> = {
  attitude: [
    `态度${VERY}(?:${BAD}|不好|不行|不怎么样|恶劣|冷淡|冷漠|敷衍|傲慢|蛮横|强硬|糟糕)`,
    `服务${VERY}(?:${BAD}|恶劣|不好|糟糕)`,
    `${STAFF}${NEAR}(?:没礼貌|不礼貌|没素质|不耐烦|敷衍|推脱|推诿|怼|凶|甩锅|讽刺|嘲讽|威胁|差劲|恶劣|垃圾)`,
    '不耐烦|爱答不理|爱搭不理|爱理不理|阴阳怪气|踢皮球|没礼貌|骂人',
    '(?:差劲|垃圾)客服',
  ],
  slowReply: [
    `${STAFF}${NEAR}(?:不回(?!避)|没回|(?<![答搭理])不理(?!解|想|智)|没有?人[应理]|没反应|装死|失联|联系不上)`,
    `(?:回复|回信息|回消息|响应|回话|回应)${VERY}(?:慢|不及时|迟)`,
    `${LONG}[都也还]?(?:没有?人?|不|才)(?:回|搭理|理)`,
    '半天(?:回|理)',
    '没有?人(?:回|理|应答|接待|搭理)|不回(?:复|信息|消息|应|我)|已读不回|不理人|不搭理',
    `(?:联系不[上到]|找不[到着])${STAFF}`,
    `回[得的]${VERY}慢`,
  ],
  falseClaim: [
    '虚假(?:宣传|广告|承诺|促销|发货)',
    '夸大(?:宣传|其[词辞]|功效|效果|事实)?|夸张宣传|过度宣传',
    '(?:宣传|广告|直播间|主播)(?:图|页面?|视频|里?说)?的?(?:完全|严重|根本)?(?:和|与|跟)?(?:实物|实际|收到的?)?(?:完全|严重|根本)?(?:不符|不一样|不一致|两回事|两码事|对不上)',
    '挂羊头卖狗肉|欺骗|欺诈|忽悠|骗人|骗子|骗钱',
    `(?:承诺|答应|保证|说好)的?[^${CLAUSE_ENDS}]{0,8}?(?:没兑现|不兑现|不算数|不认账|反悔|没做到|做不到|没给|不给|没送|不送)`,
  ],
};

/** One of these characters stands in every phrase of the kind: a text without any is done with at once. */
export const COMPLAINT_SIGNS: Readonly<Record<ComplaintKind, string>> = {
  attitude: '差好行样恶冷敷傲蛮强糟貌素烦推怼凶甩讽嘲威垃理阴踢骂',
  slowReply: '回应理反装失联找响',
  falseClaim: '虚夸张过宣广直主挂欺忽骗承答保说',
};

/** A complaint straight after these in the same clause is none: it is denied, feared, supposed, or of another shop. */
export const NO_COMPLAINT: readonly string[] = [
  '(?:没有|没|不是|并非|不会|从不|从未|毫无|毫不|不存在|不算|不|无|未)(?:任何|一点|丝毫|什么|半点|出现|遇到|发现|感觉|觉得|过|被|有|再|很|太|那么|的)*$',
  '(?:以为|担心|怕|如果|要是|假如|万一)[^但却]*$',
  '(?:别家|别的店|其[他它]店|其[他它]家|上一家|那家|隔壁)[^但却这]*$',
];

/** After a complaint, these answer it with no: "态度不好？没有". */
export const DENIED_AFTER = `^[吗么嘛]?[?？]+\\s*(?:并?没有?|并?不是?|不存在|哪有|一点[都也]?[没不]有?)(?:的|啊|呀|哦)?(?:[${CLAUSE_ENDS}]|$)`;

/** A complaint that ends a clause of these is about the carrier, unless staff of the shop are named after it. */
export const OF_OTHERS: readonly string[] = [
  '(?:快递|物流|派送|配送|送货|骑手|驿站)(?:公司|小哥|员)?的?客服[^但却]*$',
  '(?:快递|物流|派送|配送|送货|骑手|驿站)(?!.*(?:客服|商家|店家|卖家|店主|老板|售后))[^但却]*$',
];
