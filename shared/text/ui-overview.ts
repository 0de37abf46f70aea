import type { LocalText } from './local-text';

/** The words of the overview. */
export const OVERVIEW_PAGE = {
  'ui.overview.title.gate': {
    zh: '{shop} 离 {threshold} 分的“{gate}”线还差约 {distance} 分',
    en: '{shop} is about {distance} points short of the {threshold} line for “{gate}”',
  },
  'ui.overview.title.unsure': {
    zh: '{shop} 正在 {threshold} 分的“{gate}”线上下，过没过说不准',
    en: '{shop} is around the {threshold} line for “{gate}”, perhaps over it, perhaps not',
  },
  'ui.overview.title.actions': {
    zh: '；先做头 {count} 件事，估算能 {gain} 分',
    en: '; the first actions ({count}) bring an estimated {gain}',
  },
  'ui.overview.title.actionsOf': {
    zh: '；先做头 {count} 件事，{shop} 估算能 {gain} 分',
    en: '; the first actions ({count}) bring {shop} an estimated {gain}',
  },
  'ui.overview.title.lowest': { zh: '{shop} 的分数最低', en: '{shop} has the lowest score' },
  'ui.overview.title.noTotalOne': {
    zh: '{shop} 没有总分，先看各项指标',
    en: '{shop} has no total, so look at the metrics',
  },
  'ui.overview.title.growth': {
    zh: '{shop} 还在成长阶段，总分固定 {score} 分，先把各项指标做好',
    en: '{shop} is in the growth stage: its total is fixed at {score}, so work on the metrics',
  },
  'ui.overview.title.growthLeft': {
    zh: '{shop} 还在成长阶段，总分固定 {score} 分：再 {left} 单进入正式考核，先把各项指标做好',
    en: '{shop} is in the growth stage: its total is fixed at {score}; with {left} more orders it is judged in full, so work on the metrics',
  },
  'ui.overview.title.one': { zh: '{shop} 的体检结果', en: 'The check-up of {shop}' },
  'ui.overview.title.noTotal': {
    zh: '{count} 家店都没有总分，先看各项指标',
    en: 'No totals (shops: {count}), so look at the metrics',
  },
  'ui.overview.report': { zh: '打印报告', en: 'Print a report' },
  'ui.overview.table': { zh: '各店总分和丢分', en: 'Totals and losses by shop' },
  'ui.overview.allShops': { zh: '全部 {count} 家', en: 'All shops: {count}' },
  'ui.overview.loss': { zh: '丢分', en: 'Lost' },
  'ui.overview.worst': { zh: '丢分最多的一项', en: 'Biggest loss' },
  'ui.overview.losses': { zh: '丢分最多的地方', en: 'Where the points go' },
  'ui.overview.lossOf': { zh: '{metric} {value}', en: '{metric} {value}' },
  'ui.overview.unscored': { zh: '值得留意的指标', en: 'Metrics to watch' },
  'ui.overview.noLosses': { zh: '没有可计分的丢分项', en: 'No loss that can be scored' },
  'ui.overview.noLossesText': {
    zh: '“数据”页写着每个文件读到了什么，“指标”页写着每项指标缺什么。',
    en: 'The Data page says what was read of each file, the page of metrics what each of them lacks.',
  },
  'ui.overview.lossesUnknown': {
    zh: '数据还不够，看不出分丢在哪里',
    en: 'Too little data to see where the points go',
  },
  'ui.overview.allLosses': { zh: '看全部 {count} 处', en: 'All of them: {count}' },
  'ui.overview.today': { zh: '今天要处理', en: 'To handle today' },
  'ui.overview.overdue': { zh: '{count} 件已超时', en: 'overdue: {count}' },
  'ui.overview.soon': { zh: '{count} 件 24 小时内到期', en: 'due within 24 hours: {count}' },
  'ui.overview.firstDue': { zh: '最早的还剩 {time}', en: 'the first in {time}' },
  'ui.overview.toToday': { zh: '看是哪些', en: 'See which' },
  'ui.overview.asOf': {
    zh: '从表导出的那一刻算起（{asOf}）',
    en: 'counted from the export of the tables ({asOf})',
  },
  'ui.overview.atStake': { zh: '还有 {points} 分可以拿回', en: 'Up to +{points} points' },
  'ui.overview.toFormal': {
    zh: '{days} 天里有效订单 {count} 单，再 {left} 单进入正式考核',
    en: 'Valid orders in {days} days: {count}; with {left} more it is judged in full',
  },
  'ui.overview.actions': { zh: '先做什么', en: 'What to do first' },
  'ui.overview.noActionsText': {
    zh: '能打分的指标都在目标以上。',
    en: 'Every metric that can be scored is at its target.',
  },
  'ui.overview.actionsUnknown': {
    zh: '数据还不够，说不出先做什么',
    en: 'Too little data to say what to do first',
  },
  'ui.overview.actionsMissing': {
    zh: '还缺{files}表，它们里面的问题现在看不到。导出来再体检一次，要做的事就列在这里。',
    en: 'Missing: {files}. What is wrong in them cannot be seen yet; export them, make another check-up, and what to do stands here.',
  },
  'ui.overview.actionsThin': {
    zh: '表里能打分的指标太少。多导出几张表、或者一段更长的时间，再体检一次，要做的事就列在这里。',
    en: 'Too few metrics can be scored. Export more tables or a longer time, make another check-up, and what to do stands here.',
  },
  'ui.overview.moreShops': { zh: '另 {count} 家', en: '{count} more' },
  'ui.overview.toChecklist': { zh: '看全部清单', en: 'The whole checklist' },
  'ui.overview.warnings': { zh: '看数字之前要知道的', en: 'Before you trust the figures' },
  'ui.overview.warningCount': {
    zh: '看数字之前，有 {count} 点要知道',
    en: '{count} things to know before you trust the figures',
  },
  'ui.gates.title': { zh: '离各条门槛线还有多远', en: 'How far to each line' },
  'ui.gates.label': {
    zh: '各店总分和门槛线：{shops}',
    en: 'Totals of the shops and the lines: {shops}',
  },
  'ui.gates.short': {
    zh: '离 {threshold} 分（{names}）还差约 {distance} 分',
    en: 'about {distance} points short of {threshold} ({names})',
  },
  'ui.gates.growth': {
    zh: '成长阶段总分固定 {score} 分，改指标动不了它',
    en: 'the growth stage fixes the total at {score}; no metric moves it',
  },
  'ui.gates.growthLeft': {
    zh: '成长阶段总分固定 {score} 分，再 {left} 单进入正式考核',
    en: 'the growth stage fixes the total at {score}; with {left} more orders it is judged in full',
  },
  'ui.gates.countShort': { zh: '没到 {count} 家', en: 'below: {count}' },
  'ui.gates.countUnsure': { zh: '说不准 {count} 家', en: 'uncertain: {count}' },
  'ui.gates.countOver': { zh: '现在高过 {count} 家', en: 'above now: {count}' },
  'ui.gates.countSeparator': { zh: ' · ', en: ' · ' },
  'ui.gates.each': { zh: '每家店离下一条线还有多远', en: 'Each shop and its next line' },
  'ui.gates.unsure': {
    zh: '在 {threshold} 分（{names}）上下，过没过线说不准',
    en: 'around {threshold} ({names}); whether it is over is not certain',
  },
  'ui.gates.passed': { zh: '已过：{lines} 分', en: 'over: {lines}' },
  'ui.gates.above': { zh: '现在高过：{lines} 分', en: 'above now: {lines}' },
  'ui.gates.ways': { zh: '平台看{ways}', en: 'judged by {ways}' },
  'ui.gates.judged': { zh: '（看{how}）', en: ' (by {how})' },
  'ui.gates.only': { zh: '只管{shops}', en: 'only for {shops}' },
  'ui.gates.allReached': { zh: '所有门槛都过了', en: 'over every line' },
  'ui.gates.allToday': {
    zh: '现在的分数高过每条线；有的线平台看一段时间的平均，不以一天为准',
    en: 'above every line now; some are judged over a time, not by one day',
  },
  'ui.gates.all': { zh: '每条线对应什么', en: 'What each line opens' },
  'ui.gates.line': { zh: '{threshold} 分', en: '{threshold}' },
} as const satisfies Record<string, LocalText>;
