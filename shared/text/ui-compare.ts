import type { LocalText } from './local-text';

/** The words of the comparison. */
export const COMPARE_PAGE = {
  'ui.trust.credible': { zh: '差距可信', en: 'real difference' },
  'ui.trust.chance': { zh: '可能是偶然', en: 'may be chance' },
  'ui.trust.tooFew': { zh: '单量太少', en: 'too few orders' },
  'ui.compare.title': { zh: '逐项对比', en: 'Metric by metric' },
  'ui.compare.caption': { zh: '各店逐项指标对比', en: 'The shops metric by metric' },
  'ui.compare.how': {
    zh: '点指标名可看算式、走势和最差的几行。“差距可信”“可能是偶然”按单量算出来。',
    en: 'A metric’s name leads to its formula, trend and worst rows. “Real difference” and “may be chance” follow from the number of orders.',
  },
  'ui.compare.oneShop': {
    zh: '只有一家店，没有可比的；再做一次体检时放进别家店的表，就能逐项对比。',
    en: 'One shop only, so nothing to compare; put other shops’ tables into the next check-up.',
  },
  'ui.compare.empty': { zh: '还没有一项指标算得出来', en: 'No metric could be worked out' },
  'ui.compare.emptyText': {
    zh: '“数据”页写着每个文件读到了什么、缺什么。',
    en: 'The Data page says what each file gave and what it lacks.',
  },
  'ui.compare.weight': { zh: '占 {percent}', en: '{percent}' },
  'ui.compare.unscored': { zh: '不计入总分', en: 'not in the total' },
  'ui.compare.difference': { zh: '比最好 {difference}', en: '{difference} to the best' },
  'ui.compare.totalDifference': { zh: '比最高 {points} 分', en: '{points} to the highest' },
  'ui.compare.details': {
    zh: '{metric}：差多少、参照线',
    en: '{metric}: how far apart, lines to go by',
  },
  'ui.compare.spread': {
    zh: '{count} 家店，从 {min} 到 {max}；中位数 {median}，标准差 {sd}。',
    en: '{count} shops from {min} to {max}; median {median}, standard deviation {sd}.',
  },
  'ui.compare.alone': {
    zh: '只有一家店有可比的数值。',
    en: 'Only one shop has a figure to compare.',
  },
  'ui.compare.noLines': {
    zh: '没有找到这一项的平台线；行业平均值没有公开，本程序不编。',
    en: 'No line of a platform is known for this metric; industry averages are not public and never made up here.',
  },
  'ui.compare.lineFor': { zh: '{line}，用于 {shops:shops}', en: '{line}, for {shops:shops}' },
  'ui.compare.beyond': { zh: '没过平台线', en: 'misses the platform’s line' },
  'ui.compare.missing': {
    zh: '还有 {count} 项没有数据：看看补哪张表',
    en: 'Metrics without data: {count}. Which table would help',
  },
  'ui.radar.label': {
    zh: '{model}各维度得分的雷达图，数字见下面的对比表',
    en: 'Radar of scores by dimension, {model}; the figures stand in the table below',
  },
} as const satisfies Record<string, LocalText>;
