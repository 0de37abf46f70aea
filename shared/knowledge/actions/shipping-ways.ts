import type { Action } from '../action';

/** What to do about sourcing, order handling and the ways of delivery, beyond the warehouse’s daily work. */
export const SHIPPING_WAYS_ACTIONS: readonly Action[] = [
  {
    id: 'sample-test-before-batch',
    title: {
      zh: '下大货前先买 5 件样品，试用 7 天再定',
      en: 'Buy 5 samples and use them for 7 days before ordering a batch',
    },
    why: {
      zh: '大货进仓才发现不行，退不掉就只能硬卖；几件样品的钱，能省下一整批。',
      en: 'A fault found after the batch arrived must be sold or lost; a few samples save the lot.',
    },
    steps: [
      {
        zh: '新供应商、新款都先付钱买 5 件，别用他挑好送来的。',
        en: 'With each new supplier or item buy 5 pieces yourself, not the ones picked out for you.',
      },
      {
        zh: '2 件按买家的用法用 7 天，1 件照跌落和水洗试，1 件拆开看用料，1 件封存当标准。',
        en: 'Use 2 as a buyer would for 7 days, drop or wash 1, take 1 apart, and seal 1 as the standard.',
      },
      {
        zh: '列 5 项打分：做工、尺寸、气味、包装、说明，有一项不过就不下单。',
        en: 'Score 5 points, finish, size, smell, packing, instructions; if one fails, do not order.',
      },
      {
        zh: '合同写明“大货以封存样为准”，到货抽检就拿它比。',
        en: 'Write “as the sealed sample” into the order and compare deliveries with it.',
      },
    ],
    verify: {
      zh: '每个新款都有一张打分表和一件封存样；没有表的款查不到大货订单。',
      en: 'Every new item has a score sheet and a sealed sample, and none was ordered without.',
    },
    owner: 'sourcing',
    effort: 2,
    moves: [
      { metric: 'goods.qualityReturnRate', share: 0.15 },
      { metric: 'goods.qualityRefundPaidRate', share: 0.15 },
      { metric: 'goods.qualityScore', share: 0.2 },
      { metric: 'goods.rating', share: 0.08 },
    ],
    source: '002·1 · 000·1 · D1',
  },
  {
    id: 'carrier-contact-group',
    title: {
      zh: '和网点建一个对接群：站长在里面，2 小时必回',
      en: 'Keep one group with the courier’s branch, manager included, answers within 2 hours',
    },
    why: {
      zh: '打总部客服电话要排队、要转单；网点自己人在群里，一句话就能查到件。',
      en: 'The courier’s hotline queues and forwards; the branch’s own people find a parcel at a word.',
    },
    steps: [
      {
        zh: '拉群：站长、揽收员、仓管、售后各一人，约好白天 2 小时内回。',
        en: 'Put manager, collector, warehouse and after-sales into it and agree on 2 hours by day.',
      },
      {
        zh: '每条只发四样：单号、哪里不对、想要什么、几点前，方便他转。',
        en: 'Each message has four things: number, what is wrong, what we want, by when.',
      },
      {
        zh: '每周五发一次对账：本周破损、丢件、超时各几单，已赔几单。',
        en: 'On Fridays post the week’s damaged, lost and late parcels and how many were paid for.',
      },
      {
        zh: '连续 2 周超过 3 条没按时回，换个站长谈，再不行换一家快递。',
        en: 'After 2 weeks with more than 3 late answers talk to the next level, then change courier.',
      },
    ],
    verify: {
      zh: '群里随便翻 10 条，8 条在 2 小时内有回音；每周五有对账。',
      en: 'Of 10 random messages 8 were answered within 2 hours, and every Friday has its account.',
    },
    owner: 'operations',
    effort: 1,
    moves: [
      { metric: 'logistics.complaintRate', share: 0.15 },
      { metric: 'logistics.score', share: 0.1 },
      { metric: 'logistics.onTimeDeliveryRate', share: 0.08 },
    ],
    source: '002·3 · 000·3 · 001·2 · D1',
  },
  {
    id: 'order-staffing-by-volume',
    title: {
      zh: '按星期几的单量排打包的人，别天天一样多',
      en: 'Roster packers by the orders of each weekday, not the same number every day',
    },
    why: {
      zh: '周一积一堆、周四闲着，是排班没跟着单走；人对上了单，当天就清得完。',
      en: 'A pile on Monday and idle hands on Thursday mean the roster ignores the orders.',
    },
    steps: [
      {
        zh: '数近 4 周每个星期几的付款单数，取平均；再数一个人一小时稳稳打几单。',
        en: 'Average the paid orders of each weekday over 4 weeks, and count how many parcels one person packs an hour.',
      },
      {
        zh: '人数＝单数 ÷（每小时单数 × 6 小时），进一位，写成一周的班表。',
        en: 'People = orders ÷ (parcels an hour × 6 hours), rounded up, as a weekly roster.',
      },
      {
        zh: '约 2 个随叫随到的临时工，16:00 看还剩多少单，超过 60 单就叫一个。',
        en: 'Have 2 helpers on call; at 16:00, with more than 60 orders left, call one.',
      },
      {
        zh: '每月 1 日用新数重排一次。',
        en: 'Recompute on the 1st of each month.',
      },
    ],
    verify: {
      zh: '班表上每天的人数不一样；下班时当天 16 点前的单剩 0。',
      en: 'The roster differs by weekday; at closing none of the orders before 16:00 is left.',
    },
    owner: 'warehouse',
    effort: 2,
    moves: [
      { metric: 'logistics.shipHours', share: 0.12 },
      { metric: 'logistics.onTimeShipRate', share: 0.12 },
      { metric: 'orders.completionRate', share: 0.1 },
    ],
    source: '002·7 · 002·8 · D1 · D21',
  },
  {
    id: 'order-tool-batch',
    title: {
      zh: '用打单软件批量处理，同款合并拣、地址自动查',
      en: 'Process orders in batches with label software that groups items and checks addresses',
    },
    why: {
      zh: '一单一单抄，慢还容易串；批量打、按款拣，错的地方机器先看见。',
      en: 'One by one is slow and mixes up; in batches by item the machine sees errors first.',
    },
    steps: [
      {
        zh: '选一个能直接拉订单的打单软件，先用免费档跑 3 天，确认不漏单。',
        en: 'Choose software that fetches orders by itself and run its free tier for 3 days, losing none.',
      },
      {
        zh: '开 4 个开关：同款合并拣货、退款中不打印、地址不全拦下、同一买家合单提醒。',
        en: 'Turn on 4 switches: group by item, skip orders being refunded, stop incomplete addresses, suggest merging one buyer’s orders.',
      },
      {
        zh: '每天固定 3 波：9:30、14:00、16:00，波与波之间不插单。',
        en: 'Run 3 waves, 09:30, 14:00 and 16:00, with nothing squeezed between.',
      },
      {
        zh: '每晚对一次数：软件发货数等于后台发货数。',
        en: 'Every evening compare shipped in the software with shipped in the back office.',
      },
    ],
    verify: {
      zh: '两边的发货数连续 7 天相等；每单从打单到出库不超过 2 小时。',
      en: 'Both counts agree for 7 days; from label to exit takes no more than 2 hours.',
    },
    owner: 'warehouse',
    effort: 3,
    moves: [
      { metric: 'logistics.shipHours', share: 0.12 },
      { metric: 'logistics.wrongItemRate', share: 0.1 },
      { metric: 'orders.completionRate', share: 0.1 },
    ],
    source: '002·7 · 002·8 · D1',
  },
  {
    id: 'delivery-choice-at-order',
    title: {
      zh: '下单页给两种送法：默认快递，加一种更快或送上门的',
      en: 'Offer two ways of delivery at order: the usual courier and a faster or to-the-door one',
    },
    why: {
      zh: '急的人愿意等得更短，大件的人要送上楼；选得着，就不会到货再抱怨。',
      en: 'Some are in a hurry, some need it carried upstairs; whoever can choose complains less.',
    },
    steps: [
      {
        zh: '看近 90 天聊天里问“能不能换快递、送上门、快一点”的有多少，先满足最多的那一种。',
        en: 'Count in 90 days of chats who asked for another courier, to the door or faster, and serve the commonest.',
      },
      {
        zh: '在运费模板里加第二种送法，差价照实写，试 30 天。',
        en: 'Add it to the freight template at its true extra price and try it for 30 days.',
      },
      {
        zh: '没有选项的平台，就在快捷短语里问一句，买家要哪家，备注给仓库。',
        en: 'Where there is no such option ask with a quick phrase and note the choice for the warehouse.',
      },
      {
        zh: '抖店看一眼能不能开次日达：占签收单 20% 以上另有加分，做不到别挂。',
        en: 'On Douyin see whether next-day delivery is open to you: 20 % of signed orders add points; do not show it if you cannot keep it.',
      },
    ],
    verify: {
      zh: '下单页能看到两种；30 天后数用第二种的单和它的准时率。',
      en: 'Both can be seen at order; after 30 days count the second’s orders and how many came in time.',
    },
    owner: 'operations',
    effort: 2,
    moves: [
      { metric: 'logistics.score', share: 0.1 },
      { metric: 'logistics.complaintRate', share: 0.05 },
      { metric: 'logistics.deliveryHours', share: 0.05 },
    ],
    source: '003·3 · D1',
  },
  {
    id: 'tracking-message-two',
    title: {
      zh: '发两条物流消息：发出一条，派送当天一条',
      en: 'Send two delivery messages: one when it ships, one on the day it is delivered',
    },
    why: {
      zh: '催单的人不是急，是不知道到哪了；先说了，客服也少一半“到哪了”。',
      en: 'Those who chase do not know where it is; told beforehand, half of these chats disappear.',
    },
    steps: [
      {
        zh: '在后台的订单消息里开发货通知，写上单号、快递、预计几天到；没有这功能就用自动回复。',
        en: 'Turn on the shipping notice with number, courier and days expected, or an automatic reply where there is none.',
      },
      {
        zh: '派送当天再发一条：今天送，收到先看外箱，破了拍 1 张照片找我们。',
        en: 'On delivery day send another: it comes today, look at the box first, send 1 photo if it is broken.',
      },
      {
        zh: '超过预计 2 天还没到的，不等买家问，客服先去查、先说。',
        en: 'If it is 2 days over, do not wait to be asked: look it up and tell the buyer.',
      },
    ],
    verify: {
      zh: '抽 10 单刚签收的，会话里两条消息都在；问“到哪了”的会话数按周下降。',
      en: 'Ten orders just delivered show both messages; chats asking “where is it” fall week by week.',
    },
    owner: 'service',
    effort: 1,
    moves: [
      { metric: 'logistics.complaintRate', share: 0.1 },
      { metric: 'logistics.score', share: 0.1 },
      { metric: 'chat.dissatisfactionRate', share: 0.03 },
    ],
    source: '003·3 · 001·2 · D1',
  },
];
