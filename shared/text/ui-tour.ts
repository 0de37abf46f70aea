import type { LocalText } from './local-text';

/** The words of the tour: four steps at most. */
export const TOUR = {
  'ui.tour.label': { zh: '第一次用？', en: 'New here?' },
  'ui.tour.step': { zh: '第 {step} 步，共 {steps} 步', en: 'Step {step} of {steps}' },
  'ui.tour.next': { zh: '下一步', en: 'Next' },
  'ui.tour.previous': { zh: '上一步', en: 'Back' },
  'ui.tour.close': { zh: '不用了', en: 'No, thanks' },
  'ui.tour.done': { zh: '知道了', en: 'Got it' },
  'ui.tour.example': { zh: '先用示例看看', en: 'Try the example first' },
  'ui.tour.files.title': {
    zh: '把后台导出的表格拖进来',
    en: 'Drop in what your back office exports',
  },
  'ui.tour.files.text': {
    zh: '订单、售后、评价、客服，有几张放几张，几家店可以一起放。不知道在哪里导，看“怎么导出这些表”；导不出来就粘贴后台的体验分页面，或者手工填几个数。',
    en: 'Orders, after-sales, reviews, chat figures: as many as you have, several shops at once. The export guide says where they are; without any, paste your score page or type a few figures.',
  },
  'ui.tour.see.title': { zh: '先看总览，再看为什么', en: 'The overview first, then why' },
  'ui.tour.see.text': {
    zh: '总览告诉你几分、离门槛还差多少、丢分最多的是什么。点任何一个数，都能看到它的算式、依据和最差的那几行。标着“估算”的数是按公开规则推的，不是平台给的。',
    en: 'It tells the score, how far the next line is and what costs most. Every figure opens into its formula, its base and the worst rows. What is marked as an estimate follows public rules and is not the platform’s own.',
  },
  'ui.tour.do.title': { zh: '挑几件最划算的事做', en: 'Do the few things that pay most' },
  'ui.tour.do.text': {
    zh: '清单按“能拿回的分 ÷ 费的劲”排好，写着谁来做、怎么做；“提分方案”里可以拖一拖，看改好一项能涨几分。改错了随时按 Ctrl+Z 撤销。',
    en: 'The checklist is ordered by points for effort and says who does what, and how. On the plan page, drag a figure and see the points it brings. Ctrl+Z takes any change back.',
  },
  'ui.tour.again.title': { zh: '下个月再放一次新表', en: 'Come back with next month’s tables' },
  'ui.tour.again.text': {
    zh: '体检自动保存在这台电脑上，不联网。放进新表后，清单接着用，“趋势”里看得到做过的事有没有用；报告能打印成 PDF，摘要能直接发微信。',
    en: 'Check-ups are saved on this computer, offline. With new tables the checklist goes on and the trends show what helped; the report prints as a PDF, a summary goes into a chat.',
  },
} as const satisfies Record<string, LocalText>;
