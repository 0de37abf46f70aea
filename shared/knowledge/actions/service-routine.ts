import type { Action } from '../action';

/** What to do about the way after-sales and complaints run through the shop: who owns them, how they are passed on and reviewed. */
export const SERVICE_ROUTINE_ACTIONS: readonly Action[] = [
  {
    id: 'complaint-desk-owner',
    title: {
      zh: '投诉固定一个人管：30 分钟认领，当天给办法',
      en: 'Put one named person in charge of complaints: claimed in 30 minutes, a remedy the same day',
    },
    why: {
      zh: '人人都能管就是没人管；有名有姓的一个人盯着，投诉才不会被漏掉。',
      en: 'What everybody may handle nobody does; with one name on it no complaint is lost.',
    },
    steps: [
      {
        zh: '定一个主管人和一个替班的，名字和在岗时间贴出来，群里置顶。',
        en: 'Name one person and one stand-in, with their hours, on the wall and pinned in the group.',
      },
      {
        zh: '谁看到投诉就在群里发单号，主管人 30 分钟内回“我来”，当天给买家办法。',
        en: 'Whoever sees a complaint posts its number; the person answers “mine” within 30 minutes and offers a remedy that day.',
      },
      {
        zh: '给他 100 元以内自己定的权，超过的店主 2 小时内回。',
        en: 'Let the person decide up to ¥100; above that the owner answers within 2 hours.',
      },
      {
        zh: '每天下班前报一个数：今天来了几件、办完几件、还剩几件。',
        en: 'Before closing the person reports three numbers: received, closed, still open.',
      },
    ],
    verify: {
      zh: '群里每个投诉单号后面都有认领的人和时间；平台工单到期未办的为 0。',
      en: 'Every number in the group has a name and a time after it; no platform ticket ran out.',
    },
    owner: 'owner',
    effort: 1,
    moves: [
      { metric: 'service.escalationRate', share: 0.15 },
      { metric: 'service.complaintRate', share: 0.15 },
      { metric: 'service.complaintHandlingScore', share: 0.2 },
      { metric: 'logistics.complaintRate', share: 0.05 },
    ],
    source: '000·2 · 002·5 · 003·5 · D1 · D20',
  },
  {
    id: 'return-steps-three',
    title: {
      zh: '退换货压成三步：申请、寄回、退款，买家只说一次',
      en: 'Cut returns to three steps, apply, send, refund, and let buyers explain only once',
    },
    why: {
      zh: '来回问原因、要照片、等回话，每多一步就多等半天，也多一次不满意。',
      en: 'Each extra question, photo or wait adds half a day and one more annoyance.',
    },
    steps: [
      {
        zh: '把现在从申请到退款的每一步写下来，标出谁做、平均等多久，划掉买家要重复说的。',
        en: 'Write down every step from request to refund with who and how long; strike what makes buyers repeat themselves.',
      },
      {
        zh: '7 天无理由的不问原因直接同意；质量问题只要 1 张照片，看不清也先同意再说。',
        en: 'Agree to 7-day no-reason returns without asking; for quality ask 1 photo and agree even if it is unclear.',
      },
      {
        zh: '写一张三步图存进快捷短语：在哪点、寄到哪、几天退钱，买家一问就发。',
        en: 'Keep a picture of the three steps in the quick phrases: where to tap, where to send, when the money comes.',
      },
      {
        zh: '换货的和退货的分开排，换货的货先留出来，收到退件扫描当天寄。',
        en: 'Queue exchanges apart, set their goods aside and send them on the day of the return scan.',
      },
    ],
    verify: {
      zh: '抽 10 单退货的会话：到同意为止，没有一单让买家把原因说第二遍。',
      en: 'In the chats of 10 returns no buyer had to explain twice before it was agreed.',
    },
    owner: 'owner',
    effort: 2,
    moves: [
      { metric: 'service.auditHours', share: 0.15 },
      { metric: 'service.returnRefundHours', share: 0.15 },
      { metric: 'service.returnHandlingScore', share: 0.2 },
      { metric: 'service.escalationRate', share: 0.05 },
    ],
    source: '003·6 · 002·4 · D1',
  },
  {
    id: 'after-sale-guidance-cards',
    title: {
      zh: '给客服备 10 张图文卡，教买家自己修好、装好',
      en: 'Give agents 10 picture cards that show buyers how to fix or fit it themselves',
    },
    why: {
      zh: '打字说不明白的事，一张图就懂；能当场弄好，就不用退。',
      en: 'What typing cannot explain a picture does; what works at once is not sent back.',
    },
    steps: [
      {
        zh: '从售后单和聊天里数出最常见的 10 个“不会、装不上、没反应”。',
        en: 'From after-sales and chats count the 10 commonest “how to”, “does not fit”, “no reaction”.',
      },
      {
        zh: '每个拍 3 张照片标上 1、2、3，配一句话，存成图片放进快捷短语。',
        en: 'Take 3 photos each, numbered 1, 2, 3, with one sentence, as an image among the quick phrases.',
      },
      {
        zh: '发完问一句“现在好了吗”，没好就直接给退换，不让买家试第三遍。',
        en: 'Ask “does it work now?”; if not, offer return or exchange instead of a third try.',
      },
    ],
    verify: {
      zh: '10 张卡都能搜到；发过卡的会话里，最后还是退货的不到一半。',
      en: 'All 10 can be found; of chats with a card fewer than half end in a return.',
    },
    owner: 'service',
    effort: 2,
    moves: [
      { metric: 'service.resolutionRate', share: 0.15 },
      { metric: 'goods.returnRate', share: 0.05 },
      { metric: 'goods.refundOnlyRate', share: 0.05 },
    ],
    source: '003·2 · 000·2',
  },
  {
    id: 'warranty-promise-kept',
    title: {
      zh: '质保写成一句话：多少天、管什么、怎么赔，到点就办',
      en: 'Write the warranty in one sentence, days, cover, remedy, and keep it',
    },
    why: {
      zh: '买家怕的是坏了没人管；写得清、办得快，出了问题也不会先去找平台。',
      en: 'Buyers fear being left alone; a clear promise kept quickly keeps them from turning to the platform first.',
    },
    steps: [
      {
        zh: '每款定一句，例如“签收 30 天内非人为坏，换新，来回运费我们出”，拿不准的天数先写短。',
        en: 'One sentence per product, e.g. “breaks by itself within 30 days: replaced, freight both ways ours”; if unsure promise fewer days.',
      },
      {
        zh: '写进详情页、包裹卡和快捷短语，三处一字不差。',
        en: 'Put the same words on page, parcel card and quick phrase.',
      },
      {
        zh: '质保单从开口到寄出新件不超过 48 小时，运费直接打给买家，不让垫。',
        en: 'From claim to new piece no more than 48 hours; send the freight to the buyer rather than let them advance it.',
      },
      {
        zh: '每月数一次质保单：一款超过销量的 2% 就去找供应商。',
        en: 'Count claims monthly; above 2 % of sales of a product go to the supplier.',
      },
    ],
    verify: {
      zh: '三处文字一致；质保记录里承诺内的单子 100% 办了，都在 48 小时内。',
      en: 'The three texts agree; every claim within the promise was met inside 48 hours.',
    },
    owner: 'owner',
    effort: 2,
    moves: [
      { metric: 'service.resolutionRate', share: 0.1 },
      { metric: 'service.escalationRate', share: 0.08 },
      { metric: 'service.rejectionRate', share: 0.1 },
      { metric: 'goods.rating', share: 0.03 },
    ],
    source: '003·2 · 001·3 · D1',
  },
  {
    id: 'personal-after-sale-note',
    title: {
      zh: '给售后买家记一行备注，下次开口就接得上',
      en: 'Keep one line on each after-sale buyer and pick it up next time',
    },
    why: {
      zh: '买家第二次来还要从头说，心就凉了；一句“上次那件还好用吧”最留人。',
      en: 'Having to start over chills a buyer; “is the last one still working?” keeps them.',
    },
    steps: [
      {
        zh: '办完售后在买家备注写一行：买的什么、出过什么问题、怎么解决、喜欢怎么联系。',
        en: 'After each case note one line: product, problem, remedy, preferred way of contact.',
      },
      {
        zh: '接待前先看备注，2 秒钟的事；老问题直接接着办。',
        en: 'Look at the note before answering, it takes 2 seconds, and go on from there.',
      },
      {
        zh: '尺码、过敏、送礼这类要求写进订单备注，仓库照着发。',
        en: 'Put wishes such as size, allergy or gift on the order so that the warehouse follows them.',
      },
      {
        zh: '只记和购物有关的，不记电话住址以外的私事，不外传。',
        en: 'Only note what concerns the purchase, nothing private, and pass it to nobody.',
      },
    ],
    verify: {
      zh: '抽 20 个办过售后的买家，有备注的 18 个以上。',
      en: 'Of 20 buyers with an after-sale at least 18 have a note.',
    },
    owner: 'service',
    effort: 2,
    moves: [
      { metric: 'customers.retentionRate', share: 0.1 },
      { metric: 'customers.repurchaseRate', share: 0.05 },
      { metric: 'chat.satisfactionRate', share: 0.05 },
    ],
    source: '003·7',
  },
  {
    id: 'feedback-monthly-review',
    title: {
      zh: '每月 3 日把评价、售后、聊天三处的话放一张表，定 3 个改动',
      en: 'On the 3rd of each month put reviews, after-sales and chats on one sheet and decide 3 changes',
    },
    why: {
      zh: '一处看只是零星抱怨，三处都出现的，才是该先改的。',
      en: 'In one place it is a stray complaint; what turns up in all three is what to change first.',
    },
    steps: [
      {
        zh: '导出上月评价和售后单，再抽 50 段会话，各数出说得最多的 10 件事。',
        en: 'Export last month’s reviews and after-sales, take 50 chats, and count the 10 things said most in each.',
      },
      {
        zh: '三处都有的排最前，选 3 件，每件写：改什么、谁、几号前、看哪个数。',
        en: 'Those in all three come first; choose 3 and write what changes, who, by when, which figure shows it.',
      },
      {
        zh: '上月定的 3 件先对账：办了没有，数动了没有。',
        en: 'Begin with last month’s 3: done or not, did the figure move.',
      },
      {
        zh: '想多听一点，就在粉丝群或消息里问 3 道题，谁都能答，答了没有奖。',
        en: 'To hear more, ask 3 questions in the fan group or by message, open to all and without a prize.',
      },
    ],
    verify: {
      zh: '每月一页：3 个改动、负责人、日期、上月的结果。',
      en: 'One page a month with 3 changes, people, dates and last month’s results.',
    },
    owner: 'owner',
    effort: 2,
    moves: [
      { metric: 'reviews.badRate', share: 0.1 },
      { metric: 'reviews.neutralRate', share: 0.1 },
      { metric: 'reviews.positiveTextRate', share: 0.05 },
      { metric: 'goods.rating', share: 0.05 },
    ],
    source: '003·5 · 003·6 · 002·6 · D1',
  },
  {
    id: 'process-review-quarterly',
    title: {
      zh: '每季度拿 3 单真事，站在买家那头从咨询走到退完',
      en: 'Once a quarter follow 3 real cases from the buyer’s side, from the first question to the refund',
    },
    why: {
      zh: '天天干的人看不见卡在哪；换到买家那头看一遍，哪一步烦人立刻知道。',
      en: 'Those who do it daily no longer see where it sticks; from the buyer’s side it shows at once.',
    },
    steps: [
      {
        zh: '请一个没在店里干过的人，从已办完的单里挑 3 单：一单退货、一单换货、一单投诉，把聊天和通知按时间排开。',
        en: 'Have someone from outside take 3 closed cases, a return, an exchange, a complaint, and lay out chat and notices by time.',
      },
      {
        zh: '每一步记时间和感觉：等了多久、说了几遍、哪句看不懂；再用手机把详情页和退货入口点一遍。',
        en: 'Note time and impression of each step: how long it took, what was said twice, which words are unclear; then tap through page and return entry on a phone.',
      },
      {
        zh: '挑最慢和最烦的 2 步，写改法、负责人和日期，下季度再走时先看这 2 步。',
        en: 'Take the slowest and the most annoying step, write a fix, a person and a date, and look there first next quarter.',
      },
    ],
    verify: {
      zh: '每季一张走查表；上次那 2 步花的时间变短了。',
      en: 'One sheet a quarter; the 2 steps of last time take less.',
    },
    owner: 'owner',
    effort: 2,
    moves: [
      { metric: 'service.returnHandlingScore', share: 0.1 },
      { metric: 'service.returnRefundHours', share: 0.05 },
      { metric: 'service.auditHours', share: 0.03 },
    ],
    source: '003·6 · D1',
  },
  {
    id: 'team-handover-daily',
    title: {
      zh: '每天 9:30 客服和仓库碰 10 分钟，一张表传到底',
      en: 'At 09:30 service and warehouse meet for 10 minutes over one shared sheet',
    },
    why: {
      zh: '补寄、拦截、换货都卡在“我以为他知道”；同一张表上有人签收，就掉不了。',
      en: 'Parts, intercepts and exchanges stall on “I thought they knew”; one sheet with a signature loses nothing.',
    },
    steps: [
      {
        zh: '建一张共享表：单号、要做什么、谁提、谁接、几点前、办完打钩。',
        en: 'Keep a shared sheet: order, what to do, who asks, who takes it, by when, done.',
      },
      {
        zh: '9:30 只过三样：昨天没打钩的、今天要发的补寄换货、缺货和延迟的款。',
        en: 'At 09:30 go through three things: yesterday’s open rows, today’s parts and exchanges, items short or late.',
      },
      {
        zh: '缺货、涨价、换包装，运营当场写进表，客服 10 分钟内改好快捷短语。',
        en: 'Shortage, new price or packing goes on the sheet at once; service corrects the phrase within 10 minutes.',
      },
    ],
    verify: {
      zh: '表上隔天没打钩的行不超过 2 行；问客服今天哪款缺货，答得上来。',
      en: 'At most 2 rows stay open overnight; any agent can name what is out of stock today.',
    },
    owner: 'operations',
    effort: 2,
    moves: [
      { metric: 'service.resolutionRate', share: 0.08 },
      { metric: 'logistics.wrongItemRate', share: 0.05 },
      { metric: 'service.returnHandlingScore', share: 0.05 },
    ],
    source: '003·6',
  },
];
