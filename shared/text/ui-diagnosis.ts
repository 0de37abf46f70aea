import type { LocalText } from './local-text';

/** The window's words of the causes. */
export const DIAGNOSIS_PAGE = {
  'ui.nav.diagnosis': { zh: '诊断', en: 'Diagnosis' },
  'ui.diagnosis.title': {
    zh: '找到 {count} 个丢分的原因，先看“{cause}”',
    en: 'Causes of lost points: {count}. First: {cause}',
  },
  'ui.diagnosis.titleWeak': {
    zh: '有 {count} 条线索，还不能说是原因',
    en: 'Hints: {count}. None is sure enough to be called a cause',
  },
  'ui.diagnosis.titleNone': { zh: '没有找到丢分的原因', en: 'No cause of lost points was found' },
  'ui.diagnosis.titleAll': {
    zh: '{shops} 家店里 {count} 家找到了原因',
    en: 'Shops with causes found: {count} of {shops}',
  },
  'ui.diagnosis.titleEvery': {
    zh: '{shops} 家店都找到了丢分的原因',
    en: 'Causes found in every shop: {shops}',
  },
  'ui.diagnosis.note': {
    zh: '涉及分数多的在前，线索在最后。同一项分可能是几个原因一起丢的，各条的分数不能相加；评分丢的分，只算点名这一条的评价丢掉的那份。',
    en: 'Those with most points at stake come first, hints last. Several causes may share a loss, so the points do not add up; of what ratings lose, only the part of reviews that name the cause counts.',
  },
  'ui.diagnosis.noneText': {
    zh: '文件里没有足够的证据说哪里不好，并不等于什么都好：没有的表、问不出来的做法，这里都看不到。补上评价表、售后单和客服数据，或者做一次自评，能看到更多。',
    en: 'The files hold no evidence of anything bad, which is not to say that all is well: tables that are missing and habits no table shows cannot be seen here. Reviews, after-sales, agent statistics or a self-assessment show more.',
  },
  'ui.diagnosis.unseen': {
    zh: '培训、奖励、抽检、包装、跟单这些做法，文件里看不出来，要店里自己答。',
    en: 'Training, rewards, inspections, packaging and tracking stand in no file; the shop must answer for them itself.',
  },
  'ui.diagnosis.levels': {
    zh: '“高于”“低于”后面的数是本程序定的自查线（估算），不是平台的线；品退率用类目的线。',
    en: 'The figures after “above” and “below” are this program’s own lines (estimates), not the platform’s; the quality-return rate is held against the category’s line.',
  },
  'ui.diagnosis.assess': { zh: '做自评', en: 'Self-assessment' },
  'ui.diagnosis.strength.strong': { zh: '证据充分', en: 'well proven' },
  'ui.diagnosis.strength.likely': { zh: '很可能', en: 'likely' },
  'ui.diagnosis.strength.weak': { zh: '线索', en: 'a hint' },
  'ui.diagnosis.strengthHelp': {
    zh: '证据充分：数字本身就能肯定，或两种文件说的一样。很可能：一种证据，件数够。线索：件数少，或只有店里自己的回答。',
    en: 'Well proven: figures certain by themselves, or two kinds of file that agree. Likely: one kind, enough cases. A hint: few cases, or only the shop’s own answer.',
  },
  'ui.diagnosis.strengthName': { zh: '证据强弱', en: 'how sure a cause is' },
  'ui.diagnosis.atStake': { zh: '涉及 {points} 分', en: '{points} points at stake' },
  'ui.diagnosis.costsNothing': { zh: '眼下几乎不丢分', en: 'costs hardly any points now' },
  'ui.diagnosis.effect.none': { zh: '不影响总分', en: 'does not move the total' },
  'ui.diagnosis.effect.fixed': {
    zh: '成长阶段总分固定，眼下不影响',
    en: 'the growth stage fixes the total for now',
  },
  'ui.diagnosis.effect.unknown': {
    zh: '对总分的影响算不出',
    en: 'effect on the total not known',
  },
  'ui.diagnosis.table': { zh: '各店丢分的原因', en: 'Causes of lost points by shop' },
  'ui.diagnosis.firstCause': { zh: '先看的原因', en: 'First cause' },
  'ui.diagnosis.allCauses': { zh: '原因和线索', en: 'Causes and hints' },
  'ui.diagnosis.wholeLoss': { zh: '（各种原因合计）', en: '(by all causes together)' },
  'ui.diagnosis.evidence': { zh: '证据', en: 'Evidence' },
  'ui.diagnosis.rows': { zh: '看 {count} 行', en: 'See rows ({count})' },
  'ui.diagnosis.quotes': { zh: '看 {count} 条原话', en: 'See quotes ({count})' },
  'ui.diagnosis.metric': { zh: '看指标', en: 'See the metric' },
  'ui.diagnosis.metricOf': { zh: '看指标：{metric}', en: 'See the metric: {metric}' },
  'ui.diagnosis.place': { zh: '{file} 第 {row} 行', en: '{file}, row {row}' },
  'ui.diagnosis.stars': { zh: '{count} 星', en: '{count} stars' },
  'ui.diagnosis.what': { zh: '怎么做', en: 'What to do' },
  'ui.diagnosis.toChecklist': { zh: '去清单做', en: 'To the checklist' },
  'ui.diagnosis.toChecklistOf': {
    zh: '去清单做：{cause}',
    en: 'To the checklist: {cause}',
  },
  'ui.diagnosis.moreActions': {
    zh: '另有 {count} 条在清单里',
    en: '{count} more in the checklist',
  },
  'ui.diagnosis.toHandbook': { zh: '看知识里怎么讲', en: 'In the handbook' },
  'ui.diagnosis.toHandbookOf': {
    zh: '看知识里怎么讲：{cause}',
    en: 'In the handbook: {cause}',
  },
  'ui.diagnosis.found': { zh: '找到的原因', en: 'Causes found' },
  'ui.diagnosis.others': {
    zh: '其余 {count} 个原因，涉及的分少一些',
    en: 'Other causes, with fewer points at stake ({count})',
  },
  'ui.diagnosis.hints': {
    zh: '线索 {count} 条，先核实',
    en: 'Hints, to be checked first ({count})',
  },
  'ui.diagnosis.hintsNote': {
    zh: '件数少，或只有店里自己的回答。核实之前不急着改。',
    en: 'Few cases, or the shop’s own answer alone. Check before changing anything.',
  },
  'ui.diagnosis.shopNone': { zh: '没有找到原因', en: 'No cause found' },
  'ui.diagnosis.shopHints': { zh: '只有 {count} 条线索', en: 'Hints only: {count}' },
  'ui.diagnosis.shopAll': {
    zh: '全部：{causes} 个原因，{hints} 条线索',
    en: 'All causes ({causes}) and hints ({hints})',
  },
  'ui.diagnosis.shopAllOf': {
    zh: '{shop}，全部：{causes} 个原因，{hints} 条线索',
    en: '{shop}: all causes ({causes}) and hints ({hints})',
  },
} as const satisfies Record<string, LocalText>;
