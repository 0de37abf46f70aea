import type { HandbookSection } from './entry';

/** Article 004: what agents should keep to, what they do, what they practise, what it earns them, and what buyers complain of. */
export const SERVICE_SECTIONS: readonly HandbookSection[] = [
  {
    id: 'service-norms',
    theme: 'service',
    title: { zh: '客服要守的', en: 'What agents keep to' },
    entries: [
      {
        id: 'norm-address',
        title: { zh: '有礼貌的称呼', en: 'Polite address' },
        meaning: {
          zh: '称呼是第一句话的温度。“亲”“您好”“先生”“女士”一样算礼貌，不必非用哪一个。',
          en: 'The address sets the tone. “亲” or “您好” is as polite as “Sir” or “Madam”; none is required.',
        },
        way: {
          zh: '开口有称呼、请求有“请”、收尾有“谢谢”，就够了。',
          en: 'A greeting, a please and a thank-you are enough.',
        },
        measures: ['assess.politeAddress', 'chat.dissatisfactionRate'],
        actions: ['training-manners', 'quick-phrases-twenty'],
        source: '004·1 · D1',
      },
      {
        id: 'norm-quick',
        title: { zh: '快速回复', en: 'Answering quickly' },
        meaning: {
          zh: '先有人应，再给准话；只发一句“在的”可能算没回。',
          en: 'First someone answers, then it is answered; a mere “here” may count as none.',
        },
        way: {
          zh: '开全提醒，常用的话备好，二十三点前不断人。',
          en: 'Turn on the alerts, keep phrases ready, stay until 23:00.',
        },
        measures: ['chat.firstReplySeconds', 'chat.avgReplySeconds'],
        actions: [
          'message-alerts-everywhere',
          'quick-phrases-twenty',
          'shift-eight-to-twenty-three',
        ],
        source: '004·1 · D1 · D6',
      },
      {
        id: 'norm-respect',
        title: { zh: '尊重用户意见', en: 'Respecting what buyers say' },
        meaning: {
          zh: '买家说不好，先听完再说；抢着解释最容易吵起来。',
          en: 'Let buyers finish; rushing to explain starts most quarrels.',
        },
        way: {
          zh: '先复述一遍他的话，再给两个办法。',
          en: 'Repeat what they said, then offer two ways.',
        },
        measures: ['assess.respectForOpinions', 'chat.dissatisfactionRate'],
        actions: ['training-communication', 'training-emotions'],
        source: '004·1 · D1 · D20',
      },
      {
        id: 'norm-honest',
        title: { zh: '诚实守信', en: 'Honesty' },
        meaning: {
          zh: '说得出就要拿得出凭证，答应了几点就是几点。',
          en: 'What is said can be proven, and a promised hour is kept.',
        },
        way: {
          zh: '凭证表上没有的不说，答应的设提醒。',
          en: 'Say what is on the sheet; set a reminder for promises.',
        },
        measures: ['assess.honesty', 'assess.falseClaimComplaints'],
        actions: ['honest-claims-only', 'live-claims-checklist'],
        source: '004·1 · D1',
      },
    ],
  },
  {
    id: 'service-behaviour',
    theme: 'service',
    title: { zh: '客服怎么做影响分', en: 'What agents do to the score' },
    entries: [
      {
        id: 'behaviour-unasked',
        title: { zh: '主动沟通', en: 'Speaking unasked' },
        meaning: {
          zh: '坏消息自己先说，比买家来问强得多。',
          en: 'Bad news told first is far better than asked for.',
        },
        way: {
          zh: '件停了、货缺了、要晚了，当天先说，带上办法。',
          en: 'A stalled parcel, no stock, a delay: say so that day with a remedy.',
        },
        measures: ['assess.proactiveContact', 'chat.conversionRate'],
        actions: ['tracking-message-two', 'unpaid-inquiry-followup', 'parcel-exception-watch'],
        source: '004·2 · D1',
      },
      {
        id: 'behaviour-in-time',
        title: { zh: '及时回复', en: 'Replying in time' },
        meaning: {
          zh: '每一轮都要回，最后一句“谢谢”也算一轮。',
          en: 'Every turn needs an answer, even a last “thanks”.',
        },
        way: {
          zh: '离开座位前十分钟清空未回复。',
          en: 'Clear what is unanswered ten minutes before leaving.',
        },
        measures: ['chat.avgReplySeconds', 'chat.threeMinuteRate', 'chat.noReplyRate'],
        actions: ['no-turn-left-unanswered', 'reception-limit-and-offline'],
        source: '004·2 · D1',
      },
      {
        id: 'behaviour-solve',
        title: { zh: '解决问题', en: 'Solving it' },
        meaning: { zh: '买家要的是事情办完，不是客气。', en: 'Buyers want it done, not courtesy.' },
        way: {
          zh: '小事当场定，大事一人跟到底，答应的时间到点回话。',
          en: 'Small things at once, large ones by one person, an answer at the promised time.',
        },
        measures: ['service.resolutionRate', 'assess.problemSolving', 'service.escalationRate'],
        actions: ['pay-out-table', 'one-agent-until-solved'],
        source: '004·2 · D1',
      },
      {
        id: 'behaviour-attitude',
        title: { zh: '服务态度', en: 'Attitude' },
        meaning: {
          zh: '同一句“不行”，有没有下一句差得很远。',
          en: 'The same “no” differs by what follows it.',
        },
        way: {
          zh: '低分会话当天看，哪句话伤人就改哪句。',
          en: 'Read low-rated chats the same day and change the sentence that hurt.',
        },
        measures: ['assess.serviceAttitude', 'chat.satisfactionRate', 'chat.dissatisfactionRate'],
        actions: ['low-rated-chats-replayed', 'training-manners'],
        source: '004·2 · D1',
      },
    ],
  },
  {
    id: 'service-training',
    theme: 'service',
    title: { zh: '练什么', en: 'What to practise' },
    entries: [
      {
        id: 'training-field-manners',
        title: { zh: '客服礼仪', en: 'Manners' },
        meaning: { zh: '让人舒服地问、舒服地等。', en: 'That it is pleasant to ask and to wait.' },
        way: { zh: '每周改写五句生硬的话。', en: 'Rewrite five blunt sentences a week.' },
        measures: ['assess.trainingManners'],
        actions: ['training-manners'],
        source: '004·3 · D1',
      },
      {
        id: 'training-field-communication',
        title: { zh: '沟通技巧', en: 'Communication' },
        meaning: { zh: '一次说清，少来回。', en: 'To be clear at once.' },
        way: { zh: '每周对练三段。', en: 'Practise three chats a week.' },
        measures: ['assess.trainingCommunication'],
        actions: ['training-communication'],
        source: '004·3 · D1',
      },
      {
        id: 'training-field-products',
        title: { zh: '产品知识', en: 'Product knowledge' },
        meaning: { zh: '摸过实物，才给得出准话。', en: 'Who has held it can answer.' },
        way: { zh: '每周一人讲一款，五道题。', en: 'One product a week, five questions.' },
        measures: ['assess.trainingProducts'],
        actions: ['training-products', 'product-answer-sheet'],
        source: '004·3 · D1',
      },
      {
        id: 'training-field-complaints',
        title: { zh: '投诉处理', en: 'Handling complaints' },
        meaning: {
          zh: '知道先做什么、什么时候叫店主。',
          en: 'To know what comes first and when to call the owner.',
        },
        way: { zh: '每两周演一单真事。', en: 'Act one real case every two weeks.' },
        measures: ['assess.trainingComplaints'],
        actions: ['training-complaints', 'complaint-ledger'],
        source: '004·3 · D1',
      },
      {
        id: 'training-field-emotions',
        title: { zh: '情绪安抚', en: 'Calming buyers' },
        meaning: {
          zh: '先接住火气，再讲办法。文章这一行缺了字，按前后文是情绪。',
          en: 'Take in the anger, then talk of remedies. The article’s row lost a word; by its context it is moods.',
        },
        way: {
          zh: '三句先接住的话，骂人的十分钟换人。',
          en: 'Three sentences first; change agents after ten minutes of abuse.',
        },
        measures: ['assess.trainingEmotions'],
        actions: ['training-emotions'],
        source: '004·3 · D1',
      },
    ],
  },
  {
    id: 'service-incentives',
    theme: 'service',
    title: { zh: '做好了有什么', en: 'What good service earns' },
    entries: [
      {
        id: 'incentive-grades',
        title: { zh: '客服评定', en: 'Grades' },
        meaning: {
          zh: '档位和钱写死，谁都知道差在哪。文章说是平台的办法，没有依据，当店里自己的用。',
          en: 'Fixed grades with fixed money. The article calls it the platform’s; nothing supports that, so take it as the shop’s own.',
        },
        way: { zh: '每月看三样数字评三档。', en: 'Grade by three figures a month.' },
        measures: ['assess.agentRating'],
        actions: ['agent-grades-monthly', 'agent-weekly-card'],
        source: '004·4',
      },
      {
        id: 'incentive-contest',
        title: { zh: '客服竞赛', en: 'Contests' },
        meaning: {
          zh: '比一个题目、比自己进步，慢的人也愿意动。',
          en: 'One theme and own progress, so that the slow take part.',
        },
        way: {
          zh: '每月一个题目，进步最大的得奖。',
          en: 'One theme a month; the greatest progress wins.',
        },
        measures: ['assess.agentContests'],
        actions: ['agent-contest-monthly'],
        source: '004·4',
      },
      {
        id: 'incentive-rewards',
        title: { zh: '服务奖励', en: 'Rewards' },
        meaning: {
          zh: '做了好事当周拿到，才记得为什么。',
          en: 'Paid the same week one remembers why.',
        },
        way: {
          zh: '五件能查证的事各写金额，买家给几星不算。',
          en: 'Five deeds that can be checked, each with a sum; stars do not count.',
        },
        measures: ['assess.agentRewards'],
        actions: ['agent-rewards-fixed'],
        source: '004·4',
      },
    ],
  },
  {
    id: 'service-complaints',
    theme: 'service',
    title: { zh: '被投诉了怎么办', en: 'When buyers complain' },
    entries: [
      {
        id: 'complaint-attitude',
        title: { zh: '投诉服务态度', en: 'Complaints about attitude' },
        meaning: { zh: '多半是某一句话，不是整个人。', en: 'Mostly one sentence, not the person.' },
        way: {
          zh: '换人接、当天回话、改写那句话。',
          en: 'Another agent takes over, answers that day, and the sentence is rewritten.',
        },
        measures: ['assess.attitudeComplaints', 'chat.dissatisfactionRate'],
        actions: ['complaint-desk-owner', 'training-emotions', 'training-manners'],
        source: '004·5 · D20',
        complaint: 'attitude',
      },
      {
        id: 'complaint-slow',
        title: { zh: '投诉回复不及时', en: 'Complaints about slow replies' },
        meaning: {
          zh: '多半是某个时段没人，不是人人都慢。',
          en: 'Mostly one hour without anyone, not slow people.',
        },
        way: {
          zh: '先答上，再查是哪个时段、为什么没人。',
          en: 'Answer first, then find the hour and the reason.',
        },
        measures: ['assess.slowReplyComplaints', 'chat.threeMinuteRate'],
        actions: ['no-turn-left-unanswered', 'shift-eight-to-twenty-three'],
        source: '004·5 · D1 · D20',
        complaint: 'slowReply',
      },
      {
        id: 'complaint-claims',
        title: { zh: '投诉虚假宣传', en: 'Complaints about false claims' },
        meaning: {
          zh: '一句做不到的话，会让所有按它下单的人来退。',
          en: 'One claim that does not hold brings back all who bought on it.',
        },
        way: {
          zh: '先撤下那句话，再找凭证，找不到就认错退换。',
          en: 'Take it down, look for proof, and without it admit and refund.',
        },
        measures: ['assess.falseClaimComplaints', 'service.complaintRate'],
        actions: ['honest-claims-only', 'live-claims-checklist'],
        source: '004·5 · D1',
        complaint: 'falseClaim',
      },
    ],
  },
];
