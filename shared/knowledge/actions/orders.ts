import type { Action } from '../action';

/** What to do so that paid orders are really shipped and completed: stock, preparation, fewer cancellations. */
export const ORDER_ACTIONS: readonly Action[] = [
  {
    id: 'safety-stock-line',
    title: {
      zh: '给每个 SKU 设安全库存，店铺库存每天对两次',
      en: 'Set a safety stock for each SKU and compare shop and shelf twice a day',
    },
    why: {
      zh: '卖得出、发不出，最后不是取消就是超时；库存对得上就没有这一类。',
      en: 'What sells but is not there ends as a cancellation or a late shipment; matching stock removes the kind.',
    },
    steps: [
      {
        zh: '安全库存＝近 7 天日均销量 × 补货天数，低于它当天下补货单。',
        en: 'Safety stock = daily sales of 7 days × days to restock; below it reorder the same day.',
      },
      {
        zh: '9:00 和 17:00 拿前 20 个 SKU 的实物数对后台库存，差 3 件以上先改后台。',
        en: 'At 09:00 and 17:00 compare shelf and back office for the top 20 SKUs; off by 3 or more, correct the back office first.',
      },
      {
        zh: '几个店共用库存的，每店只放 80%，留 20% 机动。',
        en: 'Where shops share stock give them 80 % and keep 20 % in reserve.',
      },
      {
        zh: '退回能卖的货当天入架、当天加库存。',
        en: 'Put resaleable returns on shelf and into stock the same day.',
      },
    ],
    verify: {
      zh: '订单导出里取消原因为缺货的单数每周降到 0；盘点表一天两行。',
      en: 'Orders cancelled for no stock fall to 0 a week; the count sheet has two rows a day.',
    },
    owner: 'warehouse',
    effort: 2,
    moves: [
      { metric: 'orders.cancelRate', share: 0.25 },
      { metric: 'logistics.onTimeShipRate', share: 0.2 },
      { metric: 'orders.completionRate', share: 0.2 },
      { metric: 'logistics.shipHours', share: 0.1 },
    ],
    source: '002·7 · 002·8 · 003·3 · D21',
  },
  {
    id: 'best-sellers-prepacked',
    title: {
      zh: '爆款前一晚预打包，付款后贴单就走',
      en: 'Pre-pack best sellers the evening before; only the label is left',
    },
    why: {
      zh: '前 10 款往往占一半单量，预先打好，当天能多发几十单，也赶在买家反悔前发出。',
      en: 'The top 10 are often half of all orders; pre-packed, dozens more ship the same day, before minds change.',
    },
    steps: [
      {
        zh: '每天 18:00 按近 3 天日均销量的 80%，把前 10 款单件包好，箱外写 SKU。',
        en: 'At 18:00 pack single pieces of the top 10 for 80 % of the last 3 days’ average, SKU written on the box.',
      },
      {
        zh: '分格码放在面单机旁，当天的单直接贴。',
        en: 'Stack them by slot beside the label printer and label straight away.',
      },
      {
        zh: '没用完的第二天先用；有保质期的只预打包一天的量。',
        en: 'Use leftovers first; for dated goods prepare one day only.',
      },
    ],
    verify: {
      zh: '早上 9 点预打包区的数量有记录；爆款的平均发货小时比其他款短。',
      en: 'The 09:00 count is noted; ship hours of best sellers are below the rest.',
    },
    owner: 'warehouse',
    effort: 2,
    moves: [
      { metric: 'logistics.shipHours', share: 0.25 },
      { metric: 'logistics.ship48hRate', share: 0.15 },
      { metric: 'logistics.pickupHours', share: 0.1 },
      { metric: 'orders.cancelRate', share: 0.1 },
    ],
    source: '002·8 · 000·3 · D1',
  },
  {
    id: 'live-stock-forecast',
    title: {
      zh: '直播、大促前一天按预估备货、备料、备人',
      en: 'The day before a stream or sale prepare goods, boxes and people to a forecast',
    },
    why: {
      zh: '一场直播能打乱三天发货，前一天算好，当晚就不会积单。',
      en: 'One stream can upset three days of shipping; planned the day before, nothing piles up.',
    },
    steps: [
      {
        zh: '预估单量＝近 3 场同类直播的平均 × 1.2，和主播、供应商对过数。',
        en: 'Forecast = mean of the last 3 similar streams × 1.2, agreed with host and supplier.',
      },
      {
        zh: '备足货和箱子、气泡、面单各 1.3 倍；库存不够的提前改成预售或少挂。',
        en: 'Have 1.3 times the boxes, padding and labels; where stock is short use presale or offer less.',
      },
      {
        zh: '约临时打包工（每人每小时约 30 单算人数）和加一趟揽收车。',
        en: 'Book temporary packers (about 30 parcels per hour each) and one more pickup.',
      },
      {
        zh: '下播后 30 分钟报实际单数，差 20% 以上当晚调整。',
        en: 'Report the real count 30 minutes after the stream; adjust that night if off by 20 %.',
      },
    ],
    verify: {
      zh: '每场有一页“预估、实际、几点发完”；48 小时内全部发出。',
      en: 'Each stream has a page with forecast, actual and time finished; all ship within 48 hours.',
    },
    owner: 'operations',
    effort: 2,
    moves: [
      { metric: 'logistics.onTimeShipRate', share: 0.2 },
      { metric: 'logistics.ship48hRate', share: 0.2 },
      { metric: 'logistics.shipHours', share: 0.15 },
      { metric: 'orders.completionRate', share: 0.1 },
    ],
    source: '002·8 · 003·3 · D21',
  },
  {
    id: 'change-instead-of-cancel',
    title: {
      zh: '想取消的先问一句：改地址、改规格还是不要了',
      en: 'Ask before cancelling: change address, change spec, or not wanted',
    },
    why: {
      zh: '不少取消只是填错地址、拍错规格，改一下就留住了；真不要的当场同意。',
      en: 'Many cancellations are a wrong address or spec and can be kept by a change; the others are agreed at once.',
    },
    steps: [
      {
        zh: '付款后自动发核对订单消息：地址、规格、数量，“要改在发货前说”。',
        en: 'After payment send an automatic check message: address, spec, quantity, “tell us before it ships”.',
      },
      {
        zh: '未发货退款申请来了，问一次是哪种，能改的 10 分钟内改好备注给仓库。',
        en: 'On an unshipped refund request ask once; if it can be changed, do it and note it for the warehouse within 10 minutes.',
      },
      {
        zh: '买家说不要了就马上同意，不拖、不劝第二次。',
        en: 'If it is not wanted, agree at once, with no delay and no second try.',
      },
    ],
    verify: {
      zh: '改单记录每天有数；订单导出里“拍错、地址错”类取消的占比下降。',
      en: 'Changes are logged daily; cancellations for wrong item or address fall in the export.',
    },
    owner: 'service',
    effort: 1,
    moves: [
      { metric: 'orders.cancelRate', share: 0.2 },
      { metric: 'orders.completionRate', share: 0.15 },
    ],
    source: '002·7 · 004·2',
  },
  {
    id: 'ship-time-on-first-screen',
    title: {
      zh: '详情页首屏写清几点前付款当天发、走哪家快递',
      en: 'State on the first screen until when orders ship today and by which courier',
    },
    why: {
      zh: '买家不知道什么时候发才会催、会取消，写清楚了就愿意等。',
      en: 'Buyers who do not know when it ships chase and cancel; told clearly, they wait.',
    },
    steps: [
      {
        zh: '首屏写一行：“16:00 前付款当天发，默认某某快递，预计 2–4 天到”，用近 30 天真实数据。',
        en: 'Write one line: “Paid before 16:00 ships today by this courier, about 2–4 days”, from your real last 30 days.',
      },
      {
        zh: '偏远和停发地区在运费模板里设好，发不到的不让拍。',
        en: 'Set remote and suspended areas in the freight template so that they cannot be ordered.',
      },
      {
        zh: '预售款在标题和 SKU 名里都写发货日期。',
        en: 'Put the ship date of presale items in the title and the SKU name.',
      },
    ],
    verify: {
      zh: '手机打开前 20 款首屏都看得到；问“什么时候发”的会话数下降。',
      en: 'On a phone the first screen of the top 20 shows it; chats asking “when does it ship” fall.',
    },
    owner: 'operations',
    effort: 1,
    moves: [
      { metric: 'orders.cancelRate', share: 0.15 },
      { metric: 'logistics.onTimeDeliveryRate', share: 0.1 },
      { metric: 'logistics.complaintRate', share: 0.05 },
      { metric: 'chat.conversionRate', share: 0.05 },
    ],
    source: '002·7 · 003·2 · D1',
  },
  {
    id: 'daily-order-closing',
    title: {
      zh: '每天 17:30 日清：每一单都有去向',
      en: 'Close the day at 17:30: every order has a place',
    },
    why: {
      zh: '完成率丢在没人管的几单上：待发、退回、地址问题，拖着拖着就关闭了。',
      en: 'Completion is lost on a few unattended orders, unshipped, returned, bad address, which close by themselves.',
    },
    steps: [
      {
        zh: '17:30 导出未完成的单，分四类：今天发、等买家、等货、异常。',
        en: 'At 17:30 export open orders and sort: ship today, waiting for buyer, waiting for stock, exception.',
      },
      {
        zh: '等买家的每单写下次联系时间；等货的写到货日；异常的写责任人。',
        en: 'Write a next contact time, an arrival date or a person beside each.',
      },
      {
        zh: '同一单连续 3 天没动，店主当天拍板：发、换或退。',
        en: 'An order unmoved for 3 days is decided by the owner that day: ship, swap or refund.',
      },
    ],
    verify: {
      zh: '日清表每天一页；超过 3 天没动的单为 0。',
      en: 'There is one sheet a day; no order stands for more than 3 days.',
    },
    owner: 'operations',
    effort: 2,
    moves: [
      { metric: 'orders.completionRate', share: 0.25 },
      { metric: 'logistics.onTimeShipRate', share: 0.1 },
    ],
    source: '002·7 · D21',
  },
];
