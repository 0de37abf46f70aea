import type { HandbookSection } from './entry';

/** Article 003: the four parts it says Kuaishou judges by, and six fields of practice with four items each. */
export const PRACTICE_SECTIONS: readonly HandbookSection[] = [
  {
    id: 'practices-evaluation',
    theme: 'practices',
    title: { zh: '快手四项（文章的说法）', en: 'Kuaishou’s four parts, as the article has them' },
    entries: [
      {
        id: 'evaluation-reviews',
        title: { zh: '用户评价，占 40%', en: 'Customer ratings, 40 %' },
        meaning: {
          zh: '买家对售后满不满意。四项里它最重，一个不满意抵得过几单快退款。',
          en: 'Whether buyers are content with after-sales. The heaviest part: one let-down outweighs several quick refunds.',
        },
        way: {
          zh: '先看会话评分，没有就看好评率；低分会话当天看完。',
          en: 'Look at the chat rating, else the good-review rate; read low-rated chats the same day.',
        },
        measures: ['chat.satisfactionRate', 'reviews.goodRate'],
        actions: ['low-rated-chats-replayed', 'neutral-review-invitation'],
        source: '003·1 · K5',
      },
      {
        id: 'evaluation-returns',
        title: { zh: '退换货率，占 30%', en: 'Returns and exchanges, 30 %' },
        meaning: {
          zh: '退的和换的一起算，尺码不合也在里面；已知的平台指标只看质量原因。',
          en: 'Returns and exchanges together, wrong sizes included; what is known of the platform counts quality reasons only.',
        },
        way: {
          zh: '按原因拆开：尺码改表，描述改页面，质量找供应商。',
          en: 'Split by reason: chart for sizes, page for descriptions, supplier for quality.',
        },
        measures: ['goods.returnExchangeRate', 'goods.qualityRefundPaidRate'],
        actions: ['size-chart-remeasured', 'real-photos-colour-note', 'supplier-quality-clause'],
        source: '003·1 · K5',
      },
      {
        id: 'evaluation-complaints',
        title: { zh: '投诉比例，占 20%', en: 'Complaints, 20 %' },
        meaning: {
          zh: '每百单有几单来投诉。单数少的店，一单就是一大截。',
          en: 'Complaints in a hundred orders. In a small shop a single one counts for much.',
        },
        way: {
          zh: '聊天里一冒头就接手，别等它变成平台投诉。',
          en: 'Take it over when it shows in chat, before it goes to the platform.',
        },
        measures: ['service.complaintRate'],
        actions: ['callback-before-escalation', 'complaint-desk-owner'],
        source: '003·1 · K5',
      },
      {
        id: 'evaluation-refunds',
        title: { zh: '退款处理时效，占 10%', en: 'Timeliness of refunds, 10 %' },
        meaning: {
          zh: '从申请到钱退回，审核和打款两段都算。',
          en: 'From request to money, approval and payment together.',
        },
        way: {
          zh: '小额自动退，账户余额留够三天的。',
          en: 'Refund small sums automatically and keep three days’ balance.',
        },
        measures: ['service.refundOnTimeRate', 'service.refundOnlyHours'],
        actions: ['small-refund-auto', 'refund-balance-watch'],
        source: '003·1 · K5',
      },
    ],
  },
  {
    id: 'practices-service',
    theme: 'practices',
    title: { zh: '把售后做好', en: 'Good after-sales' },
    entries: [
      {
        id: 'practice-fast-response',
        title: { zh: '快速响应', en: 'Responding fast' },
        meaning: {
          zh: '文章说一天内回就行，这早就不够了：平台按秒算聊天，按小时算售后。',
          en: 'The article asks for a day, which is no longer near enough: platforms count chats in seconds and after-sales in hours.',
        },
        way: {
          zh: '聊天盯三分钟，售后一天清四次。',
          en: 'Watch three minutes in chat and clear after-sales four times a day.',
        },
        measures: ['service.auditHours', 'chat.threeMinuteRate', 'service.firstActionHours'],
        actions: ['after-sale-four-sweeps', 'shift-eight-to-twenty-three'],
        source: '003·2 · D1 · X2',
      },
      {
        id: 'practice-description',
        title: { zh: '商品描述准确', en: 'Accurate descriptions' },
        meaning: {
          zh: '说得准，不合适的人不会买；说大了，退货原因就写“与描述不符”。',
          en: 'Told plainly, the wrong buyer stays away; oversold, it returns as “not as described”.',
        },
        way: {
          zh: '照吊牌和检测报告写，做不到的词都删。',
          en: 'Write from label and report, delete what cannot be kept.',
        },
        measures: ['assess.descriptionAccuracy', 'goods.qualityReturnRate'],
        actions: ['real-photos-colour-note', 'honest-limits-on-page', 'size-chart-remeasured'],
        source: '003·2 · D1',
      },
      {
        id: 'practice-care',
        title: { zh: '细致周到', en: 'Careful guidance' },
        meaning: {
          zh: '买家不会装、不会用的时候，有人一步步教。',
          en: 'Someone shows the buyer step by step how to fit and use it.',
        },
        way: {
          zh: '备十张图文卡，教完问一句好了没有。',
          en: 'Keep ten picture cards and ask whether it works now.',
        },
        measures: ['assess.careAfterSales', 'service.resolutionRate'],
        actions: ['after-sale-guidance-cards', 'usage-card-in-parcel'],
        source: '003·2',
      },
      {
        id: 'practice-guarantee',
        title: { zh: '质量保证', en: 'A kept guarantee' },
        meaning: {
          zh: '坏了谁管、管多久，一句话说清，到点就办。',
          en: 'Who helps and for how long, in one sentence, and kept.',
        },
        way: {
          zh: '三处写同一句话，四十八小时内办完。',
          en: 'The same sentence in three places, done in forty-eight hours.',
        },
        measures: ['assess.qualityGuarantee', 'service.rejectionRate'],
        actions: ['warranty-promise-kept', 'spare-part-reship-offer'],
        source: '003·2',
      },
    ],
  },
  {
    id: 'practices-logistics',
    theme: 'practices',
    title: { zh: '物流和配送', en: 'Delivery' },
    entries: [
      {
        id: 'practice-carrier',
        title: { zh: '物流合作伙伴', en: 'The courier' },
        meaning: {
          zh: '选谁送，决定买家几天拿到、破不破。',
          en: 'Who delivers decides how soon and how whole it arrives.',
        },
        way: {
          zh: '按省份看数据选，说得上话的网点优先。',
          en: 'Choose by province from data, and prefer a branch that answers.',
        },
        measures: ['assess.carrierChoice', 'logistics.onTimeDeliveryRate'],
        actions: ['courier-by-province', 'carrier-contact-group'],
        source: '003·3 · D1',
      },
      {
        id: 'practice-stock',
        title: { zh: '仓储和库存管理', en: 'Warehouse and stock' },
        meaning: {
          zh: '库存不准，就会卖没有的货。',
          en: 'With wrong stock one sells what is not there.',
        },
        way: {
          zh: '设安全库存，每天对两次，长得像的分开放。',
          en: 'Set a safety stock, compare twice a day, keep look-alikes apart.',
        },
        measures: ['assess.stockManagement', 'logistics.pickupHours'],
        actions: ['safety-stock-line', 'best-sellers-prepacked', 'look-alike-sku-apart'],
        source: '003·3 · D1',
      },
      {
        id: 'practice-delivery-ways',
        title: { zh: '多种物流方式', en: 'Several ways of delivery' },
        meaning: {
          zh: '急的、大件的、偏远的，要的送法不一样。',
          en: 'Hurried, bulky and remote orders need different ways.',
        },
        way: {
          zh: '先加问得最多的那一种，做不到的别挂。',
          en: 'Add the one asked for most and show nothing you cannot keep.',
        },
        measures: ['assess.deliveryOptions', 'logistics.score'],
        actions: ['delivery-choice-at-order', 'ship-time-on-first-screen'],
        source: '003·3 · D1',
      },
      {
        id: 'practice-tracking',
        title: { zh: '订单跟踪服务', en: 'Telling where it is' },
        meaning: {
          zh: '买家不用问就知道到哪了，催单少一半。',
          en: 'Buyers who know need not ask, and half the chasing ends.',
        },
        way: {
          zh: '发出一条、派送当天一条，停住的主动说。',
          en: 'One message when it ships, one on delivery day, and a word when it stalls.',
        },
        measures: ['assess.orderTracking', 'logistics.complaintRate'],
        actions: ['tracking-message-two', 'parcel-exception-watch'],
        source: '003·3 · K5',
      },
    ],
  },
  {
    id: 'practices-communication',
    theme: 'practices',
    title: { zh: '售后沟通和处理', en: 'Talking and settling' },
    entries: [
      {
        id: 'practice-team',
        title: { zh: '售后团队', en: 'People for after-sales' },
        meaning: {
          zh: '有专门的人管，才不会谁有空谁看一眼。',
          en: 'Someone in charge, or it waits for whoever is free.',
        },
        way: {
          zh: '定一个班长、一个投诉主管人，名字贴出来。',
          en: 'Name a lead and one for complaints, on the wall.',
        },
        measures: ['assess.afterSalesTeam', 'service.auditHours'],
        actions: ['complaint-desk-owner', 'after-sale-four-sweeps'],
        source: '003·4 · D1',
      },
      {
        id: 'practice-learning',
        title: { zh: '培训和学习机会', en: 'Time to learn' },
        meaning: {
          zh: '新人没人带，就拿买家练手。',
          en: 'Without guidance newcomers practise on buyers.',
        },
        way: {
          zh: '每周一件小事、十五分钟，用自己店的真会话。',
          en: 'One small thing a week, fifteen minutes, with your own chats.',
        },
        measures: ['assess.serviceTraining'],
        actions: ['training-communication', 'training-complaints', 'training-products'],
        source: '003·4',
      },
      {
        id: 'practice-talk',
        title: { zh: '沟通能力', en: 'Being able to talk' },
        meaning: {
          zh: '听懂、说清、给时间，三样缺一样都要多来回几趟。',
          en: 'Understanding, plain words and a time; each one missing costs more turns.',
        },
        way: {
          zh: '练“复述、两个办法、几点前”，来回不超过四轮。',
          en: 'Practise repeat, two ways, a time, in four turns at most.',
        },
        measures: ['assess.serviceCommunication', 'chat.dissatisfactionRate'],
        actions: ['training-communication', 'one-agent-until-solved'],
        source: '003·4 · D1',
      },
      {
        id: 'practice-ways-to-reach',
        title: { zh: '多种联系方式', en: 'Several ways to reach you' },
        meaning: {
          zh: '聊天没人应的时候，还有没有别的入口。',
          en: 'Another way in when chat does not answer.',
        },
        way: {
          zh: '平台内留三个有人守的入口。',
          en: 'Keep three ways on the platform with someone there.',
        },
        measures: ['assess.channels'],
        actions: ['contact-ways-shown'],
        source: '003·4',
      },
    ],
  },
  {
    id: 'practices-feedback',
    theme: 'practices',
    title: { zh: '评价和反馈', en: 'Reviews and feedback' },
    entries: [
      {
        id: 'practice-collect',
        title: { zh: '收集用户评价', en: 'Collecting what buyers say' },
        meaning: {
          zh: '只看差评，听到的是一小撮人。',
          en: 'Reading bad reviews only hears a few.',
        },
        way: {
          zh: '评价、售后、聊天三处一起看，群里问三道题。',
          en: 'Look at reviews, after-sales and chats together and ask three questions in the group.',
        },
        measures: ['assess.feedbackCollection'],
        actions: ['feedback-monthly-review', 'neutral-review-invitation'],
        source: '003·5 · D23',
      },
      {
        id: 'practice-analyse',
        title: { zh: '分析和改进', en: 'Analysing and changing' },
        meaning: {
          zh: '收了不改，等于没收。',
          en: 'What is collected and not changed might as well not be.',
        },
        way: {
          zh: '每月定三件，下个月先对账。',
          en: 'Decide three changes a month and check last month’s first.',
        },
        measures: ['assess.feedbackAnalysis', 'reviews.badRate'],
        actions: ['feedback-monthly-review', 'bad-reviews-by-sku'],
        source: '003·5 · D22',
      },
      {
        id: 'practice-thanks',
        title: { zh: '感谢和回馈', en: 'Thanks' },
        meaning: {
          zh: '谢的是他花时间说，不是谢他给好评；拿东西换评价是违规。',
          en: 'Thank for the time taken, not for praise; giving something for a review breaks the rules.',
        },
        way: {
          zh: '回一句针对他的话；券要发就发给所有买家。',
          en: 'Answer with a sentence of its own; coupons, if any, go to all buyers.',
        },
        measures: ['assess.buyerThanks', 'reviews.replyRate'],
        actions: ['thank-buyers-plainly', 'second-order-coupon'],
        source: '003·5 · D23',
      },
      {
        id: 'practice-rights',
        title: { zh: '用户维权', en: 'Buyers’ rights' },
        meaning: {
          zh: '有地方讲理，买家就不用去平台讲。',
          en: 'With somewhere to be heard, buyers need not go to the platform.',
        },
        way: {
          zh: '投诉当天给办法，拒绝要店主点头。',
          en: 'Offer a remedy the same day; refusals need the owner.',
        },
        measures: ['assess.buyerRights', 'service.escalationRate'],
        actions: ['complaint-desk-owner', 'refusal-needs-owner', 'dispute-evidence-kit'],
        source: '003·5 · D1',
      },
    ],
  },
  {
    id: 'practices-process',
    theme: 'practices',
    title: { zh: '定期理顺流程', en: 'Reviewing the routine' },
    entries: [
      {
        id: 'practice-review',
        title: { zh: '评估和优化', en: 'Looking it over' },
        meaning: {
          zh: '干久了看不见毛病，要隔一阵站到买家那头看一遍。',
          en: 'Habit hides faults; now and then look from the buyer’s side.',
        },
        way: {
          zh: '每季度拿三单真事走一遍，改最慢的两步。',
          en: 'Follow three real cases each quarter and mend the two slowest steps.',
        },
        measures: ['assess.processReview', 'service.returnHandlingScore'],
        actions: ['process-review-quarterly'],
        source: '003·6',
      },
      {
        id: 'practice-from-feedback',
        title: { zh: '根据用户反馈', en: 'From what buyers say' },
        meaning: {
          zh: '流程改不改，看买家卡在哪，不看店里方不方便。',
          en: 'Change where buyers get stuck, not where it suits the shop.',
        },
        way: {
          zh: '差评和商责单里反复出现的那一步先改。',
          en: 'First the step that bad reviews and lost disputes repeat.',
        },
        measures: ['assess.processFromFeedback'],
        actions: ['feedback-monthly-review', 'lost-dispute-review'],
        source: '003·6',
      },
      {
        id: 'practice-simple-returns',
        title: { zh: '简化退换货流程', en: 'Simple returns' },
        meaning: { zh: '退得顺，下次还敢买。', en: 'Who returns easily dares to buy again.' },
        way: { zh: '三步走完，买家只说一次。', en: 'Three steps, explained once.' },
        measures: ['assess.returnSimplicity', 'service.auditHours'],
        actions: ['return-steps-three', 'after-sale-auto-agree', 'return-made-easy'],
        source: '003·6 · D1',
      },
      {
        id: 'practice-teamwork',
        title: { zh: '内部协同和沟通', en: 'Working together' },
        meaning: {
          zh: '补寄、拦截、换货都要两个人接力，掉一棒就是一单投诉。',
          en: 'Parts, intercepts and exchanges pass between two people; a dropped baton is a complaint.',
        },
        way: { zh: '每天碰十分钟，一张表传到底。', en: 'Meet ten minutes a day over one sheet.' },
        measures: ['assess.teamwork'],
        actions: ['team-handover-daily', 'one-agent-until-solved'],
        source: '003·6',
      },
    ],
  },
  {
    id: 'practices-relations',
    theme: 'practices',
    title: { zh: '和老客处好', en: 'Keeping buyers' },
    entries: [
      {
        id: 'practice-personal',
        title: { zh: '个性化售后服务', en: 'Personal after-sales' },
        meaning: {
          zh: '记得他上次出过什么事，一句话就不一样。',
          en: 'Remembering last time changes one sentence and everything.',
        },
        way: {
          zh: '办完记一行备注，下次先看再开口。',
          en: 'Note one line and read it before speaking.',
        },
        measures: ['assess.personalService', 'customers.retentionRate'],
        actions: ['personal-after-sale-note', 'after-sale-call-on-day-seven'],
        source: '003·7',
      },
      {
        id: 'practice-membership',
        title: { zh: '会员制度和积分活动', en: 'Membership and points' },
        meaning: { zh: '给常来的人一点实在的。', en: 'Something real for those who come often.' },
        way: {
          zh: '三个权益写清楚，售后优先是真优先。',
          en: 'Three plain benefits, and “first served” is true.',
        },
        measures: ['assess.membership', 'customers.repurchaseRate'],
        actions: ['member-benefits-three'],
        source: '003·7',
      },
      {
        id: 'practice-contact',
        title: { zh: '定期互动', en: 'Regular contact' },
        meaning: {
          zh: '隔三差五有用地说一句，人家才记得你。',
          en: 'A useful word now and then keeps you in mind.',
        },
        way: {
          zh: '一周一条，教用法或答疑，不天天发券。',
          en: 'One a week, a tip or an answer, no daily coupons.',
        },
        measures: ['assess.interactionFrequency'],
        actions: ['fan-group-weekly-post', 'share-worthy-content'],
        source: '003·7',
      },
      {
        id: 'practice-offers',
        title: { zh: '优惠和促销活动', en: 'Offers' },
        meaning: { zh: '说好哪天便宜、便宜多少，说到做到。', en: 'A known day and sum, kept.' },
        way: {
          zh: '三个月排一张表，一月不超过两次，不先涨后降。',
          en: 'Plan three months, at most two a month, never raised first.',
        },
        measures: ['assess.promotions', 'customers.repurchaseRate90'],
        actions: ['shop-promotions-calendar', 'second-order-coupon'],
        source: '003·7',
      },
    ],
  },
];
