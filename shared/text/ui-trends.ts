import type { LocalText } from './local-text';

/** The words of the page of check-ups over time, and of what changed since the last one. */
export const TRENDS_PAGE = {
  'ui.nav.trends': { zh: '趋势', en: 'Trends' },
  'ui.trends.first': {
    zh: '{shop} 还只有一次体检，下个月再放新表进来就能看趋势',
    en: '{shop} has one check-up so far; put in fresh tables next month to see a trend',
  },
  'ui.trends.firstText': {
    zh: '从后台导出新的订单、售后、评价表，再做一次体检，这里就会画出总分和每项指标的变化，并算清每一分是从哪里来的。',
    en: 'Export fresh orders, after-sales and reviews and make another check-up: this page then shows how the total and every metric moved, and where each point came from.',
  },
  'ui.trends.firstTitle': {
    zh: '再做一次就能比',
    en: 'One more and there is something to compare',
  },
  'ui.trends.oldest': {
    zh: '这是 {shop} 最早的一次体检，后面还有 {count} 次',
    en: 'This is the first check-up of {shop}; later ones: {count}',
  },
  'ui.trends.reading': {
    zh: '正在读 {shop} 以前的体检…',
    en: 'Reading earlier check-ups of {shop}…',
  },
  'ui.trends.up': {
    zh: '{shop} 比上期高 {points} 分',
    en: '{shop} is up {points} points on last time',
  },
  'ui.trends.upBy': {
    zh: '{shop} 比上期高 {points} 分，主要是{metric:metric}变好了',
    en: '{shop} is up {points} points on last time, mostly by a better “{metric:metric}”',
  },
  'ui.trends.upMostly': {
    zh: '{shop} 比上期高 {points} 分，主要高在{metric:metric}',
    en: '{shop} is up {points} points on last time, most of it in “{metric:metric}”',
  },
  'ui.trends.down': {
    zh: '{shop} 比上期低 {points} 分',
    en: '{shop} is down {points} points on last time',
  },
  'ui.trends.downBy': {
    zh: '{shop} 比上期低 {points} 分，主要是{metric:metric}变差了',
    en: '{shop} is down {points} points on last time, mostly by a worse “{metric:metric}”',
  },
  'ui.trends.downMostly': {
    zh: '{shop} 比上期低 {points} 分，主要低在{metric:metric}',
    en: '{shop} is down {points} points on last time, most of it in “{metric:metric}”',
  },
  'ui.trends.same': {
    zh: '{shop} 的总分和上期差不多',
    en: 'The total of {shop} is about what it was last time',
  },
  'ui.trends.noTotal': {
    zh: '{shop} 两次体检没有都打出总分，只能比各项指标',
    en: '{shop} does not have a total both times, so only metrics can be compared',
  },
  'ui.trends.trust.exact': {
    zh: '两期都是平台官方分，这个变化是确实的。',
    en: 'Both totals are the platform’s own: the change is real.',
  },
  'ui.trends.trust.credible': {
    zh: '两期的估算范围不重叠，这个变化可信。',
    en: 'The estimated ranges do not overlap: the change can be believed.',
  },
  'ui.trends.trust.chance': {
    zh: '两期的估算范围有重叠，总分的变化可能是偶然；看下面哪几项指标的变化可信。',
    en: 'The estimated ranges overlap, so the change of the total may be chance; see below which metrics surely moved.',
  },
  'ui.trends.trust.unknown': {
    zh: '两期的总分没有误差范围，说不准变化是不是偶然。',
    en: 'The totals have no range, so whether the change is chance cannot be told.',
  },
  'ui.trends.basis.rescored': {
    zh: '两期的打分规则不同，总分不能直接比：这里两期都按后一期的规则重新算过。',
    en: 'The two were scored by different rules and their totals cannot be compared: here both are scored by the later one’s.',
  },
  'ui.trends.basis.ours': {
    zh: '平台官方分是另一套刻度：这里比的是我们自己算的总分。',
    en: 'The platform’s total is on another scale: compared here are our own totals.',
  },
  'ui.trends.mixed': {
    zh: '一期是平台官方分，一期是估算，差的分里有一部分是两种分本来就不一样。',
    en: 'One is the platform’s own total and the other an estimate; part of the difference is between the two kinds.',
  },
  'ui.trends.overlap': {
    zh: '两期有 {days} 天是同一批数据，变化会被冲淡。',
    en: 'Both are of some of the same days ({days}), which waters the change down.',
  },
  'ui.trends.notNewest': {
    zh: '现在打开的不是 {shop} 最新的一次体检。',
    en: 'The open check-up is not the newest of {shop}.',
  },
  'ui.trends.openNewest': { zh: '打开最新的（{period}）', en: 'Open the newest ({period})' },
  'ui.trends.replaced': {
    zh: '{period} 做过 {count} 次体检，以 {created} 做的那次为准。',
    en: '{period} was checked {count} times; the one made {created} counts.',
  },
  'ui.trends.madeOn': { zh: '{created} 做的（表里没有日期）', en: 'made {created} (no dates)' },
  'ui.trends.totals': { zh: '每次体检的总分', en: 'Totals of the check-ups' },
  'ui.trends.chart': {
    zh: '{shop} 每次体检的总分：{points}',
    en: 'Totals of {shop} by check-up: {points}',
  },
  'ui.trends.points': { zh: '{day} {value}', en: '{day} {value}' },
  'ui.trends.legend.ours': { zh: '我们估算的', en: 'Our estimate' },
  'ui.trends.legend.band': { zh: '竖线：95% 范围', en: 'Bars: 95 % range' },
  'ui.trends.legend.official': { zh: '平台官方分', en: 'The platform’s own' },
  'ui.trends.legend.gates': { zh: '横虚线：门槛', en: 'Dashed lines: gates' },
  'ui.trends.broken': {
    zh: '线断开的地方换了打分规则或阶段，前后的总分不能连着看。',
    en: 'Where the line breaks, rules or stage changed: totals on either side cannot be read as one run.',
  },
  'ui.trends.brokenMetric': {
    zh: '线断开的地方口径不同（估下限、替代指标），前后不能连着看。',
    en: 'Where the line breaks the figure was not measured alike (a bound or a stand-in): the sides cannot be read as one run.',
  },
  'ui.trends.numbersOf': { zh: '{title}：数字', en: '{title}: the numbers' },
  'ui.trends.numbers': { zh: '看数字', en: 'The numbers' },
  'ui.trends.period': { zh: '统计期', en: 'Period' },
  'ui.trends.ours': { zh: '我们估算的', en: 'Our estimate' },
  'ui.trends.official': { zh: '平台官方分', en: 'The platform’s own' },
  'ui.trends.rules': { zh: '打分规则', en: 'Rules' },
  'ui.trends.here': { zh: '现在打开的', en: 'open now' },
  'ui.trends.days': {
    zh: '这次体检最后 {count} 天，一天天看',
    en: 'The last days of this check-up ({count}), one by one',
  },
  'ui.trends.daysNote': {
    zh: '每一天的点是到那天为止 30 天的总分（估算）。',
    en: 'Each day’s point is the total of the 30 days that end with it (estimate).',
  },
  'ui.trends.daysChart': {
    zh: '{shop} 从 {from} 到 {to} 每天的滚动总分',
    en: 'Rolling totals of {shop} by day, {from} to {to}',
  },
  'ui.trends.metricTitle': { zh: '一项指标的变化', en: 'One metric over time' },
  'ui.trends.metricChoice': { zh: '看哪项指标', en: 'Which metric' },
  'ui.trends.metricChart': {
    zh: '{shop} 的{metric:metric}：{points}',
    en: '{metric:metric} of {shop}: {points}',
  },
  'ui.trends.metricOnce': {
    zh: '只有一次体检有这项数据，再有一次就能看变化。',
    en: 'Only one check-up has this figure; another one will show how it moves.',
  },
  'ui.trends.metricDaily': {
    zh: '看这项指标每天的走势',
    en: 'This metric day by day',
  },
  'ui.trends.value': { zh: '数值', en: 'Value' },
  'ui.trends.range': { zh: '95% 范围', en: '95 % range' },
  'ui.trends.base': { zh: '依据', en: 'Base' },
  'ui.trends.compare': {
    zh: '两期之间，每一分从哪里来',
    en: 'Where each point between the two comes from',
  },
  'ui.trends.then': { zh: '前一次', en: 'Earlier check-up' },
  'ui.trends.now': { zh: '后一次', en: 'Later check-up' },
  'ui.trends.pickTwo': { zh: '请选两次不同的体检。', en: 'Pick two different check-ups.' },
  'ui.trends.before': { zh: '那次', en: 'Then' },
  'ui.trends.after': { zh: '这次', en: 'Now' },
  'ui.trends.sure': { zh: '变化可信吗', en: 'Can the change be believed' },
  'ui.trends.effect': { zh: '对总分（估算）', en: 'Effect on the total (estimate)' },
  'ui.trends.table': { zh: '{shop} 两期之间的总分变化', en: 'How the total of {shop} changed' },
  'ui.trends.moved.improved': { zh: '变好了，可信', en: 'better, surely' },
  'ui.trends.moved.worse': { zh: '变差了，可信', en: 'worse, surely' },
  'ui.trends.moved.better': { zh: '看着变好，可能是偶然', en: 'looks better, may be chance' },
  'ui.trends.moved.poorer': { zh: '看着变差，可能是偶然', en: 'looks worse, may be chance' },
  'ui.trends.moved.same': { zh: '没有变化', en: 'no change' },
  'ui.trends.moved.hardly': { zh: '几乎没变', en: 'hardly any change' },
  'ui.trends.moved.tooFew': { zh: '单量太少，说不准', en: 'too few cases to tell' },
  'ui.trends.moved.noCounts': { zh: '没有单量，说不准', en: 'no counts, cannot tell' },
  'ui.trends.moved.otherBasis': { zh: '口径不同，不能直接比', en: 'not measured alike' },
  'ui.trends.moved.noBefore': {
    zh: '那次没有数据；分数因为权重重新分摊而变',
    en: 'no data then; its points come from weights shared anew',
  },
  'ui.trends.moved.noAfter': {
    zh: '这次没有数据；分数因为权重重新分摊而变',
    en: 'no data now; its points come from weights shared anew',
  },
  'ui.trends.moved.onlyAfter': { zh: '那次没有数据', en: 'no data then' },
  'ui.trends.moved.onlyBefore': { zh: '这次没有数据', en: 'no data now' },
  'ui.trends.weight': { zh: '其中权重变化 {points} 分', en: '{points} of it by weight' },
  'ui.trends.bonus': { zh: '加分项', en: 'Bonus' },
  'ui.trends.deduction': { zh: '扣分项', en: 'Deduction' },
  'ui.trends.clamp': { zh: '总分封顶、封底', en: 'Ends of the scale' },
  'ui.trends.stage.growth': { zh: '成长阶段固定分', en: 'Fixed total of the growth stage' },
  'ui.trends.stage.official': {
    zh: '官方分和我们算的相差的部分',
    en: 'What the platform’s own total differs from ours',
  },
  'ui.trends.total': { zh: '总分', en: 'Total' },
  'ui.trends.others': {
    zh: '不计入总分的指标（{count} 项，其中 {sure} 项的变化可信）',
    en: 'Metrics that do not count for the total ({count}; surely changed: {sure})',
  },
  'ui.trends.done': { zh: '两次体检之间做完的事', en: 'Done between the two check-ups' },
  'ui.trends.doneNote': {
    zh: '只是时间上在两次之间，不等于变化就是它带来的。',
    en: 'They lie between the two in time; that does not make them the cause.',
  },
  'ui.trends.doneMoves': { zh: '改善{metric:metric}', en: 'moves {metric:metric}' },
  'ui.since.title': { zh: '和上次体检比', en: 'Since the last check-up' },
  'ui.since.best': {
    zh: '涨得最多：{metric:metric} {points} 分',
    en: 'Biggest gain: {metric:metric} {points}',
  },
  'ui.since.worst': {
    zh: '掉得最多：{metric:metric} {points} 分',
    en: 'Biggest loss: {metric:metric} {points}',
  },
  'ui.since.noTotal': { zh: '总分没法比', en: 'totals cannot be compared' },
  'ui.since.chance': { zh: '可能是偶然', en: 'may be chance' },
  'ui.since.credible': { zh: '变化可信', en: 'real change' },
  'ui.since.exact': { zh: '官方分', en: 'official' },
  'ui.since.unknown': { zh: '可信度未知', en: 'trust unknown' },
  'ui.since.against': { zh: '比 {period}', en: 'against {period}' },
  'ui.since.see': { zh: '看趋势', en: 'See the trend' },
  'ui.since.seeOf': { zh: '看 {shop} 的趋势', en: 'See the trend of {shop}' },
  'ui.since.more': { zh: '另外 {count} 家店', en: 'Other shops: {count}' },
} as const satisfies Record<string, LocalText>;
