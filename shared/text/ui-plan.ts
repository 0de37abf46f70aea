import type { LocalText } from './local-text';

/** The words of the page that tries things out and makes a plan of them. */
export const PLAN_PAGE = {
  'ui.nav.plan': { zh: '提分方案', en: 'Plan' },
  'ui.plan.note': {
    zh: '拖一拖、填一填，看总分会怎么变；这里试的数不会改动体检结果。',
    en: 'Drag or type to see what becomes of the total; nothing tried here changes the check-up.',
  },
  'ui.plan.ofShop': { zh: '{shop}：{title}', en: '{shop}: {title}' },
  'ui.plan.title.reaches': {
    zh: '{actions} 个做法就够 {line}（估算）',
    en: 'little effort reaches {line}; actions: {actions} (estimate)',
  },
  'ui.plan.title.conditions': {
    zh: '分数够得到 {line}，还差它的其他条件（估算）',
    en: 'the total can reach {line}, but not its other conditions (estimate)',
  },
  'ui.plan.title.short': {
    zh: '做法全做到约 {to} 分，离 {line}还差 {distance} 分（估算）',
    en: 'all actions together lead to about {to}, {distance} points short of {line} (estimate)',
  },
  'ui.plan.title.none': {
    zh: '没有更高的线要过，试试总分还能怎么变',
    en: 'no line is left to pass; see how the total would move',
  },
  'ui.plan.title.noScores': {
    zh: '还没有能打分的指标，先补数据',
    en: 'no metric can be scored yet; add data first',
  },
  'ui.plan.title.growth': {
    zh: '成长阶段总分固定，先看满单以后会是多少',
    en: 'the growth stage fixes the total; see what it will be with enough orders',
  },
  'ui.plan.title.ownScale': {
    zh: '官方总分是另一种刻度，只能看按规则多了几分',
    en: 'the official total has a scale of its own; only the gain by these rules can be told',
  },
  'ui.plan.title.noWeights': {
    zh: '这套规则不给总分，只看各项得分怎么变',
    en: 'these rules give no total; see how the scores of the parts move',
  },
  'ui.plan.title.noCore': {
    zh: '缺主要数据，总分算不出来，只看各项得分怎么变',
    en: 'the main data for a total are missing; see how the scores of the parts move',
  },

  'ui.plan.lines': { zh: '过得了哪条线', en: 'Which lines it passes' },
  'ui.plan.line': {
    zh: '{threshold} 分的“{name}”线',
    en: 'the {threshold} line for “{name}”',
  },
  'ui.plan.lineJudged': {
    zh: '{threshold} 分的“{name}”线（平台看{how}）',
    en: 'the {threshold} line for “{name}” (judged by {how})',
  },
  'ui.plan.lineAt': { zh: '{threshold} 分线', en: 'line of {threshold}' },
  'ui.plan.lines.passed': {
    zh: '这样改能过 {lines}（估算）。',
    en: 'This passes {lines} (estimate).',
  },
  'ui.plan.lines.lost': {
    zh: '这样会掉到 {lines}下面（估算）。',
    en: 'This falls below {lines} (estimate).',
  },
  'ui.plan.lines.open': {
    zh: '{lines}：总分够了，还要{conditions}。',
    en: 'The total is enough for {lines}; it also takes {conditions}.',
  },
  'ui.plan.lacks.atLeast': {
    zh: '{name}到 {limit}（{when} {value}）',
    en: '{name} of {limit} ({when}: {value})',
  },
  'ui.plan.lacks.atMost': {
    zh: '{name}不超过 {limit}（{when} {value}）',
    en: '{name} of at most {limit} ({when}: {value})',
  },
  'ui.plan.lines.next': {
    zh: '试到的分数离 {lines}还差约 {distance} 分（估算）。',
    en: 'The tried total is about {distance} points short of {lines} (estimate).',
  },
  'ui.plan.lines.nextNow': {
    zh: '现在离 {lines}还差约 {distance} 分。',
    en: 'Now about {distance} points short of {lines}.',
  },
  'ui.plan.lines.all': { zh: '分数高过每条线。', en: 'The total is above every line.' },

  'ui.plan.metrics': { zh: '改哪项指标', en: 'Change a metric' },
  'ui.plan.metricsNote': {
    zh: '填数值看能得几分，或拖得分看要做到多少；丢分多的在前。',
    en: 'Type a value to see its points, or drag the points to see the value they take; the biggest losses come first.',
  },
  'ui.plan.now': { zh: '现在 {value}，{score} 分', en: 'now {value}, {score} pts' },
  'ui.plan.loses': { zh: '丢总分 {points} 分', en: 'loses {points} pts of the total' },
  'ui.plan.noLoss': { zh: '现在没算进总分', en: 'not in the total now' },
  'ui.plan.valueOf': { zh: '{metric}的数值', en: '{metric}: value' },
  'ui.plan.scoreOf': { zh: '{metric}的得分', en: '{metric}: points' },
  'ui.plan.slide': { zh: '拖动{metric}的得分', en: '{metric}: points, to drag' },
  'ui.plan.unit.hours': { zh: '小时', en: 'h' },
  'ui.plan.unit.seconds': { zh: '秒', en: 's' },
  'ui.plan.unit.score': { zh: '分', en: 'pts' },
  'ui.plan.lifted': {
    zh: '订单少，平台有保底：这一项按 {score} 分算。',
    en: 'With few orders the platform has a floor: this one counts {score} points.',
  },
  'ui.plan.reset': { zh: '恢复', en: 'Reset' },
  'ui.plan.resetOne': { zh: '恢复{metric}', en: 'Reset {metric}' },
  'ui.plan.full': { zh: '已经满分的指标（{count} 项）', en: 'Metrics with full marks ({count})' },
  'ui.plan.lacking': {
    zh: '还有 {count} 项打分指标没有可用的数据，没法试。',
    en: 'Scored metrics without usable data, which cannot be tried: {count}.',
  },
  'ui.plan.toData': { zh: '看数据', en: 'See the data' },

  'ui.plan.events': { zh: '多几个，分会怎么变', en: 'A few more of these' },
  'ui.plan.eventsNote': {
    zh: '在统计期现有的数量上再加；同一项指标上面手动改过的，以改的数为准。',
    en: 'Added to what the period holds already; where a metric was changed above, that value stands.',
  },
  'ui.plan.events.bad': { zh: '出岔子的', en: 'What goes wrong' },
  'ui.plan.events.good': { zh: '顺利的', en: 'What goes well' },
  'ui.plan.events.honest': {
    zh: '顺利的要在正常经营里慢慢攒，不要刷单，也不要买评价、拿好处换评价。',
    en: 'Good ones come of ordinary trade over time, never of fake orders or of bought or rewarded reviews.',
  },
  'ui.plan.events.untold': {
    zh: '缺数量，算不出来：{events}。',
    en: 'Cannot be told, for the counts are missing: {events}.',
  },
  'ui.plan.oneMore': { zh: '再多 1 个 {points} 分', en: 'one more: {points} pts' },
  'ui.plan.oneMoreNone': {
    zh: '再多 1 个，总分几乎不变',
    en: 'one more hardly moves the total',
  },
  'ui.plan.event.oneStarReview': { zh: '1 星差评', en: 'Reviews of 1 star' },
  'ui.plan.event.threeStarReview': { zh: '3 星中评', en: 'Reviews of 3 stars' },
  'ui.plan.event.qualityReturn': { zh: '品质退货', en: 'Returns for quality' },
  'ui.plan.event.lateShipment': {
    zh: '晚发货（比平常晚 24 小时）',
    en: 'Late shipments (24 hours later than usual)',
  },
  'ui.plan.event.arbitration': { zh: '平台介入（仲裁）', en: 'Arbitrations' },
  'ui.plan.event.slowChat': { zh: '慢回复（隔 10 分钟）', en: 'Slow replies (after 10 minutes)' },
  'ui.plan.event.fiveStarReview': { zh: '5 星好评', en: 'Reviews of 5 stars' },
  'ui.plan.event.smoothOrder': { zh: '顺利的订单', en: 'Orders without trouble' },
  'ui.plan.event.promptAfterSale': { zh: '处理得快的售后', en: 'After-sales handled fast' },
  'ui.plan.event.promptRefund': { zh: '退得快的仅退款', en: 'Refunds paid fast' },
  'ui.plan.event.promptReturn': { zh: '办得快的退货退款', en: 'Returns handled fast' },
  'ui.plan.event.promptChat': { zh: '回得快的会话', en: 'Chats answered fast' },
  'ui.plan.event.contentChat': { zh: '买家满意的会话', en: 'Chats the buyer is content with' },
  'ui.plan.event.answeredReview': { zh: '回复了的评价', en: 'Reviews answered' },

  'ui.plan.effect': { zh: '合在一起的效果', en: 'All of it together' },
  'ui.plan.before': { zh: '现在', en: 'Now' },
  'ui.plan.after': { zh: '试后', en: 'Tried' },
  'ui.plan.about': { zh: '约 {score}', en: 'about {score}' },
  'ui.plan.withOrders': { zh: '满单后约 {score}', en: 'about {score} with enough orders' },
  'ui.plan.same': { zh: '总分不变', en: 'total unchanged' },
  'ui.plan.untouched': { zh: '还没有改什么', en: 'nothing changed yet' },
  'ui.plan.onlyParts': { zh: '没有总分，看下面各项', en: 'no total; see the parts below' },
  'ui.plan.parts': { zh: '各部分的得分', en: 'Scores of the parts' },
  'ui.plan.part': { zh: '部分', en: 'Part' },
  'ui.plan.resetAll': { zh: '全部恢复', en: 'Reset all' },
  'ui.plan.restore': {
    zh: '回到刚才试的',
    en: 'Back to what was tried before',
  },
  'ui.plan.noScores': { zh: '还没有能打分的指标', en: 'No metric can be scored yet' },
  'ui.plan.noScoresText': {
    zh: '有了能打分的指标，才能试“改成多少、总分会怎样”。补上订单、售后、评价这些表，或者手工录入后台的数字。',
    en: 'Trying out values needs metrics with a score. Add tables of orders, after-sales and reviews, or type in the back office’s figures.',
  },
  'ui.plan.growth': {
    zh: '30 天有效订单不够，平台给固定分，改指标不动现在的总分；今天的指标满单后约 {now} 分（估算）。',
    en: 'With too few valid orders in 30 days the platform fixes the total, and metrics do not move it; today’s figures would give about {now} with enough orders (estimate).',
  },
  'ui.plan.ownScale': {
    zh: '官方总分不是百分制，换算不过去，所以只说按这套规则多几分（百分制）。',
    en: 'The official total is not out of 100 and cannot be converted, so only the gain by these rules is told (out of 100).',
  },
  'ui.plan.noWeights': {
    zh: '平台没有公布各部分占多少，算不出总分；得分还是按每项的规则算。在“规则”页可以自己填权重。',
    en: 'The platform does not say how much each part counts, so there is no total; each metric is still scored. Weights of your own can be set on the rules page.',
  },
  'ui.plan.noCore': {
    zh: '打总分要的主要数据还缺着，“数据”页写着读到了什么、缺什么。',
    en: 'The main data a total needs are missing; the Data page says what was read and what is lacking.',
  },

  'ui.plan.target': { zh: '定一条线，看最省力怎么到', en: 'Aim at a line: the least effort' },
  'ui.plan.noLine': {
    zh: '现在的分数已经高过每条线，也到了最高等级，没有更高的线要定。',
    en: 'The total is above every line and in the best grade, so there is no line to aim at.',
  },
  'ui.plan.noPlan': {
    zh: '总分不随指标变，或者算不出来，所以给不出到线的方案；清单里的做法照样有用。',
    en: 'Metrics do not move the total, or there is none, so no plan leads to a line; the actions on the checklist help all the same.',
  },
  'ui.plan.targetLine': { zh: '目标线', en: 'Line to reach' },
  'ui.plan.targetName': {
    zh: '{line}，差约 {distance} 分',
    en: '{line}, about {distance} short',
  },
  'ui.plan.targetOpen': {
    zh: '{line}，总分够了，还缺别的条件',
    en: '{line}: enough points, other conditions lack',
  },
  'ui.plan.try': { zh: '试试这个方案', en: 'Try this plan' },
  'ui.plan.moves': { zh: '{metric} {from} → {to}', en: '{metric} {from} → {to}' },
  'ui.plan.take': {
    zh: '把这 {count} 个做法加进清单',
    en: 'Take these up on the checklist ({count})',
  },
  'ui.plan.allTaken': {
    zh: '这些做法在清单上都已经动手、做完或标过不适合了。',
    en: 'All of these are being done, done or marked as not for you on the checklist.',
  },
  'ui.plan.noActions': {
    zh: '清单里没有能动这一项的做法。',
    en: 'No action on the checklist moves this one.',
  },
  'ui.plan.tried': {
    zh: '你试好的这几项，靠什么做到',
    en: 'What gets the metrics you tried there',
  },
  'ui.plan.more': { zh: '看另外 {count} 个做法', en: 'The other actions ({count})' },

  'ui.plan.recovery': { zh: '往后 60 天会怎么走', en: 'The next 60 days' },
  'ui.plan.recovery.noDates': {
    zh: '这次的数据没有日期，推算不了。导入带时间的订单、售后、评价表就能看到。',
    en: 'These data have no dates, so nothing can be projected. Tables of orders, after-sales and reviews with times would show it.',
  },
  'ui.plan.recovery.fixed': {
    zh: '现在总分不随指标变，推算不了。',
    en: 'Metrics do not move the total at present, so nothing can be projected.',
  },
  'ui.plan.recovery.flat': {
    zh: '计分的指标都没有逐日的数，推算出来是一条平线。导入带时间的明细表就能看到。',
    en: 'No scored metric has figures by day, so the projection is a flat line. Tables with the time of every row would show it.',
  },
  'ui.plan.recovery.range': {
    zh: '没有更高的线要过；60 天里总分约从 {from} 到 {to}（估算）',
    en: 'no line is ahead; within 60 days the total goes from about {from} to {to} (estimate)',
  },
  'ui.plan.recovery.when': { zh: '{line}：{when}（估算）', en: '{line}: {when} (estimate)' },
  'ui.plan.recovery.table': { zh: '看每天的数字', en: 'The figures by day' },
  'ui.plan.chart': {
    zh: '往后 60 天的总分。{courses}',
    en: 'The total over the next 60 days. {courses}',
  },
  'ui.plan.course': { zh: '{course}：约 {from} 到 {to}', en: '{course}: about {from} to {to}' },
  'ui.plan.course.asNow': { zh: '照现在这样', en: 'as now' },
  'ui.plan.course.full': { zh: '每项满分', en: 'at full marks' },
} as const satisfies Record<string, LocalText>;
