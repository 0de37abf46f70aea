import type { HandbookSection } from './entry';

/** The six factors of article 002: what each is, how to read its tables of shops A, B and C, and the eighteen measures. The figures of the shops are the article’s illustration, no benchmark. */
export const FACTOR_SECTIONS: readonly HandbookSection[] = [
  {
    id: 'factors-goods',
    theme: 'factors',
    title: { zh: '商品质量', en: 'Quality of goods' },
    entries: [
      {
        id: 'factor-goods',
        title: { zh: '因素：商品质量', en: 'Factor: quality of goods' },
        meaning: {
          zh: '货本身、包装、路上三样加起来，是买家拆开箱子那一刻的感受；品退和差评都从这里来。',
          en: 'The goods, the packing and the way there make the moment of unboxing; quality returns and bad reviews start here.',
        },
        way: {
          zh: '先看三样里哪一样最低，从那一样下手。',
          en: 'See which of the three is lowest and begin there.',
        },
        measures: ['goods.qualityScore', 'goods.packagingScore', 'logistics.score', 'goods.rating'],
        actions: ['supplier-batch-inspection', 'worst-three-skus-pause'],
        source: '002·1 · 002·2 · 002·3 · D1',
      },
      {
        id: 'reading-goods-quality',
        title: {
          zh: '读表 1：商品质量评分 A 4.5、B 3.8、C 4.2',
          en: 'Table 1: product quality A 4.5, B 3.8, C 4.2',
        },
        meaning: {
          zh: 'A 和 B 差 0.7 星：满 5 分的尺子上，4 分以下说明每几个买家就有一个不满意；C 不差，但离 A 还有 0.3。',
          en: 'A and B are 0.7 apart: on a scale to 5, below 4 means one buyer in a few is let down; C is fair but 0.3 behind A.',
        },
        way: {
          zh: '比星数先看各有多少条评价：条数少的店，差零点几可能只是偶然。',
          en: 'Before comparing stars look at how many reviews each rests on; with few, some tenths may be chance.',
        },
        measures: ['goods.qualityScore'],
        actions: ['supplier-batch-inspection', 'sample-test-before-batch'],
        source: '002·1 · D1',
      },
      {
        id: 'reading-packaging',
        title: { zh: '读表 2：商品包装评分 4.8、4.2、4.5', en: 'Table 2: packaging 4.8, 4.2, 4.5' },
        meaning: {
          zh: '三家包装都比质量高，B 的 4.2 也不算坏：B 的短板在货，不在箱子。',
          en: 'All three score better on packing than on goods, and even B’s 4.2 is not bad: B’s weakness is the goods, not the box.',
        },
        way: {
          zh: '同一家店横着比几项，先补最低的那项，别去磨已经高的。',
          en: 'Compare a shop’s own figures side by side and mend the lowest, not what is high already.',
        },
        measures: ['goods.packagingScore'],
        actions: ['unboxing-pack-standard', 'box-upgrade-drop-test'],
        source: '002·2 · D1',
      },
      {
        id: 'reading-logistics',
        title: { zh: '读表 3：物流评分 4.6、4.1、4.3', en: 'Table 3: logistics 4.6, 4.1, 4.3' },
        meaning: {
          zh: '次序和质量一样，A 最高 B 最低，差距 0.5 比质量的 0.7 小；同样的力气，B 先抓货回报更大。',
          en: 'The order is that of quality, but 0.5 apart instead of 0.7; for the same effort B gains more from the goods.',
        },
        way: {
          zh: '几项里差距最大的那一项，最先动。',
          en: 'Of several figures the one with the widest gap comes first.',
        },
        measures: ['logistics.score'],
        actions: ['courier-by-province', 'carrier-contact-group', 'tracking-message-two'],
        source: '002·3',
      },
      {
        id: 'measure-suppliers',
        title: { zh: '措施：挑供应商', en: 'Measure: choosing suppliers' },
        meaning: {
          zh: '谁供的货出问题多，心里要有数；挑得严，后面省一串售后。',
          en: 'Know whose goods fail; strict choice saves a chain of after-sales.',
        },
        way: {
          zh: '按供应商算品退，写进协议，连着超线就换。',
          en: 'Count quality returns by supplier, put the line in the contract, change those above it.',
        },
        measures: ['assess.supplierControl', 'goods.qualityReturnRate'],
        actions: ['supplier-quality-clause', 'supplier-batch-inspection'],
        source: '002·text · 000·1 · D1 · D24',
      },
      {
        id: 'measure-samples',
        title: { zh: '措施：先买样品试', en: 'Measure: testing samples first' },
        meaning: {
          zh: '少量样品花不了几个钱，能挡住一整批不合格的货。',
          en: 'A few samples cost little and stop a whole bad batch.',
        },
        way: {
          zh: '五件样品用七天，过不了就不下单。',
          en: 'Use five samples for seven days and do not order if they fail.',
        },
        measures: ['assess.sampleTesting', 'goods.qualityReturnRate'],
        actions: ['sample-test-before-batch'],
        source: '002·text · D1',
      },
      {
        id: 'measure-packing',
        title: { zh: '措施：管好包装', en: 'Measure: controlling the packing' },
        meaning: {
          zh: '路上的磕碰靠包装挡，破损退货就看这一关。',
          en: 'Packing takes the knocks; damage returns are decided here.',
        },
        way: {
          zh: '每类定一张打包图，破得多的做跌落测试。',
          en: 'Fix a packing picture per type and drop-test what breaks.',
        },
        measures: ['assess.packagingControl', 'logistics.damageReturnRate'],
        actions: ['unboxing-pack-standard', 'box-upgrade-drop-test'],
        source: '002·text · D1',
      },
      {
        id: 'measure-carrier-talk',
        title: { zh: '措施：和快递说得上话', en: 'Measure: being in touch with the courier' },
        meaning: {
          zh: '件卡在路上，能不能马上找到人，差的就是一两天。',
          en: 'When a parcel is stuck, reaching someone at once saves a day or two.',
        },
        way: {
          zh: '拉一个有站长的群，约好两小时内回。',
          en: 'Keep a group with the branch manager and agree on two hours.',
        },
        measures: ['assess.carrierContact', 'logistics.complaintRate'],
        actions: ['carrier-contact-group', 'parcel-exception-watch'],
        source: '002·text · D1',
      },
    ],
  },
  {
    id: 'factors-service',
    theme: 'factors',
    title: { zh: '售后服务', en: 'After-sales' },
    entries: [
      {
        id: 'factor-service',
        title: { zh: '因素：售后服务', en: 'Factor: after-sales' },
        meaning: {
          zh: '退换、补发、投诉怎么办，决定一个不高兴的买家是留下还是去找平台。',
          en: 'How returns, parts and complaints are handled decides whether an unhappy buyer stays or turns to the platform.',
        },
        way: {
          zh: '退换看快，投诉看服不服；两样分开量，分开改。',
          en: 'Returns are about speed, complaints about fairness; measure and mend them apart.',
        },
        measures: [
          'service.returnHandlingScore',
          'service.complaintHandlingScore',
          'service.auditHours',
        ],
        actions: ['after-sale-auto-agree', 'complaint-desk-owner'],
        source: '002·4 · 002·5 · D1',
      },
      {
        id: 'reading-returns',
        title: {
          zh: '读表 4：退换货处理评分 4.7、3.9、4.3',
          en: 'Table 4: return handling 4.7, 3.9, 4.3',
        },
        meaning: {
          zh: 'B 比 A 低 0.8，和投诉处理一样是差得最多的：多半是退得慢，不是不肯退。',
          en: 'B is 0.8 behind A, with complaint handling the widest of its gaps: mostly slow, not unwilling.',
        },
        way: {
          zh: '低了先查时间：申请到同意几小时，寄回到退钱几天。',
          en: 'When it is low check times first: request to approval in hours, return to refund in days.',
        },
        measures: ['service.returnHandlingScore'],
        actions: ['return-steps-three', 'after-sale-auto-agree', 'return-inbound-same-day'],
        source: '002·4 · D1',
      },
      {
        id: 'reading-complaints',
        title: {
          zh: '读表 5：客户投诉处理评分 4.6、3.8、4.0',
          en: 'Table 5: complaint handling 4.6, 3.8, 4.0',
        },
        meaning: {
          zh: 'C 只比 B 高 0.2，两家都在 4 分上下：投诉这一项不是 B 一家的毛病。',
          en: 'C is only 0.2 above B, both near 4: complaints are not B’s weakness alone.',
        },
        way: {
          zh: '两家都低的项，常常是同一种做法没人管，先定下谁负责。',
          en: 'Where several are low the same thing is usually nobody’s job; name the person first.',
        },
        measures: ['service.complaintHandlingScore'],
        actions: ['complaint-desk-owner', 'complaint-ledger', 'callback-before-escalation'],
        source: '002·5 · D1',
      },
      {
        id: 'measure-return-flow',
        title: { zh: '措施：理顺退换流程', en: 'Measure: a short way to return' },
        meaning: {
          zh: '买家少说一遍、少等一步，评分就不一样。',
          en: 'One explanation and one wait less make the difference.',
        },
        way: {
          zh: '压成申请、寄回、退款三步，低风险的自动过。',
          en: 'Cut it to apply, send, refund, and let harmless cases pass by themselves.',
        },
        measures: ['assess.returnSimplicity', 'service.auditHours'],
        actions: ['return-steps-three', 'after-sale-auto-agree'],
        source: '002·text · 003·6 · D1',
      },
      {
        id: 'measure-complaint-flow',
        title: { zh: '措施：投诉有专门的办法', en: 'Measure: a set way for complaints' },
        meaning: {
          zh: '投诉没有固定的人和步骤，就只剩下看谁有空。',
          en: 'Without a person and steps, complaints wait for whoever is free.',
        },
        way: {
          zh: '固定一个人，记台账，到点必回话。',
          en: 'Fix a person, keep the ledger, answer on time.',
        },
        measures: ['assess.complaintOwner', 'service.escalationRate'],
        actions: ['complaint-desk-owner', 'complaint-ledger'],
        source: '002·text · 000·2 · D1 · D20',
      },
    ],
  },
  {
    id: 'factors-reviews',
    theme: 'factors',
    title: { zh: '店铺评分', en: 'The shop’s rating' },
    entries: [
      {
        id: 'factor-reviews',
        title: { zh: '因素：用户评价', en: 'Factor: reviews' },
        meaning: {
          zh: '好评、中评、差评各占多少，新买家看它下不下单，平台看它给不给推。',
          en: 'How good, neutral and bad reviews share out decides whether new buyers order and the platform recommends.',
        },
        way: {
          zh: '先少出问题，再请所有人照实说；任何拿好处换评价的做法都不许。',
          en: 'Cause fewer problems, then ask everyone for the truth; nothing may be given for a review.',
        },
        measures: ['reviews.goodRate', 'reviews.badRate', 'goods.rating'],
        actions: ['bad-reviews-by-sku', 'neutral-review-invitation'],
        source: '002·6 · D1 · D23',
      },
      {
        id: 'reading-reviews',
        title: {
          zh: '读表 6：好评 500/400/450，中评 50/80/60，差评 10/20/15',
          en: 'Table 6: good 500/400/450, neutral 50/80/60, bad 10/20/15',
        },
        meaning: {
          zh: '总数不一样，条数不能直接比，要换成率：好评率 89.3%、80.0%、85.7%，差评率 1.8%、4.0%、2.9%。',
          en: 'The totals differ, so counts do not compare; as shares: good 89.3 %, 80.0 %, 85.7 %, bad 1.8 %, 4.0 %, 2.9 %.',
        },
        way: {
          zh: '差评率看伤得多深，中评率看哪里还能救：B 的 16% 中评是最容易变好的一块。',
          en: 'The bad rate tells the harm, the neutral rate what can be saved: B’s 16 % neutral is the easiest to turn.',
        },
        measures: ['reviews.goodRate', 'reviews.neutralRate', 'reviews.badRate'],
        actions: ['neutral-reviews-read-one-by-one', 'bad-reviews-by-sku', 'honest-limits-on-page'],
        source: '002·6 · D1',
      },
      {
        id: 'measure-review-reminder',
        title: { zh: '措施：完成后提醒评价', en: 'Measure: reminding buyers to review' },
        meaning: {
          zh: '满意的人不说话，评分就由不满意的人说了算。',
          en: 'When the satisfied stay silent, the unsatisfied set the rating.',
        },
        way: {
          zh: '对所有买家发同一句中性的邀请，不提星、不给东西。',
          en: 'Send everyone the same neutral invitation, without stars or gifts.',
        },
        measures: ['reviews.goodRate'],
        actions: ['neutral-review-invitation'],
        source: '002·text · D23',
      },
      {
        id: 'measure-review-answers',
        title: { zh: '措施：回应和道谢', en: 'Measure: answering and thanking' },
        meaning: {
          zh: '回一句针对他的话，后来的人看得到店里有人。',
          en: 'A sentence of its own shows later buyers that someone is there.',
        },
        way: {
          zh: '好坏都回，谢他花时间说；解决不了的转私聊办完。',
          en: 'Answer good and bad, thank for the time; settle in chat what needs settling.',
        },
        measures: ['reviews.replyRate', 'reviews.replyHours', 'assess.buyerThanks'],
        actions: ['daily-review-sweep', 'thank-buyers-plainly', 'bad-review-answered-openly'],
        source: '002·text · 003·5 · D23',
      },
      {
        id: 'measure-review-changes',
        title: { zh: '措施：照评价改', en: 'Measure: changing what reviews say' },
        meaning: {
          zh: '同一句抱怨出现三次，就是一道该做的题。',
          en: 'The same complaint three times is a task.',
        },
        way: {
          zh: '按款按原因记，满三条当周改，写下日期看后效。',
          en: 'Log by item and cause, fix at three within the week, note the date and watch.',
        },
        measures: ['reviews.badRate', 'assess.feedbackAnalysis'],
        actions: [
          'bad-reviews-by-sku',
          'feedback-monthly-review',
          'neutral-reviews-read-one-by-one',
        ],
        source: '002·text · 003·5 · D22',
      },
    ],
  },
  {
    id: 'factors-orders',
    theme: 'factors',
    title: { zh: '订单完成率', en: 'Order completion' },
    entries: [
      {
        id: 'factor-orders',
        title: { zh: '因素：订单完成率', en: 'Factor: order completion' },
        meaning: {
          zh: '付了钱的单里，有多少真的发出、签收、没被取消。官方分里没有这一项，但发不出的单会变成超时和退款。',
          en: 'How many paid orders are really shipped, signed for and not cancelled. No official score has it, but what is not shipped becomes lateness and refunds.',
        },
        way: {
          zh: '先看没完成的单卡在哪一类：缺货、地址、等买家，还是没人管。',
          en: 'See where open orders stand: stock, address, waiting for the buyer, or nobody’s.',
        },
        measures: ['orders.completionRate', 'orders.cancelRate'],
        actions: ['daily-order-closing', 'safety-stock-line'],
        source: '002·7',
      },
      {
        id: 'reading-completion',
        title: {
          zh: '读表 7：处理 1000/900/800 单，完成 950/800/720 单',
          en: 'Table 7: 1000/900/800 orders, 950/800/720 completed',
        },
        meaning: {
          zh: '除一下才看得出来：95.0%、88.9%、90.0%。C 单最少，完成率却比 B 高，B 每百单丢 11 单。',
          en: 'Only the division shows it: 95.0 %, 88.9 %, 90.0 %. C has fewest orders yet does better than B, who loses 11 in a hundred.',
        },
        way: {
          zh: '没完成的单要分清：买家不要的和店里发不出的，后一种才是店的错。',
          en: 'Tell apart what the buyer did not want from what the shop could not ship; only the latter is the shop’s fault.',
        },
        measures: ['orders.completionRate'],
        actions: ['daily-order-closing', 'change-instead-of-cancel', 'safety-stock-line'],
        source: '002·7',
      },
      {
        id: 'measure-order-flow',
        title: { zh: '措施：管住订单流程', en: 'Measure: a kept flow of orders' },
        meaning: {
          zh: '丢的单大多不是做不到，是没人看见。',
          en: 'Most lost orders were possible, only unseen.',
        },
        way: {
          zh: '每天 17:30 日清，三天没动的店主拍板。',
          en: 'Close the day at 17:30; what has not moved for three days the owner decides.',
        },
        measures: ['orders.completionRate'],
        actions: ['daily-order-closing', 'ship-deadline-alarm'],
        source: '002·text · D21',
      },
      {
        id: 'measure-order-staff',
        title: { zh: '措施：人手跟上单量', en: 'Measure: enough hands' },
        meaning: {
          zh: '单多的那天人不够，第二天全天都在还账。',
          en: 'Too few hands on a busy day are paid for all the next day.',
        },
        way: {
          zh: '按星期几的单量排班，备两个能叫来的人。',
          en: 'Roster by the orders of each weekday and have two on call.',
        },
        measures: ['assess.orderStaffing', 'logistics.shipHours'],
        actions: ['order-staffing-by-volume'],
        source: '002·text · D21',
      },
      {
        id: 'measure-order-system',
        title: { zh: '措施：用软件处理订单', en: 'Measure: software for orders' },
        meaning: {
          zh: '手抄手找，错一单要赔两单的功夫。',
          en: 'By hand, one error costs the work of two orders.',
        },
        way: {
          zh: '批量打单，退款中的不打，地址不全的拦下。',
          en: 'Print in batches, skip refunds, stop incomplete addresses.',
        },
        measures: ['assess.orderSystem', 'logistics.wrongItemRate'],
        actions: ['order-tool-batch', 'refunding-orders-held-back'],
        source: '002·text',
      },
    ],
  },
  {
    id: 'factors-speed',
    theme: 'factors',
    title: { zh: '发货速度', en: 'Speed of shipping' },
    entries: [
      {
        id: 'factor-speed',
        title: { zh: '因素：发货速度', en: 'Factor: speed of shipping' },
        meaning: {
          zh: '付款到发出的时间。买家等的是到货，可发货是店里唯一全由自己说了算的一段。',
          en: 'Time from payment to shipping. Buyers wait for arrival, but this is the one stretch wholly in your hands.',
        },
        way: {
          zh: '先看等在哪：等打包、等快递来，还是等货。',
          en: 'See what is waited for: packing, the courier or the goods.',
        },
        measures: ['logistics.shipHours', 'logistics.pickupHours'],
        actions: ['cutoff-16-pickup-onsite', 'best-sellers-prepacked'],
        source: '002·8 · D1',
      },
      {
        id: 'reading-ship-time',
        title: {
          zh: '读表 8：平均发货时长 1 天、2 天、1.5 天',
          en: 'Table 8: time to ship 1, 2 and 1.5 days',
        },
        meaning: {
          zh: 'B 比 A 慢整整一天，等于每单都错过一趟车；C 慢半天，多半是截单点定得太早。',
          en: 'B is a whole day slower, one missed pickup for each order; C half a day, probably an early cut-off.',
        },
        way: {
          zh: '平均数会被少数拖很久的单拉高，要连最慢的那几单一起看。',
          en: 'A few very late orders raise the mean, so look at the slowest, too.',
        },
        measures: ['logistics.shipHours'],
        actions: ['cutoff-16-pickup-onsite', 'second-pickup-1830', 'night-orders-first'],
        source: '002·8 · D1',
      },
      {
        id: 'measure-fast-carrier',
        title: { zh: '措施：换更快的快递', en: 'Measure: a faster courier' },
        meaning: {
          zh: '同一条线，两家快递能差一天。',
          en: 'On one route two couriers may differ by a day.',
        },
        way: {
          zh: '慢的五条线各试一家七天，快了再切。',
          en: 'Try another on the five slowest routes for seven days and switch if it is faster.',
        },
        measures: ['logistics.deliveryHours', 'assess.carrierChoice'],
        actions: ['courier-by-province', 'second-pickup-1830'],
        source: '002·text · D1',
      },
      {
        id: 'measure-storage',
        title: { zh: '措施：管好仓库', en: 'Measure: an orderly warehouse' },
        meaning: {
          zh: '货在哪、有几件说不清，发货就快不了。',
          en: 'If place and count are unclear, shipping cannot be quick.',
        },
        way: {
          zh: '每天对两次库存，爆款前一晚先包好。',
          en: 'Compare stock twice a day and pack best sellers the evening before.',
        },
        measures: ['assess.stockManagement', 'logistics.shipHours'],
        actions: ['safety-stock-line', 'best-sellers-prepacked', 'look-alike-sku-apart'],
        source: '002·text · D1',
      },
      {
        id: 'measure-forecast',
        title: { zh: '措施：提前预估备货', en: 'Measure: forecasting' },
        meaning: {
          zh: '卖得出发不出，最后不是超时就是取消。',
          en: 'What sells but is not there ends late or cancelled.',
        },
        way: {
          zh: '直播和大促前一天按前三场算单量，缺货前先改承诺时间。',
          en: 'The day before a stream or sale forecast from the last three, and change promises before stock runs out.',
        },
        measures: ['assess.demandForecast', 'logistics.onTimeShipRate'],
        actions: ['live-stock-forecast', 'promise-time-before-stockout'],
        source: '002·text · D21',
      },
    ],
  },
  {
    id: 'factors-loyalty',
    theme: 'factors',
    title: { zh: '客户粘性', en: 'Returning buyers' },
    entries: [
      {
        id: 'factor-loyalty',
        title: { zh: '因素：客户粘性', en: 'Factor: returning buyers' },
        meaning: {
          zh: '买过的人还回不回来。官方分里没有，可回头客便宜、好说话、差评少。',
          en: 'Whether buyers come back. No official score has it, but returning buyers cost less and complain less.',
        },
        way: {
          zh: '第一次买得顺，是回头的前提；券和会员只是添一把力。',
          en: 'A smooth first order comes first; coupons and membership only add to it.',
        },
        measures: [
          'customers.repurchaseRate',
          'customers.repurchaseRate90',
          'customers.retentionRate',
        ],
        actions: ['second-order-coupon', 'after-sale-call-on-day-seven'],
        source: '002·9 · 002·10',
      },
      {
        id: 'reading-repurchase',
        title: {
          zh: '读表 9：二次购买率 30%、20%、25%',
          en: 'Table 9: second purchase 30 %, 20 %, 25 %',
        },
        meaning: {
          zh: 'A 十个买家回来三个，B 只有两个；卖耐用品的低一点正常，不能和卖消耗品的比。',
          en: 'Of ten buyers three come back to A, two to B; durable goods are naturally lower and do not compare with consumables.',
        },
        way: {
          zh: '只和自己的上个月、和同类目的店比。',
          en: 'Compare with your own last month and with shops of your category.',
        },
        measures: ['customers.repurchaseRate'],
        actions: ['refill-reminder-by-cycle', 'second-order-coupon', 'member-benefits-three'],
        source: '002·9',
      },
      {
        id: 'reading-retention',
        title: { zh: '读表 10：留存率 80%、70%、75%', en: 'Table 10: retention 80 %, 70 %, 75 %' },
        meaning: {
          zh: '次序和二次购买率一样：B 两项都垫底，说明不是券发少了，是第一次没让人满意。',
          en: 'The order is that of table 9: B is last in both, so the first order disappoints, not the coupons.',
        },
        way: {
          zh: '两项一起低先补商品和售后，只有一项低再去做会员。',
          en: 'If both are low mend goods and after-sales; if only one, work on membership.',
        },
        measures: ['customers.retentionRate'],
        actions: ['after-sale-call-on-day-seven', 'fan-group-weekly-post', 'member-benefits-three'],
        source: '002·10',
      },
      {
        id: 'measure-good-basics',
        title: { zh: '措施：货和服务先做好', en: 'Measure: goods and service first' },
        meaning: {
          zh: '没有哪张券能留住一个生过气的人。',
          en: 'No coupon keeps someone who was annoyed.',
        },
        way: {
          zh: '出库逐项看一眼，质保说到做到，出过问题的七天后问一句。',
          en: 'Check each point before packing, keep the warranty, ask seven days after a problem.',
        },
        measures: ['goods.rating', 'customers.retentionRate'],
        actions: [
          'piece-check-before-packing',
          'warranty-promise-kept',
          'after-sale-call-on-day-seven',
        ],
        source: '002·text · D1',
      },
      {
        id: 'measure-membership',
        title: { zh: '措施：会员制度', en: 'Measure: membership' },
        meaning: {
          zh: '给回头的人一个看得见的好处。',
          en: 'A visible benefit for those who return.',
        },
        way: {
          zh: '只做三个用得上的权益，两个月没差别就换。',
          en: 'Just three useful benefits; change them if two months show no difference.',
        },
        measures: ['assess.membership', 'customers.repurchaseRate'],
        actions: ['member-benefits-three'],
        source: '002·text · 003·7',
      },
      {
        id: 'measure-personal-offers',
        title: { zh: '措施：按人推送优惠', en: 'Measure: offers that fit the buyer' },
        meaning: {
          zh: '买了纸巾的提醒他快用完了，比群发有用。',
          en: 'Telling a tissue buyer that they run out beats mass messages.',
        },
        way: {
          zh: '按用完的天数提醒一次，优惠日子提前排好，不打扰退过货的人。',
          en: 'Remind once by the days a product lasts, plan offers ahead, leave out those who returned goods.',
        },
        measures: ['assess.promotions', 'customers.repurchaseRate90'],
        actions: ['refill-reminder-by-cycle', 'shop-promotions-calendar', 'second-order-coupon'],
        source: '002·text · 003·7',
      },
    ],
  },
];
