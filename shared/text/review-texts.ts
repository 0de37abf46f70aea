/** What report and workbook call review texts and what they say. */
import type { LocalText } from './local-text';

/** The report's words. */
export const REVIEW_TEXTS_REPORT = {
  'report.texts.of': { zh: '{shop}：买家在评价里说什么', en: '{shop}: what buyers say in reviews' },
  'report.texts.note': {
    zh: '{reviews} 条有字的评价，按词读出来的，是估算。',
    en: '{reviews} reviews with words, read by words: an estimate.',
  },
  'report.texts.topic': { zh: '主题', en: 'Topic' },
  'report.texts.complaints': { zh: '抱怨', en: 'Complaints' },
  'report.texts.praise': { zh: '夸奖', en: 'Praise' },
  'report.texts.quote': { zh: '一句原话', en: 'In their words' },
  'report.texts.products': { zh: '抱怨最多的商品', en: 'Products most complained of' },
  'report.texts.product': { zh: '商品', en: 'Product' },
  'report.texts.reviews': { zh: '评价', en: 'Reviews' },
  'report.texts.about': { zh: '抱怨什么', en: 'About' },
} as const satisfies Record<string, LocalText>;

/** The workbook's words. */
export const REVIEW_TEXTS_SHEETS = {
  'workbook.sheet.textTopics': { zh: '评价主题', en: 'Review topics' },
  'workbook.sheet.textProducts': { zh: '商品口碑', en: 'Products in reviews' },
  'workbook.sheet.textReasons': { zh: '售后原因', en: 'After-sales reasons' },
  'workbook.sheet.textReplies': { zh: '回复用词', en: 'Words in replies' },
  'workbook.topic': { zh: '主题', en: 'Topic' },
  'workbook.complaints': { zh: '抱怨（估算）', en: 'Complaints (estimate)' },
  'workbook.praise': { zh: '夸奖（估算）', en: 'Praise (estimate)' },
  'workbook.complaintsBefore': {
    zh: '比较的那段的抱怨',
    en: 'Complaints in the days compared with',
  },
  'workbook.quotes': { zh: '原话', en: 'In their words' },
  'workbook.textReviews': { zh: '有字的评价', en: 'Reviews with words' },
  'workbook.reasonClass': { zh: '原因', en: 'Reason' },
  'workbook.cases': { zh: '售后单', en: 'Cases' },
  'workbook.casesBefore': { zh: '比较的那段的售后单', en: 'Cases in the days compared with' },
  'workbook.reasonWords': { zh: '写得最多的话', en: 'Words written most' },
  'workbook.forbiddenWord': { zh: '词', en: 'Word' },
  'workbook.claim': { zh: '属于哪一类', en: 'Kind of claim' },
  'workbook.replies': { zh: '回复条数', en: 'Replies' },
  'workbook.claimWhy': { zh: '为什么、怎么改', en: 'Why, and what instead' },
} as const satisfies Record<string, LocalText>;
