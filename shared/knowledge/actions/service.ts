import type { Action } from '../action';

/** What to do about after-sales: audit, refunds, returns, disputes and complaints. */
export const SERVICE_ACTIONS: readonly Action[] = [
  {
    id: 'after-sale-auto-agree',
    title: {
      zh: '开售后自动审核：退货退款默认自动同意',
      en: 'Switch on automatic approval for return-and-refund requests',
    },
    why: {
      zh: '审核时长算到“同意”为止，退货的同意不等于退钱，货到验过才退，自动同意风险很小。',
      en: 'Audit time ends at “agreed”; agreeing to a return is not paying out, since the money goes back after inspection, so the risk is small.',
    },
    steps: [
      {
        zh: '打开后台的售后自动处理规则（抖店是售后小助手），新建“退货退款自动同意”，退货地址选能收件的那个。',
        en: 'Open the automatic after-sales rules (on Douyin the after-sales assistant), add “agree to return and refund” and choose a return address that really receives parcels.',
      },
      {
        zh: '按金额放开：先 200 元以下，跑 7 天没异常再提到 500 元；定制、生鲜等不支持退的排除。',
        en: 'Open it by amount: under ¥200 first, ¥500 after 7 quiet days; exclude custom-made, fresh and other non-returnable goods.',
      },
      {
        zh: '规则时间设为全天，夜里也自动走。',
        en: 'Let the rule run all day, nights included.',
      },
      {
        zh: '每周五看一次自动同意的单，有异常买家再调条件。',
        en: 'Look through the automatic cases every Friday and tighten the condition if something is odd.',
      },
    ],
    verify: {
      zh: '导出售后单，看“同意售后申请时间”减申请时间：自动的单应在几分钟内。',
      en: 'In the after-sales export, agreed time minus applied time is a few minutes for automatic cases.',
    },
    owner: 'owner',
    effort: 1,
    moves: [
      { metric: 'service.auditHours', share: 0.5 },
      { metric: 'service.returnRefundHours', share: 0.1 },
      { metric: 'service.rejectionRate', share: 0.1 },
      { metric: 'service.returnHandlingScore', share: 0.15 },
      { metric: 'service.firstActionHours', share: 0.5 },
    ],
    source: '001·3 · 003·6 · D1',
  },
  {
    id: 'small-refund-auto',
    title: {
      zh: '小额仅退款设自动退，按金额封顶',
      en: 'Refund small amounts automatically, up to a fixed limit',
    },
    why: {
      zh: '几块到二十块的单，人工看一遍的时间比货值还贵，自动退能直接缩短审核和完结时长。',
      en: 'For a few yuan, a person’s look costs more than the goods; automatic refunds shorten audit and completion at once.',
    },
    steps: [
      {
        zh: '看近 30 天已发货仅退款的金额分布，选一个盖住一半单数的金额，例如 20 元。',
        en: 'Look at the amounts of shipped refund-only cases of 30 days and choose a limit that covers half of them, e.g. ¥20.',
      },
      {
        zh: '在售后自动处理规则或极速退款里按这个金额开（名称以后台为准），每天总额封顶 200 元。',
        en: 'Set it in the automatic rules or fast refund (names as in your back office) with a daily cap of ¥200.',
      },
      {
        zh: '超出的转人工，2 小时内有人看。',
        en: 'Anything above goes to a person within 2 hours.',
      },
      {
        zh: '每周算一次多退了多少钱，超过当周销售额 0.5% 就把限额调低。',
        en: 'Add up the cost weekly; above 0.5 % of that week’s sales lower the limit.',
      },
    ],
    verify: {
      zh: '售后单里限额以下的仅退款，完结时间和申请时间相差不到 1 小时。',
      en: 'In the export, refund-only cases below the limit finish within an hour of the request.',
    },
    owner: 'owner',
    effort: 1,
    moves: [
      { metric: 'service.refundOnlyHours', share: 0.35 },
      { metric: 'service.refundOnTimeRate', share: 0.35 },
      { metric: 'service.auditHours', share: 0.2 },
      { metric: 'service.refundHours', share: 0.35 },
      { metric: 'service.inTransitRefundHours', share: 0.35 },
    ],
    source: '003·1 · 001·3 · D1',
  },
  {
    id: 'after-sale-four-sweeps',
    title: {
      zh: '售后每天清 4 次：8:00、13:00、17:30、21:30',
      en: 'Clear after-sales 4 times a day: 08:00, 13:00, 17:30, 21:30',
    },
    why: {
      zh: '抖店 23 点到次日 8 点的申请从 8 点起算，8 点先清一遍，夜里的单几乎不占时长。',
      en: 'On Douyin requests from 23:00 to 08:00 start at 08:00; clearing at 08:00 makes the night cost almost nothing.',
    },
    steps: [
      {
        zh: '定一个人当售后班长，四个时间设手机闹钟，待处理清到 0 才算完。',
        en: 'Name one person; four phone alarms; a sweep ends when the pending list is at 0.',
      },
      {
        zh: '每次先看剩余处理时间最短的，再看仅退款，最后看退货。',
        en: 'Start with the shortest time left, then refund only, then returns.',
      },
      {
        zh: '拿不准的 30 分钟内问店主，不留到下一次。',
        en: 'Ask the owner within 30 minutes when in doubt; nothing waits for the next sweep.',
      },
      {
        zh: '周日和节假日也排人，手机上就能批。',
        en: 'Roster Sundays and holidays too; it can be done by phone.',
      },
    ],
    verify: {
      zh: '21:30 后截图待处理为 0；售后单里审核超过 6 小时的单数每天记。',
      en: 'A screenshot after 21:30 shows 0 pending; count cases audited after more than 6 hours each day.',
    },
    owner: 'service',
    effort: 2,
    moves: [
      { metric: 'service.auditHours', share: 0.35 },
      { metric: 'service.refundOnlyHours', share: 0.25 },
      { metric: 'service.refundOnTimeRate', share: 0.3 },
      { metric: 'service.returnHandlingScore', share: 0.15 },
      { metric: 'service.refundHours', share: 0.25 },
      { metric: 'service.firstActionHours', share: 0.35 },
    ],
    source: '000·2 · 001·3 · 002·4 · D1',
  },
  {
    id: 'refund-balance-watch',
    title: {
      zh: '退款账户余额低于 3 天退款额就充',
      en: 'Top up the refund balance when it covers less than 3 days',
    },
    why: {
      zh: '审核通过了，余额不够钱也退不出去，完结时长白白拉长。',
      en: 'Approved refunds still fail when the balance is short, and completion time grows for nothing.',
    },
    steps: [
      {
        zh: '算近 7 天日均退款额，乘 3 作为底线；大促前乘 6。',
        en: 'Take the daily refund amount of the last 7 days times 3 as the floor; times 6 before big sales.',
      },
      {
        zh: '每天 9:00 看一次账户和保证金余额，低于底线当天充。',
        en: 'Check account and deposit at 09:00 daily and top up the same day when below.',
      },
      {
        zh: '售后列表里筛“退款失败”，有就立刻处理。',
        en: 'Filter the after-sales list for failed refunds and settle any at once.',
      },
    ],
    verify: {
      zh: '退款失败列表为空；余额每天有记录。',
      en: 'The failed-refund list is empty; the balance is noted daily.',
    },
    owner: 'owner',
    effort: 1,
    moves: [
      { metric: 'service.refundOnTimeRate', share: 0.15 },
      { metric: 'service.refundOnlyHours', share: 0.1 },
      { metric: 'service.returnRefundHours', share: 0.1 },
    ],
    source: '003·1 · K5',
  },
  {
    id: 'parcel-intercept-first',
    title: {
      zh: '路上要退的件，30 分钟内发拦截再退款',
      en: 'Intercept parcels on their way within 30 minutes, then refund',
    },
    why: {
      zh: '等件送到再走退货要一周；拦截成功，货回来、款也退得快。',
      en: 'Waiting for delivery and return takes a week; a successful intercept brings the goods back and the refund forward.',
    },
    steps: [
      {
        zh: '和快递开通拦截，问清费用和几点前有效，写在客服桌上。',
        en: 'Open interception with the courier; post the fee and latest time at the agents’ desk.',
      },
      {
        zh: '已发货未签收的退款申请，30 分钟内提交拦截并在聊天里告诉买家。',
        en: 'For refund requests in transit, file the intercept within 30 minutes and tell the buyer in chat.',
      },
      {
        zh: '快递回复“拦截成功”当天退款；拦截失败请买家拒收，退回扫描后当天退。',
        en: 'Refund the day the courier confirms; if it fails ask the buyer to refuse delivery and refund on the day of the return scan.',
      },
    ],
    verify: {
      zh: '拦截表有申请、拦截、退款三个时间；申请到退款的中位数在 24 小时内。',
      en: 'The sheet has request, intercept and refund times; the median from request to refund is under a day.',
    },
    owner: 'service',
    effort: 2,
    moves: [
      { metric: 'service.refundOnlyHours', share: 0.25 },
      { metric: 'service.refundOnTimeRate', share: 0.2 },
      { metric: 'goods.refundOnlyRate', share: 0.05 },
      { metric: 'service.inTransitRefundHours', share: 0.25 },
    ],
    source: '003·6 · 001·3 · K5',
  },
  {
    id: 'refunding-orders-held-back',
    title: {
      zh: '打单前剔掉正在申请退款的单',
      en: 'Take orders with an open refund request out before printing labels',
    },
    why: {
      zh: '退款中的单还发出去，就会变成已发货仅退款或退货，白丢一趟运费。',
      en: 'An order shipped despite its refund request turns into a shipped refund or a return, with freight lost.',
    },
    steps: [
      {
        zh: '打单软件打开“退款中不打印”，没有就按售后状态筛掉。',
        en: 'Turn on “do not print while refunding” in the label software, or filter by after-sale status.',
      },
      {
        zh: '每波出库前 10 分钟刷新一次，已打好的把面单抽出来作废。',
        en: 'Refresh 10 minutes before each wave leaves; pull and void labels already printed.',
      },
      {
        zh: '没发货的退款当天同意，后台有未发货极速退款就开。',
        en: 'Agree to unshipped refunds the same day; switch on fast refund for unshipped orders where it exists.',
      },
    ],
    verify: {
      zh: '把订单和售后单按订单号对：发货时间晚于退款申请时间的单数为 0。',
      en: 'Join orders and after-sales by number: none shipped after its refund request.',
    },
    owner: 'warehouse',
    effort: 1,
    moves: [
      { metric: 'goods.refundOnlyRate', share: 0.2 },
      { metric: 'goods.returnRate', share: 0.05 },
      { metric: 'service.complaintRate', share: 0.05 },
    ],
    source: '003·6 · 002·7 · K5',
  },
  {
    id: 'return-inbound-same-day',
    title: {
      zh: '退货到仓当天拆、当天验、当天退',
      en: 'Open, check and refund returned parcels the day they arrive',
    },
    why: {
      zh: '退货退款慢，多半慢在包裹堆在门口没人拆。',
      en: 'Slow returns are mostly parcels waiting unopened at the door.',
    },
    steps: [
      {
        zh: '退件单独放一个区，快递一到就扫单号登记，写到仓时间。',
        en: 'Give returns their own area; scan and log each number with the arrival time.',
      },
      {
        zh: '每天 11:00 和 16:00 各拆一次，3 项看完就放：是本店的货、件数对、能否二次销售。',
        en: 'Open at 11:00 and 16:00, three checks: our goods, quantity right, resaleable or not.',
      },
      {
        zh: '验完当场在后台确认收货退款，有问题的当天拍照联系买家。',
        en: 'Confirm receipt and refund on the spot; photograph problems and contact the buyer that day.',
      },
      {
        zh: '每月核对一次后台退货地址和电话，收不到件的地址在抖店会扣分。',
        en: 'Check the return address and phone in the back office monthly; an address that cannot receive costs points on Douyin.',
      },
    ],
    verify: {
      zh: '下班时退件区为空；登记表里到仓到退款都在同一天。',
      en: 'The area is empty at closing; arrival and refund fall on the same day on the log.',
    },
    owner: 'warehouse',
    effort: 2,
    moves: [
      { metric: 'service.returnHandlingHours', share: 0.45 },
      { metric: 'service.returnRefundHours', share: 0.35 },
      { metric: 'service.returnHandlingScore', share: 0.25 },
    ],
    source: '001·2 · 002·4 · D1',
  },
  {
    id: 'refund-on-return-signed',
    title: {
      zh: '退货物流签收就自动退，按金额放开',
      en: 'Refund automatically when the return parcel is signed for, by amount',
    },
    why: {
      zh: '低价货验不验差别不大，签收即退，能省掉一两天等待。',
      en: 'For cheap goods inspection changes little; paying at the return scan saves a day or two.',
    },
    steps: [
      {
        zh: '在后台售后自动处理规则里找退货签收或入仓后自动退款（名称以后台为准），先开 100 元以下。',
        en: 'Find “refund after the return is received” in the automatic rules (names as in your back office) and start with under ¥100.',
      },
      {
        zh: '高价、易掉包的商品排除，照旧人工验。',
        en: 'Exclude expensive goods and those easily swapped; inspect them as before.',
      },
      {
        zh: '每周抽 20 件已自动退的看货对不对，不对的超过 2 件就把金额调低。',
        en: 'Check 20 automatic cases weekly; lower the amount if more than 2 are wrong.',
      },
    ],
    verify: {
      zh: '售后单里这些单的完结时间，和退货签收相差不到 2 小时。',
      en: 'In the export these cases finish within 2 hours of the return being signed.',
    },
    owner: 'owner',
    effort: 1,
    moves: [
      { metric: 'service.returnHandlingHours', share: 0.35 },
      { metric: 'service.returnRefundHours', share: 0.35 },
      { metric: 'service.returnHandlingScore', share: 0.1 },
    ],
    source: '001·2 · 003·6 · K5',
  },
  {
    id: 'return-made-easy',
    title: {
      zh: '开退货运费险，同意后自动发寄回须知',
      en: 'Turn on return-freight insurance and send return instructions automatically',
    },
    why: {
      zh: '买家寄得快、寄得对，退货单才完得快；抖店开退换货运费险另有 2 分加分。',
      en: 'Returns finish sooner when buyers send them quickly and to the right place; on Douyin this insurance also adds 2 points.',
    },
    steps: [
      {
        zh: '算一下：保费 × 单量，对比每月退货运费争议的赔付，主推商品先开。',
        en: 'Compare premium × orders with what freight disputes cost a month; start with the main products.',
      },
      {
        zh: '同意退货后自动发一条：地址、要放回的配件、上门取件怎么点、多久退款。',
        en: 'After approval send one automatic message: address, parts to include, how to book a pickup, when the refund comes.',
      },
      {
        zh: '同意 3 天没寄的，客服提醒一次。',
        en: 'Remind once when nothing was sent after 3 days.',
      },
    ],
    verify: {
      zh: '商品页显示运费险；售后单里从同意到退货发出的天数变短。',
      en: 'The product page shows the insurance; days from approval to the return leaving get fewer.',
    },
    owner: 'operations',
    effort: 1,
    moves: [
      { metric: 'service.returnRefundHours', share: 0.15 },
      { metric: 'service.returnHandlingScore', share: 0.2 },
      { metric: 'service.complaintRate', share: 0.1 },
    ],
    source: '001·2 · 003·6 · D1',
  },
  {
    id: 'refusal-needs-owner',
    title: {
      zh: '拒绝售后要店主点头，写明依据和出路',
      en: 'Refuse an after-sale only with the owner’s consent, with grounds and an alternative',
    },
    why: {
      zh: '随手一拒，买家多半去找平台；不该拒的拒了，还可能算消极服务。',
      en: 'A careless refusal usually sends the buyer to the platform, and an unfounded one may count as poor service.',
    },
    steps: [
      {
        zh: '子账号收回“拒绝”权限，或约定拒绝前在群里发单号。',
        en: 'Take the refuse permission from sub-accounts, or agree to post the number in the group first.',
      },
      {
        zh: '店主只看 3 件事：有没有规则依据、有没有凭证、给没给别的方案；缺一件就不拒。',
        en: 'The owner looks at 3 things: a rule, proof, another offer; if one is missing, do not refuse.',
      },
      {
        zh: '要拒先在聊天里说明并给方案（补寄、部分退、换货），2 小时后买家仍不同意再点拒绝。',
        en: 'Explain in chat first and offer something (part, partial refund, exchange); refuse only if the buyer still disagrees after 2 hours.',
      },
      {
        zh: '平台支持七天无理由的，符合条件一律不拒。',
        en: 'Never refuse a no-reason return that meets the seven-day terms.',
      },
    ],
    verify: {
      zh: '售后单里状态为拒绝的每一单，都能在群里找到店主的回复。',
      en: 'For every refused case in the export the owner’s answer is in the group.',
    },
    owner: 'owner',
    effort: 1,
    moves: [
      { metric: 'service.rejectionRate', share: 0.5 },
      { metric: 'service.resolutionRate', share: 0.2 },
      { metric: 'service.escalationRate', share: 0.15 },
      { metric: 'service.merchantLiableRate', share: 0.15 },
    ],
    source: '000·2 · D1 · D20',
  },
  {
    id: 'pay-out-table',
    title: {
      zh: '定一张赔付表，30 元内客服自己做主',
      en: 'Fix a settlement table and let agents decide up to ¥30',
    },
    why: {
      zh: '买家找平台，常常是因为客服一直“我问一下”；有权当场定，事就了了。',
      en: 'Buyers go to the platform when the agent keeps “asking”; a decision on the spot ends it.',
    },
    steps: [
      {
        zh: '列 8 种常见情况（少件、晚到 3 天、轻微瑕疵、破损……），每种写处理方式和金额上限。',
        en: 'List 8 common cases (missing part, 3 days late, slight flaw, damage …) with the remedy and limit of each.',
      },
      {
        zh: '30 元以内客服直接办（后台有小额打款就用它），超过的店主 1 小时内回。',
        en: 'Up to ¥30 the agent settles it (with the small-payment function where there is one); above, the owner answers within an hour.',
      },
      {
        zh: '赔付只为解决问题，不附带任何评价要求，聊天里也不提。',
        en: 'A settlement solves the problem only; it is never tied to a review, and chat does not mention one.',
      },
      {
        zh: '每月看赔付前 3 的原因，回头去改货或改包装。',
        en: 'Each month take the top 3 causes and fix the goods or the packing.',
      },
    ],
    verify: {
      zh: '表贴在客服桌上；赔付记录里从提出到办完不超过 2 小时。',
      en: 'The table hangs at the desk; records show no more than 2 hours from claim to done.',
    },
    owner: 'owner',
    effort: 2,
    moves: [
      { metric: 'service.resolutionRate', share: 0.3 },
      { metric: 'service.escalationRate', share: 0.2 },
      { metric: 'service.complaintHandlingScore', share: 0.25 },
      { metric: 'chat.dissatisfactionRate', share: 0.1 },
    ],
    source: '001·3 · 000·2 · 002·5 · D1',
  },
  {
    id: 'callback-before-escalation',
    title: {
      zh: '聊天出现“投诉、平台、12315”，1 小时内店主接手',
      en: 'When chat says “complain”, “platform” or the hotline 12315, the owner takes over within an hour',
    },
    why: {
      zh: '平台求助之前，买家几乎都先在聊天里说过；这一小时是最后的机会。',
      en: 'Buyers nearly always say so in chat before turning to the platform; this hour is the last chance.',
    },
    steps: [
      {
        zh: '把“投诉、平台介入、12315、曝光、骗子”设成关键词提醒，没有这功能就要求客服看到即转。',
        en: 'Set alerts for such words; without that function agents hand over as soon as they see one.',
      },
      {
        zh: '店主 1 小时内联系：先复述问题，再给两个方案和完成时间。',
        en: 'The owner makes contact within an hour: repeats the problem, offers two remedies and a time.',
      },
      {
        zh: '答应的事设手机提醒，到点做完再回买家一句。',
        en: 'Set a reminder for what was promised; when done, tell the buyer.',
      },
      {
        zh: '同一买家问第二次的，当天必须了结。',
        en: 'A buyer who asks twice is settled that day.',
      },
    ],
    verify: {
      zh: '接手表有触发时间和联系时间；有仲裁的售后单里，事先接过手的占比越来越小。',
      en: 'The log has trigger and contact times; ever fewer arbitrated cases had been taken over before.',
    },
    owner: 'owner',
    effort: 2,
    moves: [
      { metric: 'service.escalationRate', share: 0.35 },
      { metric: 'service.complaintRate', share: 0.3 },
      { metric: 'service.complaintHandlingScore', share: 0.3 },
      { metric: 'service.resolutionRate', share: 0.1 },
    ],
    source: '000·2 · 002·5 · D1',
  },
  {
    id: 'complaint-ledger',
    title: {
      zh: '投诉记一本台账，三条同因就改一处',
      en: 'Keep one complaint ledger; three with one cause change one thing',
    },
    why: {
      zh: '投诉看着零散，记下来多半就两三个原因，改掉一个少一片。',
      en: 'Complaints look scattered; written down they have two or three causes, and fixing one removes many.',
    },
    steps: [
      {
        zh: '平台投诉、仲裁、聊天里的投诉都记一行：日期、单号、原因、处理、谁、几点了结。',
        en: 'One row for every platform complaint, arbitration and complaint in chat: date, number, cause, remedy, who, when closed.',
      },
      {
        zh: '平台工单到期前 12 小时没处理的标红，店主催。',
        en: 'Platform tickets due within 12 hours are red and the owner chases them.',
      },
      {
        zh: '每周一看一遍：同一原因满 3 条，当周定一处改动和负责人。',
        en: 'Every Monday: 3 rows with one cause mean one change and one person that week.',
      },
      {
        zh: '要发票的当天开，拒开发票在抖店会扣分。',
        en: 'Issue invoices on the day they are asked for; refusing costs points on Douyin.',
      },
    ],
    verify: {
      zh: '台账没有超过 2 天未了结的行；每周至少写了一处改动或“本周无”。',
      en: 'No row is open for more than 2 days; each week names a change or “none”.',
    },
    owner: 'service',
    effort: 2,
    moves: [
      { metric: 'service.complaintRate', share: 0.25 },
      { metric: 'service.complaintHandlingScore', share: 0.2 },
      { metric: 'logistics.complaintRate', share: 0.05 },
    ],
    source: '000·2 · 002·5 · 001·3 · D1 · D20',
  },
  {
    id: 'dispute-evidence-kit',
    title: {
      zh: '仲裁举证包：6 样材料 4 小时内传齐',
      en: 'Dispute kit: upload 6 proofs within 4 hours',
    },
    why: {
      zh: '判商责常常只是没举证或传晚了，材料备好，有理的单就不会输。',
      en: 'Many cases are lost for lack of proof or by lateness; with the kit ready a sound case is won.',
    },
    steps: [
      {
        zh: '建一个模板文件夹：打包录像、称重记录、质检或授权、物流轨迹、聊天截图、商品页截图。',
        en: 'Make a folder template: packing video, weight record, test report or licence, tracking, chat, product page.',
      },
      {
        zh: '仲裁通知一到，4 小时内按 6 样传齐，并写 3 句话：发生了什么、依据、愿意怎么解决。',
        en: 'Within 4 hours of a notice upload all 6 with 3 sentences: what happened, on what grounds, what is offered.',
      },
      {
        zh: '看了材料觉得是自己错的，马上和解退款，不硬撑。',
        en: 'If the material shows the fault is ours, settle and refund at once.',
      },
    ],
    verify: {
      zh: '每单仲裁都有文件夹；售后单“纠纷责任方”里商家的占比按月看。',
      en: 'Each dispute has a folder; watch the monthly share of merchant in the liable-party column.',
    },
    owner: 'service',
    effort: 2,
    moves: [
      { metric: 'service.merchantLiableRate', share: 0.35 },
      { metric: 'service.liableDisputeRate', share: 0.35 },
    ],
    source: '003·5 · 001·3 · X5',
  },
  {
    id: 'lost-dispute-review',
    title: {
      zh: '判商责的单逐单复盘，改一条规矩',
      en: 'Go through every lost dispute and change one rule',
    },
    why: {
      zh: '判责理由就是平台的标准答案，同样的错别犯第二次。',
      en: 'The ruling is the platform’s own answer; the same mistake need not happen twice.',
    },
    steps: [
      {
        zh: '每周五导出仲裁单，判商责的贴上判责理由。',
        en: 'Every Friday export arbitrated cases and add the grounds to each lost one.',
      },
      {
        zh: '每单 5 分钟：哪一步错、谁能拦住、改话术、改审核还是改货。',
        en: 'Five minutes each: which step failed, who could have stopped it, change the words, the audit or the goods.',
      },
      {
        zh: '改动写进赔付表或自动审核规则，当天生效。',
        en: 'Write it into the settlement table or automatic rules, effective that day.',
      },
    ],
    verify: {
      zh: '复盘表里每单都有“改了什么”；同一理由两周内不再出现。',
      en: 'Every row says what changed; the same grounds do not return within two weeks.',
    },
    owner: 'owner',
    effort: 2,
    moves: [
      { metric: 'service.merchantLiableRate', share: 0.25 },
      { metric: 'service.escalationRate', share: 0.1 },
      { metric: 'service.rejectionRate', share: 0.1 },
      { metric: 'service.liableDisputeRate', share: 0.25 },
    ],
    source: '003·6 · 001·3 · D1 · D20',
  },
];
