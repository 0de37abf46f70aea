import type { LocalText } from './local-text';

/** Words about the models themselves: figures the user set, and how old the rules are. */
export const UI_MODELS = {
  'models.set': { zh: '由用户设定，原为 {was}', en: 'set by the user, was {was}' },
  'models.setWithoutOld': {
    zh: '由用户设定，平台没有公开',
    en: 'set by the user; the platform does not publish it',
  },
  'models.timesLine': { zh: '品退率线的 {times} 倍', en: '{times} × the quality-return line' },
  'rules.asOf': { zh: '规则截至 {date}', en: 'Rules as of {date}' },
  'rules.old': {
    zh: '规则截至 {date}，已经 {days:count} 天。平台可能改过规则，请看有没有新版小店体检或规则包。',
    en: 'Rules as of {date}, {days:count} days ago. The platforms may have changed theirs; look for a newer version or rules pack.',
  },

  'ui.models.name': { zh: '评分模型', en: 'Score models' },
  'ui.models.title': {
    zh: '评分模型：自带 {known} 个，我的 {own} 个',
    en: 'Score models: {known} of the program, {own} of your own',
  },
  'ui.models.note': {
    zh: '一个模型就是一套打分办法：看哪些指标、各占多少、数值怎么变成分数。打开一个就能看每个数的出处，也能改；改动会另存成你的模型，自带的不会变。',
    en: 'A model is a way to score: which metrics count, how much, and how values become points. Open one to see where each number comes from, and to change it; changes make a model of your own, the program’s stay as they are.',
  },
  'ui.models.loading': { zh: '正在读取评分模型……', en: 'Reading the score models …' },
  'ui.models.open': { zh: '打开评分模型', en: 'Open the score models' },
  'ui.models.all': { zh: '全部评分模型', en: 'All score models' },
  'ui.models.mineList': { zh: '我的模型', en: 'Your own models' },
  'ui.models.knownList': {
    zh: '自带的和规则包里的模型',
    en: 'Models of the program and of rules packs',
  },
  'ui.models.model': { zh: '模型', en: 'Model' },
  'ui.models.platform': { zh: '平台', en: 'Platform' },
  'ui.models.valid': { zh: '有效期', en: 'In force' },
  'ui.models.validFrom': { zh: '{from} 起', en: 'from {from}' },
  'ui.models.validTo': { zh: '到 {to}', en: 'until {to}' },
  'ui.models.validBoth': { zh: '{from} 到 {to}', en: '{from} to {to}' },
  'ui.models.validAlways': { zh: '不限', en: 'any time' },
  'ui.models.total': { zh: '总分', en: 'Total' },
  'ui.models.hasTotal': { zh: '有', en: 'yes' },
  'ui.models.estimatedTotal': { zh: '有，估算', en: 'yes, an estimate' },
  'ui.models.noTotal': {
    zh: '没有：平台不公开维度权重',
    en: 'no: the weights of the dimensions are not published',
  },
  'ui.models.structure': { zh: '结构出处', en: 'Where its structure comes from' },
  'ui.models.madeFrom': { zh: '改自 {model}', en: 'made from {model}' },
  'ui.models.fromPack': { zh: '规则包', en: 'rules pack' },
  'ui.models.changes': { zh: '改动', en: 'Changes' },
  'ui.models.changeCount': { zh: '{count:count} 处', en: 'changes: {count:count}' },
  'ui.models.savedAt': { zh: '保存时间', en: 'Saved' },
  'ui.models.remove': { zh: '删除“{name}”', en: 'Remove “{name}”' },
  'ui.models.removeThis': { zh: '删除', en: 'Remove' },
  'ui.models.import': { zh: '导入模型…', en: 'Import models…' },
  'ui.models.exportAll': { zh: '全部导出…', en: 'Export all…' },
  'ui.models.exportOne': { zh: '导出…', en: 'Export…' },
  'ui.models.exportNamed': { zh: '导出“{name}”…', en: 'Export “{name}”…' },
  'ui.models.problems': {
    zh: '{file} 有这些问题，什么都没有载入',
    en: '{file} has these problems; nothing was taken from it',
  },
  'ui.models.conflicts': {
    zh: '同一个模型，文件里的和你的不一样',
    en: 'The same models, but the file says something else',
  },
  'ui.models.conflict': {
    zh: '你的“{own}”（{ownSaved}），文件里的“{incoming}”（{incomingSaved}）',
    en: 'Yours: “{own}” ({ownSaved}); in the file: “{incoming}” ({incomingSaved})',
  },
  'ui.models.keepMine': { zh: '保留我的“{name}”', en: 'Keep mine: “{name}”' },
  'ui.models.takeTheirs': { zh: '改用文件里的“{name}”', en: 'Take the file’s: “{name}”' },

  'ui.models.rules': { zh: '规则', en: 'Rules' },
  'ui.models.rulesAge': {
    zh: '规则截至 {date}（{days:count} 天前）',
    en: 'Rules as of {date} ({days:count} days ago)',
  },
  'ui.models.ownRules': { zh: '小店体检自带的规则', en: 'the program’s own rules' },
  'ui.models.packRules': {
    zh: '来自规则包 {file}：{models:count} 个模型、{industries:count} 个行业的品退率线',
    en: 'from the rules pack {file}: {models:count} models, quality-return lines of {industries:count} industries',
  },
  'ui.models.unusedPack': {
    zh: '规则包 {file} 没有在用',
    en: 'The rules pack {file} is not in use',
  },
  'ui.models.loadRules': { zh: '载入规则包…', en: 'Load a rules pack…' },
  'ui.models.removeRules': { zh: '移除规则包', en: 'Remove the rules pack' },
  'ui.models.rulesLoaded': {
    zh: '已载入 {file}，规则截至 {date}',
    en: '{file} was loaded: rules as of {date}',
  },
  'ui.models.rulesRemoved': {
    zh: '已移除规则包，规则截至 {date}',
    en: 'The rules pack was removed: rules as of {date}',
  },

  'ui.models.created': {
    zh: '已另存为“{name}”，自带的没有变',
    en: 'Saved as “{name}”; the program’s own is unchanged',
  },
  'ui.models.saved': { zh: '已保存“{name}”的改动', en: 'The change to “{name}” was saved' },
  'ui.models.removed': { zh: '已删除“{name}”', en: '“{name}” was removed' },
  'ui.models.adviceSaved': {
    zh: '已保存建议的改动，下次体检起生效',
    en: 'The change of the advice was saved; it counts from the next check-up',
  },
  'ui.models.exported': { zh: '已导出到 {file}', en: 'Exported to {file}' },
  'ui.models.imported': {
    zh: '已导入 {file}：新的 {added:count} 个，和你的不一样的 {conflicts:count} 个',
    en: '{file} was imported: {added:count} new, {conflicts:count} differ from yours',
  },
  'ui.models.goneText': {
    zh: '它可能刚被删除，或者它所依据的规则包已经移除。',
    en: 'It may just have been removed, or the rules pack it was made from has.',
  },
  'ui.models.gone': { zh: '已经不在的模型（{id}）', en: 'A model that is gone ({id})' },

  'ui.model.mine': { zh: '{name}（我的）', en: '{name} (mine)' },
  'ui.model.nameField': { zh: '模型的名字', en: 'Name of the model' },
  'ui.model.newName': { zh: '新模型的名字，回车保存', en: 'Name of the new model; Enter saves it' },
  'ui.model.saveAs': { zh: '另存为我的模型', en: 'Save as a model of mine' },
  'ui.model.shippedNote': {
    zh: '这是自带的模型。直接改下面的数也行，会自动另存成你的模型。',
    en: 'This is one of the program’s models. You may change the numbers below; they are then saved as a model of your own.',
  },
  'ui.model.ownNote': {
    zh: '在核对数据那一页的“按哪套规则打分”里选它，就按它打分。',
    en: 'Choose it on the page where files are checked, and shops are scored by it.',
  },
  'ui.model.resetAll': { zh: '全部改回原值', en: 'Reset everything' },
  'ui.model.reset': { zh: '改回原值', en: 'Reset' },
  'ui.model.resetOf': { zh: '“{name}”改回原值', en: 'Reset “{name}”' },
  'ui.model.dimensionWeight': { zh: '占总分的权重', en: 'Weight in the total' },
  'ui.model.dimensionWeightOf': {
    zh: '“{name}”占总分的权重',
    en: 'Weight of “{name}” in the total',
  },
  'ui.model.metricWeightOf': {
    zh: '“{name}”在维度里的权重',
    en: 'Weight of “{name}” in its dimension',
  },
  'ui.model.shareOfTotal': { zh: '实占 {share:percent}', en: '{share:percent} of the total' },
  'ui.model.share': { zh: '实占 {share:percent}', en: '{share:percent}' },
  'ui.model.unset': { zh: '没填', en: 'not set' },
  'ui.model.noTotal': {
    zh: '平台没有公开维度权重，所以这个模型没有总分。给每个维度都填上权重就有了；还差：{dimensions}。',
    en: 'The platform does not publish the weights of the dimensions, so this model gives no total. Give every dimension a weight to get one; still missing: {dimensions}.',
  },
  'ui.model.weightsNote': {
    zh: '权重填正数就行，加起来不必是 100，会按比例折算成“实占”。',
    en: 'Weights are any positive numbers; they need not add up to 100 and are brought to shares.',
  },
  'ui.model.metrics': { zh: '{name}的指标', en: 'Metrics of {name}' },
  'ui.model.weight': { zh: '权重', en: 'Weight' },
  'ui.model.weightFrom': { zh: '权重的出处', en: 'Where the weight comes from' },
  'ui.model.curveFrom': { zh: '曲线的出处', en: 'Where the curve comes from' },
  'ui.model.curve': { zh: '数值 → 得分', en: 'Value → points' },
  'ui.model.fallback': {
    zh: '备用：别的指标都没有数时才用',
    en: 'spare: used when the others have no value',
  },
  'ui.model.core': { zh: '核心', en: 'core' },
  'ui.model.changed': { zh: '改过', en: 'changed' },
  'ui.model.editCurve': { zh: '改“{name}”的曲线', en: 'Change the curve of “{name}”' },
  'ui.model.steps': { zh: '分档给分', en: 'scored by tiers' },
  'ui.model.linear': { zh: '两点之间按直线折算', en: 'straight between two points' },
  'ui.model.onLine': {
    zh: '图按 {line:percent} 的品退率线画',
    en: 'drawn for a quality-return line of {line:percent}',
  },
  'ui.model.point': { zh: '第几个点', en: 'Point' },
  'ui.model.value': { zh: '数值（{unit}）', en: 'Value ({unit})' },
  'ui.model.times': { zh: '品退率线的倍数', en: 'Times the quality-return line' },
  'ui.model.score': { zh: '得分（{low}–{high}）', en: 'Points ({low}–{high})' },
  'ui.model.pointValue': {
    zh: '“{name}”第 {point} 个点的数值',
    en: 'Value of point {point} of “{name}”',
  },
  'ui.model.pointScore': {
    zh: '“{name}”第 {point} 个点的得分',
    en: 'Points of point {point} of “{name}”',
  },
  'ui.model.addPoint': {
    zh: '在第 {point} 个点后面加一个点',
    en: 'Add a point after point {point}',
  },
  'ui.model.removePoint': { zh: '删掉第 {point} 个点', en: 'Remove point {point}' },
  'ui.model.badNumber': { zh: '没看懂“{found}”，请填一个数。', en: '“{found}” is not a number.' },

  'ui.advice.targets': {
    zh: '清单的目标值（改过 {count:count} 个）',
    en: 'Targets of the checklist (changed: {count:count})',
  },
  'ui.advice.targetsNote': {
    zh: '平时目标是满分要的数值。给某个指标填一个自己的目标，清单就按它算差距和能拿回的分。',
    en: 'The target is what full marks take. Give a metric a target of your own, and the checklist works out gaps and gains by it.',
  },
  'ui.advice.target': { zh: '目标', en: 'Target' },
  'ui.advice.targetOf': { zh: '“{name}”的目标', en: 'Target of “{name}”' },
  'ui.advice.fullMarks': { zh: '满分要的数值', en: 'what full marks take' },
  'ui.advice.shares': {
    zh: '做法能补上几成差距（改过 {count:count} 个）',
    en: 'How much of the gap an action closes (changed: {count:count})',
  },
  'ui.advice.sharesNote': {
    zh: '做完一件事能补上差距的几成，是我们的估计。你试过更清楚，可以改，0 到 100。',
    en: 'How much of the gap an action closes is our estimate. You may know better: change it, from 0 to 100.',
  },
  'ui.advice.action': { zh: '做法', en: 'Action' },
  'ui.advice.share': { zh: '补上差距的 %', en: '% of the gap' },
  'ui.advice.shareOf': {
    zh: '“{action}”补上“{metric}”差距的百分之几',
    en: 'Percent of the gap of “{metric}” that “{action}” closes',
  },
  'ui.advice.original': { zh: '原为 {share:percent}', en: 'was {share:percent}' },
  'ui.advice.resetAll': { zh: '全部改回原值', en: 'Reset all' },
} as const satisfies Record<string, LocalText>;
