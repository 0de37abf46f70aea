import type { LocalText } from './local-text';

/** Words of the sheets of single rows: what must be handled today, and what may be contested. */
export const ROW_SHEETS = {
  'workbook.sheet.today': { zh: '今天必须处理', en: 'Today' },
  'workbook.sheet.appeals': { zh: '可申诉线索', en: 'May be contested' },
  'workbook.task': { zh: '要做什么', en: 'Task' },
  'workbook.hoursLeft': { zh: '还剩几小时', en: 'Hours left' },
  'workbook.deadline': { zh: '截止时间', en: 'Deadline' },
  'workbook.asOf': { zh: '按什么时候的表算', en: 'Counted from' },
  'workbook.remark': { zh: '说明', en: 'Remark' },
  'workbook.remark.overdue': { zh: '已经超时', en: 'overdue' },
  'workbook.remark.soon': { zh: '24 小时内到期', en: 'due within 24 hours' },
  'workbook.remark.noDeadline': { zh: '文件里没有截止时间', en: 'no deadline in the file' },
  'workbook.remark.stale': {
    zh: '来自较早的文件，可能已经处理过',
    en: 'from an older file, perhaps handled since',
  },
  'workbook.moreRows': { zh: '还有 {count} 条没有列出', en: '{count} more are not listed' },
  'workbook.orderNo': { zh: '订单编号', en: 'Order number' },
  'workbook.reason': { zh: '线索', en: 'Reason' },
  'workbook.why': {
    zh: '为什么可能可以申诉（以后台规则为准）',
    en: 'Why (the platform’s rules decide)',
  },
  'workbook.proof': { zh: '准备什么凭证', en: 'Proof to have ready' },
  'workbook.countedBy': { zh: '影响哪些指标', en: 'Metrics it counts in' },
} as const satisfies Record<string, LocalText>;
