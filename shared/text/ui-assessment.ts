import type { LocalText } from './local-text';

/** The window's words of the self-assessment. */
export const ASSESSMENT_PAGE = {
  'ui.group.assessment': { zh: '自评', en: 'Self-assessment' },
  'ui.nav.assessment': { zh: '自评', en: 'Self-assessment' },
  'ui.assessment.titleWeight': {
    zh: '再答 {count} 题，总分里 {points:points} 分的权重才有着落（估算）',
    en: '{count} more answers, and {points:points} points of the total are no longer left open (estimate)',
  },
  'ui.assessment.titleLoss': {
    zh: '答 {count} 题，看看丢掉的分里 {points:points} 分是不是出在这些事上（估算）',
    en: '{count} answers tell whether {points:points} of the points lost come of these matters (estimate)',
  },
  'ui.assessment.titleOpen': {
    zh: '还有 {count} 题，文件看不出来，只有你知道',
    en: '{count} questions are open that no file can answer',
  },
  'ui.assessment.titleDone': {
    zh: '眼下没有要问的了，答过 {count} 题；90 天后再问一遍',
    en: 'Nothing to ask for now, {count} answered; they are asked again after 90 days',
  },
  'ui.assessment.ofShop': { zh: '{shop}：{title}', en: '{shop}: {title}' },
  'ui.assessment.note': {
    zh: '照最近的实际情况选，不求好看：答高了，丢分的原因就找不出来。没有把握就选“不清楚”。',
    en: 'Choose what is really so, not what looks good: an answer too high hides why points are lost. If unsure choose “Not known”.',
  },
  'ui.assessment.lacking': {
    zh: '还一题没答的店：{shops:shops}',
    en: 'Shops without any answer: {shops:shops}',
  },
  'ui.assessment.next': { zh: '现在问的题', en: 'Questions asked now' },
  'ui.assessment.rest': { zh: '其余 {count} 题', en: '{count} other questions' },
  'ui.assessment.unknown': { zh: '不清楚', en: 'Not known' },
  'ui.assessment.counted': { zh: '怎么数：{counted}', en: 'What to count: {counted}' },
  'ui.assessment.percent': { zh: '%', en: '%' },
  'ui.assessment.wrongShare': {
    zh: '填 0 到 {most} 之间的百分数，比如 2.5',
    en: 'A percentage from 0 to {most}, such as 2.5',
  },
  'ui.assessment.wrongCount': {
    zh: '填 0 到 {most} 之间的整数',
    en: 'A whole number from 0 to {most}',
  },
  'ui.assessment.last': {
    zh: '上次（{date}）答的是：{answer}',
    en: 'Last time ({date}): {answer}',
  },
  'ui.assessment.takeBack': { zh: '撤掉这次选的', en: 'Take back' },
  'ui.assessment.takeBackOf': {
    zh: '撤掉“{question}”这次选的',
    en: 'Take back the answer to “{question}”',
  },
  'ui.assessment.progress': {
    zh: '已答 {count} / {of} 题，随时可以保存',
    en: '{count} of {of} answered; save whenever you like',
  },
  'ui.assessment.progressBoth': {
    zh: '已答 {count} / {of} 题，另外还答了 {others} 题，随时可以保存',
    en: '{count} of {of} answered and {others} others; save whenever you like',
  },
  'ui.assessment.progressOthers': {
    zh: '这次答了 {others} 题，随时可以保存',
    en: '{others} answered this time; save whenever you like',
  },
  'ui.assessment.wrong': {
    zh: '有 {count} 题填的数不对，先不保存这几题',
    en: '{count} with a number that does not fit; these are not saved yet',
  },
  'ui.assessment.save': { zh: '保存并重新打分', en: 'Save and score again' },
  'ui.assessment.saved': { zh: '已存下 {count} 题的回答', en: '{count} answers saved' },
  'ui.assessment.cleared': {
    zh: '已清除“{question:metric}”的回答',
    en: 'The answers to “{question:metric}” were cleared',
  },
  'ui.assessment.total': { zh: '总分', en: 'Total' },
  'ui.assessment.coverage': { zh: '有数的权重', en: 'Weight known' },
  'ui.assessment.noChange': {
    zh: '已存下。总分没变：“{model}”不计自评，答案用来找丢分的原因。',
    en: 'Saved. The total stays: “{model}” scores none of these answers; they help to find why points are lost.',
  },
  'ui.assessment.answered': {
    zh: '答过的 {count} 题，和以前比',
    en: '{count} answered, compared with before',
  },
  'ui.assessment.answeredOnce': { zh: '答过的 {count} 题', en: '{count} answered' },
  'ui.assessment.question': { zh: '题目', en: 'Question' },
  'ui.assessment.now': { zh: '现在', en: 'Now' },
  'ui.assessment.before': { zh: '上次', en: 'Before' },
  'ui.assessment.moved': { zh: '变化', en: 'Change' },
  'ui.assessment.better': { zh: '↑ 变好', en: '↑ better' },
  'ui.assessment.worse': { zh: '↓ 变差', en: '↓ worse' },
  'ui.assessment.same': { zh: '没变', en: 'same' },
  'ui.assessment.clear': { zh: '清除', en: 'Clear' },
  'ui.assessment.clearOf': {
    zh: '清除“{question}”的回答',
    en: 'Clear the answers to “{question}”',
  },
} as const satisfies Record<string, LocalText>;
