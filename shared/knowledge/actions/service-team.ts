import type { Action } from '../action';

/** What to do with the people who talk to buyers: short weekly practice in five fields, and what good service earns them. */
export const SERVICE_TEAM_ACTIONS: readonly Action[] = [
  {
    id: 'training-manners',
    title: {
      zh: '每周二早会 15 分钟，把 5 句生硬的话当场改写',
      en: 'On Tuesdays spend 15 minutes rewriting 5 blunt sentences from last week’s chats',
    },
    why: {
      zh: '礼貌不是背称呼，是不让买家觉得被顶回来；拿自己店的原话改，记得最牢。',
      en: 'Manners are not a form of address but not being rebuffed; rewriting your own sentences sticks best.',
    },
    steps: [
      {
        zh: '班长从上周会话里抄 5 句生硬的，比如“不行”“自己看详情页”，隐去是谁说的。',
        en: 'The lead copies 5 blunt sentences from last week, such as “no” or “read the page”, without saying whose they are.',
      },
      {
        zh: '每人当场改一遍：先称呼（亲、您好、先生女士都行），再答问题，最后说下一步。',
        en: 'Everyone rewrites them: a greeting of any polite kind, the answer, then the next step.',
      },
      {
        zh: '改得最好的那句存进快捷短语，旧的删掉。',
        en: 'The best version goes into the quick phrases and the old one is deleted.',
      },
      {
        zh: '记一行：日期、几分钟、谁在场。',
        en: 'Write one line: date, minutes, who was there.',
      },
    ],
    verify: {
      zh: '每周有一行记录和 5 句改好的话；随便抽 20 段会话，生硬的不超过 1 段。',
      en: 'There is one line and 5 rewritten sentences a week; of 20 random chats at most 1 is blunt.',
    },
    owner: 'service',
    effort: 2,
    moves: [
      { metric: 'chat.dissatisfactionRate', share: 0.08 },
      { metric: 'chat.satisfactionRate', share: 0.08 },
    ],
    source: '004·3 · 004·1 · D1 · D20',
  },
  {
    id: 'training-communication',
    title: {
      zh: '每周三两人对练 3 段：先复述、再给两个办法、约好时间',
      en: 'On Wednesdays practise 3 chats in pairs: repeat, offer two ways, name a time',
    },
    why: {
      zh: '谈不拢多半是没听懂就回；练熟“复述、两个办法、时间”三步，一次就能说完。',
      en: 'Most talks fail because the answer misses the question; three practised steps settle it in one go.',
    },
    steps: [
      {
        zh: '挑 3 段上周来回超过 8 轮的会话，一人当买家一人当客服，各演 5 分钟。',
        en: 'Take 3 chats of more than 8 turns; one plays the buyer, one the agent, 5 minutes each.',
      },
      {
        zh: '客服只许这样回：“您是说……对吗？可以这样，也可以那样，我几点前给您结果。”',
        en: 'The agent may only answer: “You mean …, right? We can do this or that; you hear from me by …”',
      },
      {
        zh: '第三人数一数用了几轮，超过 4 轮的再来一遍。',
        en: 'A third person counts the turns; above 4 it is played again.',
      },
    ],
    verify: {
      zh: '对练记录每周一行；抽 10 段售后会话，平均轮数比上月少。',
      en: 'One line a week records it; in 10 after-sales chats the mean number of turns is below last month’s.',
    },
    owner: 'service',
    effort: 2,
    moves: [
      { metric: 'chat.dissatisfactionRate', share: 0.1 },
      { metric: 'chat.satisfactionRate', share: 0.1 },
      { metric: 'service.resolutionRate', share: 0.05 },
    ],
    source: '004·3 · 003·4 · 000·4 · D1',
  },
  {
    id: 'training-products',
    title: {
      zh: '每周四一人讲一款：10 分钟讲实物，5 道题当场答',
      en: 'On Thursdays one agent presents one product: 10 minutes with it in hand, then 5 questions',
    },
    why: {
      zh: '能给买家准话的，是自己拆过、用过、讲过的人。',
      en: 'Only someone who has opened, used and explained a product gives buyers a straight answer.',
    },
    steps: [
      {
        zh: '按销量排前 12 款，一周一款轮着讲，讲的人提前一天把实物带回去用。',
        en: 'Take the top 12 by sales, one a week; the presenter takes it home the day before and uses it.',
      },
      {
        zh: '讲 4 样：怎么用、最常坏在哪、和哪款容易搞混、不适合谁。',
        en: 'Cover 4 things: how to use it, what fails most, which one it is confused with, whom it does not suit.',
      },
      {
        zh: '讲完出 5 道题，其他人写答案，错的当场补进商品问答。',
        en: 'Ask 5 questions in writing; wrong answers are added to the product’s answer page at once.',
      },
    ],
    verify: {
      zh: '12 周下来前 12 款都讲过；每次 5 道题平均答对 4 道以上。',
      en: 'After 12 weeks all 12 were presented; on average 4 of the 5 answers are right.',
    },
    owner: 'service',
    effort: 2,
    moves: [
      { metric: 'chat.conversionRate', share: 0.1 },
      { metric: 'chat.dissatisfactionRate', share: 0.05 },
      { metric: 'chat.satisfactionRate', share: 0.05 },
    ],
    source: '004·3 · 000·4 · D1',
  },
  {
    id: 'training-complaints',
    title: {
      zh: '每两周演一次投诉：从接手到办结走 5 步',
      en: 'Every two weeks act out one complaint, from taking it over to closing it in 5 steps',
    },
    why: {
      zh: '真投诉来的时候没时间想，演过的人知道先做什么、什么时候叫店主。',
      en: 'A real complaint leaves no time to think; whoever has acted it knows what comes first and when to call the owner.',
    },
    steps: [
      {
        zh: '从投诉台账里拿一单真事，盖住处理结果，让客服从头办一遍，限 15 分钟。',
        en: 'Take a real case from the ledger, cover the outcome and let an agent handle it anew within 15 minutes.',
      },
      {
        zh: '照 5 步打钩：认下问题、查订单和聊天、给办法、约时间、写台账。',
        en: 'Tick 5 steps: accept the problem, look up order and chat, offer a remedy, name a time, write the ledger.',
      },
      {
        zh: '和真实结果对照，少一步就说清为什么少。',
        en: 'Compare with what really happened and say why any step was missing.',
      },
      {
        zh: '新来的客服头两周至少演 2 次才单独接投诉。',
        en: 'New agents act at least 2 cases in their first two weeks before taking complaints alone.',
      },
    ],
    verify: {
      zh: '每月至少 2 张打了钩的单子；台账里真投诉缺步的越来越少。',
      en: 'At least 2 ticked sheets a month; real cases in the ledger miss fewer and fewer steps.',
    },
    owner: 'service',
    effort: 2,
    moves: [
      { metric: 'service.complaintHandlingScore', share: 0.15 },
      { metric: 'service.escalationRate', share: 0.08 },
      { metric: 'service.resolutionRate', share: 0.08 },
    ],
    source: '004·3 · 000·2 · D1 · D20',
  },
  {
    id: 'training-emotions',
    title: {
      zh: '定 3 句先接住火气的话，骂人的会话 10 分钟换人',
      en: 'Fix 3 sentences that take in anger first, and change agents after 10 minutes of abuse',
    },
    why: {
      zh: '火头上讲道理没人听，客服被骂急了还会回嘴；一句回嘴就可能成一条服务投诉。',
      en: 'Reason is not heard in anger, and a provoked agent answers back, which may become a complaint.',
    },
    steps: [
      {
        zh: '写 3 句：承认给对方添了麻烦、说自己现在就在办、说几分钟后给答复；不解释、不怪买家。',
        en: 'Write 3 sentences: we caused you trouble, I am on it now, you hear from me in so many minutes; no excuse, no blame.',
      },
      {
        zh: '每月拿 2 段吵起来的会话念一遍，指出火是从哪一句起来的。',
        en: 'Once a month read 2 chats that blew up and find the sentence where it started.',
      },
      {
        zh: '挨骂超过 10 分钟，客服可以交给班长，自己歇 5 分钟再接。',
        en: 'After 10 minutes of abuse the agent may hand over to the lead and rest 5 minutes.',
      },
      {
        zh: '人身威胁的截图留存，用后台的举报入口处理，不对骂。',
        en: 'Keep screenshots of threats and report them in the back office; never answer in kind.',
      },
    ],
    verify: {
      zh: '3 句话在快捷短语里；态度类投诉按月数，换人记录对得上。',
      en: 'The 3 sentences are quick phrases; count complaints about attitude monthly against the handovers.',
    },
    owner: 'service',
    effort: 2,
    moves: [
      { metric: 'chat.dissatisfactionRate', share: 0.08 },
      { metric: 'service.complaintRate', share: 0.05 },
    ],
    source: '004·3 · 004·5 · D1 · D20',
  },
  {
    id: 'agent-grades-monthly',
    title: {
      zh: '客服每月评一次三档，按档发固定补贴',
      en: 'Grade agents once a month in three steps, each with a fixed allowance',
    },
    why: {
      zh: '说不清好坏就没人当回事；档位写死、钱写死，客服知道往哪使劲。',
      en: 'Vague praise moves nobody; fixed grades with fixed money show where effort pays.',
    },
    steps: [
      {
        zh: '每月 1 日看三样：平均响应、不满意率、投诉按时办结率，各按店里定好的线打 0–2 分。',
        en: 'On the 1st take average reply, dissatisfaction and complaints closed on time, each 0–2 points by lines fixed in the shop.',
      },
      {
        zh: '合计 5–6 分一档、3–4 分二档、其余三档，一档补 300 元、二档补 100 元（数额自己定）。',
        en: 'A sum of 5–6 is the first grade, 3–4 the second; e.g. ¥300 and ¥100 (your own amounts).',
      },
      {
        zh: '会话不足 100 段的只看不评；向买家讨评分的当月不评。',
        en: 'Fewer than 100 chats are looked at but not graded; whoever asks buyers for ratings is not graded that month.',
      },
      {
        zh: '连着两个月三档的，班长陪两个班，写下改哪一条。',
        en: 'After two months in the third grade the lead sits in for two shifts and notes what to change.',
      },
    ],
    verify: {
      zh: '每月一张表，三样数字能在客服数据里查到；补贴按表发。',
      en: 'One sheet a month whose figures are found in the chat data; allowances are paid by it.',
    },
    owner: 'owner',
    effort: 2,
    moves: [
      { metric: 'chat.dissatisfactionRate', share: 0.06 },
      { metric: 'chat.satisfactionRate', share: 0.06 },
      { metric: 'service.complaintHandlingScore', share: 0.05 },
    ],
    source: '004·4 · D1',
  },
  {
    id: 'agent-contest-monthly',
    title: {
      zh: '每月比一个题目，例如“一次办结”，只比自己进步',
      en: 'Hold one contest a month on one theme, such as “solved at once”, judged by own progress',
    },
    why: {
      zh: '总比名次，垫底的早放弃了；比谁进步多，最慢的人也愿意动。',
      en: 'With plain ranks the last gives up early; measured by progress even the slowest takes part.',
    },
    steps: [
      {
        zh: '月初定 1 个题目：同一买家 3 天内不用再来问、转人工率、漏回数，三选一，轮着来。',
        en: 'At the start fix 1 theme, in turn: the buyer need not ask again in 3 days, chats passed on, chats left unanswered.',
      },
      {
        zh: '每人先记上月的数，月底看差多少，进步最大的奖 200 元加半天假。',
        en: 'Note last month’s figure of each; the greatest progress earns ¥200 and half a day off.',
      },
      {
        zh: '得奖的人讲 5 分钟怎么做的，写一条进快捷短语或班规。',
        en: 'The winner explains in 5 minutes how it was done, and one thing becomes a phrase or a rule.',
      },
    ],
    verify: {
      zh: '每月有题目、起点、终点三列数；连看 3 个月，店里总数也在变好。',
      en: 'Each month shows theme, start and end; over 3 months the shop’s own figure moves too.',
    },
    owner: 'owner',
    effort: 2,
    moves: [
      { metric: 'service.resolutionRate', share: 0.05 },
      { metric: 'chat.noReplyRate', share: 0.05 },
    ],
    source: '004·4 · D20',
  },
  {
    id: 'agent-rewards-fixed',
    title: {
      zh: '写一张奖励单：5 件好事各奖多少，当周发',
      en: 'Post a reward list: 5 good deeds with their sums, paid the same week',
    },
    why: {
      zh: '奖励隔太久、看心情发，等于没有；当周到手，大家才记得是为哪件事。',
      en: 'Late or moody rewards are none; paid within the week everyone remembers what for.',
    },
    steps: [
      {
        zh: '列 5 件能查证的事：投诉一次办结、提前发现整批货有毛病、写出被采用的短语、顶替夜班、教会新人，各写金额。',
        en: 'List 5 deeds that can be checked: a complaint closed at once, a bad batch spotted, a phrase adopted, a night covered, a newcomer taught, each with a sum.',
      },
      {
        zh: '每周五 17:00 报上来，店主看一眼记录就发，最多 2 天到账。',
        en: 'Fridays at 17:00 they are named; the owner checks the record and pays within 2 days.',
      },
      {
        zh: '买家给几星、写什么评价不在单子里，免得客服去讨。',
        en: 'Stars and review texts are not on the list, so that nobody asks buyers for them.',
      },
    ],
    verify: {
      zh: '奖励单贴着；每周发放记录写着为哪件事、多少钱。',
      en: 'The list hangs on the wall; each payment says for which deed and how much.',
    },
    owner: 'owner',
    effort: 1,
    moves: [
      { metric: 'chat.satisfactionRate', share: 0.05 },
      { metric: 'service.resolutionRate', share: 0.03 },
    ],
    source: '004·4',
  },
];
