import type { Action } from '../action';

/** What to do in customer chat: speed, coverage, answers that settle the matter, advice before buying. */
export const CHAT_ACTIONS: readonly Action[] = [
  {
    id: 'shift-eight-to-twenty-three',
    title: {
      zh: '排班盖住 8:00–23:00，晚高峰加一人',
      en: 'Cover 08:00–23:00 on the roster, with one more in the evening peak',
    },
    why: {
      zh: '抖店算 8 点到 23 点进线的会话，饭点和晚上没人看，是响应慢的大头。',
      en: 'Douyin counts chats that start 08:00–23:00; mealtimes and evenings without an agent make most of the delay.',
    },
    steps: [
      {
        zh: '从客服数据里按小时数会话，找出没人在线和会话最多的时段。',
        en: 'Count chats by hour and find where nobody is online and where most chats fall.',
      },
      {
        zh: '三个人就排两班：8:00–16:00、15:00–23:00，午饭和晚饭错开半小时。',
        en: 'With three people use two shifts, 08:00–16:00 and 15:00–23:00, meals half an hour apart.',
      },
      {
        zh: '19:00–23:00 直播时段加一人用手机值守，轮流，算加班费。',
        en: 'From 19:00 to 23:00, when streams run, one more answers by phone, in turn and paid.',
      },
      {
        zh: '23 点后开自动接待，写明几点人工上线，并把退货、查物流的入口发出去。',
        en: 'After 23:00 automatic reception says when people are back and gives the links for returns and tracking.',
      },
    ],
    verify: {
      zh: '班表贴墙上；客服数据里 12–13 点、18–23 点的平均响应和其他时段相差不到 10 秒。',
      en: 'The roster hangs on the wall; average reply at 12–13 and 18–23 is within 10 seconds of other hours.',
    },
    owner: 'owner',
    effort: 2,
    moves: [
      { metric: 'chat.avgReplySeconds', share: 0.35 },
      { metric: 'chat.firstReplySeconds', share: 0.3 },
      { metric: 'chat.threeMinuteRate', share: 0.35 },
      { metric: 'chat.noReplyRate', share: 0.4 },
    ],
    source: '000·4 · 001·4 · 004·2 · D1',
  },
  {
    id: 'no-turn-left-unanswered',
    title: {
      zh: '午休、下班前 10 分钟清空未回复',
      en: 'Clear every unanswered chat 10 minutes before a break and at closing',
    },
    why: {
      zh: '抖店一轮没人回按 10 分钟算，一条漏回能抵掉几十条秒回。',
      en: 'On Douyin an unanswered turn counts as 10 minutes; one miss undoes dozens of quick replies.',
    },
    steps: [
      {
        zh: '每人离开座位前 10 分钟看未回复列表，清到 0；清不完的转给在线同事，别挂着。',
        en: 'Ten minutes before leaving, clear your unanswered list to 0; hand over the rest instead of leaving it open.',
      },
      {
        zh: '买家最后说“好的、谢谢”的，也回一句再结束会话。',
        en: 'Answer a last “ok, thanks” too before closing the chat.',
      },
      {
        zh: '班长每天 12:00、18:00、22:50 各看一次全店未回复数，截图发群。',
        en: 'At 12:00, 18:00 and 22:50 the lead checks the shop’s unanswered count and posts a screenshot.',
      },
    ],
    verify: {
      zh: '22:50 的截图为 0；客服数据里没回复的轮次或会话数每天在 2 以内。',
      en: 'The 22:50 screenshot shows 0; the data has at most 2 unanswered turns or chats a day.',
    },
    owner: 'service',
    effort: 1,
    moves: [
      { metric: 'chat.avgReplySeconds', share: 0.3 },
      { metric: 'chat.threeMinuteRate', share: 0.15 },
      { metric: 'chat.dissatisfactionRate', share: 0.05 },
      { metric: 'chat.noReplyRate', share: 0.4 },
    ],
    source: '004·5 · 000·4 · D1 · D20',
  },
  {
    id: 'quick-phrases-twenty',
    title: {
      zh: '写 20 条快捷短语，每条都能把话说完',
      en: 'Write 20 quick phrases, each of which really answers',
    },
    why: {
      zh: '八成问题就那 20 个，一键发比打字快得多；只回“在的亲”可能算无效回复。',
      en: 'Twenty questions make up most chats and one click beats typing; an empty “hello, I am here” may count as no reply.',
    },
    steps: [
      {
        zh: '翻近 7 天聊天，抄下最常问的 20 个：发货、物流、尺码、色差、退换、发票、赠品……',
        en: 'From 7 days of chats note the 20 most asked: shipping, tracking, size, colour, returns, invoice, gifts …',
      },
      {
        zh: '每条写成两句：直接答案＋下一步，例如“今天 16 点前付的今天发，发出后这里能看到单号”。',
        en: 'Write each in two sentences, the answer and the next step, e.g. “Paid before 16:00 ships today; the number will appear here.”',
      },
      {
        zh: '存进快捷短语，起 2 个字的短码，打短码就出。',
        en: 'Save them with two-letter codes so that typing the code brings them up.',
      },
      {
        zh: '每月 1 日删 3 条没人用的、加 3 条新问的。',
        en: 'On the 1st of each month drop 3 unused and add 3 new ones.',
      },
    ],
    verify: {
      zh: '客服工作台里能看到 20 条；抽 10 段会话，至少 6 段用过。',
      en: 'The 20 are in the chat desk; 6 of 10 random chats used one.',
    },
    owner: 'service',
    effort: 1,
    moves: [
      { metric: 'chat.avgReplySeconds', share: 0.25 },
      { metric: 'chat.firstReplySeconds', share: 0.2 },
      { metric: 'chat.threeMinuteRate', share: 0.15 },
    ],
    source: '000·4 · 004·1 · D1 · D6',
  },
  {
    id: 'bot-for-simple-questions',
    title: {
      zh: '查物流、发货时间、尺码交给机器人，说“人工”就转',
      en: 'Let the bot answer tracking, shipping time and size, and hand over on “agent”',
    },
    why: {
      zh: '简单的机器人当场答完，人工只接难的，排队短了才回得快。',
      en: 'The bot settles simple questions at once; people take the hard ones, the queue is short and replies quick.',
    },
    steps: [
      {
        zh: '客服工作台里打开机器人或自动回复，先只配 5 问：物流到哪、什么时候发、尺码、退货怎么弄、发票。',
        en: 'Switch on the bot or automatic replies for 5 questions only: where is it, when does it ship, size, how to return, invoice.',
      },
      {
        zh: '买家说“人工、转人工”或连问两次，立即转人，不绕。',
        en: 'On “agent” or the same question twice, hand over at once.',
      },
      {
        zh: '每周看机器人没答上的前 10 句，补进去或删掉答错的。',
        en: 'Each week take the 10 questions it missed; add answers or delete wrong ones.',
      },
    ],
    verify: {
      zh: '用自己的号问这 5 个问题都答对；说“人工”10 秒内有人接。',
      en: 'Ask the 5 questions from your own account and get right answers; “agent” brings a person within 10 seconds.',
    },
    owner: 'operations',
    effort: 2,
    moves: [
      { metric: 'chat.firstReplySeconds', share: 0.25 },
      { metric: 'chat.avgReplySeconds', share: 0.15 },
      { metric: 'chat.threeMinuteRate', share: 0.1 },
    ],
    source: '000·4 · 001·4 · D1',
  },
  {
    id: 'message-alerts-everywhere',
    title: {
      zh: '电脑弹窗、声音和手机提醒三个全开',
      en: 'Turn on desktop pop-up, sound and phone alerts together',
    },
    why: {
      zh: '打包、吃饭时漏看消息，首响就是几分钟；开个提醒不花钱。',
      en: 'A message missed while packing or eating costs minutes on the first reply; an alert costs nothing.',
    },
    steps: [
      {
        zh: '浏览器或客户端允许通知和声音，音量开到隔壁能听见；用铃声区分新会话和超时。',
        en: 'Allow notifications and sound, loud enough for the next room, with different tones for new and overdue chats.',
      },
      {
        zh: '每人手机装商家端，打开消息推送，锁屏可见。',
        en: 'Install the merchant app on every phone with push visible on the lock screen.',
      },
      {
        zh: '工作台设 30 秒未回提醒（没有就设最短的一档）。',
        en: 'Set the overdue alert to 30 seconds, or the shortest there is.',
      },
      {
        zh: '每天 8:00 用自己的号发一条测试，没响就当场修。',
        en: 'Send a test message at 08:00 daily; fix it on the spot if nothing rings.',
      },
    ],
    verify: {
      zh: '早上的测试消息 30 秒内有人回，截图留存。',
      en: 'The morning test is answered within 30 seconds; keep the screenshot.',
    },
    owner: 'service',
    effort: 1,
    moves: [
      { metric: 'chat.firstReplySeconds', share: 0.2 },
      { metric: 'chat.threeMinuteRate', share: 0.2 },
      { metric: 'chat.avgReplySeconds', share: 0.1 },
    ],
    source: '000·4 · 004·2 · D1',
  },
  {
    id: 'reception-limit-and-offline',
    title: {
      zh: '调好最大接待人数，离线留言自动分配',
      en: 'Set the reception limit right and assign offline messages automatically',
    },
    why: {
      zh: '上限太低会排队进离线留言，太高又顾不过来，两头都慢。',
      en: 'Too low a limit sends buyers to offline messages, too high overloads the agent; both are slow.',
    },
    steps: [
      {
        zh: '看每人同时聊几个时平均响应超过 30 秒，就把上限设成那个数减 1（新人一般 5–8）。',
        en: 'Find how many parallel chats push an agent’s average above 30 seconds and set the limit one below (5–8 for new staff).',
      },
      {
        zh: '打开离线留言自动分配，谁上线谁先收。',
        en: 'Turn on automatic assignment of offline messages to whoever comes online.',
      },
      {
        zh: '离开座位切“小休”，回来再切“在线”，别挂着在线人不在。',
        en: 'Switch to break when leaving the seat and back to online on return.',
      },
      {
        zh: '直播前 30 分钟店主或运营也上线接待。',
        en: 'Owner or operations come online 30 minutes before a stream.',
      },
    ],
    verify: {
      zh: '离线留言列表每小时看一次，停留不超过 10 分钟；各人会话数和响应在客服数据里对得上。',
      en: 'Hourly the offline list holds nothing older than 10 minutes; chats and reply times per agent match in the data.',
    },
    owner: 'service',
    effort: 1,
    moves: [
      { metric: 'chat.threeMinuteRate', share: 0.2 },
      { metric: 'chat.avgReplySeconds', share: 0.15 },
      { metric: 'chat.firstReplySeconds', share: 0.15 },
    ],
    source: '001·4 · 000·4 · D1',
  },
  {
    id: 'low-rated-chats-replayed',
    title: {
      zh: '每天看完 1–3 星会话，当天回访、改一句话术',
      en: 'Read every 1–3 star chat daily, call back that day and change one phrase',
    },
    why: {
      zh: '不满意的会话一天就几条，看原文就知道卡在哪，比开会有用。',
      en: 'There are only a few a day, and the text shows where it went wrong, better than any meeting.',
    },
    steps: [
      {
        zh: '每天 9:00 导出或打开昨天 1–3 星会话，逐条标原因：没解决、慢、态度、答错、货的问题。',
        en: 'At 09:00 open yesterday’s 1–3 star chats and mark each: unsolved, slow, tone, wrong answer, the goods.',
      },
      {
        zh: '没解决的当天联系买家把事办完，不提评分。',
        en: 'Settle the unsolved ones with the buyer that day, without mentioning the rating.',
      },
      {
        zh: '答错的改快捷短语；态度的当事人自己重写一遍那句话。',
        en: 'Wrong answers change the quick phrase; for tone, the agent rewrites that sentence.',
      },
      {
        zh: '是货的问题转给运营，记进投诉台账。',
        en: 'Problems with the goods go to operations and the complaint ledger.',
      },
    ],
    verify: {
      zh: '每天有一张标完原因的表；“没解决”类一周比一周少。',
      en: 'There is a marked list every day; “unsolved” falls week by week.',
    },
    owner: 'service',
    effort: 2,
    moves: [
      { metric: 'chat.dissatisfactionRate', share: 0.35 },
      { metric: 'chat.satisfactionRate', share: 0.35 },
      { metric: 'service.complaintHandlingScore', share: 0.05 },
    ],
    source: '004·4 · 004·3 · 001·3 · D1',
  },
  {
    id: 'one-agent-until-solved',
    title: {
      zh: '谁接谁管到底：交接写三行，答应的时间设提醒',
      en: 'Who takes it keeps it: three-line handovers and a reminder for every promise',
    },
    why: {
      zh: '买家最气的是每换一个人就要重说一遍，或者说好回电没回。',
      en: 'What angers buyers most is telling it again to each agent, or a promised answer that never comes.',
    },
    steps: [
      {
        zh: '每件没办完的事在会话备注写三行：什么问题、答应了什么、几点前给结果。',
        en: 'For each open matter note three lines: the problem, what was promised, by when.',
      },
      {
        zh: '答应的时间设手机或工作台提醒，提前 10 分钟响；办不成也要按点说一声。',
        en: 'Set a reminder 10 minutes ahead of the promised time; even without a result, report on time.',
      },
      {
        zh: '换班时当面过一遍未结清单，接手的人先看备注再开口。',
        en: 'Go through open matters at shift change; the next agent reads the note before writing.',
      },
    ],
    verify: {
      zh: '抽 10 个未结会话，都有三行备注和时间；超时的不超过 1 个。',
      en: 'Ten random open chats all have the note and a time; at most 1 is overdue.',
    },
    owner: 'service',
    effort: 2,
    moves: [
      { metric: 'chat.dissatisfactionRate', share: 0.2 },
      { metric: 'chat.satisfactionRate', share: 0.2 },
      { metric: 'service.resolutionRate', share: 0.15 },
      { metric: 'service.escalationRate', share: 0.1 },
    ],
    source: '000·4 · 004·2 · 000·2 · D1',
  },
  {
    id: 'product-answer-sheet',
    title: {
      zh: '前 20 款各一页商品问答，客服摸过实物',
      en: 'One answer page for each of the top 20 products, and agents who have held them',
    },
    why: {
      zh: '答不上来就要“稍等我问一下”，既慢又丢单。',
      en: 'Not knowing means “one moment, I will ask”: slow, and the sale is lost.',
    },
    steps: [
      {
        zh: '每款一页：尺寸、材质、适合谁、和另一款差在哪、3 个最常见疑虑怎么答。',
        en: 'One page each: size, material, for whom, difference to the sister product, answers to the 3 usual doubts.',
      },
      {
        zh: '新品上架前，客服拿实物用一遍，自己写 3 个买家会问的问题。',
        en: 'Before a launch each agent uses the product and writes 3 questions a buyer would ask.',
      },
      {
        zh: '放在共享文档，按商品名搜得到；答不上的问题当天补进去。',
        en: 'Keep it in a shared document searchable by product; add what could not be answered the same day.',
      },
    ],
    verify: {
      zh: '店主随机问 5 个问题，客服 20 秒内答对 4 个。',
      en: 'The owner asks 5 random questions; 4 are answered rightly within 20 seconds.',
    },
    owner: 'operations',
    effort: 2,
    moves: [
      { metric: 'chat.conversionRate', share: 0.25 },
      { metric: 'chat.dissatisfactionRate', share: 0.15 },
      { metric: 'chat.satisfactionRate', share: 0.15 },
      { metric: 'chat.avgReplySeconds', share: 0.1 },
    ],
    source: '004·3 · 000·4 · D1',
  },
  {
    id: 'unpaid-inquiry-followup',
    title: {
      zh: '问过没下单的，当天跟一次，只跟一次',
      en: 'Follow up once, the same day, with those who asked but did not order',
    },
    why: {
      zh: '问到尺码、发货时间还没下单的，多半差一句准话。',
      en: 'Someone who asked about size or shipping and did not order mostly lacks one clear answer.',
    },
    steps: [
      {
        zh: '每天 20:30 前筛出当天咨询未付款的买家，最后一句是你回的、没有下文的优先。',
        en: 'Before 20:30 list the day’s inquiries without payment, first those where your answer was the last word.',
      },
      {
        zh: '发一句有用的：补上他问的信息，或说明今天付款几点前能发；不催、不编限时。',
        en: 'Send one useful line: the missing information, or until when today’s payment ships today; no pressure, no invented deadline.',
      },
      {
        zh: '没回就不再发，记下没买的原因前 3 名交运营。',
        en: 'No reply means no second message; give operations the top 3 reasons for not buying.',
      },
    ],
    verify: {
      zh: '客服数据里询单人数和付款人数按周对比；跟进表每天有数。',
      en: 'Compare inquiring and paying users per week; the follow-up list has an entry each day.',
    },
    owner: 'service',
    effort: 2,
    moves: [{ metric: 'chat.conversionRate', share: 0.3 }],
    source: '004·2 · 001·4',
  },
  {
    id: 'agent-weekly-card',
    title: {
      zh: '每人每周一张成绩卡：速度、满意、解决三项，奖前一名',
      en: 'A weekly card for each agent, speed, satisfaction, solved, with a bonus for the first',
    },
    why: {
      zh: '只看速度会敷衍，三项一起看，客服才愿意把事办完。',
      en: 'Speed alone breeds empty replies; three figures together reward finishing the matter.',
    },
    steps: [
      {
        zh: '每周一从客服数据抄每人平均响应、不满意率、转出会话数，三项各排名次，名次相加。',
        en: 'Every Monday note average reply, dissatisfaction and chats passed on per agent; rank each and add the ranks.',
      },
      {
        zh: '名次和最小的奖 100 元，当面发；最大的由店主陪看 3 段会话。',
        en: 'The lowest sum earns ¥100 in hand; with the highest the owner reads 3 chats together.',
      },
      {
        zh: '不许向买家讨评分，发现一次当周不评。',
        en: 'Nobody asks buyers for ratings; once found, no award that week.',
      },
    ],
    verify: {
      zh: '墙上有连续 4 周的卡；最慢的人和最快的人差距在缩小。',
      en: 'Four weeks of cards hang on the wall and the gap between slowest and fastest narrows.',
    },
    owner: 'owner',
    effort: 2,
    moves: [
      { metric: 'chat.dissatisfactionRate', share: 0.1 },
      { metric: 'chat.satisfactionRate', share: 0.1 },
      { metric: 'chat.avgReplySeconds', share: 0.1 },
    ],
    source: '004·4 · D1 · D20',
  },
];
