import type { LocalText } from './local-text';

/** The window's words of review texts. */
export const REVIEW_TEXTS_PAGE = {
  'ui.nav.texts': { zh: '评价', en: 'Reviews' },
  'ui.texts.none': {
    zh: '没有评价文件，也没有售后文件',
    en: 'No file of reviews or after-sales',
  },
  'ui.texts.noneText': {
    zh: '导出评价管理里的评价，和别的文件一起放进来，这里就会列出买家夸什么、抱怨什么。',
    en: 'Export the reviews and add them to the other files; this page then shows what buyers praise and complain of.',
  },
  'ui.texts.guide': { zh: '看怎么导出', en: 'How to export them' },
  'ui.texts.title': {
    zh: '抱怨最多的是“{topic}”：{reviews} 条有字的评价里 {count} 条',
    en: 'Most complaints are about “{topic}”: {count} of {reviews} reviews with words',
  },
  'ui.texts.titlePraised': {
    zh: '{reviews} 条有字的评价里没有读到抱怨',
    en: 'No complaint was read in {reviews} reviews with words',
  },
  'ui.texts.titleReasons': {
    zh: '这段时间没有带字的评价，售后有 {count} 单',
    en: 'No reviews with words in these days; {count} after-sales cases',
  },
  'ui.texts.note': {
    zh: '按词读出来的，是估算：大约十条抱怨会漏读或读错一条。点开能看原话；读错了可以教它。',
    en: 'Read by words, so an estimate: about one complaint in ten is missed or misread. Unfold to see the words; correct what is misread.',
  },
  'ui.texts.counts': {
    zh: '{complaining} 条有抱怨（{complainShare}），{praising} 条有夸奖（{praiseShare}）。',
    en: '{complaining} complain of something ({complainShare}), {praising} praise something ({praiseShare}).',
  },
  'ui.texts.comparedPrevious': {
    zh: '“变化”和前一段（{from} 到 {to}，{reviews} 条评价）比。',
    en: 'Changes are against the days before ({from} to {to}, {reviews} reviews).',
  },
  'ui.texts.comparedHalf': {
    zh: '文件里没有更早的评价，“变化”是后半段和前半段（{from} 到 {to}，{reviews} 条评价）比。',
    en: 'The files hold no earlier reviews, so changes are the second half against the first ({from} to {to}, {reviews} reviews).',
  },
  'ui.texts.topics': { zh: '买家在说什么', en: 'What buyers speak of' },
  'ui.texts.topicBar': {
    zh: '{name}：抱怨 {negative} 条，夸奖 {positive} 条',
    en: '{name}: {negative} complaints, {positive} praise',
  },
  'ui.texts.complaints': { zh: '抱怨', en: 'Complaints' },
  'ui.texts.praise': { zh: '夸奖', en: 'Praise' },
  'ui.texts.topic': { zh: '主题', en: 'Topic' },
  'ui.texts.share': { zh: '抱怨占评价', en: 'Complaints of reviews' },
  'ui.texts.change': { zh: '变化', en: 'Change' },
  'ui.texts.more': { zh: '抱怨变多：{before} → {now}', en: 'more complaints: {before} → {now}' },
  'ui.texts.fewer': { zh: '抱怨变少：{before} → {now}', en: 'fewer complaints: {before} → {now}' },
  'ui.texts.same': { zh: '看不出变化', en: 'no clear change' },
  'ui.texts.stars': { zh: '{stars} 星', en: '{stars} stars' },
  'ui.texts.misread': { zh: '这句读错了', en: 'This is misread' },
  'ui.texts.products': { zh: '按商品看', en: 'By product' },
  'ui.texts.product': { zh: '商品', en: 'Product' },
  'ui.texts.reviews': { zh: '有字的评价', en: 'Reviews with words' },
  'ui.texts.complaining': { zh: '有抱怨的', en: 'Complaining' },
  'ui.texts.about': { zh: '抱怨什么', en: 'About what' },
  'ui.texts.aboutCount': { zh: '{name} {count}', en: '{name} {count}' },
  'ui.texts.reasons': { zh: '为什么申请售后', en: 'Why after-sales were asked for' },
  'ui.texts.reason': { zh: '原因', en: 'Reason' },
  'ui.texts.cases': { zh: '售后单', en: 'Cases' },
  'ui.texts.before': { zh: '比较的那段', en: 'In the days compared with' },
  'ui.texts.words': { zh: '写得最多的话', en: 'Words written most' },
  'ui.texts.forbidden': { zh: '回复里不能用的词', en: 'Words replies must not use' },
  'ui.texts.forbiddenNone': {
    zh: '看了 {replies} 条回复，没有发现绝对化用语、医疗用语和拿好处换好评的话。',
    en: '{replies} replies were looked at; none uses superlatives, medical claims or rewards for praise.',
  },
  'ui.texts.noReplies': {
    zh: '文件里没有商家回复的文字。',
    en: 'The files hold no words of replies.',
  },
  'ui.texts.forbiddenWord': {
    zh: '“{word}” · {kind} · {count} 条回复',
    en: '“{word}” · {kind} · {count} replies',
  },
  'ui.texts.place': { zh: '{file} 第 {row} 行', en: '{file}, row {row}' },
  'ui.texts.own': { zh: '我的词', en: 'My phrases' },
  'ui.texts.ownNote': {
    zh: '写下评价里的一句话或一个词，说它是夸还是抱怨；比程序自带的词优先，下一次体检起作用。',
    en: 'Write a phrase as it stands in reviews and say how to read it. It goes before the shipped words and counts from the next check-up on.',
  },
  'ui.texts.phrase': { zh: '词或句子', en: 'Phrase' },
  'ui.texts.polarity': { zh: '怎么读', en: 'How to read it' },
  'ui.texts.positive': { zh: '夸奖', en: 'praise' },
  'ui.texts.negative': { zh: '抱怨', en: 'complaint' },
  'ui.texts.ignore': { zh: '不算', en: 'says nothing' },
  'ui.texts.add': { zh: '加上', en: 'Add' },
  'ui.texts.remove': { zh: '删掉“{phrase}”', en: 'Remove “{phrase}”' },
  'ui.texts.saved': { zh: '记住了“{phrase}”。', en: '“{phrase}” is remembered.' },
  'ui.texts.removed': { zh: '删掉了“{phrase}”。', en: '“{phrase}” was removed.' },
  'ui.texts.again': { zh: '重新体检', en: 'Check again' },
} as const satisfies Record<string, LocalText>;
