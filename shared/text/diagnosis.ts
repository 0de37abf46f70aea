/** Sentences of the causes, and what report and workbook call it. */
import type { LocalText } from './local-text';

/**
 * Said by code: `say`. `cause.topic.*` and `cause.reason.*` name those of the text rules and reason classes a cause can show in;
 * `{name:kind}` placeholders are explained in `format/params.ts`.
 */
export const DIAGNOSIS = {
  'cause.aboveRatio': {
    zh: '{metric:metric} {value:value}（{numerator:count}/{denominator:count}），高于 {level:value}',
    en: '{metric:metric} {value:value} ({numerator:count} of {denominator:count}), above {level:value}',
  },
  'cause.belowRatio': {
    zh: '{metric:metric} {value:value}（{numerator:count}/{denominator:count}），低于 {level:value}',
    en: '{metric:metric} {value:value} ({numerator:count} of {denominator:count}), below {level:value}',
  },
  'cause.aboveMean': {
    zh: '{metric:metric} {value:value}（{count:count} 条的平均），高于 {level:value}',
    en: '{metric:metric} {value:value} (mean of {count:count}), above {level:value}',
  },
  'cause.belowMean': {
    zh: '{metric:metric} {value:value}（{count:count} 条的平均），低于 {level:value}',
    en: '{metric:metric} {value:value} (mean of {count:count}), below {level:value}',
  },
  'cause.above': {
    zh: '{metric:metric} {value:value}，高于 {level:value}',
    en: '{metric:metric} {value:value}, above {level:value}',
  },
  'cause.below': {
    zh: '{metric:metric} {value:value}，低于 {level:value}',
    en: '{metric:metric} {value:value}, below {level:value}',
  },
  'cause.group.courier': {
    zh: '走“{name}”的 {count:count} 单，{metric:metric} {value:value}；其余快递合起来 {others:value}',
    en: '{metric:metric} is {value:value} for {count:count} orders by “{name}” and {others:value} for all other couriers',
  },
  'cause.group.province': {
    zh: '发往“{name}”的 {count:count} 单，{metric:metric} {value:value}；其余地区合起来 {others:value}',
    en: '{metric:metric} is {value:value} for {count:count} orders to “{name}” and {others:value} for all other places',
  },
  'cause.group.product': {
    zh: '“{name}”的 {count:count} 单，{metric:metric} {value:value}；其余商品合起来 {others:value}',
    en: '{metric:metric} is {value:value} for {count:count} orders of “{name}” and {others:value} for all other products',
  },
  'cause.products': {
    zh: '{count:count} 款商品的品退率可以肯定超过 {line:percent}：{products:list}',
    en: 'Products with a quality-return rate over {line:percent} for certain ({count:count}): {products:list}',
  },
  'cause.productsMany': {
    zh: '{count:count} 款商品的品退率可以肯定超过 {line:percent}：{products:list} 等',
    en: 'Products with a quality-return rate over {line:percent} for certain ({count:count}): {products:list} and others',
  },
  'cause.topic.quality': {
    zh: '{total:count} 条有文字的评价里，{count:count} 条说质量差（{share:percent}）',
    en: '{count:count} of {total:count} reviews with words complain of poor quality ({share:percent})',
  },
  'cause.topic.damage': {
    zh: '{total:count} 条有文字的评价里，{count:count} 条说到手是坏的（{share:percent}）',
    en: '{count:count} of {total:count} reviews with words complain of goods broken on arrival ({share:percent})',
  },
  'cause.topic.size': {
    zh: '{total:count} 条有文字的评价里，{count:count} 条说尺码不合适（{share:percent}）',
    en: '{count:count} of {total:count} reviews with words complain of the size ({share:percent})',
  },
  'cause.topic.colour': {
    zh: '{total:count} 条有文字的评价里，{count:count} 条说有色差（{share:percent}）',
    en: '{count:count} of {total:count} reviews with words complain of the colour ({share:percent})',
  },
  'cause.topic.description': {
    zh: '{total:count} 条有文字的评价里，{count:count} 条说和页面说的不一样（{share:percent}）',
    en: '{count:count} of {total:count} reviews with words complain of goods unlike their description ({share:percent})',
  },
  'cause.topic.authenticity': {
    zh: '{total:count} 条有文字的评价里，{count:count} 条说怀疑不是正品（{share:percent}）',
    en: '{count:count} of {total:count} reviews with words complain of goods they take for fakes ({share:percent})',
  },
  'cause.topic.function': {
    zh: '{total:count} 条有文字的评价里，{count:count} 条说不好用、用不了（{share:percent}）',
    en: '{count:count} of {total:count} reviews with words complain of goods that do not work ({share:percent})',
  },
  'cause.topic.smell': {
    zh: '{total:count} 条有文字的评价里，{count:count} 条说有异味（{share:percent}）',
    en: '{count:count} of {total:count} reviews with words complain of a smell ({share:percent})',
  },
  'cause.topic.packaging': {
    zh: '{total:count} 条有文字的评价里，{count:count} 条说包装差（{share:percent}）',
    en: '{count:count} of {total:count} reviews with words complain of the packaging ({share:percent})',
  },
  'cause.topic.missing': {
    zh: '{total:count} 条有文字的评价里，{count:count} 条说少件、发错（{share:percent}）',
    en: '{count:count} of {total:count} reviews with words complain of missing or wrong items ({share:percent})',
  },
  'cause.topic.logistics': {
    zh: '{total:count} 条有文字的评价里，{count:count} 条说物流慢（{share:percent}）',
    en: '{count:count} of {total:count} reviews with words complain of slow logistics ({share:percent})',
  },
  'cause.topic.courier': {
    zh: '{total:count} 条有文字的评价里，{count:count} 条说快递服务差（{share:percent}）',
    en: '{count:count} of {total:count} reviews with words complain of the courier ({share:percent})',
  },
  'cause.topic.service': {
    zh: '{total:count} 条有文字的评价里，{count:count} 条说客服不好（{share:percent}）',
    en: '{count:count} of {total:count} reviews with words complain of the agents ({share:percent})',
  },
  'cause.topic.afterSales': {
    zh: '{total:count} 条有文字的评价里，{count:count} 条说售后不好（{share:percent}）',
    en: '{count:count} of {total:count} reviews with words complain of after-sales service ({share:percent})',
  },
  'cause.topic.price': {
    zh: '{total:count} 条有文字的评价里，{count:count} 条说贵、不值、刚买就降价（{share:percent}）',
    en: '{count:count} of {total:count} reviews with words complain of the price ({share:percent})',
  },
  'cause.topic.gift': {
    zh: '{total:count} 条有文字的评价里，{count:count} 条说赠品没给或太差（{share:percent}）',
    en: '{count:count} of {total:count} reviews with words complain of the gift ({share:percent})',
  },
  'cause.topic.general': {
    zh: '{total:count} 条有文字的评价里，{count:count} 条说失望、不推荐，没说具体哪里（{share:percent}）',
    en: '{count:count} of {total:count} reviews with words complain of the goods as a whole ({share:percent})',
  },
  'cause.reason.damage': {
    zh: '{total:count} 单售后里，{count:count} 单的原因是商品或包装破损（{share:percent}）',
    en: '{count:count} of {total:count} after-sales give damage as the reason ({share:percent})',
  },
  'cause.reason.wrong_or_missing': {
    zh: '{total:count} 单售后里，{count:count} 单的原因是错发、漏发（{share:percent}）',
    en: '{count:count} of {total:count} after-sales give wrong or missing items as the reason ({share:percent})',
  },
  'cause.reason.misdescribed': {
    zh: '{total:count} 单售后里，{count:count} 单的原因是与描述不符（{share:percent}）',
    en: '{count:count} of {total:count} after-sales give goods not as described as the reason ({share:percent})',
  },
  'cause.reason.quality': {
    zh: '{total:count} 单售后里，{count:count} 单的原因是质量问题（{share:percent}）',
    en: '{count:count} of {total:count} after-sales give quality as the reason ({share:percent})',
  },
  'cause.reason.size': {
    zh: '{total:count} 单售后里，{count:count} 单的原因是尺码不合适（{share:percent}）',
    en: '{count:count} of {total:count} after-sales give size as the reason ({share:percent})',
  },
  'cause.reason.not_received': {
    zh: '{total:count} 单售后里，{count:count} 单的原因是没收到货（{share:percent}）',
    en: '{count:count} of {total:count} after-sales give goods not received as the reason ({share:percent})',
  },
  'cause.reason.logistics': {
    zh: '{total:count} 单售后里，{count:count} 单的原因是物流问题（{share:percent}）',
    en: '{count:count} of {total:count} after-sales give logistics as the reason ({share:percent})',
  },
  'cause.reason.price': {
    zh: '{total:count} 单售后里，{count:count} 单的原因是价格原因（{share:percent}）',
    en: '{count:count} of {total:count} after-sales give price as the reason ({share:percent})',
  },
  'cause.complaint.attitude': {
    zh: '买家 {count:count} 次抱怨服务态度',
    en: 'Buyers complained of the agents’ attitude ({count:count} times)',
  },
  'cause.complaint.slowReply': {
    zh: '买家 {count:count} 次抱怨回复不及时',
    en: 'Buyers complained of slow replies ({count:count} times)',
  },
  'cause.complaint.falseClaim': {
    zh: '买家 {count:count} 次抱怨虚假宣传',
    en: 'Buyers complained of false claims ({count:count} times)',
  },
  'cause.forbidden': {
    zh: '{total:count} 条商家回复里有 {count:count} 处广告法不让说的词：{words:list}',
    en: 'In {total:count} replies, words the advertising law forbids stand {count:count} times: {words:list}',
  },
  'cause.forbiddenMany': {
    zh: '{total:count} 条商家回复里有 {count:count} 处广告法不让说的词：{words:list} 等',
    en: 'In {total:count} replies, words the advertising law forbids stand {count:count} times: {words:list} and others',
  },
  'cause.induced': {
    zh: '{total:count} 条商家回复里有 {count:count} 处拿好处换好评、要人改评的话：{words:list}',
    en: 'In {total:count} replies, words that offer something for reviews or ask to change them stand {count:count} times: {words:list}',
  },
  'cause.inducedMany': {
    zh: '{total:count} 条商家回复里有 {count:count} 处拿好处换好评、要人改评的话：{words:list} 等',
    en: 'In {total:count} replies, words that offer something for reviews or ask to change them stand {count:count} times: {words:list} and others',
  },
  'cause.deduction.false-advertising': {
    zh: '店铺档案里记了虚假宣传扣分（{count:count} 次）',
    en: 'The shop’s profile has points taken off for false advertising (cases: {count:count})',
  },
  'cause.deduction.fake-trade': {
    zh: '店铺档案里记了虚假交易或虚假评价扣分（{count:count} 次）',
    en: 'The shop’s profile has points taken off for fake trades or reviews (cases: {count:count})',
  },
  'cause.answerStars': {
    zh: '自评“{metric:metric}”只给了 {value:count} 分（满分 5 分）',
    en: 'The shop itself gives “{metric:metric}” {value:count} of 5',
  },
  'cause.answer': {
    zh: '自评“{metric:metric}”：{value:value}',
    en: 'The shop itself answers “{metric:metric}” with {value:value}',
  },
  'cause.spread': {
    zh: '客服“{worst}”{metric:metric} {value:value}，“{best}”只有 {bestValue:value}',
    en: '{metric:metric} is {value:value} for “{worst}” and {bestValue:value} for “{best}”',
  },
  'cause.training': {
    zh: '{count:count} 位客服评为需关注或需改进，缺的可以练：{names:list}',
    en: 'Agents graded “Watch” or “Improve” who lack what training can give ({count:count}): {names:list}',
  },
} as const satisfies Record<string, LocalText>;

