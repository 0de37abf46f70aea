import type { Action } from '../action';

/** What to do so that buyers come back. Messages go only through the platform's own tools to buyers who may be written to. */
export const CUSTOMER_ACTIONS: readonly Action[] = [
  {
    id: 'refill-reminder-by-cycle',
    title: {
      zh: '按用完的天数发一次复购提醒',
      en: 'Remind buyers once, when the product is about used up',
    },
    why: {
      zh: '在快用完的那几天说一句，最有用，也最不烦人。',
      en: 'A word in the days when it runs out is the most useful and the least annoying.',
    },
    steps: [
      {
        zh: '给前 5 款消耗品算周期：回头客两次下单间隔的中位数，例如纸巾 35 天。',
        en: 'For the top 5 consumables take the median gap between two orders of returning buyers, e.g. 35 days for tissues.',
      },
      {
        zh: '用后台的客户或粉丝触达工具，签收后“周期减 5 天”发一次，带商品链接和一张小额券。',
        en: 'With the platform’s own buyer messaging send one note 5 days before the cycle ends, with link and a small coupon.',
      },
      {
        zh: '一个周期只发一次；退过货、投诉过的不发。',
        en: 'Once per cycle only; not to those who returned or complained.',
      },
    ],
    verify: {
      zh: '触达工具里看发送和成交数；提醒组 30 天内再买的比例，和没发的比。',
      en: 'See sent and sold in the tool; compare the share buying again within 30 days with those not reminded.',
    },
    owner: 'operations',
    effort: 2,
    moves: [
      { metric: 'customers.repurchaseRate90', share: 0.2 },
      { metric: 'customers.repurchaseRate', share: 0.2 },
    ],
    source: '002·9 · 003·7',
  },
  {
    id: 'member-benefits-three',
    title: {
      zh: '开会员，只做 3 个用得上的权益',
      en: 'Open membership with just 3 useful benefits',
    },
    why: {
      zh: '权益少而实在，买家才记得住，也才有理由回来。',
      en: 'Few real benefits are remembered and give a reason to come back.',
    },
    steps: [
      {
        zh: '在后台开会员，入会不设门槛。',
        en: 'Open membership in the back office without an entry condition.',
      },
      {
        zh: '三个权益：第二单减 8 元、缺货优先留货、售后优先处理；写在店铺首页。',
        en: 'Three benefits: ¥8 off the second order, stock kept aside first, after-sales handled first; on the shop’s front page.',
      },
      {
        zh: '售后列表里会员的单排最前，让权益是真的。',
        en: 'Put members’ cases first in the after-sales list so that it is true.',
      },
      {
        zh: '每月看会员和非会员的复购率，60 天差距不到 3 个百分点就换权益。',
        en: 'Compare both groups monthly; if they differ by less than 3 points after 60 days change the benefits.',
      },
    ],
    verify: {
      zh: '会员页能看到 3 个权益和会员数；每月一行会员与非会员复购率。',
      en: 'The page shows the 3 benefits and member count; one row a month compares both groups.',
    },
    owner: 'owner',
    effort: 3,
    moves: [
      { metric: 'customers.repurchaseRate90', share: 0.15 },
      { metric: 'customers.repurchaseRate', share: 0.2 },
      { metric: 'customers.retentionRate', share: 0.25 },
    ],
    source: '002·9 · 002·10 · 003·7',
  },
  {
    id: 'second-order-coupon',
    title: {
      zh: '签收后发一张 30 天有效的第二单券，人人都有',
      en: 'After delivery give everyone a coupon for the second order, valid 30 days',
    },
    why: {
      zh: '第一次和第二次之间最容易断，一张不带条件的券能接上。',
      en: 'The link breaks most easily between first and second order; an unconditional coupon holds it.',
    },
    steps: [
      {
        zh: '在后台优惠券工具里把人群选成已购买家（选项名以后台为准），面额为客单价的 5%–8%，有效 30 天。',
        en: 'In the coupon tool choose past buyers (names as in your back office), 5–8 % of the average order, valid 30 days.',
      },
      {
        zh: '签收后自动发，所有买家一样，和评价没有任何关系。',
        en: 'Send it automatically after delivery to all buyers alike, with no connection to reviews.',
      },
      {
        zh: '券上推荐 2 款搭配的，例如买了锅推锅铲。',
        en: 'Suggest 2 matching items with it, e.g. a spatula with a pan.',
      },
      {
        zh: '30 天后看用券率，低于 2% 就换面额或换搭配。',
        en: 'After 30 days change amount or match if under 2 % used it.',
      },
    ],
    verify: {
      zh: '优惠券数据里有领取、使用和成交额。',
      en: 'The coupon data shows received, used and sales.',
    },
    owner: 'operations',
    effort: 1,
    moves: [
      { metric: 'customers.repurchaseRate90', share: 0.15 },
      { metric: 'customers.repurchaseRate', share: 0.15 },
    ],
    source: '002·9 · 003·7 · D23',
  },
  {
    id: 'after-sale-call-on-day-seven',
    title: {
      zh: '售后办完第 7 天回访一句',
      en: 'Ask once, 7 days after an after-sale was settled',
    },
    why: {
      zh: '出过问题又被好好解决的人，比没出过问题的更愿意回来。',
      en: 'Buyers whose problem was solved well come back more readily than those who had none.',
    },
    steps: [
      {
        zh: '每天筛 7 天前完结的换货、补寄、质量类售后，通常不到 20 单。',
        en: 'Each day list exchanges, parts sent and quality cases finished 7 days ago, usually under 20.',
      },
      {
        zh: '客服在聊天里问一句“东西现在好用吗”，有问题当场接着办。',
        en: 'The agent asks in chat “is it working well now?” and continues at once if not.',
      },
      {
        zh: '不推销，不提评价；仍不满意的转店主。',
        en: 'No selling and no word about reviews; those still unhappy go to the owner.',
      },
    ],
    verify: {
      zh: '回访表每天有单数和结果；这批人 60 天内再买的比例每月算一次。',
      en: 'The list has counts and results daily; work out monthly how many bought again within 60 days.',
    },
    owner: 'service',
    effort: 2,
    moves: [
      { metric: 'customers.retentionRate', share: 0.15 },
      { metric: 'chat.satisfactionRate', share: 0.05 },
      { metric: 'service.complaintHandlingScore', share: 0.1 },
    ],
    source: '002·10 · 003·7 · 001·3',
  },
  {
    id: 'fan-group-weekly-post',
    title: {
      zh: '老客进粉丝群，每周三发一条真有用的',
      en: 'Bring returning buyers into the fan group and post one useful thing every Wednesday',
    },
    why: {
      zh: '群里天天发券没人看，一周一条用法或上新，人才留得住。',
      en: 'Daily coupons go unread; one tip or new item a week keeps people.',
    },
    steps: [
      {
        zh: '用平台自带的粉丝群，在包裹卡和店铺首页放入口，买过 2 次的优先邀请。',
        en: 'Use the platform’s own fan group with an entry on card and front page; invite those with 2 orders first.',
      },
      {
        zh: '每周三 20:00 一条：一周用法、一周上新、一周答疑，轮着来。',
        en: 'Wednesdays at 20:00, in turn: a usage tip, new items, questions and answers.',
      },
      {
        zh: '群里的问题 1 小时内答，售后问题转私聊办。',
        en: 'Answer group questions within an hour; move after-sales to private chat.',
      },
      {
        zh: '每月看退群人数，超过 5% 就少发、换内容。',
        en: 'If more than 5 % leave in a month, post less or something else.',
      },
    ],
    verify: {
      zh: '群里连续 4 周有周三的内容；群成员 30 天下单人数每月记。',
      en: 'Four Wednesdays in a row have a post; note monthly how many members ordered.',
    },
    owner: 'operations',
    effort: 2,
    moves: [
      { metric: 'customers.retentionRate', share: 0.2 },
      { metric: 'customers.repurchaseRate', share: 0.1 },
    ],
    source: '002·10 · 003·7 · 001·4',
  },
];
