import type { LocalText } from './local-text';

/** The words of the summary one sends to somebody. */
export const SUMMARY = {
  'ui.summary.title': { zh: '把结果发给别人', en: 'Send the result to somebody' },
  'ui.summary.note': {
    zh: '复制后在微信、钉钉里直接粘贴。里面没有订单，也没有买家和客服的名字。',
    en: 'Copy, then paste it into a chat. No orders, buyers or agents are named in it.',
  },
  'ui.summary.open': { zh: '复制摘要', en: 'Copy a summary' },
  'ui.summary.picture': { zh: '复制图片', en: 'Copy the picture' },
  'ui.summary.text': { zh: '复制文字', en: 'Copy the text' },
  'ui.summary.pictureCopied': {
    zh: '图片已复制，到聊天窗口里粘贴就行',
    en: 'Picture copied; paste it into the chat',
  },
  'ui.summary.textCopied': {
    zh: '文字已复制，到聊天窗口里粘贴就行',
    en: 'Text copied; paste it into the chat',
  },
  'ui.summary.pictureLabel': {
    zh: '摘要的图片，文字在下面',
    en: 'The summary as a picture; its text is below',
  },
  'ui.summary.heading': { zh: '小店体检 · {period}', en: 'Shop Checkup · {period}' },
  'ui.summary.grade': { zh: '{score} {grade}', en: '{score} {grade}' },
  'ui.summary.estimated': { zh: '{score}（估算）', en: '{score} (estimate)' },
  'ui.summary.official': { zh: '{score}（官方）', en: '{score} (official)' },
  'ui.summary.loss': {
    zh: '{metric} {value}，丢约 {points} 分',
    en: '{metric} {value}, about {points} lost',
  },
  'ui.summary.noTotal': { zh: '没有总分', en: 'No total' },
  'ui.summary.more': {
    zh: '另 {count:count} 家店见报告',
    en: 'More shops in the report: {count:count}',
  },
  'ui.summary.first': { zh: '先做这几件事', en: 'First of all' },
  'ui.summary.rules': { zh: '按{models}算', en: 'By {models}' },
} as const satisfies Record<string, LocalText>;
