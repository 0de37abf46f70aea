import type { Action } from '../action';

/** What to do about reviews: answer them, learn from them, invite them neutrally. Nothing is ever given for one. */
export const REVIEW_ACTIONS: readonly Action[] = [
  {
    id: 'bad-review-answered-openly',
    title: {
      zh: '差评 24 小时内公开回复，再私下把事办完',
      en: 'Answer bad reviews openly within 24 hours, then settle the matter with the buyer',
    },
    why: {
      zh: '差评是给后面的买家看的，回得快、说得实在，别人就敢买；那位买家的问题也得真解决。',
      en: 'Later buyers read bad reviews; a quick, honest answer lets them buy, and the reviewer’s problem gets solved too.',
    },
    steps: [
      {
        zh: '每天 9:30 打开评价管理，筛 1–2 星，逐条回：说出他的问题、原因、已经怎么办。',
        en: 'At 09:30 filter 1–2 stars and answer each: name the problem, the cause, what has been done.',
      },
      {
        zh: '同一天在聊天里给方案（补寄、换、退），不要求对方动评价。',
        en: 'The same day offer a remedy in chat (part, exchange, refund) without asking anything about the review.',
      },
      {
        zh: '3 天后看一眼有没有办完，没办完店主接手。',
        en: 'Look again after 3 days; if it is not done the owner takes over.',
      },
      {
        zh: '不复制粘贴同一段话，一条评价至少有一句是针对它写的。',
        en: 'Never paste one text everywhere; at least one sentence belongs to this review.',
      },
    ],
    verify: {
      zh: '导出评价，1–2 星的回复时间减评价时间都在 24 小时内。',
      en: 'In the reviews export, reply minus review time of 1–2 stars is below 24 hours.',
    },
    owner: 'service',
    effort: 2,
    moves: [
      { metric: 'reviews.replyHours', share: 0.4 },
      { metric: 'reviews.replyRate', share: 0.2 },
      { metric: 'service.complaintHandlingScore', share: 0.1 },
    ],
    source: '001·1 · 001·4 · 002·6',
  },
  {
    id: 'daily-review-sweep',
    title: {
      zh: '每天 20 分钟把新评价回完',
      en: 'Spend 20 minutes a day answering all new reviews',
    },
    why: {
      zh: '攒一周就回不动了，每天固定 20 分钟，回复率自然上来。',
      en: 'A week’s pile never gets done; a fixed 20 minutes a day does it.',
    },
    steps: [
      {
        zh: '定一个人、一个时间，例如 10:00，写进班表。',
        en: 'Fix a person and a time, e.g. 10:00, on the roster.',
      },
      {
        zh: '顺序：差评、中评、带图或带问题的好评、其他；有文字的都回。',
        en: 'Order: bad, neutral, good with picture or question, others; answer all that have text.',
      },
      {
        zh: '备 8 段开头（发货、尺码、色差、味道、破损、客服、使用、谢谢），每条再加一句针对它的话。',
        en: 'Keep 8 openings (shipping, size, colour, smell, damage, service, usage, thanks) and add one own sentence each.',
      },
    ],
    verify: {
      zh: '导出近 30 天评价，有内容未回复的条数接近 0。',
      en: 'In the 30-day export, reviews with text and no reply are close to 0.',
    },
    owner: 'service',
    effort: 1,
    moves: [
      { metric: 'reviews.replyRate', share: 0.5 },
      { metric: 'reviews.replyHours', share: 0.35 },
    ],
    source: '001·4 · 001·1',
  },
  {
    id: 'bad-reviews-by-sku',
    title: {
      zh: '差评按 SKU 记因，同因满 3 条当周改',
      en: 'Log bad reviews by SKU and cause; three of a kind are fixed that week',
    },
    why: {
      zh: '差评率要靠少出问题来降，三条一样的差评就是一道明摆着的题。',
      en: 'The bad-review rate falls only when problems stop; three alike name the problem.',
    },
    steps: [
      {
        zh: '导出近 30 天差评，按商品＋规格分，原因归到：货、包装、物流、客服、描述。',
        en: 'Export 30 days of bad reviews, group by product and spec, assign goods, packing, courier, service or description.',
      },
      {
        zh: '同一 SKU 同一原因满 3 条，当周定改法：换批次、换包装、改页面，写负责人和日期。',
        en: 'Three of one cause on one SKU get a fix that week: new batch, new packing, new page, with a person and date.',
      },
      {
        zh: '改完记下日期，往后 14 天只看改后下单的评价有没有再出现。',
        en: 'Note the date; for 14 days watch whether reviews of later orders repeat it.',
      },
      {
        zh: '14 天没改善的 SKU 停推。',
        en: 'Pause the SKU if nothing improves in 14 days.',
      },
    ],
    verify: {
      zh: '归因表里每个满 3 条的都有改法和日期；改后新订单的同因差评为 0。',
      en: 'Each cause with 3 has a fix and date; new orders bring no further review with it.',
    },
    owner: 'operations',
    effort: 2,
    moves: [
      { metric: 'reviews.badRate', share: 0.3 },
      { metric: 'goods.badReviewPaidRate', share: 0.3 },
      { metric: 'reviews.goodRate', share: 0.2 },
      { metric: 'goods.rating', share: 0.2 },
      { metric: 'reviews.positiveTextRate', share: 0.15 },
    ],
    source: '002·6 · 003·5 · 000·1 · D1 · D22',
  },
  {
    id: 'neutral-reviews-read-one-by-one',
    title: {
      zh: '中评一条条看，每周改掉最多的一个点',
      en: 'Read neutral reviews one by one and fix the commonest point each week',
    },
    why: {
      zh: '中评的人还愿意给机会，问题通常小、好改，改了就变成下一批人的好评。',
      en: 'Neutral reviewers still give you a chance; their points are small and easy, and fixing them pleases the next buyers.',
    },
    steps: [
      {
        zh: '每周一导出上周 3 星和中评，店主亲自看，每条写 5 个字的原因。',
        en: 'Every Monday the owner reads last week’s 3-star and neutral reviews and notes a cause of a few words each.',
      },
      {
        zh: '挑次数最多的一个点，本周只改它，例如线头：出库多剪一刀。',
        en: 'Take the commonest point and fix only that this week, e.g. loose threads: one more cut before packing.',
      },
      {
        zh: '回复里写明“已经改了什么、从哪天起”。',
        en: 'Say in the reply what was changed and from which day.',
      },
    ],
    verify: {
      zh: '每周有一个改动和日期；下月同一个点的中评条数减半。',
      en: 'Each week has one change and date; next month neutral reviews on that point have halved.',
    },
    owner: 'owner',
    effort: 2,
    moves: [
      { metric: 'reviews.neutralRate', share: 0.3 },
      { metric: 'reviews.goodRate', share: 0.15 },
      { metric: 'goods.rating', share: 0.1 },
      { metric: 'goods.qualityScore', share: 0.1 },
    ],
    source: '002·6 · 003·5 · D1',
  },
  {
    id: 'neutral-review-invitation',
    title: {
      zh: '签收第 3 天发一句中性的评价邀请，发给所有人',
      en: 'On day 3 after delivery invite everyone, neutrally, to leave a review',
    },
    why: {
      zh: '满意的人多半不说话，人人都邀请，评分才像真实的样子。',
      en: 'Satisfied buyers mostly stay silent; asking everyone makes the rating reflect the truth.',
    },
    steps: [
      {
        zh: '签收后第 3 天用后台自带的评价提醒或关怀消息发，没有就在包裹卡上印一句。',
        en: '3 days after delivery use the back office’s own review reminder or message, or print one line on the parcel card.',
      },
      {
        zh: '话只说：“用了几天感觉怎么样？好的不好的都可以写，我们会看。要帮忙随时找客服。”',
        en: 'Say only: “How has it been? Good or bad, please write it, we read it. For help, message us any time.”',
      },
      {
        zh: '所有买家一样发，不挑人；不提几星，不给任何东西。',
        en: 'Send it to all buyers alike; name no stars, give nothing.',
      },
      {
        zh: '检查旧卡片和旧话术，凡是拿好处换评价的全部销毁、停用。',
        en: 'Go through old cards and phrases and destroy all that offer something for a review.',
      },
    ],
    verify: {
      zh: '抽 5 个包裹和 5 条消息看用词；评价条数 ÷ 签收单数比上月高。',
      en: 'Check the words in 5 parcels and 5 messages; reviews ÷ signed orders is higher than last month.',
    },
    owner: 'operations',
    effort: 1,
    moves: [
      { metric: 'reviews.goodRate', share: 0.15 },
      { metric: 'goods.rating', share: 0.1 },
      { metric: 'reviews.neutralRate', share: 0.05 },
      { metric: 'reviews.positiveTextRate', share: 0.1 },
    ],
    source: '002·6 · 001·5 · D1 · D23',
  },
];
