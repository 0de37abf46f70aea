/** Sentences of customer service, and what report and workbook call it. */
import type { LocalText } from './local-text';

/** Said by code: `say`. */
export const SERVICE = {
  'service.headline.one.slow': {
    zh: '{agents:count} 名客服里，“{agent}”拖慢响应，约丢 {loss:points} 分（估算）',
    en: 'Of {agents:count} agents, {agent} replies slowly and costs about {loss:points} points (estimate)',
  },
  'service.headline.one.disliked': {
    zh: '{agents:count} 名客服里，“{agent}”让买家不满意，约丢 {loss:points} 分（估算）',
    en: 'Of {agents:count} agents, {agent} leaves buyers dissatisfied and costs about {loss:points} points (estimate)',
  },
  'service.headline.many.slow': {
    zh: '{agents:count} 名客服里 {count:count} 名评级低又丢分，最多的是“{agent}”：响应慢，约 {loss:points} 分（估算）',
    en: '{count:count} of {agents:count} agents are graded low and cost points, {agent} most: slow replies, about {loss:points} points (estimate)',
  },
  'service.headline.many.disliked': {
    zh: '{agents:count} 名客服里 {count:count} 名评级低又丢分，最多的是“{agent}”：买家不满意，约 {loss:points} 分（估算）',
    en: '{count:count} of {agents:count} agents are graded low and cost points, {agent} most: dissatisfied buyers, about {loss:points} points (estimate)',
  },
  'service.headline.weak': {
    zh: '{agents:count} 名客服里，{names:list} 还要改进',
    en: 'Of {agents:count} agents, {names:list} should improve',
  },
  'service.headline.fine': {
    zh: '评了级的 {agents:count} 名客服都在良好以上',
    en: 'Graded agents, all good or better: {agents:count}',
  },
  'service.headline.ungraded': {
    zh: '{agents:count} 名客服的样本都不够，没有评级',
    en: 'Agents without enough cases for a grade: {agents:count}',
  },
  'service.headline.shopOnly': {
    zh: '只有全店的客服数字，看不到每个客服',
    en: 'Figures of the whole shop only, none of single agents',
  },
  'service.headline.complaints': {
    zh: '没有客服数据；评价、售后和自评里有 {count:count} 次对服务的投诉',
    en: 'No chat statistics; complaints about service in reviews, after-sales and answers: {count:count}',
  },
  'service.reason.chats.met': {
    zh: '{metric:metric} {value:value}（{count:count} 个会话），达到目标 {line:value}，这项 {points:points} 分',
    en: '{metric:metric} {value:value} over {count:count} chats, goal {line:value} met: {points:points} points',
  },
  'service.reason.chats.missed': {
    zh: '{metric:metric} {value:value}（{count:count} 个会话），没达到目标 {line:value}，这项只有 {points:points} 分',
    en: '{metric:metric} {value:value} over {count:count} chats, goal {line:value} missed: only {points:points} points',
  },
  'service.reason.ratings.met': {
    zh: '{metric:metric} {value:value}（{count:count} 个打分），守住了 {line:value} 这条线，这项 {points:points} 分',
    en: '{metric:metric} {value:value} of {count:count} rated chats, on the right side of {line:value}: {points:points} points',
  },
  'service.reason.ratings.missed': {
    zh: '{metric:metric} {value:value}（{count:count} 个打分），没守住 {line:value} 这条线，这项只有 {points:points} 分',
    en: '{metric:metric} {value:value} of {count:count} rated chats, on the wrong side of {line:value}: only {points:points} points',
  },
  'service.reason.buyers.met': {
    zh: '{metric:metric} {value:value}（{count:count} 个来问的买家），不低于全店客服合计（{line:value}），这项 {points:points} 分（只在店内比，平台没有线）',
    en: '{metric:metric} {value:value} of {count:count} inquiring buyers, no lower than the {line:value} of all agents together: {points:points} points (compared within the shop; no platform sets a line)',
  },
  'service.reason.buyers.missed': {
    zh: '{metric:metric} {value:value}（{count:count} 个来问的买家），低于全店客服合计（{line:value}），这项 {points:points} 分（只在店内比，平台没有线）',
    en: '{metric:metric} {value:value} of {count:count} inquiring buyers, below the {line:value} of all agents together: {points:points} points (compared within the shop; no platform sets a line)',
  },
  'service.reason.fewRatings': {
    zh: '只有 {count:count} 个打分，不到 {least:count} 个，满意情况不算进评级',
    en: 'Only {count:count} rated chats, fewer than {least:count}: satisfaction is left out of the grade',
  },
  'service.reason.fewChats': {
    zh: '只接待了 {count:count} 个会话，不到 {least:count} 个，说明不了问题，不评级',
    en: 'Only {count:count} chats, fewer than {least:count}: too few to say anything, so no grade',
  },
  'service.reason.chatsUnknown': {
    zh: '表里没有接待量，不知道数字是几个会话算出来的，不评级',
    en: 'The table does not give the number of chats, so nothing tells what the figures rest on: no grade',
  },
  'service.reason.fewFigures': {
    zh: '样本够的数字太少（至少要有响应时长），不评级',
    en: 'Too few figures with enough cases (reply time at the least is needed): no grade',
  },
  'service.reason.unnamed': {
    zh: '这些行没写客服名字，可能是好几个人，不评级',
    en: 'These rows name no agent and may be of several people: no grade',
  },
  'service.train.slowStart': {
    zh: '首句平均 {first:count} 秒才接上（目标 {firstLine:count} 秒），接上之后 {reply:count} 秒就回：多半在翻资料，先熟悉商品、备好快捷短语',
    en: 'The first answer takes {first:count} s (goal {firstLine:count} s), later ones {reply:count} s: most likely looking things up, so learn the products and prepare quick phrases',
  },
  'service.train.slowReply': {
    zh: '平均 {reply:count} 秒才回一句（目标 {replyLine:count} 秒）：常问的问题背下来、做成快捷短语，少翻资料',
    en: 'Each answer takes {reply:count} s (goal {replyLine:count} s): learn the frequent questions and make quick phrases of them instead of looking things up',
  },
  'service.train.badRatings': {
    zh: '收到 {bad:count} 个 1–3 星打分，店里还有 {complaints:count} 条对服务的投诉：先练怎么接投诉、怎么跟到底',
    en: 'Chats rated 1–3 stars: {bad:count}; complaints about the shop’s service: {complaints:count}. Practise taking complaints and seeing them through',
  },
  'service.train.attitude': {
    zh: '不满意率 {dislike:percent}（{rated:count} 个打分，线 {dislikeLine:percent}），店里有 {attitude:count} 条态度投诉：先改称呼、用语和语气',
    en: '{dislike:percent} of {rated:count} rated chats dissatisfied (line {dislikeLine:percent}); complaints about attitude in the shop: {attitude:count}. Work on address, wording and tone first',
  },
  'service.train.veryDissatisfied': {
    zh: '{rated:count} 个打分里 {dislike:percent} 不满意，是线的两倍以上：买家带着气走的，练先安抚再讲办法',
    en: '{dislike:percent} of {rated:count} rated chats dissatisfied, more than twice the line: buyers leave upset, so practise calming them before solving',
  },
  'service.train.quickButDisliked': {
    zh: '回得不慢（平均 {reply:count} 秒），可 {rated:count} 个打分里 {dislike:percent} 不满意：不是速度，是没说到点子上，练听清问题再答',
    en: 'Replies are quick ({reply:count} s), yet {dislike:percent} of {rated:count} rated chats are dissatisfied: not speed but the answer is the matter, so practise hearing the question out',
  },
  'service.train.noSale': {
    zh: '问过的买家只有 {conversion:percent} 付款（全店客服合计 {shop:percent}），不满意率 {dislike:percent}：练怎么问需求、怎么推荐',
    en: 'Only {conversion:percent} of inquiring buyers paid ({shop:percent} over all agents), {dislike:percent} dissatisfied: practise asking what is needed and recommending',
  },
  'service.train.likedNoSale': {
    zh: '买家不反感（不满意率 {dislike:percent}），可只有 {conversion:percent} 付款（全店客服合计 {shop:percent}）：补商品知识，说得出差别和搭配',
    en: 'Buyers are content ({dislike:percent} dissatisfied), but only {conversion:percent} paid ({shop:percent} over all agents): learn the products well enough to tell differences and what goes together',
  },
  'service.reward.first': {
    zh: '{agents:count} 名评了级的客服里第 1 名（{score:points} 分）：客服竞赛的奖给 TA，公开说明凭哪些数字',
    en: 'First of {agents:count} graded agents ({score:points} points): the contest prize goes here; say openly for which figures',
  },
  'service.reward.excellent': {
    zh: '本期评定为优秀（{score:points} 分）：按客服等级发当月等级奖',
    en: 'Graded excellent for the period ({score:points} points): pay this month’s bonus of the grade',
  },
  'service.reward.quickest': {
    zh: '店里回得最快，平均 {seconds:count} 秒（{chats:count} 个会话）：给一份服务奖励，并请 TA 分享快捷短语',
    en: 'Quickest of the shop, {seconds:count} s on average over {chats:count} chats: a service reward, and ask for the quick phrases behind it',
  },
  'service.reward.bestLiked': {
    zh: '店里不满意率最低，{share:percent}（{ratings:count} 个打分）：给一份服务奖励，拿 TA 的聊天记录做范例',
    en: 'Fewest dissatisfied buyers, {share:percent} of {ratings:count} rated chats: a service reward; use the chats as examples',
  },
  'service.note.noStatistics': {
    zh: '没有客服数据表，客服的响应、满意和转化都看不到。',
    en: 'There is no table of chat statistics: replies, satisfaction and conversion cannot be seen.',
  },
  'service.note.outOfPeriod': {
    zh: '客服数据表里没有检查期内的日子，重新导出这段时间的再检查。',
    en: 'The chat statistics have no day of the period; export them for these days and check again.',
  },
  'service.note.shopOnly': {
    zh: '客服数据只有全店合计，没有分客服的行，看不出是谁慢、谁好。导出“客服明细”再检查。',
    en: 'The chat statistics give only the whole shop, so nothing tells who is slow or good. Export them by agent and check again.',
  },
  'service.note.oneAgent': {
    zh: '只有“{agent}”一名客服的数据，没有同事可比，转化率不计分。',
    en: 'Only one agent, {agent}, has figures: there is nobody to compare with, and conversion does not count.',
  },
  'service.note.unnamed': {
    zh: '有的行没写客服名字，合在“未写名字”里，不评级。',
    en: 'Some rows name no agent; they stand together as “no name” and are not graded.',
  },
  'service.note.noChats': {
    zh: '客服数据表里没有接待量（会话数或接待人数），评不了级。导出时勾上这一列。',
    en: 'The chat statistics lack the number of chats or buyers received, so nobody can be graded. Include that column in the export.',
  },
} as const satisfies Record<string, LocalText>;

