import type { LocalText } from './local-text';

/** The window's words of work on the checklist. */
export const CHECKLIST_PAGE = {
  'ui.checklist.doing': { zh: '在做', en: 'Doing' },
  'ui.checklist.dropped': { zh: '不适合', en: 'Not for us' },
  'ui.checklist.state.open': { zh: '待办', en: 'To do' },
  'ui.checklist.state.doing': { zh: '在做', en: 'Doing' },
  'ui.checklist.state.done': { zh: '已完成', en: 'Done' },
  'ui.checklist.state.dropped': { zh: '不适合我们', en: 'Not for us' },
  'ui.checklist.state': { zh: '状态', en: 'State' },
  'ui.checklist.stateOf': {
    zh: '{state}，改“{title}”的状态',
    en: '{state}: change the state of “{title}”',
  },
  'ui.checklist.stateOfShop': {
    zh: '{state}，改“{title}”在 {shop} 的状态',
    en: '{state}: change the state of “{title}” in {shop}',
  },

  'ui.checklist.changed.state.open': { zh: '改回了待办', en: 'Put back to do' },
  'ui.checklist.changed.state.doing': { zh: '标成了在做', en: 'Marked as being done' },
  'ui.checklist.changed.state.done': { zh: '标成了已完成', en: 'Marked as done' },
  'ui.checklist.changed.state.dropped': {
    zh: '标成了不适合我们',
    en: 'Marked as not for us',
  },
  'ui.checklist.changed.started': {
    zh: '{count} 件事标成了在做',
    en: 'Marked as being done: {count}',
  },
  'ui.checklist.changed.owner': { zh: '改了负责人', en: 'The person was changed' },
  'ui.checklist.changed.due': { zh: '改了期限', en: 'The day was changed' },
  'ui.checklist.changed.note': { zh: '改了备注', en: 'The note was changed' },

  'ui.checklist.against': { zh: '针对：', en: 'Against: ' },
  'ui.checklist.againstJoint': { zh: '；', en: '; ' },
  'ui.checklist.againstCause': { zh: '看诊断：{cause}', en: 'See the diagnosis: {cause}' },
  'ui.checklist.againstMore': { zh: '等 {count} 个原因', en: 'and others ({count} in all)' },

  'ui.checklist.plan': { zh: '分工和备注', en: 'Who, when, notes' },
  'ui.checklist.owner': { zh: '负责人', en: 'Person' },
  'ui.checklist.ownerHint': { zh: '写名字，或写{role}', en: 'A name, or {role}' },
  'ui.checklist.due': { zh: '期限', en: 'Due by' },
  'ui.checklist.note': { zh: '备注', en: 'Note' },
  'ui.checklist.noteHint': {
    zh: '比如怎么改的、卡在哪里、为什么不适合',
    en: 'What was changed, what holds it up, why it is not for you',
  },
  'ui.checklist.ownedBy': { zh: '{owner}负责', en: 'by {owner}' },
  'ui.checklist.dueOn': { zh: '{day} 前做完', en: 'due {day}' },
  'ui.checklist.dueToday': { zh: '今天到期', en: 'due today' },
  'ui.checklist.overdue': { zh: '过期 {days} 天', en: 'overdue, days: {days}' },

  'ui.checklist.history': { zh: '改动记录（{count}）', en: 'Changes ({count})' },
  'ui.checklist.history.state': { zh: '状态：{from} → {to}', en: 'State: {from} → {to}' },
  'ui.checklist.history.owner': { zh: '负责人：{from} → {to}', en: 'Person: {from} → {to}' },
  'ui.checklist.history.due': { zh: '期限：{from} → {to}', en: 'Due by: {from} → {to}' },
  'ui.checklist.history.note': { zh: '备注：{from} → {to}', en: 'Note: {from} → {to}' },
  'ui.checklist.history.nothing': { zh: '空', en: 'none' },

  'ui.checklist.person': { zh: '看谁的', en: 'Whose' },
  'ui.checklist.anyone': { zh: '所有人', en: 'Everyone' },
  'ui.checklist.nobody': { zh: '还没定人', en: 'Nobody named' },

  'ui.checklist.unscored': { zh: '没有可算的分', en: 'Without points to work out' },
  'ui.checklist.unscoredText': {
    zh: '缺数据，或者这套规则不给它分，所以排在后面；做了照样有用。',
    en: 'Data are missing, or these rules give no points for it, so it comes last; it helps all the same.',
  },
  'ui.checklist.others': { zh: '再看 {count} 件', en: 'Show the rest ({count})' },
  'ui.checklist.former': { zh: '以前的清单里的事', en: 'From earlier check-ups' },
  'ui.checklist.formerText': {
    zh: '这次的清单没有再列它们：对应的指标不再丢分，或者这次没有数据。',
    en: 'This check-up does not ask for them: the metrics they move cost no points any more, or there are no data.',
  },
  'ui.checklist.formerShop': { zh: '这次没有再列', en: 'not asked for any more' },
} as const satisfies Record<string, LocalText>;
