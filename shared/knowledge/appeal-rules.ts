/**
 * Why a row that counts against a shop may be contested. The platforms decide by rules of their own: a row found here is
 * something to look at, nothing more, and only what really happened is stated to them (以后台规则为准).
 */
import type { AppealKind } from '../checkup/row-kinds';
import type { LocalText } from '../text/local-text';

export interface AppealRule {
  readonly name: LocalText;
  /** What the rows have in common, and why that may matter. */
  readonly why: LocalText;
  /** What shows it to the platform. */
  readonly proof: LocalText;
}

/** A rule of every kind. */
export const APPEAL_RULES: Readonly<Record<AppealKind, AppealRule>> = {
  qualityBuyerLiable: {
    name: { zh: '判为用户责任的品质、破损售后', en: 'Quality or damage, buyer liable' },
    why: {
      zh: '原因写的是品质或破损，纠纷判定却是用户责任；这样的单可能不该算进品质类指标。',
      en: 'The stated reason is quality or damage, but the dispute was decided against the buyer; it may not belong in these metrics.',
    },
    proof: { zh: '纠纷判定结果的页面', en: 'the page with the decision' },
  },
  platformLiable: {
    name: { zh: '判为平台或物流责任的售后', en: 'Platform or carrier liable' },
    why: {
      zh: '纠纷判定不是商家责任，这一单却还算在指标里。',
      en: 'The dispute was not decided against the shop, but the case still counts.',
    },
    proof: { zh: '纠纷判定结果的页面', en: 'the page with the decision' },
  },
  qualityWithdrawn: {
    name: { zh: '买家自己撤销的品质、破损售后', en: 'Quality or damage, taken back by the buyer' },
    why: {
      zh: '买家申请时选了品质或破损，后来自己撤销，也没有再为这一单提过这类申请。',
      en: 'The buyer gave quality or damage as the reason, took the request back and made no such request again.',
    },
    proof: {
      zh: '售后单的撤销记录、和买家的聊天记录',
      en: 'the record of the withdrawal and the chat',
    },
  },
  qualityBeforeShipping: {
    name: { zh: '还没发货就选了品质、破损原因', en: 'Quality or damage before shipping' },
    why: {
      zh: '申请的时候货还没发出，买家没见过商品，原因可能是选错的。',
      en: 'The goods had not left when the request was made; the reason may have been picked by mistake.',
    },
    proof: { zh: '申请时间和发货时间的截图', en: 'the times of the request and of shipping' },
  },
  qualityAfterRefusal: {
    name: { zh: '拒签或退回的单选了品质原因', en: 'Quality, but the parcel was refused' },
    why: {
      zh: '包裹被拒签或退回，买家没有拆开过，品质原因可能站不住。',
      en: 'The parcel was refused or sent back unopened, so the quality reason may not hold.',
    },
    proof: { zh: '物流的拒签、退回记录', en: 'the carrier’s record of the refusal' },
  },
  notReceivedButSigned: {
    name: { zh: '申请前已经签收，却说没收到', en: 'Not received, but signed for before' },
    why: {
      zh: '说没收到货，可是申请之前已经签收或确认收货。先和买家核对是不是别人代收，再看要不要申诉。',
      en: 'Said not to have arrived, but signed for or confirmed before the request. Ask the buyer first whether somebody else took it in.',
    },
    proof: { zh: '签收时间、签收凭证', en: 'time and proof of the delivery' },
  },
  reviewAboutCourier: {
    name: { zh: '只说快递、物流的差评', en: 'Bad reviews about the courier only' },
    why: {
      zh: '评价里只说了快递或物流，没有说商品不好。',
      en: 'The review speaks of the courier only and says nothing bad of the goods.',
    },
    proof: { zh: '评价原文、物流记录', en: 'the review and the parcel’s trace' },
  },
  reviewAboutPlatform: {
    name: { zh: '只说平台的差评', en: 'Bad reviews about the platform only' },
    why: {
      zh: '评价里只说了平台或软件，没有说商品和店铺不好。',
      en: 'The review speaks of the platform or its app only, not of goods or shop.',
    },
    proof: { zh: '评价原文', en: 'the review' },
  },
};

/** Shipping words that say a parcel was refused or sent back. */
export const REFUSED_WORDS: readonly string[] = ['拒签', '拒收', '退回'];

/** Reasons of the class 没收到 that a signature does not contradict. */
export const NOT_ABOUT_ARRIVAL: readonly string[] = ['空包', '未发货', '未按约定'];

/**
 * Words by which a review is told to be about the courier or the platform and nothing else. A clause is about one of these
 * when it has a word of it; other clauses must be `beside` the point (waiting, carrying, feelings, praise). One word of
 * `goods` or `shop` anywhere, and the review is left alone. Words of the topics are taken out before that is looked at.
 */
export const REVIEW_WORDS = {
  courier:
    '快递小哥 快递员 快递柜 快递费 快递 物流 派送 派件 派送员 配送员 配送 送货上门 送货员 送货 送件 驿站 自提点 丰巢 菜鸟 中转站 中转 转运 运输 签收 代收 顺丰 圆通 中通 申通 韵达 极兔 邮政',
  platform:
    '平台客服 平台 抖音客服 抖音商城 抖音 快手客服 快手小店 快手 淘宝 天猫 拼多多 小红书 官方客服 APP app 软件 系统',
  goods:
    '质量 坏 破 碎 裂 压 磕 漏 味 瑕疵 做工 掉色 色差 颜色 尺寸 尺码 大小 偏大 偏小 太小 太大 薄 厚 硬 软 粗糙 假 正品 描述 图片 不符 实物 好用 难用 用不 能用 没用 法用 用着 用了 使用 值 性价比 价格 价 贵 难吃 难闻 过敏 起球 变形 声音 噪音 电池 充电 充满 包装 盒 箱 少发 发错 错发 少了 缺 配件 商品不好 东西不好 东西不行 产品不好 宝贝不好 东西太 东西差 垃圾',
  shop: '发货 卖家 商家 店家 店铺 老板 掌柜 客服 售后 退货 退款 退换 换货 补发 催 骗',
  beside:
    '不错 还行 还可以 没问题 挺好 很好 喜欢 满意 慢 等了 等到 等 几天 半个月 星期 一周 没动静 没打 不打 电话 短信 不接 通知 没送 不送 上楼 扛 自己 取 拿 门口 态度 差评 太差 差劲 无语 生气 失望 再也 没收到 还没到 没到 丢 不更新 停 服务 体验 不好 恶劣 打卡 闪退 登录 广告',
} as const satisfies Record<string, string>;