/** The report's words. */
export const SERVICE_REPORT = {
  'report.service.of': { zh: '{shop}：客服', en: '{shop}: customer service' },
  'report.service.rank': { zh: '名次', en: 'Rank' },
  'report.service.agent': { zh: '客服', en: 'Agent' },
  'report.service.unnamed': { zh: '未写名字', en: 'No name' },
  'report.service.grade': { zh: '评定', en: 'Grade' },
  'report.service.score': { zh: '得分', en: 'Score' },
  'report.service.loss': { zh: '丢分（估算）', en: 'Costs (est.)' },
  'report.service.sessions': { zh: '接待', en: 'Chats' },
  'report.service.replySeconds': { zh: '平均响应', en: 'Reply' },
  'report.service.firstReplySeconds': { zh: '首响', en: 'First' },
  'report.service.threeMinuteRate': { zh: '3分钟', en: '3 min' },
  'report.service.satisfaction': { zh: '满意', en: 'Satisfied' },
  'report.service.dissatisfaction': { zh: '不满意', en: 'Dissatisf.' },
  'report.service.conversion': { zh: '转化', en: 'Conv.' },
  'report.service.note': {
    zh: '得分和评定是本程序的估算，平台没有；“丢分”是这名客服让全店总分少得的分：和会话都做到满分相比。',
    en: 'Score and grade are this program’s own estimate; no platform has them. “Costs” are the points of the shop’s total the agent costs it against chats at full marks.',
  },
  'report.service.worktime': {
    zh: '{figures}按工作时段算。',
    en: 'Working hours only: {figures}.',
  },
  'report.service.more': {
    zh: '另有 {count} 名客服该练什么、奖什么，见导出的表格。',
    en: 'For {count} more agents see the exported workbook.',
  },
  'report.service.training': {
    zh: '各人先练什么、可以奖什么',
    en: 'What each should train, and what to reward',
  },
  'report.service.reward': { zh: '可以奖', en: 'Reward' },
  'report.service.complaints': {
    zh: '对服务的投诉，按月',
    en: 'Complaints about service by month',
  },
  'report.service.month': { zh: '月份', en: 'Month' },
  'report.service.answered': { zh: '自评 {count}', en: 'own answer {count}' },
  'report.service.complaintsNote': {
    zh: '按评价（含追评）和售后原因里的原话数，文件里有的月份都数；自评报的次数单独写。',
    en: 'Counted by the buyers’ words in reviews and reasons of after-sales, every month the files reach; the shop’s own answers stand apart.',
  },
} as const satisfies Record<string, LocalText>;

