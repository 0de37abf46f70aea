import type { LocalText } from './local-text';

/** The words around charts: saving them as pictures, and what stands in these beside the chart. */
export const CHARTS = {
  'ui.chart.save': { zh: '存成图片', en: 'Save as picture' },
  'ui.chart.saveOf': { zh: '存成图片：{name}', en: 'Save as picture: {name}' },
  'ui.chart.format': { zh: '哪种图片', en: 'Kind of picture' },
  'ui.chart.png': { zh: 'PNG（发聊天、放进文档）', en: 'PNG (for chats and documents)' },
  'ui.chart.svg': { zh: 'SVG（放大不糊，能再编辑）', en: 'SVG (sharp at any size, can be edited)' },
  'ui.chart.saved': { zh: '图片已保存为 {file}', en: 'The picture was saved as {file}' },
  'ui.chart.notDrawn': {
    zh: '这张图没有画成图片，请再试一次。',
    en: 'The chart could not be drawn as a picture. Try again.',
  },
  'ui.chart.of': { zh: '{shops} {what}', en: '{shops} – {what}' },
  'ui.chart.band': { zh: '横条：95% 范围', en: 'Bars: 95 % range' },
  'ui.chart.gate': { zh: '{threshold} 分：{names}', en: '{threshold}: {names}' },
  'ui.chart.scale': { zh: '由内到外 {min}–{max} 分', en: '{min}–{max} from the centre out' },
  'ui.chart.gates': { zh: '总分和门槛线', en: 'Total and lines of the platform' },
  'ui.chart.tried': { zh: '试一试后的总分和门槛线', en: 'Tried total and lines of the platform' },
  'ui.chart.dimensions': { zh: '各维度得分', en: 'Scores by dimension' },
  'ui.chart.days': { zh: '最后 {count} 天的总分', en: 'Total over the last {count} days' },
  'ui.chart.history': { zh: '{metric}的变化', en: '{metric} over time' },
  'ui.chart.trend': { zh: '{metric}走势', en: '{metric} trend' },
  'ui.chart.trendNote': {
    zh: '线是最近 {days} 天合计的值；淡点是单独一天，点越大当天越多。',
    en: 'The line is the value of the last {days} days together; faint dots are single days, larger the more rows they have.',
  },
  'ui.chart.curve': { zh: '{metric}怎么换算成分数', en: 'How {metric} becomes points' },
} as const satisfies Record<string, LocalText>;
