import { judged, levels, type AssessmentItem } from './question';

/** After-sales: who does it, how well trained, what buyers are offered. */
export const AFTER_SALES_QUESTIONS: readonly AssessmentItem[] = [
  judged('afterSalesTeam', '售后团队', 'After-sales team', '003·4', {
    ask: { zh: '售后申请由谁处理？', en: 'Who handles after-sales requests?' },
    levels: levels(
      [
        '谁有空谁点，常有超过两天没人看的',
        '客服兼着做，没有定先后',
        '客服兼着做，每天有固定时间处理',
        '有专人做，休息时没有替补',
        '有专人和替补，每天清零，判断标准写成一页',
      ],
      [
        'Whoever has time; some wait more than two days',
        'Chat agents on the side, in no order',
        'Chat agents on the side, at a fixed time each day',
        'One person does only that; nobody stands in',
        'One person and a stand-in, cleared every day, by rules on one page',
      ],
    ),
    concerns: ['service.auditHours', 'service.refundOnlyHours', 'service.escalationRate'],
  }),
  judged('serviceTraining', '售后培训', 'After-sales training', '003·4', {
    ask: {
      zh: '做售后的人，最近 3 个月学过什么？',
      en: 'What did those who do after-sales learn in the last 3 months?',
    },
    levels: levels(
      [
        '没有学过，边做边摸索',
        '新人跟老人看了一天',
        '讲过一次规则，没有练',
        '讲过规则并拿真实的单子练过',
        '每月练一次，处理错的单拿出来一起看，有记录',
      ],
      [
        'Nothing; they find out as they go',
        'A newcomer watched for a day',
        'The rules were explained once, without practice',
        'The rules, practised on real cases',
        'Practised every month, wrong decisions are gone through together, on record',
      ],
    ),
    concerns: ['service.resolutionRate', 'service.escalationRate', 'service.rejectionRate'],
  }),
  judged('serviceCommunication', '售后沟通', 'Talk in after-sales', '003·4', {
    ask: {
      zh: '同意或拒绝售后前，会和买家说明白吗？',
      en: 'Are things explained to the buyer before a request is granted or refused?',
    },
    levels: levels(
      [
        '直接点拒绝，不说理由',
        '拒绝时只用系统给的理由',
        '拒绝前写一句自己的理由',
        '拒绝前在聊天里说明理由和还能怎么办',
        '拒绝或要补材料都先说明，每一步多久也说清；30 天内抽看 10 单都做到了',
      ],
      [
        'Refused without a reason',
        'Refused with the reason of the form alone',
        'A reason of your own is written before refusing',
        'The reason and what else can be done are told in chat first',
        'Told first, with how long each step takes; 10 cases of the last 30 days were looked at and all had it',
      ],
    ),
    concerns: ['service.rejectionRate', 'service.escalationRate', 'service.complaintRate'],
  }),
  judged('solutionSkill', '解决方案', 'Solutions offered', '000·2', {
    ask: {
      zh: '买家说坏了、不合用，客服给得出几种办法？',
      en: 'When something is broken or unfit, how many ways out can an agent offer?',
    },
    levels: levels(
      [
        '只会说“您申请退款吧”或让买家等',
        '要去问店主，当天给不出',
        '常见的 5 种问题有现成办法，其余问店主',
        '常见问题都有现成办法，客服在限额内自己决定',
        '常见问题都有现成办法，限额内自己决定，每月把没解决好的单补进办法里',
      ],
      [
        '“Please apply for a refund”, or the buyer has to wait',
        'The owner is asked; no answer the same day',
        'The 5 commonest troubles have a way out, the rest go to the owner',
        'All common ones have, and agents decide within a limit',
        'All common ones, decided within a limit, and cases that went badly are added each month',
      ],
    ),
    answeredBy: ['service.resolutionRate'],
    concerns: ['service.escalationRate', 'chat.dissatisfactionRate', 'service.resolutionRate'],
  }),
  judged('complaintOwner', '投诉有人管', 'Someone for complaints', '000·2', {
    ask: {
      zh: '买家投诉或要找平台时，谁来管？',
      en: 'Who sees to a buyer who complains or turns to the platform?',
    },
    levels: levels(
      [
        '没人管，平台介入了再说',
        '谁接到谁管，没有记下来',
        '有人管，忙起来隔天才看',
        '有指定的人，当天回话，记在一张表里',
        '有指定的人和替补，2 小时内回话，每月数一次原因并改掉一条',
      ],
      [
        'Nobody, until the platform steps in',
        'Whoever gets it, nothing is noted',
        'Someone, who on busy days looks a day later',
        'A named person answers the same day and keeps a list',
        'A named person and a stand-in answer within 2 hours; reasons are counted monthly and one is mended',
      ],
    ),
    concerns: ['service.escalationRate', 'service.complaintRate', 'service.merchantLiableRate'],
  }),
  judged('compensation', '售后补偿', 'Compensation after sales', '001·3', {
    ask: {
      zh: '店里的错给买家添了麻烦，怎么补？',
      en: 'How is a buyer compensated for a mistake of the shop?',
    },
    levels: levels(
      [
        '从不补，闹大了才给',
        '看客服心情，同样的事给得不一样',
        '有大概的数，每次要问店主',
        '什么错补多少写成表，客服当场能定',
        '写成表、当场定、48 小时内到账，和改好评无关',
      ],
      [
        'Never, unless it becomes a row',
        'As the agent sees fit; the same case gets different sums',
        'There is a rough sum, the owner is asked each time',
        'A list says what for which mistake, agents decide at once',
        'By the list, at once, paid within 48 hours, and never in exchange for a review',
      ],
    ),
    note: {
      zh: '拿补偿换好评、换删评是违规，不算补偿。',
      en: 'Paying for good or deleted reviews breaks the rules and is no compensation.',
    },
    concerns: ['service.escalationRate', 'service.complaintRate', 'chat.satisfactionRate'],
  }),
  judged('careAfterSales', '售后指导', 'Guidance after sales', '003·2', {
    ask: {
      zh: '买家收到货，怎么知道怎么用、怎么装、坏了找谁？',
      en: 'How does a buyer learn to use or mount it, and whom to ask?',
    },
    levels: levels(
      [
        '什么都没有，来问了再打字',
        '有厂家说明书，客服没有现成的回答',
        '客服有现成文字，图和视频没有',
        '畅销款有图或短视频，问到就发',
        '畅销款箱里有一张卡（用法、找谁），并有视频；常问的每月补进去',
      ],
      [
        'Not at all; it is typed when someone asks',
        'By the maker’s leaflet; agents have nothing ready',
        'Agents have texts ready, no pictures or videos',
        'Best sellers have pictures or a short video, sent when asked',
        'Best sellers have a card in the box (how, whom to ask) and a video; frequent questions are added monthly',
      ],
    ),
    concerns: ['service.resolutionRate', 'goods.returnRate', 'chat.satisfactionRate'],
  }),
];