/** The workbook's words. */
export const SERVICE_SHEETS = {
  'workbook.sheet.service': { zh: '客服', en: 'Service' },
  'workbook.sheet.complaints': { zh: '投诉', en: 'Complaints' },
  'workbook.service.days': { zh: '有数据的天数', en: 'Days with figures' },
  'workbook.service.bad': { zh: '1–3 星打分', en: 'Rated 1–3 stars' },
  'workbook.service.loss': { zh: '丢分（估算）', en: 'Points lost (estimate)' },
  'workbook.service.worktime': { zh: '按工作时段的', en: 'Working hours only' },
  'workbook.service.reasons': { zh: '为什么这样评', en: 'Reasons' },
  'workbook.service.training': { zh: '先练什么', en: 'Training' },
  'workbook.service.rewards': { zh: '可以奖什么', en: 'Rewards' },
  'workbook.service.seconds': { zh: '{name}（秒）', en: '{name} (s)' },
  'workbook.complaints.kind': { zh: '投诉内容', en: 'Complaint' },
  'workbook.complaints.from': { zh: '出处', en: 'Found in' },
  'workbook.complaints.count': { zh: '次数', en: 'Count' },
  'workbook.complaints.words': { zh: '原话（最近几条）', en: 'In words (the newest)' },
  'workbook.complaints.reviews': { zh: '评价', en: 'Reviews' },
  'workbook.complaints.afterSales': { zh: '售后原因', en: 'Reasons of after-sales' },
  'workbook.complaints.answers': { zh: '自评', en: 'Own answer' },
} as const satisfies Record<string, LocalText>;
