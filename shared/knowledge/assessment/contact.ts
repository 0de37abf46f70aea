import { counted, judged, levels, type AssessmentItem } from './question';

const DAYS = 30;

/** Contact with buyers, what they say, and what keeps them: reviews, word of mouth, brand, membership. */
export const CONTACT_QUESTIONS: readonly AssessmentItem[] = [
  counted('interactionFrequency', '每周互动次数', 'Contacts with buyers a week', '001·4', {
    unit: 'count',
    direction: 'higher',
    ask: {
      zh: '店里平均每周主动和买家互动几次？',
      en: 'How often a week does the shop turn to its buyers of its own accord?',
    },
    counted: {
      zh: '最近 4 周里直播、发作品、粉丝群发言、回复一轮评论的次数，除以 4 取整；一天里同一种只算一次',
      en: 'streams, posts, messages to the fan group and rounds of comment replies in the last 4 weeks, divided by 4, as a whole number; each kind once a day',
    },
    days: 28,
    most: 100,
    concerns: ['customers.repurchaseRate90', 'customers.retentionRate'],
  }),
  judged('interactionQuality', '互动内容质量', 'Quality of contacts with buyers', '001·4', {
    ask: {
      zh: '最近 10 条作品或群消息里，有几条对买家有用（用法、搭配、避坑、答疑）？',
      en: 'Of the last 10 posts or group messages, how many helped buyers (use, matching, pitfalls, answers)?',
    },
    levels: levels(
      [
        '一条也没有，全是链接和价格',
        '1 到 2 条',
        '3 到 4 条',
        '5 到 7 条',
        '8 条以上，常有买家接着问',
      ],
      [
        'None, all links and prices',
        '1 or 2',
        '3 or 4',
        '5 to 7',
        '8 or more, and buyers often ask on',
      ],
    ),
    concerns: ['customers.retentionRate', 'chat.conversionRate'],
  }),
  counted('channels', '沟通方式', 'Ways to reach the shop', '001·4', {
    unit: 'count',
    direction: 'higher',
    ask: { zh: '买家有几种办法找到店里的人？', en: 'In how many ways can buyers reach someone?' },
    counted: {
      zh: '有人看、当天会回的：平台客服、客服电话、粉丝群、评论区、平台内的售后留言，各算一种',
      en: 'ways that someone watches and answers the same day: chat, telephone, fan group, comments, after-sales messages',
    },
    note: {
      zh: '把买家引到微信等站外联系，多数平台不许，不算。',
      en: 'Leading buyers off the platform is forbidden on most and does not count.',
    },
    days: null,
    most: 10,
    concerns: ['chat.dissatisfactionRate', 'service.escalationRate'],
  }),
  judged('feedbackCollection', '收集反馈', 'Collecting feedback', '003·5', {
    ask: {
      zh: '除了等评价，店里怎么收集买家的意见？',
      en: 'Apart from waiting for reviews, how is feedback gathered?',
    },
    levels: levels(
      [
        '不收集，评价也不看',
        '看评价，不记',
        '看评价和聊天，把常见的记下来',
        '每周把评价、聊天、退货原因汇成一张表',
        '每周汇表，并每月主动问一批买家（问卷或回访），不拿好处换好评',
      ],
      [
        'It is not; reviews are not read either',
        'Reviews are read, nothing is noted',
        'Reviews and chats are read, common points are noted',
        'Reviews, chats and return reasons go into one list each week',
        'A weekly list, and some buyers are asked each month, never paid for good reviews',
      ],
    ),
    concerns: ['reviews.goodRate', 'reviews.badRate', 'goods.rating'],
  }),
  judged('feedbackAnalysis', '分析反馈', 'Analysing feedback', '003·5', {
    ask: {
      zh: '差评和退货原因，店里怎么用？',
      en: 'What is done with bad reviews and reasons of returns?',
    },
    levels: levels(
      [
        '不看',
        '看到一条处理一条，不归类',
        '归过类，没有定谁去改',
        '每月归类，前三个原因定了谁改、几号前',
        '每月归类、定人定期，下个月看这三个原因少了没有',
      ],
      [
        'Nothing',
        'Each is dealt with alone, never sorted',
        'They were sorted; nobody was told to mend anything',
        'Sorted monthly; the three commonest have someone and a date',
        'Sorted monthly with someone and a date; the next month shows whether they became fewer',
      ],
    ),
    concerns: ['reviews.badRate', 'goods.rating', 'goods.qualityReturnRate'],
  }),
  judged('buyerThanks', '感谢买家', 'Thanking buyers', '003·5', {
    ask: {
      zh: '买家写了好评或晒图，店里怎么回应？',
      en: 'How does the shop answer good reviews and pictures?',
    },
    levels: levels(
      [
        '给钱、返现或送东西换好评',
        '从不回应',
        '统一复制一句“谢谢亲”',
        '看内容写一句感谢，一周内回',
        '3 天内针对内容回；回馈给所有老客，不看评价好坏',
      ],
      [
        'Money, cashback or gifts are given for good reviews',
        'Never',
        'One copied line of thanks for all',
        'A line that fits the review, within a week',
        'A fitting line within 3 days; gifts go to all repeat buyers, whatever they wrote',
      ],
    ),
    note: {
      zh: '好评返现、送礼换好评违规，这里算最低一级。',
      en: 'Paying for good reviews breaks the rules; here it is the lowest level.',
    },
    answeredBy: ['reviews.replyRate'],
    concerns: ['reviews.goodRate', 'reviews.replyRate', 'customers.repurchaseRate90'],
  }),
  counted('shareRate', '转发率', 'Share rate', '001·5', {
    unit: 'ratio',
    direction: 'higher',
    ask: {
      zh: '最近 30 天，店里作品的转发率是多少？',
      en: 'What is the share rate of the shop’s posts over the last 30 days?',
    },
    counted: {
      zh: '创作者后台里这些天作品的转发（分享）数 ÷ 播放数',
      en: 'shares ÷ plays of these days’ posts, as the creator back office shows them',
    },
    days: DAYS,
    most: 1,
    concerns: ['chat.conversionRate', 'customers.retentionRate'],
  }),
  judged('wordOfMouth', '口碑影响力', 'Word of mouth', '001·5', {
    ask: {
      zh: '最近 30 天的新买家里，有多少是朋友介绍或老客带来的？',
      en: 'How many of the new buyers of the last 30 days came on someone’s advice?',
    },
    levels: levels(
      [
        '没有问过，也没听人说起',
        '没有专门问，听过 1、2 个人说是朋友介绍',
        '问过至少 20 人，不到十分之一是介绍来的',
        '问过至少 20 人，十分之一到三分之一',
        '问过至少 20 人，三分之一以上',
      ],
      [
        'Nobody was asked, nobody mentioned it',
        'Nobody was asked; one or two mentioned a friend',
        'At least 20 were asked, fewer than a tenth came so',
        'At least 20 were asked, a tenth to a third',
        'At least 20 were asked, more than a third',
      ],
    ),
    concerns: ['reviews.goodRate', 'customers.repurchaseRate90', 'customers.repurchaseRate'],
  }),
  judged('publicComments', '网友评论', 'Public comments', '001·5', {
    ask: {
      zh: '在抖音、小红书搜店名，最近 20 条提到店的话，说好的有几条？',
      en: 'Search the shop’s name on Douyin and Xiaohongshu: of the last 20 mentions, how many are good?',
    },
    levels: levels(
      ['5 条及以下', '6 到 10 条', '11 到 14 条', '15 到 17 条', '18 条以上，说坏的都有店里的回复'],
      [
        '5 or fewer',
        '6 to 10',
        '11 to 14',
        '15 to 17',
        '18 or more, and the bad ones are answered',
      ],
    ),
    note: {
      zh: '不到 20 条就按比例；一条也没有，选“不清楚”。',
      en: 'With fewer than 20 go by the share; with none choose “Not known”.',
    },
    concerns: ['reviews.goodRate', 'goods.rating'],
  }),
  judged('brandImage', '品牌形象', 'Brand image', '001·5', {
    ask: {
      zh: '店名、头像、主图、包装、卡片看起来是不是一家店的？',
      en: 'Do name, avatar, pictures, packaging and cards look like one shop?',
    },
    levels: levels(
      [
        '店名和头像是随便取的，图片各有各的样子',
        '店名和头像定了，图片和包装没有统一',
        '主图统一了样子，包装还是白袋子',
        '主图、包装、卡片都统一',
        '都统一，店铺页写明店是谁、东西从哪来、坏了找谁',
      ],
      [
        'Name and avatar are random, pictures all differ',
        'Name and avatar are settled, pictures and packaging are not',
        'Pictures have one style, the bags are plain',
        'Pictures, packaging and cards have one style',
        'All of them, and the shop’s page says who it is, where goods come from, whom to ask',
      ],
    ),
    concerns: ['customers.repurchaseRate90', 'customers.retentionRate', 'goods.rating'],
  }),
  judged('membership', '会员和积分', 'Membership and points', '003·7', {
    ask: { zh: '店里有没有会员或积分？', en: 'Is there a membership or are there points?' },
    levels: levels(
      [
        '没有',
        '开通了，没有设好处',
        '有入会礼或积分，30 天内没有人用过',
        '有好处，30 天内有人用',
        '有分级和积分，30 天内有人用，每月看会员比非会员多买几成',
      ],
      [
        'No',
        'Switched on, without any benefit',
        'With a gift or points, which nobody used in 30 days',
        'With benefits that were used in 30 days',
        'With levels and points in use; how much more members buy is looked at monthly',
      ],
    ),
    concerns: ['customers.repurchaseRate90', 'customers.repurchaseRate', 'customers.retentionRate'],
  }),
  judged('promotions', '优惠活动', 'Promotions', '003·7', {
    ask: {
      zh: '优惠活动怎么安排？',
      en: 'How are promotions planned?',
    },
    levels: levels(
      [
        '没有活动，或先提价再打折',
        '想起来就降价，有买家来要差价',
        '跟着平台大促做，店里没有自己的安排',
        '有一张按月的活动表，价保和规则写明',
        '有活动表，写明规则，每次算毛利和带来的老客，没有价格投诉',
      ],
      [
        'None, or prices rise before the discount',
        'Prices fall on a whim; buyers ask for the difference',
        'With the platform’s events, nothing of your own',
        'A monthly plan, with price guarantee and rules written out',
        'A plan and rules; margin and repeat buyers are worked out each time, no complaints about prices',
      ],
    ),
    concerns: ['customers.repurchaseRate90', 'customers.repurchaseRate'],
  }),
];
