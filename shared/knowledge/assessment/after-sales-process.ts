import { judged, levels, type AssessmentItem } from './question';

/** How after-sales work runs: how simple for buyers, whether it is looked over and changed, who works with whom. */
export const PROCESS_QUESTIONS: readonly AssessmentItem[] = [
  judged('returnSimplicity', '退换货简便', 'Simple returns', '003·6', {
    ask: {
      zh: '买家从点退货到拿回钱，要和店里来回几次？',
      en: 'How often must a buyer go back and forth with the shop before a return is refunded?',
    },
    levels: levels(
      [
        '常要反复解释、催，4 次以上',
        '一般 3 次，先要求拍照、填原因再同意',
        '一般 2 次，符合规则的当天同意',
        '一般 1 次，符合规则的 2 小时内同意',
        '符合规则的自动同意，寄法一次发清，收到就退',
      ],
      [
        'Four times or more, explaining and chasing',
        'Three times; photos and reasons come before the approval',
        'Twice; what fits the rules is approved the same day',
        'Once; what fits the rules is approved within 2 hours',
        'What fits the rules is approved by itself, the way back is told once, refunded on arrival',
      ],
    ),
    concerns: ['service.auditHours', 'service.returnRefundHours', 'service.returnHandlingHours'],
  }),
  judged('buyerRights', '买家维权', 'Buyers’ rights', '003·5', {
    ask: {
      zh: '买家不服处理结果，店里有没有第二个人复看？',
      en: 'When a buyer does not accept a decision, does a second person look at it?',
    },
    levels: levels(
      [
        '没有，让买家找平台',
        '没有，客服自己再说一遍',
        '买家闹得凶了店主才看',
        '有，店主或组长当天复看',
        '有，商品页或自动回复里写明找谁复看，当天答复，改判的记下来',
      ],
      [
        'No; the buyer is sent to the platform',
        'No; the agent repeats the decision',
        'The owner looks only when it becomes loud',
        'Yes, the owner or a team lead, the same day',
        'Yes; page or automatic reply say whom to ask, answered the same day, changed decisions are noted',
      ],
    ),
    concerns: ['service.escalationRate', 'service.merchantLiableRate', 'service.liableDisputeRate'],
  }),
  judged('processReview', '售后流程检查', 'Review of the process', '003·6', {
    ask: {
      zh: '售后流程上一次从头到尾查一遍是什么时候？',
      en: 'When was the after-sales process last gone through from end to end?',
    },
    levels: levels(
      [
        '没有查过，也没有写成流程',
        '一年以前，或者只在开店时想过',
        '半年以内',
        '3 个月以内，查完改了至少一条',
        '每 3 个月一次，数过每一步用几小时，改了什么、快了多少有记录',
      ],
      [
        'Never, nor is it written down',
        'More than a year ago, or only when the shop opened',
        'Within half a year',
        'Within 3 months, and at least one thing was changed',
        'Every 3 months; hours of each step are counted, changes and what they saved are on record',
      ],
    ),
    concerns: ['service.auditHours', 'service.refundOnlyHours', 'service.returnRefundHours'],
  }),
  judged('processFromFeedback', '按反馈改流程', 'Changes from feedback', '003·6', {
    ask: {
      zh: '最近 3 个月，因为买家的话改过几处做法？',
      en: 'How many ways of working were changed in the last 3 months because of what buyers said?',
    },
    levels: levels(
      [
        '一处也没有',
        '说过要改，没有改成',
        '改了 1 处',
        '改了 2 处',
        '改了 3 处以上，并看过改完有没有用',
      ],
      [
        'None',
        'It was meant to, but did not come about',
        'One',
        'Two',
        'Three or more, and it was looked at whether they helped',
      ],
    ),
    concerns: ['service.escalationRate', 'reviews.badRate', 'goods.rating'],
  }),
  judged('teamwork', '内部配合', 'Working together', '003·6', {
    ask: {
      zh: '客服、仓库、售后之间怎么交接一件麻烦事？',
      en: 'How do chat, warehouse and after-sales hand a troubled order to each other?',
    },
    levels: levels(
      [
        '各管各的，常要买家来回说两遍',
        '口头喊一声或发私信，常有漏掉的',
        '有一个群，发了有人认领，没人对结果',
        '有一张交接表，写明谁办、几点前办完',
        '有交接表，每天固定时间过一遍，没办完的第二天接着办',
      ],
      [
        'Each for themselves; buyers often explain twice',
        'A shout or a private message; some get lost',
        'A group where someone takes it on, nobody checks the outcome',
        'A list says who does it and by when',
        'A list gone through at a fixed time each day; what is open goes on the next day',
      ],
    ),
    concerns: ['service.auditHours', 'logistics.shipHours', 'service.resolutionRate'],
  }),
  judged('personalService', '个性化服务', 'Personal service', '003·7', {
    ask: {
      zh: '老客再来，店里认得出、照顾得到吗？',
      en: 'Is a returning buyer recognised and looked after?',
    },
    levels: levels(
      [
        '认不出，每次都当新客',
        '客服有时记得，没有记下来',
        '给老客打了标签，没有不同的做法',
        '打了标签，尺码、喜好、上次的问题看得到，会主动提',
        '打了标签、主动提起，退换过的老客发货前多查一遍，每月看老客回头多少',
      ],
      [
        'No; everyone is new each time',
        'An agent sometimes remembers, nothing is noted',
        'Tagged, but treated no differently',
        'Tagged; sizes, taste and the last trouble are seen and brought up',
        'Tagged and brought up; orders of those who returned something are checked twice, repeat buyers counted monthly',
      ],
    ),
    concerns: ['customers.repurchaseRate90', 'customers.repurchaseRate', 'customers.retentionRate'],
  }),
];
