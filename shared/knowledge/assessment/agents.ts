import { counted, judged, levels, type AssessmentItem } from './question';

const DAYS = 30;
/** More complaints in 30 days than any shop lives through. */
const MOST_COMPLAINTS = 10_000;

/** Chat agents: how they speak, how far they help, what buyers complain of. */
export const AGENT_QUESTIONS: readonly AssessmentItem[] = [
  judged('politeAddress', '有礼貌的称呼', 'Polite address', '004·1', {
    ask: {
      zh: '抽最近 20 段聊天：客服第一句有称呼和问候的有几段？',
      en: 'Take the last 20 chats: in how many does the agent begin with an address and a greeting?',
    },
    note: {
      zh: '“亲”“您好”和“先生”“女士”一样算有礼貌；直呼“你”、只发表情不算。',
      en: '“Qin” (dear) and “nin hao” (hello) are as polite as Sir and Madam; a bare “you” or an emoji alone is not.',
    },
    levels: levels(
      ['不到 5 段', '5 到 9 段', '10 到 14 段', '15 到 18 段', '19 段以上，全程没有不耐烦的话'],
      ['Fewer than 5', '5 to 9', '10 to 14', '15 to 18', '19 or more, and not one impatient word'],
    ),
    concerns: ['chat.dissatisfactionRate', 'chat.satisfactionRate'],
  }),
  judged('respectForOpinions', '尊重用户意见', 'Respect for buyers’ opinions', '004·1', {
    ask: {
      zh: '抽最近 10 段买家有意见的聊天：客服先复述或认下问题、再给办法的有几段？',
      en: 'Take the last 10 chats with criticism: in how many does the agent first take up the point, then offer a way?',
    },
    levels: levels(
      [
        '0 到 2 段，或有顶嘴、挖苦的',
        '3 到 4 段',
        '5 到 6 段',
        '7 到 8 段',
        '9 段以上，建议有记下来',
      ],
      [
        '0 to 2, or some talk back',
        '3 or 4',
        '5 or 6',
        '7 or 8',
        '9 or more, and suggestions are written down',
      ],
    ),
    concerns: ['chat.dissatisfactionRate', 'chat.satisfactionRate', 'service.complaintRate'],
  }),
  judged('honesty', '诚实守信', 'Honesty', '004·1', {
    ask: {
      zh: '抽最近 20 段售前聊天：客服说的话有几段做不到或和商品页不符？',
      en: 'Take the last 20 chats before a sale: in how many does the agent promise what does not hold?',
    },
    levels: levels(
      ['4 段以上', '3 段', '2 段', '1 段', '没有；拿不准的话客服会说“我问清楚再答您”'],
      ['4 or more', '3', '2', '1', 'None; when unsure the agent says “I will ask and tell you”'],
    ),
    concerns: ['chat.dissatisfactionRate', 'goods.returnRate', 'goods.rating'],
  }),
  judged('proactiveContact', '主动沟通', 'Speaking to buyers unasked', '004·2', {
    ask: {
      zh: '缺货、晚发、地址有误、快递停住，店里会先告诉买家吗？',
      en: 'Does the shop tell buyers first when goods run out, are late, misaddressed or stuck?',
    },
    levels: levels(
      [
        '从不，等买家来问',
        '偶尔，看客服想没想起',
        '缺货会说，其余不说',
        '四种都会说，当天之内',
        '四种都说，2 小时内，并给出两个选择',
      ],
      [
        'Never; the buyer has to ask',
        'Now and then, if someone thinks of it',
        'When goods run out, not otherwise',
        'In all four cases, the same day',
        'In all four, within 2 hours, with two ways to choose from',
      ],
    ),
    concerns: ['service.escalationRate', 'orders.cancelRate', 'chat.dissatisfactionRate'],
  }),
  counted('problemSolving', '当场解决率', 'Solved in the chat', '004·2', {
    unit: 'ratio',
    direction: 'higher',
    ask: {
      zh: '最近 20 段来求助的聊天里，几成当场解决、没有再来问第二次？',
      en: 'Of the last 20 chats asking for help, what share was solved so that the buyer did not ask again?',
    },
    counted: {
      zh: '解决了、3 天内没有为同一件事再来的聊天 ÷ 抽看的 20 段',
      en: 'chats solved, with no return for the same thing within 3 days ÷ the 20 looked at',
    },
    days: DAYS,
    most: 1,
    answeredBy: ['service.resolutionRate'],
    concerns: ['chat.dissatisfactionRate', 'service.escalationRate', 'service.resolutionRate'],
  }),
  judged('serviceAttitude', '服务态度', 'Attitude', '004·2', {
    ask: {
      zh: '抽最近 20 段聊天：有几段客服敷衍、催促或晾着买家？',
      en: 'Take the last 20 chats: in how many is the agent curt, pushy or leaves the buyer waiting?',
    },
    levels: levels(
      ['5 段以上', '3 到 4 段', '2 段', '1 段', '没有'],
      ['5 or more', '3 or 4', '2', '1', 'None'],
    ),
    answeredBy: ['chat.dissatisfactionRate', 'chat.satisfactionRate'],
    concerns: ['chat.dissatisfactionRate', 'chat.satisfactionRate', 'service.complaintRate'],
  }),
  counted('attitudeComplaints', '服务态度被投诉次数', 'Complaints about attitude', '004·5', {
    unit: 'count',
    direction: 'lower',
    ask: {
      zh: '最近 30 天，因为服务态度被投诉了几次？',
      en: 'How often in the last 30 days was the agents’ attitude complained of?',
    },
    counted: {
      zh: '平台的投诉、介入和评价里点名客服态度的单，一单算一次',
      en: 'orders whose complaint, case or review names the attitude, each once',
    },
    days: DAYS,
    most: MOST_COMPLAINTS,
    concerns: ['service.complaintRate', 'chat.dissatisfactionRate'],
  }),
  counted('slowReplyComplaints', '回复慢被投诉次数', 'Complaints about slow replies', '004·5', {
    unit: 'count',
    direction: 'lower',
    ask: {
      zh: '最近 30 天，因为回复慢或不回复被投诉了几次？',
      en: 'How often in the last 30 days were slow or missing replies complained of?',
    },
    counted: {
      zh: '平台的投诉、介入和评价里说不回、回得慢的单，一单算一次',
      en: 'orders whose complaint, case or review speaks of slow or no replies, each once',
    },
    days: DAYS,
    most: MOST_COMPLAINTS,
    concerns: ['chat.avgReplySeconds', 'chat.threeMinuteRate', 'chat.firstReplySeconds'],
  }),
  counted('falseClaimComplaints', '虚假宣传被投诉次数', 'Complaints about false claims', '004·5', {
    unit: 'count',
    direction: 'lower',
    ask: {
      zh: '最近 30 天，因为虚假宣传被投诉了几次？',
      en: 'How often in the last 30 days were false claims complained of?',
    },
    counted: {
      zh: '平台判定或买家投诉“描述夸大、与宣传不符”的单，一单算一次',
      en: 'orders the platform or the buyer calls falsely advertised, each once',
    },
    days: DAYS,
    most: MOST_COMPLAINTS,
    concerns: ['goods.rating', 'goods.qualityReturnRate'],
  }),
];
