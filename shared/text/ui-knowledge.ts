import type { LocalText } from './local-text';

/** The window's words of the handbook. */
export const KNOWLEDGE_PAGE = {
  'ui.knowledge.open': {
    zh: '体验分知识：分为什么低，怎么提',
    en: 'Handbook: why scores are low and how to raise them',
  },
  'ui.knowledge.title': {
    zh: '分为什么低、怎么提上来：{count} 条',
    en: 'Why scores are low and how to raise them: {count} entries',
  },
  'ui.knowledge.note': {
    zh: '照五篇讲体验分的文章整理，按平台规则改过。规则有出处；写着“估算”的比例是我们的假设。',
    en: 'Drawn from five articles on the experience score and corrected by the platforms’ rules. Rules name their source; shares marked “estimate” are our assumption.',
  },
  'ui.knowledge.search': { zh: '找一条', en: 'Search' },
  'ui.knowledge.searchHint': {
    zh: '例如：揽收、尺码、差评',
    en: 'e.g. pickup, size, bad review',
  },
  'ui.knowledge.clear': { zh: '清空', en: 'Clear' },
  'ui.knowledge.found': { zh: '找到 {count} 条', en: '{count} found' },
  'ui.knowledge.nothing': { zh: '没有找到“{query}”', en: 'Nothing found for “{query}”' },
  'ui.knowledge.nothingText': {
    zh: '换个短一点的词，或者清空后按主题翻。',
    en: 'Try a shorter word, or clear the search and browse by theme.',
  },
  'ui.knowledge.themes': { zh: '主题', en: 'Themes' },
  'ui.knowledge.theme.causes': { zh: '分为什么低', en: 'Why it is low' },
  'ui.knowledge.theme.metrics': { zh: '指标怎么提', en: 'Figures' },
  'ui.knowledge.theme.factors': { zh: '因素和措施', en: 'Factors' },
  'ui.knowledge.theme.practices': { zh: '售后做法', en: 'Practices' },
  'ui.knowledge.theme.service': { zh: '客服', en: 'Customer service' },
  'ui.knowledge.theme.forbidden': { zh: '不能做的', en: 'Forbidden' },
  'ui.knowledge.about.causes': {
    zh: '每条先说影响，点开看证据在哪个数里、该做什么。',
    en: 'Each tells its effect first; open it for the figures that show it and what to do.',
  },
  'ui.knowledge.about.metrics': {
    zh: '二十五个指标各是什么意思，怎么提上来。没有表能算的，在自评里问。',
    en: 'Twenty-five figures, what they mean and how they rise. What no file tells is asked in the self-assessment.',
  },
  'ui.knowledge.about.factors': {
    zh: '六个因素、十八条措施，还有十张表怎么读。小店 A、B、C 的数是文章举的例子，不是行业水平。',
    en: 'Six factors, eighteen measures, and how to read ten tables. The figures of shops A, B and C are the article’s examples, no benchmark.',
  },
  'ui.knowledge.about.practices': {
    zh: '四项比例是文章的说法，没有找到平台规则支持；二十四样做法哪个平台都用得上。',
    en: 'The four shares are the article’s; no rule of the platform supports them. The twenty-four practices serve on any platform.',
  },
  'ui.knowledge.about.service': {
    zh: '客服要守什么、怎么影响分、练什么、奖什么，被投诉了一步步怎么办。',
    en: 'What agents keep to, how they move the score, what to practise and reward, and what to do step by step about a complaint.',
  },
  'ui.knowledge.about.forbidden': {
    zh: '这些做法平台规则不许，写在这里只为提醒。每条后面是正当的做法。',
    en: 'The platforms’ rules forbid these; they are told as warnings only, each with what is lawful instead.',
  },
  'ui.knowledge.way': { zh: '怎么办', en: 'What to do' },
  'ui.knowledge.wayInstead': { zh: '正当的做法', en: 'Do this instead' },
  'ui.knowledge.forbidden': { zh: '规则不许', en: 'forbidden' },
  'ui.knowledge.seenIn': { zh: '看哪个数', en: 'Seen in' },
  'ui.knowledge.question': { zh: '{name}（自评）', en: '{name} (self-assessment)' },
  'ui.knowledge.actions': { zh: '具体做法', en: 'Actions' },
  'ui.knowledge.moves': { zh: '改善', en: 'Improves' },
  'ui.knowledge.share': {
    zh: '{metric}：补上差距的 {share}%',
    en: '{metric}: closes {share}% of the gap',
  },
  'ui.knowledge.who': { zh: '谁来做', en: 'Who' },
  'ui.knowledge.steps': { zh: '店里怎么办', en: 'What the shop does' },
  'ui.knowledge.record': { zh: '记下：{what}', en: 'Write down: {what}' },
  'ui.knowledge.platform': { zh: '平台会怎样', en: 'What the platform does' },
} as const satisfies Record<string, LocalText>;
