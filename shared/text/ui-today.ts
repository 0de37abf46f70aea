import type { LocalText } from './local-text';

/** The page 今天: what must be handled, and what may be contested. */
export const TODAY_PAGE = {
  'ui.nav.today': { zh: '今天', en: 'Today' },
  'ui.today.title': { zh: '今天要处理 {count} 件', en: 'To handle today: {count}' },
  'ui.today.titleUrgent': {
    zh: '今天要处理 {count} 件，{overdue} 件已超时，{soon} 件 24 小时内到期',
    en: 'To handle: {count} · overdue: {overdue} · due within 24 hours: {soon}',
  },
  'ui.today.titleNone': { zh: '没有等着处理的', en: 'Nothing is waiting' },
  'ui.today.titleNoLists': {
    zh: '这次的文件说不出今天要做什么',
    en: 'These files cannot say what to do today',
  },
  'ui.today.note': {
    zh: '时间从表导出的那一刻算起（{asOf}）。之后处理过的，导一份新表再体检就会消失。',
    en: 'Hours count from the export of the tables ({asOf}). What was handled since is gone once a new export is checked.',
  },
  'ui.today.range': { zh: '{from} 至 {to}', en: '{from} to {to}' },
  'ui.today.view': { zh: '看什么', en: 'What to show' },
  'ui.today.tasks': { zh: '必须处理', en: 'To handle' },
  'ui.today.appeals': { zh: '可申诉线索', en: 'May be contested' },
  'ui.today.kinds': { zh: '哪一类', en: 'Which kind' },
  'ui.today.kind.ship': { zh: '待发货', en: 'Ship' },
  'ui.today.kind.afterSale': { zh: '待处理售后', en: 'After-sale' },
  'ui.today.kind.review': { zh: '差评待回复', en: 'Answer a bad review' },
  'ui.today.kindColumn': { zh: '要做什么', en: 'Task' },
  'ui.today.left': { zh: '还剩', en: 'Left' },
  'ui.today.deadline': { zh: '截止时间', en: 'Deadline' },
  'ui.today.overdue': { zh: '超时 {time}', en: 'overdue by {time}' },
  'ui.today.minutes': { zh: '{count} 分钟', en: '{count} min' },
  'ui.today.noDeadline': { zh: '文件里没有', en: 'not in the file' },
  'ui.today.words': { zh: '原因、原话', en: 'In words' },
  'ui.today.time': { zh: '支付、申请、评价时间', en: 'Paid, asked, reviewed' },
  'ui.today.stale': {
    zh: '较早的文件里还有 {count} 件',
    en: 'From older files: {count}',
  },
  'ui.today.staleNote': {
    zh: '这几件只在比最新的表早一天以上的文件里，可能已经处理过，没有算进上面的件数。',
    en: 'These stand only in files more than a day older than the newest; they may have been handled and are not counted above.',
  },
  'ui.today.kept': {
    zh: '每家店每一类最多列 100 件，这里列了 {shown} 件，共 {count} 件。导出表格可以拿到全部。',
    en: 'At most 100 of each kind are listed per shop, here {shown} of {count}. Export them to have all.',
  },
  'ui.today.export': { zh: '导出表格', en: 'Export' },
  'ui.today.saved': { zh: '已导出到“{file}”', en: 'Exported to “{file}”' },
  'ui.today.savedKept': {
    zh: '已导出到“{file}”。原来的文件已经不在程序里，只导出了体检里留下的：每家店每一类最多 100 件。重新放入文件再体检，就能导出全部。',
    en: 'Exported to “{file}”. The files are no longer held, so it has what the check-up kept: at most 100 of each kind per shop. Check the files again to export all.',
  },
  'ui.today.copy': { zh: '复制', en: 'Copy' },
  'ui.today.none.ship': { zh: '文件里没有待发货的订单', en: 'No orders waiting to be shipped' },
  'ui.today.none.afterSale': {
    zh: '文件里没有等你处理的售后',
    en: 'No after-sales waiting for you',
  },
  'ui.today.none.review': { zh: '文件里没有没回复的差评', en: 'No bad reviews without an answer' },
  'ui.today.noneText': {
    zh: '说的是导出那一刻的情况（{asOf}）。',
    en: 'This is how things stood at the export ({asOf}).',
  },
  'ui.today.missing.ship': {
    zh: '没有待发货清单：要有带支付时间、发货时间或订单状态的订单表。',
    en: 'No list of orders to ship: it takes an order table with payment and shipping times, or a status.',
  },
  'ui.today.missing.afterSale': {
    zh: '没有待处理售后清单：要有带售后状态的售后表。',
    en: 'No list of after-sales: it takes an after-sales table with a status.',
  },
  'ui.today.missing.review': {
    zh: '没有差评待回复清单：要有带评分、带“是否回复”的评价表。',
    en: 'No list of reviews: it takes a review table with ratings and with what was answered.',
  },
  'ui.today.missingShops': { zh: '{text}（{shops}）', en: '{text} ({shops})' },
  'ui.today.noListsText': {
    zh: '放入订单表、售后单或评价表再体检一次，就能列出来。旧版本做的体检里也没有这一页。',
    en: 'Check a table of orders, after-sales or reviews, and the list is here. Check-ups of older versions lack it too.',
  },
  'ui.appeals.note': {
    zh: '这些行算进了指标，但可能可以申诉。只是线索，能不能申诉、怎么申诉以后台规则为准；照实说明，附真实凭证。',
    en: 'These rows count in the metrics but may be contested. They are hints: the platform’s rules decide. State what happened, with real proof.',
  },
  'ui.appeals.title': { zh: '可申诉线索 {count} 条', en: 'May be contested: {count}' },
  'ui.appeals.none': { zh: '没有找到可申诉的线索', en: 'Nothing to contest was found' },
  'ui.appeals.noneText': {
    zh: '统计期内没有判为用户责任、买家撤销、发货前申请这类情况，也没有只说快递的差评。',
    en: 'In the period nothing was decided against the buyer, taken back or asked for before shipping, and no bad review speaks of the courier alone.',
  },
  'ui.appeals.proof': { zh: '准备：{proof}', en: 'Have ready: {proof}' },
  'ui.appeals.metrics': { zh: '影响：{metrics}', en: 'Counts in: {metrics}' },
  'ui.appeals.joint': { zh: '。', en: '. ' },
  'ui.appeals.order': { zh: '订单编号', en: 'Order' },
} as const satisfies Record<string, LocalText>;
