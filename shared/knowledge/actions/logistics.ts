import type { Action } from '../action';

/** What to do in the warehouse and with couriers: shipping, pickup, delivery, damage, wrong items. */
export const LOGISTICS_ACTIONS: readonly Action[] = [
  {
    id: 'cutoff-16-pickup-onsite',
    title: {
      zh: '16 点截单，快递员 17 点驻点揽收',
      en: 'Close the day’s orders at 16:00 and have the courier collect on site at 17:00',
    },
    why: {
      zh: '平均揽收时长算到快递员扫件为止，当天的单当天被扫走，能少一整夜。',
      en: 'Pickup time runs until the courier scans the parcel; same-day scanning saves a whole night.',
    },
    steps: [
      {
        zh: '和网点约定每天 17:00 到店、现场逐件扫描，写进微信群公告；迟到 30 分钟就打站长电话。',
        en: 'Agree with the branch on 17:00 every day with each parcel scanned on site, pinned in the group chat; call the manager after 30 minutes’ delay.',
      },
      {
        zh: '16:00 导出当天已付款未发货的单打面单，16:00 前的单必须当天出。',
        en: 'At 16:00 print labels for everything paid and unshipped; whatever was paid before 16:00 leaves that day.',
      },
      {
        zh: '16:50 前全部称重、贴单、码到出库区；快递员扫完，仓库和他对数量签字。',
        en: 'By 16:50 all parcels are weighed, labelled and in the exit area; after scanning, warehouse and courier sign the count.',
      },
      {
        zh: '18:00 看一眼包裹页，没有揽收记录的当场补扫。',
        en: 'At 18:00 look at the parcel page and have anything without a pickup record scanned at once.',
      },
    ],
    verify: {
      zh: '从包裹页或快递后台看揽收时间：16 点前付款的单，揽收都在当天。',
      en: 'In the parcel page or courier system, orders paid before 16:00 show a pickup the same day.',
    },
    owner: 'warehouse',
    effort: 2,
    moves: [
      { metric: 'logistics.pickupHours', share: 0.4 },
      { metric: 'logistics.shipHours', share: 0.3 },
      { metric: 'logistics.ship48hRate', share: 0.3 },
      { metric: 'logistics.onTimeShipRate', share: 0.2 },
      { metric: 'logistics.pickup48hRate', share: 0.4 },
      { metric: 'logistics.groupToSignHours', share: 0.15 },
      { metric: 'logistics.nextDayPickupRate', share: 0.4 },
    ],
    source: '000·3 · 002·8 · D1',
  },
  {
    id: 'second-pickup-1830',
    title: {
      zh: '加一趟 18:30 揽收，专接 16–18 点的单',
      en: 'Add an 18:30 pickup for orders paid between 16:00 and 18:00',
    },
    why: {
      zh: '抖店里 18 点后付款的单从次日 6 点才计时，16–18 点付款的当天就走表，过夜最吃亏。',
      en: 'On Douyin, orders paid after 18:00 start the clock at 06:00 next day; those paid 16:00–18:00 run all night and cost the most.',
    },
    steps: [
      {
        zh: '先数一周 16–18 点的付款单，日均 20 单以上就值得加一趟；不够就自己 18:30 送到网点扫。',
        en: 'Count a week of orders paid 16:00–18:00; from 20 a day ask for the run, below that take them to the branch yourself at 18:30.',
      },
      {
        zh: '18:05 打一波面单，只打 18 点前付款的；18:30 交快递扫件。',
        en: 'At 18:05 print only orders paid before 18:00; hand them over for scanning at 18:30.',
      },
      {
        zh: '打包员错峰：一人 9–18 点，一人 10:30–19 点。',
        en: 'Stagger packers: one 09:00–18:00, one 10:30–19:00.',
      },
    ],
    verify: {
      zh: '看 16–18 点付款的单，揽收时间在当天 19 点前的占九成以上。',
      en: 'Of the orders paid 16:00–18:00, nine in ten show a pickup before 19:00 that day.',
    },
    owner: 'warehouse',
    effort: 2,
    moves: [
      { metric: 'logistics.pickupHours', share: 0.25 },
      { metric: 'logistics.shipHours', share: 0.1 },
      { metric: 'logistics.nextDayPickupRate', share: 0.25 },
    ],
    source: '000·3 · 001·2 · D1',
  },
  {
    id: 'night-orders-first',
    title: {
      zh: '夜单早班先发，10 点前揽走第一车',
      en: 'Ship the night’s orders first and get them collected by 10:00',
    },
    why: {
      zh: '18 点到次日 6 点付款的单都从 6 点起算，10 点揽走只算 4 小时，拖到傍晚就是 11 小时。',
      en: 'Orders paid 18:00–06:00 all start at 06:00: collected at 10:00 they count 4 hours, at dusk 11.',
    },
    steps: [
      {
        zh: '夜里最后一个人下班前把拣货单打好，放在打包台。',
        en: 'Whoever leaves last prints the pick list and puts it on the packing table.',
      },
      {
        zh: '早班 8:00 到，先发夜单，再接白天的；9:45 全部码好。',
        en: 'The early shift starts at 08:00 with the night’s orders, before the day’s; all stacked by 09:45.',
      },
      {
        zh: '和快递约 10:00 早班车，现场扫完再走。',
        en: 'Book the courier for 10:00 and let him scan everything before leaving.',
      },
    ],
    verify: {
      zh: '夜里付款的单，揽收时间集中在 10 点前后；当天 12 点待发货列表里没有夜单。',
      en: 'Night orders show pickups around 10:00; at noon the to-ship list has none of them.',
    },
    owner: 'warehouse',
    effort: 2,
    moves: [
      { metric: 'logistics.pickupHours', share: 0.3 },
      { metric: 'logistics.shipHours', share: 0.25 },
      { metric: 'logistics.ship48hRate', share: 0.15 },
    ],
    source: '000·3 · 002·8 · D1',
  },
  {
    id: 'ship-deadline-alarm',
    title: {
      zh: '每天 10 点、15 点清一遍 24 小时内到期的单',
      en: 'At 10:00 and 15:00 every day clear what falls due within 24 hours',
    },
    why: {
      zh: '超承诺的单大多是被漏看的，提前一天看见，基本都能救回来。',
      en: 'Most orders past their promise were simply overlooked; seen a day ahead nearly all can be saved.',
    },
    steps: [
      {
        zh: '待发货列表按承诺发货时间升序，把 24 小时内到期的单抄成一张表。',
        en: 'Sort the to-ship list by promised ship time and copy out what falls due within 24 hours.',
      },
      {
        zh: '10:00 分给仓库先发；15:00 复看，没发的逐单写原因：缺货、地址有误、备注待确认。',
        en: 'At 10:00 give it to the warehouse first; at 15:00 write the cause beside each one left: no stock, bad address, note to confirm.',
      },
      {
        zh: '缺货的当天联系买家：换规格、等货或退款，由买家选，聊天里留记录。',
        en: 'For no stock, contact the buyer that day: another spec, wait or refund, the buyer chooses, recorded in chat.',
      },
    ],
    verify: {
      zh: '订单导出里，发货时间晚于承诺发货时间的单数按周归零。',
      en: 'In the orders export, the weekly count of ship time later than promise goes to zero.',
    },
    owner: 'operations',
    effort: 1,
    moves: [
      { metric: 'logistics.onTimeShipRate', share: 0.4 },
      { metric: 'logistics.ship48hRate', share: 0.3 },
      { metric: 'orders.completionRate', share: 0.1 },
      { metric: 'logistics.pickup48hRate', share: 0.3 },
      { metric: 'logistics.violationRate', share: 0.4 },
    ],
    source: '000·3 · D21 · X2',
  },
  {
    id: 'promise-time-before-stockout',
    title: {
      zh: '缺货前 48 小时改承诺发货时间，补不上就下架',
      en: 'Change the promised ship time 48 hours before stock runs out, or take the item down',
    },
    why: {
      zh: '已经付款的单改不了承诺；赶在卖空前改，后面的单才不会超时。',
      en: 'Orders already paid keep their promise; changing it before stock is gone keeps later orders from running late.',
    },
    steps: [
      {
        zh: '每天 9:30 算可卖天数＝库存 ÷ 近 7 天日均销量，少于 2 天的标红。',
        en: 'At 09:30 compute days left = stock ÷ daily sales of the last 7 days; mark anything under 2 days red.',
      },
      {
        zh: '标红的当天问供应商到货日：赶得上就不动；晚于 48 小时的改成预售或延长发货时效（选项名以后台为准）。',
        en: 'Ask the supplier that day: in time, leave it; later than 48 hours, switch to presale or a longer ship time (names as in your back office).',
      },
      {
        zh: '到货日说不准的直接下架或库存清零，同时停掉推广和直播挂车。',
        en: 'If no date is certain, take it down or set stock to 0, and stop its ads and live listing.',
      },
      {
        zh: '到货上架后再改回来。',
        en: 'Change it back once stock has arrived.',
      },
    ],
    verify: {
      zh: '标红表上每个 SKU 都写了处理方式和时间；因缺货超时和取消的单按周数。',
      en: 'Every red SKU has what was done and when; count orders late or cancelled for no stock each week.',
    },
    owner: 'operations',
    effort: 1,
    moves: [
      { metric: 'logistics.onTimeShipRate', share: 0.35 },
      { metric: 'orders.cancelRate', share: 0.15 },
      { metric: 'orders.completionRate', share: 0.15 },
      { metric: 'logistics.violationRate', share: 0.35 },
    ],
    source: '002·8 · 003·3 · D21',
  },
  {
    id: 'courier-by-province',
    title: {
      zh: '按省份选快递，慢的线路换一家',
      en: 'Choose couriers by province and replace the slow routes',
    },
    why: {
      zh: '同一家快递各省快慢差一两天，只换拖后腿的几条线，就能把平均拉下来。',
      en: 'One courier differs by a day or two between provinces; replacing the few slow routes lowers the mean.',
    },
    steps: [
      {
        zh: '用近 30 天订单按“省份＋快递”算发货到签收的平均小时，列出单量前 10、最慢的 5 条线。',
        en: 'From the last 30 days compute ship-to-sign hours by province and courier; among the top volumes list the 5 slowest routes.',
      },
      {
        zh: '这 5 条线各拿 20% 单量试另一家快递 7 天，对比时长、破损和运费。',
        en: 'Give another courier 20 % of those 5 routes for 7 days and compare hours, damage and price.',
      },
      {
        zh: '快 12 小时以上、破损不增加就切过去，在打单软件里按省份设默认快递。',
        en: 'If it is 12 hours faster without more damage, switch, and set the default courier by province in the label software.',
      },
      {
        zh: '每月 5 日重算一次。',
        en: 'Compute again on the 5th of each month.',
      },
    ],
    verify: {
      zh: '打单软件里能看到按省份的快递设置；这 5 条线的平均时长下月变短。',
      en: 'The label software shows couriers by province; the 5 routes are faster next month.',
    },
    owner: 'operations',
    effort: 2,
    moves: [
      { metric: 'logistics.deliveryHours', share: 0.3 },
      { metric: 'logistics.onTimeDeliveryRate', share: 0.35 },
      { metric: 'logistics.complaintRate', share: 0.15 },
      { metric: 'logistics.score', share: 0.25 },
      { metric: 'logistics.damageReturnRate', share: 0.1 },
      { metric: 'logistics.competitiveness', share: 0.35 },
      { metric: 'logistics.arrivalHours', share: 0.3 },
      { metric: 'logistics.groupToSignHours', share: 0.15 },
      { metric: 'logistics.pickupToSignHours', share: 0.3 },
    ],
    source: '000·3 · 001·2 · 002·3 · D1',
  },
  {
    id: 'parcel-exception-watch',
    title: {
      zh: '每天两次跟包裹异常：24 小时没揽、48 小时没动',
      en: 'Twice a day chase parcels not picked up in 24 hours or not moving for 48',
    },
    why: {
      zh: '买家来催之前先找快递，多数件当天能动，也不会变成物流投诉。',
      en: 'Reaching the courier before the buyer asks gets most parcels moving that day and prevents complaints.',
    },
    steps: [
      {
        zh: '9:30 和 16:30 打开后台的包裹异常列表（抖店在包裹中心），抄下没揽收、停滞、派送失败的单。',
        en: 'At 09:30 and 16:30 open the list of parcel exceptions (Douyin: parcel centre) and note those not picked up, stalled or undelivered.',
      },
      {
        zh: '发快递客服群催件并写时间，4 小时没动静就打网点电话。',
        en: 'Post them in the courier’s service group with the time; call the branch after 4 hours without movement.',
      },
      {
        zh: '停 48 小时的主动发消息给买家：到哪了、什么时候再看、不等的话怎么处理。',
        en: 'Write to the buyer when a parcel has stood 48 hours: where it is, when we look again, what we can do instead of waiting.',
      },
      {
        zh: '72 小时还不动的按丢件处理：当天给买家补寄或退款，每周五再统一找快递理赔。',
        en: 'After 72 hours treat it as lost: send again or refund that day, and file the week’s claims with the courier on Friday.',
      },
    ],
    verify: {
      zh: '异常表每天两次有记录；72 小时以上没处理的为 0。',
      en: 'The sheet has two entries a day; nothing older than 72 hours is open.',
    },
    owner: 'service',
    effort: 2,
    moves: [
      { metric: 'logistics.complaintRate', share: 0.35 },
      { metric: 'logistics.onTimeDeliveryRate', share: 0.25 },
      { metric: 'logistics.deliveryHours', share: 0.1 },
      { metric: 'logistics.score', share: 0.15 },
      { metric: 'service.escalationRate', share: 0.1 },
      { metric: 'service.resolutionRate', share: 0.05 },
      { metric: 'logistics.competitiveness', share: 0.25 },
    ],
    source: '001·2 · 003·3 · D1',
  },
  {
    id: 'nearby-warehouse',
    title: {
      zh: '爆款备到买家最多的区域仓',
      en: 'Stock best sellers in a warehouse near most buyers',
    },
    why: {
      zh: '换快递只能快几小时，离买家近一个大区，能快一天。',
      en: 'A better courier saves hours; being one region closer saves a day.',
    },
    steps: [
      {
        zh: '按省份数近 90 天单量，看哪个大区占四成以上、且平均配送超过 48 小时。',
        en: 'Count 90 days of orders by province; look for a region with over 40 % of them and a mean delivery above 48 hours.',
      },
      {
        zh: '找 2 家当地云仓报价：入库、操作费、破损赔付、几点截单。',
        en: 'Ask 2 local fulfilment warehouses for a quote: intake, handling fee, damage cover, daily cut-off.',
      },
      {
        zh: '先放 3 个爆款各 200 件试 30 天，打单时按收货省份分仓。',
        en: 'Try 3 best sellers with 200 pieces each for 30 days and split orders by province when printing.',
      },
      {
        zh: '多出的费用除以单数，每单超过 1.5 元且没快 12 小时就停。',
        en: 'Divide the extra cost by orders; stop if it is over ¥1.5 each without saving 12 hours.',
      },
    ],
    verify: {
      zh: '试点区域的发货到签收时长，和试点前 30 天对比。',
      en: 'Compare ship-to-sign hours of that region with the 30 days before.',
    },
    owner: 'owner',
    effort: 3,
    moves: [
      { metric: 'logistics.deliveryHours', share: 0.4 },
      { metric: 'logistics.onTimeDeliveryRate', share: 0.3 },
      { metric: 'logistics.arrivalHours', share: 0.4 },
      { metric: 'logistics.pickupToSignHours', share: 0.4 },
    ],
    source: '002·8 · 003·3 · D1',
  },
  {
    id: 'box-upgrade-drop-test',
    title: {
      zh: '破损多的 SKU 换五层箱加气柱袋，过跌落测试',
      en: 'Move fragile SKUs to double-wall boxes with air-column bags and drop-test them',
    },
    why: {
      zh: '破损集中在少数易碎、易压的 SKU，一单多花几毛钱，比赔一件货便宜。',
      en: 'Breakage sits in a few fragile SKUs; a few cents more per parcel cost less than a replacement.',
    },
    steps: [
      {
        zh: '从售后单里挑破损原因最多的 5 个 SKU，看买家照片是压的、摔的还是漏的。',
        en: 'Take the 5 SKUs with most damage reasons and see from photos whether they were crushed, dropped or leaked.',
      },
      {
        zh: '压的换五层箱，摔的加气柱袋四面垫 3 厘米，漏的瓶口加垫片和封口袋。',
        en: 'Crushed: double-wall (five-layer) box; dropped: air-column bag, 3 cm on all sides; leaking: gasket and sealed bag.',
      },
      {
        zh: '新包装做跌落测试：1 米高，一角、三棱、六面共 10 次，连测 3 箱都不坏再用。',
        en: 'Drop-test the new pack: from 1 m, one corner, three edges, six faces, 10 drops; use it when 3 boxes in a row survive.',
      },
      {
        zh: '打包图贴在台上，规定的填充物一样不能少。',
        en: 'Post the packing picture at the table; no filling listed there may be left out.',
      },
    ],
    verify: {
      zh: '留测试视频；换装后 30 天，这 5 个 SKU 的破损售后单数和之前比。',
      en: 'Keep the test video; compare damage cases of the 5 SKUs for 30 days before and after.',
    },
    owner: 'warehouse',
    effort: 2,
    moves: [
      { metric: 'logistics.damageReturnRate', share: 0.45 },
      { metric: 'goods.packagingScore', share: 0.35 },
      { metric: 'reviews.badRate', share: 0.1 },
    ],
    source: '002·2 · 000·3 · D1',
  },
  {
    id: 'unboxing-pack-standard',
    title: {
      zh: '每类商品定一张打包图，照图打',
      en: 'Give each product type one packing picture and pack to it',
    },
    why: {
      zh: '各人各打，买家收到的样子不一样；定了图，破损和“包装差”都会少。',
      en: 'When everyone packs differently buyers get different parcels; one picture cuts damage and “poor packaging”.',
    },
    steps: [
      {
        zh: '每类商品拍 4 步打包图：内袋、填充、封箱、贴单，标出用料尺寸。',
        en: 'Photograph 4 steps per type: inner bag, filling, sealing, label, with material sizes.',
      },
      {
        zh: '箱子只留 4 个尺寸，箱内空隙超过 3 厘米必须填满。',
        en: 'Keep only 4 box sizes; fill any gap above 3 cm.',
      },
      {
        zh: '店主每周一拆 5 个待发包裹打分 1–5，3 分以下重打。',
        en: 'The owner opens 5 waiting parcels every Monday and scores them 1–5; below 3 they are repacked.',
      },
    ],
    verify: {
      zh: '台上有图；每周一的 5 个分数记在表里，平均 4.5 以上。',
      en: 'The pictures hang at the table; the 5 Monday scores are on the sheet, 4.5 or better on average.',
    },
    owner: 'warehouse',
    effort: 2,
    moves: [
      { metric: 'goods.packagingScore', share: 0.35 },
      { metric: 'logistics.damageReturnRate', share: 0.15 },
      { metric: 'reviews.positiveTextRate', share: 0.05 },
    ],
    source: '002·2 · 003·3 · D1',
  },
  {
    id: 'pack-double-check-weigh',
    title: {
      zh: '打包双人复核加称重，对不上不出库',
      en: 'Second person checks and weighs each parcel; a mismatch does not leave',
    },
    why: {
      zh: '错发漏发几乎都能在重量上看出来，10 秒一称，能拦下大半。',
      en: 'Nearly every wrong or missing item shows in the weight; ten seconds on the scale stop most of them.',
    },
    steps: [
      {
        zh: '每个 SKU 量一次标准重量，填进打单软件或贴在货位上。',
        en: 'Weigh each SKU once and enter it in the label software or on its bin.',
      },
      {
        zh: '一人拣、另一人对面单念“款、色、码、件”再装箱；一个人上班时拍一张装箱照代替。',
        en: 'One picks, the other reads out product, colour, size, quantity from the label before packing; alone, take a photo of the open box.',
      },
      {
        zh: '封箱后过秤，差 5% 或 20 克以上拆开重看。',
        en: 'Weigh the sealed parcel; reopen it when off by 5 % or 20 g.',
      },
      {
        zh: '打包台装一个摄像头，录像留 30 天，有争议时调。',
        en: 'Put a camera over the table and keep 30 days of video for disputes.',
      },
    ],
    verify: {
      zh: '抽 10 个包裹看有称重记录；售后单里漏发、少件、错发的单数每周记。',
      en: 'Ten random parcels have a weight record; count missing, short and wrong items in the after-sales export each week.',
    },
    owner: 'warehouse',
    effort: 2,
    moves: [
      { metric: 'logistics.wrongItemRate', share: 0.5 },
      { metric: 'goods.refundOnlyRate', share: 0.1 },
      { metric: 'service.merchantLiableRate', share: 0.1 },
    ],
    source: '001·2 · 003·3',
  },
  {
    id: 'look-alike-sku-apart',
    title: {
      zh: '长得像的 SKU 分开放，贴色标、扫码出库',
      en: 'Keep look-alike SKUs apart, colour-tag them and scan on exit',
    },
    why: {
      zh: '错发多是相邻货位拿错，分开放加扫码，不靠眼力。',
      en: 'Wrong items mostly come from the next bin; distance and scanning do not depend on eyesight.',
    },
    steps: [
      {
        zh: '从错发售后里找出互相拿错的 SKU 对，货位隔开至少一个架子。',
        en: 'Find the pairs mixed up in wrong-item cases and put at least one rack between them.',
      },
      {
        zh: '同款不同色、不同码贴不同颜色的货位条，字号 3 厘米以上。',
        en: 'Give colours and sizes bin strips of different colour with letters of 3 cm or more.',
      },
      {
        zh: '买一把扫码枪（百元左右），出库扫商品码和面单码，不一致就报警。',
        en: 'Buy a scanner (about ¥100), scan item and label on exit; a mismatch beeps.',
      },
    ],
    verify: {
      zh: '现场看货位和色标；软件里的扫码出库记录数等于发货单数。',
      en: 'See bins and tags on site; scan records equal the number of parcels shipped.',
    },
    owner: 'warehouse',
    effort: 2,
    moves: [{ metric: 'logistics.wrongItemRate', share: 0.35 }],
    source: '001·2 · 003·3',
  },
];
