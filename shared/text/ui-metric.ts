import type { LocalText } from './local-text';

/** The words of the pages of metrics. */
export const METRIC_PAGE = {
  'ui.nav.metrics': { zh: '指标', en: 'Metrics' },
  'ui.metric.selfCheck': {
    zh: '自查项，不计入官方分',
    en: 'for yourself, not in the official score',
  },
  'ui.metric.origin': { zh: '算法出自：{source}', en: 'Defined by: {source}' },
  'ui.metric.titleFinding': { zh: '{shop}：{finding}', en: '{shop}: {finding}' },
  'ui.metric.titleBest': {
    zh: '{metric}：{shop}最好，{value}',
    en: '{metric}: {shop} is best, {value}',
  },
  'ui.metric.titleValue': { zh: '{metric}：{shop} {value}', en: '{metric}: {shop} {value}' },
  'ui.metric.titleMissing': { zh: '{metric}：没有数据', en: '{metric}: no data' },
  'ui.metric.others': { zh: '前后指标', en: 'Neighbouring metrics' },
  'ui.metric.base': { zh: '依据', en: 'Base' },
  'ui.metric.range': {
    zh: '真实水平大概在 {range}',
    en: 'true level probably {range}',
  },
  'ui.metric.interval': { zh: '95% 区间', en: '95% interval' },
  'ui.metric.spread': {
    zh: '一半在 {median}以内，九成在 {p90}以内',
    en: 'half within {median}, nine in ten within {p90}',
  },
  'ui.metric.immature': { zh: '另有 {count} 单太新', en: 'orders too recent: {count}' },
  'ui.metric.givenNote': { zh: '（表里直接给了结果）', en: ' (given by a table)' },
  'ui.metric.actions': { zh: '怎么改', en: 'What to do about it' },
  'ui.metric.noActions': {
    zh: '这一项目前没有要做的事。',
    en: 'Nothing to do about this one for now.',
  },
  'ui.curve.title': { zh: '怎么换算成分数', en: 'How it becomes points' },
  'ui.curve.titleOf': {
    zh: '{shops}怎么换算成分数（各店的品退率线不同）',
    en: 'How it becomes points for {shops} (the shops’ quality-return lines differ)',
  },
  'ui.curve.label': {
    zh: '{metric}换算成分数的曲线。{shops}',
    en: 'The curve from {metric} to points. {shops}',
  },
  'ui.curve.point': { zh: '{value} 得 {score} 分', en: '{value} → {score}' },
  'ui.curve.unused': {
    zh: '打分用的规则里没有这一项，它只用来自查。',
    en: 'The rules in use do not score it; it is for yourself.',
  },
  'ui.trend.title': { zh: '走势（最近 7 天滚动）', en: 'Trend (rolling 7 days)' },
  'ui.trend.label': { zh: '{metric}从 {from} 到 {to} 的走势', en: '{metric} from {from} to {to}' },
  'ui.trend.none': { zh: '没有按天的数据，画不出走势。', en: 'No data by day, so no trend.' },
  'ui.trend.numbers': { zh: '看每天的数字', en: 'The figures by day' },
  'ui.trend.caption': { zh: '每天的 7 天滚动值和单数', en: 'Rolling 7-day value and base by day' },
  'ui.worst.title': { zh: '拖后腿的行', en: 'The rows that pull it down' },
  'ui.worst.none': { zh: '没有可列出的行。', en: 'No rows to list.' },
  'ui.worst.caption': { zh: '{shop}：最差的 {count} 行', en: '{shop}: the worst rows ({count})' },
  'ui.worst.id': { zh: '单号', en: 'Number' },
  'ui.worst.product': { zh: '商品', en: 'Product' },
  'ui.worst.value': { zh: '数值', en: 'Value' },
  'ui.worst.text': { zh: '原话', en: 'In words' },
  'ui.worst.time': { zh: '时间', en: 'Time' },
  'ui.worst.file': { zh: '文件', en: 'File' },
  'ui.worst.row': { zh: '行', en: 'Row' },
  'ui.worst.all': { zh: '看全部 {count} 行', en: 'All {count} rows' },
} as const satisfies Record<string, LocalText>;
