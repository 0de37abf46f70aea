import { judged, levels, type AssessmentItem } from './question';

const MANNERS = ['chat.dissatisfactionRate', 'chat.satisfactionRate'] as const;

/** Training and incentives of chat agents. */
export const TRAINING_QUESTIONS: readonly AssessmentItem[] = [
  judged('trainingManners', '客服礼仪培训', 'Training in manners', '004·3', {
    ask: {
      zh: '客服礼仪（开场、称呼、结束语、不能说的话）怎么教的？',
      en: 'How are manners (greeting, address, closing, what not to say) taught?',
    },
    levels: levels(
      [
        '没教过，各说各的',
        '入职时口头说过',
        '有一页写好的话术和禁语，自己看',
        '有话术，入职练过，半年内复训过',
        '有话术，入职练过，每季度复训，每月抽聊天打分',
      ],
      [
        'Not at all; each speaks as they like',
        'By word of mouth on the first day',
        'A page of phrases and forbidden words to read',
        'A page, practised on entry, repeated within half a year',
        'A page, practised on entry, repeated every quarter, chats graded monthly',
      ],
    ),
    concerns: MANNERS,
  }),
  judged('trainingCommunication', '沟通技巧培训', 'Training in communication', '004·3', {
    ask: {
      zh: '怎么问清问题、怎么说明白，教过客服吗？',
      en: 'Are agents taught to ask the right question and to explain clearly?',
    },
    levels: levels(
      [
        '没教过',
        '出了问题才说几句',
        '有例子给新人看，没有练',
        '拿真实聊天练过，半年内练过一次',
        '每月拿真实聊天练一次，好的和差的都看，有记录',
      ],
      [
        'No',
        'A few words after something went wrong',
        'Newcomers are shown examples, without practice',
        'Practised on real chats, at least once within half a year',
        'Practised monthly on real chats, good and bad, on record',
      ],
    ),
    concerns: [...MANNERS, 'chat.conversionRate'],
  }),
  judged('trainingProducts', '产品知识培训', 'Training in product knowledge', '004·3', {
    ask: {
      zh: '客服对店里的货有多熟？',
      en: 'How well do agents know the goods?',
    },
    levels: levels(
      [
        '没摸过货，照商品页念',
        '畅销款看过实物，尺码、材质要去问',
        '有一份常问常答，新品不更新',
        '常问常答随新品更新，客服都摸过货',
        '新品上架前教完并考过，抽问 10 题能答对 9 题',
      ],
      [
        'Never handled them; they read out the page',
        'They saw the best sellers; sizes and materials must be asked',
        'There are questions and answers, not kept up with new goods',
        'Kept up with new goods, and every agent handled them',
        'Taught and tested before a new product is listed; 9 of 10 questions are answered right',
      ],
    ),
    concerns: ['chat.conversionRate', 'service.resolutionRate', 'goods.returnRate'],
  }),
  judged('trainingComplaints', '投诉处理培训', 'Training in handling complaints', '004·3', {
    ask: {
      zh: '买家要投诉时怎么办，教过客服吗？',
      en: 'Are agents taught what to do when a buyer is about to complain?',
    },
    levels: levels(
      [
        '没教过，遇到了各凭本事',
        '知道要叫店主',
        '有写好的步骤（先认、再问、给办法、定时间），没有练',
        '有步骤，练过，客服知道自己能补多少',
        '有步骤，每季度练，处理过的投诉每月一起看',
      ],
      [
        'No; each as best they can',
        'They know to call the owner',
        'Steps are written (own it, ask, offer, name a time), never practised',
        'Practised, and agents know what they may offer',
        'Practised every quarter, complaints are gone through monthly',
      ],
    ),
    concerns: ['service.complaintRate', 'service.escalationRate', 'chat.dissatisfactionRate'],
  }),
  judged('trainingEmotions', '情绪安抚培训', 'Training in calming buyers', '004·3', {
    ask: {
      zh: '买家发火时怎么接，教过客服吗？',
      en: 'Are agents taught how to meet an angry buyer?',
    },
    levels: levels(
      [
        '没教过，有吵起来的',
        '只说过“别吵”',
        '有几句写好的安抚话，照着发',
        '练过先听完、认下、再办事，半年内练过一次',
        '每季度练，吵起来能换人接，最近 30 天没有吵起来的',
      ],
      [
        'No, and some quarrel',
        'Only “do not argue”',
        'There are a few calming phrases to send',
        'Practised: hear out, acknowledge, then act; at least once within half a year',
        'Practised every quarter, someone else can take over; no quarrel in the last 30 days',
      ],
    ),
    concerns: MANNERS,
  }),
  judged('agentRating', '客服评定', 'Rating of agents', '004·4', {
    ask: {
      zh: '每个客服做得好不好，怎么评？',
      en: 'How is each agent’s work rated?',
    },
    levels: levels(
      [
        '不评，也不知道谁好谁差',
        '凭印象',
        '看一两个数（接待量），不定期',
        '每月按响应、满意、解决等几项打分',
        '每月打分并抽聊天，当面说结果，差的定了怎么改',
      ],
      [
        'It is not; nobody knows who is good',
        'By impression',
        'By a figure or two (chats handled), at no set time',
        'Monthly by several (speed, satisfaction, solutions)',
        'Monthly with chats looked at; told in person, with what to change',
      ],
    ),
    note: {
      zh: '只有一个人接待，就按你有没有每月看自己的数来答。',
      en: 'With one person answering, go by whether you look at your own figures monthly.',
    },
    concerns: ['chat.avgReplySeconds', 'chat.dissatisfactionRate', 'chat.threeMinuteRate'],
  }),
  judged('agentContests', '客服竞赛', 'Contests of agents', '004·4', {
    ask: {
      zh: '客服之间有没有比着做好的办法？',
      en: 'Is there a way for agents to vie in doing well?',
    },
    levels: levels(
      [
        '没有',
        '说过，没有办成',
        '办过一次，只比接待量',
        '每季度一次，比服务好坏（满意、解决），规则先说好',
        '每月一次，比服务好坏，规则先说好，结果公开，进步也算',
      ],
      [
        'No',
        'It was talked about, never done',
        'Once, by chats handled alone',
        'Every quarter, by quality (satisfaction, solutions), with rules told beforehand',
        'Every month, by quality, rules beforehand, results open, progress counts too',
      ],
    ),
    concerns: ['chat.satisfactionRate', 'chat.avgReplySeconds'],
  }),
  judged('agentRewards', '服务奖励', 'Rewards for service', '004·4', {
    ask: {
      zh: '服务做得好，客服能得到什么？',
      en: 'What does an agent get for good service?',
    },
    levels: levels(
      [
        '没有奖励，只有罚款',
        '没有奖励，也不罚',
        '偶尔发红包，没有标准',
        '每月有固定的奖，按写好的标准发',
        '每月按写好的标准发，最近 3 个月都按时发了，不按好评条数发',
      ],
      [
        'Nothing, only fines',
        'Nothing, and no fines',
        'A gift now and then, without a standard',
        'A fixed reward each month by a written standard',
        'By a written standard, paid in time for the last 3 months, not by the number of good reviews',
      ],
    ),
    concerns: ['chat.satisfactionRate', 'chat.dissatisfactionRate'],
  }),
];