/** The report's words. */
export const DIAGNOSIS_REPORT = {
  'report.causes.of': { zh: '{shop}：丢分的原因', en: '{shop}: causes of lost points' },
  'report.causes.intro': {
    zh: '涉及分数多的在前，线索在最后。证据充分：数字本身就能肯定，或两种文件说的一样；很可能：一种证据，件数够。涉及的分数是估算，几个原因会共有，不能相加。“高于”“低于”后面的数是本程序定的自查线（估算），品退率用类目的线。',
    en: 'Those with most points at stake first, hints last. Well proven: figures certain by themselves, or two kinds of file that agree; likely: one kind, enough cases. Points at stake are estimates that causes share, so they do not add up. The figures after “above” and “below” are this program’s own lines (estimates); the quality-return rate is held against the category’s line.',
  },
  'report.causes.none': {
    zh: '证据都不足，只有几条线索。',
    en: 'Nothing is proven; there are only hints.',
  },
  'report.causes.strong': { zh: '证据充分', en: 'well proven' },
  'report.causes.likely': { zh: '很可能', en: 'likely' },
  'report.causes.weak': { zh: '线索', en: 'a hint' },
  'report.causes.atStake': {
    zh: '涉及 {points} 分（估算）',
    en: '{points} points at stake (estimate)',
  },
  'report.causes.costsNothing': { zh: '眼下几乎不丢分', en: 'costs hardly any points now' },
  'report.causes.remedy': { zh: '怎么做', en: 'What to do' },
  'report.causes.actions': { zh: '清单里的事', en: 'In the checklist' },
  'report.causes.joint': { zh: '；', en: '; ' },
  'report.causes.quote': { zh: '“{text}”（第 {row} 行）', en: '“{text}” (row {row})' },
  'report.causes.others': {
    zh: '另有 {count} 个原因：{causes}。证据见软件的诊断页和导出的表格。',
    en: 'Further causes, {count}: {causes}. Their evidence is on the diagnosis page and in the exported workbook.',
  },
  'report.causes.hints': {
    zh: '另有 {count} 条较弱的线索（件数少，或只有店里自己的回答，先核实）：{causes}。',
    en: 'Weaker hints, {count} (few cases, or the shop’s own answer alone; check first): {causes}.',
  },
} as const satisfies Record<string, LocalText>;

