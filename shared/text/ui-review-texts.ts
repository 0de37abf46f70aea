import type { LocalText } from './local-text';

/** The window's words of review texts. */
export const REVIEW_TEXTS_PAGE = {
  'ui.nav.texts': { zh: '评价', en: 'Reviews' },
  'ui.texts.empty': {
    zh: '这里看买家夸什么、抱怨什么',
    en: 'What buyers praise and complain of',
  },
  'ui.texts.none': {
    zh: '没有评价文件，也没有售后文件',
    en: 'No file of reviews or after-sales',
  },
  'ui.texts.noneText': {
    zh: '导出评价管理里的评价，和别的文件一起放进来，这里就会列出买家夸什么、抱怨什么。',
    en: 'Export the reviews and add them to the other files; this page then shows what buyers praise and complain of.',
  },
  'ui.texts.ofShop': {
    zh: '{shop}：{finding}',
    en: '{shop}: {finding}',
  },
  'ui.texts.title': {
    zh: '抱怨最多的是“{topic}”：{reviews} 条有字的评价里 {count} 条',
    en: 'Most complaints are about “{topic}”: {count} of {reviews} reviews with words',
  },
  'ui.texts.titleGeneral': {
    zh: '{reviews} 条有字的评价里 {count} 条有抱怨，都没说具体是哪样',
    en: '{count} of {reviews} reviews with words complain, none says of what',
  },
  'ui.texts.titlePraised': {
    zh: '{reviews} 条有字的评价里没有读到抱怨',
    en: 'No complaint was read in {reviews} reviews with words',
  },
  'ui.texts.titleReasons': {
    zh: '这段时间没有带字的评价，售后有 {count} 单',
    en: 'No reviews with words in these days; {count} after-sales cases',
  },
  'ui.texts.titleNone': {
    zh: '这段时间没有带字的评价，也没有售后',
    en: 'No reviews with words in these days, and no after-sales',
  },
  'ui.texts.note': {
    zh: '照着词读出来的，是估算，会有漏读和读错的。用我们自己编的句子试，十条抱怨里约有一条读不对；真实评价没有试过。点开能看原话，读错了可以教它。',
    en: 'Read by words, so an estimate: some complaints are missed or misread. On sentences we made up ourselves it was about one in ten; on real reviews it was not measured. Unfold to see the words, and correct what is misread.',
  },
  'ui.texts.counts': {
    zh: '{complaining} 条有抱怨（{complainShare}），{praising} 条有夸奖（{praiseShare}）；又夸又抱怨的，两边都算。',
    en: '{complaining} complain of something ({complainShare}), {praising} praise something ({praiseShare}); those that do both count in both.',
  },
  'ui.texts.comparedPrevious': {
    zh: '和前一段（{from} 到 {to}，{reviews} 条评价）比，抱怨明显变多或变少的主题写在行末；没写的看不出变化。',
    en: 'Compared with the days before ({from} to {to}, {reviews} reviews): clearly more or fewer complaints of a topic are noted at the end of its line; the others show no clear change.',
  },
  'ui.texts.comparedHalf': {
    zh: '文件里没有更早的评价，只能拿后半段和前半段（{from} 到 {to}，{reviews} 条评价）比：抱怨明显变多或变少的主题写在行末；没写的看不出变化。',
    en: 'The files hold no earlier reviews, so the second half is compared with the first ({from} to {to}, {reviews} reviews): clearly more or fewer complaints of a topic are noted at the end of its line; the others show no clear change.',
  },
  'ui.texts.topicsNote': {
    zh: '每个主题两条：上面是抱怨的条数，下面是夸奖的。点开看原话。',
    en: 'Two bars a topic: complaints above, praise below. Unfold one to read what buyers wrote.',
  },
  'ui.texts.topics': { zh: '买家在说什么', en: 'What buyers speak of' },
  'ui.texts.figures': {
    zh: '抱怨 {negative}（{share}）· 夸奖 {positive}',
    en: 'Complaints {negative} ({share}) · praise {positive}',
  },
  'ui.texts.figuresPraise': {
    zh: '没有抱怨 · 夸奖 {positive}',
    en: 'No complaints · praise {positive}',
  },
  'ui.texts.complaints': { zh: '抱怨', en: 'Complaints' },
  'ui.texts.complaintsShown': {
    zh: '抱怨 {count} 条，最清楚的 {shown} 条',
    en: '{count} complaints, the {shown} clearest',
  },
  'ui.texts.praise': { zh: '夸奖', en: 'Praise' },
  'ui.texts.praiseShown': {
    zh: '夸奖 {count} 条，最清楚的 {shown} 条',
    en: '{count} times praised, the {shown} clearest',
  },
  'ui.texts.topic': { zh: '主题', en: 'Topic' },
  'ui.texts.more': { zh: '抱怨变多：{before} → {now}', en: 'more complaints: {before} → {now}' },
  'ui.texts.fewer': { zh: '抱怨变少：{before} → {now}', en: 'fewer complaints: {before} → {now}' },
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
  'ui.texts.casesPrevious': {
    zh: '前一段（{from} 到 {to}）',
    en: 'Days before ({from} to {to})',
  },
  'ui.texts.casesHalf': {
    zh: '其中 {from} 到 {to}',
    en: 'Of these {from} to {to}',
  },
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
    zh: '教程序读你店里的说法。比程序自带的词优先，重新体检后起作用。',
    en: 'Teach the program the words of your buyers. They go before the shipped words and count once you check again.',
  },
  'ui.texts.phrase': { zh: '词或句子', en: 'Phrase' },
  'ui.texts.phraseNote': {
    zh: '只留要紧的几个字：评价里有这几个字，就照这样读。',
    en: 'Keep only the words that matter: every review that holds them is read so.',
  },
  'ui.texts.polarity': { zh: '怎么读', en: 'How to read it' },
  'ui.texts.choose': {
    zh: '选一个',
    en: 'Choose',
  },
  'ui.texts.positive': {
    zh: '夸奖',
    en: 'Praise',
  },
  'ui.texts.negative': {
    zh: '抱怨',
    en: 'Complaint',
  },
  'ui.texts.ignore': {
    zh: '都不算，跳过',
    en: 'Neither, skip it',
  },
  'ui.texts.add': { zh: '加上', en: 'Add' },
  'ui.texts.remove': { zh: '删掉“{phrase}”', en: 'Remove “{phrase}”' },
  'ui.texts.saved': {
    zh: '记住了“{phrase}”，重新体检后起作用',
    en: '“{phrase}” remembered; it counts once you check again',
  },
  'ui.texts.removed': { zh: '删掉了“{phrase}”', en: '“{phrase}” was removed' },
  'ui.texts.again': { zh: '重新体检', en: 'Check again' },
} as const satisfies Record<string, LocalText>;
