import type { HandbookSection } from './entry';

/** The twenty-five figures of article 001 under their five headings: what each says, and how it is raised. */
export const METRIC_SECTIONS: readonly HandbookSection[] = [
  {
    id: 'metrics-goods',
    theme: 'metrics',
    title: { zh: '商品和描述', en: 'Goods and descriptions' },
    entries: [
      {
        id: 'metric-return-rate',
        title: { zh: '退货率', en: 'Return rate' },
        meaning: {
          zh: '卖出去的货有多少被退回来；高了多半是货有毛病，或者页面把人说糊涂了。',
          en: 'How much of what is sold comes back; a high rate mostly means faulty goods or a misleading page.',
        },
        way: {
          zh: '先按原因把退货分开：尺码、描述、质量各治各的，别一起抓。',
          en: 'Split returns by reason first: size, description and quality each need their own cure.',
        },
        measures: ['goods.returnRate', 'goods.qualityReturnRate'],
        actions: [
          'size-chart-remeasured',
          'real-photos-colour-note',
          'supplier-batch-inspection',
          'image-standard-shots',
        ],
        source: '001·1 · D1',
      },
      {
        id: 'metric-rating',
        title: { zh: '评价分数', en: 'Rating' },
        meaning: {
          zh: '买家给商品打的平均星，货好不好、和说的一不一样都在里面。',
          en: 'The mean stars buyers give a product, for its quality and for being as described.',
        },
        way: {
          zh: '按差评最多的款往下查，改货或改页面，分会跟着新评价慢慢回来。',
          en: 'Look into the products with most bad reviews and fix goods or page; the mean follows with new reviews.',
        },
        measures: ['goods.rating'],
        actions: ['worst-three-skus-pause', 'bad-reviews-by-sku', 'honest-limits-on-page'],
        source: '001·1 · D1',
      },
      {
        id: 'metric-image',
        title: { zh: '图片质量', en: 'Quality of pictures' },
        meaning: {
          zh: '图清不清楚、和实物一不一样；买家下单前只能信图。',
          en: 'Whether pictures are sharp and true; before ordering they are all a buyer has.',
        },
        way: {
          zh: '每款固定拍六张，有色差、有大小误会的地方写在图上。',
          en: 'Take the same six shots of each product and write on them where colour or size may mislead.',
        },
        measures: ['assess.imageQuality'],
        actions: ['image-standard-shots', 'real-photos-colour-note'],
        source: '001·1',
      },
      {
        id: 'metric-review-words',
        title: { zh: '评论内容', en: 'What reviews say' },
        meaning: {
          zh: '有字的评价里说好话的占多少；星数告诉你好坏，字告诉你坏在哪。',
          en: 'How many written reviews are favourable; stars say how good, words say what is wrong.',
        },
        way: {
          zh: '把字按“说的是哪件事”归类，一个月改掉说得最多的那几件。',
          en: 'Sort the words by what they are about and change the commonest few each month.',
        },
        measures: ['reviews.positiveTextRate'],
        actions: ['feedback-monthly-review', 'bad-reviews-by-sku', 'honest-limits-on-page'],
        source: '001·1 · D1',
      },
      {
        id: 'metric-review-reply-time',
        title: { zh: '评论回复时间', en: 'Time to answer reviews' },
        meaning: {
          zh: '从评价写出来到店家回，隔了多久；后来的买家会看这段时间。',
          en: 'How long a review waits for the shop’s answer; later buyers see it.',
        },
        way: {
          zh: '每天固定一个钟点回，先差评、再中评、再有问题的好评。',
          en: 'Answer at a fixed hour each day, bad reviews first, then neutral, then good ones with a question.',
        },
        measures: ['reviews.replyHours'],
        actions: ['bad-review-answered-openly', 'daily-review-sweep'],
        source: '001·1',
      },
    ],
  },
  {
    id: 'metrics-logistics',
    theme: 'metrics',
    title: { zh: '物流速度和服务', en: 'Speed and service of delivery' },
    entries: [
      {
        id: 'metric-ship-speed',
        title: { zh: '发货速度', en: 'Speed of shipping' },
        meaning: {
          zh: '付款到发出隔多久；平台多数算到快递扫件为止，点了发货不算。',
          en: 'Time from payment to shipping; most platforms stop the clock at the courier’s scan, not at the button.',
        },
        way: {
          zh: '定一个截单点，当天的单当天被扫走。',
          en: 'Fix a cut-off so that the day’s orders are scanned the same day.',
        },
        measures: ['logistics.shipHours', 'logistics.pickupHours'],
        actions: [
          'cutoff-16-pickup-onsite',
          'second-pickup-1830',
          'night-orders-first',
          'order-staffing-by-volume',
        ],
        source: '001·2 · D1',
      },
      {
        id: 'metric-delivery',
        title: { zh: '物流时效性', en: 'Time on the way' },
        meaning: {
          zh: '发出到签收花了多久、有没有按线路的标准到。',
          en: 'Time from shipping to delivery, and whether the route’s standard was met.',
        },
        way: {
          zh: '按省份看哪条线慢，只换慢的那几条。',
          en: 'See by province which routes are slow and change only those.',
        },
        measures: ['logistics.deliveryHours', 'logistics.onTimeDeliveryRate'],
        actions: ['courier-by-province', 'nearby-warehouse', 'parcel-exception-watch'],
        source: '001·2 · D1 · K5',
      },
      {
        id: 'metric-accuracy',
        title: { zh: '物流准确度', en: 'Accuracy of delivery' },
        meaning: {
          zh: '发对没有、少没少、到手完不完整。',
          en: 'Whether the right things arrive, all of them, unbroken.',
        },
        way: {
          zh: '装箱前称一下、对一遍，破得多的款换包装。',
          en: 'Weigh and check before sealing; repack what breaks most.',
        },
        measures: ['logistics.wrongItemRate', 'logistics.damageReturnRate'],
        actions: ['pack-double-check-weigh', 'look-alike-sku-apart', 'box-upgrade-drop-test'],
        source: '001·2 · D1',
      },
      {
        id: 'metric-return-logistics',
        title: { zh: '退货物流服务', en: 'Logistics of returns' },
        meaning: {
          zh: '买家要退的时候，寄回来方不方便、花不花钱。',
          en: 'How easy and how dear it is for a buyer to send something back.',
        },
        way: {
          zh: '开退换货运费险，同意后自动把寄回的三步发过去。',
          en: 'Turn on return insurance and send the three steps automatically after approval.',
        },
        measures: ['assess.returnLogistics', 'service.returnHandlingHours'],
        actions: ['return-made-easy', 'return-steps-three', 'return-inbound-same-day'],
        source: '001·2 · D1',
      },
      {
        id: 'metric-logistics-complaints',
        title: { zh: '物流投诉处理', en: 'Complaints about delivery' },
        meaning: {
          zh: '因为物流来投诉的单有多少，处理得快不快。',
          en: 'How many orders bring a complaint about delivery, and how soon it is settled.',
        },
        way: {
          zh: '停滞的件赶在买家来问之前先查，丢了就补。',
          en: 'Chase stalled parcels before buyers ask, and replace lost ones.',
        },
        measures: ['logistics.complaintRate'],
        actions: ['parcel-exception-watch', 'carrier-contact-group', 'tracking-message-two'],
        source: '001·2 · K5',
      },
    ],
  },
  {
    id: 'metrics-service',
    theme: 'metrics',
    title: { zh: '售后服务', en: 'After-sales' },
    entries: [
      {
        id: 'metric-after-sale-response',
        title: { zh: '售后响应时间', en: 'Time to respond after sales' },
        meaning: {
          zh: '从申请到店家点同意隔多久；夜里的申请多数从早上算起。',
          en: 'Time from request to approval; requests at night mostly count from the morning.',
        },
        way: {
          zh: '低风险的自动同意，其余的一天清四次。',
          en: 'Approve the harmless ones automatically and clear the rest four times a day.',
        },
        measures: ['service.auditHours', 'service.firstActionHours'],
        actions: ['after-sale-auto-agree', 'after-sale-four-sweeps', 'small-refund-auto'],
        source: '001·3 · D1',
      },
      {
        id: 'metric-resolution',
        title: { zh: '问题解决率', en: 'Resolution rate' },
        meaning: {
          zh: '来找的买家里，事情真办完的有多少，没有闹到平台去。',
          en: 'How many matters are really settled without going to the platform.',
        },
        way: {
          zh: '给客服一张赔付表，小事当场定，一个人跟到底。',
          en: 'Give agents a settlement table; small matters are decided at once and one person sees them through.',
        },
        measures: ['service.resolutionRate', 'service.escalationRate'],
        actions: [
          'pay-out-table',
          'one-agent-until-solved',
          'callback-before-escalation',
          'warranty-promise-kept',
        ],
        source: '001·3 · D1',
      },
      {
        id: 'metric-after-sale-rating',
        title: { zh: '售后评价', en: 'Rating of after-sales' },
        meaning: {
          zh: '办完以后买家满不满意，聊天结束打的分是最近的数。',
          en: 'Whether buyers are content afterwards; the rating of the chat is the nearest figure.',
        },
        way: {
          zh: '1–3 星的会话当天看完，没解决的当天接着办。',
          en: 'Read 1–3 star chats the same day and go on with the unsolved.',
        },
        measures: ['chat.satisfactionRate', 'chat.dissatisfactionRate'],
        actions: [
          'low-rated-chats-replayed',
          'after-sale-call-on-day-seven',
          'training-communication',
        ],
        source: '001·3 · D1',
      },
      {
        id: 'metric-after-sale-complaints',
        title: { zh: '售后投诉处理', en: 'Complaints after sales' },
        meaning: {
          zh: '对售后不满来投诉的有多少，办得让人服不服。',
          en: 'How many complain about after-sales, and whether the handling convinces.',
        },
        way: {
          zh: '投诉定一个人管，记台账，三条同因就改一处。',
          en: 'Put one person in charge, keep a ledger, and change one thing for every three of a kind.',
        },
        measures: ['service.complaintRate', 'service.complaintHandlingScore'],
        actions: ['complaint-desk-owner', 'complaint-ledger', 'training-complaints'],
        source: '001·3 · D1',
      },
      {
        id: 'metric-compensation',
        title: { zh: '售后补偿', en: 'Compensation' },
        meaning: {
          zh: '因为店里的错让买家受了损失，有没有赔、赔得合不合理。',
          en: 'Whether a loss that is the shop’s fault is made good, and fairly.',
        },
        way: {
          zh: '八种常见情况写死怎么赔，和评价一点不沾边。',
          en: 'Fix the remedy of eight common cases, with no connection to reviews.',
        },
        measures: ['assess.compensation'],
        actions: ['pay-out-table', 'spare-part-reship-offer', 'warranty-promise-kept'],
        source: '001·3',
      },
    ],
  },
  {
    id: 'metrics-communication',
    theme: 'metrics',
    title: { zh: '互动和沟通', en: 'Contact with buyers' },
    entries: [
      {
        id: 'metric-review-reply-rate',
        title: { zh: '评论回复率', en: 'Review reply rate' },
        meaning: {
          zh: '有字的评价回了多少；不回等于告诉别人没人在看。',
          en: 'How many written reviews get an answer; silence says nobody reads them.',
        },
        way: {
          zh: '每天 20 分钟回完，每条有一句是针对它写的。',
          en: 'Answer all in 20 minutes a day, with one sentence of its own each.',
        },
        measures: ['reviews.replyRate'],
        actions: ['daily-review-sweep', 'bad-review-answered-openly', 'thank-buyers-plainly'],
        source: '001·4',
      },
      {
        id: 'metric-message-reply',
        title: { zh: '私信回复时间', en: 'Time to answer messages' },
        meaning: {
          zh: '买家发来消息到有人答上话隔多久，平台按秒算。',
          en: 'Time from a buyer’s message to a real answer; platforms count seconds.',
        },
        way: {
          zh: '班排满、提醒开全、常用的话先写好。',
          en: 'Cover the hours, turn on every alert, have common answers ready.',
        },
        measures: ['chat.avgReplySeconds', 'chat.firstReplySeconds', 'chat.threeMinuteRate'],
        actions: [
          'shift-eight-to-twenty-three',
          'quick-phrases-twenty',
          'message-alerts-everywhere',
          'no-turn-left-unanswered',
        ],
        source: '001·4 · D1 · X2',
      },
      {
        id: 'metric-interaction-frequency',
        title: { zh: '用户互动频率', en: 'How often one is in contact' },
        meaning: {
          zh: '一周里和买家主动来往几回：群里、回评价、发内容都算。',
          en: 'How often a week the shop is in contact: group, answers to reviews, posts.',
        },
        way: {
          zh: '定死一周几次，少而有用，比天天发券强。',
          en: 'Fix how often; few and useful beats daily coupons.',
        },
        measures: ['assess.interactionFrequency'],
        actions: ['fan-group-weekly-post', 'share-worthy-content'],
        source: '001·4 · 003·7',
      },
      {
        id: 'metric-interaction-quality',
        title: { zh: '互动内容质量', en: 'Worth of what one says' },
        meaning: {
          zh: '发的和说的对买家有没有用：教用法、答疑，还是只催下单。',
          en: 'Whether posts and talk help the buyer, or only push for orders.',
        },
        way: {
          zh: '从客服问得最多的问题里找题目。',
          en: 'Take themes from what chat is asked most.',
        },
        measures: ['assess.interactionQuality'],
        actions: ['share-worthy-content', 'fan-group-weekly-post', 'unpaid-inquiry-followup'],
        source: '001·4',
      },
      {
        id: 'metric-channels',
        title: { zh: '沟通方式', en: 'Ways to reach the shop' },
        meaning: {
          zh: '买家能从几个入口找到真人，入口有没有人守。',
          en: 'By how many ways a buyer reaches a person, and whether someone is there.',
        },
        way: {
          zh: '写明三个平台内的入口和时间，没人守的先关。',
          en: 'Show three ways on the platform with their hours; close those nobody watches.',
        },
        measures: ['assess.channels'],
        actions: ['contact-ways-shown', 'bot-for-simple-questions'],
        source: '001·4 · 003·4',
      },
    ],
  },
  {
    id: 'metrics-reviews',
    theme: 'metrics',
    title: { zh: '评价和口碑', en: 'Reviews and word of mouth' },
    entries: [
      {
        id: 'metric-good-rate',
        title: { zh: '好评率', en: 'Good-review rate' },
        meaning: {
          zh: '评价里好评占多少；比绝对条数公道，大店小店能放一起看。',
          en: 'The share of good reviews; fairer than counts, so that large and small shops compare.',
        },
        way: {
          zh: '少出问题，再对所有买家一样地邀请评价。',
          en: 'Cause fewer problems, and invite all buyers alike to review.',
        },
        measures: ['reviews.goodRate', 'reviews.neutralRate', 'reviews.badRate'],
        actions: [
          'neutral-review-invitation',
          'neutral-reviews-read-one-by-one',
          'bad-reviews-by-sku',
        ],
        source: '001·5 · X2',
      },
      {
        id: 'metric-share-rate',
        title: { zh: '转发率', en: 'Share rate' },
        meaning: {
          zh: '看到你内容的人里，多少人转给了别人；官方分里没有这一项。',
          en: 'How many viewers pass your content on; no official score counts it.',
        },
        way: {
          zh: '拍教会人一件事的内容，不给转的人好处。',
          en: 'Make content that teaches something, and give nothing for sharing.',
        },
        measures: ['assess.shareRate'],
        actions: ['share-worthy-content'],
        source: '001·5',
      },
      {
        id: 'metric-word-of-mouth',
        title: { zh: '口碑影响力', en: 'Word of mouth' },
        meaning: {
          zh: '新买家里有多少是别人说好才来的；靠自己问，没有表能算。',
          en: 'How many new buyers come on someone’s word; ask, as no file tells.',
        },
        way: {
          zh: '把出过问题的买家服务好，他们说的话最管用。',
          en: 'Serve those well who had a problem; their word counts most.',
        },
        measures: ['assess.wordOfMouth'],
        actions: ['after-sale-call-on-day-seven', 'warranty-promise-kept'],
        source: '001·5',
      },
      {
        id: 'metric-public-comments',
        title: { zh: '网友评论', en: 'Public comments' },
        meaning: {
          zh: '在评论区、别处的帖子里，没买过的人怎么说你。',
          en: 'What people who may not have bought say of you in comments and posts.',
        },
        way: {
          zh: '每周搜一次店名，说错的平和地更正，说对的改。',
          en: 'Search your name weekly; correct calmly what is wrong and change what is right.',
        },
        measures: ['assess.publicComments'],
        actions: ['feedback-monthly-review', 'bad-review-answered-openly'],
        source: '001·5',
      },
      {
        id: 'metric-brand-image',
        title: { zh: '品牌形象', en: 'Image of the brand' },
        meaning: {
          zh: '买家记不记得你是谁、有什么特别；官方分里没有，回头客里看得到。',
          en: 'Whether buyers remember who you are; in no official score, but seen in returning buyers.',
        },
        way: {
          zh: '首页放一屏真事，名字和颜色处处一样。',
          en: 'Put one screen of true facts on the front page; one name and colour everywhere.',
        },
        measures: ['assess.brandImage'],
        actions: ['brand-story-page'],
        source: '001·5',
      },
    ],
  },
];
