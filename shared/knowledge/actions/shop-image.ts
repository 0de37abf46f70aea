import type { Action } from '../action';

/** What to do about how the shop looks and speaks: pictures, claims, story, content, offers and ways to reach it. */
export const SHOP_IMAGE_ACTIONS: readonly Action[] = [
  {
    id: 'image-standard-shots',
    title: {
      zh: '每款固定拍 6 张：正面、背面、细节、比大小、使用中、包装里有什么',
      en: 'Take the same 6 shots of every product: front, back, detail, size, in use, what is in the box',
    },
    why: {
      zh: '图看不清，买家只能猜，猜错了就退；六张拍全，问的人也少。',
      en: 'Unclear pictures make buyers guess, and a wrong guess comes back; six full shots also spare questions.',
    },
    steps: [
      {
        zh: '写一张拍摄单：6 个角度、白天窗边、纯色底，边长 1000 像素以上，不加滤镜不换颜色。',
        en: 'Write a shot list: 6 angles, daylight, plain ground, 1000 pixels or more, no filter and no recolouring.',
      },
      {
        zh: '比大小那张放手或 1 枚硬币；包装那张把配件摆齐数得清。',
        en: 'The size shot shows a hand or 1 coin; the box shot lays out every part to be counted.',
      },
      {
        zh: '先补销量前 20 款，新款缺一张不许上架。',
        en: 'Begin with the top 20; a new item missing one shot does not go on sale.',
      },
      {
        zh: '上架后在手机上看一遍，放大看细节还清楚才算过。',
        en: 'Look at it on a phone; it passes when the detail stays sharp enlarged.',
      },
    ],
    verify: {
      zh: '前 20 款各有 6 张；请一个没见过的人只看图说出大小、颜色、有几样，说对为过。',
      en: 'The top 20 have 6 shots; someone who never saw it names size, colour and parts from them alone.',
    },
    owner: 'operations',
    effort: 2,
    moves: [
      { metric: 'goods.returnRate', share: 0.08 },
      { metric: 'goods.returnExchangeRate', share: 0.08 },
      { metric: 'chat.conversionRate', share: 0.1 },
    ],
    source: '001·1',
  },
  {
    id: 'honest-claims-only',
    title: {
      zh: '客服和广告只说有凭证的话，拿不出的当天下掉',
      en: 'Let chat and adverts say only what there is proof for, and take the rest down that day',
    },
    why: {
      zh: '一句“保证不褪色”能卖一单，也能换来退货、投诉和扣分；说到做到才留得住人。',
      en: 'One “never fades” sells once and brings a return, a complaint and lost points; kept words keep buyers.',
    },
    steps: [
      {
        zh: '把快捷短语、广告标题、主图文字导出来，标出带“最、保证、根治、正品授权、买一送一”的，逐条找凭证。',
        en: 'List quick phrases, advert titles and words on pictures; mark “best”, “guaranteed”, “cures”, “authorised”, “2 for 1” and look for proof of each.',
      },
      {
        zh: '找不到凭证的 1 天内改成能量的话：克重、材质、几天、多少度。',
        en: 'Without proof, change it within 1 day to what can be measured: weight, material, days, degrees.',
      },
      {
        zh: '客服被问“能保证吗”，就答做得到的那一半，再说做不到时怎么赔。',
        en: 'Asked “can you promise?”, agents answer the half that holds and what happens if it does not.',
      },
      {
        zh: '每月 15 日抽 20 句聊天、5 条广告对一遍。',
        en: 'On the 15th check 20 chat sentences and 5 adverts.',
      },
    ],
    verify: {
      zh: '凭证表每句话对得上一份文件；抽查里没有凭证的话为 0。',
      en: 'Each claim on the sheet has a document; the check finds none without.',
    },
    owner: 'owner',
    effort: 2,
    moves: [
      { metric: 'service.complaintRate', share: 0.08 },
      { metric: 'goods.qualityReturnRate', share: 0.05 },
      { metric: 'goods.negativeFeedbackRate', share: 0.08 },
    ],
    source: '004·1 · 004·5 · 000·text · D1',
  },
  {
    id: 'brand-story-page',
    title: {
      zh: '店铺首页放一屏：谁在做、东西哪来的、坏了找谁',
      en: 'Put one screen on the front page: who we are, where it comes from, who helps',
    },
    why: {
      zh: '买家记不住店名，记得住一件真事；知道背后有人，出了问题也愿意先找你。',
      en: 'Buyers forget names but remember one true thing; knowing there is someone, they come to you first.',
    },
    steps: [
      {
        zh: '写 120 字以内：店主是谁、做了几年、货从哪家厂来，都要真的。',
        en: 'Write up to 120 characters: who owns it, for how many years, which factory, all of it true.',
      },
      {
        zh: '配 3 张实拍：人、仓库或车间、打包台，不用图库图。',
        en: 'Add 3 real photos, people, warehouse or workshop, packing table, none from a picture library.',
      },
      {
        zh: '最后一行写售后：几点在线、多久回、坏了怎么办。',
        en: 'The last line is after-sales: hours, how soon, what happens if it breaks.',
      },
      {
        zh: '头像、店名、包裹卡用同一个名字和颜色。',
        en: 'Picture, name and parcel card share one name and colour.',
      },
    ],
    verify: {
      zh: '首页能看到这一屏；问 5 个老客店里卖什么、有什么特别，3 个以上说得出。',
      en: 'The screen is there; of 5 returning buyers 3 can say what is special about the shop.',
    },
    owner: 'owner',
    effort: 2,
    moves: [
      { metric: 'customers.retentionRate', share: 0.05 },
      { metric: 'customers.repurchaseRate', share: 0.03 },
    ],
    source: '001·5',
  },
  {
    id: 'share-worthy-content',
    title: {
      zh: '每周拍一条值得转的：教会一件事，不放购买链接也看得懂',
      en: 'Film one thing a week worth passing on: it teaches something even without the link',
    },
    why: {
      zh: '没人转广告，有人转“原来可以这样用”；转出去的人替你说了话。',
      en: 'Nobody passes on adverts, but “so that is how” travels, and the sender speaks for you.',
    },
    steps: [
      {
        zh: '从客服问得最多的问题里挑 1 个，拍 30–60 秒，先给结果再讲步骤。',
        en: 'Take 1 question asked most in chat and film 30–60 seconds, result first, then the steps.',
      },
      {
        zh: '画面里放一句“转给也会用到的人”，不给转发的人任何好处。',
        en: 'Say “pass it to someone who needs it”; nothing is given for sharing.',
      },
      {
        zh: '记三个数：播放、转发、从它进店的人；转发率最低的题材下月不拍。',
        en: 'Note three figures, views, shares, visitors from it; drop the theme shared least.',
      },
    ],
    verify: {
      zh: '连续 4 周各有一条；转发 ÷ 播放按月比。',
      en: 'Four weeks each have one; compare shares ÷ views by month.',
    },
    owner: 'operations',
    effort: 2,
    moves: [
      { metric: 'customers.retentionRate', share: 0.05 },
      { metric: 'customers.repurchaseRate90', share: 0.03 },
    ],
    source: '001·5 · 001·4',
  },
  {
    id: 'shop-promotions-calendar',
    title: {
      zh: '排一张 3 个月的优惠表，每月 2 次，写清规则说到做到',
      en: 'Plan offers for 3 months, 2 a month, with plain rules that are kept',
    },
    why: {
      zh: '天天打折没人当真，老客等不到便宜；说好哪天、哪些、便宜多少，买家才会回来。',
      en: 'Daily discounts are not believed; a known day, item and sum bring buyers back.',
    },
    steps: [
      {
        zh: '列 3 个月的日子：换季、补货、节日，每月最多 2 次，一次不超过 3 天。',
        en: 'List dates for 3 months, season, restock, holiday, at most 2 a month and 3 days each.',
      },
      {
        zh: '每次写清：哪几款、减多少、和哪些券能叠、多少件，标价照实，不先涨再降。',
        en: 'State which items, how much off, what adds up, how many; never raise the price first.',
      },
      {
        zh: '开始前 1 天和客服、仓库对一遍数量和话术，卖完就下架。',
        en: 'One day before go through stock and wording with service and warehouse; take it down when sold out.',
      },
      {
        zh: '结束后 7 天算账：来了多少老客、退了多少，亏的那种不再做。',
        en: 'Seven days later count returning buyers and returns; do not repeat what lost money.',
      },
    ],
    verify: {
      zh: '表上每次都有起止、规则和结果；活动期因规则说不清的投诉为 0。',
      en: 'Each has dates, rules and result; no complaint came from unclear rules.',
    },
    owner: 'operations',
    effort: 2,
    moves: [
      { metric: 'customers.repurchaseRate', share: 0.08 },
      { metric: 'customers.repurchaseRate90', share: 0.08 },
      { metric: 'customers.retentionRate', share: 0.05 },
    ],
    source: '003·7',
  },
  {
    id: 'contact-ways-shown',
    title: {
      zh: '详情页、包裹卡、自动回复写明 3 个找到人的入口',
      en: 'Show 3 ways to reach a person on page, parcel card and automatic reply',
    },
    why: {
      zh: '找不到人的买家，下一步就是差评或找平台；入口明摆着，就先来找你。',
      en: 'A buyer who finds nobody turns to the platform; shown plainly, the way leads to you first.',
    },
    steps: [
      {
        zh: '列出平台里能找到你的入口：客服聊天、订单页“联系商家”、后台留的客服电话、粉丝群，选 3 个有人守的。',
        en: 'List the platform’s own ways, chat, “contact the shop” on the order, the phone given in the back office, the group, and choose 3 with someone there.',
      },
      {
        zh: '每个写清几点到几点有人、急事走哪个；没人守的入口先关掉。',
        en: 'State hours for each and which one is for urgent matters; close those nobody watches.',
      },
      {
        zh: '放进详情页末屏、包裹卡和离线自动回复，不引买家到平台外。',
        en: 'Put them on the last page screen, the card and the offline reply; do not lead buyers off the platform.',
      },
      {
        zh: '每周一各试一次，响铃 3 声内接、消息 1 分钟内回。',
        en: 'Try each on Mondays: three rings, or an answer within 1 minute.',
      },
    ],
    verify: {
      zh: '三处都看得到；每周一的试打记录都有人应。',
      en: 'All three places show them; each Monday’s trial was answered.',
    },
    owner: 'service',
    effort: 1,
    moves: [
      { metric: 'service.escalationRate', share: 0.05 },
      { metric: 'chat.noReplyRate', share: 0.05 },
      { metric: 'service.complaintRate', share: 0.05 },
    ],
    source: '001·4 · 003·4 · 000·4 · D1',
  },
  {
    id: 'thank-buyers-plainly',
    title: {
      zh: '买家写了评价，回一句针对他的谢谢，不给东西',
      en: 'Thank each reviewer with one sentence of their own, and give nothing',
    },
    why: {
      zh: '认真看过的一句谢谢，比一张券更像人话；给了东西，评价就不真了，平台也不许。',
      en: 'A read-and-meant thank-you is more human than a coupon; anything given makes the review untrue and breaks the rules.',
    },
    steps: [
      {
        zh: '好的、中的、差的都谢，谢的是他花时间说：提到他写的那个点，加一句我们会怎么用。',
        en: 'Thank good, neutral and bad alike for the time taken: name their point and what we do with it.',
      },
      {
        zh: '每天最多 15 分钟，一条一句，不套模板。',
        en: 'Take at most 15 minutes a day, one sentence each, without a template.',
      },
      {
        zh: '谁的话让店里改了东西，改好那天告诉他一声。',
        en: 'If someone’s words changed the shop, tell them on the day it is done.',
      },
      {
        zh: '券和小礼照发的话，发给所有买家，和写没写评价分开。',
        en: 'Coupons or small gifts, if any, go to all buyers, whether or not they wrote.',
      },
    ],
    verify: {
      zh: '抽 20 条回复，每条都有一处是照着评价写的；领券名单里写了评价和没写的都有。',
      en: 'Of 20 replies each refers to its review; the list of coupons holds buyers who wrote and buyers who did not.',
    },
    owner: 'service',
    effort: 1,
    moves: [
      { metric: 'reviews.replyRate', share: 0.1 },
      { metric: 'customers.retentionRate', share: 0.05 },
    ],
    source: '003·5 · 002·6 · D23',
  },
];
