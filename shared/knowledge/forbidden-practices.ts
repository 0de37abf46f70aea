import type { HandbookEntry } from './handbook/entry';

/**
 * What the rules forbid, whatever an article or a tool may advise: shown as warnings only. `meaning` says what it is and costs, `way`
 * what is lawful instead. Facts: Douyin’s rules named in `source`.
 */
export const FORBIDDEN_PRACTICES: readonly HandbookEntry[] = [
  {
    id: 'forbidden-bought-reviews',
    title: { zh: '花钱买评价、拿好处换评价', en: 'Bought reviews, or anything given for one' },
    meaning: {
      zh: '返现卡、晒图有礼、给五星送券都算。抖音 2026-08-10 起把诱导好评也写进虚假交易的处置规则；虚假交易和虚假评价，一个场景体验分扣 10 分。',
      en: 'Cash-back cards, gifts for pictures, coupons for five stars. Since 2026-08-10 Douyin’s rule on fake trades covers inducing good reviews; fake trades and reviews cost 10 points for each kind of case.',
    },
    way: {
      zh: '对所有买家发同一句中性的邀请，券要发就人人都有。',
      en: 'Send all buyers the same neutral invitation; coupons, if any, go to everyone.',
    },
    measures: [],
    actions: ['neutral-review-invitation', 'thank-buyers-plainly', 'second-order-coupon'],
    source: '002·6 · D1 · D23',
  },
  {
    id: 'forbidden-fake-orders',
    title: { zh: '刷单、补单、空包', en: 'Brushed orders and empty parcels' },
    meaning: {
      zh: '用假订单冲销量、冲好评率就是虚假交易，抖音一个场景扣 10 分。网上那些“再补几单就达标”的算法，算的正是这个，别信。',
      en: 'Orders made up for sales or ratings are fake trades: on Douyin 10 points off for each kind of case. Calculators that say “so many more orders and you are there” mean just this.',
    },
    way: {
      zh: '单少的店把每一单做好：逐件检、逐单跟，分会照真实订单算回来。',
      en: 'With few orders do each one well: check each piece, follow each parcel; the score is made of real orders.',
    },
    measures: [],
    actions: ['piece-check-before-packing', 'parcel-exception-watch'],
    source: '001·5 · D1 · D23',
  },
  {
    id: 'forbidden-pressure',
    title: { zh: '逼买家改评价、删评价', en: 'Pressing buyers to change a review' },
    meaning: {
      zh: '骚扰、威胁、拿退款当条件要人改评，买家一截图就是证据，还会多一条服务投诉。',
      en: 'Pestering, threats, or a refund on condition of another review: one screenshot proves it and adds a complaint.',
    },
    way: {
      zh: '公开回一句实在的，私下把事办完，评价改不改随他。',
      en: 'Answer openly and honestly, settle the matter, and leave the review to the buyer.',
    },
    measures: [],
    actions: ['bad-review-answered-openly', 'low-rated-chats-replayed'],
    source: '002·6 · D23',
  },
  {
    id: 'forbidden-first-reason',
    title: { zh: '教买家换个退货原因', en: 'Having buyers choose another reason' },
    meaning: {
      zh: '劝买家把“质量问题”改成“不喜欢”，没有用：抖音按买家第一次填的原因算，后来改了也不认。这样劝本身还会招投诉。',
      en: 'Urging “not wanted” instead of “faulty” is useless: Douyin counts the first reason stated, whatever is changed later, and the urging itself brings complaints.',
    },
    way: {
      zh: '原因是真的就去治它；平台真归错了类，照规则提交凭证申诉。',
      en: 'If the reason is true, cure it; if the platform filed it wrongly, appeal with proof.',
    },
    measures: [],
    actions: ['supplier-batch-inspection', 'real-photos-colour-note', 'dispute-evidence-kit'],
    source: '000·1 · D1',
  },
  {
    id: 'forbidden-hiding',
    title: { zh: '藏差评、藏问题原因', en: 'Hiding bad reviews and causes' },
    meaning: {
      zh: '把出问题的链接换个新的、把差评款拆开卖，问题跟着走：平台按商家看品质，买家也会再写一遍。',
      en: 'A new listing for a faulty product takes the fault along: platforms judge the shop’s quality, and buyers write it again.',
    },
    way: {
      zh: '先停推，查清毛病，改好再卖。',
      en: 'Pause it, find the fault, sell again when it is mended.',
    },
    measures: [],
    actions: ['worst-three-skus-pause', 'bad-reviews-by-sku'],
    source: '000·1 · D22',
  },
  {
    id: 'forbidden-false-claims',
    title: { zh: '虚假宣传、做不到的承诺', en: 'False claims and promises' },
    meaning: {
      zh: '“最”“根治”“永不褪色”、没有的赠品、假的原价。抖音每个场景扣 10 分，买家还能按“与描述不符”退。',
      en: '“Best”, “cures”, “never fades”, gifts that do not exist, invented former prices. Douyin takes 10 points for each kind of case, and buyers return it as not as described.',
    },
    way: {
      zh: '只说有凭证的话，做不到的那一半先说出来。',
      en: 'Say what can be proven and tell first what it cannot do.',
    },
    measures: [],
    actions: ['honest-claims-only', 'live-claims-checklist', 'honest-limits-on-page'],
    source: '000·text · 004·1 · 004·5 · D1',
  },
  {
    id: 'forbidden-fake-shipping',
    title: { zh: '虚假发货、填空单号', en: 'Pretended shipping' },
    meaning: {
      zh: '先点发货再慢慢打包，或者填一个没有物流的单号。平台看揽收时间，点早了没有用，还算欺诈发货，一个场景扣 10 分。',
      en: 'Marking as shipped before packing, or a number without a parcel. Platforms look at the pickup, so it gains nothing and counts as fraud: 10 points for each kind of case.',
    },
    way: {
      zh: '赶不上就提前改承诺时间，告诉买家让他选。',
      en: 'If you are late change the promise in time and let the buyer choose.',
    },
    measures: [],
    actions: ['promise-time-before-stockout', 'ship-deadline-alarm', 'cutoff-16-pickup-onsite'],
    source: '000·3 · D1 · D21',
  },
  {
    id: 'forbidden-refusals',
    title: {
      zh: '无故拒绝售后、假退货地址、拒开发票',
      en: 'Refusing after-sales, a wrong return address, no invoice',
    },
    meaning: {
      zh: '退货地址异常、拒开发票，抖音每次扣 2 分，最多扣 10 分；拒绝售后超过同行 5 倍，会罚 100、300 元并冻结货款。',
      en: 'For an abnormal return address or a refused invoice Douyin takes 2 points each, up to 10; refusing after-sales over 5 times as often as the trade brings fines of ¥100 or ¥300 and frozen money.',
    },
    way: {
      zh: '拒绝要店主点头、写明依据；退货地址每月核一次；要票当天开。',
      en: 'Refusals need the owner and grounds; check the address monthly; invoice on the day.',
    },
    measures: [],
    actions: ['refusal-needs-owner', 'return-inbound-same-day', 'complaint-ledger'],
    source: '000·2 · D1 · D20',
  },
  {
    id: 'forbidden-empty-replies',
    title: { zh: '敷衍、不理、骂回去', en: 'Brushing off, ignoring, answering back' },
    meaning: {
      zh: '只发“在的”“稍等”凑响应，机器人话来回绕，或者跟买家对骂：算无效回复或消极服务，一周违规会话满 3、10、15 段就警告、罚 100 元、罚 200 元。',
      en: '“Here”, “one moment” only to stop the clock, robots in circles, or quarrelling: invalid replies or negligent service; 3, 10 or 15 such chats a week mean a warning, ¥100 or ¥200.',
    },
    way: {
      zh: '每条快捷短语都要答上问题，说“人工”就转，火大的换人接。',
      en: 'Each phrase must answer, “agent” hands over, and angry chats change hands.',
    },
    measures: [],
    actions: ['quick-phrases-twenty', 'bot-for-simple-questions', 'training-emotions'],
    source: '004·1 · 004·5 · D6 · D20',
  },
];