/** The workbook's words. */
export const DIAGNOSIS_SHEETS = {
  'workbook.sheet.causes': { zh: '诊断', en: 'Diagnosis' },
  'workbook.cause': { zh: '原因', en: 'Cause' },
  'workbook.cause.strength': { zh: '证据强弱', en: 'How sure' },
  'workbook.cause.strong': { zh: '证据充分', en: 'Well proven' },
  'workbook.cause.likely': { zh: '很可能', en: 'Likely' },
  'workbook.cause.weak': { zh: '线索', en: 'A hint' },
  'workbook.cause.loss': {
    zh: '涉及分数（估算，不能相加）',
    en: 'Points at stake (estimate, shared)',
  },
  'workbook.cause.evidence': { zh: '证据', en: 'Evidence' },
  'workbook.cause.rows': { zh: '原文和位置', en: 'Rows and words' },
  'workbook.cause.place': { zh: '第 {row} 行', en: 'Row {row}' },
  'workbook.cause.effect': { zh: '影响', en: 'Effect' },
  'workbook.cause.remedy': { zh: '怎么做', en: 'What to do' },
  'workbook.cause.actions': { zh: '清单里的事', en: 'In the checklist' },
  'workbook.cause.source': { zh: '出处', en: 'Source' },
} as const satisfies Record<string, LocalText>;
