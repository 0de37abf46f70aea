import type { LocalText } from './local-text';

/** The words of the page that says which shops need a hand today. */
export const WATCH_PAGE = {
  'ui.nav.watch': { zh: '今天管哪些店', en: 'Shops to look at' },
  'ui.watch.title': {
    zh: '{count} 家店里今天要管 {urgent} 家：{first}',
    en: 'Shops that need a hand today: {urgent} of {count} — {first}',
  },
  'ui.watch.titleNone': {
    zh: '{count} 家店今天都没有要赶的事',
    en: 'None of the {count} shops needs a hand today',
  },
  'ui.watch.note': {
    zh: '最急的排在前面：先是超时的和 {hours} 小时内要到期的，再是门槛、掉分、过了日子的清单、缺的数据。到期还早的是当天的日常活，在“今天”里。剩几小时从表导出的那一刻算起。',
    en: 'The most urgent first: overdue or due within {hours} hours, then lines, falls, late checklist items and missing data. What is due later is on the page Today. Hours count from the export of the tables.',
  },
  'ui.watch.counts': { zh: '各种原因有几家店', en: 'Shops by reason' },
  'ui.watch.count.overdue': { zh: '有超时的 {count} 家', en: 'overdue: {count}' },
  'ui.watch.count.soon': { zh: '快到期的 {count} 家', en: 'due soon: {count}' },
  'ui.watch.count.edge': {
    zh: '快掉下门槛的 {count} 家',
    en: 'about to drop below a line: {count}',
  },
  'ui.watch.count.under': {
    zh: '在最低门槛以下的 {count} 家',
    en: 'under the lowest line: {count}',
  },
  'ui.watch.count.falling': { zh: '掉分的 {count} 家', en: 'falling: {count}' },
  'ui.watch.count.checklist': {
    zh: '清单过了日子的 {count} 家',
    en: 'late on the checklist: {count}',
  },
  'ui.watch.count.near': { zh: '差一点到门槛的 {count} 家', en: 'close to a line: {count}' },
  'ui.watch.count.data': { zh: '缺数据的 {count} 家', en: 'lacking data: {count}' },
  'ui.watch.separator': { zh: '，', en: '; ' },
  'ui.watch.group': { zh: '分组', en: 'Group' },
  'ui.watch.urgent': { zh: '今天要管的', en: 'Need a hand today' },
  'ui.watch.fine': { zh: '不用赶的 {count} 家', en: 'Can wait: {count}' },
  'ui.watch.fineTable': { zh: '今天不用赶的店', en: 'Shops that can wait' },
  'ui.watch.change': { zh: '比上次', en: 'Since last time' },
  'ui.watch.changeWeek': { zh: '比一周前', en: 'in a week' },
  'ui.watch.atStake': { zh: '还可以拿回', en: 'To be won back' },
  'ui.watch.noChange': { zh: '没有可比的', en: 'nothing to compare' },
  'ui.watch.tag.deadline': { zh: '期限', en: 'deadline' },
  'ui.watch.tag.line': { zh: '门槛', en: 'line' },
  'ui.watch.tag.score': { zh: '掉分', en: 'fall' },
  'ui.watch.tag.checklist': { zh: '清单', en: 'checklist' },
  'ui.watch.tag.data': { zh: '数据', en: 'data' },
  'ui.watch.overdue': { zh: '{count} 件已经超时', en: 'overdue: {count}' },
  'ui.watch.soon': {
    zh: '{count} 件 24 小时内到期，最早的还剩 {hours}',
    en: 'due within 24 hours: {count}, the first in {hours}',
  },
  'ui.watch.edge': {
    zh: '只比 {threshold} 分线（{names}）高 {points} 分，快掉下去了',
    en: 'only {points} points over {threshold} ({names}), about to drop below it',
  },
  'ui.watch.edgeUnsure': {
    zh: '在 {threshold} 分线（{names}）上下，大约只高 {points} 分，过没过说不准',
    en: 'around {threshold} ({names}), about {points} points over it; whether it is over is not certain',
  },
  'ui.watch.under': {
    zh: '在 {threshold} 分线（{names}）以下，还差 {points} 分',
    en: '{points} points under {threshold} ({names})',
  },
  'ui.watch.near': {
    zh: '再 {points} 分就到 {threshold} 分线（{names}）',
    en: '{points} points short of {threshold} ({names})',
  },
  'ui.watch.nearUnsure': {
    zh: '在 {threshold} 分线（{names}）上下，大约还差 {points} 分',
    en: 'around {threshold} ({names}), about {points} points short of it',
  },
  'ui.watch.falling.checkup': {
    zh: '比 {day} 那次体检少了 {points} 分',
    en: '{points} points fewer than in the check-up of {day}',
  },
  'ui.watch.falling.week': {
    zh: '比一周前（{day}）少了 {points} 分',
    en: '{points} points fewer than a week before ({day})',
  },
  'ui.watch.checklist': {
    zh: '清单上 {count} 件过了日子，最久的晚了 {days} 天',
    en: 'late on the checklist: {count}, the oldest by {days} d',
  },
  'ui.watch.data': {
    zh: '没有{files}表，有的指标算不出来',
    en: 'no {files}: some metrics are missing',
  },
  'ui.watch.dataThin': {
    zh: '能打分的指标太少，没有总分',
    en: 'too few metrics can be scored for a total',
  },
  'ui.watch.reasonOf': { zh: '{shop}：{reason}', en: '{shop}: {reason}' },
  'ui.watch.first.overdue': {
    zh: '{shop} 有 {count} 件已超时',
    en: '{shop} is overdue with {count}',
  },
  'ui.watch.first.soon': {
    zh: '{shop} 有 {count} 件 24 小时内到期',
    en: '{shop} has {count} due within 24 hours',
  },
  'ui.watch.first.edge': {
    zh: '{shop} 快掉到 {threshold} 分以下',
    en: '{shop} is about to drop below {threshold}',
  },
  'ui.watch.first.under': { zh: '{shop} 在 {threshold} 分以下', en: '{shop} is under {threshold}' },
  'ui.watch.first.falling': {
    zh: '{shop} 少了 {points} 分',
    en: '{shop} lost {points} points',
  },
  'ui.watch.first.checklist': {
    zh: '{shop} 的清单有 {count} 件过了日子',
    en: '{shop} is late on its checklist with {count}',
  },
  'ui.watch.first.near': {
    zh: '{shop} 离 {threshold} 分只差 {points} 分',
    en: '{shop} is {points} points short of {threshold}',
  },
  'ui.watch.first.data': { zh: '{shop} 缺数据', en: '{shop} lacks data' },
} as const satisfies Record<string, LocalText>;
