import type { LocalText } from './local-text';

/** Numbers of further good events are a reckoning, never an order to fill: said with every one of them. */
const NOTE = {
  zh: '旧的日子会一天天退出 30 天的窗口，要的数也会变；这是正常经营里慢慢攒的，不要刷单，也不要买评价、拿好处换评价。',
  en: 'Old days leave the 30-day window one by one, so the number changes; it comes of ordinary trade over time, never of fake orders or of bought or rewarded reviews.',
} as const;

function needed(zh: string, en: string): LocalText {
  return { zh: `${zh}${NOTE.zh}`, en: `${en} ${NOTE.en}` };
}

/**
 * What a shop can gain, what single events cost, how it recovers, what a plan brings. `{name:kind}` placeholders are
 * explained in `format/params.ts`.
 */
export const ADVICE = {
  'opportunity.gain': {
    zh: '只把{metric:metric}做到 {target:value}，总分约多 {gain:points} 分（估算）',
    en: '{metric:metric} at {target:value} alone brings about {gain:points} points (estimate)',
  },
  'opportunity.noPoints': {
    zh: '{metric:metric}做到 {target:value}；现在总分不随指标变',
    en: '{metric:metric} at {target:value}; metrics do not move the total at present',
  },
  'opportunity.outOfReach': {
    zh: '只靠{metric:metric}到不了这条线，要和别的指标一起提',
    en: '{metric:metric} alone does not reach this line; others must improve with it',
  },

  'needed.already': { zh: '已经做到了。', en: 'It is there already.' },
  'needed.never': {
    zh: '光靠以后做得好还到不了这个数，要等统计期里差的那几笔过期。',
    en: 'Doing well from now on is not enough for this figure; the bad cases of the period have to leave the window first.',
  },
  'needed.notCounted': {
    zh: '这一项不知道是多少笔算出来的，算不出还要多少笔。',
    en: 'It is not known how many cases this figure is made of, so how many more it takes cannot be worked out.',
  },
  'needed.fiveStarReview': needed(
    '统计期里的评价不变，还要 {needed:count} 个五星评价才到。',
    'With the reviews of the period as they are, it takes {needed:count} more of five stars.',
  ),
  'needed.smoothOrder': needed(
    '统计期里的订单不变，还要 {needed:count} 单按时、没出这类问题的订单才到。',
    'With the orders of the period as they are, it takes {needed:count} more that are on time and free of this trouble.',
  ),
  'needed.promptAfterSale': needed(
    '统计期里的售后不变，还要 {needed:count} 笔售后都按满分线的速度处理好才到。',
    'With the after-sales of the period as they are, it takes {needed:count} more handled as fast and as well as full marks ask for.',
  ),
  'needed.promptRefund': needed(
    '统计期里的仅退款不变，还要 {needed:count} 笔都按满分线的速度退完才到。',
    'With the refunds of the period as they are, it takes {needed:count} more finished as fast as full marks ask for.',
  ),
  'needed.promptReturn': needed(
    '统计期里的退货退款不变，还要 {needed:count} 笔都按满分线的速度办完才到。',
    'With the returns of the period as they are, it takes {needed:count} more finished as fast as full marks ask for.',
  ),
  'needed.promptChat': needed(
    '统计期里的会话不变，还要 {needed:count} 次会话都按满分线的速度回复才到。',
    'With the chats of the period as they are, it takes {needed:count} more answered as fast as full marks ask for.',
  ),
  'needed.contentChat': needed(
    '统计期里的会话评价不变，还要 {needed:count} 次买家满意的会话才到。',
    'With the rated chats of the period as they are, it takes {needed:count} more that buyers are content with.',
  ),
  'needed.answeredReview': needed(
    '统计期里的评价不变，还要 {needed:count} 个评价都回复好才到。',
    'With the reviews of the period as they are, it takes {needed:count} more that are answered.',
  ),

  'event.oneStarReview': { zh: '再多 1 个 1 星评价', en: 'One more review of 1 star' },
  'event.threeStarReview': { zh: '再多 1 个 3 星评价', en: 'One more review of 3 stars' },
  'event.qualityReturn': { zh: '再多 1 单因质量退货', en: 'One more return for quality' },
  'event.lateShipment': {
    zh: '再多 1 单比平常晚发 24 小时',
    en: 'One more order shipped 24 hours later than usual',
  },
  'event.arbitration': { zh: '再多 1 笔平台介入', en: 'One more arbitration' },
  'event.slowChat': {
    zh: '再多 1 次隔 10 分钟才回的会话',
    en: 'One more chat answered after 10 minutes',
  },
  'cost.lost': {
    zh: '总分约少 {loss:points} 分（估算）',
    en: 'costs about {loss:points} points (estimate)',
  },
  'cost.none': { zh: '总分不变', en: 'does not change the total' },
  'cost.unknown': {
    zh: '现有数据算不出来：缺数量，或者这一项还没有能打分的数',
    en: 'cannot be told: the counts are missing, or there is no figure of it that can be scored',
  },

  'recovery.asNow': { zh: '照最近 7 天这样做下去', en: 'Going on like the last 7 days' },
  'recovery.full': {
    zh: '从明天起每项都做到满分线',
    en: 'Every metric at full marks from tomorrow',
  },
  'recovery.note': {
    zh: '推算：旧的日子一天天退出 30 天的窗口，新的日子按最近 7 天的量补进来，没有逐日数据的指标保持不变。最近几天的退货还没出全，退货类指标会显得偏好。',
    en: 'A projection: old days leave the 30-day window, new ones enter on the volume of the last 7 days, metrics without daily figures stay. Returns of the last days are not all in yet, so return rates look better than they will be.',
  },
  'recovery.never': {
    zh: '60 天里到不了这条线',
    en: 'not at this line within 60 days',
  },
  'recovery.day': {
    zh: '{firstDay} 当天总分到线',
    en: 'the day’s total is at the line on {firstDay}',
  },
  'recovery.mean7': {
    zh: '{firstDay} 当天总分到线；平台看 7 日均分，{judgedDay} 才算到',
    en: 'the day’s total is at the line on {firstDay}; the platform takes the mean of 7 days, which is there on {judgedDay}',
  },
  'recovery.mean30': {
    zh: '{firstDay} 当天总分到线；平台看 30 日均分，{judgedDay} 才算到',
    en: 'the day’s total is at the line on {firstDay}; the platform takes the mean of 30 days, which is there on {judgedDay}',
  },
  'recovery.days14': {
    zh: '{firstDay} 当天总分回到线上；平台看是不是连续 14 天低于线，这天起重新数',
    en: 'the day’s total is back at the line on {firstDay}; the platform counts 14 days running under it, and the count starts anew that day',
  },
  'recovery.mean7Later': {
    zh: '{firstDay} 当天总分到线；但平台看 7 日均分，60 天里还不算到',
    en: 'the day’s total is at the line on {firstDay}, but the mean of 7 days the platform takes is not within 60 days',
  },
  'recovery.mean30Later': {
    zh: '{firstDay} 当天总分到线；但平台看 30 日均分，60 天里还不算到',
    en: 'the day’s total is at the line on {firstDay}, but the mean of 30 days the platform takes is not within 60 days',
  },
  'recovery.days14Later': {
    zh: '{firstDay} 当天总分才回到线上，那时已经连续 14 天低于线',
    en: 'the day’s total is back at the line only on {firstDay}, after 14 days running under it',
  },
  'recovery.meanOnly': {
    zh: '均分 {judgedDay} 到线，当天的总分还没有到',
    en: 'the mean is at the line on {judgedDay}, the day’s total is not yet',
  },

  'plan.reaches': {
    zh: '最省力的一组：{actions:count} 个做法（{efforts:efforts}），总分约从 {from:score} 到 {to:score}（估算）',
    en: 'The least effort (actions: {actions:count}; {efforts:efforts}) takes the total from about {from:score} to {to:score} (estimate)',
  },
  'plan.near': {
    zh: '省力的一组：{actions:count} 个做法（{efforts:efforts}），总分约从 {from:score} 到 {to:score}（估算）；可能还有更省力的',
    en: 'A set of little effort (actions: {actions:count}; {efforts:efforts}) takes the total from about {from:score} to {to:score} (estimate); one of less may exist',
  },
  'plan.short': {
    zh: '{actions:count} 个做法都做到，总分约到 {to:score}，还差 {missing:points} 分（估算）',
    en: 'All actions there are ({actions:count}) take the total to about {to:score}, {missing:points} points short (estimate)',
  },
  'plan.conditions': {
    zh: '{actions:count} 个做法都做到，总分约到 {to:score}，够这条线；但它的其他条件还不满足',
    en: 'All actions there are ({actions:count}) take the total to about {to:score}, over the line; but its other conditions do not hold yet',
  },
  'plan.mean7': {
    zh: '平台看 7 日均分，到线以后还要稳住',
    en: 'The platform takes the mean of 7 days: the total has to stay there',
  },
  'plan.mean30': {
    zh: '平台看 30 日均分，到线以后还要稳住',
    en: 'The platform takes the mean of 30 days: the total has to stay there',
  },
  'plan.days14': {
    zh: '平台看是不是连续 14 天低于线，要赶在那之前回到线上',
    en: 'The platform counts 14 days running under the line: the total has to be back before that',
  },
  'plan.products': {
    zh: '这条线还要看每个商品，这里没有算进去',
    en: 'This line also looks at every product, which is not reckoned here',
  },
} as const satisfies Record<string, LocalText>;
